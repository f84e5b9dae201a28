// SPDX-License-Identifier: GPL-3.0-or-later
// The written-in-concert compass of instruments that people play: from which note to which they reach. A patch plays any
// note; whether a player could is said from here.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fermata {

struct Compass {
    std::string_view instrument;   // "flute"
    int lowest = 0, highest = 0;   // MIDI keys, sounding pitch.
};

// Of the instrument that a name or a patch holds as a whole word ("alto flute", "flute.air"); none for what has no such limit
// here (synthesisers, sections of several instruments). Ranges: S. Adler, The Study of Orchestration, 3rd ed., appendix A.
std::optional<Compass> compassOf(std::string_view name);

std::string keyName(int key);   // "C4" is 60; sharps.

}  // namespace fermata
