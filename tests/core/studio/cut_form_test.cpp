// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/cut_form.h"

#include <QTest>

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/studio/arrange.h"
#include "core/studio/cut_advice.h"
#include "tests/core/studio/plain_cue.h"

using namespace fermata;

class CutFormTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyLengthIsFilledExactly_data() {
        QTest::addColumn<int>("seconds");
        for (const int seconds : {60, 45, 30, 20, 15, 10, 6}) QTest::newRow(std::to_string(seconds).c_str()) << seconds;
    }
    void everyLengthIsFilledExactly() {
        QFETCH(int, seconds);
        const Plan plan = test::plainPlan();
        const auto form = chooseForm(plan, Samples{seconds * kSampleRate}, 30);
        QVERIFY2(form, form ? "" : form.error().message.c_str());
        QCOMPARE(form->runs.back().to, 32);
        int64_t time = form->stretch + form->tail.value * 20000;
        int before = -1;
        for (const BarRun& run : form->runs) {
            QVERIFY(run.from > before && run.to > run.from);
            before = run.to;
            time += (run.to - run.from) * int64_t{3840} * 500000 - (run.lastBeats == 0 ? 0 : (4 - run.lastBeats) * int64_t{960} * 500000);
        }
        QVERIFY(std::llabs(time / 20000 - seconds * kSampleRate) <= 1);
        QVERIFY(form->tail >= samplesFromMilliseconds(600) && form->tail <= samplesFromMilliseconds(2400));
    }

    void aThirtyHasOpeningPeakAndEnding() {
        const Plan plan = test::plainPlan();
        const auto form = chooseForm(plan, Samples{30 * kSampleRate}, 30);
        QVERIFY(form);
        QCOMPARE(form->runs.front().from, 0);
        const bool peak = std::any_of(form->runs.begin(), form->runs.end(), [](const BarRun& run) { return run.from <= 20 && run.to >= 22; });
        QVERIFY2(peak, form->words.c_str());
        QVERIFY(form->endingHeld);  // 28 s of bars and the cue's own tail.
    }

    void theStrongestHitIsKeptWithABarBeforeIt_data() {
        QTest::addColumn<int>("seconds");
        for (const int seconds : {30, 20, 15, 10, 6}) QTest::newRow(std::to_string(seconds).c_str()) << seconds;
    }
    void theStrongestHitIsKeptWithABarBeforeIt() {
        QFETCH(int, seconds);
        Plan plan = test::plainPlan();
        plan.hits.push_back({Samples{10 * kSampleRate}, Samples{10 * kSampleRate}, "hit"});
        QCOMPARE(strongestHit(plan), 0);
        const auto form = chooseForm(plan, Samples{seconds * kSampleRate}, 30);
        QVERIFY2(form, form ? "" : form.error().message.c_str());
        const auto run = std::find_if(form->runs.begin(), form->runs.end(), [](const BarRun& item) { return item.from <= 20 && item.to > 20; });
        QVERIFY2(run != form->runs.end(), form->words.c_str());
        // Never at the very beginning, where nothing could drop.
        if (seconds >= 10) QVERIFY2(run != form->runs.begin() || run->from < 20, form->words.c_str());
    }

    void theMotifIsKept() {
        const Plan plan = test::plainPlan();
        FormWishes wishes;
        wishes.motif = {9};
        wishes.motifBars = 2;
        const auto form = chooseForm(plan, Samples{30 * kSampleRate}, 30, wishes);
        QVERIFY(form);
        QCOMPARE(form->motif, 9);
        QVERIFY2(std::any_of(form->runs.begin(), form->runs.end(), [](const BarRun& run) { return run.from <= 9 && run.to >= 11; }), form->words.c_str());
    }

    void aHitStandsWhereTheShorterPictureHasIt_data() {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("30 at 10") << 30 << 10000;
        QTest::newRow("30 at 12.3") << 30 << 12300;
        QTest::newRow("15 at 10") << 15 << 10000;
        QTest::newRow("15 at 4.1") << 15 << 4100;
        QTest::newRow("45 at 33.33") << 45 << 33330;
    }
    void aHitStandsWhereTheShorterPictureHasIt() {
        QFETCH(int, seconds);
        QFETCH(int, milliseconds);
        const Plan plan = test::plainPlan();
        FormWishes wishes;
        wishes.hit = 0;
        wishes.at = samplesFromMilliseconds(milliseconds);
        const auto form = chooseForm(plan, Samples{seconds * kSampleRate}, 30, wishes);
        QVERIFY2(form, form ? "" : form.error().message.c_str());
        QCOMPARE(form->hitBar, 20);
        int64_t before = form->lead, time = form->lead + form->stretch + form->tail.value * 20000;
        bool met = false;
        for (const BarRun& run : form->runs) {
            const int64_t bar = int64_t{3840} * 500000;
            if (run.from <= 20 && run.to > 20) before += (20 - run.from) * bar, met = true;
            else if (!met) before += (run.to - run.from) * bar - (run.lastBeats == 0 ? 0 : (4 - run.lastBeats) * bar / 4);
            time += (run.to - run.from) * bar - (run.lastBeats == 0 ? 0 : (4 - run.lastBeats) * bar / 4);
        }
        QVERIFY(met);
        QVERIFY2(std::llabs(before / 20000 - wishes.at.value) <= 2, form->words.c_str());
        QVERIFY(std::llabs(time / 20000 - seconds * kSampleRate) <= 2);
        QVERIFY(std::llabs(form->lead) * 1000 <= wishes.at.value * 20000 * 45);
    }

    void whatCannotBeIsSaid() {
        Plan plan = test::plainPlan();
        QCOMPARE(chooseForm(plan, plan.length, 30).error().code, Code::InvalidArgument);
        QCOMPARE(chooseForm(plan, Samples{2 * kSampleRate}, 30).error().code, Code::InvalidArgument);
        plan.ending = Ending::Loop;
        QCOMPARE(chooseForm(plan, Samples{30 * kSampleRate}, 30).error().code, Code::NotSupported);
    }

    // What follows a bar that gives way keeps its length to the sample.
    void barsGiveWayByFifthsOfASample() {
        std::vector<Bar> bars(8, Bar{{4, 4}, 508475});  // 118 bpm: no bar is a whole number of samples.
        const TempoMap old(bars);
        std::vector<Bar> cut(bars.begin() + 2, bars.end());
        const auto same = [&](const TempoMap& map) {
            for (int bar = 1; bar < 6; ++bar) {
                if (map.barStartSample(bar + 1) - map.barStartSample(bar) != old.barStartSample(bar + 3) - old.barStartSample(bar + 2)) return false;
            }
            return true;
        };
        QVERIFY(settleBars(cut, 0, 1, same));
        QVERIFY(same(TempoMap(cut)));
        QVERIFY(std::llabs(cut[0].microsecondsPerQuarter - 508475) <= 8);
    }

    // A refusal names what is near and works; each of it does.
    void aRefusalNamesWhatWorks() {
        const Plan plan = test::plainPlan();
        FormWishes wishes;
        wishes.hit = 1;   // The logo, two seconds before the last bar ends.
        wishes.at = Samples{1 * kSampleRate};
        const auto refused = chooseForm(plan, Samples{6 * kSampleRate}, 30, wishes);
        QVERIFY(!refused);
        const std::string& text = refused.error().message;
        QVERIFY2(text.find("logo at 0:01.000") != std::string::npos && text.find("Places that work: ") != std::string::npos && text.find("Lengths that work with this place: ") != std::string::npos, text.c_str());
        const std::string places = placesThatWork(plan, Samples{6 * kSampleRate}, 30, wishes);
        QVERIFY2(places != "none near it" && text.find(places) != std::string::npos, text.c_str());
        for (const std::string& place : splitText(places, ',')) {
            FormWishes other = wishes;
            other.at = *parsePosition(std::string(trimmed(place)), FrameRate(), 0);
            QVERIFY2(chooseForm(plan, Samples{6 * kSampleRate}, 30, other), place.c_str());
        }
        // From a length that works, its neighbours are whole seconds at either side.
        const std::string lengths = lengthsThatWork(plan, Samples{20 * kSampleRate + 4800}, 30, {});
        for (const std::string& length : splitText(lengths, ',')) QVERIFY2(chooseForm(plan, *parsePosition(std::string(trimmed(length)), FrameRate(), 0), 30), length.c_str());
        QVERIFY(sentenceOf(text, "refusal")->phrase->code == "refusal.cutdown-hit-form");
    }

    void aSlicedTakeGoesOnSounding() {
        Take take;
        take.length = Ticks{4 * 3840};
        take.notes = {{Ticks{0}, {0}, Ticks{3 * 3840}, Voice::Pitched, 60, 80, false}, {Ticks{3840}, {0}, Ticks{480}, Voice::Kick, 60, 100, false},
                      {Ticks{3 * 3840}, {0}, Ticks{480}, Voice::Pitched, 64, 80, false}};
        const Take part = continuedTake(take, Ticks{3840}, Ticks{2 * 3840}, TempoMap(std::vector<Bar>(4)), 0);
        QCOMPARE(part.notes.size(), size_t{2});
        QCOMPARE(part.length.value, int64_t{3840});
        const auto held = std::find_if(part.notes.begin(), part.notes.end(), [](const Note& note) { return note.voice == Voice::Pitched; });
        QCOMPARE(held->start.value, int64_t{0});
        QCOMPARE(held->length.value, int64_t{2 * 3840});
    }
};

QTEST_APPLESS_MAIN(CutFormTest)
#include "cut_form_test.moc"
