// SPDX-License-Identifier: GPL-3.0-or-later
// The whole-cue master: meter, gain arithmetic, targets.
#include <QtTest>
#include <cmath>

#include "core/render/compressor.h"
#include "core/render/exact_math.h"
#include "core/render/gain_grid.h"
#include "core/render/limiter.h"
#include "tests/core/render/programme.h"
#include "tests/core/render/real_cue.h"

using namespace fermata;
using namespace fermata::test;

namespace {

std::vector<int32_t> sine(double hz, double amplitude, size_t frames, double phase = 0) {
    std::vector<int32_t> audio(frames * 2);
    for (size_t i = 0; i < frames; ++i) {
        const double x = amplitude * std::sin(6.283185307179586 * (hz * static_cast<double>(i) / 48000 + phase));
        audio[i * 2] = audio[i * 2 + 1] = static_cast<int32_t>(std::lround(x * 8388607));
    }
    return audio;
}

}  // namespace

class MasterTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // EBU Tech 3341, case 1: 1 kHz at -23 dBFS in both channels reads -23 LUFS on every scale.
    void meterReadsTheEbuTone() {
        const Loudness loudness = measure(sine(1000, std::pow(10, -23.0 / 20), 48000 * 20));
        QVERIFY(std::abs(loudness.integrated + 23) < 0.05);
        QVERIFY(std::abs(loudness.maxMomentary + 23) < 0.05);
        QVERIFY(std::abs(loudness.maxShortTerm + 23) < 0.05);
        QVERIFY(std::abs(loudness.range) < 0.1);
        QVERIFY(std::abs(loudness.truePeak + 23) < 0.1);
        QCOMPARE(integratedLoudness(sine(1000, 0.1, 48000 * 5)), measure(sine(1000, 0.1, 48000 * 5)).integrated);
    }

    void meterSeesPeaksBetweenSamples() {
        // A quarter of the rate, 45 degrees off the samples: 3 dB hide between them.
        const Loudness loudness = measure(sine(12000, 0.5, 48000, 0.125));
        QVERIFY(std::abs(loudness.truePeak + 6.02) < 0.3);
    }

    void meterOfSilence() {
        const Loudness loudness = measure(std::vector<int32_t>(96000, 0));
        QCOMPARE(loudness.integrated, -70.0);
        QCOMPARE(loudness.truePeak, -200.0);
        QCOMPARE(toJson(loudness)["integrated"].get<double>(), -70.0);
        QCOMPARE(measure({}).maxShortTerm, -70.0);
    }

    void exactMathAgreesWithTheLibrary() {
        for (double x = 1e-9; x < 1e9; x *= 1.37) QVERIFY(std::abs(exactLog2(x) - std::log2(x)) < 1e-13);
        for (double x = -60; x < 60; x += 0.731) QVERIFY(std::abs(exactExp2(x) / std::exp2(x) - 1) < 1e-13);
    }

    void gainArithmetic() {
        const std::vector<SectionRange> ranges = {{{0}, {40}}, {{40}, {59}}};
        const std::vector<GainPoints> gains = {{16777216, 8388608, 25165824, 100}, {0, 33554432, 16777216}};
        std::vector<int32_t> audio(59 * 2);
        for (size_t i = 0; i < audio.size(); ++i) {
            audio[i] = static_cast<int32_t>(hash32(3, static_cast<uint32_t>(i)) % 4000000) - 2000000;
        }
        const std::vector<int32_t> out = applyGain(audio, ranges, gains);
        for (int64_t i = 0; i < 59; ++i) {
            const bool second = i >= 40;
            const GainPoints& p = gains[second ? 1 : 0];
            const int64_t at = second ? i - 40 : i;
            const int64_t a = p[static_cast<size_t>(at / 16)];
            const int64_t b = p[static_cast<size_t>(at / 16 + 1)];
            const auto gain = a + static_cast<int64_t>(std::floor(static_cast<double>((b - a) * (at % 16) + 8) / 16));
            for (int64_t c = i * 2; c < i * 2 + 2; ++c) {
                const auto wanted = std::floor((static_cast<double>(audio[static_cast<size_t>(c)]) * static_cast<double>(gain) + 8388608.0) / 16777216.0);
                QCOMPARE(out[static_cast<size_t>(c)], static_cast<int32_t>(wanted));
            }
        }
        // Unity changes nothing; a section cut off the grid keeps every frame's gain.
        const std::vector<GainPoints> unity = {GainPoints(4, 1U << 24), GainPoints(3, 1U << 24)};
        QCOMPARE(applyGain(audio, ranges, unity), audio);
        const std::vector<GainSlice> slices = {{gains[0], {0}, {7}}, {gains[0], {7}, {33}}, {gains[1], {0}, {19}}};
        QCOMPARE(applyGainSlices(audio, slices), out);
    }

    void reachesTargets_data() {
        QTest::addColumn<int>("lufs");
        QTest::addColumn<int>("peak");
        QTest::newRow("streaming") << -14000 << -1000;
        QTest::newRow("R128") << -23000 << -1000;
        QTest::newRow("A/85") << -24000 << -2000;
    }
    void reachesTargets() {
        QFETCH(int, lufs);
        QFETCH(int, peak);
        const std::vector<int32_t> mix = programme();
        const Result<Mastered> mastered = masterCue(mix, sections(), {lufs, peak});
        QVERIFY(mastered);
        QVERIFY2(mastered->remark.empty(), mastered->remark.c_str());
        QVERIFY2(std::abs(mastered->loudness.integrated - lufs / 1000.0) <= 0.2, qPrintable(QString::number(mastered->loudness.integrated)));
        QVERIFY2(mastered->loudness.truePeak <= peak / 1000.0, qPrintable(QString::number(mastered->loudness.truePeak)));
        // The gain never jumps where sections meet.
        const std::vector<SectionRange> ranges = sections();
        for (size_t i = 0; i < ranges.size(); ++i) {
            const int64_t frames = (ranges[i].end - ranges[i].start).value;
            QCOMPARE(mastered->gains[i].size(), static_cast<size_t>((frames + 15) / 16 + 1));
            if (i + 1 == ranges.size()) break;
            const double end = gainAt(mastered->gains[i], frames);
            QVERIFY(std::abs(end / mastered->gains[i + 1].front() - 1) < 1e-6);
        }
        const Result<Mastered> again = masterCue(mix, sections(), {lufs, peak});
        QCOMPARE(again->gains, mastered->gains);
    }

    // A quiet master, approved for television, to a podcast and to streaming: by gain and limiter, nothing compressed.
    void aQuietMasterIsRaised() {
        const std::vector<int32_t> mix = programme();
        const Result<Mastered> quiet = masterCue(mix, sections(), {-23000, -1000});
        QVERIFY(quiet);
        const std::vector<int32_t> stored = applyGain(mix, sections(), quiet->gains);
        for (const int lufs : {-16000, -14000}) {
            const Result<Mastered> raised = raiseMaster(stored, {lufs, -1000});
            QVERIFY(raised);
            QVERIFY2(std::abs(raised->loudness.integrated - lufs / 1000.0) <= 0.2, qPrintable(QString::number(raised->loudness.integrated)));
            QVERIFY(raised->loudness.truePeak <= -1.0);
            QVERIFY(raised->remark.empty());
        }
        // Far out of reach it is missed, and said.
        const Result<Mastered> far = raiseMaster(stored, {-6000, -1000});
        QVERIFY(far && !far->remark.empty() && far->loudness.truePeak <= -1.0);
    }

    void sparseCuesReachTheTarget() {
        const std::vector<int32_t> mix = sparseProgramme();
        const Loudness before = measure(mix);
        qInfo("sparse: %.1f LUFS, true peak %.1f", before.integrated, before.truePeak);
        QVERIFY(before.truePeak - before.integrated > 17.5);
        const Result<Mastered> mastered = masterCue(mix, sections(), {-14000, -1000});
        QVERIFY(mastered);
        qInfo("mastered: %.2f LUFS, true peak %.2f %s", mastered->loudness.integrated, mastered->loudness.truePeak, mastered->remark.c_str());
        QVERIFY2(std::abs(mastered->loudness.integrated + 14) <= 0.5, qPrintable(QString::number(mastered->loudness.integrated)));
        QVERIFY(mastered->loudness.truePeak <= -1.0);
    }

    // One stroke in a steady tone: what follows is back to within half a decibel 50 ms later. A long loud tone is
    // turned down evenly instead: its gain does not swing with its period.
    void limiterPumpsNothing() {
        std::vector<double> allowed(48000 / 16, 1.0);
        for (size_t i = 1000; i < 1008; ++i) allowed[i] = 0.35;
        const std::vector<double> single = smoothLimit(allowed);
        QVERIFY(decibelsOf(single[1003]) < -9);
        QVERIFY2(decibelsOf(single[1008 + 150]) > -0.5, qPrintable(QString::number(decibelsOf(single[1158]))));
        QCOMPARE(single[1000 - 13], 1.0);
        for (size_t i = 0; i < allowed.size(); ++i) allowed[i] = (i / 15) % 2 == 0 ? 0.5 : 1.0;  // 50 Hz, both half waves.
        const std::vector<double> tone = smoothLimit(allowed);
        double low = 1, high = 0;
        for (size_t i = 2000; i < 2900; ++i) {
            low = std::min(low, tone[i]);
            high = std::max(high, tone[i]);
        }
        QVERIFY2(decibelsOf(high / low) < 1.5, qPrintable(QString::number(decibelsOf(high / low))));
    }

    void aLoopsGainEndsWhereItBegins() {
        for (const std::vector<int32_t>& mix : {programme(), sparseProgramme()}) {
            const Result<Mastered> mastered = masterCue(mix, sections(), {-14000, -1000}, CueEnd::Loops);
            QVERIFY(mastered);
            const int64_t frames = (sections().back().end - sections().back().start).value;
            const double end = gainAt(mastered->gains.back(), frames);
            const double start = mastered->gains.front().front();
            QVERIFY2(std::abs(decibelsOf(end / start)) < 0.001, qPrintable(QString::number(decibelsOf(end / start))));
            // Nor does it arrive there with a jerk: the last step is no larger than the largest inside.
            double largest = 0;
            for (const GainPoints& points : mastered->gains) {
                for (size_t i = 1; i < points.size(); ++i) largest = std::max(largest, std::abs(decibelsOf(static_cast<double>(points[i]) / points[i - 1])));
            }
            const GainPoints& last = mastered->gains.back();
            QVERIFY(std::abs(decibelsOf(start / last[last.size() - 3])) <= 2 * largest + 0.001);
            // Remaking the last section, the first, or both keeps it closed.
            for (const std::vector<bool>& remade : {std::vector<bool>{false, false, false, true}, {true, false, false, false}, {true, false, false, true}}) {
                const Result<Mastered> again = remasterSections(mix, sections(), mastered->gains, remade, {-14000, -1000}, CueEnd::Loops);
                QVERIFY(again);
                const double newEnd = gainAt(again->gains.back(), frames);
                QVERIFY2(std::abs(decibelsOf(newEnd / again->gains.front().front())) < 0.01, qPrintable(QString::number(decibelsOf(newEnd / again->gains.front().front()))));
            }
        }
    }

    void compressorWorksOneToTwoDecibels() {
        const std::vector<int32_t> mix = programme();
        const Result<GainGrid> grid = gainGrid(sections(), static_cast<int64_t>(mix.size() / 2));
        const std::vector<double> power = detectorPower(mix, *grid);
        const std::vector<double> gains = compressorGain(power, programmeLevel(power, {}));
        double sum = 0;
        for (const double gain : gains) {
            QVERIFY(gain <= 0 && gain > -6);
            sum += gain;
        }
        const double mean = -sum / static_cast<double>(gains.size());
        QVERIFY2(mean > 0.7 && mean < 2.2, qPrintable(QString::number(mean)));
    }

    void limiterHoldsTheCeilingBetweenSamples() {
        const std::vector<int32_t> loud = sine(11999, 0.99, 48000, 0.1);
        const std::vector<SectionRange> one = {{{0}, {48000}}};
        const Result<GainGrid> grid = gainGrid(one, 48000);
        const std::vector<double> unity(grid->knots.size(), 1.0);
        const std::vector<double> limiter = smoothLimit(allowedGain(loud, *grid, unity, 0, grid->blocks(), 0.5));
        const std::vector<GainPoints> gains = {pointsOf(*grid, quantisedGains(unity, limiter), 0)};
        QVERIFY(measure(applyGain(loud, one, gains)).truePeak < -5.9);
        const std::vector<double> idle = smoothLimit(allowedGain(loud, *grid, unity, 0, grid->blocks(), 1.2));
        QVERIFY(std::all_of(idle.begin(), idle.end(), [](double g) { return g == 1.0; }));
    }

    // Real cues of the styles whose drums are loudest: each stem stands where its pack's `mix` puts it, in every section, and
    // the limiter has little to do, because peaks are tamed at their source: without the packs' "clip" its swing is 3.3 to
    // 4.4 dB in these cues. fermata_master_work has every style and more seeds.
    void realCuesKeepTheirBalance() {
        Swings work;
        QString wrong;
        for (const char* id : {"deep-house", "hopeful-indie", "lofi-bed", "tension-underscore"}) {
            const Style style = need(loadStyle(std::string(FERMATA_SOURCE_DIR) + "/packaging/styles", id));
            const RealCue cue = realCue(style, 2, 16, 2);
            const Mastered master = need(masterCue(cue.mix, cue.sections, {}));
            QVERIFY2(std::abs(master.loudness.integrated + 14) < 0.15, id);
            addSwings(cue, master, work);
            std::map<std::string, std::vector<double>> off;
            addBalance(cue, style, off);
            QVERIFY2(off.size() >= 4, id);
            for (const auto& [role, values] : off) {
                if (style.mix.at(role) <= -20) continue;  // Air and a whoosh now and then.
                const auto [low, high] = std::minmax_element(values.begin(), values.end());
                qInfo("%-18s %-8s off what is asked by %.1f to %.1f LU, median %.1f", id, role.c_str(), *low, *high, quantile(values, 0.5));
                if (std::abs(quantile(values, 0.5)) > 3.5 || *low < -6 || *high > 6) {
                    wrong += QStringLiteral("%1 %2 %3 to %4 LU; ").arg(QString::fromLatin1(id), QString::fromStdString(role)).arg(*low).arg(*high);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(work.limiter.size() > 60);
        const double swing = quantile(work.limiter, 0.95);
        qInfo("limiter's swing %.1f dB", swing);
        QVERIFY2(swing < 3, qPrintable(QString::number(swing)));
    }

    void saysWhenTheTargetIsOutOfReach() {
        const Result<Mastered> mastered = masterCue(programme(), sections(), {-6000, -1000});
        QVERIFY(mastered);
        QVERIFY(mastered->remark.find("instead of -6.0") != std::string::npos);
        QVERIFY(mastered->loudness.truePeak <= -1.0);
        QVERIFY(mastered->loudness.integrated > -14);
    }

    void silenceAndBadSections() {
        const std::vector<int32_t> silent(static_cast<size_t>(sections().back().end.value) * 2, 0);
        const Result<Mastered> mastered = masterCue(silent, sections(), {});
        QVERIFY(mastered);
        QVERIFY(!mastered->remark.empty());
        QCOMPARE(mastered->gains[0].front(), 1U << 24);
        std::vector<SectionRange> gap = sections();
        gap[1].start.value += 1;
        const Result<Mastered> refused = masterCue(silent, gap, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::InvalidArgument);
        QVERIFY(refused.error().message.find("110003") != std::string::npos);
        QVERIFY(!masterCue({}, {}, {}));
    }
};

QTEST_GUILESS_MAIN(MasterTest)
#include "master_test.moc"
