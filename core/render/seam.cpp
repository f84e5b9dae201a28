// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/seam.h"

#include <algorithm>
#include <cmath>

#include "core/render/render.h"

namespace fermata {
namespace {

constexpr float kInaudible = 1e-7F;  // -140 dBFS.

double decibels(double energy, size_t samples) {
    if (samples == 0 || !(energy > 0)) return -200;
    return std::max(-200.0, 10 * std::log10(energy / static_cast<double>(samples)));
}

// The rms over [from, to) frames; what lies past the end counts as silence.
template <class Sample>
double level(std::span<const Sample> audio, size_t from, size_t to, double fullScale) {
    double energy = 0;
    for (size_t i = from * 2; i < std::min(to * 2, audio.size()); ++i) {
        const double x = static_cast<double>(audio[i]) / fullScale;
        energy += x * x;
    }
    return decibels(energy, (to - from) * 2);
}

int64_t steps(std::span<const float> audio, size_t at) {
    return at < audio.size() ? std::llround(static_cast<double>(audio[at]) * 8388608.0) : 0;
}

}  // namespace

int64_t quietEnd(const int32_t* audio, int64_t frames) {
    const int64_t blocks = frames / kLandingFrames;
    std::vector<double> energy(static_cast<size_t>(blocks), 0);
    const int32_t* from = audio + (frames - blocks * kLandingFrames) * 2;
    for (int64_t i = 0; i < blocks * kLandingFrames * 2; ++i) {
        const auto x = static_cast<double>(from[i]);
        energy[static_cast<size_t>(i / (kLandingFrames * 2))] += x * x;
    }
    for (size_t k = energy.size(); k-- > 3;) {
        const double before = std::max({energy[k - 1], energy[k - 2], energy[k - 3]});
        constexpr double kFaint = 2.0 * kLandingFrames * 1e6;  // -78 dBFS: what rises out of less than this is heard.
        if (energy[k] > 4 * before && energy[k] > kFaint) return static_cast<int64_t>(energy.size() - k - 1) * kLandingFrames;
    }
    return frames;
}

bool isLowDrone(const int32_t* audio) {
    constexpr int64_t frames = kLongestLandingFrames;
    if (quietEnd(audio, frames) < frames) return false;
    double energy = 0, change = 0;
    for (int64_t i = 2; i < frames * 2; ++i) {
        const auto x = static_cast<double>(audio[i]), step = x - static_cast<double>(audio[i - 2]);
        energy += x * x;
        change += step * step;
    }
    constexpr double kAudible = 2.0 * 7e5;  // -80 dBFS, a frame.
    return energy > kAudible * static_cast<double>(frames) && change < 2.74e-3 * energy;
}

std::vector<int32_t> landingOf(std::span<const int32_t> window) {
    constexpr auto kLongest = static_cast<size_t>(kLongestLandingFrames) * 2, kUsual = static_cast<size_t>(kUsualLandingFrames) * 2;
    const bool drone = window.size() >= kLongest && isLowDrone(window.data() + window.size() - kLongest);
    const auto last = window.last(std::min(window.size(), drone ? kLongest : kUsual));
    return {last.begin(), last.end()};
}

std::vector<float> ringOutFrom(std::span<const float> own, std::span<const float> carryIn, int64_t frame) {
    const size_t from = static_cast<size_t>(std::max<int64_t>(0, frame)) * 2;
    const size_t end = std::max({own.size(), carryIn.size(), from});
    std::vector<float> rest(end - from, 0.0F);
    for (size_t i = from; i < own.size(); ++i) rest[i - from] = own[i];
    for (size_t i = from; i < carryIn.size(); ++i) rest[i - from] += carryIn[i];
    size_t frames = rest.size() / 2;
    while (frames > 0 && std::abs(rest[frames * 2 - 2]) < kInaudible && std::abs(rest[frames * 2 - 1]) < kInaudible) {
        --frames;
    }
    rest.resize(frames * 2);
    rest.shrink_to_fit();
    return rest;
}

TailLevels tailAgainst(std::span<const float> carryIn, std::span<const int32_t> window) {
    const size_t frames = window.size() / 2;
    const size_t first = std::min(frames, static_cast<size_t>(kSampleRate / 10));
    const size_t later = std::min(frames, static_cast<size_t>(kSampleRate / 2));
    return {level(carryIn, 0, first, 1.0), level(window, 0, first, 8388608.0), level(carryIn, first, later, 1.0),
            level(window, first, later, 8388608.0)};
}

std::vector<int32_t> swapTail(std::span<const int32_t> window, std::span<const float> oldCarryIn,
                              std::span<const float> newCarryIn) {
    std::vector<int32_t> swapped(window.begin(), window.end());
    const auto frames = static_cast<int64_t>(window.size() / 2);
    const auto landing = std::min(kLandingFrames, frames);
    for (size_t i = 0; i < std::min(window.size(), std::max(oldCarryIn.size(), newCarryIn.size())); ++i) {
        int64_t change = steps(newCarryIn, i) - steps(oldCarryIn, i);
        const int64_t left = frames - 1 - static_cast<int64_t>(i / 2);
        if (left < landing) change = change * left / landing;
        swapped[i] = static_cast<int32_t>(std::clamp<int64_t>(window[i] + change, -8388608, 8388607));
    }
    return swapped;
}

}  // namespace fermata
