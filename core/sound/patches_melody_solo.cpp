// SPDX-License-Identifier: GPL-3.0-or-later
// Leads that are bowed or blown: one player, a speaking attack, vibrato that arrives late.
#include "core/sound/patches_melody.h"

namespace fermata::sound {

std::vector<Patch> soloists() {
    SynthDesign fiddle;
    fiddle.layers = {{{WaveShape::Saw, 0.72F, 0, 0, 0}, {WaveShape::Saw, 0.10F, 3, 0, -0.3F}, {WaveShape::Pulse, 0.10F, -2, 0, 0.25F}}};
    fiddle.filter = {.baseHz = 1300, .perHz = 2.2F, .envelopeHz = 7000, .t60 = 1.4F, .floor = 0.6F, .attack = 0.03F, .q1 = 0.6F, .q2 = 0.7F, .velocity = 0.85F};
    fiddle.level = {.attack = 0.024F, .release = 0.10F, .t60 = 2.0F, .floor = 0.75F};
    fiddle.vibrato = {.hz = 6.1F, .cents = 15, .delay = 0.20F, .fade = 0.25F};
    fiddle.scoop = {.cents = -55, .seconds = 0.055F};
    fiddle.driftCents = 2.2F;
    fiddle.noise = {.level = 0.035F, .perHz = 3, .baseHz = 1800, .q = 0.8F, .attackLevel = 0.30F, .attackT60 = 0.06F};
    fiddle.gain = 0.30F;
    fiddle.velocityFloor = 0.3F;

    SynthDesign cello = fiddle;
    cello.layers = {{{WaveShape::Saw, 0.70F, 0, 0, 0}, {WaveShape::Saw, 0.12F, -1, 0, 0.3F}, {WaveShape::Reed, 0.2F, 0.6F, 0, -0.2F}}};
    cello.filter = {.baseHz = 620, .perHz = 2.6F, .envelopeHz = 4600, .t60 = 1.8F, .floor = 0.6F, .attack = 0.06F, .q1 = 0.6F, .q2 = 0.7F, .velocity = 0.85F};
    cello.level = {.attack = 0.055F, .release = 0.20F};
    cello.vibrato = {.hz = 5.2F, .cents = 16, .delay = 0.26F, .fade = 0.45F};
    cello.scoop = {.cents = -28, .seconds = 0.07F};
    cello.noise = {.level = 0.025F, .perHz = 4, .baseHz = 900, .q = 0.8F, .attackLevel = 0.16F, .attackT60 = 0.09F};

    SynthDesign muted;
    muted.layers = {{{WaveShape::Saw, 0.5F, 0, 0, 0}, {WaveShape::Pulse, 0.34F, 0, 0, 0}, {WaveShape::Reed, 0.2F, 2, 0, 0.1F}}};
    muted.filter = {.baseHz = 500, .perHz = 1.6F, .envelopeHz = 6200, .t60 = 1.6F, .floor = 0.6F, .attack = 0.04F, .q1 = 0.75F, .q2 = 0.8F, .velocity = 0.9F};
    muted.level = {.attack = 0.014F, .release = 0.09F};
    muted.vibrato = {.hz = 5.4F, .cents = 11, .delay = 0.28F, .fade = 0.35F};
    muted.scoop = {.cents = -40, .seconds = 0.05F};
    muted.driftCents = 2.5F;
    muted.noise = {.level = 0.016F, .perHz = 2, .baseHz = 1500, .q = 0.8F, .attackLevel = 0.10F, .attackT60 = 0.03F};
    muted.drive = 0.8F;
    muted.gain = 0.28F;
    muted.velocityFloor = 0.3F;

    SynthDesign horn;
    horn.layers = {{{WaveShape::Saw, 0.34F, -4, 0, -0.3F}, {WaveShape::Saw, 0.34F, 4, 0, 0.3F}, {WaveShape::Reed, 0.4F, 0, 0, 0}, {WaveShape::Saw, 0.2F, -7, 0, -0.6F},
                    {WaveShape::Saw, 0.2F, 7, 0, 0.6F}}};
    horn.filter = {.baseHz = 220, .perHz = 1.6F, .envelopeHz = 3000, .t60 = 2.2F, .floor = 0.6F, .attack = 0.09F, .q1 = 0.7F, .q2 = 0.75F, .velocity = 0.95F};
    horn.level = {.attack = 0.040F, .release = 0.17F};
    horn.vibrato = {.hz = 4.9F, .cents = 5, .delay = 0.4F, .fade = 0.6F};
    horn.scoop = {.cents = -24, .seconds = 0.06F};
    horn.driftCents = 2;
    horn.layerDriftCents = 3;
    horn.noise = {.level = 0.008F, .perHz = 2, .baseHz = 600, .q = 0.8F, .attackLevel = 0.06F, .attackT60 = 0.05F};
    horn.drive = 0.8F;
    horn.gain = 0.30F;
    horn.velocityFloor = 0.25F;

    SynthDesign flute;
    flute.layers = {{{WaveShape::Sine, 0.8F, 0, 0, 0}, {WaveShape::Sine, 0.22F, 0, 1, 0.05F}, {WaveShape::Sine, 0.10F, 1, 1.585F, -0.05F}, {WaveShape::Triangle, 0.10F, 0, 0, 0},
                     {WaveShape::Sine, 0.04F, -1, 2, 0}}};
    flute.filter = {.baseHz = 900, .perHz = 1.6F, .envelopeHz = 6000, .attack = 0.05F, .q1 = 0.6F, .q2 = 0.6F, .velocity = 0.9F};
    flute.level = {.attack = 0.042F, .release = 0.12F};
    flute.vibrato = {.hz = 5.0F, .cents = 9, .delay = 0.3F, .fade = 0.4F};
    flute.scoop = {.cents = -25, .seconds = 0.045F};
    flute.driftCents = 2.5F;
    flute.noise = {.level = 0.075F, .perHz = 2, .baseHz = 500, .q = 1.1F, .attackLevel = 0.32F, .attackT60 = 0.07F};
    flute.gain = 0.32F;
    flute.velocityFloor = 0.3F;

    const std::vector<Knob> knobs = {Knob::Attack, Knob::Vibrato, Knob::Echo, Knob::Noise};
    std::vector<Patch> result = {
        leadPatch("violin.fiddle", "solo bow, scooped and quick: a saw through a violin's computed body; no recording", knobs, fiddle, 180,
                  {{{Band::Bell, 480, -1.0F, 0.8F}, {Band::Bell, 2800, 1.5F, 0.7F}, {Band::HighShelf, 7000, 1.0F, 0.7F}}}, 0.0F, -8.5F),
        leadPatch("cello.solo", "solo cello: a saw through a computed body; no recording", knobs, cello, 60,
                  {{{Band::Bell, 260, -1.0F, 0.8F}, {Band::Bell, 2000, 1.5F, 0.7F}, {Band::HighShelf, 5500, 1.5F, 0.7F}}}, 0.0F, -9),
        leadPatch("brass.muted", "muted trumpet: waves through a mute's computed resonances; no recording", knobs, muted, 200,
                  {{{Band::Bell, 700, -3.0F, 0.7F}, {Band::Bell, 1900, 3.0F, 0.9F}, {Band::HighShelf, 6000, 1.0F, 0.7F}}}, 0.06F, -7),
        leadPatch("brass.horn", "horns, noble when soft and bright when loud: oscillators; no recording", knobs, horn, 80,
                  {{{Band::Bell, 380, 1.0F, 0.8F}, {Band::Bell, 1500, 1.0F, 0.7F}, {Band::HighShelf, 5000, 1.0F, 0.7F}}}, 0.0F, -5.5F),
        leadPatch("flute.air", "flute whose breath speaks: sines in tuned breath; no recording", knobs, flute, 220,
                  {{{Band::Bell, 600, 1.0F, 0.8F}, {Band::Bell, 3200, 1.5F, 0.7F}, {Band::HighShelf, 6000, 3.0F, 0.7F}}}, 0.06F, -11),
    };
    const SpaceDesign hall = {.early = 0.14F, .late = 0.16F, .t60 = 2.1F, .dampHz = 5400, .preDelayMs = 24, .lowCutHz = 220, .kind = SpaceDesign::Hall};
    result[0].strip.body = {{{275, 9, 0.5F}, {460, 10, 0.55F}, {540, 9, 0.45F}, {850, 7, 0.4F}, {1250, 6, 0.4F}, {2100, 4, 0.45F}, {2900, 3, 0.6F}, {4200, 4, 0.3F}}};
    result[1].roles.emplace_back("bass");
    result[1].strip.body = {{{102, 8, 0.5F}, {175, 9, 0.5F}, {224, 8, 0.45F}, {410, 7, 0.4F}, {630, 6, 0.35F}, {1050, 5, 0.35F}, {1800, 3, 0.45F}, {2700, 3, 0.35F}}};
    result[1].strip.space = hall;
    result[2].strip.body = {{{1450, 3, 0.5F}, {2300, 4, 0.5F}, {3600, 4, 0.3F}}};
    result[3].roles.emplace_back("harmony");
    result[3].strip.space = hall;
    result[4].strip.space = hall;
    return result;
}

}  // namespace fermata::sound
