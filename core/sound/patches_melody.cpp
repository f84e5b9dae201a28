// SPDX-License-Identifier: GPL-3.0-or-later
// Leads.
#include "core/sound/patches_melody.h"

namespace fermata::sound {
Patch leadPatch(const char* id, const char* description, const std::vector<Knob>& knobs, const Design& design, float highPassHz,
                const std::array<Band, 4>& bands, float echo, float trimDb) {
    Patch p{id, description, {"melody"}, knobs, design, {}};
    p.strip.highPassHz = highPassHz;
    p.strip.bands = bands;
    p.strip.echo = echo;
    p.strip.space = kLeadHall;
    p.strip.trimDb = trimDb;
    return p;
}

std::vector<Patch> melodyPatches() {
    StruckDesign bell;
    bell.partials = {{{1, 1, 1}, {2.002F, 0.30F, 0.8F}, {2.756F, 0.42F, 0.6F}, {3.01F, 0.10F, 0.55F}, {4.07F, 0.16F, 0.42F}, {5.404F, 0.24F, 0.34F},
                      {6.71F, 0.10F, 0.25F}, {8.933F, 0.12F, 0.17F}, {11.34F, 0.06F, 0.11F}, {13.3F, 0.04F, 0.08F}, {0.5F, 0.14F, 0.7F}}};
    bell.t60 = 2.6F;
    bell.t60KeyRange = 30;
    bell.hammerHz = 800;
    bell.hammerVelocityHz = 9500;
    bell.beatHz = 0.9F;
    bell.attack = 0.0010F;
    bell.knock = 0.03F;
    bell.knockHz = 420;
    bell.noise = 0.09F;
    bell.noiseHz = 4200;
    bell.release = 1.4F;
    bell.gain = 0.26F;
    bell.velocityFloor = 0.15F;

    PluckDesign pluck;
    pluck.t60 = 1.5F;
    pluck.loopTone = 0.20F;
    pluck.loopBright = 0.14F;
    pluck.pickBaseHz = 1400;
    pluck.pickSweepHz = 10000;
    pluck.pickPosition = 0.26F;
    pluck.detuneCents = 3;
    pluck.width = 0.6F;
    pluck.damper = 0.35F;
    pluck.noiseLevel = 0.06F;
    pluck.noiseHz = 3800;
    pluck.subLevel = 0.12F;

    SynthDesign soft;
    soft.layers = {{{WaveShape::Reed, 0.7F, 0, 0, 0}, {WaveShape::Saw, 0.24F, 5, 0, -0.5F}, {WaveShape::Saw, 0.24F, -6, 0, 0.5F}, {WaveShape::Triangle, 0.22F, 2, -1, 0}}};
    soft.filter = {.baseHz = 600, .perHz = 1.6F, .envelopeHz = 3600, .t60 = 0.9F, .floor = 0.5F, .attack = 0.04F, .q1 = 0.8F, .q2 = 0.7F, .velocity = 0.7F};
    soft.level = {.attack = 0.012F, .release = 0.14F};
    soft.vibrato = {.hz = 5.3F, .cents = 12, .delay = 0.22F, .fade = 0.4F};
    soft.scoop = {.cents = -22, .seconds = 0.045F};
    soft.driftCents = 2.5F;
    soft.noise = {.level = 0.015F, .perHz = 3, .baseHz = 800, .q = 1.2F, .attackLevel = 0.06F, .attackT60 = 0.05F};
    soft.drive = 1.0F;
    soft.gain = 0.30F;

    SynthDesign whistle;
    whistle.layers = {{{WaveShape::Sine, 0.9F, 0, 0, 0}, {WaveShape::Triangle, 0.12F, 3, 0, 0.2F}, {WaveShape::Sine, 0.05F, 4, 1, -0.2F}}};
    whistle.filter = {.baseHz = 5500, .perHz = 2, .envelopeHz = 3500, .q1 = 0.6F, .q2 = 0.6F};
    whistle.level = {.attack = 0.035F, .release = 0.11F};
    whistle.vibrato = {.hz = 5.8F, .cents = 16, .delay = 0.18F, .fade = 0.3F};
    whistle.scoop = {.cents = -60, .seconds = 0.06F};
    whistle.driftCents = 2.5F;
    whistle.noise = {.level = 0.10F, .perHz = 1.5F, .baseHz = 900, .q = 0.9F, .attackLevel = 0.22F, .attackT60 = 0.08F};
    whistle.gain = 0.30F;

    StruckDesign lofi;
    lofi.t60 = 5;
    lofi.t60KeyRange = 19;
    lofi.hammerHz = 560;
    lofi.hammerVelocityHz = 1900;
    lofi.beatHz = 0.7F;
    lofi.attack = 0.003F;
    lofi.knock = 0.12F;
    lofi.knockHz = 120;
    lofi.noise = 0.09F;
    lofi.release = 0.25F;
    lofi.gain = 0.26F;

    std::vector<Patch> result = {
        leadPatch("lead.bell", "struck bars and bells: computed modes in beating pairs; no recording", {Knob::Decay, Knob::Echo, Knob::Noise}, bell, 160,
             {{{Band::Bell, 420, 1.5F, 0.8F}, {Band::Bell, 3000, 1.0F, 0.7F}, {Band::HighShelf, 7500, 1.0F, 0.7F}}}, 0.16F, -4.5F),
        leadPatch("lead.pluck", "bright plucked lead: computed strings; no recording", {Knob::Decay, Knob::Echo, Knob::Noise}, pluck, 130,
             {{{Band::Bell, 350, 0.5F, 0.8F}, {Band::Bell, 2500, 0.5F, 0.7F}, {Band::HighShelf, 6500, -1.0F, 0.7F}}}, 0.20F, -1.5F),
        leadPatch("lead.soft", "singing synthesizer with vibrato: oscillators and a filter; no recording", {Knob::Attack, Knob::Vibrato, Knob::Echo, Knob::Noise}, soft, 150,
             {{{Band::Bell, 450, 1.5F, 0.7F}, {Band::Bell, 2500, 1.5F, 0.7F}, {Band::HighShelf, 6500, 2.0F, 0.7F}}}, 0.20F, -7.5F),
        leadPatch("lead.whistle", "whistled melody: a sine in tuned breath; no recording", {Knob::Attack, Knob::Vibrato, Knob::Echo, Knob::Noise}, whistle, 250,
             {{{Band::Bell, 3200, 2.5F, 0.7F}, {Band::HighShelf, 5000, 5.0F, 0.7F}}}, 0.14F, -14),
        leadPatch("piano.lofi", "small worn piano: computed strings, slightly out of tune; no recording", {Knob::Attack, Knob::Decay, Knob::Echo, Knob::Motion, Knob::Noise}, lofi, 110,
             {{{Band::Bell, 300, -2.0F, 0.8F}, {Band::Bell, 1500, 3.0F, 0.7F}, {Band::HighShelf, 5500, -1.0F, 0.7F}}}, 0.08F, -1.5F),
    };
    result[4].strip.chorus = {.depthMs = 1.1F, .hz = 0.7F, .mix = 0.22F};
    for (const auto& family : {malletsAndSynths(), soloists()}) result.insert(result.end(), family.begin(), family.end());
    return result;
}

}  // namespace fermata::sound
