// SPDX-License-Identifier: GPL-3.0-or-later
// The one musical thought of a cue: a bar that asks and a bar that answers.
#pragma once

#include <vector>

#include "core/compose/plan.h"
#include "core/compose/style.h"

namespace fermata {

// Two bars in the style's rhythm and contour habits; the question stays open, the answer closes.
std::vector<MotifNote> makeMotif(const Style& style, const Meter& meter, uint32_t seed);

}  // namespace fermata
