// SPDX-License-Identifier: GPL-3.0-or-later
// A whole cue to its target.
#include "core/render/master.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/render/compressor.h"
#include "core/render/exact_math.h"
#include "core/render/limiter.h"

namespace fermata {
namespace {

constexpr double kStep = 0.05;             // dB
constexpr double kTolerance = 0.1;         // LU
constexpr double kMargin = 0.2;            // dB the limiter stays below the target: meters interpolate differently.
constexpr double kMostLimiting = 6;        // dB
constexpr double kMostGain = 40;           // dB, what Q24 points hold with room.
constexpr int kMostRounds = 12;

double inSteps(double decibels) { return std::round(decibels / kStep) * kStep; }

class Search {
  public:
    Search(std::span<const int32_t> mix, std::span<const SectionRange> sections, const GainGrid& grid)
        : m_mix(mix), m_sections(sections), m_grid(grid) {
        const std::vector<double> power = detectorPower(mix, grid);
        const double programme = programmeLevel(power, {});
        m_compressed.assign(power.size(), 0.0);
        if (programme > -200) m_compressed = compressorGain(power, programme);
    }

    // Gains for one static gain; limits only when a ceiling is given. Sets reduction().
    std::vector<GainPoints> points(double staticDb, double ceilingDb, bool limit) {
        std::vector<double> base(m_compressed.size());
        for (size_t i = 0; i < base.size(); ++i) base[i] = gainOf(m_compressed[i] + staticDb);
        std::vector<double> limiter(base.size(), 1.0);
        m_reduction = 0;
        if (limit) {
            limiter = smoothLimit(allowedGain(m_mix, m_grid, base, 0, m_grid.blocks(), gainOf(ceilingDb)));
            m_reduction = -decibelsOf(*std::min_element(limiter.begin(), limiter.end()));
        }
        const std::vector<uint32_t> gains = quantisedGains(base, limiter);
        std::vector<GainPoints> result;
        for (size_t i = 0; i < m_sections.size(); ++i) result.push_back(pointsOf(m_grid, gains, i));
        return result;
    }

    double reduction() const { return m_reduction; }
    std::vector<int32_t> apply(const std::vector<GainPoints>& gains) const { return applyGain(m_mix, m_sections, gains); }

  private:
    std::span<const int32_t> m_mix;
    std::span<const SectionRange> m_sections;
    const GainGrid& m_grid;
    std::vector<double> m_compressed;
    double m_reduction = 0;
};

}  // namespace

Result<Mastered> masterCue(std::span<const int32_t> mix, std::span<const SectionRange> sections,
                           const LoudnessTarget& target) {
    const Result<GainGrid> grid = gainGrid(sections, static_cast<int64_t>(mix.size() / 2));
    if (!grid) return fail(grid.error());
    Search search(mix, sections, *grid);
    const double wanted = target.milliLufs / 1000.0;
    const double peak = target.truePeakMilliDb / 1000.0;

    Mastered mastered;
    mastered.gains = search.points(0, 0, false);
    const double before = integratedLoudness(search.apply(mastered.gains));
    if (before <= -69) {
        mastered.loudness = measure(search.apply(mastered.gains));
        mastered.remark = "The mix is too quiet to measure; its master has no gain.";
        return mastered;
    }
    double gain = inSteps(std::min(wanted - before, kMostGain));
    double ceiling = peak - kMargin;
    bool held = gain >= kMostGain;  // Nothing further can be had.
    for (int round = 0; round < kMostRounds; ++round) {
        mastered.gains = search.points(gain, ceiling, true);
        if (search.reduction() > kMostLimiting + kStep) {
            gain -= std::max(kStep, inSteps(search.reduction() - kMostLimiting));
            held = true;
            continue;
        }
        const std::vector<int32_t> audio = search.apply(mastered.gains);
        const double error = wanted - integratedLoudness(audio);
        const bool enough = std::abs(error) <= kTolerance || (held && error > 0);
        if (!enough) {
            const double step = inSteps(error);
            gain = std::min(gain + (step != 0 ? step : std::copysign(kStep, error)), kMostGain);
            continue;
        }
        mastered.loudness = measure(audio);
        if (mastered.loudness.truePeak <= peak) break;
        ceiling -= mastered.loudness.truePeak - peak + 0.02;
    }
    if (mastered.loudness.integrated <= -70) mastered.loudness = measure(search.apply(mastered.gains));
    if (std::abs(mastered.loudness.integrated - wanted) > 2 * kTolerance) {
        char text[200];
        std::snprintf(text, sizeof text,
                      "The master reaches %.1f LUFS instead of %.1f: more would need over %.0f dB of limiting; "
                      "lower the peaks of the loudest stem.",
                      mastered.loudness.integrated, wanted, kMostLimiting);
        mastered.remark = text;
    }
    return mastered;
}

}  // namespace fermata
