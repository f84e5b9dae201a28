// SPDX-License-Identifier: GPL-3.0-or-later
// Electric piano: two FM pairs (bar and tine), hammer noise, an asymmetric pickup that barks with velocity.
#pragma once

#include "core/sound/voice.h"

namespace fermata::sound {

struct FmPianoDesign {
    float index = 0.8F, indexVelocity = 4.2F;  // Radians.
    float tine = 2.6F;
    float decay = 3.6F;       // Seconds, of key 48.
    float hammer = 0.3F;
    float pickupDrive = 0.9F;
    float pickupBias = 0.25F;
    float release = 0.18F;
    float width = 0.5F;       // Of the keyboard across the stage.
    float gain = 0.42F;
};

void playFmPiano(const FmPianoDesign& design, const NoteContext& note, Bus& bus);

}  // namespace fermata::sound
