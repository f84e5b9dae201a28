// SPDX-License-Identifier: GPL-3.0-or-later
// Which cells of a cue do not hear each other. Players fill cells one after the other, stem by stem, and a cell hears those that
// were played before it: its own stem's section before, and every earlier stem within kHeardBars of it. What lies farther away is
// not heard, so that a stem can begin its first section while the one before it is still at a later one: such cells are played
// together, and each gets the notes that it gets when all are played in a row.
#pragma once

#include <vector>

#include "core/compose/plan.h"

namespace fermata {

// No player listens farther (models/play/cue_window.h looks at 8 bars, its holes included).
inline constexpr int kHeardBars = 8;

struct PlayPlace {
    size_t stem = 0, section = 0;   // Of the plan.
    friend bool operator==(const PlayPlace&, const PlayPlace&) = default;
};

// `order`: the cells in the order in which one after the other would be played. By wave: numbers of `order`, ascending. Each cell
// is in the first wave after those of all earlier cells that it hears.
std::vector<std::vector<size_t>> playWaves(const Plan& plan, const std::vector<PlayPlace>& order);

}  // namespace fermata
