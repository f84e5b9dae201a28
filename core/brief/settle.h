// SPDX-License-Identifier: GPL-3.0-or-later
// Between reading words and having a brief: what depends on the length waits until fields have had their say.
#pragma once

#include <optional>

#include "core/brief/brief.h"

namespace fermata {

struct Unsettled {
    Brief brief;
    std::optional<Level> endEnergy;  // Wanted at the cue's end.
    bool rises = false;              // From start to end, where nothing else is said.
};

// `start` gives what the words are read against: frame rate and picture start.
Unsettled readWords(std::string_view words, Brief start);
Brief settle(Unsettled unsettled);  // Sorts, adds the end's energy, checks.

}  // namespace fermata
