// SPDX-License-Identifier: GPL-3.0-or-later
// From a brief to a cue with revision 1.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/brief/brief.h"
#include "core/compose/plan.h"
#include "core/studio/printing.h"
#include "core/studio/studio.h"

namespace fermata {

struct ComposeRequest {
    ProjectId project;
    Brief brief;
    std::string style;               // Overrides the brief's; empty = the brief decides.
    PlayerChoice players;
    std::string bank;                // "acoustic": recorded instruments where the bank has them; empty = none.
    std::optional<uint32_t> seed;    // Otherwise from the brief's hash: the same brief gives the same notes.
    std::string title;               // Otherwise the brief's, otherwise "Cue N".
    CueId cue = CueId::create();     // Given by an idempotent caller.
};

struct CueResult {
    CueInfo cue;
    Revision revision;
    Plan plan;
    std::vector<std::pair<std::string, int64_t>> timings;  // Stage and milliseconds, in order.
    std::vector<RingOut> ringOuts;
    std::vector<std::string> notes;  // What was snapped, chosen or is worth knowing, in words.
};

Result<CueResult> composeCue(Studio& studio, const ComposeRequest& request, const Progress& progress);

// Commits what was made and answers with the cue as it then is; `plan` is handed through.
Result<CueResult> commitMade(Studio& studio, const NewRevision& revision, const Plan& plan);
// The same after registering what was printed; the ring-outs move into the answer.
Result<CueResult> commitPrinted(Studio& studio, const ProjectId& project, PrintedGrid& grid, const Plan& plan);
// Stores the plan's document durably and adds its chunk to those that are to be registered.
Result<void> storePlan(Studio& studio, const Plan& plan, PrintedGrid& grid);

Result<Plan> planOf(Studio& studio, const Revision& revision);
Result<Brief> briefOf(Studio& studio, const Revision& revision);

}  // namespace fermata
