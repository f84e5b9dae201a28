// SPDX-License-Identifier: GPL-3.0-or-later
// A cue's cell as the net sees it: windows of a few bars with every take that is known, before, beside and after, held;
// the asked bars of the asked stem are the holes. Takes stand on the straight grid, as their players wrote them before
// the style's groove: what the net writes gets the same groove afterwards.
#pragma once

#include <vector>

#include "core/compose/cell.h"
#include "core/compose/play_order.h"
#include "models/tokens/window.h"

namespace fermata::play {

// What the net was trained on: at most 8 bars, 5 parts, and about 384 steps.
inline constexpr int kWindowBars = 8;
inline constexpr int kWindowParts = 5;
inline constexpr int kWindowSteps = 384;
inline constexpr int kHoleBars = 4;      // Bars filled from one window.
static_assert(kWindowBars <= kHeardBars, "cells are played together that are too far apart to hear each other");

struct CueWindow {
    tokens::Window window;
    int part = 0;                        // The asked stem's.
    int firstBar = 0;                    // Of the holes, in the window.
    int firstSectionBar = 0;             // The same bar, in the section.
    int bars = 0;                        // Holes.
};

// Bars [first, first + count) of the asked section as holes. `soFar`: notes of the section's earlier bars as already filled,
// one entry a bar. `asked`: the controls of each bar of the section. Cells that nobody has played yet are holes that are
// never opened: they say nothing.
// Requires: the stem's role is one of tokens::Role; every bar is at most tokens::kMaxBarTicks long.
CueWindow cueWindow(const PlayedCell& cell, int first, int count, const std::vector<std::vector<tokens::GridNote>>& soFar,
                    const std::vector<tokens::Controls>& asked);

// Whether the net can play this cell at all: a role and bars that it knows.
bool isPlayable(const PlayedCell& cell);

// A take as its player wrote it, without micro-timing, on the grid by bar.
std::vector<std::vector<tokens::GridNote>> straightNotes(const Take& take, const std::vector<tokens::GridBar>& bars, bool drums);

}  // namespace fermata::play
