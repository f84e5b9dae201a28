// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a net wrote can be heard by anyone: not empty, not a flood, not stuck on one note, not what it replaces.
#pragma once

#include <string>

#include "models/play/taste.h"

namespace fermata::play {

// Empty = fine; else why not, in words for the ledger. `like`: what the rules play in this cell.
std::string refusal(const PlayedCell& cell, const std::vector<std::vector<tokens::GridNote>>& bars,
                    const std::vector<std::vector<tokens::GridNote>>& like);

// How far bars are from what is asked of each: classes of density, activity, register, polyphony and energy, summed.
int distance(const std::vector<std::vector<tokens::GridNote>>& bars, const std::vector<tokens::GridBar>& grid,
             const std::vector<tokens::Controls>& asked, bool drums);

}  // namespace fermata::play
