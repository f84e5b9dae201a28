// SPDX-License-Identifier: GPL-3.0-or-later
// Between reading words and having a brief: what depends on the length waits until fields have had their say.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/brief/brief.h"

namespace fermata {

// "Until the second half", "for the last ten seconds": a bound of a control that the cue's length decides.
struct OpenBound {
    size_t control = 0;   // Index into Brief::controls.
    bool until = false;   // Else from.
    int permille = -1;    // Of the length; -1 = so long before its end:
    Samples beforeEnd;
};

// What is heard of a use, complete or not.
struct HeardUse {
    std::vector<std::string> media, places;   // Ids of core/rights/uses.h; ISO 3166-1 alpha-2, "EU", "WORLD".
    std::string words;
    size_t offset = 0;
};

struct Unsettled {
    Brief brief;
    std::optional<Level> endEnergy;  // Wanted at the cue's end.
    bool rises = false;              // From start to end, where nothing else is said.
    std::vector<OpenBound> bounds;
    std::vector<HeardUse> uses;      // They may ask for a loudness (core/brief/loudness_norms.h).
};

// `start` gives what the words are read against: frame rate and picture start.
Unsettled readWords(std::string_view words, Brief start);
Brief settle(Unsettled unsettled);  // Sorts, adds the end's energy, the open bounds and the loudness of the uses, checks.

}  // namespace fermata
