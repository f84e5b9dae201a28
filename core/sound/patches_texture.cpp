// SPDX-License-Identifier: GPL-3.0-or-later
// Pads and air.
#include "core/sound/patches_texture.h"

namespace fermata::sound {
Patch padPatch(const char* id, const char* description, const std::vector<Knob>& knobs, const Design& design, float highPassHz,
               const std::array<Band, 4>& bands, float trimDb) {
    Patch p{id, description, {"texture"}, knobs, design, {}};
    p.strip.highPassHz = highPassHz;
    p.strip.bands = bands;
    p.strip.space = kFarHall;
    p.strip.trimDb = trimDb;
    return p;
}

std::vector<Patch> texturePatches() {
    SynthDesign warm;
    warm.layers = {{{WaveShape::Saw, 0.34F, 0, 0, 0}, {WaveShape::Saw, 0.26F, -15.9F, 0, 0.85F}, {WaveShape::Saw, 0.26F, -9.1F, 0, -0.85F},
                    {WaveShape::Saw, 0.26F, -2.8F, 0, 0.7F}, {WaveShape::Saw, 0.26F, 2.9F, 0, -0.7F}, {WaveShape::Saw, 0.26F, 9.0F, 0, 0.85F},
                    {WaveShape::Saw, 0.26F, 15.5F, 0, -0.85F}}};
    warm.filter = {.baseHz = 650, .perHz = 1.2F, .envelopeHz = 3600, .attack = 0.8F, .lfoHz = 0.11F, .lfoDepthHz = 260, .q1 = 0.7F, .q2 = 0.8F, .velocity = 0.5F};
    warm.level = {.attack = 0.35F, .release = 0.6F};
    warm.driftCents = 3;
    warm.gain = 0.22F;
    warm.velocityFloor = 0.35F;

    ChoirDesign choir;

    SynthDesign dark;
    dark.layers = {{{WaveShape::Saw, 0.4F, -5.5F, 0, -0.6F}, {WaveShape::Saw, 0.4F, 5.5F, 0, 0.6F}, {WaveShape::Pulse, 0.3F, 0, -1, 0}, {WaveShape::Triangle, 0.5F, 0, -1, 0},
                    {WaveShape::Saw, 0.16F, -11, 1, 0.8F}, {WaveShape::Saw, 0.16F, 12, 1, -0.8F}}};
    dark.filter = {.baseHz = 240, .perHz = 1.8F, .envelopeHz = 900, .attack = 1.6F, .lfoHz = 0.07F, .lfoDepthHz = 130, .q1 = 0.8F, .q2 = 1.1F, .velocity = 0.6F};
    dark.level = {.attack = 0.8F, .release = 0.9F};
    dark.driftCents = 3;
    dark.noise = {.level = 0.05F, .perHz = 2, .baseHz = 500, .q = 0.7F};
    dark.drive = 0.8F;
    dark.gain = 0.26F;

    TapeDesign tape;

    StruckDesign glass;
    glass.partials = {{{1, 0.9F, 1}, {2.32F, 0.5F, 0.8F}, {4.25F, 0.32F, 0.55F}, {6.63F, 0.2F, 0.4F}, {9.38F, 0.10F, 0.25F}, {2.0F, 0.25F, 0.9F}, {3.0F, 0.12F, 0.7F}}};
    glass.t60 = 6;
    glass.t60KeyRange = 30;
    glass.hammerHz = 700;
    glass.hammerVelocityHz = 6500;
    glass.beatHz = 1.1F;
    glass.attack = 0.12F;
    glass.knock = 0;
    glass.noise = 0.012F;
    glass.noiseHz = 5000;
    glass.release = 1.8F;
    glass.width = 0.9F;
    glass.gain = 0.2F;
    glass.velocityFloor = 0.3F;

    std::vector<Patch> result = {
        padPatch("pad.warm", "warm pad of seven saws and a moving filter; no recording", {Knob::Attack, Knob::Motion}, warm, 120,
            {{{Band::Bell, 320, -1.5F, 0.8F}, {Band::HighShelf, 4500, 4.0F, 0.7F}}}, -12),
        padPatch("pad.choir", "choir-like pad: noise bands under crossing vowels (PADsynth); no recording", {Knob::Attack, Knob::Vibrato, Knob::Motion, Knob::Noise}, choir, 130,
            {{{Band::Bell, 350, -1.5F, 0.8F}, {Band::Bell, 2700, 2.0F, 0.7F}, {Band::HighShelf, 6000, 4.0F, 0.7F}}}, -13),
        padPatch("pad.dark", "low, slowly moving drone of detuned oscillators; no recording", {Knob::Attack, Knob::Motion, Knob::Noise}, dark, 38,
            {{{Band::Bell, 240, -1.0F, 0.8F}, {Band::Bell, 900, 2.0F, 0.7F}, {Band::HighShelf, 3500, 4.0F, 0.7F}}}, -9),
        padPatch("tape.noise", "air of a worn record: computed hiss, rumble and crackle; no recording", {Knob::Noise}, tape, 40,
            {{{Band::HighShelf, 8000, -2.0F, 0.7F}}}, -10),
        padPatch("pad.glass", "bowed and struck glass: computed modes in beating pairs; no recording", {Knob::Attack, Knob::Decay, Knob::Motion, Knob::Noise}, glass, 180,
            {{{Band::Bell, 500, 1.0F, 0.8F}, {Band::HighShelf, 3500, 4.0F, 0.7F}}}, -5),
    };
    result[0].strip.chorus = {.depthMs = 2.2F, .hz = 0.23F, .mix = 0.3F};
    result[2].strip.chorus = {.depthMs = 2.4F, .hz = 0.17F, .mix = 0.3F};
    result[3].strip.space.early = 0;
    result[3].strip.space.late = 0;
    result[4].strip.chorus = {.depthMs = 1.6F, .hz = 0.31F, .mix = 0.35F};
    for (const auto& family : {morePads(), airAndVoices()}) result.insert(result.end(), family.begin(), family.end());
    return result;
}

}  // namespace fermata::sound
