// SPDX-License-Identifier: GPL-3.0-or-later
// Measuring what was rendered: level of one frequency, pitch, aliasing.
#pragma once

#include <cmath>
#include <numbers>
#include <span>
#include <vector>

namespace fermata::sound_test {

inline double decibels(double x) { return 20 * std::log10(std::fabs(x) + 1e-15); }

// Amplitude of a sine at `hz` under a Blackman-Harris window (side lobes below -92 dB).
inline double levelAt(std::span<const float> x, double hz) {
    static std::vector<double> window;
    if (window.size() != x.size()) {
        window.resize(x.size());
        for (size_t n = 0; n < x.size(); ++n) {
            const double t = 2 * std::numbers::pi * static_cast<double>(n) / static_cast<double>(x.size());
            window[n] = 0.35875 - 0.48829 * std::cos(t) + 0.14128 * std::cos(2 * t) - 0.01168 * std::cos(3 * t);
        }
    }
    const double c = std::cos(2 * std::numbers::pi * hz / 48000), s = std::sin(2 * std::numbers::pi * hz / 48000);
    double re = 1, im = 0, sumRe = 0, sumIm = 0;
    for (size_t n = 0; n < x.size(); ++n) {
        const double y = window[n] * static_cast<double>(x[n]);
        sumRe += y * re;
        sumIm += y * im;
        const double next = re * c - im * s;
        im = re * s + im * c;
        re = next;
    }
    return 2 * std::hypot(sumRe, sumIm) / (0.35875 * static_cast<double>(x.size()));
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

// The same for an ensemble, whose fundamental is a band: the centre of its power within +-60 cents.
inline double centreCents(std::span<const float> x, double hz) {
    double power = 0, moment = 0;
    for (double cents = -60; cents <= 60; cents += 3) {
        const double level = levelAt(x, hz * std::exp2(cents / 1200));
        power += level * level;
        moment += cents * level * level;
    }
    return moment / power;
}

}  // namespace fermata::sound_test
