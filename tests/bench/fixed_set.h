// SPDX-License-Identifier: GPL-3.0-or-later
// 60 s of six dense stems at 112 bpm, always the same notes: what is timed, and what compilers must agree on.
#pragma once

#include <string>
#include <vector>

#include "core/music/take.h"
#include "core/music/tempo_map.h"
#include "core/render/render.h"

namespace fermata::bench {

inline constexpr int kSections = 4;
inline constexpr int kBarsEach = 7;

struct FixedStem {
    std::string name;
    std::string role;
    std::vector<Take> takes;  // One per section.
};

struct FixedSet {
    TempoMap tempo;
    std::vector<FixedStem> stems;

    Samples start(int section) const { return tempo.barStartSample(section * kBarsEach); }
    double seconds() const { return static_cast<double>(tempo.end().value) / kSampleRate; }
    size_t notes() const;
    // Every cell, stem by stem; they point into this set.
    std::vector<CellInput> cells() const;
};
FixedSet fixedSet();

// The printed stems summed 12 dB down: the set is denser than any cue, and patch levels must not decide what it tests.
Result<std::vector<int32_t>> quietMix(std::vector<std::vector<int32_t>> stems);

}  // namespace fermata::bench
