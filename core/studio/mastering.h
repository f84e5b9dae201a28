// SPDX-License-Identifier: GPL-3.0-or-later
// The stored master gain of a revision: made whole for a new cue, extended where sections were remade.
#pragma once

#include <utility>
#include <vector>

#include "core/brief/brief.h"
#include "core/studio/studio.h"

namespace fermata {

// Fills gains of sections that have none and the measured loudness; adds the new gain chunks to `chunks`.
Result<void> masterGrid(Studio& studio, const LoudnessTarget& target, Revision& revision,
                        std::vector<std::pair<Hash, Chunk>>& chunks);

// Durable on return, on several threads.
Result<void> storeChunks(Studio& studio, const std::vector<std::pair<Hash, Chunk>>& chunks);

}  // namespace fermata
