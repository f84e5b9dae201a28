// SPDX-License-Identifier: GPL-3.0-or-later
// New gains for remade sections between kept ones: the kept part's compressor and static gain, blended into the
// kept points, limited inside.
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/render/compressor.h"
#include "core/render/exact_math.h"
#include "core/render/limiter.h"
#include "core/render/master.h"
#include "core/render/render.h"

namespace fermata {
namespace {

constexpr int64_t kBlendFrames = kSampleRate / 20;
constexpr double kDip = 0.9;  // A kept start this far below what is wanted is a limiter's dip (about 1 dB).
constexpr double kStep = 0.05;
constexpr double kMargin = 0.2;
constexpr double kMuchLimiting = 12;

double smoothstep(double x) {
    const double t = std::clamp(x, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

// Neighbouring remade sections, as a range of knots and the kept gains they must meet (negative = the cue's edge).
struct Region {
    size_t first = 0;
    size_t last = 0;
    double before = -1;
    double after = -1;
};

class Remaster {
  public:
    Remaster(std::span<const int32_t> mix, const GainGrid& grid, std::span<const SectionRange> sections,
             std::span<const GainPoints> kept, const std::vector<bool>& remade, CueEnd end)
        : m_mix(mix), m_grid(grid), m_end(end), m_gains(grid.knots.size(), 1.0), m_isKept(grid.knots.size(), false) {
        for (size_t i = 0; i < sections.size(); ++i) {
            if (remade[i]) {
                if (i == 0 || !remade[i - 1]) m_regions.push_back({grid.firstKnot[i], 0, -1, -1});
                m_regions.back().last = grid.firstKnot[i + 1];
                if (i > 0 && !remade[i - 1]) m_regions.back().before = endOf(kept[i - 1], sections[i - 1]);
                if (i + 1 < sections.size() && !remade[i + 1]) m_regions.back().after = kept[i + 1].front() / kUnityGain;
                continue;
            }
            for (size_t k = grid.firstKnot[i]; k < grid.firstKnot[i + 1]; ++k) {
                m_gains[k] = kept[i][k - grid.firstKnot[i]] / kUnityGain;
                m_isKept[k] = true;
            }
            if (i + 1 == sections.size()) m_gains.back() = endOf(kept[i], sections[i]);
        }
        if (end == CueEnd::Loops) closeCircle(sections, kept, remade);
        keptGain();
    }

    // The most that any region was limited, in dB.
    double limit(double ceilingDb) {
        double most = 0;
        const bool open = m_end == CueEnd::Loops && m_regions.size() > 0 && m_regions.front().first == 0 && m_regions.front().before < 0;
        for (Region& region : m_regions) {
            const bool meetsStart = open && region.last == m_grid.blocks() && region.after < 0;
            // Both ends are new: the end meets the start just made.
            if (meetsStart) m_gains.back() = region.after = m_gains.front();
            most = std::max(most, fill(region, gainOf(ceilingDb)));
            if (meetsStart) region.after = -1;
        }
        return most;
    }
    const std::vector<double>& gains() const { return m_gains; }

  private:
    // The last section leads into the first: whichever is kept decides the gain where they meet.
    void closeCircle(std::span<const SectionRange> sections, std::span<const GainPoints> kept, const std::vector<bool>& remade) {
        if (remade.front() && !remade.back()) m_regions.front().before = endOf(kept.back(), sections.back());
        if (remade.back() && !remade.front()) m_gains.back() = m_regions.back().after = kept.front().front() / kUnityGain;
    }

    static double endOf(const GainPoints& points, const SectionRange& section) {
        return gainAt(points, (section.end - section.start).value) / kUnityGain;
    }

    // Where the limiter was idle, a kept point is compressor x static gain: the upper quartile of what is left over
    // when the compressor is taken out is the static gain, whatever the limiter did elsewhere.
    void keptGain() {
        const std::vector<double> power = detectorPower(m_mix, m_grid, m_end);
        const double programme = programmeLevel(power, m_isKept);
        const double gate = programme > -200 ? gainOf(2 * (programme - 20)) : 0;  // A power: twice the decibels.
        m_wanted = compressorGain(power, programme > -200 ? programme : programmeLevel(power, {}), m_end);
        std::vector<double> rest;
        for (size_t i = 0; i < power.size(); ++i) {
            if (m_isKept[i] && power[i] >= gate && m_gains[i] > 0) rest.push_back(decibelsOf(m_gains[i]) - m_wanted[i]);
        }
        double gain = 0;
        if (!rest.empty()) {
            const auto quartile = rest.begin() + static_cast<std::ptrdiff_t>(rest.size() * 3 / 4);
            std::nth_element(rest.begin(), quartile, rest.end());
            gain = std::round(*quartile / kStep) * kStep;
        }
        for (double& wanted : m_wanted) wanted = gainOf(wanted + gain);
        if (m_end == CueEnd::Loops) m_wanted.back() = m_wanted.front();
    }

    double fill(const Region& region, double ceiling) {
        const int64_t start = m_grid.knots[region.first];
        const int64_t end = m_grid.knots[region.last];
        const auto blend = static_cast<double>(std::min(kBlendFrames, (end - start) / 2));
        // A held downbeat's dip began 2 ms before it: 50 ms would be heard as a hole, so it is entered in the landing.
        const bool dip = region.after < kDip * m_wanted[region.last];
        const auto blendOut = static_cast<double>(dip ? std::min(kLandingFrames, (end - start) / 2) : static_cast<int64_t>(blend));
        for (size_t k = region.first; k <= region.last; ++k) {
            if (k == region.last && region.after >= 0) break;  // Belongs to the kept section.
            double gain = m_wanted[k];
            if (region.before >= 0) {
                const double in = smoothstep(static_cast<double>(m_grid.knots[k] - start) / blend);
                gain = region.before + (gain - region.before) * in;
            }
            if (region.after >= 0) {
                const double out = smoothstep(static_cast<double>(end - m_grid.knots[k]) / blendOut);
                gain = region.after + (gain - region.after) * out;
            }
            m_gains[k] = gain;
        }
        return limitInside(region, ceiling);
    }

    double limitInside(const Region& region, double ceiling) {
        const std::vector<double> allowed = allowedGain(m_mix, m_grid, m_gains, region.first, region.last, ceiling);
        std::vector<double> limiter = smoothLimit(allowed);
        // The kept side cannot be lowered before a loud downbeat: the limiter then drops within the first block.
        if (region.before >= 0) limiter.front() = allowed.front();
        const int64_t end = m_grid.knots[region.last];
        double least = 1;
        for (size_t i = 0; i < limiter.size(); ++i) {
            const size_t k = region.first + i;
            if (region.after >= 0) {
                if (k == region.last) break;
                const int64_t left = end - m_grid.knots[k];
                const double free = smoothstep(static_cast<double>(left) / static_cast<double>(kLandingFrames));
                limiter[i] = 1 - (1 - limiter[i]) * free;
            }
            least = std::min(least, limiter[i]);
            m_gains[k] *= limiter[i];
        }
        for (int round = 0; round < 4; ++round) {
            if (!lower(region, ceiling)) break;
        }
        return -decibelsOf(least);
    }

    // What the smooth limiter had to leave (the landing, the first block) is lowered knot by knot.
    bool lower(const Region& region, double ceiling) {
        const std::vector<double> allowed = allowedGain(m_mix, m_grid, m_gains, region.first, region.last, ceiling);
        bool any = false;
        for (size_t i = 0; i < allowed.size(); ++i) {
            if (allowed[i] >= 1) continue;
            any = true;
            for (const size_t k : {region.first + i, region.first + i + 1}) {
                const bool keptEnd = k == region.last && region.after >= 0;
                const bool keptStart = k == region.first && region.before >= 0 && i > 0;
                if (!keptEnd && !keptStart) m_gains[k] *= allowed[i];
            }
        }
        return any;
    }

    std::span<const int32_t> m_mix;
    const GainGrid& m_grid;
    CueEnd m_end;
    std::vector<double> m_gains;   // At the knots, 1 = unity.
    std::vector<bool> m_isKept;
    std::vector<double> m_wanted;  // Compressor and the kept part's static gain.
    std::vector<Region> m_regions;
};

Result<void> checkKept(std::span<const SectionRange> sections, std::span<const GainPoints> kept,
                       const std::vector<bool>& remade) {
    if (kept.size() != sections.size() || remade.size() != sections.size()) {
        return fail(Code::InvalidArgument, "There must be one set of gain points and one mark for each section.");
    }
    for (size_t i = 0; i < sections.size(); ++i) {
        const int64_t frames = (sections[i].end - sections[i].start).value;
        const auto points = static_cast<size_t>((frames + kGridFrames - 1) / kGridFrames + 1);
        if (remade[i] || kept[i].size() == points) continue;
        return fail(Code::InvalidArgument, "Section " + std::to_string(i + 1) + " has " + std::to_string(kept[i].size()) +
                                               " gain points and needs " + std::to_string(points) + ".");
    }
    return {};
}

}  // namespace

Result<Mastered> remasterSections(std::span<const int32_t> mix, std::span<const SectionRange> sections,
                                  std::span<const GainPoints> kept, const std::vector<bool>& remade,
                                  const LoudnessTarget& target, CueEnd end) {
    const Result<GainGrid> grid = gainGrid(sections, static_cast<int64_t>(mix.size() / 2));
    if (!grid) return fail(grid.error());
    const Result<void> checked = checkKept(sections, kept, remade);
    if (!checked) return fail(checked.error());
    if (std::all_of(remade.begin(), remade.end(), [](bool is) { return is; })) return masterCue(mix, sections, target, end);

    Remaster remaster(mix, *grid, sections, kept, remade, end);
    const double peak = target.truePeakMilliDb / 1000.0;
    double ceiling = peak - kMargin;
    Mastered mastered;
    double limited = 0;
    for (int round = 0; round < 4; ++round) {
        limited = remaster.limit(ceiling);
        const std::vector<uint32_t> gains =
            quantisedGains(remaster.gains(), std::vector<double>(remaster.gains().size(), 1.0));
        mastered.gains.clear();
        for (size_t i = 0; i < sections.size(); ++i) {
            mastered.gains.push_back(remade[i] ? pointsOf(*grid, gains, i) : kept[i]);
        }
        mastered.loudness = measure(applyGain(mix, sections, mastered.gains));
        if (mastered.loudness.truePeak <= peak) break;
        ceiling -= mastered.loudness.truePeak - peak + 0.02;
    }
    mastered.limited = limited;
    char text[220] = "";
    if (mastered.loudness.truePeak > peak) {
        std::snprintf(text, sizeof text, "The master's true peak is %.2f dBTP, above the target of %.2f: held gain meets "
                      "louder sound there; lower the remade section or ask for the held one to be remade too.",
                      mastered.loudness.truePeak, peak);
    } else if (limited > kMuchLimiting) {
        std::snprintf(text, sizeof text, "The remade part is limited by %.1f dB to stay under the held gain's ceiling; "
                      "lower its loudest stem.", limited);
    }
    mastered.remark = text;
    return mastered;
}

}  // namespace fermata
