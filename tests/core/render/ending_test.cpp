// SPDX-License-Identifier: GPL-3.0-or-later
// A cue that rings out dies away: struck, then left alone until silence, whatever plays it; and only at the cue's end.
#include <QtTest>

#include "core/music/dies_away.h"
#include "tests/core/render/real_cue.h"

using namespace fermata;
using namespace fermata::test;

namespace {

Style styleOf(const std::string& id) { return need(loadStyle(std::string(FERMATA_SOURCE_DIR) + "/packaging/styles", id)); }

// RMS in dBFS of frames [from, to).
double levelOf(const std::vector<int32_t>& audio, int64_t from, int64_t to) {
    double energy = 0;
    for (auto i = static_cast<size_t>(from) * 2; i < static_cast<size_t>(to) * 2; ++i) energy += static_cast<double>(audio[i]) * audio[i];
    return decibelsOrFloor(std::sqrt(energy / static_cast<double>(2 * (to - from))) / 8388608);
}

constexpr int64_t kTenth = kSampleRate / 10;

}  // namespace

class EndingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aRingOutFallsToSilenceWithoutAStep_data() {
        QTest::addColumn<QString>("id");
        for (const char* id : {"deep-house", "funk-spot", "hybrid-trailer", "neoclassical", "synthwave"}) QTest::newRow(id) << id;
    }
    void aRingOutFallsToSilenceWithoutAStep() {
        QFETCH(QString, id);
        Brief brief;
        brief.length = Samples{24 * kSampleRate};
        brief.ending = Ending::RingOut;
        const RealCue cue = realCue(styleOf(id.toStdString()), 1, brief, 0);
        const int64_t length = cue.plan.length.value;
        QCOMPARE(cue.mix[static_cast<size_t>(length) * 2 - 1], 0);
        QVERIFY(levelOf(cue.mix, length - kTenth, length) < -60);
        // From the tail on, 0.4 s against the 0.4 s before.
        for (int64_t at = cue.plan.tempo.end().value; at + 4 * kTenth <= length; at += kTenth) {
            const double before = levelOf(cue.mix, at - 4 * kTenth, at), after = levelOf(cue.mix, at, at + 4 * kTenth);
            if (before < -60) break;
            QVERIFY2(before - after < 12, (std::to_string(before) + " to " + std::to_string(after) + " dB at " + std::to_string(length - at) + " frames before the end").c_str());
        }
    }

    void onlyTheEndOfTheCueDiesAway() {
        const TempoMap tempo({{{4, 4}, 500000}, {{4, 4}, 500000}});
        Take take;
        take.stem = "pads";
        take.length = tempo.barStart(2);
        take.notes = {{{0}, {0}, take.length, Voice::Pitched, 60, 90, false}};
        take.sound = {"pad.warm", {}};
        const auto own = [&](bool last) {
            CellInput input;
            input.take = &take;
            input.role = "texture";
            input.tempo = &tempo;
            input.end = Samples{5 * kSampleRate};
            input.lastOfCue = last;
            return need(renderOwn(input)).audio;
        };
        const std::vector<float> held = own(true), rings = own(false);
        take.sound.parameters[kDiesAway] = static_cast<int>(tempo.barStart(1).value);  // From the second bar on, at 2 s.
        const std::vector<float> dying = own(true);
        QVERIFY(own(false) == rings);
        const auto half = static_cast<std::ptrdiff_t>(2 * kSampleRate * 2);
        QVERIFY(std::equal(dying.begin(), dying.begin() + half, held.begin()));
        QVERIFY(std::abs(dying[static_cast<size_t>(half) + kSampleRate * 2]) < std::abs(held[static_cast<size_t>(half) + kSampleRate * 2]));
        QCOMPARE(dying.size(), static_cast<size_t>(5 * kSampleRate * 2));
    }
};

QTEST_GUILESS_MAIN(EndingTest)
#include "ending_test.moc"
