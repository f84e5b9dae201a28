// SPDX-License-Identifier: GPL-3.0-or-later
// Own sound in its place: carry-in added, end shaped, quantised with dither keyed to the place, landed.
#include <algorithm>
#include <cmath>

#include "core/base/hash.h"
#include "core/render/render.h"
#include "core/render/seam.h"

namespace fermata {
namespace {

constexpr int64_t kCloseFrames = kSampleRate / 50;
constexpr int64_t kFadeFrames = 8 * kSampleRate;
constexpr double kFullScale = 8388608.0;

// Gain of a window's frame, exactly 0 at the last one.
float endGain(CellEnd end, int64_t frame, int64_t frames) {
    const int64_t left = frames - 1 - frame;
    if (end == CellEnd::Closes) {
        const int64_t span = std::min(kCloseFrames, frames);
        if (left >= span) return 1.0F;
        const auto x = static_cast<float>(left) / static_cast<float>(span);
        return x * x * (3.0F - 2.0F * x);
    }
    if (end == CellEnd::Fades) {
        const int64_t span = std::min(kFadeFrames, frames);
        if (left >= span) return 1.0F;
        const auto x = static_cast<float>(left) / static_cast<float>(span);
        return x * x;
    }
    return 1.0F;
}

// Triangular between -1 and 1 step.
double dither(uint32_t seed, uint32_t place) {
    const uint32_t bits = mix32(seed ^ place);
    return (static_cast<int32_t>(bits & 0xffffU) - static_cast<int32_t>(bits >> 16)) * (1.0 / 65536);
}

int32_t quantised(float sample, double noise) {
    if (sample == 0.0F) return 0;
    double scaled = static_cast<double>(sample) * kFullScale + noise;
    // Written so that what is not a number saturates too.
    if (!(scaled < kFullScale - 1)) scaled = kFullScale - 1;
    if (scaled < -kFullScale) scaled = -kFullScale;
    // Rounds half up by truncating above zero: the same on every target, and without a call to floor.
    constexpr int32_t kAbove = 1 << 24;
    return static_cast<int32_t>(scaled + (kAbove + 0.5)) - kAbove;
}

// How alike two stretches are, `least` to 1: their correlation. Two chords that have nothing in common would be 3 dB softer half
// way through a crossing and swell at its end; what is alike would be louder if their powers were added.
double alikeness(const int32_t* a, const int32_t* b, int64_t frames, double least) {
    double ab = 0, aa = 0, bb = 0;
    for (int64_t i = 0; i < frames * 2; ++i) {
        const auto x = static_cast<double>(a[i]), y = static_cast<double>(b[i]);
        ab += x * y;
        aa += x * x;
        bb += y * y;
    }
    return aa > 0 && bb > 0 ? std::clamp(ab / std::sqrt(aa * bb), least, 1.0) : 1.0;
}

void land(std::vector<int32_t>& window, std::span<const int32_t> landing) {
    const auto there = static_cast<int64_t>(std::min(window.size(), landing.size()) / 2);
    const auto windowEnd = [&](int64_t frames) { return window.data() + window.size() - static_cast<size_t>(frames * 2); };
    const auto landingEnd = [&](int64_t frames) { return landing.data() + landing.size() - static_cast<size_t>(frames * 2); };
    const bool drone = there >= kLongestLandingFrames && isLowDrone(windowEnd(kLongestLandingFrames)) &&
                       isLowDrone(landingEnd(kLongestLandingFrames));
    const int64_t most = std::min(there, drone ? kLongestLandingFrames : kUsualLandingFrames);
    const int64_t frames = std::max(std::min(most, kLandingFrames), std::min(quietEnd(windowEnd(most), most), quietEnd(landingEnd(most), most)));
    int32_t* out = windowEnd(frames);
    const int32_t* onto = landingEnd(frames);
    const double alike = alikeness(out, onto, frames, drone ? -0.5 : 0.0);
    for (int64_t i = 0; i < frames; ++i) {
        const double t = static_cast<double>(i + 1) / static_cast<double>(frames);
        const double weight = t * t * (3 - 2 * t);  // Exactly one at the end, and with it the level.
        const double rest = 1 - weight;
        const double level = 1 / std::sqrt(rest * rest + weight * weight + 2 * alike * rest * weight);
        for (int64_t c = 0; c < 2; ++c) {
            const int64_t at = i * 2 + c;
            const double crossed = std::clamp(level * (rest * out[at] + weight * onto[at]), -kFullScale, kFullScale - 1);
            out[at] = static_cast<int32_t>(crossed + (crossed >= 0 ? 0.5 : -0.5));
        }
    }
}

}  // namespace

PrintedAudio printCell(const OwnSound& own, std::span<const float> ringIn, std::span<const int32_t> landing,
                       std::string_view stemName, Samples start) {
    const std::vector<float> carryIn = heardCarry({ringIn.begin(), ringIn.end()}, own.firstStop);
    const auto samples = static_cast<size_t>(own.windowFrames) * 2;
    const uint32_t stem = hash32(stemName);
    const uint32_t left = hash32(stem, 0);
    const uint32_t right = hash32(stem, 1);
    const int64_t shapedFrom = own.end == CellEnd::RingsOn  ? own.windowFrames
                               : own.end == CellEnd::Closes ? std::max<int64_t>(0, own.windowFrames - kCloseFrames)
                                                            : std::max<int64_t>(0, own.windowFrames - kFadeFrames);
    PrintedAudio printed;
    printed.window.resize(samples);
    for (int64_t frame = 0; frame < own.windowFrames; ++frame) {
        const auto at = static_cast<size_t>(frame) * 2;
        float l = own.audio[at];
        float r = own.audio[at + 1];
        if (at < carryIn.size()) {
            l += carryIn[at];
            r += carryIn[at + 1];
        }
        if (frame >= shapedFrom) {
            const float gain = endGain(own.end, frame, own.windowFrames);
            l *= gain;
            r *= gain;
        }
        if (l == 0.0F && r == 0.0F) continue;
        const uint32_t place = mix32(static_cast<uint32_t>(start.value + frame));
        printed.window[at] = quantised(l, dither(left, place));
        printed.window[at + 1] = quantised(r, dither(right, place));
    }
    land(printed.window, landing);
    if (own.end != CellEnd::Fades) printed.carry = ringOutFrom(own.audio, carryIn, own.windowFrames);
    return printed;
}

}  // namespace fermata
