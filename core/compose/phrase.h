// SPDX-License-Identifier: GPL-3.0-or-later
// How a section unfolds the motif: which idea stands in which bar, and the motif transformed into it.
#pragma once

#include <vector>

#include "core/compose/cell.h"

namespace fermata {

enum class Idea { Rest, Question, Answer, SequenceUp, SequenceDown, Inversion, Fragment, Broad, Diminished, Retrograde };

struct PhraseBar {
    Idea idea = Idea::Rest;
    int part = 0;        // Which bar of the motif.
    int step = 0;        // How far a sequence has moved, in steps of the tune's tones.
    bool again = false;  // The idea has been heard in this section before.
    bool closes = false; // Ends a phrase.
};

// One for each bar of the cell. Phrases come from the style's plans, or the player's own by section function; a section
// whose function returns takes another plan, and the end of one that closes is an answer.
std::vector<PhraseBar> phraseOf(const PlayedCell& cell);

// The bar's notes, from the start of the bar; degrees are steps of the tune's tones.
std::vector<MotifNote> materialOf(const PlayedCell& cell, const PhraseBar& bar);

}  // namespace fermata
