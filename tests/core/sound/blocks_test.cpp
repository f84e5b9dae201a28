// SPDX-License-Identifier: GPL-3.0-or-later
// The building blocks against mathematics: kernels, oscillators, saturator, equaliser.
#include <QtTest>

#include "analysis.h"
#include "core/sound/filter.h"
#include "core/sound/maths.h"
#include "core/sound/modes.h"
#include "core/sound/random.h"
#include "core/sound/saturator.h"
#include "core/sound/strip.h"
#include "core/sound/wave.h"

using namespace fermata::sound;
using namespace fermata::sound_test;

class BlocksTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void kernelsAgreeWithMathematics() {
        double sinError = 0, expError = 0, fastError = 0;
        for (int i = -4000; i <= 4000; ++i) {
            const double x = i * 0.00137;
            sinError = std::max(sinError, std::fabs(sinTurns(x) - std::sin(2 * std::numbers::pi * x)));
            expError = std::max(expError, std::fabs(exp2Of(x * 4) / std::exp2(x * 4) - 1));
            const auto phase = static_cast<uint32_t>(i * 536870);
            fastError = std::max(fastError, std::fabs(static_cast<double>(sine(phase)) -
                                                      std::sin(2 * std::numbers::pi * phase / 4294967296.0)));
        }
        QVERIFY2(sinError < 1e-11, qPrintable(QString::number(sinError)));
        QVERIFY2(expError < 2e-14, qPrintable(QString::number(expError)));
        QVERIFY2(fastError < 5e-7, qPrintable(QString::number(fastError)));
        QCOMPARE(keyHz(69), 440.0);
    }

    void noiseIsWhiteAndCentred() {
        double mean = 0, power = 0, neighbour = 0;
        float last = 0;
        for (uint32_t n = 0; n < 100000; ++n) {
            const float x = white(7, n);
            mean += static_cast<double>(x);
            power += static_cast<double>(x * x);
            neighbour += static_cast<double>(x * last);
            last = x;
        }
        QVERIFY(std::fabs(mean / 1e5) < 0.01);
        QVERIFY(std::fabs(power / 1e5 - 1.0 / 3) < 0.01);
        QVERIFY(std::fabs(neighbour / 1e5) < 0.01);
    }

    // Every line that is no harmonic of a saw is alias or interpolation noise.
    void oscillatorsDoNotAlias() {
        for (const auto& [shape, hz] : {std::pair{WaveShape::Saw, 55.0}, {WaveShape::Saw, 440.0}, {WaveShape::Saw, 1244.5}, {WaveShape::Saw, 3729.3},
                                        {WaveShape::Square, 1244.5}, {WaveShape::Triangle, 1244.5}, {WaveShape::Pulse, 1244.5}, {WaveShape::Organ, 622.25}, {WaveShape::Reed, 1244.5}}) {
            const WaveLevel& level = wave(shape).level(hz);
            const uint32_t step = phaseStep(hz);
            std::vector<float> x(16384);
            for (size_t n = 0; n < x.size(); ++n) x[n] = level.read(static_cast<uint32_t>(n) * step);
            const double fundamental = levelAt(x, hz);
            double worst = 0;
            // Between the harmonics, where the window's own skirt has fallen.
            for (double probe = hz * 0.5; probe < 20000; probe += hz) worst = std::max(worst, levelAt(x, probe));
            for (int fold = level.harmonics + 1; fold < level.harmonics * 3; ++fold) {
                const double alias = 48000 - std::fmod(fold * hz, 48000.0);
                const double off = std::fabs(alias / hz - std::round(alias / hz));
                if (alias > 20 && alias < 20000 && off * hz > 15) worst = std::max(worst, levelAt(x, alias));
            }
            qInfo("wave %d at %.1f Hz: worst alias %.1f dB", int(shape), hz, decibels(worst / fundamental));
            QVERIFY(decibels(worst / fundamental) < -90);
        }
    }

    void saturatorAliasing_data() {
        QTest::addColumn<double>("hz");
        QTest::addColumn<double>("drive");
        QTest::addColumn<double>("limit");
        QTest::newRow("bass, hard") << 110.7 << 2.5 << -90.0;
        QTest::newRow("snare shell, hard") << 331.3 << 2.5 << -90.0;
        QTest::newRow("middle, designed") << 1003.7 << 1.2 << -90.0;
        QTest::newRow("high, designed") << 2741.3 << 1.0 << -75.0;
    }
    void saturatorAliasing() {
        QFETCH(double, hz);
        QFETCH(double, drive);
        QFETCH(double, limit);
        Saturator saturator;
        std::vector<float> x(16384 + 1024);
        for (size_t n = 0; n < x.size(); ++n) x[n] = static_cast<float>(std::sin(2 * std::numbers::pi * hz * static_cast<double>(n) / 48000));
        for (size_t n = 0; n < x.size(); n += kBlock) saturator.process(x.data() + n, static_cast<float>(drive));
        const std::span<const float> settled(x.data() + 1024, 16384);
        const double fundamental = levelAt(settled, hz);
        double worst = 0;
        for (int h = 3; h < 400; h += 2) {  // Odd harmonics, folded at the doubled rate and then at ours.
            double f = std::fmod(h * hz, 96000.0);
            if (f > 48000) f = 96000 - f;
            if (h * hz <= 24000) continue;
            if (f > 24000) f = 48000 - f;
            const double off = std::fabs(f / hz - std::round(f / hz)) * hz;
            if (f > 20 && f < 18000 && off > 12) worst = std::max(worst, levelAt(settled, f));
        }
        qInfo("saturator %.0f Hz at drive %.1f: worst alias %.1f dB", hz, drive, decibels(worst / fundamental));
        QVERIFY(decibels(worst / fundamental) < limit);
    }

    // Bursts of a tone with silence between them, `peak` high.
    static Bus bursts(double hz, float peak) {
        Bus bus(kBlock * 640 + 7);
        bus.end = bus.frames();
        for (int64_t n = 0; n < bus.frames(); ++n) {
            // Softly in and out: the edge of a tone that stops overshoots between its samples.
            const double in = static_cast<double>(n % 4096) / 512, out = 8 - in;
            const double level = (n / 4096) % 2 == 1 ? 0 : std::pow(std::sin(std::min({in, out, 1.0}) * std::numbers::pi / 2), 2);
            bus.left[static_cast<size_t>(n)] = peak * static_cast<float>(level * std::sin(2 * std::numbers::pi * hz * static_cast<double>(n) / 48000));
            bus.right[static_cast<size_t>(n)] = 0.5F * bus.left[static_cast<size_t>(n)];
        }
        return bus;
    }

    void clipperHoldsItsCeiling() {
        for (const double hz : {61.3, 1003.7, 7103.1}) {
            for (const float over : {1.0F, 2.0F, 4.0F}) {
                Bus bus = bursts(hz, 0.25F * over);
                clipPeaks(0.25F, bus, bus.frames());
                float left = 0, right = 0;
                for (const float x : bus.left) left = std::max(left, std::fabs(x));
                for (const float x : bus.right) right = std::max(right, std::fabs(x));
                // 1 dB under the ceiling for what comes at it, the ceiling for 6 dB more; a little more where a low-pass
                // takes a clipped tone's harmonics.
                QVERIFY2(over > 1 || std::fabs(left - 0.222F) < 0.004F, qPrintable(QString::number(static_cast<double>(left))));
                QVERIFY2(left < 0.25F * (hz < 5000 ? 1.03F : 1.3F), qPrintable(QStringLiteral("%1 Hz: %2").arg(hz).arg(static_cast<double>(left))));
                QVERIFY(over > 1 || std::fabs(right - 0.125F) < 0.0005F);  // Half the ceiling is left as it is.
            }
        }
    }

    // Quiet sound only comes later, to the bit; where it is loud again the filters know what came before.
    void clipperLeavesQuietSound() {
        const Bus before = bursts(331.3, 0.12F);
        Bus after = before;
        clipPeaks(0.25F, after, after.frames());
        constexpr auto kLate = static_cast<size_t>(Clipper::kLatency);
        for (size_t n = kLate; n < after.left.size(); ++n) QCOMPARE(after.left[n], before.left[n - kLate]);
        Bus whole = bursts(331.3, 0.9F);
        Bus second = whole;
        std::fill(second.left.begin(), second.left.begin() + 8000, 0.0F);
        clipPeaks(0.25F, whole, whole.frames());
        clipPeaks(0.25F, second, second.frames());
        for (size_t n = 8192; n < whole.left.size(); ++n) QCOMPARE(whole.left[n], second.left[n]);
    }

    // A cut keeps what is before it (see the seam): the clipper hears nothing that comes.
    void clipperDoesNotLookAhead() {
        Bus whole = bursts(331.3, 0.9F);
        Bus cut = whole;
        std::fill(cut.left.begin() + 9000, cut.left.end(), 0.0F);
        clipPeaks(0.25F, whole, whole.frames());
        clipPeaks(0.25F, cut, cut.frames());
        for (size_t n = 0; n < 9000; ++n) QCOMPARE(whole.left[n], cut.left[n]);
        QVERIFY(whole.left[9100] != cut.left[9100]);
    }

    void clipperDoesNotFold() {
        for (const double hz : {331.3, 1003.7, 2741.3, 4987.9}) {
            std::vector<float> x(16384 + 1024);
            Clipper clipper(0.25F);
            for (size_t n = 0; n < x.size(); n += kBlock) {
                float in[kBlock];
                for (size_t k = 0; k < kBlock; ++k) in[k] = 0.5F * static_cast<float>(std::sin(2 * std::numbers::pi * hz * static_cast<double>(n + k) / 48000));
                clipper.process(in, x.data() + n);
            }
            const std::span<const float> settled(x.data() + 1024, 16384);
            double worst = 0;
            for (int h = 3; h < 400; h += 2) {
                if (h * hz <= 24000) continue;
                double f = std::fmod(h * hz, 48000.0);
                if (f > 24000) f = 48000 - f;
                const double off = std::fabs(f / hz - std::round(f / hz)) * hz;
                if (f > 20 && f < 18000 && off > 12) worst = std::max(worst, levelAt(settled, f));
            }
            qInfo("clipper %.0f Hz, 6 dB over: worst alias %.1f dB", hz, decibels(worst / 0.5));
            QVERIFY(decibels(worst / 0.5) < -90);
        }
    }

    void equaliserMeetsItsFigures_data() {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("probe");
        QTest::addColumn<double>("expected");
        QTest::newRow("bell at its centre") << int(Band::Bell) << 1000.0 << 6.0;
        QTest::newRow("bell far away") << int(Band::Bell) << 12000.0 << 0.0;
        QTest::newRow("low shelf below") << int(Band::LowShelf) << 60.0 << 6.0;
        QTest::newRow("low shelf above") << int(Band::LowShelf) << 15000.0 << 0.0;
        QTest::newRow("high shelf above") << int(Band::HighShelf) << 15000.0 << 6.0;
        QTest::newRow("high shelf below") << int(Band::HighShelf) << 60.0 << 0.0;
    }
    void equaliserMeetsItsFigures() {
        QFETCH(int, shape);
        QFETCH(double, probe);
        QFETCH(double, expected);
        StripDesign design;
        design.highPassHz = 10;
        design.bands[0] = {static_cast<Band::Shape>(shape), 1000, 6, 0.9F};
        Bus bus(48000);
        for (size_t n = 0; n < 48000; ++n) {
            bus.left[n] = static_cast<float>(std::sin(2 * std::numbers::pi * probe * static_cast<double>(n) / 48000));
        }
        equalise(design, 1, 0.5F, bus, 48000);
        const double db = decibels(levelAt(std::span(bus.left).subspan(24000), probe));
        QVERIFY2(std::fabs(db - expected) < 0.25, qPrintable(QString::number(db)));
        QCOMPARE(bus.right[40000], 0.0F);
    }

    void anOpenerToneIsASlopeAboveTheBody() {
        for (const auto& [open, probe, expected, off] : {std::tuple{0.0F, 14000.0, -15.0, 1.0}, {1.0F, 14000.0, 15.0, 1.0}, {0.0F, 80.0, 0.0, 0.5}, {0.5F, 5000.0, 0.0, 0.1}}) {
            StripDesign design;
            design.highPassHz = 10;
            Bus bus(48000);
            for (size_t n = 0; n < 48000; ++n) bus.left[n] = static_cast<float>(std::sin(2 * std::numbers::pi * probe * static_cast<double>(n) / 48000));
            equalise(design, 1, open, bus, 48000);
            const double db = decibels(levelAt(std::span(bus.left).subspan(24000), probe));
            QVERIFY2(std::fabs(db - expected) < off, qPrintable(QStringLiteral("%1 Hz: %2 dB").arg(probe).arg(db)));
        }
    }

    void bassIsMono() {
        Bus bus(48000);
        for (size_t n = 0; n < 48000; ++n) {
            bus.left[n] = static_cast<float>(std::sin(2 * std::numbers::pi * 50 * static_cast<double>(n) / 48000));
            bus.right[n] = -bus.left[n];
        }
        narrowBass(1, bus, 48000);
        QVERIFY(decibels(levelAt(std::span(bus.left).subspan(24000), 50)) < -20);
    }

    void modesRingAtTheirPitchAndTime() {
        ModeBank bank;
        bank.add(523.25, 1.0, 0.5, 0);
        std::vector<float> left(48000), right(48000);
        for (size_t n = 0; n + kBlock <= left.size(); n += kBlock) bank.process(left.data() + n, right.data() + n);
        const std::span<const float> all(left);
        QVERIFY(std::fabs(centsOff(all.first(16384), 523.25)) < 0.5);
        const double fall = decibels(levelAt(all.subspan(24000, 4800), 523.25)) - decibels(levelAt(all.subspan(0, 4800), 523.25));
        QVERIFY2(std::fabs(fall + 30) < 0.3, qPrintable(QString::number(fall)));
    }
};

QTEST_GUILESS_MAIN(BlocksTest)
#include "blocks_test.moc"
