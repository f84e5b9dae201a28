// SPDX-License-Identifier: GPL-3.0-or-later
// A cue in memory: planned, played, printed and mastered as composeCue does it, but nothing is stored, checked for
// similarity or entered in a ledger. For listening sheets and measuring; a rehearsal is never delivered.
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/compose/plan.h"
#include "core/compose/play_grid.h"
#include "core/compose/style.h"
#include "core/render/master.h"

namespace fermata {

struct Rehearsal {
    Plan plan;
    std::vector<std::vector<Take>> takes;       // [stem][section]
    std::vector<std::vector<int32_t>> stems;    // Interleaved stereo, the whole cue.
    std::vector<int32_t> mix, master;
    Mastered mastered;
};

// threads 0 = one per core.
Result<Rehearsal> rehearse(const Brief& brief, const Style& style, uint32_t seed, int threads, const Progress& progress,
                           const TakePlayer& player);

}  // namespace fermata
