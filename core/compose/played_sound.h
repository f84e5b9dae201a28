// SPDX-License-Identifier: GPL-3.0-or-later
// The sound of a take: the stem's own, or the one that a person asks for in a section, opened or closed as its direction says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/compose/plan.h"
#include "core/music/take.h"

namespace fermata {

Sound playedSound(const PlannedStem& stem, const StemDirection& direction);

// Every patch that a stem plays, in the order of sections, each once; where it is silent too.
std::vector<std::string> patchesPlayed(const Plan& plan, std::string_view stem);

// The notes of a take on the sound that is planned now; what its moment set (how far it is open, pump, how it dies away)
// stays. A take of that patch is left as it is.
Take withSound(Take take, const PlannedStem& stem, const StemDirection& direction);

}  // namespace fermata
