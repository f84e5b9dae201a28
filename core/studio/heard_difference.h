// SPDX-License-Identifier: GPL-3.0-or-later
// In which way an alternative differs from what it would replace, in a few words: what is counted in its notes and read from
// its sounds, not what was asked for. Integers only, so that the same notes say the same everywhere.
#pragma once

#include <string_view>
#include <vector>

#include "core/studio/studio.h"

namespace fermata {

// "denser" or "sparser", "higher" or "lower", "stronger" or "softer", "brighter" or "darker", "longer notes" or
// "shorter notes", "more off the beat" or "more on the beat"; the most audible first, at most three. Empty: other notes of
// the same character. Over the cells that the candidate was asked to change, as `current` plays them.
Result<std::vector<std::string_view>> heardDifference(Studio& studio, const Revision& current, const NewRevision& candidate);

// The measures themselves, of takes that are laid side by side.
std::vector<std::string_view> heardDifference(const std::vector<Take>& before, const std::vector<Take>& after);

}  // namespace fermata
