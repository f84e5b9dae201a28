// SPDX-License-Identifier: GPL-3.0-or-later
// A person's decision on a finding: which matches of a revision wait for one, and which takes a decision is about.
#pragma once

#include <string>
#include <vector>

#include "core/studio/studio.h"

namespace fermata {

// A cell whose take shares more notes with known music than the threshold of its ledger row.
struct Match {
    std::string section, stem;
    Hash take;
    std::string nearest;     // "Air (J. S. Bach)", or the corpus where the piece has no name.
    int notes = 0, threshold = 0;
    bool decided = false;
};
// In the order of the grid; the same take in several cells once.
Result<std::vector<Match>> matches(Studio& studio, const Revision& revision);

// Stores what is decided about the named cells (names; empty = all). R43 makes one decision a matching take and is refused
// where nothing is left to decide, naming the open matches; another rule makes one decision about all its findings, for the
// uses of `decision` (null: as a clearance would ask for them), to which the project's are added: a use asked for later finds
// the condition open.
// Returns the ids. InvalidArgument for an unknown rule and for a block, which cannot be accepted; NotFound, NotAllowed as the database says them.
Result<std::vector<DecisionId>> decide(Studio& studio, const Revision& revision, const NewDecision& decision,
                                       const std::vector<std::string>& sections, const std::vector<std::string>& stems);

}  // namespace fermata
