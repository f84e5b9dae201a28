// SPDX-License-Identifier: GPL-3.0-or-later
// What two versions of a clearance say differently: outcome, uses, blocks, conditions and facts, one line each.
#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"

namespace fermata {

struct ClearanceDifference {
    std::string about;          // "outcome", "use", "block", "condition" or "fact"
    std::string subject;        // "Online film · worldwide", "R50", "made: peak / melody, take"
    std::string before, after;  // As the documents say it; empty = that version does not have it.
};

// Documents as core/rights/clearance.h makes them. In that order: outcome, uses, blocks, conditions, facts. Numbers,
// dates, the history's head and the list of versions are another in every version and are left out. Files that were only
// written anew, from the same revision, are one fact: every issue puts its number and date into their headers.
std::vector<ClearanceDifference> clearanceDifferences(const Json& before, const Json& after);

}  // namespace fermata
