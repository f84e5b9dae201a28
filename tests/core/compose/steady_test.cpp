// SPDX-License-Identifier: GPL-3.0-or-later
// "Steady energy": one level from start to end, whatever is hit on the way.
#include <QtTest>

#include "cues.h"

using namespace fermata;
using namespace fermata::test;

class SteadyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oneLevelFromStartToEnd_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("level");
        QTest::newRow("drop") << "Steady energy, 60 s, drop at 0:40" << 550;
        QTest::newRow("drop said first") << "60 s, drop at 0:40, keep the energy steady" << 550;
        QTest::newRow("two hits") << "60 s, hit at 0:20, drop at 0:40, constant energy" << 550;
        QTest::newRow("stop") << "60 s, steady energy, all stop at 0:30" << 550;
        QTest::newRow("high") << "60 s, steady high energy, drop at 0:40" << 900;
        QTest::newRow("low") << "60 s, low energy throughout, drop at 0:40" << 250;
    }

    void oneLevelFromStartToEnd() {
        QFETCH(QString, words);
        QFETCH(int, level);
        const Brief asked = briefFromWords(words.toStdString());
        QVERIFY(asked.notUnderstood.empty() && asked.problems.empty());
        for (const std::string id : {"hopeful-indie", "hybrid-trailer", "deep-house"}) {
            const Plan plan = *makePlan(asked, style(id), 3);
            QVERIFY(plan.sections.size() > 2);
            for (const PlannedSection& section : plan.sections) QVERIFY2(section.energy.permille == level, (id + " " + section.name).c_str());
        }
    }

    // The drop is still played: something stops or rises right before it, and it is struck.
    void theDropIsHeard() {
        for (const std::string id : {"hopeful-indie", "hybrid-trailer", "deep-house"}) {
            const Plan plan = *makePlan(briefFromWords("Steady energy, 60 s, drop at 0:40"), style(id), 3);
            size_t drop = 0;
            while (plan.sectionStart(drop) + Samples{1} < plan.hits.front().placed) ++drop;
            int struck = 0;
            for (const char* stem : {"rhythm", "effects"}) {
                const Take here = take(plan, drop, stem);
                struck += std::any_of(here.notes.begin(), here.notes.end(), [](const Note& note) { return note.start == Ticks{0}; }) ? 1 : 0;
            }
            QVERIFY2(struck >= 1, id.c_str());
            const Take rise = take(plan, drop - 1, "effects");
            QVERIFY2(!rise.notes.empty(), id.c_str());
        }
    }

    // Without the word, what leads to a drop stays below it.
    void aDropAloneStandsOut() {
        const Plan plan = *makePlan(briefFromWords("60 s, drop at 0:40"), style("hopeful-indie"), 3);
        size_t drop = 0;
        while (plan.sectionStart(drop) + Samples{1} < plan.hits.front().placed) ++drop;
        QVERIFY(plan.sections[drop].energy.permille >= plan.sections[drop - 1].energy.permille + 130);
    }
};

QTEST_GUILESS_MAIN(SteadyTest)
#include "steady_test.moc"
