// SPDX-License-Identifier: GPL-3.0-or-later
// A recording in cells: whole across a seam, faded where nothing goes on with it; and the pulse that it has itself.
#include <QTest>
#include <cmath>

#include "core/base/hash.h"
#include "core/render/pulse.h"
#include "core/render/recorded.h"
#include "core/render/seam.h"

using namespace fermata;

namespace {
using Pcm = std::shared_ptr<const std::vector<int32_t>>;

Pcm noise(int64_t frames) {
    auto audio = std::make_shared<std::vector<int32_t>>();
    for (int64_t i = 0; i < frames * 2; ++i) audio->push_back(static_cast<int32_t>(mix32(static_cast<uint32_t>(i))) >> 10);
    return audio;
}

// Two bars of 120 bpm are 96000 frames each way.
struct Two {
    TempoMap tempo{std::vector<Bar>(4)};
    Take first, second;
    Pcm audio = noise(180000);
    CellInput a, b;

    Two() {
        first.length = second.length = Ticks{2 * 3840};
        first.recordings = {{Hash{}, {0}, {12000}, {84000}, 0}};
        second.recordings = {{Hash{}, {84000}, {0}, {96000}, 0}};
        a.take = &first;
        b.take = &second;
        a.tempo = b.tempo = &tempo;
        a.end = b.start = Samples{192000};
        a.recorded = b.recorded = {audio};
        b.firstBar = 2;
        b.end = Samples{384000};
        a.role = b.role = "melody";
        // A window of two bars.
        first.recordings[0].at = {108000};
    }
};

std::vector<int32_t> clicks(double bpm, double seconds) {
    std::vector<int32_t> audio(static_cast<size_t>(seconds * kSampleRate) * 2, 0);
    const double step = 60 / bpm * kSampleRate;
    for (double at = 0; at + 480 < seconds * kSampleRate; at += step) {
        for (size_t i = 0; i < 480; ++i) {
            const auto frame = (static_cast<size_t>(at) + i) * 2;
            audio[frame] = audio[frame + 1] = static_cast<int32_t>(mix32(static_cast<uint32_t>(i))) >> 9;
        }
    }
    return audio;
}
}  // namespace

class RecordedTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void soundsLikeItselfAcrossASeam() {
        const Two two;
        const auto a = renderOwn(two.a), b = renderOwn(two.b);
        QVERIFY2(a.has_value() && b.has_value(), a ? (b ? "" : b.error().message.c_str()) : a.error().message.c_str());
        const PrintedAudio first = printCell(*a, {}, {}, "guitar", two.a.start);
        const PrintedAudio second = printCell(*b, first.carry, {}, "guitar", two.b.start);
        int64_t worst = 0;
        for (int64_t i = 0; i < 84000 * 2; ++i) {
            worst = std::max<int64_t>(worst, std::llabs(int64_t{first.window[static_cast<size_t>(108000 * 2 + i)]} - (*two.audio)[static_cast<size_t>(i)]));
        }
        // Up to the last 5 ms, which fade.
        for (int64_t i = 0; i < (96000 - kRecordedEnd) * 2; ++i) {
            worst = std::max<int64_t>(worst, std::llabs(int64_t{second.window[static_cast<size_t>(i)]} - (*two.audio)[static_cast<size_t>(84000 * 2 + i)]));
        }
        QVERIFY2(worst <= 2, std::to_string(worst).c_str());  // Dither, and half a step of float.
        QCOMPARE(second.window[(96000 - 1) * 2], 0);
        for (size_t i = 96000 * 2; i < second.window.size(); ++i) QCOMPARE(second.window[i], 0);
    }

    void fadesWhereNothingGoesOnWithIt() {
        const Two two;
        const auto a = renderOwn(two.a);
        const PrintedAudio first = printCell(*a, {}, {}, "guitar", two.a.start);
        QCOMPARE(first.carry.size() / 2, static_cast<size_t>(kRecordedCrossfade));
        const float head = std::abs(first.carry[0]), tail = std::abs(first.carry[first.carry.size() - 1]);
        QVERIFY(head > 0.01F && tail < 0.001F);
        // A cut is the same: the recording goes on for as long.
        CellInput cut = two.a;
        cut.cut = Ticks{3840 + 1920};
        const auto before = renderOwn(cut);
        QVERIFY(before.has_value());
        const std::vector<float> rest = ringOutFrom(before->audio, {}, 144000);
        QCOMPARE(rest.size() / 2, static_cast<size_t>(kRecordedCrossfade));
        for (size_t i = 0; i < 144000 * 2; ++i) QCOMPARE(before->audio[i], a->audio[i]);
    }

    void asksForTheAudioThatItNames() {
        Two two;
        CellInput none = two.a;
        none.recorded.clear();
        QCOMPARE(renderOwn(none).error().code, Code::Internal);
        two.first.recordings[0].length = {180001};
        QCOMPARE(renderOwn(two.a).error().code, Code::Internal);
    }

    void gainIsInDecibels() {
        Two two;
        two.first.recordings[0].gainMilliDb = -6021;
        const auto quiet = renderOwn(two.a);
        const float wanted = static_cast<float>((*two.audio)[2000]) / 8388608.0F / 2;
        QVERIFY(std::abs(quiet->audio[108000 * 2 + 2000] - wanted) < 1e-5F);
    }

    void hearsAPulseThatDoesNotFit() {
        for (const double bpm : {84.0, 100.0, 118.0, 133.0}) {
            const std::vector<int32_t> audio = clicks(bpm, 20);
            const Pulse same = pulseAgainst(audio, bpm);
            QVERIFY(same.clear && same.fits);
            QVERIFY(pulseAgainst(audio, bpm / 2).fits);
            const Pulse other = pulseAgainst(audio, bpm * 1.05);
            QVERIFY(other.clear && !other.fits);
        }
        QVERIFY(!pulseAgainst(*noise(20 * kSampleRate), 100).clear);
        QVERIFY(!pulseAgainst(clicks(100, 5), 118).clear);  // Too short to say.
    }
};

QTEST_GUILESS_MAIN(RecordedTest)
#include "recorded_test.moc"
