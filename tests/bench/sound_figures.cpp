// SPDX-License-Identifier: GPL-3.0-or-later
// How soon a command is heard, and whether the sound has gaps: the player on a real PulseAudio server with a null sink, its
// monitor recorded. Each sample of the programme says where it is, so each recorded sample says what was heard.
//   pulseaudio -n --exit-idle-time=-1 --load=module-native-protocol-unix
//     --load="module-null-sink sink_name=paper format=float32le rate=48000 channels=2"
//   fermata_sound_figures [--seconds 60] [--seeks 100]
// A null sink hands what it renders to its monitor at once and hears it its latency later. So a recorded sample is timed
// by the earliest that any sample arrived at, counted on at 48 kHz, plus the 20 ms that player and recorder ask of the sink.
#include <pulse/error.h>
#include <pulse/simple.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTest>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <thread>

#include "ui/timeline/player.h"

using namespace fermata;
using namespace fermata::ui;

namespace {

int64_t now() { return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

std::shared_ptr<const Programme> places(int64_t length) {
    std::vector<int32_t> samples(static_cast<size_t>(length) * 2);
    for (size_t i = 0; i < samples.size(); ++i) samples[i] = static_cast<int32_t>(i / 2) + 1;
    const auto pcm = std::make_shared<const StoredPcm>(std::move(samples));
    Version version;
    version.stems.push_back({{0, length, 0, pcm, nullptr, nullptr, 0}});
    auto made = std::make_shared<Programme>();
    made->length = length;
    made->versions = {version};
    return made;
}

// The monitor of the sink, left channel as places (0 = silence), and when each block came.
class Recorder {
  public:
    Recorder() : m_thread([this] { run(); }) {}
    void stop() {
        m_stop.store(true);
        m_thread.join();
    }
    bool works() const { return !m_failed.load(); }
    std::vector<int64_t> places;
    // When the sample was heard, microseconds.
    double heardAt(size_t sample) const { return m_zero + 20000 + static_cast<double>(sample) / 0.048; }

  private:
    void run() {
        const pa_sample_spec format{PA_SAMPLE_FLOAT32NE, 48000, 2};
        const pa_buffer_attr buffer{UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX, 960 * 8};   // Asks no more of the sink than the player does.
        int error = 0;
        pa_simple* in = pa_simple_new(nullptr, "figures", PA_STREAM_RECORD, "@DEFAULT_MONITOR@", "figures", &format, nullptr, &buffer, &error);
        if (in == nullptr) {
            std::fprintf(stderr, "no recording: %s\n", pa_strerror(error));
            m_failed.store(true);
            return;
        }
        std::vector<float> block(480 * 2);
        while (!m_stop.load() && pa_simple_read(in, block.data(), block.size() * sizeof(float), &error) == 0) {
            for (size_t i = 0; i < block.size(); i += 2) places.push_back(std::lround(block[i] * 8388608.0F) - 1);
            m_zero = std::min(m_zero, static_cast<double>(now()) - static_cast<double>(places.size()) / 0.048);
        }
        pa_simple_free(in);
    }
    std::atomic<bool> m_stop{false}, m_failed{false};
    double m_zero = 1e300;
    std::thread m_thread;
};

void show(const char* what, std::vector<double> values) {
    if (values.empty()) return;
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) { return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))]; };
    std::printf("%s: median %.1f, p99 %.1f, worst %.1f ms (%zu)\n", what, at(0.5), at(0.99), at(1), values.size());
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("seconds"), {}, QStringLiteral("N"), QStringLiteral("60")}, {QStringLiteral("seeks"), {}, QStringLiteral("N"), QStringLiteral("100")}});
    parser.process(application);
    const int seconds = parser.value(QStringLiteral("seconds")).toInt(), seeks = parser.value(QStringLiteral("seeks")).toInt();
    constexpr int64_t kLength = int64_t{170} * 48000;   // As many places as 24 bits hold.
    ui::Player player(nullptr);
    player.setProgramme(places(kLength));
    if (!QTest::qWaitFor([&] { return player.audible(); }, 3000)) qFatal("no audio device: %s", qPrintable(player.device()));
    std::printf("device: %s\n", qPrintable(player.device()));
    Recorder recorder;
    QTest::qWait(1000);
    struct Asked { double at; int64_t place; };
    std::vector<Asked> sought, paused;
    player.play();
    QTest::qWait(1000);
    uint32_t seed = 7;
    for (int i = 0; i < seeks; ++i) {
        seed = seed * 1664525U + 1013904223U;
        const int64_t place = 480000 + (seed >> 8) % (kLength - 960000);
        sought.push_back({static_cast<double>(now()), place});
        player.seek(static_cast<double>(place));
        QTest::qWait(200 + static_cast<int>(seed >> 26));
    }
    for (int i = 0; i < seeks / 4; ++i) {
        player.seek(480000.0 + i * 48000);
        QTest::qWait(300);
        paused.push_back({static_cast<double>(now()), 0});
        player.pause();
        QTest::qWait(300);
        player.play();
        QTest::qWait(150);
    }
    player.seek(0);
    player.play();
    QTest::qWait(500);
    const double from = static_cast<double>(now());
    QTest::qWait(seconds * 1000);
    const double to = static_cast<double>(now());
    std::printf("latency of the device: %.0f ms; gaps that the server tells: %d\n", static_cast<double>(player.deviceLatency()) / 48, player.underruns());
    QTest::qWait(300);
    recorder.stop();
    if (!recorder.works()) return 1;

    const auto& heard = recorder.places;
    std::vector<double> late, quiet;
    const auto first = [&](double time) {
        size_t sample = 0;
        while (sample < heard.size() && recorder.heardAt(sample) < time) ++sample;
        return sample;
    };
    for (const Asked& asked : sought) {
        for (size_t i = first(asked.at); i < heard.size(); ++i) {
            if (std::llabs(heard[i] - asked.place) > 24000) continue;
            late.push_back((recorder.heardAt(i) - asked.at) / 1000);
            break;
        }
    }
    for (const Asked& asked : paused) {
        for (size_t i = first(asked.at); i < heard.size(); ++i) {
            if (heard[i] > 0) continue;
            quiet.push_back((recorder.heardAt(i) - asked.at) / 1000);
            break;
        }
    }
    show("seek to sound, its cross-fade of 8 ms with it", late);
    if (late.size() != sought.size()) std::printf("seeks that were never heard: %zu\n", sought.size() - late.size());
    show("pause to silence, its fade of 8 ms with it", quiet);
    size_t breaks = 0;
    const size_t begin = first(from), end = std::min(heard.size(), first(to));
    for (size_t i = begin + 1; i < end; ++i) breaks += heard[i] != heard[i - 1] + 1 ? 1U : 0U;
    std::printf("steady playing: %zu samples compared, %zu of them not the next one\n", end - begin, breaks);
    return 0;
}
