// SPDX-License-Identifier: GPL-3.0-or-later
// The stored master gain of a revision: made whole for a new cue, extended where sections were remade.
#pragma once

#include <utility>
#include <vector>

#include "core/brief/brief.h"
#include "core/studio/studio.h"

namespace fermata {

// Who chose the target: what nobody asked for gives way, in steps of 2 LU down to -20 LUFS, where the limiter would be heard.
enum class Aim { Asked, Usual };

// Fills gains of sections that have none, the measured loudness and the target it was made for; adds the new gain chunks to
// `chunks`. Only a cue that is mastered whole may be aimed lower.
Result<void> masterGrid(Studio& studio, const LoudnessTarget& target, Aim aim, Revision& revision,
                        std::vector<std::pair<Hash, Chunk>>& chunks);

// Durable on return, on several threads.
Result<void> storeChunks(Studio& studio, const std::vector<std::pair<Hash, Chunk>>& chunks);

}  // namespace fermata
