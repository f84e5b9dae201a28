// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a real database: from words to an issued clearance, by keys and clicks. Not one QML warning.
#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "core/base/files.h"
#include "core/studio/audio_cache.h"
#include "db/blobs/file_blob_store.h"
#include "db/store/catalog.h"
#include "tests/db/throwaway.h"
#include "ui/presenters/language.h"
#include "ui/presenters/session.h"
#include "ui/presenters/text.h"

using namespace fermata;
using namespace fermata::ui;

namespace {

QStringList warnings;
QtMessageHandler otherMessages = nullptr;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const bool session = text.contains(QLatin1String("XDG_RUNTIME_DIR")) || text.contains(QLatin1String("PulseAudio")) || text.contains(QLatin1String("pa_context"));
    if (type != QtDebugMsg && type != QtInfoMsg && !session) warnings << text;
    otherMessages(type, context, text);
}

class SystemClock : public Clock {
  public:
    std::chrono::sys_seconds now() const override { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }
};

class TestStudio : public OpenStudio {
  public:
    TestStudio(std::unique_ptr<db::PostgresCatalog> catalog, std::shared_ptr<db::FileBlobStore> blobs, std::shared_ptr<AudioCache> audio)
        : m_catalog(std::move(catalog)), m_blobs(std::move(blobs)), m_audio(std::move(audio)),
          m_studio{*m_catalog, *m_blobs, m_clock, *m_audio, std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/styles",
                   std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/rules",
                   std::filesystem::path(FERMATA_SOURCE_DIR) / "core/rights/index/corpus-1.idx",
                   std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/templates/grant-example.txt", "Test Studio", 0, {}} {}
    Studio& studio() override { return m_studio; }

  private:
    SystemClock m_clock;
    std::unique_ptr<db::PostgresCatalog> m_catalog;
    std::shared_ptr<db::FileBlobStore> m_blobs;
    std::shared_ptr<AudioCache> m_audio;
    Studio m_studio;
};

QList<QQuickItem*> everyItem(QQuickItem* root) {
    QList<QQuickItem*> all{root};
    for (QQuickItem* child : root->childItems()) all += everyItem(child);
    return all;
}

}  // namespace

class StudioTest : public QObject {
    Q_OBJECT
    std::unique_ptr<db::ThrowawayCluster> m_cluster;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
    QString m_evidence;
    std::string m_lawyer;   // Her login.

    CuePresenter& cue() { return *m_session->cue(); }

    // A visible item of this accessible name; of several the one on top.
    QQuickItem* named(const QString& name) {
        QQuickItem* found = nullptr;
        for (QQuickItem* item : everyItem(m_window->contentItem())) {
            if (!item->isVisible() || !item->isEnabled() || item->width() <= 0) continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
            if (face != nullptr && face->role() != QAccessible::StaticText && face->text(QAccessible::Name) == name) found = item;
        }
        return found;
    }
    bool click(const QString& name) {
        QQuickItem* item = nullptr;
        if (!QTest::qWaitFor([&] { return (item = named(name)) != nullptr; }, 5000)) return false;
        QTest::mouseClick(m_window, Qt::LeftButton, {}, item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
        return true;
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window, key, modifiers); }
    void picture(const char* name) {
        QTest::qWait(250);
        QDir().mkpath(QStringLiteral(FERMATA_BINARY_DIR "/screenshots"));
        m_window->grabWindow().save(QStringLiteral(FERMATA_BINARY_DIR "/screenshots/%1.png").arg(QLatin1String(name)));
    }
    void openWindow(const std::string& login) {
        m_engine.reset();
        m_session.reset();
        auto blobs = std::make_shared<db::FileBlobStore>(m_cluster->folder() / "blobs");
        auto audio = std::make_shared<AudioCache>(*blobs);
        SessionOptions options;
        options.demoWords = qs(*readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/demo/brief.txt"));
        m_session = std::make_unique<Session>([this, blobs, audio, login]() -> Result<std::unique_ptr<OpenStudio>> {
            auto catalog = db::PostgresCatalog::open(m_cluster->personUrl(login), "test");
            if (!catalog) return fail(catalog.error());
            return std::unique_ptr<OpenStudio>(new TestStudio(std::move(*catalog), blobs, audio));
        }, options);
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
    }
    // Nothing is being made, and nothing went wrong.
    bool done(int milliseconds = 120000) {
        return QTest::qWaitFor([&] { return !m_session->job()->running(); }, milliseconds) && m_session->problem().isEmpty();
    }

  private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("fermata-test"));
        QSettings().clear();
        ui::installLanguage(*QCoreApplication::instance());
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        QAccessible::setActive(true);
        otherMessages = qInstallMessageHandler(collect);
        m_cluster = std::make_unique<db::ThrowawayCluster>();
        QVERIFY2(m_cluster->error().empty(), m_cluster->error().c_str());
        auto catalog = db::PostgresCatalog::open(m_cluster->personUrl(m_cluster->login()), "test");
        QVERIFY2(catalog.has_value(), catalog ? "" : catalog.error().message.c_str());
        const auto client = (*catalog)->addClient(ClientId::create(), "Ferrow & Finch");
        const auto uses = parseJson(*readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/demo/uses.json"), "uses.json");
        const auto project = (*catalog)->addProject(ProjectId::create(), *client, "Spring", uses->at("uses"));
        QVERIFY(project.has_value());
        QVERIFY((*catalog)->addPerson(PersonId::create(), "Mara Lindqvist", "client", *project).has_value());
        const auto lawyer = (*catalog)->addPerson(PersonId::create(), "Ada Quill", "legal", *project);
        QVERIFY(lawyer.has_value());
        m_lawyer = lawyer->login;
        m_evidence = QStringLiteral(FERMATA_SOURCE_DIR "/packaging/demo/evidence-approval.eml");
        openWindow(m_cluster->login());
    }
    void cleanupTestCase() {
        m_engine.reset();
        m_session.reset();
        m_cluster.reset();
        qInstallMessageHandler(otherMessages);
    }
    void cleanup() { QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n')))); }

    void wordsBecomeACue() {
        QTRY_VERIFY(named(QStringLiteral("New cue from a brief")) != nullptr);
        picture("projects");
        QVERIFY(click(QStringLiteral("New cue from a brief")));
        QTRY_COMPARE(m_session->place(), QStringLiteral("brief"));
        QVERIFY(click(QStringLiteral("Use the sample brief")));
        QTRY_VERIFY(m_session->brief()->readings()->count() > 10);
        picture("brief");
        QVERIFY(click(QStringLiteral("Compose")));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->place(), QStringLiteral("cue"), 120000);
        QVERIFY2(done(), qPrintable(m_session->problem()));
        QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
        QCOMPARE(cue().revisionNumber(), 1);
        QCOMPARE(cue().length(), 60.0 * 48000);
        picture("cue");
    }

