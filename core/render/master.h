// SPDX-License-Identifier: GPL-3.0-or-later
// The master is a stored gain: one chunk of Q24 points per section, 16 frames apart, linearly interpolated
// in integers. Loudness by libebur128 (EBU R128, ITU-R BS.1770-4).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/json.h"
#include "core/base/quantities.h"
#include "core/base/result.h"
#include "core/brief/brief.h"

namespace fermata {

struct SectionRange {
    Samples start;
    Samples end;
};

struct Loudness {
    double integrated = -70;   // LUFS
    double range = 0;          // LU
    double maxMomentary = -70; // LUFS
    double maxShortTerm = -70; // LUFS
    double truePeak = -200;    // dBTP
};
// Interleaved stereo 24-bit integers at 48 kHz.
Loudness measure(std::span<const int32_t> audio);
Json toJson(const Loudness& loudness);  // Rounded to 0.01.

// Points of one section: (frames + 15) / 16 + 1.
using GainPoints = std::vector<uint32_t>;

struct Mastered {
    std::vector<GainPoints> gains;   // One per section.
    Loudness loudness;               // Of mix x gain.
};

// A whole mix to its target: gentle compressor, static gain in steps of 0.05 dB, true-peak limiter.
Result<Mastered> masterCue(std::span<const int32_t> mix, std::span<const SectionRange> sections,
                           const LoudnessTarget& target);

// New points for the sections marked remade only, blended over 50 ms into the kept points at both ends and
// limited inside; kept sections return their own points, bit for bit.
Result<Mastered> remasterSections(std::span<const int32_t> mix, std::span<const SectionRange> sections,
                                  std::span<const GainPoints> kept, const std::vector<bool>& remade,
                                  const LoudnessTarget& target);

// out = round(sample x interpolated gain): the definition of the master and of a mastered stem.
std::vector<int32_t> applyGain(std::span<const int32_t> audio, std::span<const SectionRange> sections,
                               std::span<const GainPoints> gains);

// A section cut in two keeps its gain chunk: each half is a slice of the same points, so every frame keeps its
// exact gain although the cut is not on the 16-frame grid.
struct GainSlice {
    std::span<const uint32_t> points;
    Samples offset;   // Where in the points' own section this slice begins.
    Samples frames;
};
std::vector<int32_t> applyGainSlices(std::span<const int32_t> audio, std::span<const GainSlice> slices);

}  // namespace fermata
