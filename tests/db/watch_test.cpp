// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a project reaches its members at once, and nobody else.
#include "catalog_stage.h"
#include "db/store/watch.h"

class WatchTest : public CatalogStage {
    Q_OBJECT

    PersonId m_me;

    std::unique_ptr<Watch> watching(const std::string& login, const std::vector<ProjectId>& projects, const PersonId& me) {
        auto watch = openWatch(m_cluster->personUrl(login));
        if (!watch) qFatal("%s", watch.error().message.c_str());
        const auto follows = (*watch)->follow(projects, me);
        if (!follows) qFatal("%s", follows.error().message.c_str());
        return std::move(*watch);
    }
    static std::vector<Happening> within(Watch& watch, int milliseconds) {
        const auto changes = watch.wait(std::chrono::milliseconds(milliseconds));
        if (!changes) qFatal("%s", changes.error().message.c_str());
        return *changes;
    }
    void comment(const Stage& s) {
        NewComment one;
        one.cue = s.tiny.cue;
        one.revision = 1;
        one.text = "softer";
        VERIFY_OK(m_catalog->addComment(one));
    }

  private Q_SLOTS:
    void initTestCase() {
        openCatalog();
        const auto me = m_catalog->me();
        VERIFY_OK(me);
        m_me = me->id;
    }
    void cleanupTestCase() { closeCatalog(); }

    void aCommentIsToldWithIdsOnly() {
        const Stage s = stage("told"), other = stage("other");
        const auto watch = watching(m_cluster->login(), {s.tiny.project}, m_me);
        QVERIFY(within(*watch, 50).empty());
        comment(other);   // Not followed.
        comment(s);
        QElapsedTimer timer;
        timer.start();
        const auto changes = within(*watch, 5000);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(changes.size(), size_t{1});
        QCOMPARE(changes[0].kind, std::string("comment.added"));
        QVERIFY(changes[0].project == s.tiny.project);
        QVERIFY(changes[0].cue == s.tiny.cue);
        QVERIFY(changes[0].by == m_me);
        QVERIFY(changes[0].sequence > 0);
        const auto events = m_catalog->events(s.tiny.project, s.tiny.cue);
        VERIFY_OK(events);
        QVERIFY(!events->empty());
        QCOMPARE(events->back().sequence, changes[0].sequence);
    }
    void whatIsRolledBackIsNotTold() {
        const Stage s = stage("rolled back");
        const auto watch = watching(m_cluster->login(), {s.tiny.project}, m_me);
        NewComment outside;
        outside.cue = s.tiny.cue;
        outside.revision = 9;
        outside.text = "x";
        VERIFY_CODE(m_catalog->addComment(outside), Code::InvalidArgument);
        QVERIFY(within(*watch, 200).empty());
    }
    void presenceIsForMembers() {
        const Stage s = stage("presence");
        const auto jon = m_catalog->addPerson(PersonId::create(), "Jon", "composer", std::nullopt);
        VERIFY_OK(jon);
        const auto mine = watching(m_cluster->login(), {s.tiny.project}, m_me);
        const auto his = watching(jon->login, {}, jon->id);
        VERIFY_CODE(his->announce(s.tiny.project, s.tiny.cue), Code::NotAllowed);
        QVERIFY(within(*mine, 100).empty());
        // Becoming a member is told to the person; then he may say where he is.
        VERIFY_OK(m_catalog->addPerson(jon->id, "Jon", "composer", s.tiny.project));
        const auto told = within(*his, 5000);
        QCOMPARE(told.size(), size_t{1});
        QCOMPARE(told[0].kind, std::string("member.added"));
        QVERIFY(told[0].project.isNull());
        (void)within(*mine, 500);   // The same event, on the project's channel.
        VERIFY_OK(his->announce(s.tiny.project, s.tiny.cue));
        const auto here = within(*mine, 5000);
        QCOMPARE(here.size(), size_t{1});
        QCOMPARE(here[0].kind, std::string("here"));
        QVERIFY(here[0].by == jon->id);
        QVERIFY(here[0].cue == s.tiny.cue);
    }
    void aLostConnectionIsSaid() {
        const auto watch = watching(m_cluster->login(), {}, m_me);
        const auto killed = m_super->query("kill", "select pg_terminate_backend(pid) from pg_stat_activity where query ilike '%listen%' and pid <> pg_backend_pid()");
        VERIFY_OK(killed);
        QVERIFY(!killed->rows.empty());
        // The first wait may still read the server's farewell.
        auto changes = watch->wait(std::chrono::milliseconds(2000));
        for (int i = 0; i < 5 && changes; ++i) changes = watch->wait(std::chrono::milliseconds(200));
        VERIFY_CODE(changes, Code::Unavailable);
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "watch_test.moc"
