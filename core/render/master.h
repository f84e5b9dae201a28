// SPDX-License-Identifier: GPL-3.0-or-later
// The master is a stored gain: one chunk of Q24 points per section, 16 frames apart, linearly interpolated
// in integers. Loudness by libebur128 (EBU R128, ITU-R BS.1770-4).
#pragma once

#include <cstdint>
#include <span>
#include <string>
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
double integratedLoudness(std::span<const int32_t> audio);  // Only that, in a third of the time.
Json toJson(const Loudness& loudness);  // Rounded to 0.01.

enum class CueEnd { Stops, Loops };  // A looping cue's gain ends where it begins.

// Points of one section: (frames + 15) / 16 + 1.
using GainPoints = std::vector<uint32_t>;

struct Mastered {
    std::vector<GainPoints> gains;   // One per section.
    Loudness loudness;               // Of mix x gain.
    std::string remark;              // What was not reached and why, a sentence; usually empty.
    double limited = 0;              // The most that the limiter took from a peak, in dB.
};

// A whole mix to its target: gentle compressor, static gain in steps of 0.05 dB, two-stage true-peak limiter. The
// limiter never shaves a peak by more than 12 dB nor takes more than 3 dB on average while the programme sounds: a
// target beyond that is missed and the remark says by how much.
// InvalidArgument when the sections do not cover the mix without gaps from sample 0.
Result<Mastered> masterCue(std::span<const int32_t> mix, std::span<const SectionRange> sections,
                           const LoudnessTarget& target, CueEnd end = CueEnd::Stops);

// An approved master to a louder (or quieter) target of its own: static gain and the limiter, no compressor; the same
// bounds and the same remark.
Result<Mastered> raiseMaster(std::span<const int32_t> master, const LoudnessTarget& target, CueEnd end = CueEnd::Stops);

// New points for the sections marked remade only, blended over 50 ms into the kept points at both ends (over the
// 10 ms landing into a kept start that its limiter had lowered) and limited inside; kept sections return their own
// points, bit for bit. The remade part gets the static gain of the kept one, so `loudness` may drift from the target:
// the trim at delivery is the caller's. Only a downbeat too loud for the kept gain makes a remade section's first
// point differ from its neighbour's end. In a looping cue the first and the last section are neighbours too.
// `kept` of a remade section is ignored.
Result<Mastered> remasterSections(std::span<const int32_t> mix, std::span<const SectionRange> sections,
                                  std::span<const GainPoints> kept, const std::vector<bool>& remade,
                                  const LoudnessTarget& target, CueEnd end = CueEnd::Stops);

// The definition of the master and of a mastered stem, in 64-bit integers, frame i counted from its section's start:
//   gain = p[i/16] + floor(((p[i/16+1] - p[i/16]) x (i mod 16) + 8) / 16)
//   out  = floor((sample x gain + 2^23) / 2^24), saturated to 24 bits
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
