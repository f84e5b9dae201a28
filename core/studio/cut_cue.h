// SPDX-License-Identifier: GPL-3.0-or-later
// A further section line, and the old ring-out behind a remade section replaced: edits that play nothing new.
#pragma once

#include <string_view>

#include "core/studio/compose_cue.h"

namespace fermata {

// A new revision with one more section line, every sample the same.
Result<CueResult> splitCue(Studio& studio, const CueId& cue, Samples at, const Progress& progress);

// Replaces the old ring-out of `after` that still sounds in the section that follows it. `after` then ends of itself again
// and no longer as what it replaced: its cells are asked for, too.
Result<CueResult> swapTail(Studio& studio, const CueId& cue, std::string_view after, const Progress& progress);

}  // namespace fermata
