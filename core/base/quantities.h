// SPDX-License-Identifier: GPL-3.0-or-later
// Time is integer samples at 48 kHz or musical ticks, never float seconds; levels are integer permille.
#pragma once

#include <compare>
#include <cstdint>

namespace fermata {

inline constexpr int64_t kSampleRate = 48000;       // Samples per second, per channel.
inline constexpr int64_t kTicksPerQuarter = 960;

template <class Tag>
struct Quantity {
    int64_t value = 0;

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
    friend constexpr Quantity operator*(Quantity a, int64_t n) { return {a.value * n}; }
    friend constexpr Quantity operator-(Quantity a) { return {-a.value}; }
    constexpr Quantity& operator+=(Quantity b) { value += b.value; return *this; }
    constexpr Quantity& operator-=(Quantity b) { value -= b.value; return *this; }
};

using Samples = Quantity<struct SamplesTag>;  // Sample frames at 48 kHz.
using Ticks = Quantity<struct TicksTag>;      // 960 to a quarter note.

// A musical level from 0 to 1000: energy, density, register. "energy=+0.3" is +300.
struct Level {
    int permille = 0;
    friend constexpr auto operator<=>(Level, Level) = default;
};

constexpr Level clampLevel(int permille) {
    return Level{permille < 0 ? 0 : permille > 1000 ? 1000 : permille};
}

// The nearest sample to a number of milliseconds.
constexpr Samples samplesFromMilliseconds(int64_t ms) { return {ms * kSampleRate / 1000}; }

}  // namespace fermata
