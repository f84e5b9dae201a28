// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window.h"

#include <QAccessible>
#include <QDir>
#include <QQuickStyle>
#include <QSettings>
#include <QStandardPaths>

#include "core/base/files.h"
#include "core/studio/audio_cache.h"
#include "db/blobs/file_blob_store.h"
#include "db/store/catalog.h"
#include "db/store/watch.h"
#include "tests/verify.h"
#include "ui/presenters/language.h"

namespace fermata::ui {
namespace {

QtMessageHandler otherMessages = nullptr;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const bool session = text.contains(QLatin1String("XDG_RUNTIME_DIR")) || text.contains(QLatin1String("PulseAudio")) || text.contains(QLatin1String("pa_context"));
    const bool offscreen = text.contains(QLatin1String("No RHI backend"));   // Of a film without a graphics card.
    if (type != QtDebugMsg && type != QtInfoMsg && !session && !offscreen) warnings << text;
    otherMessages(type, context, text);
}

class SystemClock : public Clock {
  public:
    std::chrono::sys_seconds now() const override { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }
};

class TestStudio : public OpenStudio {
  public:
    TestStudio(const std::string& url, std::unique_ptr<db::PostgresCatalog> catalog, std::shared_ptr<db::FileBlobStore> blobs, std::shared_ptr<AudioCache> audio)
        : m_url(url), m_catalog(std::move(catalog)), m_blobs(std::move(blobs)), m_audio(std::move(audio)),
          m_studio{*m_catalog, *m_blobs, m_clock, *m_audio, std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/styles",
                   std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/rules",
                   std::filesystem::path(FERMATA_SOURCE_DIR) / "core/rights/index/corpus-1.idx",
                   std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/templates/grant-example.txt", "Test Studio", 0, {}} {}
    Studio& studio() override { return m_studio; }
    Result<std::unique_ptr<Watch>> watch() override { return db::openWatch(m_url); }

  private:
    std::string m_url;
    SystemClock m_clock;
    std::unique_ptr<db::PostgresCatalog> m_catalog;
    std::shared_ptr<db::FileBlobStore> m_blobs;
    std::shared_ptr<AudioCache> m_audio;
    Studio m_studio;
};

}  // namespace

QList<QQuickItem*> everyItem(QQuickItem* root) {
    QList<QQuickItem*> all{root};
    for (QQuickItem* child : root->childItems()) all += everyItem(child);
    return all;
}

StudioOpener openerFor(const db::ThrowawayCluster& cluster, const std::string& login) { return openerFor(cluster.personUrl(login), cluster.folder() / "blobs"); }

StudioOpener openerFor(const std::string& url, const std::filesystem::path& blobFolder) {
    auto blobs = std::make_shared<db::FileBlobStore>(blobFolder);
    auto audio = std::make_shared<AudioCache>(*blobs, kMostInMemory);
    return [url, blobs, audio]() -> Result<std::unique_ptr<OpenStudio>> {
        auto catalog = db::PostgresCatalog::open(url, "test");
        if (!catalog) return fail(catalog.error());
        return std::unique_ptr<OpenStudio>(new TestStudio(url, std::move(*catalog), blobs, audio));
    };
}

QQuickItem* namedItem(QQuickWindow* window, const QString& name) {
    QQuickItem* found = nullptr;
    for (QQuickItem* item : everyItem(window->contentItem())) {
        if (!item->isVisible() || !item->isEnabled() || item->width() <= 0) continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
        if (face != nullptr && face->role() != QAccessible::StaticText && face->text(QAccessible::Name) == name) found = item;
    }
    return found;
}

void startWindowTest(const char* settings) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QLatin1String(settings));
    QSettings().clear();
    installLanguage(*QCoreApplication::instance());
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QAccessible::setActive(true);
    otherMessages = qInstallMessageHandler(collect);
}

void endWindowTest() { qInstallMessageHandler(otherMessages); }

void Seat::open(const db::ThrowawayCluster& cluster, const std::string& login, const SessionOptions& options) {
    close();
    session = std::make_unique<Session>(openerFor(cluster, login), options);
    engine = std::make_unique<QQmlApplicationEngine>();
    QObject::connect(session.get(), &Session::languageChanged, engine.get(), &QQmlEngine::retranslate);
    engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine->setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(session.get())}});
    engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Fermata/pages/Main.qml")));
    QVERIFY(!engine->rootObjects().isEmpty());
    window = qobject_cast<QQuickWindow*>(engine->rootObjects().front());
    window->resize(1280, 800);
    window->requestActivate();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QTRY_VERIFY_WITH_TIMEOUT(session->ready(), 20000);
}

