// SPDX-License-Identifier: GPL-3.0-or-later
// A shorter cue out of the bars of a longer one: held slices of its prints, and where two runs meet, the same notes
// printed again so that they follow what now comes before.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/studio/cut_form.h"
#include "core/studio/printing.h"

namespace fermata {

struct ArrangedPiece {
    std::string section;   // Its name in the new cue.
    int bar = 0, bars = 0; // In the longer cue, from 0.
    Samples wasAt;         // Its start there.
    Samples start, end;    // In the new cue.
    bool held = false;     // Every stem is the same slice of the same print.
    std::string why;       // Why it is printed again.
};

struct Arranged {
    Revision revision;     // Sections, stems, tempo, kept cells; no gains.
    Plan plan;
    std::vector<NewCell> cells;
    std::vector<ArrangedPiece> pieces;
    std::vector<size_t> hits;  // Of each of the plan's hits: which hit of the longer plan it is.
    std::vector<std::string> notes;
};

// `longer` with its plan, and the form to give it. The result has new section and stem ids; a
// section that comes in pieces keeps its name in the longest of them ("C start", "C", "C end").
Result<Arranged> arrange(Studio& studio, const Revision& longer, const Plan& plan, const CutForm& form, Samples length);

// The first bar of the last section from which on no pitched note of any stem sounds over from before.
Result<int> cleanEnding(Studio& studio, const Revision& revision);

// A take's part [from, to), notes that already sound at its start included: they begin again there.
Take continuedTake(const Take& take, Ticks from, Ticks to, const TempoMap& tempo, int firstBar);

// Adds whole microseconds to `count` bars from `first` on, as few as possible, until `fits` is content with the map.
// The steps are fifths of a sample: what follows keeps its lengths to the sample. False when 200 steps do not do it.
bool settleBars(std::vector<Bar>& bars, size_t first, size_t count, const std::function<bool(const TempoMap&)>& fits);

}  // namespace fermata
