// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is delivered without approval and a clearance that stands.
#include "catalog_stage.h"

class ClearanceLawsTest : public CatalogStage {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { openCatalog(); }
    void cleanupTestCase() { closeCatalog(); }

    void deliveryWaitsForApprovalAndClearance() {
        const Stage s = stage("delivery");
        VERIFY_OK(approveFor(s, 1, {"A"}, {}));
        auto refused = m_catalog->checkDelivery(s.tiny.cue, 1);
        VERIFY_CODE(refused, Code::NotReady);
        QVERIFY2(refused.error().message.find("B (rhythm, bass)") != std::string::npos, refused.error().message.c_str());
        VERIFY_OK(approveFor(s, 1, {"B"}, {}));
        refused = m_catalog->checkDelivery(s.tiny.cue, 1);
        VERIFY_CODE(refused, Code::NotReady);
        QVERIFY(refused.error().message.find("No issued clearance") != std::string::npos);

        auto record = m_catalog->reserveClearance({{s.tiny.cue, 1}});
        VERIFY_OK(record);
        QVERIFY(record->number.rfind("CLR-", 0) == 0);
        QCOMPARE(record->version, 1);
        QVERIFY(m_catalog->reserveClearance({{s.tiny.cue, 1}})->id == record->id);
        // The text of a clearance names what it is and what it covers.
        const auto text = [&](const ClearanceRecord& of, const char* overall) {
            return Json{{"overall", overall}, {"number", of.number}, {"version", of.version}, {"root", s.revision.hash().hex()}}.dump();
        };
        record->json = text(*record, "blocked");
        const auto head = m_catalog->prepareIssue(*record);
        VERIFY_OK(head);
        QVERIFY(head->sequence > 0 && head->treeSize == head->sequence && head->treeRoot.size() == 64);
        VERIFY_CODE(m_catalog->issueClearance(*record), Code::InvalidArgument);  // No PDF.
        const Chunk pdf = documentChunk("%PDF-1.4 tiny");
        put(s.tiny.project, {{pdf.hash(), pdf}});
        record->pdf = pdf.hash();
        VERIFY_OK(m_catalog->issueClearance(*record));
        VERIFY_OK(m_catalog->issueClearance(*record));
        ClearanceRecord edited = *record;
        edited.json = text(*record, "cleared");
        VERIFY_CODE(m_catalog->issueClearance(edited), Code::NotReady);
        refused = m_catalog->checkDelivery(s.tiny.cue, 1);
        VERIFY_CODE(refused, Code::NotReady);
        QVERIFY(refused.error().message.find("blocks a requested use") != std::string::npos);

        auto second = m_catalog->reserveClearance({{s.tiny.cue, 1}});
        VERIFY_OK(second);
        QCOMPARE(second->number, record->number);
        QCOMPARE(second->version, 2);
        second->pdf = pdf.hash();
        second->reason = "The block was solved.";
        for (const char* lie : {"{\"overall\":\"cleared\"}", "another root"}) {
            second->json = lie[0] == '{' ? lie : Json{{"overall", "cleared"}, {"number", second->number}, {"version", 2}, {"root", "00"}}.dump();
            VERIFY_OK(m_catalog->prepareIssue(*second));
            VERIFY_CODE(m_catalog->issueClearance(*second), Code::InvalidArgument);
        }
        second->reason.clear();
        second->json = text(*second, "conditions");
        VERIFY_OK(m_catalog->prepareIssue(*second));
        VERIFY_CODE(m_catalog->issueClearance(*second), Code::InvalidArgument);  // Why does it supersede?
        second->reason = "The block was solved.";
        VERIFY_OK(m_catalog->issueClearance(*second));
        QCOMPARE(m_catalog->latestClearance(s.tiny.cue, 1)->value().version, 2);
        QCOMPARE(m_catalog->clearances(s.tiny.project)->at(0).state, std::string("superseded"));
        VERIFY_OK(m_catalog->checkDelivery(s.tiny.cue, 1));
        const std::vector<std::pair<Hash, Json>> sketches{{s.revision.cells[0].take, Json::array({{1, -1, 77}})},
                                                          {sha256("no take of this revision"), Json::array({{5}})}};
        VERIFY_CODE(m_catalog->recordDelivery(s.tiny.cue, 1, record->id, sha256("manifest"), sketches), Code::NotReady);
        VERIFY_OK(m_catalog->recordDelivery(s.tiny.cue, 1, second->id, sha256("manifest"), sketches));
        VERIFY_OK(m_catalog->recordDelivery(s.tiny.cue, 1, second->id, sha256("manifest"), sketches));
        const auto faults = m_catalog->verifyHistory(s.tiny.project);
        VERIFY_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
        const auto events = m_catalog->events(s.tiny.project, std::nullopt);
        VERIFY_OK(events);
        QCOMPARE(events->back().kind, std::string("delivery.recorded"));
        QCOMPARE(events->back().summary, std::string("delivered revision 1"));
        // The same client may have its own music again; another client's check sees these notes, and no names.
        const Stage same = stage("similar");
        const auto own = m_catalog->deliveredSketchesElsewhere(same.tiny.project);
        VERIFY_OK(own);
        QCOMPARE(own->size(), size_t(0));
        const auto rival = m_catalog->addClient(ClientId::create(), "Southwind");
        VERIFY_OK(rival);
        const auto theirs = m_catalog->addProject(ProjectId::create(), *rival, "rival", Json::array());
        VERIFY_OK(theirs);
        const auto elsewhere = m_catalog->deliveredSketchesElsewhere(*theirs);
        VERIFY_OK(elsewhere);
        QCOMPARE(elsewhere->size(), size_t(1));
        QVERIFY(elsewhere->at(0).second == sketches[0].second);
        QVERIFY(elsewhere->at(0).first.find("delivery") == std::string::npos);
        // Its own takes are not "delivered before"; nor may another cue ask about takes that it does not hold.
        const auto mine = m_catalog->deliveredBefore(s.tiny.cue, {s.revision.cells[0].take});
        VERIFY_OK(mine);
        QVERIFY(mine->elsewhere.empty() && mine->sameClient.empty());
        // TinyCue gives every cue the same takes: this one's were delivered to the same client in the other cue.
        const auto again = m_catalog->deliveredBefore(same.tiny.cue, {s.revision.cells[0].take, sha256("unknown")});
        VERIFY_OK(again);
        QCOMPARE(again->sameClient.size(), size_t(1));
        // Withdrawing the newest version brings no older one back.
        const auto person = Connection::open(m_cluster->personUrl(m_cluster->login()));
        VERIFY_OK(person);
        VERIFY_OK((*person)->query("withdraw", "select api.withdraw_clearance('" + second->id.text() + "', 'a claim came in')"));
        refused = m_catalog->checkDelivery(s.tiny.cue, 1);
        VERIFY_CODE(refused, Code::NotReady);
        QVERIFY(refused.error().message.find("No issued clearance") != std::string::npos);
        const auto latest = m_catalog->latestClearance(s.tiny.cue, 1);
        VERIFY_OK(latest);
        QVERIFY(!*latest);
        const auto all = m_catalog->clearances(s.tiny.project);
        VERIFY_OK(all);
        QVERIFY(std::none_of(all->begin(), all->end(), [](const ClearanceRecord& each) { return each.state == "issued"; }));
    }

