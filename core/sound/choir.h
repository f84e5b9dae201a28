// SPDX-License-Identifier: GPL-3.0-or-later
// Voices and rubbed things out of PADsynth tables: two spectra that cross slowly, breath, an opening low-pass.
#pragma once

#include "core/sound/padsynth.h"
#include "core/sound/voice.h"

namespace fermata::sound {

struct ChoirDesign {
    PadSpectrum spectrum;
    Vowel first = Vowel::Ah, second = Vowel::Oo;
    float breath = 0.02F, breathHz = 2400;
    float toneHz = 5200, toneVelocity = 0.6F;  // The low-pass at full velocity; how much of it velocity decides.
    float attack = 0.7F, release = 1.4F;
    float vibratoCents = 3;
    float octaveLevel = 0;                     // A second section an octave above, which joins with velocity.
    float gain = 0.5F, velocityFloor = 0.4F;
};

void playChoir(const ChoirDesign& design, const NoteContext& note, Bus& bus);

}  // namespace fermata::sound
