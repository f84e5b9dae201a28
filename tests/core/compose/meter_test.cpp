// SPDX-License-Identifier: GPL-3.0-or-later
// Which metre a cue gets, what its tempo counts there, and which style plays it.
#include <QtTest>

#include "core/compose/brief_timing.h"
#include "core/music/beat.h"
#include "cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

std::vector<Style> allStyles() {
    std::vector<Style> styles;
    for (const std::string& id : styleIds(styleFolder())) styles.push_back(style(id));
    return styles;
}

bool remarks(const Plan& plan, std::string_view words) {
    return std::any_of(plan.remarks.begin(), plan.remarks.end(), [&](const std::string& one) { return one.find(words) != std::string::npos; });
}

}  // namespace

class MeterTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // "Around 90" is what the foot taps, in every metre.
    void aTempoIsTheFeltBeat_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("style");
        QTest::addColumn<int>("bpm");
        QTest::newRow("compound, outside the style's range") << "60 s, 6/8, around 90 bpm" << "acoustic-folk" << 90;
        QTest::newRow("compound, inside") << "60 s, 6/8, around 70 bpm" << "acoustic-folk" << 70;
        QTest::newRow("compound with a hit") << "40 s, 6/8, 50 bpm, hit at 0:20" << "neoclassical" << 50;
        QTest::newRow("simple") << "60 s, 4/4, around 100 bpm" << "acoustic-folk" << 100;
        QTest::newRow("waltz") << "60 s, 3/4, around 100 bpm" << "acoustic-folk" << 100;
        QTest::newRow("uneven: quarters") << "60 s, 7/8, around 140 bpm" << "game-combat" << 140;
    }

    void aTempoIsTheFeltBeat() {
        QFETCH(QString, words);
        QFETCH(QString, style);
        QFETCH(int, bpm);
        const Brief asked = briefFromWords(words.toStdString());
        const Plan plan = *makePlan(asked, test::style(style.toStdString()), 5);
        const Bar& bar = plan.tempo.bars().front();
        QVERIFY(bar.meter == *asked.meter);
        const double felt = 60e6 * kTicksPerQuarter / (static_cast<double>(bar.microsecondsPerQuarter) * static_cast<double>(tempoBeat(bar.meter).value));
        QVERIFY2(std::abs(felt - bpm) < 4.5, qPrintable(QString::number(felt)));
        QVERIFY(remarks(plan, tempoMark(plan.tempo)));
    }

    // 6/8 at 90 dotted quarters is no folk tempo: without a metre in the brief a seed takes another.
    void aTempoChoosesAmongMetres() {
        int compound = 0, free = 0;
        for (uint32_t seed = 0; seed < 60; ++seed) {
            const Meter meter = chooseMeter(briefFromWords("60 s, around 100 bpm"), style("acoustic-folk"), seed);
            compound += meter == Meter{6, 8} ? 1 : 0;
            free += chooseMeter(briefFromWords("60 s"), style("acoustic-folk"), seed) == Meter{6, 8} ? 1 : 0;
        }
        QCOMPARE(compound, 0);
        QVERIFY2(free > 5, qPrintable(QString::number(free)));
        // 60 fits there only as dotted quarters.
        for (uint32_t seed = 0; seed < 20; ++seed) QVERIFY(chooseMeter(briefFromWords("60 s, 60 bpm"), style("acoustic-folk"), seed) == (Meter{6, 8}));
    }

    void aMetreThatNobodyAskedForIsSaid() {
        bool other = false;
        for (uint32_t seed = 0; seed < 30; ++seed) {
            const Plan plan = *makePlan(briefFromWords("45 s"), style("neoclassical"), seed);
            const bool common = usualMeter(plan.tempo) == Meter{4, 4};
            QCOMPARE(remarks(plan, "the brief names none, and could name “"), !common);
            other = other || !common;
        }
        QVERIFY(other);
        QVERIFY(!remarks(*makePlan(briefFromWords("45 s, 3/4"), style("neoclassical"), 1), "the brief names none"));
    }

    // Mood and instruments say more about a piece than its metre.
    void aMetreDoesNotOutweighTheMood() {
        const std::vector<Style> all = allStyles();
        QCOMPARE(chooseStyle(briefFromWords("Lonely piano, 7/8, 40 s"), all), std::string("neoclassical"));
        QCOMPARE(chooseStyle(briefFromWords("Lonely piano, 6/8, 40 s"), all), std::string("neoclassical"));
        QCOMPARE(chooseStyle(briefFromWords("7/8, 40 s"), all), std::string("game-combat"));
        QCOMPARE(chooseStyle(briefFromWords("fierce, 7/8, 40 s"), all), std::string("game-combat"));
        QVERIFY(style(chooseStyle(briefFromWords("40 s, 6/8, 60 bpm"), all)).plays({6, 8}));
    }

    void aRefusedMetreNamesWhoPlaysIt() {
        const std::string said = metreRefusal({7, 8}, style("neoclassical"), allStyles());
        QCOMPARE(said, std::string("“meter” is 7/8; the style neoclassical plays 4/4, 3/4, 6/8. Leave the metre out, or name a style that plays it: game-combat."));
        const Result<Plan> plan = makePlan(briefFromWords("40 s, 7/8"), style("lofi-bed"), 1);
        QVERIFY(!plan && plan.error().message.find("lofi-bed plays 4/4") != std::string::npos);
    }

    void aTempoHasItsBoundsInBeats() {
        const Result<Plan> plan = makePlan(briefFromWords("40 s, 6/8, 250 bpm"), style("neoclassical"), 1);
        QVERIFY(!plan && plan.error().message.find("from 30 to 200. The nearest is 200.") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(MeterTest)
#include "meter_test.moc"
