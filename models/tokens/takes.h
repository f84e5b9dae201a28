// SPDX-License-Identifier: GPL-3.0-or-later
// Fermata's notes, chords and styles on the grid, and back.
#pragma once

#include <vector>

#include "core/compose/plan.h"
#include "core/music/take.h"
#include "models/tokens/window.h"

namespace fermata::tokens {

// General MIDI drum key of a voice; 0 for voices that are not drums (risers, impacts).
int drumKeyOf(Voice voice);
Voice voiceOfDrumKey(int key);   // The nearest voice: every key 27..87 has one.

// The bars of a plan's section as grid bars: metre, tempo, key and chords.
std::vector<GridBar> gridBars(const Plan& plan, size_t section);

// A take's notes by bar. Off-grid starts go to the nearest tick; a drum's nudge and rest become microMs at the bar's
// tempo. Notes that round into the next bar stay in theirs, one tick before its end. Effects voices are left out.
std::vector<std::vector<GridNote>> gridNotes(const Take& take, const std::vector<GridBar>& bars, bool drums);
// Notes of the bars as a take's notes, sorted; micro-timing becomes the nudge. Notes are cut to the take's length.
std::vector<Note> takeNotes(const std::vector<std::vector<GridNote>>& notes, const std::vector<GridBar>& bars, bool drums);

}  // namespace fermata::tokens
