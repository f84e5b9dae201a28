// SPDX-License-Identifier: GPL-3.0-or-later
// Basses.
#include "core/sound/patches_bass.h"

namespace fermata::sound {

Patch bassPatch(const char* id, const char* description, const Design& design, float highPassHz, const std::array<Band, 4>& bands, float trimDb) {
    Patch p{id, description, {}, {Knob::Decay, Knob::Noise}, design, {}};
    p.roles.emplace_back("bass");
    p.strip.highPassHz = highPassHz;
    p.strip.bands = bands;
    p.strip.space = kBassRoom;
    p.strip.trimDb = trimDb;
    return p;
}

namespace {

std::vector<Patch> coreBasses() {
    PluckDesign round;
    round.t60 = 3.2F;
    round.loopTone = 0.46F;
    round.loopBright = 0.14F;
    round.pickBaseHz = 420;
    round.pickSweepHz = 3000;
    round.pickPosition = 0.21F;
    round.detuneCents = 0.8F;
    round.width = 0;
    round.softness = 0.0030F;
    round.damper = 0.11F;
    round.subLevel = 0.30F;
    round.noiseLevel = 0.12F;
    round.noiseHz = 1900;
    round.drive = 1.1F;

    PluckDesign upright = round;
    upright.t60 = 1.3F;
    upright.loopTone = 0.48F;
    upright.loopBright = 0.10F;
    upright.pickBaseHz = 600;
    upright.pickSweepHz = 2600;
    upright.pickPosition = 0.14F;
    upright.softness = 0.0045F;
    upright.damper = 0.14F;
    upright.subLevel = 0.22F;
    upright.noiseLevel = 0.2F;
    upright.noiseHz = 900;
    upright.drive = 0.6F;

    SynthDesign sub;
    sub.layers = {{{WaveShape::Pulse, 0.42F, 0, 0, 0}, {WaveShape::Saw, 0.25F, 4, 0, 0}}};
    sub.filter = {.baseHz = 110, .perHz = 2.6F, .envelopeHz = 900, .t60 = 0.8F, .floor = 0.25F, .q1 = 0.7F, .q2 = 1.0F, .velocity = 0.7F};
    sub.level = {.attack = 0.006F, .release = 0.12F};
    sub.driftCents = 1;
    sub.subLevel = 0.62F;
    sub.subOctaves = 0;
    sub.drive = 1.7F;
    sub.gain = 0.42F;
    sub.velocityFloor = 0.15F;

    SynthDesign synth;
    synth.layers = {{{WaveShape::Saw, 0.55F, 0, 0, 0}, {WaveShape::Square, 0.28F, 2, 0, 0}, {WaveShape::Saw, 0.25F, -3, 0, 0}}};
    synth.filter = {.baseHz = 90, .perHz = 2, .envelopeHz = 2400, .t60 = 0.5F, .floor = 0.12F, .q1 = 0.75F, .q2 = 1.15F, .velocity = 0.7F};
    synth.level = {.attack = 0.002F, .release = 0.07F, .t60 = 6, .floor = 0.4F};
    synth.driftCents = 1.5F;
    synth.subLevel = 0.5F;
    synth.subOctaves = -1;
    synth.drive = 1.7F;
    synth.gain = 0.36F;
    synth.velocityFloor = 0.5F;

    std::vector<Patch> result = {
        bassPatch("bass.round", "finger-like electric bass: a computed string with a clean low sine; no recording", round, 28,
             {{{Band::LowShelf, 90, 1.5F, 0.7F}, {Band::Bell, 260, -2.0F, 0.9F}, {Band::Bell, 850, 3.0F, 0.8F}, {Band::HighShelf, 2400, 2.5F, 0.7F}}}, -7.5F),
        bassPatch("bass.sub", "sub and pulse bass for suspense: oscillators and a filter; no recording", sub, 24,
             {{{Band::Bell, 180, 1.5F, 0.8F}, {Band::HighShelf, 1500, 2.0F, 0.7F}}}, -11),
        bassPatch("bass.upright", "plucked upright bass: a computed string in a resonant body; no recording", upright, 30,
             {{{Band::Bell, 240, -1.5F, 0.9F}, {Band::Bell, 750, 3.0F, 0.8F}, {Band::HighShelf, 2200, 3.0F, 0.7F}}}, -4),
        bassPatch("bass.synth", "filtered saw bass with growl and a clean sub: oscillators; no recording", synth, 25,
             {{{Band::Bell, 150, 1.0F, 0.8F}, {Band::Bell, 700, 1.5F, 0.8F}, {Band::HighShelf, 1800, 3.0F, 0.7F}}}, -10.5F),
    };
    result[2].strip.body = {{{62, 4, 0.35F}, {98, 5, 0.5F}, {172, 6, 0.4F}, {225, 7, 0.35F}, {390, 8, 0.3F}, {610, 9, 0.25F}, {880, 8, 0.2F}, {1500, 6, 0.15F}}};
    result[2].strip.space.early = 0.10F;
    result[2].strip.space.late = 0.04F;
    return result;
}

}  // namespace

std::vector<Patch> bassPatches() {
    std::vector<Patch> result = coreBasses();
    for (const auto& family : {machineBasses(), playedBasses(), lowSections()}) result.insert(result.end(), family.begin(), family.end());
    return result;
}

}  // namespace fermata::sound
