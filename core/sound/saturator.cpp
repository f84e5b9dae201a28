// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/saturator.h"

#include <cmath>
#include <cstring>

namespace fermata::sound {

thread_local SaturatorProbe* SaturatorProbe::current = nullptr;

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

// Half of the even taps of a Kaiser-windowed half-band filter, from the outside in; both halves sum to 0.5. The odd
// taps are zero but the centre, 0.5.
template <int Pairs>
std::array<float, Pairs> halfBand(double beta) {
    std::array<double, 2 * Pairs> taps{};
    double sum = 0;
    for (int i = 0; i < 2 * Pairs; ++i) {
        const double t = 2.0 * i - (2 * Pairs - 1);
        const double edge = t / (2 * Pairs);
        const double window = bessel0(beta * std::sqrt(1.0 - edge * edge)) / bessel0(beta);
        taps[static_cast<size_t>(i)] = sinTurns(t / 4.0) / (3.141592653589793 * t) * window;
        sum += taps[static_cast<size_t>(i)];
    }
    std::array<float, Pairs> result{};
    for (size_t i = 0; i < Pairs; ++i) result[i] = static_cast<float>(taps[i] * 0.5 / sum);
    return result;
}

template <int Pairs>
const std::array<float, Pairs>& taps() {
    static const std::array<float, Pairs> result = halfBand<Pairs>(Pairs == 20 ? 10.0 : 9.0);
    return result;
}

struct Curve {
    float drive, bias, offset;
};

void shape(float* x, int frames, const Curve& curve) {
    for (int n = 0; n < frames; ++n) {
        float d = x[n] * curve.drive + curve.bias;
        d = d < -3.0F ? -3.0F : d;
        d = d > 3.0F ? 3.0F : d;
        const float square = d * d;
        x[n] = d * (27.0F + square) / (27.0F + 9.0F * square) - curve.offset;
    }
}

// out[n] = sum of taps[k] * line[2 Pairs + n - k], the newest block standing last in the line. Symmetric taps; sixteen
// frames at a time stay in registers.
template <int Pairs, int Frames>
void convolve(const float* line, float* out) {
    const std::array<float, Pairs>& h = taps<Pairs>();
    for (int n = 0; n < Frames; n += 16) {
        Lanes sums[4] = {};
        for (int k = 0; k < Pairs; ++k) {
            const Lanes tap = lanes(h[static_cast<size_t>(k)]);
            const float* near = line + 2 * Pairs - k + n;
            const float* far = line + 1 + k + n;
            for (int i = 0; i < 4; ++i) sums[i] += tap * (loadLanes(near + 4 * i) + loadLanes(far + 4 * i));
        }
        for (int i = 0; i < 4; ++i) storeLanes(out + n + 4 * i, sums[i]);
    }
}

template <size_t Size>
void push(std::array<float, Size>& line, const float* values, size_t frames) {
    std::memmove(line.data(), line.data() + frames, (Size - frames) * sizeof(float));
    std::memcpy(line.data() + (Size - frames), values, frames * sizeof(float));
}

void interleave(const float* even, const float* odd, float* both, int frames) {
    for (int n = 0; n < frames; ++n) {
        both[2 * n] = even[n];
        both[2 * n + 1] = odd[n];
    }
}

// One frame later, so that the latencies of all rates together are whole frames of the first.
void split(const float* both, float& last, float* even, float* odd, int frames) {
    even[0] = last;
    for (int n = 1; n < frames; ++n) even[n] = both[2 * n - 1];
    for (int n = 0; n < frames; ++n) odd[n] = both[2 * n];
    last = both[2 * frames - 1];
}

}  // namespace

template <int Pairs, int Frames>
void HalfBand<Pairs, Frames>::up(const float* in, float* even, float* odd) {
    push(m_in, in, Frames);
    convolve<Pairs, Frames>(m_in.data(), even);
    for (int n = 0; n < Frames; ++n) even[n] *= 2.0F;
    std::memcpy(odd, m_in.data() + Pairs + 1, Frames * sizeof(float));
}

