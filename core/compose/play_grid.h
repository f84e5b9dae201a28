// SPDX-License-Identifier: GPL-3.0-or-later
// A whole cue from its plan: every stem in every section, each hearing what it follows and what sounds beside it.
#pragma once

#include <functional>
#include <vector>

#include "core/compose/compose.h"

namespace fermata {

// playTake, or what stands in its place: a player that checks what it played.
using TakePlayer = std::function<Result<Take>(const PlayRequest&)>;

// takes[stem][section], stem by stem in the plan's order. The first error ends it.
Result<std::vector<std::vector<Take>>> playGrid(const Plan& plan, const TakePlayer& player);

}  // namespace fermata
