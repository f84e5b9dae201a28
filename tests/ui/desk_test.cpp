// SPDX-License-Identifier: GPL-3.0-or-later
// The desk over the real window: two versions of a clearance compared, the row behind a fact, withdrawing with a reason;
// one's last edit undone by its name, an older revision restored, the approver's word refusing it.
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QSettings>
#include <QSignalSpy>

#include "core/studio/compose_cue.h"
#include "tests/ui/window.h"
#include "ui/presenters/language.h"

using namespace fermata;
using namespace fermata::ui;

class DeskTest : public QObject {
    Q_OBJECT
    std::unique_ptr<db::ThrowawayCluster> m_cluster;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
    CueId m_cue;

    LegalPresenter& legal() { return *m_session->legal(); }
    CuePresenter& cue() { return *m_session->cue(); }
    bool click(const QString& name) {
        QQuickItem* item = nullptr;
        if (!QTest::qWaitFor([&] { return (item = namedItem(m_window, name)) != nullptr; }, 5000)) return false;
        QTest::mouseClick(m_window, Qt::LeftButton, {}, item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
        return true;
    }
    // By keyboard: what has the focus comes into sight.
    bool press(const QString& name) {
        QQuickItem* item = nullptr;
        if (!QTest::qWaitFor([&] { return (item = namedItem(m_window, name)) != nullptr; }, 5000)) return false;
        item->forceActiveFocus(Qt::TabFocusReason);
        QTest::qWait(50);
        QTest::keyClick(m_window, Qt::Key_Return);
        QTest::qWait(200);
        return true;
    }
    void picture(const char* name) {
        QTest::qWait(250);
        QDir().mkpath(QStringLiteral(FERMATA_BINARY_DIR "/screenshots"));
        m_window->grabWindow().save(QStringLiteral(FERMATA_BINARY_DIR "/screenshots/%1.png").arg(QLatin1String(name)));
    }
    // What every cell of a revision plays.
    std::vector<std::pair<std::string, std::string>> cells(int number) {
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        std::vector<std::pair<std::string, std::string>> list;
        const auto revision = (*opened)->studio().catalog.revision(m_cue, number);
        if (!revision) return list;
        for (const Cell& cell : revision->cells) list.emplace_back(cell.print.hex() + " " + std::to_string(cell.offset.value), cell.window.hex());
        return list;
    }
    void issue(const QString& because) {
        const int before = legal().records()->count();
        legal().issue(because);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->job()->running() || !m_session->problem().isEmpty(), 60000);
        QVERIFY2(m_session->problem().isEmpty(), qPrintable(m_session->problem()));
        QTRY_COMPARE_WITH_TIMEOUT(legal().records()->count(), before + 1, 20000);
    }

