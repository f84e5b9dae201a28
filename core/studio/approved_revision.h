// SPDX-License-Identifier: GPL-3.0-or-later
// An approval without a revision's number means the newest: but only one that whoever gives it can have seen.
#pragma once

#include "core/studio/studio.h"

namespace fermata {

// Conflict, naming who changed what, when somebody else has made revisions since the last one that the caller made or approved
// (a first revision counts as seen). The way out is to look and to name the revision.
Result<void> refuseUnseen(Studio& studio, const CueInfo& cue, const Revision& newest);

}  // namespace fermata
