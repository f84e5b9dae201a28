// SPDX-License-Identifier: GPL-3.0-or-later
// A drum kit as data: membranes, wires, hands, plates and grains; every hit differs a little by its note's hash.
#pragma once

#include "core/sound/voice.h"

namespace fermata::sound {

struct KickDesign {
    float hz = 46, sweepHz = 150, sweepT60 = 0.09F, bendHz = 26, bendT60 = 0.42F, t60 = 0.62F;
    float knockHz = 240, knock = 0.25F;          // The 3 ms thud of the shell.
    float clickHz = 1800, click = 0.25F, clickT60 = 0.012F;
    float drive = 1.7F, gain = 0.6F, seconds = 0.6F;
};
struct SnareDesign {
    float hz = 182, bendHz = 60, tone = 0.7F, toneT60 = 0.2F, ring = 0.3F, ringT60 = 0.25F;
    float wires = 0.75F, wiresT60 = 0.28F, wiresHz = 3300, wiresLowHz = 900, snap = 0.6F;
    float lag = 0.0025F;                         // Seconds until the wires answer the shell.
    float drive = 1.25F, gain = 0.55F, seconds = 0.5F;
    float gated = 0, gatedSeconds = 0.16F;       // A room that is shut at once: a plateau of noise behind the hit.
    float swish = 0, swishSeconds = 0.22F, swishHz = 3400;  // A brush drawn over the skin; soft hits are mostly this.
};
struct ClapDesign {
    int hands = 11;
    float spread = 0.028F, lowHz = 900, highHz = 2100, q = 1.6F, t60 = 0.03F, tail = 0.5F, tailT60 = 0.24F, gain = 0.6F;
};
struct PlateDesign {  // Hats and cymbals.
    int modes = 40;
    float lowHz = 2400, highHz = 15000, t60 = 0.09F, t60Velocity = 0.03F;
    float lowRing = 2;          // How much longer the lowest modes ring than the highest.
    float metal = 0.5F, noise = 0.5F, noiseHz = 9000, lowCutHz = 6500;
    float bloom = 0;            // Seconds until the shimmer is full.
    float stick = 0.2F, stickHz = 4200;
    float bell = 0, bellHz = 900;  // A few strong, long partials: a cymbal's cup, an anvil's ring.
    float width = 0.35F, pan = 0.2F, gain = 0.5F, seconds = 0.3F;
    uint32_t casting = 1;       // Seed of the modes: two plates are never the same.
};
struct ShakerDesign {
    float hz = 6800, secondHz = 9400, lowCutHz = 3500, rise = 0.022F, fall = 0.1F, grains = 0.5F, gain = 0.7F;
};
struct RimDesign {
    float lowHz = 1720, highHz = 2410, shellHz = 440, t60 = 0.045F, click = 0.5F, drive = 1.5F, gain = 0.4F;
};
struct TomDesign {
    float hz = 90, bend = 0.6F, bendT60 = 0.08F, t60 = 0.45F, overtones = 0.35F, stick = 0.25F, drive = 1.3F, gain = 0.55F,
          pan = 0, seconds = 0.8F;
    float noise = 0, noiseT60 = 0.09F, noiseHz = 1400;  // Skin and room.
    bool kettle = false;        // A kettledrum's nearly harmonic partials instead of a free membrane's.
};
struct KitDesign {
    KickDesign kick;
    SnareDesign snare;
    ClapDesign clap;
    PlateDesign closedHat, openHat, crash, ride;
    ShakerDesign shaker;
    RimDesign rim;
    TomDesign tomLow, tomMid, tomHigh;
    // Metal or wood instead of the clap's hands and of the rim; modes 0 = none.
    PlateDesign clapPlate{.modes = 0}, rimPlate{.modes = 0}, shakerPlate{.modes = 0};
    // How many play kick, snare and toms together, and how far apart their sticks fall.
    int players = 1;
    float spread = 0.014F;
};

// Voice::Kick to Voice::TomHigh.
void playDrum(const KitDesign& kit, const NoteContext& note, Bus& bus);
void playPlate(const PlateDesign& design, const NoteContext& note, Bus& bus);

}  // namespace fermata::sound