  private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("fermata-test-desk"));
        QSettings().clear();
        installLanguage(*QCoreApplication::instance());
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        QAccessible::setActive(true);
        otherMessages = qInstallMessageHandler(collect);
        m_cluster = std::make_unique<db::ThrowawayCluster>();
        QVERIFY2(m_cluster->error().empty(), m_cluster->error().c_str());
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        QVERIFY(opened.has_value());
        Studio& studio = (*opened)->studio();
        const auto client = studio.catalog.addClient(ClientId::create(), "Ferrow & Finch");
        const auto uses = parseJson(*readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/demo/uses.json"), "uses.json");
        const auto project = studio.catalog.addProject(ProjectId::create(), *client, "Spring", uses->at("uses"));
        QVERIFY(project.has_value());
        QVERIFY(studio.catalog.addPerson(PersonId::create(), "Mara Lindqvist", "client", *project).has_value());
        ComposeRequest request;
        request.project = *project;
        request.brief = briefFromWords("20 seconds of calm ambient in A minor, 80 bpm, four stems");
        request.title = "Dawn";
        const auto made = composeCue(studio, request, {});
        QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
        m_cue = made->cue.id;
        SessionOptions options;
        m_session = std::make_unique<Session>(openerFor(*m_cluster, m_cluster->login()), options);
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine->setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(m_session.get())}});
        m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Fermata/pages/Main.qml")));
        QVERIFY(!m_engine->rootObjects().isEmpty());
        m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().front());
        m_window->resize(1280, 800);
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ready(), 20000);
        QVERIFY(m_session->open(QStringLiteral("fermata://project/Spring/cue/Dawn")));
        QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
        // A second revision to compare with.
        cue().player()->seek(10.0 * 48000);
        QTRY_COMPARE(cue().player()->positionSamples(), 10 * 48000);
        cue().split();
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), 2, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
        cue().selectSection(0, false);
    }
    void cleanup() { QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n')))); }
    void cleanupTestCase() {
        m_engine.reset();
        m_session.reset();
        m_cluster.reset();
        qInstallMessageHandler(otherMessages);
    }

    void ownEditIsUndoneByName() {
        m_session->goPlace(QStringLiteral("history"));
        QTRY_VERIFY(legal().undoText().contains(QStringLiteral("cut")));
        picture("history-undo");
        QVERIFY(click(QStringLiteral("Undo: ") + legal().undoText()));
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), 3, 30000);
        QCOMPARE(cells(3), cells(1));
        QVERIFY(cells(2) != cells(1));
        QTRY_VERIFY(legal().undoText().isEmpty());   // It was the only one, and an undo is not undone.
        QVERIFY2(m_session->problem().isEmpty(), qPrintable(m_session->problem()));
    }
    void anOlderRevisionComesBackCellByCell() {
        QTRY_VERIFY(namedItem(m_window, QStringLiteral("Restore …")) != nullptr);
        legal().restore(2);
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), 4, 30000);
        QCOMPARE(cells(4), cells(2));
        QTRY_VERIFY(legal().chainSound());
        legal().restore(4);
        QTRY_VERIFY(!m_session->problem().isEmpty());
        QVERIFY2(m_session->problem().contains(QStringLiteral("newest")), qPrintable(m_session->problem()));
        m_session->dismissProblem();
    }
    void twoVersionsAreComparedAndOneIsWithdrawn() {
        m_session->goPlace(QStringLiteral("legal"));
        issue({});
        QTRY_VERIFY(!legal().standing().isEmpty());
        QVERIFY(legal().elements()->count() > 0);
        // A use that the first version did not have.
        legal().setUsesFile(QStringLiteral(FERMATA_SOURCE_DIR "/packaging/demo/uses-eu.json"));
        issue(QStringLiteral("the client asked for more"));
        legal().compareVersions(legal().records()->at(0).value(QStringLiteral("key")).toString(), legal().records()->at(1).value(QStringLiteral("key")).toString());
        QVERIFY(legal().differences()->count() > 0);
        QVERIFY2(legal().comparedText().contains(QStringLiteral("version 1 →")), qPrintable(legal().comparedText()));   // The older first.
        QVERIFY(press(QStringLiteral("Compare two versions")));
        picture("legal-differences");
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTest::qWait(200);
        QVERIFY(press(QStringLiteral("What each part rests on …")));
        QTRY_VERIFY(legal().ledger()->count() > 3);
        QCOMPARE(legal().ledger()->at(0).value(QStringLiteral("value")), legal().elements()->at(0).value(QStringLiteral("take")));
        QTest::keyClick(m_window, Qt::Key_Down);
        QTRY_COMPARE(legal().ledgerTitle(), legal().elements()->at(1).value(QStringLiteral("place")).toString());
        QTRY_COMPARE(legal().ledger()->at(0).value(QStringLiteral("value")), legal().elements()->at(1).value(QStringLiteral("take")));
        picture("legal-ledger");
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTest::qWait(200);
        picture("legal-desk");
        legal().withdraw(QStringLiteral("  "));   // Without a reason nothing happens.
        const QString standing = legal().standing();
        legal().withdraw(QStringLiteral("the agreement was terminated"));
        QTRY_COMPARE(legal().records()->at(0).value(QStringLiteral("standing")).toString(), QStringLiteral("withdrawn"));
        QCOMPARE(legal().records()->at(0).value(QStringLiteral("reason")).toString(), QStringLiteral("the agreement was terminated"));
        QVERIFY(legal().standing() != standing);
        picture("legal-withdrawn");
    }
};

QTEST_MAIN(DeskTest)
#include "desk_test.moc"
