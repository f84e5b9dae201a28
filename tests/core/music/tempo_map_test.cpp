// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks and samples: exact at bar lines, inverse of each other, and no drift over an hour.
#include <QtTest>

#include "core/base/hash.h"
#include "core/music/tempo_map.h"

using namespace fermata;

class TempoMapTest : public QObject {
    Q_OBJECT

    static TempoMap steady(int bars, int64_t us, Meter meter = {}) { return TempoMap(std::vector<Bar>(static_cast<size_t>(bars), Bar{meter, us})); }

  private Q_SLOTS:
    void barLinesAt120() {
        const TempoMap map = steady(30, 500000);
        QCOMPARE(map.end().value, int64_t{30 * 2 * 48000});
        QCOMPARE(map.barStartSample(1).value, int64_t{96000});
        QCOMPARE(map.sampleAt({960}).value, int64_t{24000});
        QCOMPARE(map.sampleAt({-960}).value, int64_t{-24000});
        QCOMPARE(map.sampleAt({31 * 3840}).value, int64_t{31 * 96000});
        QCOMPARE(map.milliBpm(), int64_t{120000});
        QCOMPARE(TempoMap().sampleAt({5}).value, int64_t{0});
        QCOMPARE(TempoMap().barAt({5}), 0);
    }

    void noDriftOverAnHour() {
        // 123.45 bpm: each bar line is the rounded exact product, never a sum of rounded parts.
        const int64_t us = 486027;
        const TempoMap map = steady(1800, us);
        for (int bar = 0; bar <= 1800; ++bar) {
            const int64_t exact = (int64_t{bar} * 3840 * us + 10000) / 20000;
            QCOMPARE(map.barStartSample(bar).value, exact);
        }
    }

    void tickAtInvertsSampleAt() {
        std::vector<Bar> bars;
        for (uint32_t i = 0; i < 40; ++i) {
            const Meter meter = i % 3 == 0 ? Meter{3, 4} : i % 5 == 0 ? Meter{6, 8} : Meter{};
            bars.push_back({meter, 300000 + static_cast<int64_t>(hash32(9, i) % 900000)});
        }
        const TempoMap map(bars);
        for (uint32_t i = 0; i < 20000; ++i) {
            const Samples at{static_cast<int64_t>(hash32(11, i) % static_cast<uint32_t>(map.end().value))};
            const Ticks tick = map.tickAt(at);
            QVERIFY(map.sampleAt(tick) <= at);
            QVERIFY(map.sampleAt(tick + Ticks{1}) > at);
        }
        for (int bar = 0; bar < map.barCount(); ++bar) {
            QCOMPARE(map.barAt(map.barStart(bar)), bar);
            QCOMPARE(map.barAt(map.barStart(bar + 1) - Ticks{1}), bar);
            QCOMPARE(map.nearestBar(map.barStartSample(bar) + Samples{10}), bar);
        }
        QCOMPARE(map.barAt({-5}), 0);
        QCOMPARE(map.barAt(map.barStart(map.barCount()) + Ticks{5}), map.barCount() - 1);
    }

    void slicesStartAtZero() {
        const TempoMap map({{{4, 4}, 500000}, {{3, 4}, 600000}, {{6, 8}, 400000}});
        const TempoMap part = map.slice(1, 2);
        QCOMPARE(part.barCount(), 2);
        QCOMPARE(part.barStart(1).value, int64_t{2880});
        QCOMPARE(part.end().value, map.end().value - map.barStartSample(1).value);
        QCOMPARE(map.slice(1, 0).barCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TempoMapTest)
#include "tempo_map_test.moc"
