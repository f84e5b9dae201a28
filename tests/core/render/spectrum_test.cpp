// SPDX-License-Identifier: GPL-3.0-or-later
// Octave bands, centroid, spectrogram and loudness over time against signals whose answers are known.
#include <QtTest>
#include <cmath>

#include "core/base/hash.h"
#include "core/base/quantities.h"
#include "core/render/loudness_curve.h"
#include "core/render/spectrum.h"

namespace fermata {
namespace {

constexpr double kTwoPi = 6.283185307179586;

std::vector<int32_t> sine(double hz, double db, double seconds, bool right = true) {
    std::vector<int32_t> audio;
    const double amplitude = 8388607 * std::pow(10.0, db / 20);
    for (int i = 0; i < static_cast<int>(seconds * 48000); ++i) {
        const auto sample = static_cast<int32_t>(std::lround(amplitude * std::sin(kTwoPi * hz * i / 48000)));
        audio.push_back(sample);
        audio.push_back(right ? sample : 0);
    }
    return audio;
}

}  // namespace

class SpectrumTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aSineStandsInItsOctave_data() {
        QTest::addColumn<double>("hz");
        QTest::addColumn<int>("band");
        QTest::newRow("40") << 40.0 << 0;
        QTest::newRow("63") << 62.5 << 1;
        QTest::newRow("440") << 440.0 << 4;
        QTest::newRow("1000") << 1000.0 << 5;
        QTest::newRow("1500 is past the edge") << 1500.0 << 6;
        QTest::newRow("15000") << 15000.0 << 9;
    }
    void aSineStandsInItsOctave() {
        QFETCH(double, hz);
        QFETCH(int, band);
        const OctaveLevels levels = octaveLevels(sine(hz, -12, 4));
        for (int i = 0; i < static_cast<int>(kOctaveBands); ++i) {
            const double db = levels.db[static_cast<size_t>(i)];
            if (i == band) QVERIFY2(std::abs(db + 12) < 0.3, qPrintable(QString::number(db)));
            else QVERIFY2(db < -26, qPrintable(QStringLiteral("band %1: %2").arg(i).arg(db)));
        }
    }

    void oneChannelIsHalfThePower() {
        QVERIFY(std::abs(octaveLevels(sine(1000, -12, 4, false)).db[5] + 15.01) < 0.3);
    }

    void whiteNoiseRisesThreeDecibelsAnOctave() {
        std::vector<int32_t> audio;
        for (uint32_t i = 0; i < 20 * 48000 * 2; ++i) audio.push_back(static_cast<int32_t>(mix32(i) >> 10) - (1 << 21));
        const OctaveLevels levels = octaveLevels(audio);
        for (size_t i = 3; i < kOctaveBands; ++i) {
            const double step = levels.db[i] - levels.db[i - 1];
            QVERIFY2(std::abs(step - 3.01) < 0.7, qPrintable(QStringLiteral("band %1: %2").arg(i).arg(step)));
        }
        // Flat up to 24 kHz: the mean frequency is 12 kHz.
        QVERIFY(std::abs(spectralCentroid(audio) - 12000) < 100);
    }

    void silenceHasNoLevel() {
        const std::vector<int32_t> audio(96000);
        QCOMPARE(octaveLevels(audio).totalDb, kNoLevel);
        QCOMPARE(spectralCentroid(audio), 0.0);
        QCOMPARE(octaveLevels({}).totalDb, kNoLevel);
    }

    void theSpectrogramShowsWhereAndWhen() {
        std::vector<int32_t> audio = sine(500, -12, 2);
        const std::vector<int32_t> second = sine(4000, -6, 2);
        audio.insert(audio.end(), second.begin(), second.end());
        const Spectrogram picture = spectrogram(audio, 40, 120);
        const auto strongest = [&](int column) {
            int best = 0;
            for (int row = 1; row < picture.rows; ++row) {
                if (picture.at(column, row) > picture.at(column, best)) best = row;
            }
            return best;
        };
        const auto rowOf = [&](double hz) { return static_cast<int>(std::log(hz / 30) / std::log(20000.0 / 30) * 120); };
        QVERIFY(std::abs(strongest(5) - rowOf(500)) <= 1);
        QVERIFY(std::abs(strongest(34) - rowOf(4000)) <= 1);
        QVERIFY(std::abs(picture.at(5, strongest(5)) + 12) < 1.5);
        QVERIFY(std::abs(picture.at(34, strongest(34)) + 6) < 1.5);
        QVERIFY(picture.at(34, rowOf(500)) < -70);
    }

    void loudnessOverTime() {
        // EBU Tech 3341, case 1: a stereo 1 kHz sine at -23 dBFS reads -23 LUFS.
        std::vector<int32_t> audio = sine(1000, -23, 6);
        audio.resize(audio.size() + 2 * 48000 * 6);
        const LoudnessCurve curve = loudnessCurve(audio);
        QCOMPARE(curve.momentary.size(), size_t{120});
        QVERIFY(std::abs(curve.momentary[50] + 23) < 0.1);
        QVERIFY(std::abs(curve.shortTerm[50] + 23) < 0.1);
        QCOMPARE(curve.momentary[70], -70.0);   // 400 ms after the end nothing is left,
        QVERIFY(curve.shortTerm[70] > -30);     // in the last 3 s it is.
        QCOMPARE(curve.shortTerm[119], -70.0);
    }
};

}  // namespace fermata

QTEST_APPLESS_MAIN(fermata::SpectrumTest)
#include "spectrum_test.moc"
