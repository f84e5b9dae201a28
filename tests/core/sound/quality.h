// SPDX-License-Identifier: GPL-3.0-or-later
// What can be measured of a single note: brightness, offset, clicks, width, aliasing. Audio is interleaved stereo.
#pragma once

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <span>
#include <vector>

#include "analysis.h"

namespace fermata::sound_test {

inline std::vector<float> midOf(std::span<const float> audio) {
    std::vector<float> mid(audio.size() / 2);
    for (size_t n = 0; n < mid.size(); ++n) mid[n] = 0.5F * (audio[2 * n] + audio[2 * n + 1]);
    return mid;
}

inline double powerOf(std::span<const float> x) {
    double sum = 0;
    for (const float v : x) sum += static_cast<double>(v) * static_cast<double>(v);
    return x.empty() ? 0 : sum / static_cast<double>(x.size());
}

inline void transformInPlace(std::vector<std::complex<double>>& x) {
    const size_t size = x.size();
    for (size_t i = 1, j = 0; i < size; ++i) {
        size_t bit = size >> 1;
        for (; j & bit; bit >>= 1) j ^= bit;
        j ^= bit;
        if (i < j) std::swap(x[i], x[j]);
    }
    for (size_t length = 2; length <= size; length <<= 1) {
        const std::complex<double> turn = std::polar(1.0, -2 * std::numbers::pi / static_cast<double>(length));
        for (size_t start = 0; start < size; start += length) {
            std::complex<double> w = 1;
            for (size_t k = 0; k < length / 2; ++k, w *= turn) {
                const std::complex<double> u = x[start + k], v = x[start + k + length / 2] * w;
                x[start + k] = u + v;
                x[start + k + length / 2] = u - v;
            }
        }
    }
}

// Power per bin of a Blackman-Harris window of `size` frames (a power of two) that begins at `from`.
inline std::vector<double> spectrumOf(std::span<const float> x, size_t from, size_t size) {
    std::vector<std::complex<double>> bins(size);
    for (size_t n = 0; n < size && from + n < x.size(); ++n) {
        const double t = 2 * std::numbers::pi * static_cast<double>(n) / static_cast<double>(size);
        bins[n] = static_cast<double>(x[from + n]) * (0.35875 - 0.48829 * std::cos(t) + 0.14128 * std::cos(2 * t) - 0.01168 * std::cos(3 * t));
    }
    transformInPlace(bins);
    std::vector<double> power(size / 2);
    for (size_t i = 0; i < power.size(); ++i) power[i] = std::norm(bins[i]);
    return power;
}

// The centre of the amplitude spectrum in Hz: what an ear calls brightness.
inline double centroidHz(std::span<const float> x, size_t from, size_t size) {
    const std::vector<double> power = spectrumOf(x, from, size);
    double sum = 0, moment = 0;
    for (size_t i = 1; i < power.size(); ++i) {
        const double amplitude = std::sqrt(power[i]);
        sum += amplitude;
        moment += amplitude * static_cast<double>(i) * 48000 / static_cast<double>(size);
    }
    return sum > 0 ? moment / sum : 0;
}

// The sharpest corner in [from, to) against the sound's own corners everywhere: a click stands out of what the note
// does anyway. Ratio of the largest second difference there to the largest anywhere else.
inline double clickRatio(std::span<const float> x, size_t from, size_t to) {
    double inside = 0, outside = 1e-12;
    for (size_t n = 2; n < x.size(); ++n) {
        const double corner = std::fabs(static_cast<double>(x[n]) - 2 * static_cast<double>(x[n - 1]) + static_cast<double>(x[n - 2]));
        (n >= from && n < to ? inside : outside) = std::max(n >= from && n < to ? inside : outside, corner);
    }
    return inside / outside;
}

// Left against right, -1 to 1.
inline double correlation(std::span<const float> audio) {
    double ll = 1e-20, rr = 1e-20, lr = 0;
    for (size_t n = 0; n + 1 < audio.size(); n += 2) {
        ll += static_cast<double>(audio[n]) * static_cast<double>(audio[n]);
        rr += static_cast<double>(audio[n + 1]) * static_cast<double>(audio[n + 1]);
        lr += static_cast<double>(audio[n]) * static_cast<double>(audio[n + 1]);
    }
    return lr / std::sqrt(ll * rr);
}

// What summing to mono costs, in dB (0 = nothing, 3 = as much as unrelated sides lose).
inline double monoLossDb(std::span<const float> audio) {
    const std::vector<float> mid = midOf(audio);
    return 10 * std::log10((powerOf(audio) + 1e-20) / (powerOf(mid) + 1e-20));
}

}  // namespace fermata::sound_test
