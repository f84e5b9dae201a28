// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, guitars and bowed strings that carry the chords.
#include "core/sound/patches_harmony.h"

namespace fermata::sound {
namespace {

PluckDesign strummed() {
    PluckDesign d;
    d.t60 = 3.0F;
    d.loopTone = 0.22F;
    d.loopBright = 0.13F;
    d.pickBaseHz = 1600;
    d.pickSweepHz = 9000;
    d.pickPosition = 0.19F;
    d.detuneCents = 1.5F;
    d.width = 0.55F;
    d.softness = 0.0006F;
    d.damper = 0.16F;
    d.noiseLevel = 0.10F;
    d.noiseHz = 3600;
    return d;
}

PluckDesign muted() {
    PluckDesign d = strummed();
    d.t60 = 0.42F;
    d.shortest = 0.16F;
    d.longest = 0.7F;
    d.loopTone = 0.40F;
    d.loopBright = 0.20F;
    d.pickBaseHz = 900;
    d.pickSweepHz = 6500;
    d.pickPosition = 0.11F;
    d.width = 0.3F;
    d.damper = 0.06F;
    d.noiseLevel = 0.16F;
    d.noiseHz = 2300;
    d.drive = 0.9F;
    return d;
}

SynthDesign bowed() {
    SynthDesign d;
    d.layers = {{{WaveShape::Saw, 0.30F, -9, 0, -0.75F}, {WaveShape::Saw, 0.30F, 8, 0, 0.7F}, {WaveShape::Saw, 0.34F, -2, 0, -0.3F},
                 {WaveShape::Saw, 0.34F, 3, 0, 0.35F}, {WaveShape::Saw, 0.26F, 4, 0, 0.1F}, {WaveShape::Saw, 0.12F, -5, 1, 0}}};
    d.filter = {.baseHz = 1100, .perHz = 2.4F, .envelopeHz = 7500, .t60 = 0.9F, .floor = 0.45F, .attack = 0.03F, .q1 = 0.6F, .q2 = 0.7F, .velocity = 0.8F};
    d.level = {.attack = 0.022F, .release = 0.16F, .t60 = 1.4F, .floor = 0.5F};
    d.vibrato = {.hz = 5.4F, .cents = 9, .delay = 0.28F, .fade = 0.5F};
    d.scoop = {.cents = -14, .seconds = 0.05F};
    d.driftCents = 2.5F;
    d.noise = {.level = 0.05F, .perHz = 2, .baseHz = 1800, .q = 0.8F, .attackLevel = 0.35F, .attackT60 = 0.07F};
    d.drive = 1.0F;  // Accents press the bow: their peaks bend before they stand out of a mix.
    d.gain = 0.26F;
    d.velocityFloor = 0.25F;
    return d;
}

}  // namespace

Patch harmonyPatch(const char* id, const char* description, const std::vector<Knob>& knobs, const Design& design, float highPassHz,
                   const std::array<Band, 4>& bands, float trimDb) {
    Patch p{id, description, {"harmony"}, knobs, design, {}};
    p.strip.highPassHz = highPassHz;
    p.strip.bands = bands;
    p.strip.space = kChamber;
    p.strip.trimDb = trimDb;
    return p;
}

std::vector<Patch> harmonyPatches() {
    FmPianoDesign epiano;

    StruckDesign felt;
    felt.t60 = 7;
    felt.t60KeyRange = 20;
    felt.hammerHz = 560;
    felt.hammerVelocityHz = 2400;
    felt.width = 0.9F;
    felt.attack = 0.0045F;
    felt.knock = 0.16F;
    felt.knockHz = 96;
    felt.noise = 0.16F;
    felt.noiseHz = 2400;
    felt.release = 0.22F;
    felt.gain = 0.25F;

    SynthDesign organ;
    organ.layers = {{{WaveShape::Organ, 0.8F, 0, -1, 0}, {WaveShape::Sine, 0.10F, 1.5F, 1, -0.2F}, {WaveShape::Sine, 0.06F, -2, 1.585F, 0.2F}}};
    organ.filter = {.baseHz = 6500, .perHz = 1, .envelopeHz = 1500, .q1 = 0.6F, .q2 = 0.6F, .velocity = 0.5F};
    organ.level = {.attack = 0.004F, .release = 0.06F};
    organ.driftCents = 0.6F;
    organ.noise = {.level = 0, .perHz = 0, .baseHz = 3200, .q = 1, .attackLevel = 0.25F, .attackT60 = 0.012F};
    organ.drive = 0.9F;
    organ.gain = 0.3F;
    organ.velocityFloor = 0.7F;

    std::vector<Patch> result = {
        harmonyPatch("keys.epiano", "electric piano: frequency modulation and an asymmetric pickup; no recording", {Knob::Decay, Knob::Motion, Knob::Noise},
                epiano, 70, {{{Band::Bell, 240, -1.5F, 0.8F}, {Band::Bell, 2200, 4.5F, 0.6F}, {Band::HighShelf, 4800, 5.0F, 0.7F}}}, -5.5F),
        harmonyPatch("keys.felt", "felt-damped piano: computed strings, hammers and case; no recording", {Knob::Attack, Knob::Decay, Knob::Noise}, felt, 55,
                {{{Band::Bell, 260, -2.0F, 0.8F}, {Band::Bell, 1900, 3.0F, 0.6F}, {Band::HighShelf, 4500, 5.0F, 0.7F}}}, -9),
        harmonyPatch("guitar.muted", "palm-muted guitar: computed strings with a damper; no recording", {Knob::Decay, Knob::Echo, Knob::Noise}, muted(), 90,
                {{{Band::LowShelf, 220, 2.0F, 0.7F}, {Band::Bell, 2600, -1.5F, 0.7F}, {Band::HighShelf, 5000, -3.0F, 0.7F}}}, -4.5F),
        harmonyPatch("guitar.strum", "strummed steel-string guitar: computed strings in a resonant body; no recording", {Knob::Decay, Knob::Noise}, strummed(), 85,
                {{{Band::Bell, 230, -1.5F, 0.9F}, {Band::Bell, 3200, 0.5F, 0.7F}, {Band::HighShelf, 7000, -1.0F, 0.7F}}}, -13),
        harmonyPatch("strings.ostinato", "short bowed strings: detuned saws through a viola's computed body; no recording", {Knob::Attack, Knob::Decay, Knob::Vibrato, Knob::Noise},
                bowed(), 110, {{{Band::Bell, 420, -1.5F, 0.8F}, {Band::Bell, 2800, 2.0F, 0.7F}, {Band::HighShelf, 7000, 2.0F, 0.7F}}}, -9),
        harmonyPatch("keys.organ", "drawbar organ with a slow rotor: additive waves; no recording", {Knob::Motion, Knob::Noise}, organ, 60,
                {{{Band::Bell, 320, -1.0F, 0.8F}, {Band::Bell, 2200, 2.5F, 0.7F}, {Band::HighShelf, 5200, 1.5F, 0.7F}}}, -12),
    };
    result[0].strip.chorus = {.depthMs = 1.5F, .hz = 0.55F, .mix = 0.42F};
    result[0].strip.tremolo = 0.18F;
    result[2].strip.body = kGuitarBody;
    for (BodyMode& mode : result[2].strip.body) mode.level *= 0.6F;
    result[2].strip.echo = 0.14F;
    result[3].strip.body = kGuitarBody;
    result[4].strip.body = kViolaBody;
    result[4].strip.space.early = 0.16F;
    result[4].strip.space.late = 0.14F;
    result[4].strip.space.t60 = 2.0F;
    result[5].strip.chorus = {.depthMs = 0.9F, .hz = 0.8F, .mix = 0.5F};
    result[5].strip.tremolo = 0.06F;
    for (const auto& family : {moreKeys(), moreGuitars(), sections()}) result.insert(result.end(), family.begin(), family.end());
    return result;
}

}  // namespace fermata::sound
