// SPDX-License-Identifier: GPL-3.0-or-later
// The air of a worn medium, computed: hiss, rumble, and crackle that strikes little resonances.
#pragma once

#include "core/sound/voice.h"

namespace fermata::sound {

struct TapeDesign {
    float hiss = 0.5F, rumble = 0.3F, crackle = 0.5F;
    float perSecond = 9;  // Crackles.
    float gain = 0.1F;
};

// Sounds while the note is held, with soft ends; key and velocity choose level only.
void playTape(const TapeDesign& design, const NoteContext& note, Bus& bus);

}  // namespace fermata::sound
