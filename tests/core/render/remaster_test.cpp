// SPDX-License-Identifier: GPL-3.0-or-later
// Remastering around held sections: kept points bit for bit, seams without steps, the ceiling held.
#include <QtTest>
#include <cmath>

#include "core/render/exact_math.h"
#include "core/render/gain_grid.h"
#include "core/render/render.h"
#include "tests/core/render/programme.h"

using namespace fermata;
using namespace fermata::test;

namespace {

constexpr LoudnessTarget kTarget{-16000, -1000};

const Mastered& approved() {
    static const Mastered mastered = *masterCue(programme(), sections(), kTarget);
    return mastered;
}

std::vector<bool> marks(std::initializer_list<size_t> remade) {
    std::vector<bool> result(4, false);
    for (const size_t i : remade) result[i] = true;
    return result;
}

double ratioDb(double a, double b) { return std::abs(decibelsOf(a / b)); }

}  // namespace

class RemasterTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void keepsAndMeets_data() {
        QTest::addColumn<int>("section");
        QTest::addColumn<double>("loud");
        QTest::newRow("first") << 0 << 1.0;
        QTest::newRow("middle") << 1 << 1.0;
        QTest::newRow("middle, louder") << 2 << 1.5;
        QTest::newRow("middle, much quieter") << 1 << 0.2;
        QTest::newRow("last, louder") << 3 << 1.4;
    }
    void keepsAndMeets() {
        QFETCH(int, section);
        QFETCH(double, loud);
        const auto changed = static_cast<size_t>(section);
        const std::vector<SectionRange> ranges = sections();
        const std::vector<int32_t> mix = programme(1, changed, loud);
        const Result<Mastered> mastered = remasterSections(mix, ranges, approved().gains, marks({changed}), kTarget);
        QVERIFY(mastered);
        QVERIFY2(mastered->remark.empty(), mastered->remark.c_str());
        QVERIFY2(mastered->loudness.truePeak <= -1.0, qPrintable(QString::number(mastered->loudness.truePeak)));

        const std::vector<int32_t> before = applyGain(programme(), ranges, approved().gains);
        const std::vector<int32_t> after = applyGain(mix, ranges, mastered->gains);
        for (size_t i = 0; i < ranges.size(); ++i) {
            if (i == changed) continue;
            QCOMPARE(mastered->gains[i], approved().gains[i]);
            QVERIFY(std::equal(before.begin() + ranges[i].start.value * 2, before.begin() + ranges[i].end.value * 2,
                               after.begin() + ranges[i].start.value * 2));
        }
        const int64_t frames = (ranges[changed].end - ranges[changed].start).value;
        const GainPoints& points = mastered->gains[changed];
        if (changed + 1 < ranges.size()) {
            QVERIFY(ratioDb(gainAt(points, frames), mastered->gains[changed + 1].front()) < 1e-4);
        }
        // Only the downbeat of a louder section may begin below the gain it comes from.
        if (changed > 0) {
            const int64_t length = (ranges[changed - 1].end - ranges[changed - 1].start).value;
            const double from = gainAt(mastered->gains[changed - 1], length);
            QVERIFY(points.front() <= from);
            if (loud <= 1) QCOMPARE(points.front(), gainAt(mastered->gains[changed - 1], length));
        }
    }

    void unchangedMixGetsNearlyTheSameGain() {
        const Result<Mastered> mastered = remasterSections(programme(), sections(), approved().gains, marks({1}), kTarget);
        QVERIFY(mastered);
        double worst = 0;
        for (size_t i = 0; i + kLandingFrames / 16 < approved().gains[1].size(); ++i) {
            worst = std::max(worst, ratioDb(mastered->gains[1][i], approved().gains[1][i]));
        }
        QVERIFY2(worst < 1.5, qPrintable(QString::number(worst)));
        QVERIFY(std::abs(mastered->loudness.integrated + 16) < 0.2);
    }

    void neighboursRemadeTogetherMeetInOneValue() {
        const Result<Mastered> mastered =
            remasterSections(programme(1, 1, 1.3), sections(), approved().gains, marks({1, 2}), kTarget);
        QVERIFY(mastered);
        const std::vector<SectionRange> ranges = sections();
        const int64_t frames = (ranges[1].end - ranges[1].start).value;
        QVERIFY(ratioDb(gainAt(mastered->gains[1], frames), mastered->gains[2].front()) < 1e-4);
        QCOMPARE(mastered->gains[0], approved().gains[0]);
        QCOMPARE(mastered->gains[3], approved().gains[3]);
    }

    void loudDownbeatStaysUnderTheCeiling() {
        std::vector<int32_t> mix = programme();
        const auto start = static_cast<size_t>(sections()[2].start.value);
        for (size_t i = 0; i < 200; ++i) {
            mix[(start + i) * 2] = mix[(start + i) * 2 + 1] = (i / 25) % 2 == 0 ? 7500000 : -7500000;
        }
        const Result<Mastered> mastered = remasterSections(mix, sections(), approved().gains, marks({2}), kTarget);
        QVERIFY(mastered);
        QVERIFY2(mastered->loudness.truePeak <= -1.0, qPrintable(QString::number(mastered->loudness.truePeak)));
        QCOMPARE(mastered->gains[1], approved().gains[1]);
        // The gain is back to the kept one's neighbourhood a second later.
        QVERIFY(ratioDb(mastered->gains[2][3000], approved().gains[2][3000]) < 1.5);
    }

    void loudLandingStaysUnderTheCeiling() {
        std::vector<int32_t> mix = programme();
        const auto end = static_cast<size_t>(sections()[1].end.value);
        for (size_t i = 300; i < 700; ++i) {
            mix[(end - i) * 2] = mix[(end - i) * 2 + 1] = (i / 25) % 2 == 0 ? 7500000 : -7500000;
        }
        const Result<Mastered> mastered = remasterSections(mix, sections(), approved().gains, marks({1}), kTarget);
        QVERIFY(mastered);
        QVERIFY2(mastered->loudness.truePeak <= -1.0, qPrintable(QString::number(mastered->loudness.truePeak)));
    }

    void saysWhatItCannotHold() {
        // A kept gain at the seam that even the landing's last samples exceed.
        std::vector<int32_t> mix = programme();
        const auto end = static_cast<size_t>(sections()[1].end.value);
        for (size_t i = 1; i < 4; ++i) mix[(end - i) * 2] = 8300000;
        const Result<Mastered> mastered = remasterSections(mix, sections(), approved().gains, marks({1}), kTarget);
        QVERIFY(mastered);
        QVERIFY(mastered->loudness.truePeak > -1.0);
        QVERIFY(mastered->remark.find("held gain") != std::string::npos);
    }

    void everythingRemadeIsAFreshMaster() {
        const Result<Mastered> mastered =
            remasterSections(programme(), sections(), std::vector<GainPoints>(4), marks({0, 1, 2, 3}), kTarget);
        QVERIFY(mastered);
        QCOMPARE(mastered->gains, approved().gains);
    }

    void refusesPointsOfAnotherLength() {
        std::vector<GainPoints> kept = approved().gains;
        kept[2].pop_back();
        const Result<Mastered> refused = remasterSections(programme(), sections(), kept, marks({1}), kTarget);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("Section 3") != std::string::npos);
        QVERIFY(!remasterSections(programme(), sections(), kept, {true}, kTarget));
    }
};

QTEST_GUILESS_MAIN(RemasterTest)
#include "remaster_test.moc"
