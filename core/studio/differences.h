// SPDX-License-Identifier: GPL-3.0-or-later
// What two revisions were asked to be: differences of form, plan, sounds and brief, one fact each.
#pragma once

#include <string>
#include <vector>

#include "core/brief/brief.h"
#include "core/compose/plan.h"
#include "core/music/revision.h"

namespace fermata {

struct Difference {
    std::string about;      // "form", "plan", "sound" or "brief"
    std::string subject;    // "peak", "peak/melody", "melody", or empty: the whole cue.
    std::string parameter;  // "energy", "density", "key" …
    std::string before, after;  // As people write it: "70 %", "D major"; empty = was not there.
    std::string text() const;   // "peak/melody density 50 % → 70 %"
};

// Sections are matched by id, then by name; stems by name. Order: form, plan, sound, brief.
std::vector<Difference> differences(const Revision& before, const Plan& planBefore, const Brief& briefBefore,
                                    const Revision& after, const Plan& planAfter, const Brief& briefAfter);

// Of two briefs alone, about "brief": one fact a field, a point of the energy curve, a hit. A point's or a hit's subject
// is its time. What was read from the words follows from them and is not compared by itself.
std::vector<Difference> briefDifferences(const Brief& before, const Brief& after);

}  // namespace fermata
