// SPDX-License-Identifier: GPL-3.0-or-later
// The one musical thought of a cue: a question that stays open and an answer that closes.
#pragma once

#include <vector>

#include "core/compose/plan.h"
#include "core/compose/style.h"

namespace fermata {

// Question and answer of StyleMelody::motifBars bars each, in the style's rhythm and contour habits. The answer takes
// up the question's head more often than not; the question ends away from the tonic, the answer on it or on its third.
std::vector<MotifNote> makeMotif(const Style& style, const Meter& meter, const Key& key, uint32_t seed);

}  // namespace fermata
