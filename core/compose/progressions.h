// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the sections of a plan with the style's chord progressions and cadences.
#pragma once

#include "core/compose/plan.h"
#include "core/compose/style.h"

namespace fermata {

// Requires: sections with bars, function, cadence and key. One progression a function, so that what returns is known
// again; the last bars of a section turn to its cadence or lead to the next.
void fillChords(const Style& style, Plan& plan);

}  // namespace fermata
