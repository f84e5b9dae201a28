// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalog stores and reads back, and how it answers to what cannot be.
#include "catalog_stage.h"

class CatalogTest : public CatalogStage {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { openCatalog(); }
    void cleanupTestCase() { closeCatalog(); }

    void knowsWhoIsSignedIn() {
        const auto me = m_catalog->me();
        VERIFY_OK(me);
        QCOMPARE(me->name, std::string("Test Person"));
        QCOMPARE(me->role, std::string("admin"));
        const auto status = m_catalog->status();
        VERIFY_OK(status);
        QCOMPARE(status->schemaVersion, builtInSchemaVersion());
        QVERIFY(status->databaseBytes > 1000000);
    }

    void superuserBelongsToNobody() { VERIFY_CODE(PostgresCatalog::open(m_cluster->superuserUrl()), Code::NotAllowed); }

    void retriesAnswerWithTheFirstResult() {
        const ClientId id = ClientId::create();
        VERIFY_OK(m_catalog->addClient(id, "Retry"));
        VERIFY_OK(m_catalog->addClient(id, "Retry"));
        VERIFY_CODE(m_catalog->addClient(id, "Other"), Code::Conflict);
        const ProjectId project = ProjectId::create();
        VERIFY_OK(m_catalog->addProject(project, id, "P", Json::array()));
        VERIFY_OK(m_catalog->addProject(project, id, "P", Json::array()));
        VERIFY_CODE(m_catalog->addProject(project, id, "Q", Json::array()), Code::Conflict);
    }

    void staffGetAnOpaqueLogin() {
        const auto max = m_catalog->addPerson(PersonId::create(), "Max", "producer", std::nullopt);
        VERIFY_OK(max);
        QVERIFY(max->login.rfind("p_", 0) == 0);
        auto theirs = PostgresCatalog::open(m_cluster->personUrl(max->login));
        VERIFY_OK(theirs);
        const auto me = (*theirs)->me();
        VERIFY_OK(me);
        QCOMPARE(me->name, std::string("Max"));
        VERIFY_CODE((*theirs)->addPerson(PersonId::create(), "Eve", "admin", std::nullopt), Code::NotAllowed);
        VERIFY_CODE(m_catalog->addPerson(PersonId::create(), "Max", "legal", std::nullopt), Code::Conflict);
        VERIFY_CODE(m_catalog->addPerson(PersonId::create(), "Zoe", "boss", std::nullopt), Code::InvalidArgument);
        // Somebody who is in no project sees none of it.
        const Stage s = stage("hidden");
        const auto projects = (*theirs)->projects();
        VERIFY_OK(projects);
        QVERIFY(projects->empty());
        VERIFY_CODE((*theirs)->revision(s.tiny.cue, 1), Code::NotFound);
        VERIFY_CODE((*theirs)->addCue(CueId::create(), s.tiny.project, "x"), Code::NotAllowed);
        VERIFY_CODE((*theirs)->verifyHistory(s.tiny.project), Code::NotAllowed);
    }

    void firstClientPersonIsTheFinalApprover() {
        const Stage s = stage("approver");
        const auto project = m_catalog->project(s.tiny.project);
        VERIFY_OK(project);
        QVERIFY(project->finalApprover.has_value());
        QVERIFY(project->finalApprover->id == s.jane);
        QCOMPARE(project->clientName, std::string("Northwind"));
        QCOMPARE(project->members.size(), size_t(2));
        QCOMPARE(project->uses.dump(), std::string("[{\"medium\":\"web\"}]"));
    }

    void revisionReadsBackExactly() {
        const Stage s = stage("roundtrip");
        QCOMPARE(s.revision.number, 1);
        QCOMPARE(s.revision.cells.size(), size_t(4));
        std::vector<std::pair<Hash, Chunk>> chunks;
        const auto take = m_catalog->take(s.tiny.cue, s.revision.cells[0].take);
        VERIFY_OK(take);
        QVERIFY(take->hash() == s.revision.cells[0].take);
        const auto print = m_catalog->print(s.tiny.cue, s.revision.cells[3].print);
        VERIFY_OK(print);
        QVERIFY(print->hash() == s.revision.cells[3].print);
        const auto ledger = m_catalog->ledger(s.tiny.cue, {s.revision.cells[1].take, Hash{}});
        VERIFY_OK(ledger);
        QCOMPARE((*ledger)[0].at("seed").get<int>(), 1);
        QVERIFY((*ledger)[1].is_null());
        const auto stored = m_super->query("root", "select encode(root, 'hex') from fermata.revisions where id = $1", {s.revision.id.text()});
        VERIFY_OK(stored);
        QCOMPARE(*stored->rows[0][0], s.revision.hash().hex());
        VERIFY_CODE(m_catalog->revision(s.tiny.cue, 7), Code::NotFound);
    }

    void unknownChunkIsRefused() {
        const Stage s = stage("chunks");
        std::vector<std::pair<Hash, Chunk>> chunks;
        const NewRevision next = TinyCue::remade(s.revision, chunks, 0, 41);
        VERIFY_CODE(m_catalog->commitRevision(next), Code::NotFound);
        // Known in another project is not known here.
        const Stage other = stage("chunks elsewhere");
        put(other.tiny.project, chunks);
        VERIFY_CODE(m_catalog->commitRevision(next), Code::NotFound);
        put(s.tiny.project, chunks);
        VERIFY_OK(m_catalog->commitRevision(next));
        VERIFY_OK(m_catalog->commitRevision(next));  // A retry.
        NewRevision twisted = next;
        twisted.asked.push_back(twisted.asked[0]);
        VERIFY_CODE(m_catalog->commitRevision(twisted), Code::Conflict);
    }

