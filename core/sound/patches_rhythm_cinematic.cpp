// SPDX-License-Identifier: GPL-3.0-or-later
// Kits for picture: trailer, game combat, concert percussion.
#include "core/sound/patches_rhythm.h"

namespace fermata::sound {
namespace {

const SpaceDesign kStage = {.early = 0.26F, .late = 0.20F, .t60 = 2.3F, .dampHz = 4600, .preDelayMs = 16, .lowCutHz = 110, .kind = SpaceDesign::Hall};

KitDesign trailer() {
    KitDesign k = indieKit();
    k.players = 3;
    k.spread = 0.009F;
    k.kick = {.hz = 38, .sweepHz = 85, .sweepT60 = 0.10F, .bendHz = 16, .bendT60 = 0.5F, .t60 = 1.1F, .knockHz = 118, .knock = 0.55F,
              .clickHz = 1500, .click = 0.22F, .clickT60 = 0.018F, .drive = 2.0F, .gain = 0.34F, .seconds = 1.5F};
    k.snare = {.hz = 152, .bendHz = 40, .tone = 0.8F, .toneT60 = 0.2F, .ring = 0.6F, .ringT60 = 0.34F, .wires = 0.55F, .wiresT60 = 0.26F,
               .wiresHz = 3600, .wiresLowHz = 900, .snap = 0.8F, .lag = 0.003F, .drive = 1.8F, .gain = 0.42F, .seconds = 0.8F};
    k.clap = {.hands = 9, .spread = 0.02F, .lowHz = 1200, .highHz = 2600, .q = 2.6F, .t60 = 0.022F, .tail = 0.12F, .tailT60 = 0.3F, .gain = 0.9F};
    k.rimPlate = {.modes = 18, .lowHz = 1250, .highHz = 12000, .t60 = 0.75F, .t60Velocity = 0.5F, .lowRing = 2.2F, .metal = 0.55F, .noise = 0.10F,
                  .noiseHz = 6000, .lowCutHz = 700, .stick = 0.9F, .stickHz = 3600, .bell = 0.45F, .bellHz = 1130, .width = 0.35F, .pan = 0.25F,
                  .gain = 0.34F, .seconds = 1.6F, .casting = 61};
    k.shakerPlate = {.modes = 26, .lowHz = 2600, .highHz = 15000, .t60 = 0.10F, .t60Velocity = 0.06F, .lowRing = 1.5F, .metal = 0.3F, .noise = 0.5F,
                     .noiseHz = 8200, .lowCutHz = 3000, .bloom = 0.012F, .stick = 0.05F, .width = 0.6F, .pan = -0.3F, .gain = 0.26F,
                     .seconds = 0.3F, .casting = 62};
    k.closedHat = {.modes = 26, .lowHz = 2800, .highHz = 14500, .t60 = 0.05F, .t60Velocity = 0.03F, .lowRing = 1.5F, .metal = 0.5F, .noise = 0.22F,
                   .noiseHz = 8000, .lowCutHz = 3600, .stick = 0.5F, .stickHz = 3200, .width = 0.5F, .pan = 0.3F, .gain = 0.36F, .seconds = 0.2F,
                   .casting = 63};
    k.crash.t60 = 2.8F;
    k.crash.seconds = 4.2F;
    k.crash.gain = 0.3F;
    k.crash.lowHz = 300;
    k.tomLow = {.hz = 58, .bend = 0.4F, .bendT60 = 0.10F, .t60 = 0.95F, .overtones = 0.55F, .stick = 0.45F, .drive = 1.8F, .gain = 0.44F, .pan = -0.3F,
                .seconds = 1.5F, .noise = 0.25F, .noiseT60 = 0.11F, .noiseHz = 900};
    k.tomMid = {.hz = 78, .bend = 0.4F, .bendT60 = 0.09F, .t60 = 0.8F, .overtones = 0.55F, .stick = 0.45F, .drive = 1.8F, .gain = 0.42F, .pan = 0.15F,
                .seconds = 1.3F, .noise = 0.25F, .noiseT60 = 0.1F, .noiseHz = 1100};
    k.tomHigh = {.hz = 106, .bend = 0.4F, .bendT60 = 0.08F, .t60 = 0.62F, .overtones = 0.55F, .stick = 0.5F, .drive = 1.7F, .gain = 0.4F, .pan = 0.45F,
                 .seconds = 1.0F, .noise = 0.28F, .noiseT60 = 0.09F, .noiseHz = 1400};
    return k;
}

KitDesign war() {
    KitDesign k = trailer();
    k.players = 2;
    k.spread = 0.008F;
    k.kick = {.hz = 50, .sweepHz = 60, .sweepT60 = 0.08F, .bendHz = 20, .bendT60 = 0.35F, .t60 = 0.7F, .knockHz = 150, .knock = 0.6F,
              .clickHz = 900, .click = 0.3F, .clickT60 = 0.02F, .drive = 1.7F, .gain = 0.42F, .seconds = 1.0F};
    k.snare = {.hz = 205, .bendHz = 50, .tone = 0.6F, .toneT60 = 0.12F, .ring = 0.55F, .ringT60 = 0.22F, .wires = 0.85F, .wiresT60 = 0.24F,
               .wiresHz = 4000, .wiresLowHz = 1200, .snap = 0.9F, .lag = 0.002F, .drive = 1.7F, .gain = 0.48F, .seconds = 0.5F};
    k.clapPlate = {.modes = 22, .lowHz = 620, .highHz = 9000, .t60 = 0.35F, .t60Velocity = 0.3F, .lowRing = 1.8F, .metal = 0.6F, .noise = 0.3F,
                   .noiseHz = 4200, .lowCutHz = 420, .stick = 0.7F, .stickHz = 2400, .bell = 0.25F, .bellHz = 560, .width = 0.5F, .pan = -0.25F,
                   .gain = 0.4F, .seconds = 0.9F, .casting = 71};
    k.rim = {.lowHz = 1180, .highHz = 1890, .shellHz = 520, .t60 = 0.05F, .click = 0.7F, .drive = 1.4F, .gain = 0.5F};
    k.rimPlate.modes = 0;
    k.shakerPlate.modes = 0;
    k.shaker = {.hz = 4200, .secondHz = 6500, .lowCutHz = 2000, .rise = 0.03F, .fall = 0.12F, .grains = 0.75F, .gain = 0.7F};
    k.tomLow.hz = 72;
    k.tomLow.t60 = 0.6F;
    k.tomMid.hz = 98;
    k.tomMid.t60 = 0.5F;
    k.tomHigh.hz = 140;
    k.tomHigh.t60 = 0.36F;
    for (TomDesign* tom : {&k.tomLow, &k.tomMid, &k.tomHigh}) {
        tom->noise = 0.45F;
        tom->stick = 0.65F;
        tom->bend = 0.25F;
    }
    return k;
}

KitDesign orchestral() {
    KitDesign k = indieKit();
    k.kick = {.hz = 41, .sweepHz = 26, .sweepT60 = 0.14F, .bendHz = 8, .bendT60 = 0.6F, .t60 = 1.5F, .knockHz = 88, .knock = 0.5F,
              .clickHz = 480, .click = 0.16F, .clickT60 = 0.03F, .drive = 0.9F, .gain = 0.5F, .seconds = 2.0F};
    k.snare = {.hz = 196, .bendHz = 26, .tone = 0.4F, .toneT60 = 0.1F, .ring = 0.35F, .ringT60 = 0.16F, .wires = 0.9F, .wiresT60 = 0.2F,
               .wiresHz = 4400, .wiresLowHz = 1400, .snap = 0.7F, .lag = 0.0012F, .drive = 0.8F, .gain = 0.5F, .seconds = 0.45F};
    k.rim = {.lowHz = 1050, .highHz = 2260, .shellHz = 720, .t60 = 0.075F, .click = 0.25F, .drive = 0.7F, .gain = 0.45F};
    k.closedHat = {.modes = 9, .lowHz = 3100, .highHz = 15500, .t60 = 0.16F, .t60Velocity = 0.06F, .lowRing = 1.2F, .metal = 0.5F, .noise = 0.02F,
                   .noiseHz = 10000, .lowCutHz = 2400, .stick = 0.25F, .stickHz = 6200, .bell = 0.2F, .bellHz = 3350, .width = 0.2F, .pan = 0.4F,
                   .gain = 0.22F, .seconds = 0.4F, .casting = 81};
    k.openHat = k.closedHat;
    k.openHat.t60 = 2.2F;
    k.openHat.seconds = 3.0F;
    k.crash = {.modes = 84, .lowHz = 320, .highHz = 14500, .t60 = 3.0F, .t60Velocity = 1.2F, .lowRing = 1.8F, .metal = 0.6F, .noise = 0.7F,
               .noiseHz = 5600, .lowCutHz = 500, .bloom = 0.03F, .stick = 0.05F, .stickHz = 2500, .width = 0.8F, .pan = 0.1F, .gain = 0.36F,
               .seconds = 4.5F, .casting = 82};
    k.ride = k.crash;
    k.ride.bloom = 0.09F;
    k.ride.gain = 0.22F;
    k.ride.noise = 0.35F;
    k.shaker = {.hz = 8200, .secondHz = 11000, .lowCutHz = 5000, .rise = 0.012F, .fall = 0.16F, .grains = 0.8F, .gain = 0.5F};
    k.tomLow = {.hz = 65.41F, .bend = 0.05F, .bendT60 = 0.1F, .t60 = 1.8F, .overtones = 0.75F, .stick = 0.3F, .drive = 0.7F, .gain = 0.5F, .pan = -0.25F,
                .seconds = 2.6F, .noise = 0.12F, .noiseT60 = 0.06F, .noiseHz = 700, .kettle = true};
    k.tomMid = k.tomLow;
    k.tomMid.hz = 87.31F;
    k.tomMid.t60 = 1.5F;
    k.tomMid.pan = 0.0F;
    k.tomHigh = k.tomLow;
    k.tomHigh.hz = 130.81F;
    k.tomHigh.t60 = 1.2F;
    k.tomHigh.pan = 0.25F;
    return k;
}

}  // namespace

std::vector<Patch> cinematicKits() {
    SpaceDesign field = kStage;
    field.t60 = 1.4F;
    field.late = 0.14F;
    SpaceDesign concert = kStage;
    concert.t60 = 2.0F;
    concert.late = 0.17F;
    concert.dampHz = 5600;
    return {
        kitPatch("kit.trailer", "trailer drums: taiko and bass drum ensembles, anvils, sticks and large cymbals, computed; no recording", trailer(),
                 kitStrip(-6, {{{Band::LowShelf, 70, 1.5F, 0.7F}, {Band::Bell, 320, -2.5F, 0.8F}, {Band::Bell, 3200, 2.0F, 0.7F}, {Band::HighShelf, 8000, 1.0F, 0.7F}}}, kStage)),
        kitPatch("kit.war", "war drums: frame drums, field drum, sticks and struck metal, computed; no recording", war(),
                 kitStrip(-6, {{{Band::LowShelf, 80, 1.0F, 0.7F}, {Band::Bell, 380, -1.5F, 0.8F}, {Band::Bell, 2600, 1.5F, 0.7F}, {Band::HighShelf, 8000, 0.5F, 0.7F}}}, field)),
        kitPatch("kit.orchestral", "concert percussion: bass drum, timpani, snare, triangle, cymbals and wood block, computed; no recording", orchestral(),
                 kitStrip(-6, {{{Band::Bell, 240, -1.0F, 0.8F}, {Band::Bell, 3000, 1.0F, 0.7F}, {Band::HighShelf, 9000, -1.0F, 0.7F}}}, concert)),
    };
}

}  // namespace fermata::sound
