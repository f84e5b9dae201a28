// SPDX-License-Identifier: GPL-3.0-or-later
// Which bars of a cue make a shorter one of an exact length: opening, peak and ending, joined where the music allows.
// Pure: nothing but the plan is read.
#pragma once

#include <string>
#include <vector>

#include "core/compose/plan.h"

namespace fermata {

// Bars [from, to) of the longer cue. A last bar that keeps only its first beats ends the run early.
struct BarRun {
    int from = 0, to = 0;
    int lastBeats = 0;  // 0 = the whole bar.
    friend bool operator==(const BarRun&, const BarRun&) = default;
};

struct CutForm {
    std::vector<BarRun> runs;    // In time order; the last one ends with the cue.
    Samples tail;                // After the last bar.
    bool endingHeld = false;     // The tail is the longer cue's own: its ending needs no new print.
    int64_t stretch = 0;         // Tick-microseconds that the bars which are printed again take up in all.
    int cost = 0;                // Lower is better; for tests.
    std::string words;           // "bars 1-8, then 24-30"
};

inline constexpr int kMostStretch = 30;  // Permille of the bars that are printed again.

// `endingFrom`: the bar from which the ending would be printed again, should its tail change.
// InvalidArgument when the length is not shorter than the cue or no choice of bars fills it exactly; NotSupported for
// a loop, which has no ending to keep.
Result<CutForm> chooseForm(const Plan& plan, Samples length, int endingFrom);

}  // namespace fermata
