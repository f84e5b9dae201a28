// SPDX-License-Identifier: GPL-3.0-or-later
// What a bpm counts in each metre.
#include <QtTest>

#include "core/music/beat.h"

using namespace fermata;

class BeatTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eachMetreHasItsBeat_data() {
        QTest::addColumn<int>("beats");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("quarters");   // A minute, where 60 beats are.
        QTest::addColumn<QString>("sign");
        const auto row = [](int beats, int unit, int quarters, const char* sign) {
            QTest::addRow("%d/%d", beats, unit) << beats << unit << quarters << QString::fromUtf8(sign);
        };
        row(4, 4, 60, "♩");
        row(3, 4, 60, "♩");
        row(5, 4, 60, "♩");
        row(7, 8, 60, "♩");
        row(5, 8, 60, "♩");
        row(6, 8, 90, "♩.");
        row(12, 8, 90, "♩.");
        row(2, 2, 120, "half");
    }

    void eachMetreHasItsBeat() {
        QFETCH(int, beats);
        QFETCH(int, unit);
        QFETCH(int, quarters);
        QFETCH(QString, sign);
        const Meter meter{beats, unit};
        QCOMPARE(milliQuarters(meter, 60000), int64_t{quarters} * 1000);
        QCOMPARE(milliBeats(meter, int64_t{quarters} * 1000), int64_t{60000});
        QCOMPARE(QString::fromStdString(beatSign(meter)), sign);
    }

    // A bar cut short for the picture is not what the cue is counted in.
    void aShortenedBarDoesNotCount() {
        const TempoMap map({{{3, 8}, 500000}, {{6, 8}, 500000}, {{6, 8}, 500000}});
        QVERIFY(usualMeter(map) == (Meter{6, 8}));
        QCOMPARE(milliBeats(map), int64_t{80000});
        QVERIFY(usualMeter(TempoMap()) == Meter{});
    }
};

QTEST_GUILESS_MAIN(BeatTest)
#include "beat_test.moc"
