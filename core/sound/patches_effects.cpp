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

    const auto patch = [&](const char* id, const char* description, const TransitionDesign& design, float trimDb) {
        Patch p{id, description, {"effects"}, {Knob::Decay, Knob::Echo}, design, {}};
        p.strip.highPassHz = 26;
        p.strip.bands = {{{Band::Bell, 300, -1.5F, 0.8F}, {Band::HighShelf, 7500, 1.5F, 0.7F}}};
        p.strip.space = space;
        p.strip.trimDb = trimDb;
        return p;
    };
    return {patch("fx.cinematic", "risers, impacts, reverse cymbals, whooshes and drops, large: computed; no recording", cinematic, -8),
            patch("fx.soft", "the same transitions, gentle: computed; no recording", soft, -8)};
}

}  // namespace fermata::sound
