// SPDX-License-Identifier: GPL-3.0-or-later
// Kits.
#include "core/sound/patches_rhythm.h"

namespace fermata::sound {

Patch kitPatch(const char* id, const char* description, const KitDesign& design, const StripDesign& strip) {
    return {id, description, {"rhythm"}, {Knob::Decay, Knob::Noise}, design, strip};
}

StripDesign kitStrip(float trimDb, const std::array<Band, 4>& bands, const SpaceDesign& space) {
    StripDesign s;
    s.highPassHz = 24;
    s.bands = bands;
    s.space = space;
    s.trimDb = trimDb;
    return s;
}

KitDesign indieKit() {
    KitDesign k;
    k.kick = {.hz = 52, .sweepHz = 110, .sweepT60 = 0.06F, .bendHz = 14, .bendT60 = 0.25F, .t60 = 0.42F, .knockHz = 210, .knock = 0.34F,
              .clickHz = 2600, .click = 0.2F, .clickT60 = 0.010F, .drive = 2.0F, .gain = 0.46F, .seconds = 0.5F};
    k.snare = {.hz = 188, .bendHz = 45, .tone = 0.66F, .toneT60 = 0.19F, .ring = 0.5F, .ringT60 = 0.30F, .wires = 0.72F, .wiresT60 = 0.30F,
               .wiresHz = 3900, .wiresLowHz = 1100, .snap = 0.7F, .lag = 0.0025F, .drive = 2.0F, .gain = 0.70F, .seconds = 0.55F};
    k.clap = {.hands = 14, .spread = 0.034F, .lowHz = 850, .highHz = 2300, .q = 1.5F, .t60 = 0.032F, .tail = 0.36F, .tailT60 = 0.26F, .gain = 0.48F};
    k.closedHat = {.modes = 40, .lowHz = 3000, .highHz = 15500, .t60 = 0.075F, .t60Velocity = 0.05F, .lowRing = 1.8F, .metal = 0.55F,
                   .noise = 0.34F, .noiseHz = 9500, .lowCutHz = 5200, .stick = 0.25F, .stickHz = 4300, .width = 0.3F, .pan = 0.22F,
                   .gain = 0.42F, .seconds = 0.3F, .casting = 11};
    k.openHat = {.modes = 48, .lowHz = 2800, .highHz = 15500, .t60 = 0.75F, .t60Velocity = 0.25F, .lowRing = 1.6F, .metal = 0.6F,
                 .noise = 0.32F, .noiseHz = 9000, .lowCutHz = 4600, .stick = 0.2F, .stickHz = 4300, .width = 0.35F, .pan = 0.22F,
                 .gain = 0.36F, .seconds = 0.9F, .casting = 11};
    k.crash = {.modes = 72, .lowHz = 420, .highHz = 15000, .t60 = 2.0F, .t60Velocity = 0.8F, .lowRing = 1.9F, .metal = 0.65F, .noise = 0.55F,
               .noiseHz = 6800, .lowCutHz = 900, .bloom = 0.022F, .stick = 0.15F, .stickHz = 3200, .width = 0.75F, .pan = -0.2F,
               .gain = 0.29F, .seconds = 3.2F, .casting = 21};
    k.ride = {.modes = 52, .lowHz = 620, .highHz = 13500, .t60 = 1.6F, .t60Velocity = 0.5F, .lowRing = 1.8F, .metal = 0.5F, .noise = 0.12F,
              .noiseHz = 7400, .lowCutHz = 1400, .bloom = 0.006F, .stick = 0.6F, .stickHz = 4800, .width = 0.5F, .pan = -0.35F, .gain = 0.26F,
              .seconds = 2.2F, .casting = 31};
    k.tomLow = {.hz = 82, .bend = 0.45F, .bendT60 = 0.09F, .t60 = 0.55F, .overtones = 0.36F, .stick = 0.28F, .pan = 0.35F, .seconds = 0.9F};
    k.tomMid = {.hz = 118, .bend = 0.45F, .bendT60 = 0.08F, .t60 = 0.48F, .overtones = 0.36F, .stick = 0.28F, .pan = 0.0F, .seconds = 0.8F};
    k.tomHigh = {.hz = 165, .bend = 0.45F, .bendT60 = 0.07F, .t60 = 0.42F, .overtones = 0.36F, .stick = 0.28F, .pan = -0.35F, .seconds = 0.7F};
    return k;
}

namespace {

KitDesign tension() {
    KitDesign k = indieKit();
    k.kick = {.hz = 34, .sweepHz = 90, .sweepT60 = 0.11F, .bendHz = 18, .bendT60 = 0.6F, .t60 = 1.3F, .knockHz = 150, .knock = 0.3F,
              .clickHz = 900, .click = 0.10F, .clickT60 = 0.02F, .drive = 1.9F, .gain = 0.44F, .seconds = 1.5F};
    k.snare = {.hz = 128, .bendHz = 30, .tone = 0.75F, .toneT60 = 0.28F, .ring = 0.5F, .ringT60 = 0.5F, .wires = 0.28F, .wiresT60 = 0.2F,
               .wiresHz = 2600, .wiresLowHz = 700, .snap = 0.35F, .drive = 1.6F, .gain = 0.66F, .seconds = 0.8F};
    k.clap = {.hands = 6, .spread = 0.016F, .lowHz = 480, .highHz = 1200, .q = 2.2F, .t60 = 0.045F, .tail = 0.3F, .tailT60 = 0.5F, .gain = 0.7F};
    k.closedHat = {.modes = 24, .lowHz = 4200, .highHz = 14000, .t60 = 0.030F, .t60Velocity = 0.02F, .lowRing = 1.4F, .metal = 0.45F,
                   .noise = 0.14F, .noiseHz = 8000, .lowCutHz = 4200, .stick = 0.55F, .stickHz = 3300, .width = 0.45F, .pan = 0.35F,
                   .gain = 0.4F, .seconds = 0.15F, .casting = 12};
    k.rim = {.lowHz = 1480, .highHz = 2950, .shellHz = 330, .t60 = 0.035F, .click = 0.6F, .drive = 1.3F, .gain = 0.4F};
    k.shaker = {.hz = 5200, .secondHz = 7800, .lowCutHz = 2600, .rise = 0.03F, .fall = 0.09F, .grains = 0.7F, .gain = 0.7F};
    k.tomLow = {.hz = 54, .bend = 0.35F, .bendT60 = 0.14F, .t60 = 1.1F, .overtones = 0.5F, .stick = 0.3F, .drive = 1.7F, .gain = 0.6F, .pan = -0.3F, .seconds = 1.6F};
    k.tomMid = {.hz = 72, .bend = 0.35F, .bendT60 = 0.12F, .t60 = 0.95F, .overtones = 0.5F, .stick = 0.3F, .drive = 1.7F, .gain = 0.58F, .pan = 0.1F, .seconds = 1.4F};
    k.tomHigh = {.hz = 98, .bend = 0.35F, .bendT60 = 0.10F, .t60 = 0.8F, .overtones = 0.5F, .stick = 0.3F, .drive = 1.6F, .gain = 0.55F, .pan = 0.4F, .seconds = 1.2F};
    return k;
}

KitDesign lofi() {
    KitDesign k = indieKit();
    k.kick = {.hz = 55, .sweepHz = 80, .sweepT60 = 0.05F, .bendHz = 10, .bendT60 = 0.2F, .t60 = 0.30F, .knockHz = 170, .knock = 0.4F,
              .clickHz = 1200, .click = 0.07F, .clickT60 = 0.014F, .drive = 2.8F, .gain = 0.44F, .seconds = 0.4F};
    k.snare = {.hz = 205, .bendHz = 30, .tone = 0.5F, .toneT60 = 0.11F, .ring = 0.2F, .ringT60 = 0.14F, .wires = 0.8F, .wiresT60 = 0.20F,
               .wiresHz = 2500, .wiresLowHz = 800, .snap = 0.45F, .lag = 0.004F, .drive = 1.8F, .gain = 0.66F, .seconds = 0.4F};
    k.closedHat = {.modes = 28, .lowHz = 3000, .highHz = 11000, .t60 = 0.055F, .t60Velocity = 0.04F, .lowRing = 1.5F, .metal = 0.25F,
                   .noise = 0.62F, .noiseHz = 6200, .lowCutHz = 4000, .bloom = 0.006F, .stick = 0.08F, .stickHz = 3000, .width = 0.3F,
                   .pan = 0.2F, .gain = 0.4F, .seconds = 0.25F, .casting = 13};
    k.openHat = {.modes = 32, .lowHz = 2600, .highHz = 11000, .t60 = 0.5F, .t60Velocity = 0.2F, .lowRing = 1.5F, .metal = 0.3F,
                 .noise = 0.55F, .noiseHz = 6000, .lowCutHz = 3600, .bloom = 0.012F, .stick = 0.06F, .stickHz = 3000, .width = 0.35F,
                 .pan = 0.2F, .gain = 0.34F, .seconds = 0.7F, .casting = 13};
    k.shaker = {.hz = 5600, .secondHz = 7400, .lowCutHz = 2800, .rise = 0.035F, .fall = 0.12F, .grains = 0.35F, .gain = 0.6F};
    k.rim = {.lowHz = 1520, .highHz = 2050, .shellHz = 400, .t60 = 0.035F, .click = 0.25F, .drive = 1.8F, .gain = 0.4F};
    return k;
}

KitDesign electro() {
    KitDesign k = indieKit();
    k.kick = {.hz = 46, .sweepHz = 190, .sweepT60 = 0.075F, .bendHz = 26, .bendT60 = 0.42F, .t60 = 0.62F, .knockHz = 260, .knock = 0.2F,
              .clickHz = 2200, .click = 0.28F, .clickT60 = 0.009F, .drive = 2.0F, .gain = 0.48F, .seconds = 0.6F};
    k.snare = {.hz = 182, .bendHz = 90, .tone = 0.7F, .toneT60 = 0.16F, .ring = 0.12F, .ringT60 = 0.15F, .wires = 0.9F, .wiresT60 = 0.26F,
               .wiresHz = 4600, .wiresLowHz = 1000, .snap = 0.8F, .lag = 0.0006F, .drive = 1.7F, .gain = 0.74F, .seconds = 0.42F};
    k.clap = {.hands = 4, .spread = 0.029F, .lowHz = 1150, .highHz = 1550, .q = 1.1F, .t60 = 0.024F, .tail = 0.6F, .tailT60 = 0.30F, .gain = 0.75F};
    k.closedHat = {.modes = 18, .lowHz = 5200, .highHz = 15500, .t60 = 0.06F, .t60Velocity = 0.03F, .lowRing = 1.1F, .metal = 0.6F,
                   .noise = 0.4F, .noiseHz = 10500, .lowCutHz = 7000, .stick = 0.1F, .width = 0.3F, .pan = 0.15F, .gain = 0.44F,
                   .seconds = 0.2F, .casting = 14};
    k.openHat = {.modes = 18, .lowHz = 5000, .highHz = 15500, .t60 = 0.6F, .t60Velocity = 0.1F, .lowRing = 1.1F, .metal = 0.6F, .noise = 0.42F,
                 .noiseHz = 10000, .lowCutHz = 6200, .stick = 0.1F, .width = 0.35F, .pan = 0.15F, .gain = 0.36F, .seconds = 0.7F, .casting = 14};
    return k;
}

}  // namespace

std::vector<Patch> rhythmPatches() {
    SpaceDesign hall = kDrumRoom;
    hall.t60 = 1.9F;
    hall.late = 0.16F;
    hall.dampHz = 4200;
    hall.lowCutHz = 120;
    SpaceDesign dry = kDrumRoom;
    dry.early = 0.12F;
    dry.late = 0.05F;
    dry.dampHz = 4200;
    std::vector<Patch> result = {
        kitPatch("kit.indie", "band kit with claps and stomps: computed membranes, wires and plates; no recording", indieKit(),
            kitStrip(-6, {{{Band::LowShelf, 90, 1.0F, 0.7F}, {Band::Bell, 330, -2.0F, 0.9F}, {Band::Bell, 1600, 2.0F, 0.6F}, {Band::HighShelf, 6000, -5.5F, 0.7F}}}, kDrumRoom)),
        kitPatch("kit.tension", "low drums, ticks and sub hits for suspense: computed membranes; no recording", tension(),
            kitStrip(-7, {{{Band::LowShelf, 70, 1.0F, 0.7F}, {Band::Bell, 420, -2.0F, 0.9F}, {Band::HighShelf, 7000, 1.0F, 0.7F}}}, hall)),
        kitPatch("kit.lofi", "dusty soft kit with brushed hats: computed membranes; no recording", lofi(),
            kitStrip(-5.5F, {{{Band::LowShelf, 90, 0.5F, 0.7F}, {Band::Bell, 900, 1.0F, 0.8F}, {Band::HighShelf, 6500, -5.0F, 0.7F}}}, dry)),
        kitPatch("kit.electro", "electronic kit with a deep kick and tight hats: computed; no recording", electro(),
            kitStrip(-7, {{{Band::Bell, 280, -1.5F, 0.9F}, {Band::Bell, 4500, 1.0F, 0.8F}, {Band::HighShelf, 9500, 1.5F, 0.7F}}}, kDrumRoom)),
    };
    for (const auto& family : {cinematicKits(), machineKits(), playedKits()}) result.insert(result.end(), family.begin(), family.end());
    return result;
}

}  // namespace fermata::sound
