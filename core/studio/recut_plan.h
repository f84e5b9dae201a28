// SPDX-License-Identifier: GPL-3.0-or-later
// What a new picture cut does to a cue: which sections stay whole and move, and which have another length to fill.
// Pure: it reads a revision and its plan, and says everything before anything is made.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/compose/plan.h"
#include "core/formats/picture_cut.h"
#include "core/music/revision.h"

namespace fermata {

enum class Fate {
    Kept,      // Where it was, bit for bit.
    Moved,     // Elsewhere, bit for bit.
    Joined,    // The same notes printed again, because other music comes before it now.
    Respaced,  // The same notes and bars at another tempo (at most 3 %).
    Remade,    // Other bars: played again.
    Removed,
    New,       // Picture that was not there before.
};
std::string_view fateName(Fate fate);  // "kept", "moves", "joined", ...

struct RecutSection {
    Fate fate = Fate::Kept;
    int old = -1;              // Index in the revision; -1 = new.
    std::string name;
    Samples wasStart, wasEnd;
    Samples start, end;        // In the new cut; equal when removed.
    int firstBar = 0, bars = 0;
    std::string why;
    bool asks() const { return fate != Fate::Kept && fate != Fate::Moved; }  // It needs another print.
};

struct RecutHit {
    std::string kind;
    Samples was, wanted, placed;    // Where it was wanted; where it is wanted and lands now.
    Samples before;                 // How far the old music would be off the new picture.
    bool gone = false;              // Its picture was cut out.
    Ticks stop{0};                  // As PlannedHit::stop.
};

struct RecutPlan {
    std::vector<RecutSection> sections;  // In the order of the new cut; removed ones where they were.
    std::vector<Bar> bars;
    Samples length;
    int64_t startShift = 0;              // Frames that the cue's own start moves by.
    std::vector<RecutHit> hits;
    std::vector<std::string> notes;
    bool changes() const;
};

// Where no move covers the new cut, as much picture that replaces as much old keeps the music over it, to the sample; other
// new picture is filled with bars of the sections whose place it takes, and at the end the ending moves to it. `held` are indices of sections that an approval holds: where one of two
// neighbours must give way, the other one does. InvalidArgument: moves that overlap, miss the cue or lie
// behind the end that was said, picture too short for music, a tempo that would have to change by more than a quarter.
Result<RecutPlan> planRecut(const Revision& revision, const Plan& plan, const PictureCut& cut, const std::set<size_t>& held);

}  // namespace fermata
