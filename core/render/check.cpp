// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked before sound counts, and the sum of the stems.
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/render/render.h"

namespace fermata {
namespace {

constexpr int32_t kTop = 8388607;
constexpr int32_t kBottom = -8388608;
constexpr double kFullScale = 8388608.0;
constexpr double kSilenceDbfs = -80;
constexpr double kMaxDc = 0.001;  // -60 dBFS.

double decibels(double amplitude) { return amplitude > 1e-10 ? 20 * std::log10(amplitude) : -200; }

std::string seconds(size_t frame) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f s", static_cast<double>(frame) / kSampleRate);
    return text;
}

// The larger channel's mean under 6 t (1 - t).
double weightedMean(std::span<const int32_t> window) {
    const size_t frames = window.size() / 2;
    double sums[2] = {0, 0};
    for (size_t i = 0; i < frames; ++i) {
        const double t = (static_cast<double>(i) + 0.5) / static_cast<double>(frames);
        const double weight = 6 * t * (1 - t);
        sums[0] += weight * window[i * 2];
        sums[1] += weight * window[i * 2 + 1];
    }
    const double larger = std::abs(sums[0]) > std::abs(sums[1]) ? sums[0] : sums[1];
    return frames == 0 ? 0 : larger / (static_cast<double>(frames) * kFullScale);
}

}  // namespace

Result<CellReport> checkWindow(std::span<const int32_t> window, int64_t expectedFrames, bool mayBeSilent,
                               std::string_view cellName) {
    const std::string cell = "Cell " + std::string(cellName);
    if (window.size() != static_cast<size_t>(expectedFrames) * 2) {
        return fail(Code::Internal, cell + " is " + std::to_string(window.size() / 2) + " frames long and should be " +
                                        std::to_string(expectedFrames) + "; render it again.");
    }
    CellReport report;
    int64_t peak = 0;
    double energy = 0;
    size_t saturated = 0;
    size_t firstSaturated = 0;
    for (size_t i = 0; i < window.size(); ++i) {
        const int64_t x = window[i];
        peak = std::max(peak, std::abs(x));
        energy += static_cast<double>(x) * static_cast<double>(x);
        if (x >= kTop || x <= kBottom) {
            if (saturated++ == 0) firstSaturated = i / 2;
        }
    }
    report.peakDbfs = decibels(static_cast<double>(peak) / kFullScale);
    if (!window.empty()) report.rmsDbfs = decibels(std::sqrt(energy / static_cast<double>(window.size())) / kFullScale);
    report.dc = weightedMean(window);
    report.silent = report.peakDbfs < kSilenceDbfs;
    if (saturated > 0) {
        return fail(Code::Internal, cell + " is too loud: " + std::to_string(saturated) +
                                        " samples reach full scale, the first at " + seconds(firstSaturated) +
                                        " of its window; lower the stem's level.", kOverload);
    }
    if (report.silent && !mayBeSilent) {
        return fail(Code::Internal, cell + " has notes but no sound; raise the stem's level or choose another sound.");
    }
    if (std::abs(report.dc) > kMaxDc) {
        return fail(Code::Internal, cell + " has a constant offset of " +
                                        std::to_string(std::lround(decibels(std::abs(report.dc)))) +
                                        " dBFS; choose another sound.");
    }
    return report;
}

Result<std::vector<int32_t>> sumStems(std::span<const std::vector<int32_t>> stems) {
    if (stems.empty()) return std::vector<int32_t>{};
    const size_t samples = stems.front().size();
    for (size_t stem = 1; stem < stems.size(); ++stem) {
        if (stems[stem].size() == samples) continue;
        return fail(Code::Internal, "Stem " + std::to_string(stem + 1) + " is " + std::to_string(stems[stem].size() / 2) +
                                        " frames long and stem 1 is " + std::to_string(samples / 2) +
                                        "; stems of one cue must be equally long.");
    }
    std::vector<int32_t> sum(stems.front());
    for (const std::vector<int32_t>& stem : stems.subspan(1)) {
        for (size_t i = 0; i < samples; ++i) sum[i] += stem[i];
    }
    const auto outside = std::find_if(sum.begin(), sum.end(), [](int32_t x) { return x > kTop || x < kBottom; });
    if (outside != sum.end()) {
        return fail(Code::Internal, "The sum of the stems leaves 24 bits at " +
                                        seconds(static_cast<size_t>(outside - sum.begin()) / 2) +
                                        "; lower the level of the loudest stem.", kOverload);
    }
    return sum;
}

}  // namespace fermata
