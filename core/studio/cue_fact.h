// SPDX-License-Identifier: GPL-3.0-or-later
// What a clearance states of one revision, read from the ledger and the history: nothing here is asserted by a caller.
#pragma once

#include <vector>

#include "core/rights/facts.h"
#include "core/studio/studio.h"

namespace fermata {

// Everything but the files and their loudness. `people` names those whom the ledger knows by id. Errors: what the
// catalog refuses, evidence that is gone.
Result<CueFact> cueFact(Studio& studio, const CueInfo& cue, const Revision& revision, const std::vector<Person>& people);

// The reference tracks of the revision's brief.
Result<std::vector<ReferenceFact>> referenceFacts(Studio& studio, const Revision& revision);

}  // namespace fermata
