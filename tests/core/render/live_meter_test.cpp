// SPDX-License-Identifier: GPL-3.0-or-later
// The signals and tolerances of EBU Tech 3341, section 2.9, as far as two channels go.
#include <QTest>
#include <cmath>

#include "core/base/quantities.h"
#include "core/render/live_meter.h"

using namespace fermata;

namespace {

constexpr double kPi = 3.14159265358979323846;

// Peaks at `dbfs` in both channels, in pieces as an audio device takes them.
void play(LiveMeter& meter, double dbfs, double seconds, double hertz = 1000, double phase = 0, int piece = 480) {
    const double amplitude = std::pow(10.0, dbfs / 20);
    std::vector<float> block;
    const auto frames = static_cast<int64_t>(seconds * kSampleRate);
    for (int64_t at = 0; at < frames; at += piece) {
        block.clear();
        for (int64_t i = at; i < std::min(frames, at + piece); ++i) {
            const auto value = static_cast<float>(amplitude * std::sin(2 * kPi * hertz * static_cast<double>(i) / kSampleRate + phase));
            block.insert(block.end(), 2, value);
        }
        meter.add(block);
    }
}
bool near(double value, double wanted, double below, double above) { return value >= wanted - below && value <= wanted + above; }

}  // namespace

class LiveMeterTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aSineReadsItsLevelInAllThree_data() {
        QTest::addColumn<double>("level");
        QTest::newRow("case 1") << -23.0;
        QTest::newRow("case 2") << -33.0;
    }
    void aSineReadsItsLevelInAllThree() {
        QFETCH(double, level);
        LiveMeter meter;
        play(meter, level, 20);
        const LiveLoudness& now = meter.reading();
        for (const double value : {now.momentary, now.shortTerm, now.integrated}) QVERIFY2(near(value, level, 0.1, 0.1), qPrintable(QString::number(value)));
        QCOMPARE(now.frames, 20 * kSampleRate);
    }
    void quietPartsAreGatedOut() {   // Case 3.
        LiveMeter meter;
        play(meter, -36, 10);
        play(meter, -23, 60);
        play(meter, -36, 10);
        QVERIFY2(near(meter.reading().integrated, -23, 0.1, 0.1), qPrintable(QString::number(meter.reading().integrated)));
    }
    void aShortBurstShowsInTheMaximum() {   // As case 9: 1.34 s of tone and 1.66 s of a quieter one, again and again.
        LiveMeter meter;
        for (int i = 0; i < 5; ++i) {
            play(meter, -20, 1.34);
            play(meter, -30, 1.66);
        }
        QVERIFY2(near(meter.reading().maxShortTerm, -23, 0.1, 0.1), qPrintable(QString::number(meter.reading().maxShortTerm)));
    }
    void thePeakBetweenTheSamplesIsFound() {   // Case 16: a quarter of the sampling rate, 45 degrees off.
        LiveMeter meter;
        play(meter, 20 * std::log10(0.5), 1, 12000, kPi / 4);
        QVERIFY2(near(meter.reading().truePeak, -6, 0.4, 0.2), qPrintable(QString::number(meter.reading().truePeak)));
    }
    void theRangeIsThatOfTech3342() {   // Case 1 there: 20 s at -20, 20 s at -30: 10 LU.
        LiveMeter meter;
        play(meter, -20, 20);
        play(meter, -30, 20);
        QVERIFY2(near(meter.reading().range, 10, 1, 1), qPrintable(QString::number(meter.reading().range)));
    }
    void aWindowThatIsNotFullReadsNothing() {
        LiveMeter meter;
        play(meter, -23, 0.3);
        QCOMPARE(meter.reading().momentary, LiveLoudness::kNothing);
        play(meter, -23, 1);
        QVERIFY(meter.reading().momentary > -24);
        QCOMPARE(meter.reading().shortTerm, LiveLoudness::kNothing);
        meter.reset();
        QCOMPARE(meter.reading().frames, 0);
        QCOMPARE(meter.reading().integrated, LiveLoudness::kNothing);
    }
};

QTEST_APPLESS_MAIN(LiveMeterTest)
#include "live_meter_test.moc"
