// SPDX-License-Identifier: GPL-3.0-or-later
// Kits after drum machines: circuits are copied in kind, nothing was sampled.
#include "core/sound/patches_rhythm.h"

namespace fermata::sound {
namespace {

KitDesign gated() {
    KitDesign k = indieKit();
    k.kick = {.hz = 50, .sweepHz = 210, .sweepT60 = 0.05F, .bendHz = 18, .bendT60 = 0.2F, .t60 = 0.36F, .knockHz = 230, .knock = 0.35F,
              .clickHz = 3200, .click = 0.4F, .clickT60 = 0.008F, .drive = 2.2F, .gain = 0.46F, .seconds = 0.45F};
    k.snare = {.hz = 176, .bendHz = 60, .tone = 0.8F, .toneT60 = 0.15F, .ring = 0.25F, .ringT60 = 0.2F, .wires = 0.8F, .wiresT60 = 0.24F,
               .wiresHz = 3600, .wiresLowHz = 800, .snap = 0.8F, .lag = 0.0008F, .drive = 2.0F, .gain = 0.56F, .seconds = 0.5F,
               .gated = 0.85F, .gatedSeconds = 0.21F};
    k.clap = {.hands = 5, .spread = 0.026F, .lowHz = 1050, .highHz = 1700, .q = 1.2F, .t60 = 0.022F, .tail = 0.7F, .tailT60 = 0.34F, .gain = 0.7F};
    k.closedHat = {.modes = 16, .lowHz = 5600, .highHz = 16000, .t60 = 0.05F, .t60Velocity = 0.03F, .lowRing = 1.1F, .metal = 0.5F, .noise = 0.5F,
                   .noiseHz = 11000, .lowCutHz = 7600, .stick = 0.05F, .width = 0.25F, .pan = 0.2F, .gain = 0.42F, .seconds = 0.18F, .casting = 91};
    k.openHat = k.closedHat;
    k.openHat.t60 = 0.42F;
    k.openHat.seconds = 0.55F;
    k.openHat.gain = 0.34F;
    // Electronic toms: a long fall and a breath of noise.
    k.tomLow = {.hz = 70, .bend = 1.6F, .bendT60 = 0.22F, .t60 = 0.55F, .overtones = 0.08F, .stick = 0.3F, .drive = 1.6F, .gain = 0.55F, .pan = 0.45F,
                .seconds = 0.7F, .noise = 0.4F, .noiseT60 = 0.14F, .noiseHz = 2200};
    k.tomMid = k.tomLow;
    k.tomMid.hz = 104;
    k.tomMid.pan = 0;
    k.tomHigh = k.tomLow;
    k.tomHigh.hz = 150;
    k.tomHigh.pan = -0.45F;
    return k;
}

KitDesign house() {
    KitDesign k = indieKit();
    k.kick = {.hz = 49, .sweepHz = 260, .sweepT60 = 0.042F, .bendHz = 30, .bendT60 = 0.16F, .t60 = 0.46F, .knockHz = 190, .knock = 0.22F,
              .clickHz = 4200, .click = 0.32F, .clickT60 = 0.006F, .drive = 2.4F, .gain = 0.5F, .seconds = 0.5F};
    k.snare = {.hz = 192, .bendHz = 110, .tone = 0.62F, .toneT60 = 0.11F, .ring = 0.05F, .ringT60 = 0.1F, .wires = 0.85F, .wiresT60 = 0.2F,
               .wiresHz = 5200, .wiresLowHz = 1500, .snap = 0.7F, .lag = 0.0004F, .drive = 1.6F, .gain = 0.62F, .seconds = 0.34F};
    k.clap = {.hands = 4, .spread = 0.031F, .lowHz = 1000, .highHz = 1400, .q = 1.0F, .t60 = 0.020F, .tail = 0.8F, .tailT60 = 0.26F, .gain = 0.72F};
    k.closedHat = {.modes = 22, .lowHz = 4800, .highHz = 16500, .t60 = 0.055F, .t60Velocity = 0.03F, .lowRing = 1.2F, .metal = 0.62F, .noise = 0.3F,
                   .noiseHz = 10800, .lowCutHz = 6800, .stick = 0.15F, .stickHz = 6000, .width = 0.25F, .pan = 0.12F, .gain = 0.36F, .seconds = 0.2F,
                   .casting = 95};
    k.openHat = {.modes = 26, .lowHz = 4600, .highHz = 16500, .t60 = 0.5F, .t60Velocity = 0.15F, .lowRing = 1.2F, .metal = 0.62F, .noise = 0.34F,
                 .noiseHz = 10400, .lowCutHz = 6000, .stick = 0.15F, .stickHz = 6000, .width = 0.3F, .pan = 0.12F, .gain = 0.3F, .seconds = 0.65F,
                 .casting = 95};
    k.ride.metal = 0.65F;
    k.ride.noise = 0.22F;
    k.ride.t60 = 1.1F;
    k.rim = {.lowHz = 1820, .highHz = 2480, .shellHz = 560, .t60 = 0.028F, .click = 0.3F, .drive = 1.9F, .gain = 0.42F};
    k.shaker = {.hz = 7600, .secondHz = 10200, .lowCutHz = 4200, .rise = 0.018F, .fall = 0.075F, .grains = 0.3F, .gain = 0.7F};
    k.tomLow.bend = 0.8F;
    k.tomMid.bend = 0.8F;
    k.tomHigh.bend = 0.8F;
    return k;
}

}  // namespace

std::vector<Patch> machineKits() {
    const SpaceDesign plate = {.early = 0.08F, .late = 0.13F, .t60 = 1.2F, .dampHz = 7800, .preDelayMs = 4, .lowCutHz = 320, .kind = SpaceDesign::Plate};
    const SpaceDesign club = {.early = 0.08F, .late = 0.05F, .t60 = 0.5F, .dampHz = 7000, .preDelayMs = 4, .lowCutHz = 320};
    return {
        kitPatch("kit.gated", "drum machine of the eighties: deep kick, gated snare, falling toms, computed; no recording", gated(),
                 kitStrip(-7, {{{Band::LowShelf, 80, 1.0F, 0.7F}, {Band::Bell, 420, -2.0F, 0.8F}, {Band::Bell, 4000, 1.5F, 0.7F}, {Band::HighShelf, 9000, 1.0F, 0.7F}}}, plate)),
        kitPatch("kit.house", "house machine: punchy kick, claps, sizzling hats, computed; no recording", house(),
                 kitStrip(-7, {{{Band::LowShelf, 60, 1.0F, 0.7F}, {Band::Bell, 300, -2.0F, 0.8F}, {Band::Bell, 3600, 0.5F, 0.7F}, {Band::HighShelf, 9000, 0.5F, 0.7F}}}, club)),
    };
}

}  // namespace fermata::sound
