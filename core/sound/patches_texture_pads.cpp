// SPDX-License-Identifier: GPL-3.0-or-later
// Pads of oscillators and of grains.
#include "core/sound/patches_texture.h"

namespace fermata::sound {

std::vector<Patch> morePads() {
    // A saw minus a slower saw is a pulse whose width moves.
    SynthDesign analog;
    analog.layers = {{{WaveShape::Saw, 0.34F, 1.2F, 0, -0.7F}, {WaveShape::Saw, -0.34F, -1.2F, 0, -0.7F}, {WaveShape::Saw, 0.34F, -4.6F, 0, 0.7F}, {WaveShape::Saw, -0.34F, -2.4F, 0, 0.7F},
                      {WaveShape::Saw, 0.24F, 6, 0, 0.1F}, {WaveShape::Saw, 0.12F, -5, 1, -0.4F}, {WaveShape::Saw, 0.12F, 5, 1, 0.4F}}};
    analog.filter = {.baseHz = 500, .perHz = 1.4F, .envelopeHz = 3400, .attack = 0.9F, .lfoHz = 0.09F, .lfoDepthHz = 220, .q1 = 0.7F, .q2 = 0.9F, .velocity = 0.65F};
    analog.level = {.attack = 0.30F, .release = 0.7F};
    analog.highPassPerHz = 0.5F;
    analog.layerDriftCents = 2.5F;
    analog.gain = 0.24F;

    SynthDesign filtered;
    filtered.layers = {{{WaveShape::Saw, 0.30F, -11, 0, -0.8F}, {WaveShape::Saw, 0.30F, 11, 0, 0.8F}, {WaveShape::Saw, 0.28F, 0, 0, 0}, {WaveShape::Pulse, 0.22F, 4, 0, -0.4F},
                        {WaveShape::Pulse, 0.22F, -4, 0, 0.4F}, {WaveShape::Saw, 0.14F, 7, 1, 0.5F}, {WaveShape::Saw, 0.14F, -7, 1, -0.5F}}};
    filtered.filter = {.baseHz = 260, .perHz = 1.2F, .envelopeHz = 3800, .attack = 1.9F, .lfoHz = 0.125F, .lfoDepthHz = 420, .q1 = 0.8F, .q2 = 1.4F, .velocity = 0.7F};
    filtered.level = {.attack = 0.08F, .release = 0.4F};
    filtered.highPassPerHz = 0.6F;
    filtered.layerDriftCents = 2;
    filtered.drive = 0.6F;
    filtered.gain = 0.22F;

    CloudDesign cloud;
    cloud.spectrum = {.bandwidthCents = 24, .formant = 0.5F, .tiltHz = 3200};
    cloud.gain = 0.42F;

    ChoirDesign bowed;
    bowed.spectrum = {.bandwidthCents = 9, .formant = 0.8F, .tiltHz = 2600};
    bowed.first = Vowel::Glass;
    bowed.second = Vowel::Bow;
    bowed.breath = 0.012F;
    bowed.breathHz = 4200;
    bowed.toneHz = 6800;
    bowed.toneVelocity = 0.8F;
    bowed.attack = 1.3F;
    bowed.release = 1.8F;
    bowed.vibratoCents = 1;
    bowed.gain = 0.46F;

    std::vector<Patch> result = {
        padPatch("pad.analog", "slow analog-style strings of pulses whose width moves: oscillators; no recording", {Knob::Attack, Knob::Motion}, analog, 110,
                 {{{Band::Bell, 340, -1.5F, 0.8F}, {Band::Bell, 2400, 1.0F, 0.7F}, {Band::HighShelf, 5000, 3.0F, 0.7F}}}, -12),
        padPatch("pad.filtered", "house pad whose filter opens over the note: oscillators; no recording", {Knob::Attack, Knob::Motion}, filtered, 140,
                 {{{Band::Bell, 360, -1.5F, 0.8F}, {Band::Bell, 2200, 1.0F, 0.7F}, {Band::HighShelf, 5200, 2.5F, 0.7F}}}, -9),
        padPatch("pad.cloud", "cloud of grains out of a drifting spectrum: computed; no recording", {Knob::Attack, Knob::Motion}, cloud, 130,
                 {{{Band::Bell, 380, -1.0F, 0.8F}, {Band::Bell, 2600, 1.0F, 0.7F}, {Band::HighShelf, 5500, 3.5F, 0.7F}}}, -12),
        padPatch("pad.bowed", "bowed glass and metal, swelling slowly: noise bands (PADsynth); no recording", {Knob::Attack, Knob::Vibrato, Knob::Motion, Knob::Noise}, bowed, 150,
                 {{{Band::Bell, 420, -1.0F, 0.8F}, {Band::Bell, 2800, 1.0F, 0.7F}, {Band::HighShelf, 6500, 2.5F, 0.7F}}}, -9.5F),
    };
    result[0].roles.emplace_back("harmony");
    result[0].strip.chorus = {.depthMs = 2.4F, .hz = 0.31F, .mix = 0.45F};
    result[1].strip.chorus = {.depthMs = 1.8F, .hz = 0.25F, .mix = 0.3F};
    result[2].strip.space = kWideHall;
    result[3].strip.space = kWideHall;
    return result;
}

}  // namespace fermata::sound
