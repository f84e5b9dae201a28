// SPDX-License-Identifier: GPL-3.0-or-later
// Where two windows meet: landings, old ring-outs against held sections, and swapping one for another.
// Audio is interleaved stereo. Pure functions.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/quantities.h"

namespace fermata {

// A landing is crossed into over as much of this as has no new stroke in it, and over at least 10 ms: a pad that must
// turn into another chord's ring-out does so as a change of chord, not as a step of its spectrum, and at the level that two
// sounds as alike as these have together: chords with no tone in common do not dip half way and swell at the seam.
inline constexpr int64_t kUsualLandingFrames = kSampleRate * 3 / 10;
// A low drone that nothing strikes, on both sides, takes this long: its waves last tens of milliseconds and beat against each
// other, so that 300 ms are a step for it. Tones in opposite phase are held up half way by at most 6 dB.
inline constexpr int64_t kLongestLandingFrames = kSampleRate * 3 / 2;

// Frames at the end of `audio` (interleaved) in which nothing new is struck: no 10 ms four times as strong as the 30 ms
// before. The spans are long enough that a low tone's own swing is no stroke.
int64_t quietEnd(const int32_t* audio, int64_t frames);

// Whether kLongestLandingFrames are a sounding low drone: nothing is struck in them, and what their samples change by is
// what a tone of at most 400 Hz does, (2 sin(pi 400 / 48000))^2 of their energy.
bool isLowDrone(const int32_t* audio);

// What a remade window before the same section must land on: the last 300 ms of a window, 1.5 s of a low drone, all of a
// shorter one. Shorter ones, stored by earlier versions, are used as they are.
std::vector<int32_t> landingOf(std::span<const int32_t> window);

// What still rings `frame` frames after a window began: own sound (see renderOwn with a cut) and carry-in together,
// its last frames below -140 dBFS cut off. This is the carry of the first half when a section is cut there.
std::vector<float> ringOutFrom(std::span<const float> own, std::span<const float> carryIn, int64_t frame);

// Levels in dBFS rms over both channels; -200 for nothing.
struct TailLevels {
    double tailFirst = -200;    // The ring-out in the window's first 100 ms.
    double windowFirst = -200;  // The window there, ring-out included.
    double tailLater = -200;    // From 100 to 500 ms.
    double windowLater = -200;
    double againstFirst() const { return tailFirst - windowFirst; }
    double againstLater() const { return tailLater - windowLater; }
};
TailLevels tailAgainst(std::span<const float> carryIn, std::span<const int32_t> window);

// The tail swap: the held window without the old ring-out and with the new one, in integers. Its last 10 ms go back
// to the held samples, so the seam after it stays as it is. The result needs approval again.
std::vector<int32_t> swapTail(std::span<const int32_t> window, std::span<const float> oldCarryIn,
                              std::span<const float> newCarryIn);

}  // namespace fermata
