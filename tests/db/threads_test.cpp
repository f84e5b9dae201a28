// SPDX-License-Identifier: GPL-3.0-or-later
// Threads on comments: who may say what, where they stand, and that nothing of it can be altered; what waits for a word.
#include "catalog_stage.h"

using Kind = NewCommentNote::Kind;

class ThreadsTest : public CatalogStage {
    Q_OBJECT

    static NewCommentNote word(const CommentId& comment, Kind kind, std::string text = {}) {
        NewCommentNote note;
        note.comment = comment;
        note.kind = kind;
        note.text = std::move(text);
        return note;
    }
    CommentId comment(const Stage& s, const std::string& text) {
        NewComment one;
        one.cue = s.tiny.cue;
        one.revision = 1;
        one.text = text;
        const auto done = m_catalog->addComment(one);
        if (!done) qFatal("%s", done.error().message.c_str());
        return one.id;
    }
    CommentInfo only(const Stage& s) {
        const auto list = m_catalog->comments(s.tiny.cue);
        if (!list || list->size() != 1) qFatal("not one comment");
        return list->front();
    }

  private Q_SLOTS:
    void initTestCase() { openCatalog(); }
    void cleanupTestCase() { closeCatalog(); }

    void aThreadStandsAsItsLastWordSays() {
        const Stage s = stage("thread");
        const CommentId id = comment(s, "softer");
        QVERIFY(!only(s).resolved());
        VERIFY_OK(m_catalog->noteComment(word(id, Kind::Reply, "how much?")));
        const NewCommentNote settled = word(id, Kind::Resolve, "done in revision 2");
        VERIFY_OK(m_catalog->noteComment(settled));
        VERIFY_OK(m_catalog->noteComment(settled));   // A retry is no second word.
        QVERIFY(only(s).resolved());
        QCOMPARE(only(s).notes.size(), size_t{2});
        QCOMPARE(only(s).notes[0].note.text, std::string("how much?"));
        VERIFY_CODE(m_catalog->noteComment(word(id, Kind::Resolve)), Code::Conflict);
        VERIFY_OK(m_catalog->noteComment(word(id, Kind::Reopen, "not yet")));
        QVERIFY(!only(s).resolved());
        VERIFY_CODE(m_catalog->noteComment(word(id, Kind::Reply, "  ")), Code::InvalidArgument);
        const auto faults = m_catalog->verifyHistory(s.tiny.project);
        VERIFY_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
    }
    void onlyStaffOfTheProjectLooksAfterIt() {
        const Stage s = stage("assigned");
        const CommentId id = comment(s, "softer");
        const auto kim = m_catalog->addPerson(PersonId::create(), "Kim", "composer", std::nullopt);
        VERIFY_OK(kim);
        NewCommentNote note = word(id, Kind::Assign);
        note.assignee = kim->id;
        VERIFY_CODE(m_catalog->noteComment(note), Code::InvalidArgument);
        note.assignee = s.jane;   // A client.
        VERIFY_CODE(m_catalog->noteComment(note), Code::InvalidArgument);
        auto theirs = PostgresCatalog::open(m_cluster->personUrl(kim->login));
        VERIFY_OK(theirs);
        VERIFY_CODE((*theirs)->noteComment(word(id, Kind::Reply, "mine?")), Code::NotAllowed);
        VERIFY_OK(m_catalog->addPerson(kim->id, "Kim", "composer", s.tiny.project));
        note.assignee = kim->id;
        VERIFY_OK(m_catalog->noteComment(note));
        QVERIFY(only(s).assignment() != nullptr);
        QCOMPARE(only(s).assignment()->assigneeName, std::string("Kim"));
        VERIFY_OK((*theirs)->noteComment(word(id, Kind::Assign)));   // Gives it back.
        QVERIFY(only(s).assignment() == nullptr);
    }
    void aWordCannotBeAltered() {
        const Stage s = stage("frozen");
        const CommentId id = comment(s, "softer");
        VERIFY_OK(m_catalog->noteComment(word(id, Kind::Reply, "yes")));
        QVERIFY(sqlState("update fermata.comment_notes set kind = 'resolve'").find("FM001") != std::string::npos);
        QVERIFY(sqlState("delete from fermata.comment_notes").find("FM001") != std::string::npos);
    }
    void aCueWaitsUntilItIsHeldWhole() {
        const Stage s = stage("waits");
        const auto mine = [&]() -> std::optional<Waiting> {
            const auto list = m_catalog->waiting();
            if (!list) qFatal("%s", list.error().message.c_str());
            for (const Waiting& one : *list) {
                if (one.cue == s.tiny.cue) return one;
            }
            return std::nullopt;
        };
        const CommentId id = comment(s, "softer");
        auto now = mine();
        QVERIFY(now.has_value());
        QCOMPARE(now->cells, 4);
        QCOMPARE(now->held, 0);
        QCOMPARE(now->openComments, 1);
        VERIFY_OK(m_catalog->noteComment(word(id, Kind::Resolve)));
        VERIFY_OK(approveFor(s, 1, {"A"}, {}));
        now = mine();
        QCOMPARE(now->held, 2);
        QCOMPARE(now->openComments, 0);
        VERIFY_OK(approveFor(s, 1, {"B"}, {}));
        QVERIFY(!mine());
        NewApproval ask;
        ask.cue = s.tiny.cue;
        ask.revision = 1;
        ask.sections = {"B"};
        ask.requestChanges = true;
        ask.note = "shorter";
        VERIFY_OK(m_catalog->approve(ask));
        now = mine();
        QVERIFY(now.has_value());
        QCOMPARE(now->asked, std::string("shorter"));
        QCOMPARE(now->askedBy, std::string("Test Person"));
    }
};

QTEST_GUILESS_MAIN(ThreadsTest)
#include "threads_test.moc"
