// SPDX-License-Identifier: GPL-3.0-or-later
// Basses with strings, and the low sections of an orchestra.
#include "core/sound/patches_bass.h"

namespace fermata::sound {

std::vector<Patch> playedBasses() {
    PluckDesign finger;
    finger.t60 = 2.4F;
    finger.loopTone = 0.42F;
    finger.loopBright = 0.20F;
    finger.pickBaseHz = 420;
    finger.pickSweepHz = 4600;
    finger.pickPosition = 0.13F;
    finger.detuneCents = 0.6F;
    finger.width = 0;
    finger.softness = 0.0022F;
    finger.damper = 0.06F;
    finger.subLevel = 0.26F;
    finger.noiseLevel = 0.16F;
    finger.noiseHz = 1700;
    finger.drive = 1.7F;

    PluckDesign slap = finger;
    slap.t60 = 2.2F;
    slap.loopTone = 0.34F;
    slap.loopBright = 0.28F;
    slap.pickBaseHz = 700;
    slap.pickSweepHz = 9000;
    slap.pickPosition = 0.07F;
    slap.softness = 0.0007F;
    slap.damper = 0.05F;
    slap.subLevel = 0.30F;
    slap.noiseLevel = 0.22F;
    slap.noiseHz = 2600;
    slap.popLevel = 0.55F;
    slap.drive = 1.2F;
    slap.velocityFloor = 0.45F;

    PluckDesign walking = finger;
    walking.t60 = 1.7F;
    walking.loopTone = 0.47F;
    walking.loopBright = 0.14F;
    walking.pickBaseHz = 460;
    walking.pickSweepHz = 3000;
    walking.pickPosition = 0.17F;
    walking.detuneCents = 1.4F;
    walking.softness = 0.0036F;
    walking.damper = 0.12F;
    walking.subLevel = 0.24F;
    walking.noiseLevel = 0.28F;
    walking.noiseHz = 1100;
    walking.drive = 0.5F;

    std::vector<Patch> result = {
        bassPatch("bass.finger", "funk finger bass: a computed string whose middle growls with velocity; no recording", finger, 30,
                  {{{Band::LowShelf, 90, 1.0F, 0.7F}, {Band::Bell, 280, -2.0F, 0.9F}, {Band::Bell, 1000, 3.5F, 0.7F}, {Band::HighShelf, 2800, 3.0F, 0.7F}}}, -9),
        bassPatch("bass.slap", "slap bass: thumb below, pop above two thirds of full velocity, a computed string; no recording", slap, 32,
                  {{{Band::LowShelf, 90, 1.5F, 0.7F}, {Band::Bell, 420, -3.0F, 0.8F}, {Band::Bell, 2600, 3.0F, 0.7F}, {Band::HighShelf, 5000, 1.5F, 0.7F}}}, -9),
        bassPatch("bass.walking", "upright bass for walking lines: a computed string, finger and wood; no recording", walking, 32,
                  {{{Band::Bell, 190, -1.5F, 0.9F}, {Band::Bell, 820, 3.0F, 0.8F}, {Band::HighShelf, 2400, 3.5F, 0.7F}}}, -4.5F),
    };
    result[2].strip.body = {{{58, 4, 0.4F}, {104, 5, 0.55F}, {165, 6, 0.45F}, {240, 7, 0.4F}, {410, 8, 0.35F}, {650, 8, 0.3F}, {960, 7, 0.25F}, {1650, 5, 0.2F}}};
    result[2].strip.space = {.early = 0.16F, .late = 0.05F, .t60 = 0.9F, .dampHz = 4200, .preDelayMs = 10, .lowCutHz = 200};
    return result;
}

std::vector<Patch> lowSections() {
    SynthDesign strings;
    strings.layers = {{{WaveShape::Saw, 0.32F, -8, 0, -0.5F}, {WaveShape::Saw, 0.32F, 7, 0, 0.45F}, {WaveShape::Saw, 0.34F, -2, 0, -0.15F}, {WaveShape::Saw, 0.34F, 3, 0, 0.2F},
                       {WaveShape::Saw, 0.22F, 5, 1, 0.3F}, {WaveShape::Saw, 0.22F, -6, 1, -0.3F}}};
    strings.filter = {.baseHz = 500, .perHz = 3, .envelopeHz = 5600, .t60 = 0.8F, .floor = 0.35F, .attack = 0.02F, .q1 = 0.6F, .q2 = 0.75F, .velocity = 0.85F};
    strings.level = {.attack = 0.014F, .release = 0.14F, .t60 = 1.1F, .floor = 0.55F};
    strings.vibrato = {.hz = 5.0F, .cents = 7, .delay = 0.35F, .fade = 0.5F};
    strings.scoop = {.cents = -10, .seconds = 0.04F};
    strings.driftCents = 2;
    strings.layerDriftCents = 3;
    strings.noise = {.level = 0.04F, .perHz = 4, .baseHz = 1100, .q = 0.7F, .attackLevel = 0.5F, .attackT60 = 0.055F};
    strings.drive = 0.7F;
    strings.gain = 0.30F;
    strings.velocityFloor = 0.25F;

    SynthDesign brass;
    brass.layers = {{{WaveShape::Saw, 0.36F, -6, 0, -0.45F}, {WaveShape::Saw, 0.36F, 5, 0, 0.45F}, {WaveShape::Saw, 0.34F, 0, 0, 0}, {WaveShape::Saw, 0.16F, 7, 1, 0.3F},
                     {WaveShape::Reed, 0.3F, -3, -1, 0}}};
    brass.filter = {.baseHz = 130, .perHz = 2.4F, .envelopeHz = 4400, .t60 = 2.4F, .floor = 0.5F, .attack = 0.075F, .q1 = 0.75F, .q2 = 0.9F, .velocity = 0.95F};
    brass.level = {.attack = 0.028F, .release = 0.13F};
    brass.vibrato = {.hz = 4.8F, .cents = 4, .delay = 0.5F, .fade = 0.6F};
    brass.scoop = {.cents = -32, .seconds = 0.06F};
    brass.driftCents = 2;
    brass.layerDriftCents = 3;
    brass.noise = {.level = 0.012F, .perHz = 3, .baseHz = 500, .q = 0.8F, .attackLevel = 0.10F, .attackT60 = 0.05F};
    brass.drive = 1.5F;
    brass.gain = 0.32F;
    brass.velocityFloor = 0.3F;

    const SpaceDesign hall = {.early = 0.18F, .late = 0.16F, .t60 = 2.1F, .dampHz = 4600, .preDelayMs = 20, .lowCutHz = 160, .kind = SpaceDesign::Hall};
    std::vector<Patch> result = {
        bassPatch("strings.low", "celli and basses, short bows that bite and long ones that hold: detuned saws in a computed body; no recording", strings, 34,
                  {{{Band::Bell, 240, -1.5F, 0.8F}, {Band::Bell, 1800, 2.0F, 0.7F}, {Band::HighShelf, 5000, 2.0F, 0.7F}}}, -4.5F),
        bassPatch("brass.low", "trombones and tuba, dark to blazing by velocity: oscillators; no recording", brass, 34,
                  {{{Band::Bell, 300, -1.5F, 0.8F}, {Band::Bell, 1500, 1.5F, 0.7F}, {Band::HighShelf, 5000, 1.5F, 0.7F}}}, -6),
    };
    for (Patch& patch : result) {
        patch.roles.emplace_back("harmony");
        patch.knobs = {Knob::Attack, Knob::Decay, Knob::Vibrato, Knob::Noise};
        patch.strip.space = hall;
    }
    result[0].strip.body = {{{98, 7, 0.5F}, {165, 8, 0.45F}, {230, 8, 0.4F}, {380, 7, 0.35F}, {560, 6, 0.35F}, {1050, 4, 0.35F}, {1900, 3, 0.4F}, {2900, 3, 0.3F}}};
    return result;
}

}  // namespace fermata::sound
