// SPDX-License-Identifier: GPL-3.0-or-later
// A cloud of grains: short windows read at hashed places of a PADsynth table, each with its own octave, pan and length.
#pragma once

#include "core/sound/padsynth.h"
#include "core/sound/voice.h"

namespace fermata::sound {

struct CloudDesign {
    PadSpectrum spectrum;
    Vowel vowel = Vowel::Bow;
    float perSecond = 12;                 // Grains.
    float shortest = 0.16F, longest = 0.7F;
    float octaveUp = 0.22F, octaveDown = 0.08F;  // Shares of the grains.
    float scatterCents = 6;
    float width = 0.9F;
    float toneHz = 4200;
    float attack = 0.9F, release = 1.6F;
    float gain = 0.4F, velocityFloor = 0.35F;
};

void playCloud(const CloudDesign& design, const NoteContext& note, Bus& bus);

}  // namespace fermata::sound
