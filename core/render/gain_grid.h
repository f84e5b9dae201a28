// SPDX-License-Identifier: GPL-3.0-or-later
// The master's knots over a whole cue: every section's start, each 16th frame after it, and the cue's end. Working
// on knots instead of points makes neighbouring sections meet in one value.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/render/master.h"

namespace fermata {

inline constexpr int64_t kGridFrames = 16;
inline constexpr double kUnityGain = 16777216.0;

struct GainGrid {
    std::vector<int64_t> knots;      // Frames, ascending; the last is the cue's end.
    std::vector<size_t> firstKnot;   // Of each section, and the index of the last knot.

    size_t blocks() const { return knots.size() - 1; }  // Between neighbouring knots, at most 16 frames each.
};

// InvalidArgument when the sections do not cover `frames` without gaps from 0.
Result<GainGrid> gainGrid(std::span<const SectionRange> sections, int64_t frames);

// Points of one section out of gains at the knots. Where its length is no multiple of 16, the last point lies past
// the end, on the line through the next section's first value.
GainPoints pointsOf(const GainGrid& grid, std::span<const uint32_t> gains, size_t section);

// The gain that points reach exactly at `frame` (at most 16 x their last index).
uint32_t gainAt(std::span<const uint32_t> points, int64_t frame);

// base x limiter at each knot, rounded down to Q24.
std::vector<uint32_t> quantisedGains(std::span<const double> base, std::span<const double> limiter);

}  // namespace fermata
