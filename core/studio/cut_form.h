// SPDX-License-Identifier: GPL-3.0-or-later
// Which bars of a cue make a shorter one of an exact length: opening, peak and ending, joined where the music allows.
// Pure: nothing but the plan is read.
#pragma once

#include <optional>
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

// What a shorter length should keep, beside what the plan says of itself.
struct FormWishes {
    int hit = -1;          // Index of the plan's hit that has its place in the shorter picture...
    Samples at;            // ...and that place.
    std::vector<int> motif;  // The bars in which the tune states its motif, in order; empty = nobody knows.
    int motifBars = 1;       // How long the first statement is; of a later one its first bar counts.
};

struct CutForm {
    std::vector<BarRun> runs;    // In time order; the last one ends with the cue.
    Samples tail;                // After the last bar.
    bool endingHeld = false;     // The tail is the longer cue's own: its ending needs no new print.
    int64_t stretch = 0;         // Tick-microseconds that the bars which are printed again take up in all.
    int hit = -1;                // As wished, and the bar it falls in; `stretch` is then of the bars from it on...
    int hitBar = -1;
    Samples hitAt;
    int64_t lead = 0;            // ...and this of those before it.
    bool leadAgain = false;      // Every bar before it is printed again.
    int motif = -1;              // The first bar of the longer cue in it that states the motif; -1 = none.
    int cost = 0;                // Lower is better; for tests.
    std::string words;           // "bars 1–8, then 24–30"
};

inline constexpr Samples kShortestCut{4 * kSampleRate};
inline constexpr int kMostStretch = 30;      // Permille of the bars that are printed again.
inline constexpr int kMostLeadStretch = 40;  // Permille of the bars before a hit that has its place.

// `endingFrom`: the bar from which the ending would be printed again, should its tail change. The strongest hit (a drop
// before a logo before others) is kept above all else; a drop has at least a bar before it from ten seconds on.
// InvalidArgument when the length is not shorter than the cue or no choice of bars fills it exactly: then it names lengths, and
// places of the hit, that work. NotSupported for a loop, which has no ending to keep.
Result<CutForm> chooseForm(const Plan& plan, Samples length, int endingFrom, const FormWishes& wishes = {});

// The form alone, none where no choice of bars fits. Requires: a plan that does not loop, a length as chooseForm takes it.
std::optional<CutForm> formOf(const Plan& plan, Samples length, int endingFrom, const FormWishes& wishes);

// The hit strongest of all, as an index; -1 without hits.
int strongestHit(const Plan& plan);

}  // namespace fermata