    void staleParentIsAConflict() {
        const Stage s = stage("race");
        std::vector<std::pair<Hash, Chunk>> chunks;
        const NewRevision mine = TinyCue::remade(s.revision, chunks, 0, 50);
        const NewRevision theirs = TinyCue::remade(s.revision, chunks, 1, 51);
        put(s.tiny.project, chunks);
        VERIFY_OK(m_catalog->commitRevision(theirs));
        const auto late = m_catalog->commitRevision(mine);
        VERIFY_CODE(late, Code::Conflict);
        QVERIFY(late.error().message.find("Test Person committed revision 2") != std::string::npos);
    }

    void changeOutsideTheAskedCellsIsRefused() {
        const Stage s = stage("asked");
        std::vector<std::pair<Hash, Chunk>> chunks;
        NewRevision next = TinyCue::remade(s.revision, chunks, 0, 60);
        put(s.tiny.project, chunks);
        next.asked[0] = {s.tiny.sections[1], s.tiny.stems[0]};
        VERIFY_CODE(m_catalog->commitRevision(next), Code::NotAllowed);
        next.asked.clear();
        const auto refused = m_catalog->commitRevision(next);
        VERIFY_CODE(refused, Code::NotAllowed);
        QVERIFY(refused.error().message.find("Section “A”, stem “rhythm” differs") != std::string::npos);
        // The master of a section that was not asked.
        next = TinyCue::after(s.revision);
        const Chunk louder = TinyCue::gain(TinyCue::kSection, 1U << 25);
        put(s.tiny.project, {{louder.hash(), louder}});
        next.revision.gains[1].chunk = louder.hash();
        VERIFY_CODE(m_catalog->commitRevision(next), Code::NotAllowed);
        // A missing cell, a slice past its print, an odd gain.
        next = TinyCue::after(s.revision);
        next.revision.cells.pop_back();
        VERIFY_CODE(m_catalog->commitRevision(next), Code::InvalidArgument);
        next = TinyCue::after(s.revision);
        next.revision.cells[0].offset = {1};
        VERIFY_CODE(m_catalog->commitRevision(next), Code::InvalidArgument);
        next = TinyCue::after(s.revision);
        next.revision.sections[1].start = {481};
        VERIFY_CODE(m_catalog->commitRevision(next), Code::InvalidArgument);
    }

    void commentsAreCheckedAndListed() {
        const Stage s = stage("comments");
        NewComment comment;
        comment.cue = s.tiny.cue;
        comment.revision = 1;
        comment.from = {100};
        comment.stem = "bass";
        comment.text = "energy drops, “here”";
        comment.onBehalfOf = s.jane;
        VERIFY_CODE(m_catalog->addComment(comment), Code::NotReady);
        comment.evidence = s.evidence;
        comment.evidenceName = "mail.eml";
        VERIFY_OK(m_catalog->addComment(comment));
        VERIFY_OK(m_catalog->addComment(comment));
        const auto list = m_catalog->comments(s.tiny.cue);
        VERIFY_OK(list);
        QCOMPARE(list->size(), size_t(1));
        QCOMPARE(list->at(0).comment.text, comment.text);
        QCOMPARE(list->at(0).forPerson, std::string("Jane of comments"));
        comment.id = CommentId::create();
        comment.from = {100000};
        VERIFY_CODE(m_catalog->addComment(comment), Code::InvalidArgument);
        comment.from = {0};
        comment.stem = "flute";
        VERIFY_CODE(m_catalog->addComment(comment), Code::InvalidArgument);
    }

    void runsAreOwnedOnce() {
        const Hash spec = sha256("spec");
        QVERIFY(!m_catalog->beginRun("night-1", spec)->has_value());
        auto second = PostgresCatalog::open(m_cluster->personUrl(m_cluster->login()));
        VERIFY_OK(second);
        QCOMPARE((*second)->beginRun("night-1", spec)->value().dump(), std::string("{}"));
        VERIFY_CODE((*second)->beginRun("night-1", sha256("other")), Code::Conflict);
        VERIFY_OK(m_catalog->finishRun("night-1", spec, {{"pack", "x"}}));
        QCOMPARE((*second)->beginRun("night-1", spec)->value().at("pack").get<std::string>(), std::string("x"));
        VERIFY_CODE(m_catalog->finishRun("night-1", spec, {{"pack", "y"}}), Code::Conflict);
        // Whoever began and died is succeeded by the next.
        QVERIFY(!(*second)->beginRun("night-2", spec)->has_value());
        second->reset();
        QVERIFY(waitUntil([&] { return !m_catalog->beginRun("night-2", spec)->has_value(); }));
    }

    void jobsAreFenced() {
        const Stage s = stage("jobs");
        const auto job = m_catalog->startJob(s.tiny.project, "compose", {{"cue", s.tiny.cue.text()}});
        VERIFY_OK(job);
        VERIFY_OK(m_catalog->heartbeat(*job, "rendering", 500));
        VERIFY_CODE(m_catalog->heartbeat({job->id, job->fence + 1}, "rendering", 500), Code::Conflict);
        VERIFY_OK(m_catalog->finishJob(*job, true, "done"));
        VERIFY_OK(m_catalog->finishJob(*job, true, "done"));
        VERIFY_CODE(m_catalog->heartbeat(*job, "rendering", 500), Code::Conflict);
    }
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalog_test.moc"
