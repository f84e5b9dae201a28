// SPDX-License-Identifier: GPL-3.0-or-later
// Writers' shares: what R51 says about them, also to whoever is still writing them down.
#pragma once

#include <string>
#include <vector>

#include "core/rights/facts.h"

namespace fermata {

// Why the shares do not add up, as R51 prints it ("they make 90 %"); empty = they do. `peopleWrote`: the music has parts
// that people wrote, so somebody must be listed.
std::string sharesProblem(const std::vector<ContributorFact>& contributors, bool peopleWrote);

}  // namespace fermata
