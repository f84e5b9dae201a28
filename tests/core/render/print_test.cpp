// SPDX-License-Identifier: GPL-3.0-or-later
// Own sound and its print: notes in their place, cuts, ends, dither, threads.
#include <QtTest>
#include <cmath>
#include <limits>

#include "tests/core/render/fixture.h"

using namespace fermata;
using namespace fermata::test;

namespace {

OwnSound flat(int64_t frames, float value, int64_t ringOut = 0) {
    OwnSound own;
    own.windowFrames = frames;
    own.audio.assign(static_cast<size_t>(frames + ringOut) * 2, value);
    return own;
}

OwnSound rendered(const CellInput& input) {
    Result<OwnSound> own = renderOwn(input);
    if (!own) qFatal("%s", own.error().message.c_str());
    return std::move(*own);
}

}  // namespace

class PrintTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void exactZeroStaysZero() {
        const PrintedAudio printed = printCell(flat(1000, 0.0F), {}, {}, "pads", {0});
        QVERIFY(std::all_of(printed.window.begin(), printed.window.end(), [](int32_t x) { return x == 0; }));
        QVERIFY(printed.carry.empty());
    }

    void ditherIsKeyedToPlaceAndStem() {
        const OwnSound own = flat(4800, 0.25F);
        const auto window = [&](const char* stem, int64_t start) { return printCell(own, {}, {}, stem, {start}).window; };
        const std::vector<int32_t> here = window("pads", 96000);
        QCOMPARE(window("pads", 96000), here);
        QVERIFY(window("bass", 96000) != here);
        // The same absolute sample gets the same noise wherever the window begins.
        const std::vector<int32_t> later = window("pads", 96100);
        QVERIFY(std::equal(later.begin(), later.end() - 200, here.begin() + 200));
        double sum = 0;
        for (const int32_t x : here) {
            QVERIFY(std::abs(x - 2097152) <= 1);
            sum += x - 2097152;
        }
        QVERIFY(std::abs(sum / static_cast<double>(here.size())) < 0.03);
        const size_t moved = static_cast<size_t>(std::count_if(here.begin(), here.end(), [](int32_t x) { return x != 2097152; }));
        QVERIFY2(moved > here.size() / 5 && moved < here.size() / 3, "a quarter of triangular dither rounds away");
    }

    void carryAddsAndPassesOn() {
        const OwnSound own = flat(1000, 0.125F);
        const std::vector<float> carryIn(2400 * 2, 0.25F);
        const PrintedAudio printed = printCell(own, carryIn, {}, "pads", {0});
        QVERIFY(std::abs(printed.window[100] - 3145728) <= 1);
        QCOMPARE(printed.carry.size(), size_t{1400 * 2});
        QCOMPARE(printed.carry.front(), 0.25F);
        const PrintedAudio noCarry = printCell(own, {}, {}, "pads", {0});
        QVERIFY(noCarry.carry.empty());
    }

    void ringOutIsTrimmedBelowHearing() {
        OwnSound own = flat(100, 0.1F, 300);
        for (size_t i = 200 + 100; i < own.audio.size(); ++i) own.audio[i] = 0.9e-7F;
        const PrintedAudio printed = printCell(own, {}, {}, "pads", {0});
        QCOMPARE(printed.carry.size(), size_t{100});
    }

    void landsExactly() {
        const OwnSound own = flat(4800, 0.5F);
        std::vector<int32_t> landing(480 * 2);
        for (size_t i = 0; i < landing.size(); ++i) landing[i] = static_cast<int32_t>(i) * -1000;
        const std::vector<int32_t> free = printCell(own, {}, {}, "pads", {0}).window;
        const std::vector<int32_t> landed = printCell(own, {}, landing, "pads", {0}).window;
        QCOMPARE(landed[landed.size() - 1], landing.back());
        QCOMPARE(landed[landed.size() - 2], landing[landing.size() - 2]);
        QVERIFY(std::equal(free.begin(), free.end() - 960, landed.begin()));
        QVERIFY(std::abs(landed[landed.size() - 960] - free[free.size() - 960]) < 200);
    }

    void landingLongerThanTheWindow() {
        std::vector<int32_t> landing(480 * 2, 7000);
        const std::vector<int32_t> landed = printCell(flat(100, 0.5F), {}, landing, "pads", {0}).window;
        QCOMPARE(landed.size(), size_t{200});
        QCOMPARE(landed.back(), 7000);
    }

    void closesAndFadesToExactZero() {
        const std::vector<float> carryIn(96000 * 2, 0.1F);
        OwnSound own = flat(48000, 0.25F, 4800);
        own.end = CellEnd::Closes;
        const PrintedAudio closed = printCell(own, carryIn, {}, "pads", {0});
        QCOMPARE(closed.window.back(), 0);
        QVERIFY(std::abs(closed.window[(48000 - 961) * 2] - static_cast<int32_t>(0.35F * 8388608)) <= 1);
        QVERIFY(!closed.carry.empty());
        own.end = CellEnd::Fades;
        const PrintedAudio faded = printCell(own, carryIn, {}, "pads", {0});
        QCOMPARE(faded.window.back(), 0);
        QVERIFY(std::abs(faded.window[24000 * 2] - static_cast<int32_t>(0.35F * 8388608 / 4)) < 400);
        QVERIFY(faded.carry.empty());
    }

    void tooLoudAndNotANumberSaturate() {
        OwnSound own = flat(4, 2.0F);
        own.audio[2] = -2.0F;
        own.audio[3] = std::numeric_limits<float>::quiet_NaN();
        const std::vector<int32_t> window = printCell(own, {}, {}, "pads", {0}).window;
        QCOMPARE(window[0], 8388607);
        QCOMPARE(window[2], -8388608);
        QCOMPARE(window[3], 8388607);
        QVERIFY(!checkWindow(window, 4, false, "A/pads"));
    }

    void cutEqualsUncutBeforeItAndContinuesSmoothly() {
        const SmallCue cue;
        for (size_t stem = 0; stem < stems().size(); ++stem) {
            CellInput input = cue.input(2, stem);
            const OwnSound whole = rendered(input);
            input.cut = Ticks{kTicksPerQuarter * 4};
            const OwnSound cut = rendered(input);
            const int64_t at = (cue.tempo.barStartSample(cue.firstBar[2] + 1) - cue.start[2]).value;
            const auto differs = std::mismatch(cut.audio.begin(), cut.audio.begin() + at * 2, whole.audio.begin());
            QVERIFY2(differs.first == cut.audio.begin() + at * 2,
                     qPrintable(QString::fromStdString(stems()[stem].name) + QStringLiteral(" differs before the cut")));
            float before = 0;
            float after = 0;
            for (int64_t i = at - 480; i < at; ++i) before = std::max(before, std::abs(cut.audio[i * 2 + 2] - cut.audio[i * 2]));
            for (int64_t i = at; i < at + 480; ++i) after = std::max(after, std::abs(cut.audio[i * 2 + 2] - cut.audio[i * 2]));
            QVERIFY(after <= before * 1.5F + 1e-3F);
            const std::vector<float> ringOut = ringOutFrom(cut.audio, {}, at);
            QVERIFY(!ringOut.empty());
            QCOMPARE(ringOut.front(), cut.audio[static_cast<size_t>(at) * 2]);
        }
    }

    void notesKeepTheirPlaceWhereverTheWindowIs() {
        // Nudged before the section, past its bar end, and off the last sample: all inside the window.
        const SmallCue cue;
        Take take = cue.takes.at({1, 1});
        take.notes.front().nudge = Ticks{-200};
        take.notes.back().start = take.length - Ticks{1};
        take.notes.back().nudge = Ticks{400};
        const OwnSound own = rendered(cue.input(1, 1, take));
        QVERIFY(own.audio.size() / 2 >= static_cast<size_t>(own.windowFrames));
    }

    void threadsDoNotMatter() {
        const SmallCue cue;
        std::vector<CellInput> inputs;
        for (size_t i = 0; i < cue.bars.size(); ++i) {
            for (size_t s = 0; s < stems().size(); ++s) inputs.push_back(cue.input(i, s));
        }
        int reports = 0;
        int last = 0;
        const Progress progress{[&](std::string_view, int permille) { ++reports; last = permille; }, nullptr};
        const Result<std::vector<OwnSound>> one = renderMany(inputs, 1, progress);
        const Result<std::vector<OwnSound>> four = renderMany(inputs, 4, {});
        QVERIFY(one && four);
        QCOMPARE(reports, 12);
        QCOMPARE(last, 1000);
        for (size_t i = 0; i < inputs.size(); ++i) {
            QCOMPARE((*four)[i].audio, (*one)[i].audio);
            QCOMPARE((*one)[i].audio, rendered(inputs[i]).audio);
        }
    }

    void cancelledAndRefused() {
        const SmallCue cue;
        const std::atomic<bool> cancel = true;
        const std::vector<CellInput> inputs = {cue.input(0, 0), cue.input(1, 0)};
        const Result<std::vector<OwnSound>> cancelled = renderMany(inputs, 2, Progress{{}, &cancel});
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, Code::Cancelled);

        Take unknown = cue.takes.at({0, 0});
        unknown.sound.patch = "none";
        const std::vector<CellInput> refused = {cue.input(0, 0), cue.input(0, 0, unknown)};
        const Result<std::vector<OwnSound>> result = renderMany(refused, 2, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::InvalidArgument);

        CellInput astray = cue.input(1, 0);
        astray.start += Samples{1};
        QCOMPARE(renderOwn(astray).error().code, Code::Internal);
        QCOMPARE(renderOwn(CellInput{}).error().code, Code::Internal);
    }
};

QTEST_GUILESS_MAIN(PrintTest)
#include "print_test.moc"
