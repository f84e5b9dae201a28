// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs: a cue of an hour in twelve stems opened, scrolled and sought in, with the memory of all that; and
// how long a remake takes until its first alternative can be heard. Every figure is of the real window on a real database.
//   fermata_window_figures [--minutes 60] [--stems 12] [--busy 60] [--data FOLDER]
// With a folder the cue is kept there and used again the next time. The hour takes 5.5 GB, and 16.6 GB while it is open.
#include <QCommandLineParser>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QSGRendererInterface>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <malloc.h>

#include <cstdio>
#include <ctime>

#include "core/studio/compose_cue.h"
#include "db/blobs/file_blob_store.h"
#include "tests/bench/long_cue.h"
#include "tests/ui/window.h"
#include "ui/presenters/language.h"
#include "ui/timeline/output.h"

using namespace fermata;
using fermata::bench::must;
using namespace fermata::ui;

namespace {

// "VmRSS", "RssAnon", "RssFile", "VmHWM" in MiB.
int memory(const char* what) {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(what)) return line.simplified().split(' ').at(1).toInt() / 1024;
    }
    return 0;
}

double percentile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

void show(const char* what, const std::vector<double>& values, const char* unit) {
    std::printf("%s: median %.1f, p99 %.1f, worst %.1f %s (%zu)\n", what, percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1), unit, values.size());
    std::fflush(stdout);
}

QQuickItem* timelineOf(QQuickWindow* window) {
    for (QQuickItem* item : everyItem(window->contentItem())) {
        if (item->property("samplesPerPixel").isValid() && item->property("fittedLength").isValid()) return item;
    }
    qFatal("the window shows no timeline");
}

// One frame after the other, as fast as they come, each a step further.
void scroll(QQuickWindow* window, QQuickItem* timeline, double samplesPerPixel, double step, const char* what) {
    timeline->setProperty("follow", false);
    timeline->setProperty("samplesPerPixel", samplesPerPixel);
    timeline->setProperty("scroll", 0.0);
    QTest::qWait(1500);
    std::vector<double> times, work;
    double at = 0;
    const auto spent = [] {   // By this process, in ms: what a busy machine does besides does not count.
        timespec now{};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    };
    for (int i = 0; i < 600; ++i) {
        bool shown = false;
        const auto seen = QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] { shown = true; }, Qt::QueuedConnection);
        QElapsedTimer timer;
        timer.start();
        const double before = spent();
        timeline->setProperty("scroll", at += step);
        window->update();
        while (!shown) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        work.push_back(spent() - before);
        QObject::disconnect(seen);
    }
    show(what, times, "ms a frame");
    show("  of that processor time, tiles drawn beside it included", work, "ms");
}

// From the call until the mixer has put out the first block from the new place. It is heard 10 to 15 ms later where the
// device lets what waits be replaced (measured at the ear by fermata_sound_figures).
void seek(ui::Player& player, const char* what) {
    std::vector<double> times;
    uint32_t seed = 7;
    const auto length = static_cast<uint32_t>(player.programme()->length);
    player.play();
    QTest::qWait(300);
    for (int i = 0; i < 100; ++i) {
        seed = seed * 1664525U + 1013904223U;
        const auto to = static_cast<int64_t>(seed % (length - 480000));
        QElapsedTimer timer;
        timer.start();
        player.seek(static_cast<double>(to));
        while (player.mixer().position() < to || player.mixer().position() > to + 24000) std::this_thread::sleep_for(std::chrono::microseconds(100));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(17);
    }
    player.pause();
    std::printf("output: %s\n", player.device().toUtf8().constData());
    show(what, times, "ms to the mixer");
}

