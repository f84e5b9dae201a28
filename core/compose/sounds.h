// SPDX-License-Identifier: GPL-3.0-or-later
// Which stems a cue has and which patch each plays, from the brief's words and the style's habits.
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/brief/brief.h"
#include "core/compose/plan.h"
#include "core/compose/style.h"

namespace fermata {

// Four to six stems in score order; wanted instruments choose a patch, unwanted ones ban it, the seed chooses among
// the rest by the style's weights. Every choice of the brief's is remarked, and every wish that is not met. InvalidArgument names “stems”, “stem_count” or “unwanted” and the nearest possible.
Result<std::vector<PlannedStem>> chooseStems(const Brief& brief, const Style& style, uint32_t seed, std::vector<std::string>& remarks);

// Whether a sound is the instrument, or a kind of it: a felt piano is a piano.
bool playsInstrument(const std::string& word, const StyleSound& sound);

}  // namespace fermata
