// SPDX-License-Identifier: GPL-3.0-or-later
// A new picture cut as music sees it: what moved, what was not there before and, when it is said, where the cut ends.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/formats/edl.h"

namespace fermata {

// A stretch of picture of the old cut and where it stands in the new one; frames since 00:00:00:00.
struct PictureMove {
    int64_t from = 0, to = 0, at = 0;
};

// A stretch of the new cut that shows nothing of the old one.
struct NewPicture {
    int64_t from = 0, to = 0;
    std::string what;      // "event 003 (reel PACK, “packshot.mov”)", "event 004 (black)"
    bool black = false;
};

struct PictureCut {
    std::vector<PictureMove> moves;        // By where they stand in the new cut.
    std::vector<NewPicture> fresh;         // By time; nothing of it lies under a move.
    std::optional<int64_t> start, end;     // Of the cue's picture in the new cut, when somebody said it.
    std::vector<std::string> notes;
};

// A change list: the source side is the old cut's own timecode, in which the cue lies from `from` to `to`. The reel that
// brings most of the cue's picture is the old cut; other reels, black, other speeds and what lies farther from the cue than
// half an hour are new picture, and so is another clip outside the cue.
PictureCut cutOf(const Edl& changes, int64_t from, int64_t to, const FrameRate& rate);
// Both cuts as lists of the same material: what the new one uses that the old one had, by reel, clip and source time.
// Black and a shot at another speed are old picture where both lists have them alike.
PictureCut cutBetween(const Edl& before, const Edl& after);

}  // namespace fermata
