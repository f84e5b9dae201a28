// SPDX-License-Identifier: GPL-3.0-or-later
// Cut-downs: child cues of exact shorter lengths made of a cue's held prints, approved on their own or with
// it in one act. The cue may still be open: then a note says how much of it is not approved.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/studio/arrange.h"
#include "core/studio/compose_cue.h"

namespace fermata {

struct CutdownRequest {
    CueId cue;
    int revision = 0;      // 0 = newest.
    Samples length;
    std::string title;     // Otherwise the cue's with the seconds: "Spot 30".
    // A hit of the longer cue (within a quarter of a second) and where the shorter picture has it.
    std::optional<std::pair<Samples, Samples>> hit;
};

struct MovedHit {
    std::string kind;
    Samples was, wanted, placed;   // Before; where it is wanted and where it lands now.
};

// What a cut-down will be, before anything is made.
struct CutdownView {
    CueInfo longer;
    int revision = 0;                    // Of the longer cue.
    std::string title;
    Samples length;
    FrameRate frameRate;
    CutForm form;
    std::vector<ArrangedPiece> pieces;
    std::vector<MovedHit> hits;
    std::vector<std::string> lostHits;   // "hit at 0:30.000": in no bar that was taken.
    int heldCells = 0, printedCells = 0;
    std::vector<std::string> notes;
};

struct CutdownResult : CutdownView {
    CueResult made;                      // Its notes are the view's and what the printing said.
};

// Nothing is changed and nothing is played. Conflict when the project has a cue of that title already; InvalidArgument
// when the longer cue has no such hit; what chooseForm refuses.
Result<CutdownView> viewCutdown(Studio& studio, const CutdownRequest& request);

Result<CutdownResult> makeCutdown(Studio& studio, const CutdownRequest& request, const Progress& progress);

// The cut-downs of a cue, made of this revision (0 = of any), longest first as far as their newest revisions tell.
Result<std::vector<CueInfo>> cutdownsOf(Catalog& catalog, const CueId& cue, int revision);

}  // namespace fermata
