// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches of a cue in words: "before 0:14", "from 0:30 to 0:45", "until the second half", "for the first ten seconds", in
// bars ("from bar 5", "in the last two bars") and by section ("in the intro", "until the chorus").
#pragma once

#include <optional>
#include <string>

#include "core/brief/reader.h"

namespace fermata {

// A time, or what the cue's length makes one.
struct BriefMoment {
    std::optional<Samples> at;
    int permille = -1;       // Of the length, where there is no time; -1 = so long before its end:
    Samples beforeEnd;
};

struct Stretch {
    std::optional<BriefMoment> from, until;   // Absent: the cue's beginning, its end.
    size_t end = 0;                           // The token after it.
    bool at = false;                          // Said by "at": a moment from which on something is so.
    std::string place = {};                   // Bars or sections instead of times, as BriefControl::section has them.
    explicit operator bool() const { return from || until || !place.empty(); }
};

// The stretch whose words begin at i; `mayBeAt`: "at 0:30" is from then on. False when there is none.
Stretch stretchAt(const Reader& reader, size_t i, bool mayBeAt);
// Whether a statement may begin with the word at i, so that a stretch there is of what follows and not of what was said before.
bool opensStatement(const Reader& reader, size_t i);
std::string momentText(const BriefMoment& moment);    // "0:14", "the middle"
std::string stretchText(const Stretch& stretch);      // "until 0:14", "0:10–0:20", "bars 1-4", "section intro", "throughout"
// A control over the stretch; what needs the length waits for it.
void addControl(Reader& reader, std::string set, const Stretch& where);

}  // namespace fermata
