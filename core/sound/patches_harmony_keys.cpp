// SPDX-License-Identifier: GPL-3.0-or-later
// Pianos, keyboards and synthesizers for chords.
#include "core/sound/patches_harmony.h"

namespace fermata::sound {

std::vector<Patch> moreKeys() {
    StruckDesign grand;
    grand.t60 = 11;
    grand.t60KeyRange = 19;
    grand.stiffness = 0.00032F;
    grand.strikePoint = 0.115F;
    grand.hammerHz = 620;
    grand.hammerVelocityHz = 5200;
    grand.beatHz = 0.35F;
    grand.attack = 0.0016F;
    grand.knock = 0.11F;
    grand.knockHz = 112;
    grand.noise = 0.07F;
    grand.noiseHz = 2600;
    grand.release = 0.26F;
    grand.width = 0.8F;
    grand.gain = 0.25F;
    grand.velocityFloor = 0.06F;

    SynthDesign poly;
    poly.layers = {{{WaveShape::Saw, 0.36F, -7, 0, -0.6F}, {WaveShape::Saw, 0.36F, 7, 0, 0.6F}, {WaveShape::Pulse, 0.22F, 2, 0, -0.2F}, {WaveShape::Saw, 0.14F, -4, 1, 0.5F},
                    {WaveShape::Saw, 0.14F, 5, 1, -0.5F}}};
    poly.filter = {.baseHz = 260, .perHz = 1.6F, .envelopeHz = 4200, .t60 = 1.3F, .floor = 0.3F, .attack = 0.025F, .q1 = 0.7F, .q2 = 1.0F, .velocity = 0.75F};
    poly.level = {.attack = 0.010F, .release = 0.22F, .t60 = 3.5F, .floor = 0.6F};
    poly.highPassPerHz = 0.5F;
    poly.layerDriftCents = 3;
    poly.drive = 0.8F;
    poly.gain = 0.24F;
    poly.velocityFloor = 0.35F;

    SynthDesign stab;
    stab.layers = {{{WaveShape::Organ, 0.55F, 0, -1, 0}, {WaveShape::Sine, 0.3F, 1, 1.585F, 0.25F}, {WaveShape::Square, 0.2F, -3, 0, -0.25F}, {WaveShape::Saw, 0.2F, 4, 0, 0.3F}}};
    stab.filter = {.baseHz = 420, .perHz = 2, .envelopeHz = 4600, .t60 = 0.34F, .floor = 0.15F, .q1 = 0.8F, .q2 = 1.2F, .velocity = 0.75F};
    stab.level = {.attack = 0.0025F, .release = 0.12F, .t60 = 0.9F, .floor = 0.25F};
    stab.driftCents = 1;
    stab.noise = {.level = 0, .perHz = 0, .baseHz = 2600, .q = 1, .attackLevel = 0.2F, .attackT60 = 0.012F};
    stab.drive = 1.0F;
    stab.gain = 0.27F;

    PluckDesign clav;
    clav.t60 = 1.5F;
    clav.shortest = 0.4F;
    clav.loopTone = 0.20F;
    clav.loopBright = 0.15F;
    clav.pickBaseHz = 1300;
    clav.pickSweepHz = 9500;
    clav.pickPosition = 0.09F;
    clav.detuneCents = 0.8F;
    clav.width = 0.15F;
    clav.softness = 0.0004F;
    clav.damper = 0.028F;
    clav.noiseLevel = 0.22F;
    clav.noiseHz = 2900;
    clav.drive = 1.5F;
    clav.velocityFloor = 0.3F;

    SynthDesign accordion;
    accordion.layers = {{{WaveShape::Reed, 0.5F, -9, 0, -0.35F}, {WaveShape::Reed, 0.5F, 9, 0, 0.35F}, {WaveShape::Reed, 0.42F, 0, 0, 0}, {WaveShape::Pulse, 0.14F, 1, 0, 0.1F},
                         {WaveShape::Reed, 0.18F, 3, 1, -0.1F}, {WaveShape::Reed, 0.2F, -2, -1, 0}}};
    accordion.filter = {.baseHz = 1500, .perHz = 2, .envelopeHz = 4600, .attack = 0.05F, .q1 = 0.6F, .q2 = 0.7F, .velocity = 0.8F};
    accordion.level = {.attack = 0.030F, .release = 0.075F};
    accordion.driftCents = 1;
    accordion.noise = {.level = 0.012F, .perHz = 2, .baseHz = 1800, .q = 0.7F, .attackLevel = 0.12F, .attackT60 = 0.03F};
    accordion.gain = 0.24F;
    accordion.velocityFloor = 0.3F;

    SynthDesign arp;
    arp.layers = {{{WaveShape::Saw, 0.42F, -5, 0, -0.4F}, {WaveShape::Saw, 0.42F, 5, 0, 0.4F}, {WaveShape::Pulse, 0.3F, 0, 0, 0}, {WaveShape::Square, 0.12F, 3, 1, 0}}};
    arp.filter = {.baseHz = 240, .perHz = 1.5F, .envelopeHz = 6200, .t60 = 0.26F, .floor = 0.04F, .q1 = 0.8F, .q2 = 1.5F, .velocity = 0.75F};
    arp.level = {.attack = 0.0015F, .release = 0.11F, .t60 = 0.7F, .floor = 0.1F};
    arp.highPassPerHz = 0.4F;
    arp.layerDriftCents = 1.5F;
    arp.gain = 0.3F;
    arp.velocityFloor = 0.35F;

    std::vector<Patch> result = {
        harmonyPatch("keys.grand", "concert grand: computed strings, hammers and case, round to brilliant by velocity; no recording",
                     {Knob::Attack, Knob::Decay, Knob::Noise}, grand, 40,
                     {{{Band::Bell, 230, -1.5F, 0.8F}, {Band::Bell, 2400, 2.0F, 0.6F}, {Band::HighShelf, 5500, 4.0F, 0.7F}}}, -8),
        harmonyPatch("keys.poly", "polyphonic analog-style synthesizer for chords: oscillators and a filter; no recording",
                     {Knob::Attack, Knob::Decay, Knob::Motion}, poly, 90,
                     {{{Band::Bell, 340, -1.5F, 0.8F}, {Band::Bell, 2200, 1.0F, 0.7F}, {Band::HighShelf, 5500, 2.5F, 0.7F}}}, -5.5F),
        harmonyPatch("keys.stab", "short hollow organ chord for house: additive waves and a filter; no recording",
                     {Knob::Decay, Knob::Motion, Knob::Echo}, stab, 100,
                     {{{Band::Bell, 350, -1.0F, 0.8F}, {Band::Bell, 1800, 2.0F, 0.7F}, {Band::HighShelf, 5000, 2.0F, 0.7F}}}, -4),
        harmonyPatch("keys.clav", "clavinet: computed strings under tangents, damped at once; no recording", {Knob::Decay, Knob::Noise}, clav, 110,
                     {{{Band::Bell, 320, -1.5F, 0.8F}, {Band::Bell, 1800, 2.5F, 0.8F}, {Band::HighShelf, 5500, -1.5F, 0.7F}}}, -9),
        harmonyPatch("keys.accordion", "accordion: three computed reeds a note; no recording", {Knob::Attack, Knob::Noise}, accordion, 110,
                     {{{Band::Bell, 420, -1.0F, 0.8F}, {Band::Bell, 2600, 2.0F, 0.7F}, {Band::HighShelf, 6000, 1.0F, 0.7F}}}, -12.5F),
        harmonyPatch("synth.arp", "bright arpeggio of two oscillators and a snapping filter; no recording", {Knob::Decay, Knob::Echo, Knob::Motion}, arp, 130,
                     {{{Band::Bell, 380, -1.0F, 0.8F}, {Band::Bell, 2600, 1.5F, 0.7F}, {Band::HighShelf, 6500, 2.0F, 0.7F}}}, -4.5F),
    };
    result[0].roles.emplace_back("melody");
    result[0].strip.space = {.early = 0.14F, .late = 0.11F, .t60 = 1.9F, .dampHz = 5400, .preDelayMs = 20, .lowCutHz = 200, .kind = SpaceDesign::Hall};
    result[1].roles.emplace_back("texture");
    result[1].strip.chorus = {.depthMs = 1.9F, .hz = 0.42F, .mix = 0.45F};
    result[1].strip.space = kPlate;
    result[2].strip.chorus = {.depthMs = 0.8F, .hz = 0.6F, .mix = 0.25F};
    result[2].strip.echo = 0.12F;
    result[4].roles.emplace_back("melody");
    result[4].strip.body = {{{310, 4, 0.3F}, {620, 4, 0.35F}, {980, 4, 0.3F}, {1500, 3, 0.35F}, {2300, 3, 0.35F}, {3300, 3, 0.25F}}};
    result[5].roles.emplace_back("melody");
    result[5].strip.chorus = {.depthMs = 1.2F, .hz = 0.5F, .mix = 0.3F};
    result[5].strip.echo = 0.24F;
    result[5].strip.space = kPlate;
    return result;
}

}  // namespace fermata::sound