    void spacePlaysAndTheAddressSaysWhere() {
        QVERIFY(!cue().player()->playing());
        keys(Qt::Key_Space);
        QVERIFY(cue().player()->playing());
        QTRY_VERIFY(cue().player()->position() > 4800);
        keys(Qt::Key_K);
        QVERIFY(!cue().player()->playing());
        const QString there = m_session->addressHere();
        QVERIFY(there.contains(QStringLiteral("revision=1")));
        keys(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_session->place(), QStringLiteral("projects"));
        keys(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_session->place(), QStringLiteral("cue"));
        QVERIFY(m_session->open(QString(there).replace(QRegularExpression(QStringLiteral("at=[^&]*")), QStringLiteral("at=0:45"))));
        QTRY_COMPARE(cue().clockAt(cue().player()->position()), QStringLiteral("0:45.000"));
    }

    void thePaletteFindsTheCue() {
        keys(Qt::Key_1, Qt::ControlModifier);
        keys(Qt::Key_K, Qt::ControlModifier);
        QTest::qWait(50);
        for (const char c : std::string("ferrow")) QTest::keyClick(m_window, c);
        QTRY_VERIFY(m_session->found()->count() > 0);
        QCOMPARE(m_session->found()->at(0).value(QStringLiteral("kind")).toString(), QStringLiteral("Cue"));
        keys(Qt::Key_Return);
        QTRY_COMPARE(m_session->place(), QStringLiteral("cue"));
    }

    void whatIsApprovedIsHeldAndRefused() {
        // Everything before 0:45, by dragging from the start of the ruler.
        cue().selectRange(0, 45.0 * 48000);
        keys(Qt::Key_A);
        QVERIFY(click(QStringLiteral("Continue")));
        QTest::qWait(100);
        picture("approve-again");
        QVERIFY(click(QStringLiteral("Back")));
        QVERIFY(click(QStringLiteral("Cancel")));
        // A file dialog belongs to the desktop; the evidence is given where it would give it.
        QSignalSpy approved(&cue(), &CuePresenter::approved);
        cue().approve(m_evidence, QStringLiteral("All but the end"), false);
        QVERIFY2(approved.wait(20000), qPrintable(m_session->problem()));
        QTRY_VERIFY(cue().heldCells() > 0);
        QVERIFY(cue().heldCells() < cue().cellCount());
        picture("held");
        cue().selectSection(0, false);
        QVERIFY(!cue().selectionHeld().isEmpty());
        keys(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->problem().isEmpty(), 20000);
        QVERIFY2(m_session->problem().contains(QStringLiteral("Mara Lindqvist")), qPrintable(m_session->problem()));
        QVERIFY(!m_session->problemWayOn().isEmpty());
        picture("refused");
        QVERIFY(click(QStringLiteral("Dismiss this message")));
        QTRY_VERIFY(m_session->problem().isEmpty());
        QTRY_VERIFY(!m_session->job()->running());
    }

