// SPDX-License-Identifier: GPL-3.0-or-later
// A cue and its cut-downs: what each of them is and holds, and one person's word about all of them in one act.
#pragma once

#include "core/studio/studio.h"

namespace fermata {

struct FamilyMember {
    CueInfo cue;
    Revision revision;          // The longer cue's as asked, of a cut-down the newest.
    int held = 0, cells = 0;    // Held: locked by an approval.
};

// The longer cue first, then the cut-downs that were made of this revision (0 = the newest), longest first.
Result<std::vector<FamilyMember>> familyOf(Studio& studio, const CueId& cue, int revision);

// Approves each of them whole; id, cue and revision of `word` are set for each. All are approved or none.
// NotFound where there are no cut-downs of that revision.
Result<std::vector<ApprovalInfo>> approveFamily(Studio& studio, const std::vector<FamilyMember>& family, NewApproval word);

}  // namespace fermata
