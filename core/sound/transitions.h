// SPDX-License-Identifier: GPL-3.0-or-later
// Effects between sections: risers end and reverse cymbals stop exactly at their note's end; the rest begin at its start.
#pragma once

#include "core/sound/drums.h"

namespace fermata::sound {

struct TransitionDesign {
    float riserLowHz = 250, riserHighHz = 9200, riserTone = 0.25F, riserGain = 0.35F;
    float impactHz = 36, impactDropHz = 70, impactT60 = 2.0F, impactDrive = 1.6F, impactMetal = 0.3F, impactGain = 0.6F;
    float impactNoise = 0.5F;
    float whooshHz = 4200, whooshGain = 0.5F;
    float dropHz = 110, dropLowHz = 28, dropSeconds = 1.8F, dropGain = 0.55F;
    float softness = 0;        // Attack of the impact, seconds.
    float braam = 0, braamSeconds = 1.8F;  // A blaze of low brass over the impact, in the note's key.
    float glints = 0;          // Small bells that climb inside the riser.
    PlateDesign cymbal;
    float cymbalGain = 0.6F;
};

// Voice::Riser to Voice::Drop.
void playTransition(const TransitionDesign& design, const NoteContext& note, Bus& bus);

}  // namespace fermata::sound
