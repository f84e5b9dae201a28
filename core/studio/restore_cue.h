// SPDX-License-Identifier: GPL-3.0-or-later
// Back to what was: an older revision as the newest, or one person's last edit undone, or put back, by its name. Nothing is rendered
// and no history is rewritten: the stored prints of then become a new revision, which locks can refuse.
#pragma once

#include <optional>

#include "core/studio/compose_cue.h"

namespace fermata {

// Revision `number` as a new revision: form, plan, brief, every cell, gain and the loudness of then. Locked when a held
// part differs from then (who, when, and how to ask); InvalidArgument when it is the newest or equal to it.
Result<CueResult> restoreRevision(Studio& studio, const CueId& cue, int number, const Progress& progress);

struct UndoableEdit {
    int revision = 0;
    std::string made;   // "remade peak with energy +0.3 (alternative 1)"
    std::string by;
};

// The newest edit of the person who is signed in that has not been undone; none when there is only the first revision.
Result<std::optional<UndoableEdit>> undoableEdit(Studio& studio, const CueId& cue);

// Takes that edit back where the cue still has it and keeps what others changed since in other sections. Conflict, with
// who and in which revision, when somebody changed the same sections or the form later.
Result<CueResult> undoEdit(Studio& studio, const CueId& cue, int number, const Progress& progress);

// What the person undid last and has not put back; none once they made another edit. Its revision is the one that undid
// it, its words are those of the edit.
Result<std::optional<UndoableEdit>> redoableEdit(Studio& studio, const CueId& cue);

// Puts back what revision `number` undid, by the same rules as undoEdit(): InvalidArgument when that undid nothing.
Result<CueResult> redoEdit(Studio& studio, const CueId& cue, int number, const Progress& progress);

}  // namespace fermata
