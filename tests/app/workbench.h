// SPDX-License-Identifier: GPL-3.0-or-later
// A whole studio for one test program: throwaway PostgreSQL, chunk folder, a client, a project and its people.
#pragma once

#include <memory>

#include "core/base/text.h"
#include "core/studio/audio_cache.h"
#include "core/studio/clear_cue.h"
#include "core/studio/compare.h"
#include "core/studio/compose_cue.h"
#include "core/studio/cut_cue.h"
#include "core/studio/deliver_cue.h"
#include "core/studio/names.h"
#include "core/studio/revise_cue.h"
#include "core/studio/verify_cue.h"
#include "db/blobs/file_blob_store.h"
#include "db/store/catalog.h"
#include "tests/db/throwaway.h"

namespace fermata::test {

class FixedClock : public Clock {
  public:
    std::chrono::sys_seconds now() const override { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }
};

struct Workbench {
    db::ThrowawayCluster cluster;
    FixedClock clock;
    std::unique_ptr<db::PostgresCatalog> catalog;
    std::unique_ptr<db::FileBlobStore> blobs;
    std::unique_ptr<AudioCache> audio;
    std::unique_ptr<Studio> studio;
    ProjectId project;
    PersonId client;      // The final approver, a contact without a login.
    Hash evidence;
    std::string error;

    Workbench() {
        if (!cluster.error().empty()) {
            error = cluster.error();
            return;
        }
        const auto take = [&](auto&& result) {
            if (!result && error.empty()) error = result.error().message + " " + result.error().context;
            return std::forward<decltype(result)>(result);
        };
        auto opened = take(db::PostgresCatalog::open(cluster.database().personUrl(), "test"));
        if (!opened) return;
        catalog = std::move(*opened);
        blobs = std::make_unique<db::FileBlobStore>(cluster.folder() / "blobs");
        audio = std::make_unique<AudioCache>(*blobs);
        const std::filesystem::path source = FERMATA_SOURCE_DIR;
        studio.reset(new Studio{*catalog, *blobs, clock, *audio, source / "packaging/styles", source / "packaging/rules",
                                source / "core/rights/index/corpus-1.idx", {}, "Test Studio", 0, ""});
        const auto clientId = take(catalog->addClient(ClientId::create(), "Acme"));
        if (!clientId) return;
        const auto projectId = take(catalog->addProject(ProjectId::create(), *clientId, "Spring", Json::array()));
        if (!projectId) return;
        project = *projectId;
        const auto person = take(catalog->addPerson(PersonId::create(), "Jane Doe", "client", project));
        if (!person) return;
        client = person->id;
        evidence = register_(documentChunk("From: jane@acme.example\n\nApproved.\n"));
    }

    Hash register_(const Chunk& chunk) {
        const auto stored = blobs->put(chunk);
        if (!stored || !catalog->registerChunks(project, {{*stored, chunk}})) error = "cannot store the evidence";
        return stored ? *stored : Hash{};
    }

    Result<CueResult> compose(const std::string& words, const std::string& title) {
        ComposeRequest request;
        request.project = project;
        request.brief = briefFromWords(words);
        request.seed = hash32(words);  // The default seed holds the project's id, which is another in every run.
        request.title = title;
        return composeCue(*studio, request, {});
    }

    Result<ApprovalInfo> approve(const CueId& cue, int revision, std::vector<std::string> sections = {}, std::vector<std::string> stems = {}) {
        NewApproval approval;
        approval.cue = cue;
        approval.revision = revision;
        approval.sections = std::move(sections);
        approval.stems = std::move(stems);
        approval.onBehalfOf = client;
        approval.evidence = evidence;
        approval.evidenceName = "mail.eml";
        return catalog->approve(approval);
    }
};

}  // namespace fermata::test