    // Whoever withdrew the newest clearance of this music meant that nothing goes out, whatever older one was left standing.
    void aNewerWithdrawalStandsAgainstAnOlderClearance() {
        const Stage s = stage("newer");
        VERIFY_OK(approveFor(s, 1, {"A"}, {}));
        VERIFY_OK(approveFor(s, 1, {"B"}, {}));
        TinyCue child;
        child.project = s.tiny.project;
        VERIFY_OK(m_catalog->addCue(child.cue, child.project, "Thirty of newer"));
        std::vector<std::pair<Hash, Chunk>> chunks;
        const NewRevision childRevision = child.first(chunks);
        const Chunk pdf = documentChunk("%PDF-1.4 newer");
        chunks.emplace_back(pdf.hash(), pdf);
        put(child.project, chunks);
        VERIFY_OK(m_catalog->commitRevision(childRevision));
        const auto childCue = m_catalog->revision(child.cue, 0);
        VERIFY_OK(childCue);
        const auto issue = [&](const std::vector<std::pair<CueId, int>>& covers) {
            auto record = m_catalog->reserveClearance(covers);
            if (!record) qFatal("%s", record.error().message.c_str());
            Json roots = Json::array({s.revision.hash().hex(), childCue->hash().hex()});
            record->json = Json{{"overall", "cleared"}, {"number", record->number}, {"version", record->version}, {"roots", std::move(roots)}}.dump();
            record->pdf = pdf.hash();
            if (record->version > 1) record->reason = "The claim was settled.";
            for (const bool done : {m_catalog->prepareIssue(*record).has_value(), m_catalog->issueClearance(*record).has_value()}) {
                if (!done) qFatal("%s was not issued", record->number.c_str());
            }
            return *record;
        };
        const ClearanceRecord own = issue({{s.tiny.cue, 1}});
        VERIFY_OK(m_catalog->checkDelivery(s.tiny.cue, 1));
        const ClearanceRecord family = issue({{s.tiny.cue, 1}, {child.cue, 1}});
        QVERIFY(family.number != own.number);
        VERIFY_OK(m_catalog->checkDelivery(s.tiny.cue, 1));
        const auto person = Connection::open(m_cluster->personUrl(m_cluster->login()));
        VERIFY_OK(person);
        VERIFY_OK((*person)->query("withdraw", "select api.withdraw_clearance('" + family.id.text() + "', 'a claim came in')"));
        const auto refused = m_catalog->checkDelivery(s.tiny.cue, 1);
        VERIFY_CODE(refused, Code::NotReady);
        QVERIFY2(refused.error().message.find(family.number + " version 1, which is newer than " + own.number + ", was withdrawn") == 0, refused.error().message.c_str());
        issue({{s.tiny.cue, 1}});
        VERIFY_OK(m_catalog->checkDelivery(s.tiny.cue, 1));
    }
};

QTEST_GUILESS_MAIN(ClearanceLawsTest)
#include "clearance_laws_test.moc"
