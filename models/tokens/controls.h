// SPDX-License-Identifier: GPL-3.0-or-later
// What the controls of a cell mean: each is measured from a bar's notes in eight classes, so that training knows what it
// asked for and playing can check what it got.
#pragma once

#include <array>

#include "models/tokens/window.h"

namespace fermata::tokens {

// Of one bar of one part. A silent bar has density and activity 0 and everything else free.
//   density    notes a quarter:        0 none, <=0.5, <=1, <=1.5, <=2.5, <=4, <=6, more
//   activity   onsets a quarter:       0 none, <=0.25, <=0.5, <=1, <=1.5, <=2.5, <=4, more
//   polyphony  notes an onset:         1 is 0, <=1.5, <=2, <=2.5, <=3, <=4, <=5, more (0..7)
//   height     mean pitch:             below 36, then by 7 semitones: <43, <50, <57, <64, <71, <78, 78 and more; drums: free
//   energy     mean velocity / 16
inline constexpr std::array<int, 7> kDensityBounds{0, 50, 100, 150, 250, 400, 600};      // Hundredths; a class ends at its own.
inline constexpr std::array<int, 7> kActivityBounds{0, 25, 50, 100, 150, 250, 400};
inline constexpr std::array<int, 7> kPolyphonyBounds{100, 150, 200, 250, 300, 400, 500};
// Brightness of harmony, which the net was not taught and Steer leads to: how far up the line of fifths from the chord's root
// the notes stand (a fifth 1, a ninth 2, a sixth 3, a major third 4 … a seventh -2, a minor third -3), on average, less the
// average of the chord's own tones.
//   0 darker by more than 1.2 fifths, 1 by more than 0.4, 2 as the chord is, 3 brighter by more than 0.4, 4 by more than 1.2
// -1 where nothing is played or no chord is known. Drums have none.
inline constexpr int kBrightnessClasses = 5;
int harmonyBrightness(const std::vector<GridNote>& notes, const GridBar& bar);
// Thousandths of a fifth: of a pitch over the chord that sounds there. False where none is known.
bool brightnessOf(int pitch, int onset, const GridBar& bar, int& milliFifths);

Controls measureControls(const std::vector<GridNote>& notes, const GridBar& bar, bool drums);

// The class for a plan's level (permille), in which the players' levels are written: 0..7.
inline int controlOfLevel(int permille) {
    const int at = permille * 8 / 1001;
    return at < 0 ? 0 : at > 7 ? 7 : at;
}

}  // namespace fermata::tokens