// The window does all it can at once: it plays with its meters running, scrolls, and makes alternatives, for so long.
void busy(Session& session, QQuickWindow* window, QQuickItem* timeline, int seconds) {
    CuePresenter& cue = *session.cue();
    ui::Player& player = *cue.player();
    const int before = player.underruns();
    player.seek(0);
    player.setLoopRange(0, player.programme()->length);
    player.setLooping(true);
    player.play();
    timeline->setProperty("follow", false);
    timeline->setProperty("samplesPerPixel", 300.0);
    int frames = 0, remakes = 0;
    double longest = 0, at = 0;
    QElapsedTimer timer, frame;
    timer.start();
    while (timer.elapsed() < seconds * 1000) {
        if (!session.job()->running()) {
            cue.selectSection(remakes++ % cue.sections()->count(), false);
            cue.setChange({}, QStringLiteral("energy"), 150);
            cue.makeAlternatives(1);
        }
        bool shown = false;
        const auto seen = QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] { shown = true; }, Qt::QueuedConnection);
        frame.start();
        at = at > 20000 ? 0 : at + 16;
        timeline->setProperty("scroll", at);
        window->update();
        while (!shown) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(seen);
        longest = std::max(longest, static_cast<double>(frame.nsecsElapsed()) / 1e6);
        ++frames;
    }
    std::printf("busy for %d s: %d frames, the longest %.0f ms; %d remakes begun; output %s, gaps in the sound %d, samples the meters lost %lld\n", seconds, frames,
                longest, remakes, player.device().toUtf8().constData(), player.underruns() - before, static_cast<long long>(player.mixer().tap().dropped()));
    session.job()->cancel();
    (void)QTest::qWaitFor([&] { return !session.job()->running(); }, 60000);
    player.pause();
}

}  // namespace

