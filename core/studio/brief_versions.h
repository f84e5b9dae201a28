// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of a cue's brief. A version is what revisions are made from: a new one is the next revision, in which
// nothing but the brief is another, so that history, undo and comparison know it and what is approved stays held.
#pragma once

#include <string>
#include <vector>

#include "core/studio/compose_cue.h"
#include "core/studio/differences.h"

namespace fermata {

struct BriefVersion {
    int number = 1;               // From 1, in the order in which they came.
    int firstRevision = 1;        // That was made with it.
    int lastRevision = 1;         // The newest one that was.
    std::string by, at;           // Who committed the first; ISO UTC.
    Brief brief;
    std::vector<Difference> changes;  // Against the version before.
};

// Oldest first. A brief that came back (by undo or restoring) is the version that it was.
Result<std::vector<BriefVersion>> briefVersions(Studio& studio, const CueId& cue);

// Stores `brief` as the next revision: same plan, same cells, same samples. InvalidArgument when it contradicts itself
// or says what the newest one says; Conflict when somebody committed first.
Result<CueResult> reviseBrief(Studio& studio, const CueId& cue, const Brief& brief);

}  // namespace fermata
