// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/shares.h"

namespace fermata {

std::string sharesProblem(const std::vector<ContributorFact>& contributors, bool peopleWrote) {
    int64_t total = 0;
    int writers = 0;
    std::string reason;
    for (const ContributorFact& person : contributors) {
        if (person.sharePermille < 0) reason = person.name + " has a share below zero";
        if (person.sharePermille == 0) continue;
        total += person.sharePermille;
        ++writers;
        if (!person.human) reason = person.name + " is a program";
    }
    if (!reason.empty()) return reason;
    if (writers > 0 && total != 1000) return "they make " + std::to_string(total / 10) + (total % 10 ? "." + std::to_string(total % 10) : "") + " %";
    return writers == 0 && peopleWrote ? "no writer is listed for the parts that people wrote" : std::string();
}

}  // namespace fermata
