// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/loudness_curve.h"

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "core/base/quantities.h"

namespace fermata {

LoudnessCurve loudnessCurve(std::span<const int32_t> audio) {
    constexpr size_t kHop = kSampleRate / 10;
    LoudnessCurve curve;
    const auto destroy = [](ebur128_state* state) { ebur128_destroy(&state); };
    const std::unique_ptr<ebur128_state, decltype(destroy)> state(ebur128_init(2, kSampleRate, EBUR128_MODE_S), destroy);
    if (!state) return curve;
    const auto audible = [](double value) { return std::isfinite(value) ? std::max(value, -70.0) : -70.0; };
    std::vector<int32_t> buffer(kHop * 2);
    for (size_t at = 0; at + kHop * 2 <= audio.size(); at += kHop * 2) {
        // libebur128 takes full 32-bit integers.
        std::transform(audio.begin() + static_cast<std::ptrdiff_t>(at), audio.begin() + static_cast<std::ptrdiff_t>(at + kHop * 2),
                       buffer.begin(), [](int32_t sample) { return static_cast<int32_t>(static_cast<uint32_t>(sample) << 8); });
        ebur128_add_frames_int(state.get(), buffer.data(), kHop);
        double momentary = -70, shortTerm = -70;
        ebur128_loudness_momentary(state.get(), &momentary);
        ebur128_loudness_shortterm(state.get(), &shortTerm);
        curve.momentary.push_back(audible(momentary));
        curve.shortTerm.push_back(audible(shortTerm));
    }
    return curve;
}

}  // namespace fermata
