// SPDX-License-Identifier: GPL-3.0-or-later
// Transitions.
#include "core/sound/patch.h"

namespace fermata::sound {

std::vector<Patch> effectPatches() {
    const SpaceDesign space = {.early = 0.12F, .late = 0.24F, .t60 = 3.2F, .dampHz = 5500, .preDelayMs = 10, .lowCutHz = 160};
    PlateDesign cymbal = {.modes = 64, .lowHz = 700, .highHz = 15000, .t60 = 2.4F, .lowRing = 1.6F, .metal = 0.5F, .noise = 0.6F, .noiseHz = 7200,
                          .lowCutHz = 1600, .stick = 0, .width = 0.8F, .pan = 0, .gain = 0.4F, .seconds = 3, .casting = 41};
    TransitionDesign cinematic;
    cinematic.cymbal = cymbal;
    cinematic.impactMetal = 0.4F;

    TransitionDesign soft;
    soft.cymbal = cymbal;
    soft.cymbal.highHz = 11000;
    soft.cymbal.noise = 0.4F;
    soft.cymbalGain = 0.5F;
    soft.riserHighHz = 6200;
    soft.riserTone = 0.35F;
    soft.impactHz = 44;
    soft.impactDropHz = 40;
    soft.impactT60 = 1.4F;
    soft.impactDrive = 0.8F;
    soft.impactMetal = 0.5F;
    soft.impactNoise = 0.25F;
    soft.softness = 0.012F;
    soft.whooshHz = 2600;
    soft.dropHz = 84;
    soft.dropSeconds = 1.2F;

    TransitionDesign trailer = cinematic;
    trailer.riserTone = 0.55F;
    trailer.riserHighHz = 8200;
    trailer.impactHz = 30;
    trailer.impactDropHz = 80;
    trailer.impactT60 = 2.6F;
    trailer.impactDrive = 2.2F;
    trailer.impactMetal = 0.55F;
    trailer.impactNoise = 0.6F;
    trailer.braam = 0.5F;
    trailer.braamSeconds = 2.4F;
    trailer.dropHz = 140;
    trailer.dropLowHz = 24;
    trailer.dropSeconds = 2.6F;

    TransitionDesign synth = cinematic;
    synth.cymbal.metal = 0.25F;
    synth.cymbal.noise = 0.9F;
    synth.riserTone = 0.45F;
    synth.riserHighHz = 10500;
    synth.impactHz = 42;
    synth.impactDropHz = 160;
    synth.impactT60 = 1.1F;
    synth.impactMetal = 0.08F;
    synth.impactNoise = 0.8F;
    synth.whooshHz = 6800;
    synth.dropHz = 420;
    synth.dropLowHz = 34;
    synth.dropSeconds = 0.9F;

    TransitionDesign organic = soft;
    organic.riserTone = 0.06F;
    organic.riserHighHz = 5200;
    organic.riserGain = 0.22F;
    organic.glints = 0.5F;
    organic.impactHz = 40;
    organic.impactDropHz = 18;
    organic.impactT60 = 1.5F;
    organic.impactDrive = 0.6F;
    organic.impactMetal = 0.12F;
    organic.impactNoise = 0.10F;
    organic.cymbalGain = 0.7F;
    organic.whooshHz = 1800;
    organic.whooshGain = 0.36F;
    organic.dropHz = 66;
    organic.dropLowHz = 36;

    TransitionDesign ambient = soft;
    ambient.riserTone = 0.5F;
    ambient.riserHighHz = 4600;
    ambient.glints = 0.16F;
    ambient.impactHz = 33;
    ambient.impactDropHz = 14;
    ambient.impactT60 = 3.0F;
    ambient.impactDrive = 0.5F;
    ambient.impactMetal = 0.7F;
    ambient.impactNoise = 0.16F;
    ambient.softness = 0.06F;
    ambient.whooshHz = 1400;
    ambient.dropHz = 60;
    ambient.dropLowHz = 26;
    ambient.dropSeconds = 2.8F;

    const auto patch = [&](const char* id, const char* description, const TransitionDesign& design, float trimDb) {
        Patch p{id, description, {"effects"}, {Knob::Decay, Knob::Echo}, design, {}};
        p.strip.highPassHz = 26;
        p.strip.bands = {{{Band::Bell, 300, -1.5F, 0.8F}, {Band::HighShelf, 7500, 1.5F, 0.7F}}};
        p.strip.space = space;
        p.strip.trimDb = trimDb;
        return p;
    };
    std::vector<Patch> result = {
            patch("fx.cinematic", "risers, impacts, reverse cymbals, whooshes and drops, large: computed; no recording", cinematic, -8),
            patch("fx.soft", "the same transitions, gentle: computed; no recording", soft, -8),
            patch("fx.trailer", "braams over giant hits, rising clusters, sub drops: computed; no recording", trailer, -9),
            patch("fx.synth", "electronic sweeps, falls and noise bursts: computed; no recording", synth, -8),
            patch("fx.organic", "cymbal swells, bass drum booms and climbing chimes: computed; no recording", organic, -6),
            patch("fx.ambient", "slow blooms, deep far booms and long air: computed; no recording", ambient, -8)};
    result[2].strip.space = {.early = 0.14F, .late = 0.26F, .t60 = 3.4F, .dampHz = 5200, .preDelayMs = 14, .lowCutHz = 130, .kind = SpaceDesign::Hall};
    result[3].strip.space = {.early = 0.04F, .late = 0.2F, .t60 = 2.4F, .dampHz = 8000, .preDelayMs = 8, .lowCutHz = 240, .kind = SpaceDesign::Plate};
    result[5].strip.space = {.early = 0.10F, .late = 0.34F, .t60 = 4.2F, .dampHz = 4600, .preDelayMs = 30, .lowCutHz = 120, .kind = SpaceDesign::Hall};
    return result;
}

}  // namespace fermata::sound
