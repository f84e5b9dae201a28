// SPDX-License-Identifier: GPL-3.0-or-later
// Moving air: noise through resonances that wander with the gusts; the key tunes them, it does not make a pitch.
#pragma once

#include "core/sound/voice.h"

namespace fermata::sound {

struct WindDesign {
    float lowHz = 260, highHz = 1500;  // Where the two resonances lie at key 60.
    float q = 3.2F, whistle = 0.35F;
    float gustsHz = 0.16F;
    float rumble = 0.4F;
    float attack = 1.4F, release = 1.8F;
    float gain = 0.3F;
};

void playWind(const WindDesign& design, const NoteContext& note, Bus& bus);

}  // namespace fermata::sound
