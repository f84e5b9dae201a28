// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up programme for the master: drums over a chord and air, crest about 13 dB, sections of odd lengths.
#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

#include "core/base/hash.h"
#include "core/render/master.h"

namespace fermata::test {

inline std::vector<SectionRange> sections() {
    return {{{0}, {110003}}, {{110003}, {240000}}, {{240000}, {350015}}, {{350015}, {480001}}};
}

// `loud` scales one section: what a remake with more energy does.
inline std::vector<int32_t> programme(uint32_t seed = 1, size_t loudSection = 99, double loud = 1) {
    const std::vector<SectionRange> ranges = sections();
    std::vector<int32_t> mix(static_cast<size_t>(ranges.back().end.value) * 2);
    size_t section = 0;
    for (size_t i = 0; i < mix.size() / 2; ++i) {
        while (static_cast<int64_t>(i) >= ranges[section].end.value) ++section;
        const bool changed = section == loudSection;
        const double t = static_cast<double>(i) / 48000;
        const double beat = std::fmod(t, 0.5);
        const double kick = std::exp(-beat / 0.07) * std::sin(6.2831853 * (50 * beat + 6 * (1 - std::exp(-beat / 0.02))));
        const double tune = changed ? 1.19 : 1;
        double chord = 0;
        for (const double hz : {220.0, 261.6, 329.6, 440.0}) chord += std::sin(6.2831853 * hz * tune * t);
        const double swell = 0.7 + 0.3 * std::sin(6.2831853 * t / 7);
        for (size_t c = 0; c < 2; ++c) {
            const double air = hash32(seed + (changed ? 9 : 0), static_cast<uint32_t>(i * 2 + c)) / 2147483648.0 - 1;
            const double hat = std::exp(-std::fmod(t, 0.25) / 0.03) * air;
            const double x = 0.22 * kick + 0.035 * chord * swell + 0.09 * hat + 0.004 * air;
            mix[i * 2 + c] = static_cast<int32_t>(std::lround(x * (changed ? loud : 1) * 8388608));
        }
    }
    return mix;
}

// Short plucks and drum strokes with silence round them, crest about 24 dB: what a limiter alone cannot bring up.
inline std::vector<int32_t> sparseProgramme() {
    std::vector<int32_t> mix(static_cast<size_t>(sections().back().end.value) * 2);
    for (size_t i = 0; i < mix.size() / 2; ++i) {
        const double t = static_cast<double>(i) / 48000;
        const double beat = std::fmod(t, 1.0);
        const double off = std::fmod(t + 0.5, 2.0);
        const double drum = std::exp(-beat / 0.005) * std::sin(6.2831853 * 190 * beat);
        const double pluck = std::exp(-off / 0.22) * std::sin(6.2831853 * 330 * off) + 0.4 * std::exp(-off / 0.02) * std::sin(6.2831853 * 1890 * off);
        for (size_t c = 0; c < 2; ++c) mix[i * 2 + c] = static_cast<int32_t>(std::lround((0.5 * drum + 0.16 * pluck) * 8388608));
    }
    return mix;
}

}  // namespace fermata::test
