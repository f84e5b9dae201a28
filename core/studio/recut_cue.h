// SPDX-License-Identifier: GPL-3.0-or-later
// Conforms a cue to a new picture cut: first what it would mean, then the next revision.
#pragma once

#include <string>
#include <vector>

#include "core/studio/compose_cue.h"
#include "core/studio/recut_plan.h"

namespace fermata {

// A section that the new cut cannot leave as it is although an approval holds it.
struct RecutHold {
    std::string section;
    ApprovalId approval;
    std::string by, at;      // "approved by Jane Doe", ISO UTC.
};

struct RecutView {
    Revision revision;       // The newest: what is recut.
    Plan plan;
    RecutPlan recut;
    std::vector<RecutHold> holds;
};

// Nothing is changed. `revision` 0 = the newest; only that one can be made.
Result<RecutView> viewRecut(Studio& studio, const CueId& cue, const PictureCut& cut);

// Makes it as the next revision: kept and moved sections keep their prints and their master's gain, bit for bit.
// Locked, naming the approvals, when a section that needs another print is held; Conflict when nothing changes.
Result<CueResult> applyRecut(Studio& studio, const RecutView& view, const std::string& origin, const Progress& progress);

// A CMX 3600 list and what it is called in messages.
struct NamedEdl {
    std::string name, text;
};

// A change list, whose source side is the old cut's timecode; with the old cut's own list both name camera reels.
// InvalidArgument: what parseEdl says, and lists that move nothing of this cue's picture.
Result<PictureCut> cutFromEdl(const NamedEdl& now, const std::optional<NamedEdl>& before, const Revision& revision);

// {"moves": [{"from": TIME, "to": TIME, "at": TIME}, …], "length": TIME}, or the list alone; times as people type them, in
// the cue or as timecode. With a length the new cut lies from the cue's start to there, whatever no move covers being new
// picture; without one it ends with its last range. Errors name file, entry and field.
Result<PictureCut> cutFromJson(const Json& json, std::string_view origin, const Revision& revision);

}  // namespace fermata
