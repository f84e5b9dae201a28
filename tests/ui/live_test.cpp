// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows of two people on one database: what one does appears in the other within a second, and nobody loses their
// place; who is no member of a project hears nothing of it.
#include <QScopeGuard>
#include <QSignalSpy>

#include <csignal>

#include "db/store/catalog.h"
#include "db/store/connection.h"
#include "tests/ui/window.h"

using namespace fermata;
using namespace fermata::ui;

class LiveTest : public QObject {
    Q_OBJECT
    std::unique_ptr<db::ThrowawayCluster> m_cluster;
    std::unique_ptr<db::PostgresCatalog> m_admin;
    Seat m_producer, m_composer;
    ProjectId m_project;
    std::string m_composerLogin;
    PersonId m_composerId;

    // From now until it holds; fails after a second.
    template <class Holds>
    void withinASecond(const char* what, Holds holds) {
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(holds(), 5000);
        qInfo("%s after %lld ms", what, static_cast<long long>(timer.elapsed()));
        QVERIFY2(timer.elapsed() < 1000, what);
    }

  private Q_SLOTS:
    void initTestCase() {
        startWindowTest("fermata-test-live");
        m_cluster = std::make_unique<db::ThrowawayCluster>();
        QVERIFY2(m_cluster->error().empty(), m_cluster->error().c_str());
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        QVERIFY(opened.has_value());
        Studio& studio = (*opened)->studio();
        const auto client = studio.catalog.addClient(ClientId::create(), "Ferrow & Finch");
        const auto project = studio.catalog.addProject(ProjectId::create(), *client, "Spring", Json::array());
        QVERIFY(project.has_value());
        m_project = *project;
        QVERIFY(studio.catalog.addPerson(PersonId::create(), "Mara Lindqvist", "client", *project).has_value());
        const auto composer = studio.catalog.addPerson(PersonId::create(), "Jon Bergmann", "composer", *project);
        QVERIFY(composer.has_value());
        m_composerLogin = composer->login;
        m_composerId = composer->id;
        ComposeRequest request;
        request.project = *project;
        request.brief = briefFromWords("20 seconds of calm ambient in A minor, 80 bpm, four stems");
        request.title = "Dawn";
        const auto made = composeCue(studio, request, {});
        QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
        m_producer.open(*m_cluster, m_cluster->login());
        m_composer.open(*m_cluster, m_composerLogin);
        for (Seat* seat : {&m_producer, &m_composer}) {
            QVERIFY(seat->session->open(QStringLiteral("fermata://project/Spring/cue/Dawn")));
            QTRY_VERIFY_WITH_TIMEOUT(seat->cue().audioReady(), 60000);
        }
        QTest::qWait(500);   // Both listen.
    }
    void cleanupTestCase() {
        m_producer.close();
        m_composer.close();
        m_cluster.reset();
        endWindowTest();
    }
    void cleanup() { QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n')))); }

    void eachSeesThatTheOtherIsHere() {
        QTRY_COMPARE(m_producer.session->colleagues()->count(), 1);
        QCOMPARE(m_producer.session->colleagues()->at(0).value(QStringLiteral("name")).toString(), QStringLiteral("Jon Bergmann"));
        QVERIFY(m_producer.session->colleagues()->at(0).value(QStringLiteral("where")).toString().contains(QStringLiteral("Dawn")));
    }
    void aCommentAppearsAndNobodyLosesTheirPlace() {
        CuePresenter& theirs = m_producer.cue();
        theirs.selectSection(0, false);
        theirs.setDraft({}, QStringLiteral("half a thought"));
        theirs.player()->seek(3.0 * 48000);
        QTRY_COMPARE(theirs.player()->positionSamples(), 3 * 48000);
        const double from = theirs.selectedFrom(), to = theirs.selectedTo();
        QSignalSpy resets(theirs.sections(), &QAbstractItemModel::modelReset), removed(theirs.sections(), &QAbstractItemModel::rowsRemoved);
        m_composer.cue().addComment(QStringLiteral("softer here"), 48000, 0);
        withinASecond("comment", [&] { return theirs.comments()->count() == 1; });
        QCOMPARE(theirs.comments()->at(0).value(QStringLiteral("who")).toString(), QStringLiteral("Jon Bergmann"));
        QCOMPARE(theirs.selectedFrom(), from);
        QCOMPARE(theirs.selectedTo(), to);
        QCOMPARE(theirs.player()->positionSamples(), 3 * 48000);
        QCOMPARE(theirs.draft({}), QStringLiteral("half a thought"));
        QCOMPARE(resets.count() + removed.count(), 0);
        QVERIFY(theirs.audioReady());                    // The audio was not read again.
        const QString key = theirs.comments()->at(0).value(QStringLiteral("key")).toString();
        theirs.reply(key, QStringLiteral("how much?"));
        withinASecond("answer", [&] { return m_composer.cue().comments()->count() == 1 && m_composer.cue().comments()->at(0).value(QStringLiteral("replies")).toList().size() == 1; });
    }
    void anApprovalAndItsLocksAppear() {
        CuePresenter& mine = m_producer.cue();
        mine.selectSection(0, false);
        mine.approve(QStringLiteral(FERMATA_SOURCE_DIR "/packaging/demo/evidence-approval.eml"), QStringLiteral("yes"), false);
        QSignalSpy approved(&mine, &CuePresenter::approved);
        QVERIFY2(approved.wait(10000), qPrintable(m_producer.session->problem()));
        withinASecond("approval and lock", [&] { return m_composer.cue().heldCells() == mine.stems()->count() && m_composer.cue().approvals()->count() == 1; });
    }
    void aNewRevisionIsToldOfAndNotForced() {
        CuePresenter& mine = m_composer.cue();
        mine.selectSection(mine.sections()->count() - 1, false);
        mine.setChange({}, QStringLiteral("energy"), 200);
        mine.makeAlternatives(1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer.session->job()->running() && mine.alternativesReady() == 1, 120000);
        mine.player()->setVersion(1);
        mine.accept();
        QTRY_COMPARE_WITH_TIMEOUT(mine.newestRevision(), 2, 60000);
        withinASecond("revision", [&] { return m_producer.cue().newestRevision() == 2; });
        QCOMPARE(m_producer.cue().revisionNumber(), 1);
        QVERIFY(m_producer.session->notice().contains(QStringLiteral("2")));
        QTRY_VERIFY_WITH_TIMEOUT(mine.proofState() == QStringLiteral("proven"), 60000);
        QCOMPARE(mine.revisionNumber(), 2);
    }
    // Only the producer's window is cut off; when it is back it says what the composer did, by numbers and names.
    void whatWasMissedIsSaidInNumbersAndNames() {
        auto super = db::Connection::open(m_cluster->superuserUrl());
        QVERIFY(super.has_value());
        const std::string login = m_cluster->login();
        QVERIFY((*super)->query("bar", "alter role \"" + login + "\" nologin").has_value());
        QVERIFY((*super)->query("cut", "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + login + "'").has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!m_producer.session->connected(), 20000);
        const auto before = m_composer.cue().comments()->count();
        m_composer.cue().addComment(QStringLiteral("while you were away"), 48000, 0);
        m_composer.cue().addComment(QStringLiteral("and again"), 96000, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_composer.cue().comments()->count(), before + 2, 20000);
        QVERIFY((*super)->query("open", "alter role \"" + login + "\" login").has_value());
        QTRY_VERIFY_WITH_TIMEOUT(m_producer.session->connected(), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(m_producer.session->notice(), QStringLiteral("Connected again. Meanwhile: 2 comments by Jon Bergmann."), 20000);
        m_producer.session->dismissProblem();
    }
    // The server goes away and comes back; what was typed is there, and it says so.
    void aLostServerIsConnectedAgain() {
        CuePresenter& mine = m_producer.cue();
        mine.setDraft({}, QStringLiteral("typed before"));
        // A sheet that is sent into the outage keeps its words and says why; sent again it closes.
        const auto press = [&](const char* name) {
            QQuickItem* item = nullptr;
            QTRY_VERIFY2((item = namedItem(m_producer.window, QLatin1String(name))) != nullptr, name);
            QTest::mouseClick(m_producer.window, Qt::LeftButton, {}, item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
        };
        mine.selectAll();
        m_producer.session->actions()->trigger(QStringLiteral("approve"));
        QQuickItem* said = nullptr;
        QTRY_VERIFY((said = namedItem(m_producer.window, QStringLiteral("What was said"))) != nullptr);
        said->setProperty("text", QStringLiteral("a long and careful word"));
        press("Whose word it is: my own, as advice");
        press("Continue");
        QTRY_VERIFY(namedItem(m_producer.window, QStringLiteral("Yes, record it")) != nullptr);
        const auto approvals = mine.approvals()->count();
        // A backend at work outlives the server that was killed for a moment, and a server that is up again in that moment
        // would take it, too: nobody starts it before the refusal is seen.
        const pid_t supervisor = m_cluster->supervisorPid();
        ::kill(supervisor, SIGSTOP);
        const auto goOn = qScopeGuard([&] { ::kill(supervisor, SIGCONT); });
        m_cluster->kill9();
        QTRY_VERIFY_WITH_TIMEOUT(!m_producer.session->connected(), 20000);
        QTest::qWait(300);
        press("Yes, record it");
        QTRY_VERIFY_WITH_TIMEOUT(!m_producer.session->problem().isEmpty(), 60000);
        ::kill(supervisor, SIGCONT);
        QVERIFY(namedItem(m_producer.window, QStringLiteral("Yes, record it")) != nullptr);
        QCOMPARE(said->property("text").toString(), QStringLiteral("a long and careful word"));
        QTRY_VERIFY_WITH_TIMEOUT(m_producer.session->connected(), 60000);
        QCOMPARE(m_producer.cue().draft({}), QStringLiteral("typed before"));
        QTRY_VERIFY_WITH_TIMEOUT(m_producer.session->notice().contains(QStringLiteral("again")), 20000);
        press("Yes, record it");
        QTRY_COMPARE_WITH_TIMEOUT(mine.approvals()->count(), approvals + 1, 60000);
        QTRY_VERIFY(namedItem(m_producer.window, QStringLiteral("Yes, record it")) == nullptr);
        QCOMPARE(mine.approvals()->at(0).value(QStringLiteral("note")).toString(), QStringLiteral("a long and careful word"));
        m_producer.session->dismissProblem();
    }
    // Not a refusal in red, and nothing is written into a studio at work.
    void whoHasNoProjectIsToldWhoAddsThem() {
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        QVERIFY(opened.has_value());
        const auto fresh = (*opened)->studio().catalog.addPerson(PersonId::create(), "Nora Weiss", "composer", std::nullopt);
        QVERIFY2(fresh.has_value(), fresh ? "" : fresh.error().message.c_str());
        Seat seat;
        seat.open(*m_cluster, fresh->login);
        const auto said = [&] {
            const auto items = everyItem(seat.window->contentItem());
            return std::any_of(items.begin(), items.end(), [](QQuickItem* item) { return item->isVisible() && item->property("text").toString() == QStringLiteral("You are in no project yet"); });
        };
        QTRY_VERIFY(said());
        QVERIFY(namedItem(seat.window, QStringLiteral("New project")) == nullptr);
        QCOMPARE(seat.session->problem(), QString());
        QVERIFY(!seat.session->job()->running());
        seat.close();
    }
    void whoIsNoMemberHearsNothing() {
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        QVERIFY(opened.has_value());
        Catalog& catalog = (*opened)->studio().catalog;
        const auto clients = catalog.clients();
        QVERIFY(clients.has_value());
        const auto secret = catalog.addProject(ProjectId::create(), clients->front().id, "Secret", Json::array());
        QVERIFY(secret.has_value());
        QVERIFY(catalog.addCue(CueId::create(), *secret, "Hidden").has_value());
        // The producer's window has it; the composer's has not, neither by name nor by id.
        withinASecond("project", [&] { return m_producer.session->projects()->count() == 2; });
        QTest::qWait(300);
        QCOMPARE(m_composer.session->projects()->count(), 1);
        QCOMPARE(m_composer.session->cues()->count(), 1);
        QVERIFY(!m_composer.session->open(QStringLiteral("fermata://project/") + qs(secret->text())));
        m_composer.session->dismissProblem();
        // Becoming a member is told at once.
        QVERIFY(catalog.addPerson(m_composerId, "Jon Bergmann", "composer", *secret).has_value());
        withinASecond("membership", [&] { return m_composer.session->projects()->count() == 2; });
        QTRY_COMPARE(m_composer.session->cues()->count(), 2);
        // Its end, too: what is open of it closes, and its address leads nowhere any more.
        m_composer.session->goProject(qs(secret->text()));
        QCOMPARE(m_composer.session->projectName(), QStringLiteral("Secret"));
        QVERIFY(catalog.removeMember(*secret, m_composerId).has_value());
        withinASecond("removal", [&] { return m_composer.session->projects()->count() == 1; });
        QCOMPARE(m_composer.session->place(), QStringLiteral("projects"));
        QVERIFY2(m_composer.session->notice().contains(QStringLiteral("Secret")), qPrintable(m_composer.session->notice()));
        QVERIFY(!m_composer.session->canGoBack() || m_composer.session->projectName() != QStringLiteral("Secret"));
        QVERIFY(!m_composer.session->open(QStringLiteral("fermata://project/") + qs(secret->text())));
        m_composer.session->dismissProblem();
    }
};

QTEST_MAIN(LiveTest)
#include "live_test.moc"
