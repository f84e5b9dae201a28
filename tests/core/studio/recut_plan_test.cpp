// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/recut_plan.h"

#include <QTest>

#include "tests/core/studio/plain_cue.h"

using namespace fermata;

namespace {
constexpr int64_t kStart = 90000;  // 01:00:00:00 at 25.
int64_t at(int64_t seconds, int64_t frames = 0) { return kStart + seconds * 25 + frames; }
}  // namespace

class RecutPlanTest : public QObject {
    Q_OBJECT
    const Plan m_plan = test::plainPlan();
    const Revision m_revision = test::plainRevision(m_plan);

    std::string fates(const RecutPlan& plan) {
        std::string text;
        for (const RecutSection& section : plan.sections) text += section.name + ":" + std::string(fateName(section.fate)) + " ";
        return text;
    }
    void checkWhole(const RecutPlan& plan) {
        Samples cursor{0};
        int bar = 0;
        for (const RecutSection& section : plan.sections) {
            if (section.fate == Fate::Removed) continue;
            QCOMPARE(section.start.value, cursor.value);
            QCOMPARE(section.firstBar, bar);
            cursor = section.end;
            bar += section.bars;
            if (!section.asks()) QCOMPARE((section.end - section.start).value, (section.wasEnd - section.wasStart).value);
        }
        QCOMPARE(cursor.value, plan.length.value);
        QCOMPARE(bar, static_cast<int>(plan.bars.size()));
    }

  private Q_SLOTS:
    void theSameCutChangesNothing() {
        const auto plan = planRecut(m_revision, m_plan, {{at(0), at(66), at(0)}}, {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QVERIFY2(!plan->changes(), fates(*plan).c_str());
    }

    // "Shot 7 lost 12 frames": inside C (0:16 to 0:24).
    void aShotThatLostFramesRespacesItsSection() {
        const auto plan = planRecut(m_revision, m_plan, {{at(0), at(20), at(0)}, {at(20, 5), at(66), at(20)}}, {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QCOMPARE(fates(*plan), std::string("A:kept B:kept C:respaced D:moves E:moves F:moves G:moves H:moves "));
        QCOMPARE(plan->length.value, (66 * 25 - 5) * int64_t{1920});
        checkWhole(*plan);
        // The music as it was misses the drop by five frames, conformed it lands to the frame.
        QCOMPARE(plan->hits[0].before.value, int64_t{5 * 1920});
        QVERIFY(std::llabs((plan->hits[0].placed - plan->hits[0].wanted).value) <= 2);
        QVERIFY(std::llabs((plan->hits[1].placed - plan->hits[1].wanted).value) <= 2);
    }

    void muchLessPictureTakesOtherBars() {
        const auto plan = planRecut(m_revision, m_plan, {{at(0), at(19), at(0)}, {at(22), at(66), at(19)}}, {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QCOMPARE(fates(*plan), std::string("A:kept B:kept C:remade D:moves E:moves F:moves G:moves H:moves "));
        QCOMPARE(plan->length.value, 63 * kSampleRate);
        checkWhole(*plan);
    }

    void aSceneThatIsGoneTakesItsSectionWithIt() {
        const auto plan = planRecut(m_revision, m_plan, {{at(0), at(16), at(0)}, {at(24), at(66), at(16)}}, {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QCOMPARE(fates(*plan), std::string("A:kept B:kept C:removed D:joined E:moves F:moves G:moves H:moves "));
        QCOMPARE(plan->length.value, 58 * kSampleRate);
        checkWhole(*plan);
    }

    void newPictureGetsNewBars() {
        const auto plan = planRecut(m_revision, m_plan, {{at(0), at(24), at(0)}, {at(24), at(66), at(30)}}, {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QCOMPARE(fates(*plan), std::string("A:kept B:kept C:kept new:new D:moves E:moves F:moves G:moves H:moves "));
        QCOMPARE(plan->length.value, 72 * kSampleRate);
        checkWhole(*plan);
    }

    // A second between two sections: one of them takes it in, and not the one that is held.
    void theHeldNeighbourStays() {
        const std::vector<PictureMove> moves{{at(0), at(24), at(0)}, {at(24), at(66), at(25)}};
        const auto left = planRecut(m_revision, m_plan, moves, {2});
        QVERIFY2(left, left ? "" : left.error().message.c_str());
        QVERIFY2(fates(*left).starts_with("A:kept B:kept C:kept D:re"), fates(*left).c_str());
        const auto right = planRecut(m_revision, m_plan, moves, {3});
        QVERIFY2(right, right ? "" : right.error().message.c_str());
        QVERIFY2(fates(*right).starts_with("A:kept B:kept C:re"), fates(*right).c_str());
        checkWhole(*right);
    }

    void scenesThatChangePlacesKeepTheHeavierOrder() {
        const auto plan = planRecut(m_revision, m_plan, {{at(0), at(16), at(0)}, {at(24), at(32), at(16)}, {at(16), at(24), at(24)}, {at(32), at(66), at(32)}}, {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        checkWhole(*plan);
        QCOMPARE(plan->length.value, 66 * kSampleRate);
        int kept = 0;
        for (const RecutSection& section : plan->sections) kept += section.asks() ? 0 : 1;
        QVERIFY2(kept >= 6, fates(*plan).c_str());
    }

    void aCueThatStartsLaterMovesItsPictureStart() {
        const auto plan = planRecut(m_revision, m_plan, {{at(0), at(66), at(10)}}, {});
        QVERIFY(plan);
        QCOMPARE(plan->startShift, int64_t{250});
        QVERIFY(plan->changes());
        checkWhole(*plan);
    }

    void mistakesAreExplained() {
        QCOMPARE(planRecut(m_revision, m_plan, {{at(500), at(510), at(500)}}, {}).error().code, Code::InvalidArgument);
        const auto overlap = planRecut(m_revision, m_plan, {{at(0), at(20), at(0)}, {at(20), at(40), at(15)}}, {});
        QVERIFY(!overlap);
        QVERIFY(overlap.error().message.find("01:00:15:00") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(RecutPlanTest)
#include "recut_plan_test.moc"
