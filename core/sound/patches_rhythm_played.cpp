// SPDX-License-Identifier: GPL-3.0-or-later
// Kits that hands play: funk, jazz brushes, cajon.
#include "core/sound/patches_rhythm.h"

namespace fermata::sound {
namespace {

KitDesign funk() {
    KitDesign k = indieKit();
    k.kick = {.hz = 58, .sweepHz = 95, .sweepT60 = 0.04F, .bendHz = 8, .bendT60 = 0.15F, .t60 = 0.24F, .knockHz = 220, .knock = 0.42F,
              .clickHz = 3400, .click = 0.34F, .clickT60 = 0.008F, .drive = 1.9F, .gain = 0.48F, .seconds = 0.34F};
    k.snare = {.hz = 228, .bendHz = 40, .tone = 0.6F, .toneT60 = 0.10F, .ring = 0.6F, .ringT60 = 0.16F, .wires = 0.85F, .wiresT60 = 0.17F,
               .wiresHz = 4600, .wiresLowHz = 1400, .snap = 0.95F, .lag = 0.0012F, .drive = 1.75F, .gain = 0.62F, .seconds = 0.36F};
    k.closedHat.t60 = 0.045F;
    k.closedHat.noise = 0.26F;
    k.closedHat.stick = 0.42F;
    k.closedHat.lowCutHz = 6000;
    k.openHat.t60 = 0.42F;
    k.openHat.seconds = 0.6F;
    k.tomLow.t60 = 0.36F;
    k.tomMid.t60 = 0.32F;
    k.tomHigh.t60 = 0.28F;
    k.clap = {.hands = 8, .spread = 0.018F, .lowHz = 1000, .highHz = 2100, .q = 1.6F, .t60 = 0.024F, .tail = 0.3F, .tailT60 = 0.18F, .gain = 0.55F};
    k.shaker = {.hz = 7200, .secondHz = 9800, .lowCutHz = 4000, .rise = 0.02F, .fall = 0.07F, .grains = 0.45F, .gain = 0.66F};
    return k;
}

KitDesign brush() {
    KitDesign k = indieKit();
    k.kick = {.hz = 62, .sweepHz = 30, .sweepT60 = 0.05F, .bendHz = 5, .bendT60 = 0.15F, .t60 = 0.30F, .knockHz = 140, .knock = 0.32F,
              .clickHz = 700, .click = 0.12F, .clickT60 = 0.018F, .drive = 0.9F, .gain = 0.5F, .seconds = 0.5F};
    k.snare = {.hz = 212, .bendHz = 15, .tone = 0.32F, .toneT60 = 0.13F, .ring = 0.35F, .ringT60 = 0.2F, .wires = 0.7F, .wiresT60 = 0.2F,
               .wiresHz = 4200, .wiresLowHz = 1500, .snap = 0.4F, .lag = 0.0035F, .drive = 0.7F, .gain = 0.55F, .seconds = 0.5F,
               .swish = 0.75F, .swishSeconds = 0.26F, .swishHz = 4600};
    k.closedHat = {.modes = 44, .lowHz = 2300, .highHz = 14500, .t60 = 0.06F, .t60Velocity = 0.05F, .lowRing = 2.0F, .metal = 0.5F, .noise = 0.2F,
                   .noiseHz = 7600, .lowCutHz = 3200, .bloom = 0.004F, .stick = 0.16F, .stickHz = 3500, .width = 0.35F, .pan = 0.35F, .gain = 0.4F,
                   .seconds = 0.3F, .casting = 101};
    k.openHat = k.closedHat;
    k.openHat.t60 = 0.7F;
    k.openHat.seconds = 0.9F;
    k.ride = {.modes = 64, .lowHz = 480, .highHz = 13800, .t60 = 1.9F, .t60Velocity = 0.8F, .lowRing = 2.0F, .metal = 0.46F, .noise = 0.14F,
              .noiseHz = 6800, .lowCutHz = 800, .bloom = 0.005F, .stick = 0.85F, .stickHz = 4300, .bell = 0.06F, .bellHz = 760, .width = 0.5F,
              .pan = -0.4F, .gain = 0.3F, .seconds = 2.6F, .casting = 102};
    k.crash.metal = 0.5F;
    k.crash.noise = 0.3F;
    k.crash.stick = 0.05F;
    k.crash.bloom = 0.05F;
    k.crash.highHz = 12500;
    k.tomLow.stick = 0.14F;
    k.tomMid.stick = 0.14F;
    k.tomHigh.stick = 0.14F;
    k.shaker = {.hz = 5600, .secondHz = 7800, .lowCutHz = 2600, .rise = 0.06F, .fall = 0.14F, .grains = 0.15F, .gain = 0.6F};
    return k;
}

KitDesign cajon() {
    KitDesign k = indieKit();
    k.kick = {.hz = 74, .sweepHz = 24, .sweepT60 = 0.04F, .bendHz = 6, .bendT60 = 0.12F, .t60 = 0.20F, .knockHz = 172, .knock = 0.5F,
              .clickHz = 1300, .click = 0.2F, .clickT60 = 0.012F, .drive = 1.1F, .gain = 0.52F, .seconds = 0.36F};
    k.snare = {.hz = 248, .bendHz = 10, .tone = 0.5F, .toneT60 = 0.07F, .ring = 0.75F, .ringT60 = 0.09F, .wires = 0.5F, .wiresT60 = 0.12F,
               .wiresHz = 5200, .wiresLowHz = 1800, .snap = 0.85F, .lag = 0.0015F, .drive = 1.0F, .gain = 0.6F, .seconds = 0.3F};
    k.clap = {.hands = 12, .spread = 0.03F, .lowHz = 800, .highHz = 2200, .q = 1.5F, .t60 = 0.028F, .tail = 0.3F, .tailT60 = 0.24F, .gain = 0.5F};
    k.closedHat = {.modes = 30, .lowHz = 3600, .highHz = 15000, .t60 = 0.07F, .t60Velocity = 0.05F, .lowRing = 1.3F, .metal = 0.5F, .noise = 0.35F,
                   .noiseHz = 9000, .lowCutHz = 4600, .bloom = 0.008F, .stick = 0.1F, .stickHz = 3000, .width = 0.4F, .pan = 0.3F, .gain = 0.34F,
                   .seconds = 0.3F, .casting = 111};
    k.openHat = k.closedHat;
    k.openHat.t60 = 0.32F;
    k.openHat.seconds = 0.5F;
    k.rim = {.lowHz = 980, .highHz = 1730, .shellHz = 460, .t60 = 0.035F, .click = 0.5F, .drive = 1.0F, .gain = 0.44F};
    k.shaker = {.hz = 6200, .secondHz = 8600, .lowCutHz = 3200, .rise = 0.026F, .fall = 0.09F, .grains = 0.6F, .gain = 0.7F};
    k.tomLow = {.hz = 92, .bend = 0.15F, .bendT60 = 0.05F, .t60 = 0.28F, .overtones = 0.5F, .stick = 0.25F, .drive = 0.9F, .gain = 0.5F, .pan = -0.3F,
                .seconds = 0.5F, .noise = 0.2F, .noiseT60 = 0.05F, .noiseHz = 1100};
    k.tomMid = k.tomLow;
    k.tomMid.hz = 152;
    k.tomMid.pan = 0.2F;
    k.tomHigh = k.tomLow;
    k.tomHigh.hz = 226;
    k.tomHigh.pan = 0.4F;
    return k;
}

}  // namespace

std::vector<Patch> playedKits() {
    const SpaceDesign booth = {.early = 0.14F, .late = 0.04F, .t60 = 0.4F, .dampHz = 6000, .preDelayMs = 4, .lowCutHz = 300};
    const SpaceDesign lounge = {.early = 0.24F, .late = 0.10F, .t60 = 0.9F, .dampHz = 5200, .preDelayMs = 10, .lowCutHz = 220};
    const SpaceDesign porch = {.early = 0.22F, .late = 0.06F, .t60 = 0.6F, .dampHz = 5000, .preDelayMs = 8, .lowCutHz = 220};
    return {
        kitPatch("kit.funk", "tight dry kit with a cracking snare and ghost notes: computed membranes; no recording", funk(),
                 kitStrip(-6, {{{Band::LowShelf, 80, 1.0F, 0.7F}, {Band::Bell, 340, -2.0F, 0.9F}, {Band::Bell, 4200, 1.5F, 0.7F}, {Band::HighShelf, 8000, -2.5F, 0.7F}}}, booth)),
        kitPatch("kit.brush", "jazz kit with brushes, ride and feathered kick: computed membranes and plates; no recording", brush(),
                 kitStrip(-5, {{{Band::Bell, 260, -1.0F, 0.8F}, {Band::Bell, 3000, 0.5F, 0.7F}, {Band::HighShelf, 8000, -2.5F, 0.7F}}}, lounge)),
        kitPatch("kit.cajon", "cajon, tambourine, shaker and hands: computed boards and jingles; no recording", cajon(),
                 kitStrip(-5, {{{Band::LowShelf, 90, 0.5F, 0.7F}, {Band::Bell, 420, -1.5F, 0.9F}, {Band::HighShelf, 7500, -2.0F, 0.7F}}}, porch)),
    };
}

}  // namespace fermata::sound
