// SPDX-License-Identifier: GPL-3.0-or-later
// Measuring what was rendered: level of one frequency, pitch, aliasing.
#pragma once

#include <cmath>
#include <complex>
#include <numbers>
#include <span>
#include <vector>

namespace fermata::sound_test {

inline double decibels(double x) { return 20 * std::log10(std::fabs(x) + 1e-15); }

// Amplitude of a sine at `hz` under a Blackman-Harris window (side lobes below -92 dB).
inline double levelAt(std::span<const float> x, double hz) {
    std::complex<double> sum = 0;
    double weight = 0;
    const auto size = static_cast<double>(x.size());
    for (size_t n = 0; n < x.size(); ++n) {
        const double t = 2 * std::numbers::pi * static_cast<double>(n) / size;
        const double w = 0.35875 - 0.48829 * std::cos(t) + 0.14128 * std::cos(2 * t) - 0.01168 * std::cos(3 * t);
        sum += w * static_cast<double>(x[n]) * std::polar(1.0, -2 * std::numbers::pi * hz * static_cast<double>(n) / 48000);
        weight += w;
    }
    return 2 * std::abs(sum) / weight;
}

// How many cents the strongest line near `hz` lies off it: a search of +-60 cents, refined to 0.2.
inline double centsOff(std::span<const float> x, double hz) {
    double best = 0, bestLevel = -1;
    for (const double step : {6.0, 1.0, 0.2}) {
        const double centre = best;
        const double reach = step == 6.0 ? 60 : step * 7;
        for (double cents = centre - reach; cents <= centre + reach; cents += step) {
            const double level = levelAt(x, hz * std::exp2(cents / 1200));
            if (level > bestLevel) {
                bestLevel = level;
                best = cents;
            }
        }
    }
    return best;
}

inline std::vector<float> side(const std::vector<float>& interleaved, size_t channel) {
    std::vector<float> result(interleaved.size() / 2);
    for (size_t n = 0; n < result.size(); ++n) result[n] = interleaved[2 * n + channel];
    return result;
}

}  // namespace fermata::sound_test
