// SPDX-License-Identifier: GPL-3.0-or-later
// Frame rates as rationals, SMPTE ST 12-1 timecode with drop frame, and the ways people write a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/quantities.h"
#include "core/base/result.h"

namespace fermata {

struct FrameRate {
    int numerator = 25;
    int denominator = 1;
    bool dropFrame = false;

    friend bool operator==(const FrameRate&, const FrameRate&) = default;
    int nominal() const { return (numerator + denominator - 1) / denominator; }  // 30 for 29.97.
    std::string name() const;  // "25", "23.976", "29.97 drop"
    // "23.976", "24", "25", "29.97", "29.97df", "29.97 non-drop", "30", "50", "59.94", "59.94 drop".
    static Result<FrameRate> parse(std::string_view text);
};

// "01:00:00:00", with ';' before the frames when dropping. `start` is the picture start that sample 0 carries.
std::string timecode(Samples at, const FrameRate& rate, int64_t startFrames);
// Frames since 00:00:00:00. Refuses frame numbers that the rate does not have or drops.
Result<int64_t> framesFromTimecode(std::string_view text, const FrameRate& rate);
Samples samplesFromFrames(int64_t frames, const FrameRate& rate);  // Rounded to the nearest sample.
int64_t framesFromSamples(Samples at, const FrameRate& rate);      // The frame that holds the sample.

// A position as people type it: "45" or "45.2" seconds, "0:45.200", "1:02:03.5", "45s", "1200ms", "48000smp",
// or SMPTE "01:00:45:00" against picture start. Position in the cue, not negative.
Result<Samples> parsePosition(std::string_view text, const FrameRate& rate, int64_t startFrames);
std::string clockTime(Samples at);  // "0:45.200"

}  // namespace fermata
