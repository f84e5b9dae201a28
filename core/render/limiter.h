// SPDX-License-Identifier: GPL-3.0-or-later
// The master's true-peak limiter: what each block must not exceed, and a smooth gain that looks ahead.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/render/gain_grid.h"

namespace fermata {

// The largest allowed gain (at most 1) of each block in [first, last) so that mix x gains (at the knots, 1 = unity)
// stays below the ceiling (1 = full scale) between samples too: 4 phases of 24 taps (ITU-R BS.1770-4, annex 2).
std::vector<double> allowedGain(std::span<const int32_t> mix, const GainGrid& grid, std::span<const double> gains,
                                size_t first, size_t last, double ceiling);

// A gain per knot of the same range (one more than blocks): never above what both neighbouring blocks allow, falls
// over the 2 ms before a peak and the 2 ms after. Two stages: single peaks are shaved and the gain is back within
// 12 ms, too short to be heard as pumping; what stays loud is held by a second, slow gain, so that a sustained tone is
// turned down and not bent within its period. A looping range is a circle: its last knot equals its first.
std::vector<double> smoothLimit(std::span<const double> allowed, CueEnd end = CueEnd::Stops);

}  // namespace fermata
