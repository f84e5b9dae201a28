// SPDX-License-Identifier: GPL-3.0-or-later
// Brightness of harmony: how far up the line of fifths from the chord's root its notes stand (a fifth 1, a ninth 2, a sixth 3,
// a major third 4 … a fourth -1, a seventh -2, a minor third -3), less the average of the chord's own tones. A person asks for
// it by brightening a stem beyond what its style does; the sound's own brightness is another thing.
#pragma once

#include <vector>

#include "core/compose/cell.h"

namespace fermata {

inline constexpr int kColourClasses = 5;   // 2 = as the chord is.
inline constexpr int kColourStep = 125;    // So much of the scale is one class.
// A bar's average in thousandths of a fifth to its class: beyond 400 and beyond 1200 to either side.
int colourClass(int64_t milliFifths);
// The class that a direction asks of chords; -1 = none.
int colourAsked(const StemDirection& direction);
// Of one pitch over a chord.
int milliFifths(int pitch, const Chord& chord);

// Moves inner and upper voices of the bar's chords, each the same way as long as its chord lasts in the bar, by at most three
// semitones inside the key, until the bar is in the class; the fewest that are enough. The lowest voice, the last chord and
// what sounds a semitone away from another voice are left alone. For harmony and texture; others stay as they are.
void setColour(const PlayedCell& cell, std::vector<Note>& notes);

}  // namespace fermata
