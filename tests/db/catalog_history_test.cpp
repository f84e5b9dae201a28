// SPDX-License-Identifier: GPL-3.0-or-later
// The history through the catalog: tampering is found, also a superuser's; forgetting a person leaves it sound.
#include "catalog_stage.h"

class CatalogHistoryTest : public CatalogStage {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { openCatalog(); }
    void cleanupTestCase() { closeCatalog(); }

    void superuserTamperingIsFound() {
        const Stage s = stage("tamper");
        VERIFY_OK(approveFor(s, 1, {}, {}));
        QVERIFY(m_catalog->verifyHistory(s.tiny.project)->empty());
        const std::string project = s.tiny.project.text();
        const std::string attacks[][2] = {
            {"update audit.events set body = replace(body, 'number', 'NUMBER') where kind = 'revision.committed'", "altered"},
            {"delete from audit.events where project_id = '" + project + "' and kind = 'cue.added'", "missing"},
            {"delete from audit.events where project_id = '" + project + "' and kind = 'approval.given'", "end"},
            {"update fermata.revisions set leaves[1] = replace(leaves[1], 'composed', 'Composed') where project_id = '" + project + "'", "leaves"},
            {"update fermata.cells set slice_from = 1, slice_to = 481 where project_id = '" + project + "'", "grid"},
            {"delete from fermata.locks where project_id = '" + project + "'", "not locked"},
            {"update fermata.approvals set note = 'hate it' where project_id = '" + project + "'", "note"},
            {"update fermata.ledger set body = '{}' where project_id = '" + project + "'", "ledger"},
            {"alter table fermata.takes drop constraint takes_hash; update fermata.takes set body = body || ' ' where project_id = '" +
                 project + "'", "Take"},
        };
        for (const auto& attack : attacks) {
            std::vector<std::string> faults;
            // As a superuser with the triggers off, in a transaction that is rolled back after looking.
            const auto done = m_super->transaction([&](Transaction& tx) -> Result<void> {
                auto rows = tx.query("tamper", "set local session_replication_role = replica; " + attack[0]);
                if (!rows) return fail(rows.error());
                rows = tx.query("look",
                    "select f from (select studio_id as s from fermata.projects where id = '" + project + "') x, lateral ("
                    "select audit.faults_in_chain(s, '" + project + "') union all select audit.faults_in_revisions(s, '" + project + "') "
                    "union all select audit.faults_in_audio(s, '" + project + "') "
                    "union all select audit.faults_in_words(s, '" + project + "')) y(f)");
                if (!rows) return fail(rows.error());
                for (const auto& row : rows->rows) faults.push_back(*row[0]);
                return fail(Code::Cancelled, "rolled back");
            });
            VERIFY_CODE(done, Code::Cancelled);
            const bool found = std::any_of(faults.begin(), faults.end(),
                                           [&](const std::string& fault) { return fault.find(attack[1]) != std::string::npos; });
            std::string all = attack[0] + " ->";
            for (const std::string& fault : faults) all += " " + fault;
            QVERIFY2(found, all.c_str());
        }
        QVERIFY(m_catalog->verifyHistory(s.tiny.project)->empty());
    }

    void aForgottenPersonLeavesHistorySound() {
        const Stage s = stage("forget");
        VERIFY_OK(approveFor(s, 1, {}, {}));
        auto mine = Connection::open(m_cluster->personUrl(m_cluster->login()));
        VERIFY_OK(mine);
        VERIFY_OK((*mine)->query("forget", "select api.forget_person('" + s.jane.text() + "')"));
        const auto approvals = m_catalog->approvals(s.tiny.cue);
        VERIFY_OK(approvals);
        QCOMPARE(approvals->at(0).forPerson, std::string("a forgotten person"));
        QVERIFY(approvals->at(0).note.empty());
        const auto locks = m_catalog->locks(s.tiny.cue);
        VERIFY_OK(locks);
        QCOMPARE(locks->size(), size_t(6));
        const auto faults = m_catalog->verifyHistory(s.tiny.project);
        VERIFY_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
    }
};

QTEST_GUILESS_MAIN(CatalogHistoryTest)
#include "catalog_history_test.moc"