    void aPartIsRemadeHeardAndAccepted() {
        keys(Qt::Key_Escape);
        QVERIFY(!cue().hasSelection());
        cue().selectRange(45.0 * 48000, 60.0 * 48000);
        QVERIFY(cue().selectionHeld().isEmpty());
        cue().setChange({}, QStringLiteral("energy"), 300);
        QElapsedTimer timer;
        timer.start();
        keys(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(cue().alternativesReady() >= 1, 60000);
        qInfo("first alternative audible after %.2f s", static_cast<double>(timer.elapsed()) / 1000);
        QVERIFY2(done(), qPrintable(m_session->problem()));
        QTRY_COMPARE(cue().alternativesReady(), 3);
        keys(Qt::Key_3);
        QCOMPARE(cue().player()->version(), 2);
        picture("alternatives");
        keys(Qt::Key_X);
        QCOMPARE(cue().player()->version(), 0);
        keys(Qt::Key_X);
        keys(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(done(), qPrintable(m_session->problem()));
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), 2, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(cue().proofState(), QStringLiteral("proven"), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
        QVERIFY(cue().heldCells() > 0);   // What was held is held in the new revision.
        picture("accepted");
    }

    void aCommentStandsWhereItWasMade() {
        keys(Qt::Key_Escape);
        cue().player()->seek(50.0 * 48000);
        QTest::qWait(100);
        keys(Qt::Key_C);
        QTest::qWait(50);
        for (const char c : std::string("more air here")) QTest::keyClick(m_window, c);
        keys(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cue().comments()->count(), 1);
        QCOMPARE(cue().comments()->at(0).value(QStringLiteral("at")).toString(), QStringLiteral("0:50"));
        QVERIFY(!cue().player()->playing());   // Typing a space did not start it.
        picture("comments");
    }

    void theClearanceIsIssuedByLegal() {
        cue().selectAll();
        QSignalSpy approved(&cue(), &CuePresenter::approved);
        cue().approve(m_evidence, {}, false);
        QVERIFY2(approved.wait(20000), qPrintable(m_session->problem()));
        QTRY_COMPARE(cue().heldCells(), cue().cellCount());
        const QString address = m_session->addressHere();
        openWindow(m_lawyer);
        QVERIFY(m_session->open(address));
        QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
        keys(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_session->place(), QStringLiteral("legal"));
        m_session->legal()->setUsesFile(QStringLiteral(FERMATA_SOURCE_DIR "/packaging/demo/uses-eu.json"));
        QVERIFY(click(QStringLiteral("Preview")));
        QVERIFY2(done(), qPrintable(m_session->problem()));
        QTRY_COMPARE(m_session->legal()->state(), QStringLiteral("preview"));
        QVERIFY(m_session->legal()->findings()->count() > 0);   // What stands in the way.
        picture("legal-blocked");
        QString ask = qs(*readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/demo/uses.json"));
        const std::filesystem::path file = m_cluster->folder() / "uses.json";
        QVERIFY(writeFile(file, ss(ask.replace(QStringLiteral("@PRODUCER@"), QStringLiteral("Test Person")))).has_value());
        for (const char* paper : {"producer-agreement.txt", "insurer-answer.eml"}) {
            const auto bytes = readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/demo" / paper);
            QVERIFY(bytes.has_value() && writeFile(m_cluster->folder() / paper, *bytes).has_value());
        }
        m_session->legal()->setUsesFile(qs(file.string()));
        QVERIFY(click(QStringLiteral("Issue …")));
        QVERIFY(click(QStringLiteral("Issue")));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->legal()->state() == QStringLiteral("issued") || !m_session->problem().isEmpty(), 60000);
        QVERIFY2(m_session->problem().isEmpty(), qPrintable(m_session->problem()));
        QTRY_COMPARE(m_session->legal()->records()->count(), 1);
        QCOMPARE(m_session->legal()->overall(), QStringLiteral("cleared"));
        QVERIFY(m_session->legal()->pdf().startsWith("%PDF"));
        picture("legal-issued");
        keys(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(m_session->legal()->events()->count() > 5);
        QTRY_VERIFY(m_session->legal()->chainSound());
        picture("history");
    }

    // Every item that takes the keyboard says what it is, on every page.
    void everythingThatTakesFocusHasAName() {
        for (const char* place : {"projects", "brief", "cue", "legal", "history"}) {
            if (QLatin1String(place) == QLatin1String("projects")) m_session->goProjects();
            else m_session->goPlace(QString::fromLatin1(place));
            QTest::qWait(100);
            int counted = 0;
            for (QQuickItem* item : everyItem(m_window->contentItem())) {
                if (!item->isVisible() || !item->activeFocusOnTab()) continue;
                ++counted;
                QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
                QVERIFY2(face != nullptr, item->metaObject()->className());
                QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(QStringLiteral("%1 on %2").arg(QLatin1String(item->metaObject()->className()), QLatin1String(place))));
            }
            QVERIFY2(counted > 5, place);
            m_session->back();
        }
    }

    void themesChangeWhileItRuns() {
        for (int i = 0; i < 3; ++i) {
            keys(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            picture(i == 0 ? "theme-1" : i == 1 ? "theme-2" : "theme-3");
        }
    }
};

QTEST_MAIN(StudioTest)
#include "studio_test.moc"
