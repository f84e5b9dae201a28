// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs: a cue of an hour in twelve stems opened, scrolled and sought in, with the memory of all that; and
// how long a remake takes until its first alternative can be heard. Every figure is of the real window on a real database.
//   fermata_window_figures [--minutes 60] [--stems 12] [--busy 60]
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QSGRendererInterface>
#include <QStandardPaths>
#include <cstdio>
#include <ctime>

#include "core/compose/compose.h"
#include "core/compose/style.h"
#include "core/studio/compose_cue.h"
#include "db/blobs/file_blob_store.h"
#include "tests/ui/window.h"
#include "ui/presenters/language.h"
#include "ui/timeline/output.h"

using namespace fermata;
using namespace fermata::ui;

namespace {

template <class T>
T must(Result<T> result) {
    if (!result) qFatal("%s %s", result.error().message.c_str(), result.error().context.c_str());
    return std::move(*result);
}
void must(const Result<void>& result) {
    if (!result) qFatal("%s %s", result.error().message.c_str(), result.error().context.c_str());
}

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

// Strokes that ring out, other ones in each window: FLAC has something to do, and no two windows are the same.
std::vector<int32_t> strokes(int64_t frames, uint32_t seed) {
    std::vector<int32_t> samples(static_cast<size_t>(frames) * 2);
    int64_t amount = 0, phase = 0, step = 1;
    for (int64_t i = 0; i < frames; ++i) {
        if (i % 12000 == 0) {
            seed = seed * 1664525U + 1013904223U;
            amount = 1200000 + (seed >> 12);
            step = 60 + (seed >> 25) * 3;
        }
        phase = (phase + step) % 48000;
        const int64_t triangle = phase < 24000 ? phase - 12000 : 36000 - phase;
        amount -= amount >> 13;
        samples[static_cast<size_t>(i) * 2] = static_cast<int32_t>(triangle * amount / 12000);
        samples[static_cast<size_t>(i) * 2 + 1] = static_cast<int32_t>(triangle * amount / 14000);
    }
    return samples;
}

// The plan is a real one; the notes and the sound stand for what would take the engine an hour to render.
CueId makeLongCue(Studio& studio, db::FileBlobStore& blobs, const ProjectId& project, int minutes, int stems) {
    const Brief brief = briefFromWords("calm ambient in A minor, 80 bpm, " + std::to_string(minutes) + " minutes");
    Plan plan = must(makePlan(brief, must(loadStyle(studio.styles, "ambient-drone")), 1));
    const char* roles[] = {"rhythm", "bass", "harmony", "melody", "texture", "effects"};
    while (static_cast<int>(plan.stems.size()) < stems) {
        PlannedStem stem = plan.stems.back();
        stem.role = roles[plan.stems.size() % 6];
        stem.name = "stem-" + std::to_string(plan.stems.size() + 1);
        for (PlannedSection& section : plan.sections) section.stems[stem.name] = section.stems[plan.stems.back().name];
        plan.stems.push_back(stem);
    }
    const CueId cue = must(studio.catalog.addCue(CueId::create(), project, "Hour")).id;
    NewRevision next;
    Revision& r = next.revision;
    r.id = RevisionId::create();
    r.cue = cue;
    r.number = 1;
    const std::string planText = canonicalJson(toJson(plan)), briefText = canonicalJson(toJson(brief));
    const Chunk planChunk = documentChunk(planText), briefChunk = documentChunk(briefText);
    r.plan = must(blobs.put(planChunk));
    r.brief = must(blobs.put(briefChunk));
    must(studio.catalog.registerChunks(project, {{r.plan, planChunk}, {r.brief, briefChunk}}));
    r.tempo = plan.tempo;
    r.length = plan.length;
    r.frameRate = brief.frameRate;
    r.startFrames = brief.pictureStart();
    r.made = "written for a measurement";
    for (const PlannedStem& stem : plan.stems) r.stems.push_back({StemId::create(), stem.name, stem.role, stem.sound});
    uint32_t seed = 1;
    for (size_t i = 0; i < plan.sections.size(); ++i) {
        const PlannedSection& section = plan.sections[i];
        r.sections.push_back({SectionId::create(), section.name, plan.firstBar(i), section.bars, plan.sectionStart(i), plan.sectionEnd(i), section.energy, section.key});
        const int64_t frames = (plan.sectionEnd(i) - plan.sectionStart(i)).value;
        const Chunk gain = gainChunk(std::vector<uint32_t>(static_cast<size_t>((frames + 15) / 16 + 1), 1U << 22));
        must(blobs.put(gain));
        must(studio.catalog.registerChunks(project, {{gain.hash(), gain}}));
        r.gains.push_back({r.sections.back().id, gain.hash(), {0}});
        for (const Stem& stem : r.stems) {
            Take take;
            take.stem = stem.name;
            take.length = plan.tempo.barStart(plan.firstBar(i) + section.bars) - plan.tempo.barStart(plan.firstBar(i));
            take.sound.patch = "pad.warm";
            take.provenance = {{"player", "rules"}, {"seed", ++seed}};
            const Chunk window = pcm24Chunk(strokes(frames, seed)), carry = carryChunk({});
            Print print;
            print.take = take.hash();
            print.window = must(blobs.put(window));
            print.carry = must(blobs.put(carry));
            print.engine = "test";
            print.start = plan.sectionStart(i);
            print.length = {frames};
            must(studio.catalog.registerChunks(project, {{print.window, window}, {print.carry, carry}}));
            r.cells.push_back({r.sections.back().id, stem.id, print.hash(), {0}, print.take, print.window});
            next.asked.push_back({r.sections.back().id, stem.id});
            next.takes.push_back(take);
            next.prints.push_back(print);
            next.ledger.emplace_back(print.take, Json{{"made_by", "rules"}, {"seed", seed}});
        }
    }
    must(studio.catalog.commitRevision(next));
    return cue;
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
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("fermata-bench"));
    QStandardPaths::setTestModeEnabled(true);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    installLanguage(application);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("minutes"), {}, QStringLiteral("N"), QStringLiteral("60")}, {QStringLiteral("stems"), {}, QStringLiteral("N"), QStringLiteral("12")},
                       {QStringLiteral("busy"), {}, QStringLiteral("N"), QStringLiteral("60")}});
    parser.process(application);
    const int minutes = parser.value(QStringLiteral("minutes")).toInt(), stems = parser.value(QStringLiteral("stems")).toInt();

    db::ThrowawayCluster cluster;
    if (!cluster.error().empty()) qFatal("%s", cluster.error().c_str());
    ProjectId project;
    {
        auto opened = must(openerFor(cluster, cluster.login())());
        Studio& studio = opened->studio();
        const auto client = must(studio.catalog.addClient(ClientId::create(), "Client"));
        project = must(studio.catalog.addProject(ProjectId::create(), client, "Bench", Json::array()));
        db::FileBlobStore blobs(cluster.folder() / "blobs");
        QElapsedTimer timer;
        timer.start();
        if (minutes > 0) makeLongCue(studio, blobs, project, minutes, stems);
        std::printf("a cue of %d minutes in %d stems, written in %lld s\n", minutes, stems, static_cast<long long>(timer.elapsed() / 1000));
        ComposeRequest request;
        request.project = project;
        request.brief = briefFromWords("60 seconds of warm indie, 118 bpm, D major, five stems");
        request.title = "Minute";
        const auto made = must(composeCue(studio, request, {}));
        std::printf("a minute composed: %zu sections\n", made.revision.sections.size());
    }
    std::printf("memory before the window: %d MiB\n", memory("VmRSS"));
    {
        Session session(openerFor(cluster, cluster.login()), SessionOptions{});
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
        session.open(QStringLiteral("fermata://project/Bench/cue/Minute"));
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
            if (!QTest::qWaitFor([&] { return cue.alternativesReady() > before || !session.problem().isEmpty(); }, 120000)) qFatal("no alternative: %s %s", session.notice().toUtf8().constData(), session.job()->running() ? "(it still works)" : "");
            cue.player()->setVersion(cue.alternativesReady());
            first.push_back(static_cast<double>(timer.elapsed()));
            if (!QTest::qWaitFor([&] { return !session.job()->running(); }, 60000)) qFatal("no end");
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
