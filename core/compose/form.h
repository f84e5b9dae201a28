// SPDX-License-Identifier: GPL-3.0-or-later
// Sections from bars: boundaries at the moments that matter, energies from the brief's curve or the style's habit.
#pragma once

#include <string>
#include <vector>

#include "core/brief/brief.h"
#include "core/compose/plan.h"
#include "core/compose/style.h"
#include "core/music/tempo_map.h"

namespace fermata {

// A bar line that must start a section, and why.
struct Boundary {
    int bar = 0;
    std::string name;     // From the brief; empty = lettered.
    bool drop = false;
    int energy = -1;      // Permille, when the brief gives it.
    bool soft = false;    // Only who plays changes here: the form stays as it would be, cut once more.
};

struct Form {
    std::vector<PlannedSection> sections;          // Name, bars, energy, function, key, cadence; no chords, no stems.
    std::vector<std::vector<std::string>> rests;   // By section: roles that the style's form leaves out.
    std::vector<std::string> remarks;              // Where a section is made below what the brief's curve asks, and why.
};

// Requires: a tempo map of at least one bar; boundaries sorted by bar.
Form makeForm(const Brief& brief, const Style& style, const Key& key, const TempoMap& tempo, const std::vector<Boundary>& boundaries);

// Whether the brief's drop lands at this section's start, or its energy lies `jump` above the section before, which
// then stops down for it.
bool isDropStart(const Plan& plan, size_t section, int jump);

}  // namespace fermata
