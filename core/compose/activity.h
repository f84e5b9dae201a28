// SPDX-License-Identifier: GPL-3.0-or-later
// Rhythmic activity, apart from density: how many onsets a beat has, whatever sounds together at each. A person asks for it by
// StemDirection::activity; 500 leaves the style's rhythm as it is.
#pragma once

#include <array>

#include "core/compose/cell.h"

namespace fermata {

// The classes, by onsets a quarter in hundredths: 0 none, then up to and including each bound, 7 more than the last. A bar's
// class is what is measured and what the net was taught.
inline constexpr std::array<int, 7> kActivityClasses{0, 25, 50, 100, 150, 250, 400};
// So much of the scale is one class.
inline constexpr int kActivityStep = 125;

int activityClass(int onsets, Ticks bar);
// How many classes a direction asks to move, -4 to 4.
int activitySteps(const StemDirection& direction);

// The bars of the cell moved by so many classes, as far as sixteenths (class 6) or one onset (1) allow. What is written stays
// the basis: a line is divided by passing notes or tied over its weakest ones, chords are broken into parts of themselves or
// struck together again, drums gain and lose the strokes that mark the time. Silent bars, the last stroke, hits of the picture
// and changes of chord stay. Nothing where nothing is asked, and for effects.
void setActivity(const PlayedCell& cell, std::vector<Note>& notes);

}  // namespace fermata
