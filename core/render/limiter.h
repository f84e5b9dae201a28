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
// over the 2 ms before a peak and the 2 ms after, recovers with 80 ms.
std::vector<double> smoothLimit(std::span<const double> allowed);

}  // namespace fermata