int main(int argc, char** argv) {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);   // As the program does.
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("fermata-bench"));
    QStandardPaths::setTestModeEnabled(true);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    installLanguage(application);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("minutes"), {}, QStringLiteral("N"), QStringLiteral("60")}, {QStringLiteral("stems"), {}, QStringLiteral("N"), QStringLiteral("12")},
                       {QStringLiteral("busy"), {}, QStringLiteral("N"), QStringLiteral("60")}, {QStringLiteral("data"), {}, QStringLiteral("FOLDER")}});
    parser.process(application);
    const int minutes = parser.value(QStringLiteral("minutes")).toInt(), stems = parser.value(QStringLiteral("stems")).toInt();

    QTemporaryDir temporary(QStringLiteral("/tmp/fermata-figures-XXXXXX"));
    QFile::setPermissions(temporary.path(), QFile::permissions(temporary.path()) | QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
    const QString kept = parser.value(QStringLiteral("data"));
    db::EmbeddedOptions options;
    options.dataFolder = (kept.isEmpty() ? temporary.filePath(QStringLiteral("data")) : kept).toStdString();
    options.supervisorCommand = {FERMATA_TEST_SUPERVISOR};
    options.lingerSeconds = 0;
    options.durable = false;
    options.personName = "Test Person";
    options.studioName = "Test Studio";
    const db::EmbeddedDatabase database = must(db::openEmbedded(options));
    const auto opener = openerFor(database.personUrl(), database.blobFolder());
    auto opened = must(opener());
    // The minute is composed anew each time: its alternatives are not to be there already.
    const QString minute = QStringLiteral("Minute %1").arg(QDateTime::currentSecsSinceEpoch());
    {
        Studio& studio = opened->studio();
        ComposeRequest request;
        const auto projects = must(studio.catalog.projects());
        if (!projects.empty()) {
            request.project = projects.front().id;
        } else {
            const auto client = must(studio.catalog.addClient(ClientId::create(), "Client"));
            request.project = must(studio.catalog.addProject(ProjectId::create(), client, "Bench", Json::array()));
            db::FileBlobStore blobs(database.blobFolder());
            QElapsedTimer timer;
            timer.start();
            if (minutes > 0) bench::makeLongCue(studio, blobs, request.project, minutes, stems);
            std::printf("a cue of %d minutes in %d stems, written in %lld s\n", minutes, stems, static_cast<long long>(timer.elapsed() / 1000));
        }
        request.brief = briefFromWords("60 seconds of warm indie, 118 bpm, D major, five stems");
        request.title = minute.toStdString();
        const auto made = must(composeCue(studio, request, {}));
        std::printf("a minute composed: %zu sections\n", made.revision.sections.size());
    }
    opened.reset();
    std::printf("memory before the window: %d MiB\n", memory("VmRSS"));
    {
        Session session(opener, SessionOptions{});
        QQmlApplicationEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)}});
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Fermata/pages/Main.qml")));
        auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
        if (window == nullptr) qFatal("no window");
        window->resize(1600, 1000);
        if (!QTest::qWaitFor([&] { return session.ready() && window->isExposed(); }, 30000)) qFatal("the window does not open");
        std::printf("drawn by %s\n", window->rendererInterface()->graphicsApi() == QSGRendererInterface::Software ? "the software adaptation" : "OpenGL");

        CuePresenter& cue = *session.cue();
        QObject::connect(&session, &Session::problemChanged, [&] {
            if (!session.problem().isEmpty()) std::printf("problem: %s\n", session.problem().toUtf8().constData());
        });
        session.open(QStringLiteral("fermata://project/Bench/cue/") + minute);
        if (!QTest::qWaitFor([&] { return cue.audioReady(); }, 60000)) qFatal("no audio");
        QTest::qWait(1000);
        seek(*cue.player(), "seek in a minute of five stems");
        std::vector<double> first, all;
        for (int i = 0; i < 2; ++i) {   // The window keeps eight.
            cue.selectSection(cue.sections()->count() / 2 + i, false);
            cue.setChange({}, QStringLiteral("energy"), 150 + 50 * i);
            const int before = cue.alternativesReady();
            cue.player()->play();
            QElapsedTimer timer;
            timer.start();
            cue.makeAlternatives(3);
            if (!QTest::qWaitFor([&] { return cue.alternativesReady() > before || !session.problem().isEmpty(); }, 400000)) qFatal("no alternative: %s %s", session.notice().toUtf8().constData(), session.job()->running() ? "(it still works)" : "");
            cue.player()->setVersion(cue.alternativesReady());
            first.push_back(static_cast<double>(timer.elapsed()));
            if (!QTest::qWaitFor([&] { return !session.job()->running(); }, 400000)) qFatal("no end");
            all.push_back(static_cast<double>(timer.elapsed()));
            cue.player()->pause();
        }
        show("remake to the first alternative that plays", first, "ms");
        show("remake to the third", all, "ms");

        busy(session, window, timelineOf(window), parser.value(QStringLiteral("busy")).toInt());
        if (minutes == 0) return 0;

        QElapsedTimer timer;
        timer.start();
        session.open(QStringLiteral("fermata://project/Bench/cue/Hour"));
        if (!QTest::qWaitFor([&] { return cue.loaded() && cue.title() == QStringLiteral("Hour"); }, 60000)) qFatal("no cue");
        std::printf("the hour's grid after %lld ms\n", static_cast<long long>(timer.elapsed()));
        if (!QTest::qWaitFor([&] { return cue.audioReady(); }, 590000)) qFatal("no audio of the hour");
        std::printf("all its audio after %.1f s; %d sections\n", static_cast<double>(timer.elapsed()) / 1000, cue.sections()->count());
        const auto told = [](const char* when) {
            std::printf("memory %s: %d MiB resident, %d of it private, most so far %d\n", when, memory("VmRSS"), memory("RssAnon"), memory("VmHWM"));
            const struct mallinfo2 heap = ::mallinfo2();
            std::printf("  malloc: %zu MiB in use, %zu in mappings, %zu free and kept\n", heap.uordblks >> 20, heap.hblkhd >> 20, heap.fordblks >> 20);
            std::fflush(stdout);
        };
        told("with the hour open");
        QQuickItem* timeline = timelineOf(window);
        scroll(window, timeline, 2000, 16, "scrolling, 40 ms a pixel, 16 pixels a frame");
        scroll(window, timeline, 20000, 16, "scrolling, 0.4 s a pixel, 16 pixels a frame");
        scroll(window, timeline, 300, 16, "scrolling, 6 ms a pixel, 16 pixels a frame");
        told("after scrolling");
        seek(*cue.player(), "seek in the hour");
        told("after seeking");
    }
    return 0;
}
