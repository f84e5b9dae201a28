// SPDX-License-Identifier: GPL-3.0-or-later
// The seam: full and incremental renders agree, a remade section lands between held ones.
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "tests/core/render/fixture.h"

using namespace fermata;
using namespace fermata::test;

namespace {

std::vector<int32_t> joined(const std::vector<int32_t>& a, const std::vector<int32_t>& b) {
    std::vector<int32_t> both(a);
    both.insert(both.end(), b.begin(), b.end());
    return both;
}

// The first and second difference of the left channel across a seam.
struct Step {
    int64_t jump;
    int64_t bend;
};
Step stepAt(const std::vector<int32_t>& audio, size_t frame) {
    const auto x = [&](size_t i) { return static_cast<int64_t>(audio[i * 2]); };
    return {std::abs(x(frame) - x(frame - 1)), std::abs(x(frame + 1) - 2 * x(frame) + x(frame - 1))};
}

PrintedAudio remade(const SmallCue& cue, const SmallCue& other, size_t section, size_t stem,
                    const std::vector<PrintedAudio>& row) {
    const Result<OwnSound> own = renderOwn(cue.input(section, stem, other.takes.at({section, stem})));
    return printCell(*own, row[section - 1].carry, landingOf(row[section].window), stems()[stem].name, cue.start[section]);
}

}  // namespace

class SeamTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void oneCellAloneEqualsTheFullRender() {
        const SmallCue cue;
        for (size_t stem = 0; stem < stems().size(); ++stem) {
            const std::vector<PrintedAudio> row = cue.printRow(stem);
            QCOMPARE(row.size(), cue.bars.size());
            for (size_t i = 1; i < row.size(); ++i) {
                const Result<OwnSound> own = renderOwn(cue.input(i, stem));
                QVERIFY(own);
                const PrintedAudio alone = printCell(*own, row[i - 1].carry, {}, stems()[stem].name, cue.start[i]);
                QCOMPARE(alone.window, row[i].window);
                QCOMPARE(alone.carry, row[i].carry);
                // Landing an unchanged section on its own end changes nothing either.
                QCOMPARE(printCell(*own, row[i - 1].carry, landingOf(row[i].window), stems()[stem].name, cue.start[i]).window,
                         row[i].window);
            }
        }
    }

    void remadeSectionLandsOnWhatIsHeld() {
        const SmallCue cue;
        const SmallCue other(99);
        for (size_t stem = 0; stem < stems().size(); ++stem) {
            const std::vector<PrintedAudio> row = cue.printRow(stem);
            const PrintedAudio fresh = remade(cue, other, 1, stem, row);
            const std::vector<int32_t>& old = row[1].window;
            QVERIFY(fresh.window != old);
            QCOMPARE(fresh.window.size(), old.size());
            QVERIFY(std::equal(fresh.window.end() - 2, fresh.window.end(), old.end() - 2));
            // The jump is the approved one exactly; the bend only but for the frame before, still 1e-5 away from it.
            const size_t seam = old.size() / 2;
            const Step approved = stepAt(joined(old, row[2].window), seam);
            const Step now = stepAt(joined(fresh.window, row[2].window), seam);
            QCOMPARE(now.jump, approved.jump);
            QVERIFY2(now.bend <= approved.bend + 600, qPrintable(QString::number(now.bend)));
            // A remade section begins with the held ring-out before it.
            const Result<OwnSound> own = renderOwn(cue.input(1, stem, other.takes.at({1, stem})));
            if (!row[0].carry.empty()) {
                const double expected = (own->audio[0] + row[0].carry[0]) * 8388608.0;
                QVERIFY(std::abs(fresh.window[0] - expected) <= 1.5);
            }
            QVERIFY(checkWindow(fresh.window, static_cast<int64_t>(old.size() / 2), false, "B"));
        }
    }

    // A pad turns into the other chord's end slowly; what is struck shortly before the end is left as played.
    void landsSlowlyUnlessSomethingIsStruck() {
        const int64_t frames = kSampleRate;
        const auto tone = [&](double hz, int64_t from) {
            std::vector<float> audio(static_cast<size_t>(frames) * 2);
            for (int64_t n = from; n < frames; ++n) audio[static_cast<size_t>(2 * n)] = audio[static_cast<size_t>(2 * n + 1)] = static_cast<float>(0.2 * std::sin(6.283185307179586 * hz * static_cast<double>(n) / 48000));
            return OwnSound{audio, frames, CellEnd::RingsOn};
        };
        const std::vector<int32_t> held = printCell(tone(220, 0), {}, {}, "pads", {0}).window;
        const auto crossed = [&](const OwnSound& own) {
            const std::vector<int32_t> free = printCell(own, {}, {}, "pads", {0}).window;
            const std::vector<int32_t> landed = printCell(own, {}, landingOf(held), "pads", {0}).window;
            [&] { QVERIFY(std::equal(landed.end() - 2, landed.end(), held.end() - 2)); }();
            const auto differs = std::mismatch(landed.begin(), landed.end(), free.begin()).first;
            return static_cast<int64_t>(landed.end() - differs) / 2;
        };
        QVERIFY(crossed(tone(330, 0)) > kUsualLandingFrames - 500);
        // Struck 100 ms before the end: the crossing waits until the stroke is over.
        const int64_t struck = crossed(tone(330, frames - 4800));
        QVERIFY2(struck >= kLandingFrames - 20 && struck <= 4800, qPrintable(QString::number(struck)));
    }

    // A low drone takes 1.5 s to turn into another one; a higher tone, a drone struck anew and silence do not, and only the
    // landing of a drone is stored so long.
    void lowDronesLandOverLonger() {
        constexpr int64_t frames = 3 * kSampleRate;
        const auto tone = [&](double hz, int64_t from) {
            std::vector<float> audio(static_cast<size_t>(frames) * 2);
            for (int64_t n = from; n < frames; ++n) audio[static_cast<size_t>(2 * n)] = audio[static_cast<size_t>(2 * n + 1)] = static_cast<float>(0.2 * std::sin(6.283185307179586 * hz * static_cast<double>(n) / 48000));
            return OwnSound{audio, frames, CellEnd::RingsOn};
        };
        const auto crossed = [&](const OwnSound& own, const std::vector<int32_t>& held) {
            const std::vector<int32_t> free = printCell(own, {}, {}, "bass", {0}).window;
            const std::vector<int32_t> landed = printCell(own, {}, landingOf(held), "bass", {0}).window;
            const auto differs = std::mismatch(landed.begin(), landed.end(), free.begin()).first;
            return static_cast<int64_t>(landed.end() - differs) / 2;
        };
        const std::vector<int32_t> drone = printCell(tone(55, 0), {}, {}, "bass", {0}).window;
        const std::vector<int32_t> high = printCell(tone(880, 0), {}, {}, "bass", {0}).window;
        QCOMPARE(landingOf(drone).size(), static_cast<size_t>(2 * kLongestLandingFrames));
        QCOMPARE(landingOf(high).size(), static_cast<size_t>(2 * kUsualLandingFrames));
        QVERIFY(crossed(tone(62, 0), drone) > kLongestLandingFrames - 500);
        QVERIFY(crossed(tone(62, 0), high) <= kUsualLandingFrames);
        QVERIFY(crossed(tone(880, 0), drone) <= kUsualLandingFrames);
        QVERIFY(crossed(tone(62, frames - kSampleRate), drone) <= kUsualLandingFrames);
        QVERIFY(crossed(tone(62, frames), drone) <= kUsualLandingFrames);
    }

    // Two tones that have nothing in common cross without the dip of 3 dB in the middle, whose way back up would be heard
    // as a swell at the seam; the same tone crosses with itself unchanged.
    void landsAtOneLevel() {
        constexpr int64_t frames = kSampleRate;
        const auto tone = [&](double hz) {
            std::vector<float> audio(static_cast<size_t>(frames) * 2);
            for (int64_t n = 0; n < frames; ++n) audio[static_cast<size_t>(2 * n)] = audio[static_cast<size_t>(2 * n + 1)] = static_cast<float>(0.2 * std::sin(6.283185307179586 * hz * static_cast<double>(n) / 48000));
            return OwnSound{audio, frames, CellEnd::RingsOn};
        };
        const std::vector<int32_t> held = printCell(tone(220), {}, {}, "pads", {0}).window;
        const std::vector<int32_t> landed = printCell(tone(330), {}, landingOf(held), "pads", {0}).window;
        const auto decibels = [&](int64_t from, int64_t to) {
            double energy = 0;
            for (int64_t n = from; n < to; ++n) energy += static_cast<double>(landed[static_cast<size_t>(n * 2)]) * landed[static_cast<size_t>(n * 2)];
            return 10 * std::log10(energy / static_cast<double>(to - from));
        };
        const double before = decibels(0, frames / 2);
        for (int64_t from = frames - kUsualLandingFrames; from < frames; from += 2400) {
            const double off = decibels(from, from + 2400) - before;
            QVERIFY2(std::abs(off) < 0.6, qPrintable(QString::number(off) + QLatin1String(" dB at ") + QString::number(from)));
        }
        QCOMPARE(printCell(tone(220), {}, landingOf(held), "pads", {0}).window, held);
    }

    void landingSurvivesRemakesOfRemakes() {
        const SmallCue cue;
        std::vector<PrintedAudio> row = cue.printRow(2);
        const std::vector<int32_t> landing = landingOf(row[1].window);
        for (const uint32_t seed : {7U, 8U, 9U}) {
            row[1] = remade(cue, SmallCue(seed), 1, 2, row);
            QVERIFY(std::equal(row[1].window.end() - 2, row[1].window.end(), landing.end() - 2));
        }
    }

    void carryLongerThanTheNextSectionPassesOn() {
        OwnSound short1{std::vector<float>(2000, 0.0F), 1000, CellEnd::RingsOn};
        const std::vector<float> carryIn(10000, 0.01F);
        const PrintedAudio first = printCell(short1, carryIn, {}, "pads", {0});
        QCOMPARE(first.carry.size(), size_t{8000});
        const PrintedAudio second = printCell(short1, first.carry, {}, "pads", {1000});
        QCOMPARE(second.carry.size(), size_t{6000});
        QVERIFY(std::abs(second.window[0] - 83886) <= 1);
    }

    void sumOfStemsIsTheMix() {
        const SmallCue cue;
        std::vector<std::vector<int32_t>> whole;
        for (size_t stem = 0; stem < stems().size(); ++stem) {
            std::vector<int32_t> audio;
            for (const PrintedAudio& cell : cue.printRow(stem)) audio = joined(audio, cell.window);
            QCOMPARE(audio.size() / 2, static_cast<size_t>(cue.end.back().value));
            QCOMPARE(audio.back(), 0);
            whole.push_back(audio);
        }
        const Result<std::vector<int32_t>> mix = sumStems(whole);
        QVERIFY(mix);
        for (size_t i = 0; i < mix->size(); i += 997) QCOMPARE((*mix)[i], whole[0][i] + whole[1][i] + whole[2][i]);
    }

    void oldRingOutIsMeasured() {
        const std::vector<float> carry(4800 * 2, 0.1F);
        const std::vector<int32_t> window(48000 * 2, 838861);
        const TailLevels levels = tailAgainst(carry, window);
        QVERIFY(std::abs(levels.tailFirst + 20) < 0.01);
        QVERIFY(std::abs(levels.againstFirst()) < 0.01);
        QCOMPARE(levels.tailLater, -200.0);
        QCOMPARE(tailAgainst({}, window).tailFirst, -200.0);
        QCOMPARE(tailAgainst(carry, {}).windowFirst, -200.0);
    }

    void tailSwapExchangesOnlyTheRingOut() {
        const std::vector<int32_t> window(2000, 1000);
        const std::vector<float> oldTail(400, 0.25F);
        const std::vector<float> newTail(1990, 0.125F);
        const std::vector<int32_t> swapped = swapTail(window, oldTail, newTail);
        QCOMPARE(swapped[0], 1000 - 1048576);
        QCOMPARE(swapped[500], 1000 + 1048576);
        QCOMPARE(swapped.back(), 1000);
        QVERIFY(swapped[1900] > 1000 && swapped[1900] < 1000 + 120000);
        QCOMPARE(swapTail(window, oldTail, oldTail), window);
    }
};

QTEST_GUILESS_MAIN(SeamTest)
#include "seam_test.moc"
