// SPDX-License-Identifier: GPL-3.0-or-later
// Randomness by counter: a function of (seed, index), so that a note sounds the same wherever rendering begins.
#pragma once

#include <cmath>
#include <cstdint>

#include "core/base/hash.h"
#include "core/sound/maths.h"

namespace fermata::sound {

inline float unit(uint32_t seed, uint32_t index) {  // [0, 1)
    return static_cast<float>(hash32(seed, index) >> 8) * 5.9604645e-8F;
}
inline float bipolar(uint32_t seed, uint32_t index) { return unit(seed, index) * 2.0F - 1.0F; }

// White, uniform in [-1, 1). One round of the mixer is enough for the ear and half the price.
inline float white(uint32_t seed, uint32_t index) {
    uint32_t x = index * 0x9e3779b9U + seed;
    x ^= x >> 16;
    x *= 0x7feb352dU;
    x ^= x >> 15;
    x *= 0x846ca68bU;
    x ^= x >> 16;
    return static_cast<float>(static_cast<int32_t>(x)) * 4.6566129e-10F;
}

// Smooth noise in [-1, 1) through one random point per unit of position (>= 0): drift of pitch and cutoff.
inline float wander(uint32_t seed, double position) {
    const double whole = std::floor(position);
    const auto index = static_cast<uint32_t>(static_cast<int64_t>(whole));
    const float a = bipolar(seed, index);
    return a + (bipolar(seed, index + 1) - a) * smoothstep(static_cast<float>(position - whole));
}

}  // namespace fermata::sound
