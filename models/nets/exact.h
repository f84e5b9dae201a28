// SPDX-License-Identifier: GPL-3.0-or-later
// The few functions of the net that libm would round differently from machine to machine, and the periods by which its
// heads turn.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace fermata::nets {

// Cosine and sine of position/period turns, error below 1e-7.
struct Turn {
    float cosine;
    float sine;
};
Turn turnOf(int position, int period);

// Rotary periods of a head's pairs, from the fastest: heads of the first half turn by grid ticks (so that equal places
// of beats, bars and phrases look alike), those of the second by place in the sequence.
inline constexpr std::array<int, 16> kTickPeriods{4, 6, 8, 12, 16, 24, 32, 48, 72, 96, 144, 192, 288, 384, 768, 1536};
inline constexpr std::array<int, 16> kPlacePeriods{4, 6, 9, 13, 20, 30, 45, 67, 101, 151, 227, 341, 512, 1024, 2048, 4096};
inline int turnPeriod(bool byTime, int pair, int pairs) {
    const auto at = static_cast<std::size_t>(pair * 16 / pairs);
    return byTime ? kTickPeriods[at] : kPlacePeriods[at];
}

// Inside RMS norms: x / sqrt(mean(x^2) + this).
inline constexpr float kNormEpsilon = 1e-5F;

}  // namespace fermata::nets
