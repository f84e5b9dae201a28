// SPDX-License-Identifier: GPL-3.0-or-later
// What the check is worth, measured: held-out music against an index of the rest, and copies planted on purpose.
#pragma once

#include "tools/similarity_index/corpus.h"

namespace fermata {

// {"held_out": {...}, "planted": [...]}: for each threshold the share of held-out passages that reach it, and
// of planted copies that are found and attributed to the right piece. Counter-based randomness: the same each time.
Json measure(const std::vector<CorpusShard>& shards, int commonAbove, const std::vector<int>& thresholds);

}  // namespace fermata
