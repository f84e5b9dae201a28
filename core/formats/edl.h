// SPDX-License-Identifier: GPL-3.0-or-later
// Edit decision lists in the CMX 3600 form, as picture editors export them: events with source and record timecode.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/quantities.h"
#include "core/base/result.h"
#include "core/music/timecode.h"

namespace fermata {

struct EdlEvent {
    int line = 0;              // In the file, from 1.
    std::string number;        // "003"
    std::string reel;          // "A012", "AX", "BL"
    std::string track;         // "V", "V1", "B" (both), "AA/V"
    std::string transition;    // "C", "D", "W001", "K"
    int transitionFrames = 0;  // Of a dissolve or wipe.
    int64_t sourceIn = 0, sourceOut = 0, recordIn = 0, recordOut = 0;  // Frames since 00:00:00:00; out is exclusive.
    std::string clip;          // "* FROM CLIP NAME:", when given.
    bool speed = false;        // An M2 line follows: source and record need not be equally long.
};

struct Edl {
    std::string title;
    bool dropFrame = false;            // "FCM: DROP FRAME"
    std::vector<EdlEvent> events;      // Picture only, in the order of their record time.
    std::vector<std::string> notes;    // Lines that were understood but not used: sound events, unknown comments.
};

// The rate is the picture's; drop frame comes from the file. InvalidArgument names origin, line and what is wrong:
// a timecode that the rate does not have, an event that ends before it begins or overlaps another, lengths that differ.
Result<Edl> parseEdl(std::string_view text, std::string_view origin, const FrameRate& rate);

// Reels that stand for no picture: BL, BLACK, BLK.
bool isBlack(const EdlEvent& event);

}  // namespace fermata
