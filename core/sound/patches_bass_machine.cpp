// SPDX-License-Identifier: GPL-3.0-or-later
// Basses of oscillators: the low end stays a clean sine, colour is made above it.
#include "core/sound/patches_bass.h"

namespace fermata::sound {

std::vector<Patch> machineBasses() {
    SynthDesign reese;
    reese.layers = {{{WaveShape::Saw, 0.40F, -13, 0, -0.35F}, {WaveShape::Saw, 0.40F, 13, 0, 0.35F}, {WaveShape::Saw, 0.26F, 0, 0, 0}, {WaveShape::Saw, 0.20F, -7, 1, 0.5F},
                     {WaveShape::Saw, 0.20F, 8, 1, -0.5F}}};
    reese.filter = {.baseHz = 220, .perHz = 3, .envelopeHz = 1900, .t60 = 1.4F, .floor = 0.45F, .lfoHz = 0.23F, .lfoDepthHz = 240, .q1 = 0.8F, .q2 = 1.0F, .velocity = 0.7F};
    reese.level = {.attack = 0.006F, .release = 0.09F};
    reese.layerDriftCents = 4;
    reese.subLevel = 0.5F;
    reese.subOctaves = 0;
    reese.drive = 1.7F;
    reese.gain = 0.34F;
    reese.velocityFloor = 0.45F;

    SynthDesign analog;
    analog.layers = {{{WaveShape::Saw, 0.6F, -1.5F, 0, 0}, {WaveShape::Pulse, 0.34F, 2, 0, 0}, {WaveShape::Square, 0.16F, -1, -1, 0}}};
    analog.filter = {.baseHz = 120, .perHz = 2.2F, .envelopeHz = 3600, .t60 = 0.28F, .floor = 0.10F, .q1 = 0.9F, .q2 = 1.5F, .velocity = 0.75F};
    analog.level = {.attack = 0.0015F, .release = 0.045F, .t60 = 1.6F, .floor = 0.5F};
    analog.driftCents = 1.5F;
    analog.subLevel = 0.34F;
    analog.subOctaves = 0;
    analog.drive = 1.4F;
    analog.gain = 0.36F;
    analog.velocityFloor = 0.4F;

    SynthDesign deep;
    deep.layers = {{{WaveShape::Triangle, 0.5F, 0, 0, 0}, {WaveShape::Reed, 0.16F, 2, 0, 0}, {WaveShape::Square, 0.10F, -2, 1, 0}}};
    deep.filter = {.baseHz = 110, .perHz = 1.8F, .envelopeHz = 1500, .t60 = 0.22F, .floor = 0.08F, .q1 = 0.8F, .q2 = 1.1F, .velocity = 0.8F};
    deep.level = {.attack = 0.004F, .release = 0.08F};
    deep.driftCents = 1;
    deep.subLevel = 0.6F;
    deep.subOctaves = 0;
    deep.noise = {.level = 0, .perHz = 0, .baseHz = 900, .q = 1, .attackLevel = 0.08F, .attackT60 = 0.02F};
    deep.drive = 1.2F;
    deep.gain = 0.40F;
    deep.velocityFloor = 0.4F;

    SynthDesign distorted;
    distorted.layers = {{{WaveShape::Saw, 0.5F, -5, 0, -0.2F}, {WaveShape::Saw, 0.5F, 6, 0, 0.2F}, {WaveShape::Square, 0.3F, 0, -1, 0}, {WaveShape::Saw, 0.22F, 2, 1, 0}}};
    distorted.filter = {.baseHz = 300, .perHz = 4, .envelopeHz = 4200, .t60 = 0.6F, .floor = 0.35F, .q1 = 0.9F, .q2 = 1.6F, .velocity = 0.8F};
    distorted.level = {.attack = 0.002F, .release = 0.06F};
    distorted.layerDriftCents = 2;
    distorted.subLevel = 0.55F;
    distorted.subOctaves = 0;
    distorted.drive = 4.2F;
    distorted.gain = 0.36F;
    distorted.velocityFloor = 0.5F;

    SynthDesign drone;
    drone.layers = {{{WaveShape::Triangle, 0.5F, -3, 0, -0.2F}, {WaveShape::Triangle, 0.5F, 3, 0, 0.2F}, {WaveShape::Reed, 0.26F, 0, 0, 0}, {WaveShape::Sine, 0.16F, 2, 1, 0.5F},
                     {WaveShape::Sine, 0.12F, -3, 1.585F, -0.5F}, {WaveShape::Saw, 0.10F, 5, 1, -0.6F}, {WaveShape::Saw, 0.10F, -6, 1, 0.6F}}};
    drone.filter = {.baseHz = 140, .perHz = 2.2F, .envelopeHz = 900, .attack = 2.2F, .lfoHz = 0.06F, .lfoDepthHz = 160, .q1 = 0.7F, .q2 = 1.3F, .velocity = 0.7F};
    drone.level = {.attack = 1.1F, .release = 1.2F};
    drone.layerDriftCents = 4;
    drone.subLevel = 0.45F;
    drone.subOctaves = -1;
    drone.noise = {.level = 0.035F, .perHz = 3, .baseHz = 300, .q = 0.9F};
    drone.drive = 0.9F;
    drone.gain = 0.30F;

    std::vector<Patch> result = {
        bassPatch("bass.reese", "detuned saws that beat over a clean sine: oscillators; no recording", reese, 26,
                  {{{Band::Bell, 260, -1.5F, 0.8F}, {Band::Bell, 1100, 1.5F, 0.7F}, {Band::HighShelf, 2600, 2.0F, 0.7F}}}, -10),
        bassPatch("bass.analog", "snappy analog-style bass for running lines: oscillators and a resonant filter; no recording", analog, 28,
                  {{{Band::Bell, 220, -1.0F, 0.8F}, {Band::Bell, 900, 1.5F, 0.7F}, {Band::HighShelf, 2400, 2.0F, 0.7F}}}, -8),
        bassPatch("bass.deep", "deep round house bass with a soft knock: oscillators; no recording", deep, 26,
                  {{{Band::Bell, 110, 1.0F, 0.7F}, {Band::Bell, 420, 2.5F, 0.7F}, {Band::HighShelf, 1600, 2.0F, 0.7F}}}, -12),
        bassPatch("bass.distorted", "driven saws over a clean sub, for combat: oscillators; no recording", distorted, 28,
                  {{{Band::Bell, 320, -2.0F, 0.8F}, {Band::Bell, 1400, 1.5F, 0.7F}, {Band::HighShelf, 5000, -2.0F, 0.7F}}}, -9),
        bassPatch("drone.sub", "slow low drone with breathing overtones: oscillators; no recording", drone, 24,
                  {{{Band::Bell, 200, -1.0F, 0.8F}, {Band::Bell, 700, 2.0F, 0.7F}, {Band::HighShelf, 2600, 3.0F, 0.7F}}}, -9),
    };
    Patch& low = result.back();
    low.roles.emplace_back("texture");
    low.knobs = {Knob::Attack, Knob::Motion, Knob::Noise};
    low.strip.space = {.early = 0.08F, .late = 0.14F, .t60 = 2.8F, .dampHz = 3600, .preDelayMs = 30, .lowCutHz = 180, .kind = SpaceDesign::Hall};
    result[0].knobs.push_back(Knob::Motion);
    return result;
}

}  // namespace fermata::sound
