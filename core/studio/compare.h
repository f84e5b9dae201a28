// SPDX-License-Identifier: GPL-3.0-or-later
// Two revisions of a cue: which cells are the same, by hash or sample for sample.
#pragma once

#include <string>
#include <vector>

#include "core/studio/differences.h"
#include "core/studio/studio.h"

namespace fermata {

struct ComparedCell {
    std::string section, stem;      // Names in the second revision.
    Hash takeBefore, takeAfter;
    Hash windowBefore, windowAfter;
    bool same = false;              // Same slice of the same print.
    bool asked = false;             // A revision between the two was asked to change it.
    int64_t differing = -1;         // Samples that differ, both channels; -1 = not proven.
    int64_t nullPeak = -1;          // Highest sample of one with the other inverted, 2^23 = full scale; 0 = bit-identical.
};

struct ComparedSection {
    std::string name;
    bool touched = false;           // Some cell or the gain is another.
    int64_t mixDiffering = -1, masterDiffering = -1;
    int64_t mixNullPeak = -1, masterNullPeak = -1;
};

struct Comparison {
    int before = 0, after = 0;
    std::vector<ComparedCell> cells;
    std::vector<ComparedSection> sections;
    std::vector<Difference> differences;  // Of form, plan, sounds and brief.
    int64_t samplesCompared = 0;
    int64_t unexpected = 0;           // Samples that differ although nobody asked for their cell (stems) or section (mix, master).
    int64_t uncompared = 0;           // Samples of cells that nobody asked for and that could not be laid side by side.
};

// `prove` decodes both and compares the samples of stems, mix and master, section-relative, with what was asked of every
// revision between the two: nothing else may differ, whatever the hashes say.
Result<Comparison> compareRevisions(Studio& studio, const CueId& cue, int before, int after, bool prove);

}  // namespace fermata