template <int Pairs, int Frames>
void HalfBand<Pairs, Frames>::down(const float* even, const float* odd, float* out) {
    push(m_even, even, Frames);
    push(m_odd, odd, Frames);
    convolve<Pairs, Frames>(m_even.data(), out);
    for (int n = 0; n < Frames; ++n) out[n] += 0.5F * m_odd[static_cast<size_t>(Pairs + n)];
}

void Saturator::tell(const float* in, const float* between, const float* out, float drive, float bias) {
    SaturatorProbe::current->heard({this, m_fresh, !m_far.empty(), in, between, out, drive, bias});
    m_fresh = false;
}

void Saturator::process(float* block, float drive, float bias) {
    float in[kBlock];
    if (SaturatorProbe::current != nullptr) std::memcpy(in, block, sizeof in);
    alignas(16) float even[kBlock], odd[kBlock];
    if (m_far.empty()) m_near.up(block, even, odd);
    else m_far.front().outer.up(block, even, odd);
    run(even, odd, block, drive, bias);
    if (SaturatorProbe::current != nullptr) tell(in, nullptr, block, drive, bias);
}

void Saturator::processTwice(float* even, float* odd, float* out, float drive, float bias) {
    float in[kBlock], between[kBlock];
    if (SaturatorProbe::current != nullptr) {
        std::memcpy(in, odd, sizeof in);
        std::memcpy(between, even, sizeof between);
    }
    run(even, odd, out, drive, bias);
    if (SaturatorProbe::current != nullptr) tell(in, between, out, drive, bias);
}

void Saturator::run(float* even, float* odd, float* out, float drive, float bias) {
    const Curve curve{drive, bias, bias * (27.0F + bias * bias) / (27.0F + 9.0F * bias * bias)};
    if (m_far.empty()) {
        shape(even, kBlock, curve);
        shape(odd, kBlock, curve);
        m_near.down(even, odd, out);
        return;
    }
    Far& far = m_far.front();
    alignas(16) float twice[2 * kBlock], evens[2 * kBlock], odds[2 * kBlock];
    interleave(even, odd, twice, kBlock);
    far.inner.up(twice, evens, odds);
    shape(evens, 2 * kBlock, curve);
    shape(odds, 2 * kBlock, curve);
    far.inner.down(evens, odds, twice);
    split(twice, far.last, even, odd, kBlock);
    far.outer.down(even, odd, out);
}

bool Clipper::reaches(const float* in) const {
    float peak = 0;
    for (int n = 0; n < kBlock; ++n) {
        const float a = std::fabs(in[n]);
        peak = peak < a ? a : peak;
    }
    return peak > 0.7F * m_knee;
}

// Only what the curve takes away or 0.
void Clipper::bend(float* x, int frames) const {
    const float scale = 1.0F / m_span;
    for (int n = 0; n < frames; ++n) {
        const float a = std::fabs(x[n]);
        float d = (a - m_knee) * scale;
        d = d < 0.0F ? 0.0F : d;
        const float over = d * m_span;
        d = d > 3.0F ? 3.0F : d;
        const float square = d * d;
        const float change = m_span * (d * (27.0F + square) / (27.0F + 9.0F * square)) - over;
        x[n] = x[n] < 0.0F ? -change : change;
    }
}

void Clipper::process(const float* in, float* change) {
    alignas(16) float even[kBlock], odd[kBlock], twice[2 * kBlock], evens[2 * kBlock], odds[2 * kBlock];
    m_outer.up(in, even, odd);
    interleave(even, odd, twice, kBlock);
    m_inner.up(twice, evens, odds);
    bend(evens, 2 * kBlock);
    bend(odds, 2 * kBlock);
    m_inner.down(evens, odds, twice);
    split(twice, m_last, even, odd, kBlock);
    m_outer.down(even, odd, change);
}

}  // namespace fermata::sound
