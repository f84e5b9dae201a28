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
constexpr double kMostGain = 40;           // dB, what Q24 points hold with room.
constexpr int kMostRounds = 14;

double inSteps(double decibels) { return std::round(decibels / kStep) * kStep; }

// What the limiter did, in dB.
struct Limiting {
    double peak = 0;  // At its deepest.
    double mean = 0;  // While the programme sounds.
    bool within(const Limiting& most) const { return peak <= most.peak + kStep && mean <= most.mean; }
};
constexpr Limiting kMost{12, 3};

class Search {
  public:
    Search(std::span<const int32_t> mix, std::span<const SectionRange> sections, const GainGrid& grid, CueEnd end, bool compress)
        : m_mix(mix), m_sections(sections), m_grid(grid), m_end(end), m_power(detectorPower(mix, grid, end)),
          m_programme(programmeLevel(m_power, {})) {
        m_compressed.assign(m_power.size(), 0.0);
        if (compress && m_programme > -200) m_compressed = compressorGain(m_power, m_programme, end);
        if (end == CueEnd::Loops) m_compressed.back() = m_compressed.front();
    }

    // Gains for one static gain; limits only when a ceiling is given. Sets limiting().
    std::vector<GainPoints> points(double staticDb, double ceilingDb, bool limit) {
        std::vector<double> base(m_compressed.size());
        for (size_t i = 0; i < base.size(); ++i) base[i] = gainOf(m_compressed[i] + staticDb);
        std::vector<double> limiter(base.size(), 1.0);
        if (limit) limiter = smoothLimit(allowedGain(m_mix, m_grid, base, 0, m_grid.blocks(), gainOf(ceilingDb)), m_end);
        m_limiting = {};
        const double gate = gainOf(2 * (m_programme - 12));  // A power: twice the decibels.
        double sum = 0;
        size_t active = 0;
        for (size_t i = 0; i < limiter.size(); ++i) {
            if (limiter[i] >= 1 && m_power[i] < gate) continue;
            const double taken = limiter[i] < 1 ? -decibelsOf(limiter[i]) : 0;
            m_limiting.peak = std::max(m_limiting.peak, taken);
            sum += taken;
            ++active;
        }
        if (active > 0) m_limiting.mean = sum / static_cast<double>(active);
        const std::vector<uint32_t> gains = quantisedGains(base, limiter);
        std::vector<GainPoints> result;
        for (size_t i = 0; i < m_sections.size(); ++i) result.push_back(pointsOf(m_grid, gains, i));
        return result;
    }

    const Limiting& limiting() const { return m_limiting; }
    std::vector<int32_t> apply(const std::vector<GainPoints>& gains) const { return applyGain(m_mix, m_sections, gains); }

  private:
    std::span<const int32_t> m_mix;
    std::span<const SectionRange> m_sections;
    const GainGrid& m_grid;
    CueEnd m_end;
    std::vector<double> m_power;
    double m_programme;
    std::vector<double> m_compressed;
    Limiting m_limiting;
};

Result<Mastered> mastered(std::span<const int32_t> mix, std::span<const SectionRange> sections, const LoudnessTarget& target,
                          CueEnd end, bool compress) {
    const Result<GainGrid> grid = gainGrid(sections, static_cast<int64_t>(mix.size() / 2));
    if (!grid) return fail(grid.error());
    Search search(mix, sections, *grid, end, compress);
    const double wanted = target.milliLufs / 1000.0;
    const double peak = target.truePeakMilliDb / 1000.0;

    Mastered made;
    made.gains = search.points(0, 0, false);
    const double before = integratedLoudness(search.apply(made.gains));
    if (before <= -69) {
        made.loudness = measure(search.apply(made.gains));
        made.remark = "The mix is too quiet to measure; its master has no gain.";
        return made;
    }
    double gain = inSteps(std::min(wanted - before, kMostGain));
    double ceiling = peak - kMargin;
    double tooMuch = kMostGain + kStep;  // The least gain known to overwork the limiter.
    for (int round = 0; round < kMostRounds; ++round) {
        std::vector<GainPoints> gains = search.points(gain, ceiling, true);
        if (!search.limiting().within(kMost)) {
            tooMuch = gain;
            const double over = std::max(search.limiting().peak - kMost.peak, search.limiting().mean - kMost.mean);
            gain -= std::max(kStep, inSteps(over));
            continue;
        }
        made.gains = std::move(gains);
        made.limited = search.limiting().peak;
        const std::vector<int32_t> audio = search.apply(made.gains);
        const double error = wanted - integratedLoudness(audio);
        const double step = inSteps(error) != 0 ? inSteps(error) : std::copysign(kStep, error);
        const double next = inSteps(std::min({gain + step, kMostGain, tooMuch - kStep}));
        if (std::abs(error) > kTolerance && std::abs(next - gain) > kStep / 2) {
            gain = next;
            continue;
        }
        made.loudness = measure(audio);
        if (made.loudness.truePeak <= peak) break;
        ceiling -= made.loudness.truePeak - peak + 0.02;
    }
    if (made.loudness.integrated <= -70) made.loudness = measure(search.apply(made.gains));
    if (std::abs(made.loudness.integrated - wanted) > 2 * kTolerance) {
        char text[200];
        std::snprintf(text, sizeof text,
                      "The master reaches %.1f LUFS instead of %.1f: more would need over %.0f dB of limiting; "
                      "lower the peaks of the loudest stem.",
                      made.loudness.integrated, wanted, kMost.peak);
        made.remark = text;
    }
    return made;
}

}  // namespace

Result<Mastered> masterCue(std::span<const int32_t> mix, std::span<const SectionRange> sections,
                           const LoudnessTarget& target, CueEnd end) {
    return mastered(mix, sections, target, end, true);
}

Result<Mastered> raiseMaster(std::span<const int32_t> master, const LoudnessTarget& target, CueEnd end) {
    const SectionRange whole{Samples{0}, Samples{static_cast<int64_t>(master.size() / 2)}};
    return mastered(master, std::span(&whole, 1), target, end, false);
}

}  // namespace fermata
