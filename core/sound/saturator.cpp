// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/saturator.h"

#include <cmath>
#include <cstring>

namespace fermata::sound {
namespace {

double bessel0(double x) {
    double term = 1.0;
    double sum = 1.0;
    for (int n = 1; n < 40; ++n) {
        term *= (x / (2.0 * n)) * (x / (2.0 * n));
        sum += term;
    }
    return sum;
}

// The even taps of a Kaiser-windowed half-band filter, sum 0.5; the odd ones are zero but the centre, 0.5.
std::array<float, 24> halfBand() {
    constexpr double kBeta = 9.0;
    std::array<double, 24> taps{};
    double sum = 0;
    for (int i = 0; i < 24; ++i) {
        const double t = 2.0 * i - 23.0;
        const double window = bessel0(kBeta * std::sqrt(1.0 - (t / 24.0) * (t / 24.0))) / bessel0(kBeta);
        taps[static_cast<size_t>(i)] = sinTurns(t / 4.0) / (3.141592653589793 * t) * window;
        sum += taps[static_cast<size_t>(i)];
    }
    std::array<float, 24> result{};
    for (size_t i = 0; i < 24; ++i) result[i] = static_cast<float>(taps[i] * 0.5 / sum);
    return result;
}

const std::array<float, 24>& taps() {
    static const std::array<float, 24> result = halfBand();
    return result;
}

void shape(float* x, float drive, float bias, float offset) {
    for (int n = 0; n < kBlock; ++n) {
        float d = x[n] * drive + bias;
        d = d < -3.0F ? -3.0F : d;
        d = d > 3.0F ? 3.0F : d;
        const float square = d * d;
        x[n] = d * (27.0F + square) / (27.0F + 9.0F * square) - offset;
    }
}

// out[n] = sum of taps[k] * line[kTaps + n - k], the newest block standing last in the line.
void convolve(const float* line, float* out) {
    const std::array<float, 24>& h = taps();
    for (int n = 0; n < kBlock; ++n) out[n] = 0;
    for (int k = 0; k < 12; ++k) {  // Symmetric: tap k equals tap 23 - k.
        const float tap = h[static_cast<size_t>(k)];
        const float* near = line + 24 - k;
        const float* far = line + 1 + k;
        for (int n = 0; n < kBlock; ++n) out[n] += tap * (near[n] + far[n]);
    }
}

}  // namespace

void Saturator::process(float* block, float drive, float bias) {
    const auto push = [](std::array<float, kTaps + kBlock>& line, const float* values) {
        std::memmove(line.data(), line.data() + kBlock, kTaps * sizeof(float));
        std::memcpy(line.data() + kTaps, values, kBlock * sizeof(float));
    };
    const float offset = bias * (27.0F + bias * bias) / (27.0F + 9.0F * bias * bias);
    float even[kBlock];
    float odd[kBlock];
    push(m_in, block);
    convolve(m_in.data(), even);
    for (int n = 0; n < kBlock; ++n) {
        even[n] *= 2.0F;
        odd[n] = m_in[static_cast<size_t>(kTaps + n - 11)];
    }
    shape(even, drive, bias, offset);
    shape(odd, drive, bias, offset);
    push(m_even, even);
    push(m_odd, odd);
    convolve(m_even.data(), block);
    for (int n = 0; n < kBlock; ++n) block[n] += 0.5F * m_odd[static_cast<size_t>(kTaps + n - 12)];
}

}  // namespace fermata::sound
