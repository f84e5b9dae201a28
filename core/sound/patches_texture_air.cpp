// SPDX-License-Identifier: GPL-3.0-or-later
// Voices, tremolo strings, weather and far bells.
#include "core/sound/patches_texture.h"

namespace fermata::sound {

std::vector<Patch> airAndVoices() {
    ChoirDesign epic;
    epic.spectrum = {.bandwidthCents = 40, .formant = 1.1F, .tiltHz = 3600};
    epic.first = Vowel::Ah;
    epic.second = Vowel::Eh;
    epic.breath = 0.03F;
    epic.toneHz = 7500;
    epic.toneVelocity = 0.85F;
    epic.attack = 0.26F;
    epic.release = 0.9F;
    epic.vibratoCents = 6;
    epic.octaveLevel = 0.5F;
    epic.gain = 0.5F;
    epic.velocityFloor = 0.25F;

    SynthDesign tremolo;
    tremolo.layers = {{{WaveShape::Saw, 0.30F, -9, 0, -0.75F}, {WaveShape::Saw, 0.30F, 8, 0, 0.7F}, {WaveShape::Saw, 0.32F, -2, 0, -0.3F}, {WaveShape::Saw, 0.32F, 3, 0, 0.35F},
                       {WaveShape::Saw, 0.16F, 4, 1, 0.1F}, {WaveShape::Saw, 0.16F, -5, 1, -0.1F}}};
    tremolo.filter = {.baseHz = 900, .perHz = 2.2F, .envelopeHz = 6200, .attack = 0.5F, .q1 = 0.6F, .q2 = 0.7F, .velocity = 0.85F};
    tremolo.level = {.attack = 0.12F, .release = 0.30F};
    tremolo.strokes = {.hz = 11.5F, .depth = 0.62F};
    tremolo.driftCents = 3;
    tremolo.layerDriftCents = 5;
    tremolo.highPassPerHz = 0.4F;
    tremolo.noise = {.level = 0.09F, .perHz = 2, .baseHz = 2000, .q = 0.7F};
    tremolo.gain = 0.26F;
    tremolo.velocityFloor = 0.25F;

    WindDesign wind;

    StruckDesign bells;
    bells.partials = {{{1, 0.9F, 1}, {2.0F, 0.34F, 0.85F}, {2.4F, 0.22F, 0.7F}, {3.0F, 0.18F, 0.6F}, {4.2F, 0.16F, 0.42F}, {5.43F, 0.10F, 0.3F}, {6.8F, 0.06F, 0.2F}, {0.5F, 0.2F, 1.1F}}};
    bells.t60 = 7.5F;
    bells.t60KeyRange = 30;
    bells.hammerHz = 420;
    bells.hammerVelocityHz = 4600;
    bells.beatHz = 1.3F;
    bells.attack = 0.012F;
    bells.knock = 0.01F;
    bells.noise = 0.012F;
    bells.noiseHz = 2600;
    bells.release = 2.2F;
    bells.width = 0.9F;
    bells.gain = 0.22F;
    bells.velocityFloor = 0.2F;

    std::vector<Patch> result = {
        padPatch("choir.epic", "large choir on open vowels, an octave joins when loud: noise bands (PADsynth); no recording", {Knob::Attack, Knob::Vibrato, Knob::Motion, Knob::Noise}, epic, 110,
                 {{{Band::Bell, 350, -1.5F, 0.8F}, {Band::Bell, 2700, 2.0F, 0.7F}, {Band::HighShelf, 6500, 3.0F, 0.7F}}}, -12),
        padPatch("strings.tremolo", "tremolo strings: detuned saws under restless bows; no recording", {Knob::Attack, Knob::Motion, Knob::Noise}, tremolo, 110,
                 {{{Band::Bell, 420, -1.0F, 0.8F}, {Band::Bell, 2600, 1.0F, 0.7F}, {Band::HighShelf, 6500, 2.0F, 0.7F}}}, -12.5F),
        padPatch("air.wind", "moving air and far weather: filtered noise; no recording", {Knob::Attack, Knob::Motion}, wind, 60,
                 {{{Band::Bell, 300, -1.0F, 0.8F}, {Band::HighShelf, 5000, 2.0F, 0.7F}}}, 0.5F),
        padPatch("bell.soft", "soft far bells with long rings: computed modes in beating pairs; no recording", {Knob::Attack, Knob::Decay, Knob::Echo, Knob::Motion, Knob::Noise}, bells, 140,
                 {{{Band::Bell, 450, -0.5F, 0.8F}, {Band::Bell, 2400, 1.0F, 0.7F}, {Band::HighShelf, 5500, 2.5F, 0.7F}}}, -3.5F),
    };
    for (const size_t i : {0U, 1U}) result[i].roles.emplace_back("harmony");
    result[3].roles.emplace_back("melody");
    result[0].strip.space = kWideHall;
    result[1].strip.body = {{{230, 9, 0.4F}, {352, 10, 0.4F}, {470, 8, 0.4F}, {720, 6, 0.4F}, {1050, 5, 0.4F}, {1700, 4, 0.4F}, {2500, 3, 0.5F}, {3600, 4, 0.3F}}};
    result[2].strip.width = 1.2F;
    result[3].strip.space = kWideHall;
    result[3].strip.echo = 0.16F;
    result[3].strip.chorus = {.depthMs = 1.4F, .hz = 0.27F, .mix = 0.3F};
    return result;
}

}  // namespace fermata::sound
