// SPDX-License-Identifier: GPL-3.0-or-later
// PADsynth (published by Nasca Octavian Paul): each harmonic a band of noise, long tables, vowels that cross slowly.
#pragma once

#include "core/sound/voice.h"

namespace fermata::sound {

struct ChoirDesign {
    float bandwidthCents = 32;
    float formant = 1;         // How strongly the vowels shape the spectrum; 0 = plain strings.
    float tiltHz = 2600;       // Second-order fall of the source.
    float breath = 0.02F;
    float attack = 0.7F, release = 1.4F;
    float gain = 0.5F, velocityFloor = 0.4F;
};

void playChoir(const ChoirDesign& design, const NoteContext& note, Bus& bus);

}  // namespace fermata::sound