void Seat::close() {
    engine.reset();
    session.reset();
    window = nullptr;
}

void WindowTest::startCluster(const char* settings, bool withUses) {
    startWindowTest(settings);
    m_cluster = std::make_unique<db::ThrowawayCluster>();
    QVERIFY2(m_cluster->error().empty(), m_cluster->error().c_str());
    const auto opened = openerFor(*m_cluster, m_cluster->login())();
    VERIFY_OK(opened);
    Catalog& catalog = (*opened)->studio().catalog;
    const auto client = catalog.addClient(ClientId::create(), "Ferrow & Finch");
    VERIFY_OK(client);
    Json uses = Json::array();
    if (withUses) uses = parseJson(*readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/demo/uses.json"), "uses.json")->at("uses");
    const auto project = catalog.addProject(ProjectId::create(), *client, "Spring", uses);
    VERIFY_OK(project);
    m_project = *project;
    VERIFY_OK(catalog.addPerson(PersonId::create(), "Mara Lindqvist", "client", m_project));
}

void WindowTest::addDawn(const std::string& words, CueId* cueMade) {
    const auto opened = openerFor(*m_cluster, m_cluster->login())();
    VERIFY_OK(opened);
    ComposeRequest request;
    request.project = m_project;
    request.brief = briefFromWords(words);
    request.title = "Dawn";
    const auto made = composeCue((*opened)->studio(), request, {});
    VERIFY_OK(made);
    *cueMade = made->cue.id;
}

void WindowTest::composeDemo() {
    SessionOptions options;
    options.demoWords = qs(*readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/demo/brief.txt"));
    openWindow(m_cluster->login(), options);
    session()->goBrief(session()->projects()->at(0).value(QStringLiteral("key")).toString());
    session()->brief()->setWords(session()->brief()->demoWords());
    QTRY_VERIFY(session()->brief()->readings()->count() > 10);
    session()->compose();
    QTRY_COMPARE_WITH_TIMEOUT(session()->place(), QStringLiteral("cue"), 120000);
    QVERIFY2(done(), qPrintable(session()->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
    session()->dismissNotice();   // Read: it lies over what is pressed next.
}

void WindowTest::drag(QPoint from, QPoint to) {
    QTest::mousePress(window(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 4; ++i) QTest::mouseMove(window(), from + (to - from) * i / 4);
    QTest::mouseRelease(window(), Qt::LeftButton, {}, to);
}

void WindowTest::openDawn() {
    QVERIFY(session()->open(QStringLiteral("fermata://project/Spring/cue/Dawn")));
    QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
}

void WindowTest::openRevisedDawn(const char* settings, CueId* made) {
    startCluster(settings, true);
    addDawn("20 seconds of calm ambient in A minor, 80 bpm, four stems", made);
    openWindow(m_cluster->login());
    openDawn();
    addRevision();
}

void WindowTest::addRevision() {
    const int before = cue().revisionNumber();
    cue().player()->seek(10.0 * 48000);
    QTRY_COMPARE(cue().player()->positionSamples(), 10 * 48000);
    cue().split();
    QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), before + 1, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
    cue().selectSection(0, false);
}

void WindowTest::endAll() {
    m_seat.close();
    m_cluster.reset();
    endWindowTest();
}

bool WindowTest::click(const QString& name) {
    QQuickItem* item = nullptr;
    if (!QTest::qWaitFor([&] { return (item = named(name)) != nullptr; }, 5000)) return false;
    QTest::mouseClick(window(), Qt::LeftButton, {}, item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
    return true;
}

bool WindowTest::press(const QString& name) {
    QQuickItem* item = nullptr;
    if (!QTest::qWaitFor([&] { return (item = named(name)) != nullptr; }, 5000)) return false;
    item->forceActiveFocus(Qt::TabFocusReason);
    QTest::qWait(50);
    QTest::keyClick(window(), Qt::Key_Return);
    QTest::qWait(200);
    return true;
}

void WindowTest::type(const char* text) {
    for (; *text != 0; ++text) QTest::keyClick(window(), *text);
}

void WindowTest::picture(const char* name) {
    QTest::qWait(250);
    QDir().mkpath(QStringLiteral(FERMATA_BINARY_DIR "/screenshots"));
    window()->grabWindow().save(QStringLiteral(FERMATA_BINARY_DIR "/screenshots/%1.png").arg(QLatin1String(name)));
}

bool WindowTest::done(int milliseconds) {
    return QTest::qWaitFor([&] { return !session()->job()->running(); }, milliseconds) && session()->problem().isEmpty();
}

}  // namespace fermata::ui
