// SPDX-License-Identifier: GPL-3.0-or-later
// Plucked strings: Karplus-Strong loops, two polarisations a note, pick position, a damper at the gate.
#pragma once

#include "core/sound/voice.h"

namespace fermata::sound {

struct PluckDesign {
    float t60 = 2.6F;            // Of key 57, halving every two octaves up.
    float shortest = 0.3F, longest = 5;
    float loopTone = 0.30F;      // Loss of highs per round trip: 0 bright, 0.5 dull.
    float loopBright = 0.2F;     // How far velocity opens it.
    float pickBaseHz = 900, pickSweepHz = 9500;  // Low-pass of the excitation at rest and at full velocity.
    float pickPosition = 0.17F;  // Of the string's length.
    float detuneCents = 2;       // Between the polarisations.
    float width = 0.5F;          // Pan of the two, apart.
    float softness = 0.0008F;    // Attack, seconds: nail or flesh.
    float damper = 0.09F;        // T60 after the gate.
    float subLevel = 0;          // A clean sine under the string.
    float noiseLevel = 0, noiseHz = 2500;  // Finger, nail or plectrum against the string.
    float popLevel = 0;          // String against fret: above two thirds of full velocity only.
    struct {
        float lowHz = 0, octaves = 2.6F, q = 2.5F, seconds = 0.11F, mix = 0.8F;
    } wah;                       // A band-pass that velocity opens; lowHz 0 = none.
    float drive = 0;
    float gain = 0.5F;
    float velocityFloor = 0.35F;
};

void playPluck(const PluckDesign& design, const NoteContext& note, Bus& bus);

}  // namespace fermata::sound
