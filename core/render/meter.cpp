// SPDX-License-Identifier: GPL-3.0-or-later
// Loudness by libebur128.
#include <ebur128.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include "core/render/master.h"

namespace fermata {
namespace {

constexpr size_t kHop = kSampleRate / 10;

struct Closer {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};

double powerOf(double lufs) { return std::pow(10.0, lufs / 10); }
double lufsOf(double power) { return power > 1e-7 ? 10 * std::log10(power) : -70; }
double finite(double value, double otherwise) { return std::isfinite(value) ? value : otherwise; }
double rounded(double value) { return std::round(value * 100) / 100; }

using State = std::unique_ptr<ebur128_state, Closer>;

// libebur128 takes full 32-bit integers.
void feed(const State& state, std::span<const int32_t> audio, std::vector<int32_t>& buffer) {
    buffer.resize(audio.size());
    for (size_t i = 0; i < audio.size(); ++i) buffer[i] = static_cast<int32_t>(static_cast<uint32_t>(audio[i]) << 8);
    ebur128_add_frames_int(state.get(), buffer.data(), audio.size() / 2);
}

}  // namespace

double integratedLoudness(std::span<const int32_t> audio) {
    const State state(ebur128_init(2, kSampleRate, EBUR128_MODE_I));
    std::vector<int32_t> buffer;
    for (size_t at = 0; state && at < audio.size(); at += kHop * 2) {
        feed(state, audio.subspan(at, std::min(kHop * 2, audio.size() - at)), buffer);
    }
    double value = -70;
    if (!state || ebur128_loudness_global(state.get(), &value) != EBUR128_SUCCESS) return -70;
    return finite(value, -70);
}

Loudness measure(std::span<const int32_t> audio) {
    Loudness loudness;
    const State state(
        ebur128_init(2, kSampleRate, EBUR128_MODE_I | EBUR128_MODE_LRA | EBUR128_MODE_TRUE_PEAK));
    if (!state) return loudness;
    const size_t frames = audio.size() / 2;
    std::vector<int32_t> buffer;
    std::array<double, 30> blocks{};  // Power of the last 100 ms blocks; 4 are momentary, 30 short-term.
    for (size_t at = 0, count = 0; at < frames; at += kHop, ++count) {
        const size_t length = std::min(kHop, frames - at);
        feed(state, audio.subspan(at * 2, length * 2), buffer);
        if (length < kHop) break;
        double block = 0;
        ebur128_loudness_window(state.get(), 100, &block);
        blocks[count % blocks.size()] = std::isfinite(block) ? powerOf(block) : 0;
        if (count >= 3) {
            double sum = 0;
            for (size_t i = 0; i < 4; ++i) sum += blocks[(count - i) % blocks.size()];
            loudness.maxMomentary = std::max(loudness.maxMomentary, lufsOf(sum / 4));
        }
        if (count >= 29) {
            double sum = 0;
            for (const double power : blocks) sum += power;
            loudness.maxShortTerm = std::max(loudness.maxShortTerm, lufsOf(sum / 30));
        }
    }
    double value = 0;
    if (ebur128_loudness_global(state.get(), &value) == EBUR128_SUCCESS) loudness.integrated = finite(value, -70);
    if (ebur128_loudness_range(state.get(), &value) == EBUR128_SUCCESS) loudness.range = finite(value, 0);
    for (unsigned channel = 0; channel < 2; ++channel) {
        if (ebur128_true_peak(state.get(), channel, &value) == EBUR128_SUCCESS && value > 1e-10) {
            loudness.truePeak = std::max(loudness.truePeak, 20 * std::log10(value));
        }
    }
    return loudness;
}

Json toJson(const Loudness& loudness) {
    return {{"integrated", rounded(loudness.integrated)},
            {"range", rounded(loudness.range)},
            {"max_momentary", rounded(loudness.maxMomentary)},
            {"max_short_term", rounded(loudness.maxShortTerm)},
            {"true_peak", rounded(loudness.truePeak)}};
}

}  // namespace fermata
