// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/gain_grid.h"

#include <algorithm>

namespace fermata {

Result<GainGrid> gainGrid(std::span<const SectionRange> sections, int64_t frames) {
    GainGrid grid;
    int64_t at = 0;
    for (const SectionRange& section : sections) {
        if (section.start.value != at || section.end.value <= at) break;
        grid.firstKnot.push_back(grid.knots.size());
        for (; at < section.end.value; at += kGridFrames) grid.knots.push_back(at);
        at = section.end.value;
    }
    if (grid.firstKnot.size() != sections.size() || at != frames || frames == 0) {
        return fail(Code::InvalidArgument, "The sections to master do not cover the mix of " + std::to_string(frames) +
                                               " frames without gaps; the first gap is at frame " +
                                               std::to_string(at) + ".");
    }
    grid.firstKnot.push_back(grid.knots.size());
    grid.knots.push_back(frames);
    return grid;
}

GainPoints pointsOf(const GainGrid& grid, std::span<const uint32_t> gains, size_t section) {
    const size_t first = grid.firstKnot[section];
    const size_t next = grid.firstKnot[section + 1];
    GainPoints points(gains.begin() + static_cast<std::ptrdiff_t>(first), gains.begin() + static_cast<std::ptrdiff_t>(next));
    const int64_t span = grid.knots[next] - grid.knots[next - 1];
    const auto to = static_cast<int64_t>(gains[next]);
    // A fall within a short last block would lead below zero at its sixteenth frame: it then begins lower.
    const int64_t from = span < kGridFrames ? std::min<int64_t>(points.back(), to * kGridFrames / (kGridFrames - span)) : points.back();
    points.back() = static_cast<uint32_t>(from);
    const int64_t end = from + (to - from) * kGridFrames / span;
    points.push_back(static_cast<uint32_t>(std::clamp<int64_t>(end, 0, UINT32_MAX)));
    return points;
}

uint32_t gainAt(std::span<const uint32_t> points, int64_t frame) {
    const auto index = static_cast<size_t>(frame / kGridFrames);
    const int64_t from = points[index];
    const int64_t rest = frame % kGridFrames;
    if (rest == 0) return points[index];
    return static_cast<uint32_t>(from + (((static_cast<int64_t>(points[index + 1]) - from) * rest + 8) >> 4));
}

std::vector<uint32_t> quantisedGains(std::span<const double> base, std::span<const double> limiter) {
    std::vector<uint32_t> gains(base.size());
    for (size_t i = 0; i < base.size(); ++i) {
        gains[i] = static_cast<uint32_t>(std::clamp(base[i] * limiter[i] * kUnityGain, 0.0, 4294967295.0));
    }
    return gains;
}

}  // namespace fermata
