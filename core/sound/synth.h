// SPDX-License-Identifier: GPL-3.0-or-later
// Subtractive voice: band-limited oscillators, a four-pole filter a side, drift, vibrato, drive after the VCA.
#pragma once

#include <array>

#include "core/sound/voice.h"
#include "core/sound/wave.h"

namespace fermata::sound {

struct OscillatorLayer {
    WaveShape shape = WaveShape::Saw;
    float level = 0;   // 0 = unused.
    float cents = 0;
    float octaves = 0;
    float pan = 0;     // -1 to 1.
};

struct SynthDesign {
    std::array<OscillatorLayer, 8> layers;
    struct {
        float baseHz = 500, perHz = 1, envelopeHz = 2000;  // Cutoff = base + perHz x f + envelope x shaped velocity.
        float t60 = 0;                                     // Of the envelope's fall; 0 = it holds.
        float floor = 0;                                   // Where the fall ends.
        float attack = 0.001F;
        float lfoHz = 0, lfoDepthHz = 0;                   // Absolute time.
        float q1 = 0.7F, q2 = 0.8F;
        float velocity = 0.6F;                             // How much of the envelope velocity decides.
    } filter;
    struct {
        float attack = 0.005F, release = 0.1F;
        float t60 = 0;       // 0 = it holds.
        float floor = 0;
    } level;
    struct {
        float hz = 0, cents = 0, delay = 0.25F, fade = 0.35F;
    } vibrato;
    struct {
        float cents = 0, seconds = 0.05F;  // The pitch starts this far off.
    } scoop;
    struct {
        float hz = 0, depth = 0;           // Back and forth of a bow (tremolo), never quite even.
    } strokes;
    float highPassPerHz = 0;               // A high-pass that follows the pitch; 0 = none.
    float driftCents = 2;
    float layerDriftCents = 0;             // Each oscillator wanders on its own besides: players, not one voice.
    float subLevel = 0, subOctaves = -1;  // A clean sine past filter and drive; not lowered below 30 Hz.
    struct {
        float level = 0, perHz = 2, baseHz = 300, q = 2, attackLevel = 0, attackT60 = 0.05F;
    } noise;                               // Breath or bow through a band-pass.
    float drive = 0;                       // 0 = none.
    float gain = 0.3F;
    float velocityFloor = 0.4F;            // Gain at velocity 0.
};

void playSynth(const SynthDesign& design, const NoteContext& note, Bus& bus);

}  // namespace fermata::sound
