// SPDX-License-Identifier: GPL-3.0-or-later
// What else a pack can hold that is made of the held stems by addition and gain alone: alternates, a loop, a sting,
// mastered stems, the master at another loudness. Nothing is rendered and no stem changes. An alternate without some
// stem gets a master gain of its own; loop and sting keep the master's, so that they can be cut against it.
#pragma once

#include <string>
#include <vector>

#include "core/formats/pack.h"
#include "core/studio/loudness_targets.h"
#include "core/studio/studio.h"

namespace fermata {

struct VersionAsk {
    bool alternates = false;              // No melody, no drums, underscore, loop, sting: those that the cue allows.
    bool masteredStems = false;
    std::vector<NamedLoudness> loudness;  // Further masters.
};

// Fills versions, masters and mastered stems of `input`. What cannot be made is said in `notes`, with the reason.
Result<void> addVersions(Studio& studio, const Revision& revision, const VersionAsk& ask, PackInput& input,
                         std::vector<std::string>& notes);

// The last moment at which at least two pitched stems begin a note; -1 when there is none in the last two bars.
Ticks lastHit(const PackInput& input);

// The last 10 ms of `audio` go over into `target` (as long or shorter), smoothly, ending on its last frame exactly.
void landOn(std::vector<int32_t>& audio, const std::vector<int32_t>& target);

}  // namespace fermata
