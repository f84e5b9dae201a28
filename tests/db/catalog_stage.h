// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the catalog stand on: a private cluster, a studio's first person, and projects with a tiny cue.
#pragma once

#include <QTest>

#include "catalog_fixture.h"
#include "db/store/catalog.h"
#include "db/store/migrator.h"
#include "tests/verify.h"
#include "throwaway.h"

using namespace fermata;
using namespace fermata::db;

class CatalogStage : public QObject {
  protected:
    std::unique_ptr<ThrowawayCluster> m_cluster;
    std::unique_ptr<PostgresCatalog> m_catalog;
    std::unique_ptr<Connection> m_super;
    ClientId m_client = ClientId::create();

    struct Stage {
        TinyCue tiny;
        PersonId jane;
        Revision revision;
        Hash evidence;
    };

    void put(const ProjectId& project, const std::vector<std::pair<Hash, Chunk>>& chunks) {
        const auto done = m_catalog->registerChunks(project, chunks);
        VERIFY_OK(done);
    }

    // A project with a client contact, a cue and revision 1.
    Stage stage(const std::string& name) {
        Stage s;
        s.tiny.project = ProjectId::create();
        const auto check = [](const auto& result) {
            if (!result) qFatal("%s | %s", result.error().message.c_str(), result.error().context.c_str());
            return *result;
        };
        check(m_catalog->addClient(m_client, "Northwind"));
        check(m_catalog->addProject(s.tiny.project, m_client, name, Json::array({{{"medium", "web"}}})));
        s.jane = check(m_catalog->addPerson(PersonId::create(), "Jane of " + name, "client", s.tiny.project)).id;
        check(m_catalog->addCue(s.tiny.cue, s.tiny.project, "Cue of " + name));
        std::vector<std::pair<Hash, Chunk>> chunks;
        const NewRevision first = s.tiny.first(chunks);
        const Chunk mail = documentChunk("Dear Ann, we love it. Jane");
        s.evidence = mail.hash();
        chunks.emplace_back(s.evidence, mail);
        put(s.tiny.project, chunks);
        check(m_catalog->commitRevision(first));
        s.revision = check(m_catalog->revision(s.tiny.cue, 0));
        return s;
    }

    Result<ApprovalInfo> approveFor(const Stage& s, int revision, std::vector<std::string> sections, std::vector<std::string> stems) {
        NewApproval approval;
        approval.cue = s.tiny.cue;
        approval.revision = revision;
        approval.sections = std::move(sections);
        approval.stems = std::move(stems);
        approval.onBehalfOf = s.jane;
        approval.evidence = s.evidence;
        approval.evidenceName = "mail.eml";
        approval.note = "love it";
        return m_catalog->approve(approval);
    }

    std::string sqlState(const std::string& sql) {
        const auto rows = m_super->query("test", sql);
        return rows ? "ok" : rows.error().context.substr(0, 14) + " " + rows.error().message;
    }

    void openCatalog() {
        m_cluster = std::make_unique<ThrowawayCluster>();
        QVERIFY2(m_cluster->error().empty(), m_cluster->error().c_str());
        auto catalog = PostgresCatalog::open(m_cluster->personUrl(m_cluster->login()));
        VERIFY_OK(catalog);
        m_catalog = std::move(*catalog);
        auto super = Connection::open(m_cluster->superuserUrl());
        VERIFY_OK(super);
        m_super = std::move(*super);
    }

    void closeCatalog() {
        m_catalog.reset();
        m_super.reset();
        m_cluster.reset();
    }
};
