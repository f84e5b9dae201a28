// SPDX-License-Identifier: GPL-3.0-or-later
// A whole cue from its plan: every stem in every section, each hearing what it follows and what sounds beside it.
#pragma once

#include <functional>
#include <vector>

#include "core/compose/compose.h"

namespace fermata {

// playTake, or what stands in its place: a player that checks what it played.
using TakePlayer = std::function<Result<Take>(const PlayRequest&)>;

// The same for cells that do not hear each other, at once: one take a request, in order.
using GroupTakePlayer = std::function<std::vector<Result<Take>>(const std::vector<PlayRequest>&)>;

// takes[stem][section], stem by stem in the plan's order. The first error ends it.
Result<std::vector<std::vector<Take>>> playGrid(const Plan& plan, const TakePlayer& player);
// The same takes, wave by wave (core/compose/play_order.h).
Result<std::vector<std::vector<Take>>> playGridTogether(const Plan& plan, const GroupTakePlayer& player);

}  // namespace fermata
