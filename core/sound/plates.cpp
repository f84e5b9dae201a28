// SPDX-License-Identifier: GPL-3.0-or-later
// Hats and cymbals: dozens of inharmonic modes whose highs die first, a wash of noise, and the stick.
#include <cmath>

#include "core/sound/drums.h"
#include "core/sound/filter.h"
#include "core/sound/modes.h"
#include "core/sound/random.h"

namespace fermata::sound {

void playPlate(const PlateDesign& d, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const float v = note.velocity;
    const double decay = (d.t60 + d.t60Velocity * v) * (1 + 0.06 * bipolar(note.seed, 2)) * knobs.factor(Knob::Decay, 2.0) *
                         knobs.factor(Knob::Release, 1.0);
    const double bright = (1 + 0.05 * bipolar(note.seed, 3)) * knobs.factor(Knob::Brightness, 1.6) * (0.68 + 0.56 * v);
    // A cymbal's highs are too many to ring as lines: what is long is a wash there, and modes only below it.
    const double wide = clamped(d.seconds - 1.0F, 0.0F, 1.0F) * (d.bell > 0 ? 0.4 : 1.0);
    ModeBank modes;
    const double range = d.highHz / d.lowHz;
    for (int i = 0; i < d.modes; ++i) {
        const auto index = static_cast<uint32_t>(i);
        // Plate modes lie about evenly in frequency; the casting decides where exactly.
        const double x = (i + 0.9 * unit(hash32(d.casting, 77), index)) / d.modes;
        const double hz = d.lowHz * (1 + (range - 1) * x) * (1 + 0.0015 * bipolar(note.seed, 100 + index));
        const double washed = wide * (hz / 3800) * (hz / 3800);
        const double fall = decay / (1 + 0.6 * washed) * (1 + (d.lowRing - 1) * (1 - x) * (1 - x)) * (0.7 + 0.6 * unit(hash32(d.casting, 78), index));
        // A hard hit wakes the high modes; where the stick lands varies the rest.
        const double tilt = 1.0 / (1.0 + (x / (0.3 * bright + 0.35 * v)) * (x / (0.3 * bright + 0.35 * v)));
        const double level = d.metal * tilt * (0.35 + 0.65 * unit(note.seed, 200 + index)) * 2.4 / std::sqrt(static_cast<double>(d.modes)) / (1 + 0.5 * washed);
        modes.add(hz, fall, level, clamped(d.pan + d.width * bipolar(hash32(d.casting, 79), index), -1, 1),
                  static_cast<double>(unit(note.seed, 300 + index)));
    }
    constexpr double kCup[] = {1, 1.51, 2.07, 2.72, 3.46};
    for (uint32_t i = 0; i < 5 && d.bell > 0; ++i) {
        modes.add(d.bellHz * kCup[i] * note.tuning() * (1 + 0.004 * bipolar(d.casting, 400 + i)), decay * d.lowRing * (1.1 - 0.14 * i),
                  d.bell * (i == 0 ? 1 : 0.75 - 0.1 * i) * (0.35 + 0.65 * v * v), clamped(d.pan + 0.1F * bipolar(d.casting, 410 + i), -1, 1),
                  static_cast<double>(unit(note.seed, 420 + i)));
    }
    Decay longNoise(d.noise * (0.7 + 0.5 * wide), decay * (1 - 0.25 * wide));
    Decay shortNoise(d.noise * 0.9 * v, decay * 0.2);
    Decay stick(d.stick * v, 0.006);
    const EqSection pass = EqSection::gain(1);
    SectionPair wash(EqSection::bandPass(d.noiseHz * bright, 0.55), EqSection::bandPass(d.noiseHz * bright * 1.04, 0.55), pass, pass);
    SectionPair lowCut(EqSection::highPass(d.lowCutHz * std::sqrt(bright), 0.75), EqSection::highPass(d.lowCutHz, 0.7));
    Svf stickTone(d.stickHz, 1.2);
    const float gain = d.gain * (0.12F + 0.88F * v) * (1.0F + 0.07F * bipolar(note.seed, 4));
    const float nl = static_cast<float>(cosTurns((d.pan + 1.0) / 8.0)) * 1.41421356F;
    const float nr = static_cast<float>(sinTurns((d.pan + 1.0) / 8.0)) * 1.41421356F;
    const float bloom = d.bloom > 0 ? static_cast<float>(1.0 / (d.bloom * kRate)) : 1.0F;
    const auto frames = static_cast<int64_t>(d.seconds * knobs.factor(Knob::Decay, 2.0) * kRate);
    play(bus, note, frames, frames / 4, [&](int64_t n, float* left, float* right) {
        if (!modes.silent()) modes.process(left, right);
        float washLeft[kBlock], washRight[kBlock], tick[kBlock] = {};
        for (int k = 0; k < kBlock; ++k) {
            const auto index = static_cast<uint32_t>(n + k);
            const float level = longNoise.next() + shortNoise.next();
            const float common = level * white(hash32(note.seed, 7), index);
            const float side = level * d.width * white(hash32(note.seed, 8), index);
            washLeft[k] = nl * (common + side);
            washRight[k] = nr * (common - side);
        }
        wash.process(washLeft, washRight, kBlock);
        if (n < 4800) {
            for (int k = 0; k < kBlock; ++k) {
                tick[k] = stick.next() * stickTone.band(white(hash32(note.seed, 9), static_cast<uint32_t>(n + k)));
            }
        }
        for (int k = 0; k < kBlock; ++k) left[k] += washLeft[k];
        for (int k = 0; k < kBlock; ++k) right[k] += washRight[k];
        lowCut.process(left, right, kBlock);
        for (int k = 0; k < kBlock; ++k) {
            float rise = static_cast<float>(n + k) * bloom;
            rise = rise < 1.0F ? 0.25F + 0.75F * rise : 1.0F;
            float attack = static_cast<float>(n + k) * (1.0F / 20.0F);
            attack = gain * rise * (attack < 1.0F ? attack : 1.0F);
            left[k] = attack * left[k] + gain * nl * tick[k];
            right[k] = attack * right[k] + gain * nr * tick[k];
        }
    });
}

}  // namespace fermata::sound
