// SPDX-License-Identifier: GPL-3.0-or-later
// A stop is heard as one: every stem falls silent together, for as long as was asked, and all come back with a hit.
#include <QtTest>

#include "core/render/seam.h"
#include "tests/core/render/real_cue.h"

using namespace fermata;
using namespace fermata::test;

namespace {

const Style& styleOf(const std::string& id) {
    static std::map<std::string, Style> loaded;
    const auto known = loaded.find(id);
    return known != loaded.end() ? known->second : loaded.emplace(id, need(loadStyle(std::string(FERMATA_SOURCE_DIR) + "/packaging/styles", id))).first->second;
}

Brief briefOf(std::vector<BriefHit> hits) {
    Brief brief;
    brief.length = Samples{32 * kSampleRate};
    brief.hits = std::move(hits);
    return brief;
}

// RMS in dBFS of frames [from, to).
double levelOf(const std::vector<int32_t>& audio, int64_t from, int64_t to) {
    double energy = 0;
    for (auto i = static_cast<size_t>(from) * 2; i < static_cast<size_t>(to) * 2; ++i) energy += static_cast<double>(audio[i]) * audio[i];
    return decibelsOrFloor(std::sqrt(energy / static_cast<double>(2 * (to - from))) / 8388608);
}

constexpr int64_t ms(int64_t count) { return count * kSampleRate / 1000; }

Samples endOf(const Plan& plan, const PlannedHit& hit) { return plan.tempo.sampleAt(plan.tempo.tickAt(hit.placed + Samples{1}) + hit.stop); }

}  // namespace

class StopTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyStemFallsSilentAndComesBack_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("lasts");
        for (const char* id : {"hybrid-trailer", "deep-house", "funk-spot", "tension-underscore"}) QTest::addRow("%s 2 beats", id) << id << "2 beats";
        QTest::newRow("tension-underscore 1 bar") << "tension-underscore" << "1 bar";
        QTest::newRow("deep-house as it stops") << "deep-house" << "";
    }
    void everyStemFallsSilentAndComesBack() {
        QFETCH(QString, id);
        QFETCH(QString, lasts);
        const RealCue cue = realCue(styleOf(id.toStdString()), 1, briefOf({{{16 * kSampleRate}, "stop", "", lasts.toStdString()}}), 0);
        const PlannedHit& hit = cue.plan.hits.at(0);
        const int64_t from = hit.placed.value, to = endOf(cue.plan, hit).value;
        QVERIFY(to - from >= ms(690));
        if (!lasts.isEmpty()) QCOMPARE(hit.stop.value, lasts == QStringLiteral("1 bar") ? cue.plan.tempo.bars()[0].meter.bar().value : 2 * kTicksPerQuarter);
        for (size_t s = 0; s <= cue.stems.size(); ++s) {
            const std::vector<int32_t>& audio = s < cue.stems.size() ? cue.stems[s] : cue.mix;
            const std::string name = s < cue.stems.size() ? cue.plan.stems[s].name : "mix";
            const double before = levelOf(audio, from - ms(2000), from), inside = levelOf(audio, from + ms(100), to - ms(5)), after = levelOf(audio, to, to + ms(300));
            const std::string said = name + ": " + std::to_string(before) + " dB, in the stop " + std::to_string(inside) + ", after it " + std::to_string(after);
            QVERIFY2(inside < before - 30 || inside < -70, said.c_str());
            if (name == "mix") QVERIFY2(after > before - 6, said.c_str());
            // No click: no step in the fall that the music before did not have.
            int32_t steps[2] = {0, 0};
            for (int64_t i = (from - ms(500)) * 2; i < (from + ms(400)) * 2; ++i) {
                int32_t& most = steps[i >= from * 2 ? 1 : 0];
                most = std::max(most, std::abs(audio[static_cast<size_t>(i)] - audio[static_cast<size_t>(i - 2)]));
            }
            QVERIFY2(steps[1] <= steps[0] * 3 / 2 + 1000, name.c_str());
        }
    }

    // Before a drop a style stops by itself: nobody strikes, and what was struck rings on.
    void aStylesOwnStopCutsNothing() {
        const RealCue cue = realCue(styleOf("hopeful-indie"), 1, briefOf({{{16 * kSampleRate}, "drop", ""}}), 0);
        for (const auto& stem : cue.takes) {
            for (const Take& take : stem) QVERIFY(take.stops.empty());
        }
    }

    // What rings into a section ends where that stops, and a cell cut before or after its stop sounds as uncut.
    void carryAndCutsKeepTheStop() {
        std::vector<float> ring(static_cast<size_t>(2 * ms(2000)), 0.5F);
        const std::vector<float> heard = heardCarry(ring, ms(500));
        QCOMPARE(heard.size(), static_cast<size_t>(2 * ms(800)));
        QCOMPARE(heard[static_cast<size_t>(2 * ms(500)) - 1], 0.5F);
        QVERIFY(std::abs(heard[static_cast<size_t>(2 * ms(561))]) < 0.5F * 0.032F && heard.back() < 0.001F);
        QCOMPARE(heardCarry(ring, -1).size(), ring.size());

        const RealCue cue = realCue(styleOf("hybrid-trailer"), 1, briefOf({{{16 * kSampleRate}, "stop", "", "1 bar"}}), 0);
        for (size_t s = 0; s < cue.stems.size(); ++s) {
            for (size_t i = 0; i < cue.sections.size(); ++i) {
                const Take& take = cue.takes[s][i];
                if (take.stops.empty() || take.notes.empty()) continue;
                CellInput cell;
                cell.take = &take;
                cell.role = cue.plan.stems[s].role;
                cell.tempo = &cue.plan.tempo;
                cell.firstBar = cue.plan.firstBar(i);
                cell.start = cue.sections[i].start;
                cell.end = cue.sections[i].end;
                const OwnSound whole = need(renderOwn(cell));
                for (const Ticks cut : {take.stops[0] - Ticks{960}, take.stops[0] + Ticks{960}}) {
                    if (cut.value <= 0 || cut >= take.length) continue;
                    cell.cut = cut;
                    const OwnSound half = need(renderOwn(cell));
                    const auto frame = cue.plan.tempo.sampleAt(cue.plan.tempo.barStart(cell.firstBar) + cut).value - cell.start.value;
                    // Strokes lean a little before the grid; what is struck at the cut may begin there.
                    const auto same = static_cast<size_t>(std::max<int64_t>(0, frame - ms(60))) * 2;
                    QVERIFY(std::equal(whole.audio.begin(), whole.audio.begin() + static_cast<long>(std::min(same, half.audio.size())), half.audio.begin()));
                }
                return;
            }
        }
        QFAIL("no cell stops");
    }

    void aTakeKeepsItsStops() {
        Take take;
        take.stem = "bass";
        take.length = Ticks{3840};
        take.sound.patch = "bass.sub";
        const Hash plain = take.hash();
        take.stops = {Ticks{960}, Ticks{2880}};
        QVERIFY(take.hash() != plain);
        QCOMPARE(need(takeFromJson(toJson(take))).stops, take.stops);
    }
};

QTEST_GUILESS_MAIN(StopTest)
#include "stop_test.moc"
