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
};

// Name, bars, energy, function and cadence of every section; chords and stems are still empty.
// Requires: a tempo map of at least one bar; boundaries sorted by bar.
std::vector<PlannedSection> makeForm(const Brief& brief, const Style& style, const TempoMap& tempo,
                                     const std::vector<Boundary>& boundaries);

// Whether the brief's drop lands at this section's start: the section before stops down for it.
bool isDropStart(const Plan& plan, size_t section);

}  // namespace fermata
