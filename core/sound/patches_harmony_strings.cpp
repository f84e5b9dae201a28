// SPDX-License-Identifier: GPL-3.0-or-later
// Plucked chord instruments, and the sections of an orchestra or a horn band.
#include "core/sound/patches_harmony.h"

namespace fermata::sound {

std::vector<Patch> moreGuitars() {
    PluckDesign picked;
    picked.t60 = 3.4F;
    picked.loopTone = 0.25F;
    picked.loopBright = 0.13F;
    picked.pickBaseHz = 1100;
    picked.pickSweepHz = 7500;
    picked.pickPosition = 0.22F;
    picked.detuneCents = 1.6F;
    picked.width = 0.4F;
    picked.softness = 0.0010F;
    picked.damper = 0.22F;
    picked.noiseLevel = 0.09F;
    picked.noiseHz = 3000;

    PluckDesign jazz;
    jazz.t60 = 2.4F;
    jazz.loopTone = 0.40F;
    jazz.loopBright = 0.12F;
    jazz.pickBaseHz = 650;
    jazz.pickSweepHz = 3600;
    jazz.pickPosition = 0.27F;
    jazz.detuneCents = 0.9F;
    jazz.width = 0.15F;
    jazz.softness = 0.0016F;
    jazz.damper = 0.12F;
    jazz.noiseLevel = 0.10F;
    jazz.noiseHz = 1900;
    jazz.subLevel = 0.06F;
    jazz.drive = 0.8F;

    PluckDesign wah;
    wah.t60 = 0.9F;
    wah.shortest = 0.2F;
    wah.loopTone = 0.24F;
    wah.loopBright = 0.16F;
    wah.pickBaseHz = 1400;
    wah.pickSweepHz = 9000;
    wah.pickPosition = 0.12F;
    wah.detuneCents = 1.2F;
    wah.width = 0.2F;
    wah.softness = 0.0004F;
    wah.damper = 0.035F;
    wah.noiseLevel = 0.3F;
    wah.noiseHz = 2600;
    wah.wah = {.lowHz = 420, .octaves = 2.5F, .q = 2.8F, .seconds = 0.10F, .mix = 0.85F};
    wah.drive = 1.3F;

    PluckDesign mandolin;
    mandolin.t60 = 1.5F;
    mandolin.loopTone = 0.17F;
    mandolin.loopBright = 0.12F;
    mandolin.pickBaseHz = 2200;
    mandolin.pickSweepHz = 11000;
    mandolin.pickPosition = 0.14F;
    mandolin.detuneCents = 5.5F;
    mandolin.width = 0.35F;
    mandolin.softness = 0.0004F;
    mandolin.damper = 0.10F;
    mandolin.noiseLevel = 0.16F;
    mandolin.noiseHz = 4600;

    PluckDesign harp;
    harp.t60 = 4.2F;
    harp.longest = 6;
    harp.loopTone = 0.33F;
    harp.loopBright = 0.16F;
    harp.pickBaseHz = 700;
    harp.pickSweepHz = 5200;
    harp.pickPosition = 0.42F;
    harp.detuneCents = 1.2F;
    harp.width = 0.35F;
    harp.softness = 0.0018F;
    harp.damper = 1.1F;
    harp.noiseLevel = 0.06F;
    harp.noiseHz = 1500;
    harp.subLevel = 0.08F;

    std::vector<Patch> result = {
        harmonyPatch("guitar.pick", "fingerpicked steel-string guitar: computed strings in a resonant body; no recording", {Knob::Decay, Knob::Noise}, picked, 80,
                     {{{Band::Bell, 230, -1.5F, 0.9F}, {Band::Bell, 2800, 1.0F, 0.7F}, {Band::HighShelf, 7000, 0.5F, 0.7F}}}, -9.5F),
        harmonyPatch("guitar.jazz", "hollow-body jazz guitar, dark and round: computed strings through a warm stage; no recording", {Knob::Decay, Knob::Noise}, jazz, 80,
                     {{{Band::Bell, 260, -1.0F, 0.9F}, {Band::Bell, 1300, 1.5F, 0.7F}, {Band::HighShelf, 4200, -1.0F, 0.7F}}}, -7),
        harmonyPatch("guitar.wah", "scratched funk guitar through a wah that velocity opens: computed strings; no recording", {Knob::Decay, Knob::Noise}, wah, 140,
                     {{{Band::Bell, 380, -1.0F, 0.8F}, {Band::Bell, 2400, 1.0F, 0.7F}, {Band::HighShelf, 6000, -1.0F, 0.7F}}}, -1),
        harmonyPatch("guitar.mandolin", "mandolin: pairs of computed strings; no recording", {Knob::Decay, Knob::Noise}, mandolin, 170,
                     {{{Band::Bell, 420, -1.0F, 0.9F}, {Band::Bell, 3000, 1.0F, 0.7F}, {Band::HighShelf, 7500, -1.0F, 0.7F}}}, -8),
        harmonyPatch("harp.concert", "concert harp: computed strings that ring on; no recording", {Knob::Decay, Knob::Noise}, harp, 60,
                     {{{Band::Bell, 260, -1.0F, 0.8F}, {Band::Bell, 2200, 1.5F, 0.7F}, {Band::HighShelf, 5500, 2.5F, 0.7F}}}, -10),
    };
    for (const size_t i : {0U, 1U, 3U, 4U}) result[i].roles.emplace_back("melody");
    result[0].strip.body = kGuitarBody;
    result[1].strip.body = {{{118, 6, 0.3F}, {240, 6, 0.3F}, {420, 6, 0.2F}, {780, 5, 0.2F}}};
    result[3].strip.body = {{{290, 8, 0.4F}, {430, 8, 0.4F}, {620, 8, 0.3F}, {960, 7, 0.3F}, {1650, 5, 0.25F}, {2600, 4, 0.2F}}};
    result[4].strip.body = {{{130, 6, 0.25F}, {210, 6, 0.3F}, {340, 6, 0.25F}, {560, 5, 0.2F}, {1100, 4, 0.2F}}};
    result[4].strip.space = kConcertHall;
    return result;
}

std::vector<Patch> sections() {
    SynthDesign brass;
    brass.layers = {{{WaveShape::Saw, 0.34F, -5, 0, -0.5F}, {WaveShape::Saw, 0.34F, 4, 0, 0.5F}, {WaveShape::Saw, 0.3F, 0, 0, 0}, {WaveShape::Pulse, 0.2F, 3, 0, 0.3F},
                     {WaveShape::Reed, 0.24F, -2, 0, -0.3F}}};
    brass.filter = {.baseHz = 300, .perHz = 1.7F, .envelopeHz = 7200, .t60 = 1.6F, .floor = 0.5F, .attack = 0.045F, .q1 = 0.75F, .q2 = 0.85F, .velocity = 0.95F};
    brass.level = {.attack = 0.016F, .release = 0.085F, .t60 = 2.5F, .floor = 0.7F};
    brass.vibrato = {.hz = 5.2F, .cents = 6, .delay = 0.35F, .fade = 0.4F};
    brass.scoop = {.cents = -45, .seconds = 0.05F};
    brass.driftCents = 2;
    brass.layerDriftCents = 3;
    brass.noise = {.level = 0.01F, .perHz = 2, .baseHz = 900, .q = 0.8F, .attackLevel = 0.12F, .attackT60 = 0.03F};
    brass.drive = 1.1F;
    brass.gain = 0.3F;
    brass.velocityFloor = 0.3F;

    SynthDesign legato;
    legato.layers = {{{WaveShape::Saw, 0.26F, -10, 0, -0.8F}, {WaveShape::Saw, 0.26F, 9, 0, 0.75F}, {WaveShape::Saw, 0.30F, -3, 0, -0.4F}, {WaveShape::Saw, 0.30F, 4, 0, 0.4F},
                      {WaveShape::Saw, 0.24F, 0, 0, 0.05F}, {WaveShape::Saw, 0.12F, -5, 1, 0.5F}, {WaveShape::Saw, 0.12F, 6, 1, -0.5F}}};
    legato.filter = {.baseHz = 800, .perHz = 2, .envelopeHz = 5200, .attack = 0.35F, .q1 = 0.6F, .q2 = 0.65F, .velocity = 0.85F};
    legato.level = {.attack = 0.16F, .release = 0.38F};
    legato.vibrato = {.hz = 5.1F, .cents = 8, .delay = 0.3F, .fade = 0.7F};
    legato.driftCents = 2;
    legato.layerDriftCents = 5;
    legato.highPassPerHz = 0.45F;
    legato.noise = {.level = 0.035F, .perHz = 2, .baseHz = 2000, .q = 0.7F, .attackLevel = 0.05F, .attackT60 = 0.2F};
    legato.gain = 0.22F;
    legato.velocityFloor = 0.25F;

    std::vector<Patch> result = {
        harmonyPatch("brass.section", "trumpets, trombones and reeds in short stabs, soft to blazing by velocity: oscillators; no recording",
                     {Knob::Attack, Knob::Decay, Knob::Vibrato, Knob::Noise}, brass, 120,
                     {{{Band::Bell, 420, -1.0F, 0.8F}, {Band::Bell, 1600, 1.5F, 0.7F}, {Band::HighShelf, 6000, 1.5F, 0.7F}}}, -11.5F),
        harmonyPatch("strings.legato", "string section with slow bows: detuned saws through a computed body; no recording",
                     {Knob::Attack, Knob::Vibrato, Knob::Motion, Knob::Noise}, legato, 70,
                     {{{Band::Bell, 420, -1.0F, 0.8F}, {Band::Bell, 2600, 1.0F, 0.7F}, {Band::HighShelf, 6500, 2.5F, 0.7F}}}, -9.5F),
    };
    result[0].strip.space = {.early = 0.15F, .late = 0.10F, .t60 = 1.4F, .dampHz = 5600, .preDelayMs = 14, .lowCutHz = 240, .kind = SpaceDesign::Plate};
    result[1].roles.emplace_back("texture");
    result[1].roles.emplace_back("melody");
    result[1].strip.body = kViolaBody;
    result[1].strip.space = kConcertHall;
    return result;
}

}  // namespace fermata::sound
