// SPDX-License-Identifier: GPL-3.0-or-later
// Leads of oscillators and of struck bars.
#include "core/sound/patches_melody.h"

namespace fermata::sound {

std::vector<Patch> malletsAndSynths() {
    SynthDesign saw;
    saw.layers = {{{WaveShape::Saw, 0.46F, -6, 0, -0.35F}, {WaveShape::Saw, 0.46F, 6, 0, 0.35F}, {WaveShape::Square, 0.22F, 0, -1, 0}, {WaveShape::Saw, 0.16F, 2, 1, 0}}};
    saw.filter = {.baseHz = 700, .perHz = 2.2F, .envelopeHz = 5200, .t60 = 0.8F, .floor = 0.4F, .q1 = 0.8F, .q2 = 1.2F, .velocity = 0.75F};
    saw.level = {.attack = 0.004F, .release = 0.13F};
    saw.vibrato = {.hz = 5.6F, .cents = 14, .delay = 0.24F, .fade = 0.3F};
    saw.scoop = {.cents = -35, .seconds = 0.035F};
    saw.layerDriftCents = 2;
    saw.highPassPerHz = 0.4F;
    saw.drive = 1.2F;
    saw.gain = 0.28F;

    SynthDesign house;
    house.layers = {{{WaveShape::Saw, 0.4F, -1, 0, -0.3F}, {WaveShape::Square, 0.3F, 1, 0, 0.3F}, {WaveShape::Triangle, 0.3F, 0, -1, 0}}};
    house.filter = {.baseHz = 300, .perHz = 1.2F, .envelopeHz = 4200, .t60 = 0.20F, .floor = 0.03F, .q1 = 0.8F, .q2 = 1.7F, .velocity = 0.8F};
    house.level = {.attack = 0.0015F, .release = 0.16F, .t60 = 0.6F, .floor = 0.05F};
    house.driftCents = 0.6F;
    house.noise = {.level = 0, .perHz = 0, .baseHz = 3000, .q = 1, .attackLevel = 0.12F, .attackT60 = 0.010F};
    house.gain = 0.32F;

    StruckDesign vibes;
    vibes.partials = {{{1, 1, 1}, {4.0F, 0.26F, 0.5F}, {10.2F, 0.09F, 0.16F}, {2.0F, 0.05F, 0.5F}, {17.9F, 0.03F, 0.07F}}};
    vibes.t60 = 5.5F;
    vibes.t60KeyRange = 28;
    vibes.hammerHz = 500;
    vibes.hammerVelocityHz = 7000;
    vibes.beatHz = 0.25F;
    vibes.attack = 0.0012F;
    vibes.knock = 0.05F;
    vibes.knockHz = 260;
    vibes.noise = 0.05F;
    vibes.noiseHz = 2200;
    vibes.release = 0.7F;
    vibes.gain = 0.26F;
    vibes.velocityFloor = 0.12F;

    StruckDesign celesta;
    celesta.partials = {{{1, 1, 1}, {2.76F, 0.30F, 0.34F}, {5.40F, 0.18F, 0.16F}, {2.0F, 0.12F, 0.6F}, {8.9F, 0.07F, 0.08F}, {4.0F, 0.08F, 0.3F}}};
    celesta.t60 = 2.4F;
    celesta.t60KeyRange = 30;
    celesta.hammerHz = 600;
    celesta.hammerVelocityHz = 8500;
    celesta.beatHz = 0.5F;
    celesta.attack = 0.0014F;
    celesta.knock = 0.12F;
    celesta.knockHz = 340;
    celesta.noise = 0.08F;
    celesta.noiseHz = 3000;
    celesta.release = 0.5F;
    celesta.gain = 0.26F;
    celesta.velocityFloor = 0.12F;

    StruckDesign marimba;
    marimba.partials = {{{1, 1, 1}, {3.93F, 0.36F, 0.30F}, {9.2F, 0.22F, 0.12F}, {16.3F, 0.10F, 0.06F}, {2.0F, 0.04F, 0.4F}}};
    marimba.t60 = 1.5F;
    marimba.t60KeyRange = 18;
    marimba.hammerHz = 350;
    marimba.hammerVelocityHz = 7000;
    marimba.beatHz = 0.2F;
    marimba.attack = 0.0010F;
    marimba.knock = 0.16F;
    marimba.knockHz = 230;
    marimba.noise = 0.12F;
    marimba.noiseHz = 1700;
    marimba.release = 0.9F;
    marimba.gain = 0.30F;
    marimba.velocityFloor = 0.12F;

    std::vector<Patch> result = {
        leadPatch("lead.saw", "soaring analog-style lead with vibrato: saws and a filter; no recording", {Knob::Attack, Knob::Decay, Knob::Vibrato, Knob::Echo}, saw, 150,
                  {{{Band::Bell, 420, 0.5F, 0.7F}, {Band::Bell, 2600, 1.5F, 0.7F}, {Band::HighShelf, 6500, 1.5F, 0.7F}}}, 0.22F, -7),
        leadPatch("lead.house", "short filtered pluck for house: oscillators; no recording", {Knob::Decay, Knob::Echo, Knob::Noise}, house, 150,
                  {{{Band::Bell, 380, 0.5F, 0.8F}, {Band::Bell, 2400, 1.5F, 0.7F}, {Band::HighShelf, 6000, 2.0F, 0.7F}}}, 0.24F, -3),
        leadPatch("mallet.vibes", "vibraphone with a slow motor: computed bars; no recording", {Knob::Decay, Knob::Motion, Knob::Echo, Knob::Noise}, vibes, 120,
                  {{{Band::Bell, 350, -0.5F, 0.8F}, {Band::Bell, 2600, 1.5F, 0.7F}, {Band::HighShelf, 6500, 1.5F, 0.7F}}}, 0.0F, -4),
        leadPatch("mallet.celesta", "celesta: computed plates over resonators; no recording", {Knob::Decay, Knob::Echo, Knob::Noise}, celesta, 160,
                  {{{Band::Bell, 420, -0.5F, 0.8F}, {Band::Bell, 3200, 1.0F, 0.7F}, {Band::HighShelf, 7500, 1.0F, 0.7F}}}, 0.08F, -1.5F),
        leadPatch("mallet.marimba", "marimba: computed bars over resonators; no recording", {Knob::Decay, Knob::Echo, Knob::Noise}, marimba, 90,
                  {{{Band::Bell, 300, -0.5F, 0.8F}, {Band::Bell, 2200, 1.5F, 0.7F}, {Band::HighShelf, 5500, 1.5F, 0.7F}}}, 0.06F, -0.5F),
    };
    for (const size_t i : {1U, 2U, 3U, 4U}) result[i].roles.emplace_back("harmony");
    result[0].strip.chorus = {.depthMs = 1.3F, .hz = 0.45F, .mix = 0.3F};
    result[0].strip.space = {.early = 0.05F, .late = 0.13F, .t60 = 1.9F, .dampHz = 7500, .preDelayMs = 20, .lowCutHz = 300, .kind = SpaceDesign::Plate};
    result[2].strip.tremolo = 0.16F;
    result[3].strip.space = {.early = 0.12F, .late = 0.17F, .t60 = 2.2F, .dampHz = 6500, .preDelayMs = 24, .lowCutHz = 260, .kind = SpaceDesign::Hall};
    return result;
}

}  // namespace fermata::sound
