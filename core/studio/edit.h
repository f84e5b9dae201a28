// SPDX-License-Identifier: GPL-3.0-or-later
// Small steps that every edit of a revision is made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/compose/plan.h"
#include "core/studio/studio.h"

namespace fermata {

// The revision after `parent`: everything taken over, numbered and chained.
Revision nextOf(const Revision& parent);

// Empties the asked cells and the gains of their sections.
void clearAsked(Revision& next, const std::vector<AskedCell>& asked);

// Cuts section `index` after `bars` of its bars, in the revision and in its plan: two slices of the same prints.
// The first half keeps id and name; the second is named after it ("C" gives "C2").
void splitAt(Revision& revision, Plan& plan, size_t index, int bars);

// Makes bar lines out of a time range, cutting sections where needed; answers the indices of the sections inside.
// Says in `notes` what was snapped. InvalidArgument when reversed, empty or outside the cue.
Result<std::vector<size_t>> sectionsInRange(Revision& revision, Plan& plan, Samples from, Samples to,
                                            std::vector<std::string>& notes);

// Locked (who, when, at which revision, and how to ask) when an asked cell is held. `otherwise` is another way on that
// the caller has: "or leave that stem out with --stems". `shown` is the revision that people see, where the asked one was cut
// for the edit: a refusal names its sections, not the halves.
Result<void> refuseHeld(Catalog& catalog, const Revision& revision, const std::vector<AskedCell>& asked, std::string_view otherwise = {},
                        const Revision* shown = nullptr);
std::string heldBy(const Lock& lock);  // "approved by Jane Doe", "approval recorded by Max for Jane Doe"
// The lock that holds this cell, or null.
const Lock* lockOn(const std::vector<Lock>& locks, const Revision& revision, const Cell& cell);

}  // namespace fermata
