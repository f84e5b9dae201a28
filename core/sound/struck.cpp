// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/struck.h"

#include <cmath>

#include "core/sound/filter.h"
#include "core/sound/modes.h"
#include "core/sound/random.h"

namespace fermata::sound {
namespace {

// Strings of a piano: partials stretched by stiffness, combed by the striking point, softened by the felt, each
// split in two that beat; the first to fall does so three times as fast (prompt sound and aftersound).
void addString(const StruckDesign& design, const NoteContext& note, double hz, double t60, ModeBank& bank) {
    const Knobs& knobs = *note.knobs;
    const float v = note.velocity;
    const double stiffness = design.stiffness * exp2Of((note.key - 60) / 9.0);
    const double knee = (design.hammerHz + design.hammerVelocityHz * v * v) * knobs.factor(Knob::Brightness, 2.5) *
                        exp2Of((note.key - 60) / 40.0);
    const float pan = clamped(static_cast<float>(note.key - 60) / 40.0F, -1, 1) * design.width;
    const double strike = design.strikePoint * (1 + 0.08 * bipolar(note.seed, 2));
    double power = 0;
    for (int pass = 0; pass < 2; ++pass) {
        for (int n = 1; n <= 56; ++n) {
            const double partialHz = hz * n * std::sqrt((1.0 + stiffness * n * n) / (1.0 + stiffness));  // The first is in tune.
            if (partialHz > 16000) break;
            const double air = partialHz / 11000;  // No edge where the partials end.
            const double ratio = partialHz / knee;
            const double level = sinTurns(n * strike * 0.5) / (1.0 + ratio * ratio) / std::sqrt(static_cast<double>(n)) / (1.0 + air * air * air * air);
            if (pass == 0) {
                power += level * level;
                continue;
            }
            const double scaled = level / std::sqrt(power);
            if (scaled * scaled < 1e-8) continue;
            const double fall = t60 / (1.0 + 0.18 * (n - 1) + 0.00006 * partialHz * n);
            const auto index = static_cast<uint32_t>(n);
            const double split = design.beatHz * (0.4 + unit(note.seed, 60 + index)) * (n < 6 ? 1 : 0);
            const double spread = pan + 0.25 * bipolar(note.seed, 90 + index) * design.width;
            if (split > 0) {
                bank.add(partialHz - split * 0.75, fall * 0.35, scaled * 0.62, spread - 0.1);
                bank.add(partialHz + split * 0.25, fall, scaled * 0.38, spread + 0.1);
            } else {
                bank.add(partialHz, fall * 0.5, scaled, spread);
            }
        }
    }
}

void addBody(const StruckDesign& design, const NoteContext& note, double hz, double t60, ModeBank& bank) {
    const Knobs& knobs = *note.knobs;
    const double knee = (design.hammerHz + design.hammerVelocityHz * note.velocity * note.velocity) *
                        knobs.factor(Knob::Brightness, 2.5);
    const double spread = design.width * bipolar(note.seed, 3);
    for (size_t i = 0; i < design.partials.size(); ++i) {
        const StruckDesign::Partial& p = design.partials[i];
        if (p.ratio == 0.0F) break;
        const auto index = static_cast<uint32_t>(i);
        const double partialHz = hz * p.ratio;
        const double ratio = partialHz / (knee + hz * 0.6);
        const double level = p.level * (p.ratio > 1.01F ? (1 + 0.12 * bipolar(note.seed, 60 + index)) / (1 + ratio * ratio) : 1.0);
        const double split = design.beatHz * (0.5 + unit(note.seed, 80 + index)) * (i == 0 ? 0.4 : 1);
        bank.add(partialHz - split * 0.5, t60 * p.t60, level * 0.5, spread - 0.35 * design.width);
        bank.add(partialHz + split * 0.5, t60 * p.t60 * 0.9, level * 0.5, spread + 0.35 * design.width);
    }
}

}  // namespace

void playStruck(const StruckDesign& design, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const float v = note.velocity;
    const double hz = note.hz() * centsRatio(bipolar(note.seed, 1) * 1.0);
    const double t60 = design.t60 * exp2Of(-(note.key - 60) / design.t60KeyRange) * knobs.factor(Knob::Decay, 2.0) *
                       (1 + 0.04 * bipolar(note.seed, 4));
    ModeBank bank;
    if (design.partials[0].ratio == 0.0F) {
        addString(design, note, hz, t60, bank);
    } else {
        addBody(design, note, hz, t60, bank);
    }
    ModeBank knock;  // The case: a few low, short modes.
    constexpr std::array<double, 4> kCase = {1, 1.53, 2.31, 3.4};
    for (size_t i = 0; i < kCase.size(); ++i) {
        const auto index = static_cast<uint32_t>(i);
        knock.add(design.knockHz * kCase[i] * (1 + 0.04 * bipolar(note.seed, 10 + index)), 0.09 / (1.0 + 0.4 * static_cast<double>(i)),
                  design.knock * v * knobs.twice(Knob::Noise) / (1.0 + static_cast<double>(i)), 0.3 * bipolar(note.seed, 20 + index));
    }
    Svf noise(design.noiseHz * (0.7 + 0.6 * v), 0.8);
    Decay noiseFall(design.noise * v * knobs.twice(Knob::Noise), 0.035);
    const float gain = design.gain * (design.velocityFloor + (1 - design.velocityFloor) * v);
    const double release = design.release * knobs.factor(Knob::Release, 4.0);
    const auto attack = static_cast<float>(1.0 / (design.attack * (1.6 - v) * knobs.factor(Knob::Attack, 4.0) * kRate));
    const double tail = release > 20 ? t60 * 1.7 : static_cast<double>(note.length) / kRate + release * 1.7;
    const double longest = t60 * 1.7;
    const auto frames = static_cast<int64_t>((tail < longest ? tail : longest) * kRate) + 480;
    const float damping = release > 20 ? 1.0F : decayPerFrame(release);
    float damp = 1;
    play(bus, note, frames, 480, [&](int64_t n, float* left, float* right) {
        if (!bank.silent()) bank.process(left, right);
        const bool rising = static_cast<float>(n) * attack < 1.0F;
        for (int k = 0; k < kBlock; ++k) {
            float a = 1;
            if (rising) {
                a = static_cast<float>(n + k) * attack;
                a = a < 1.0F ? smoothstep(a) : 1.0F;
            }
            if (n + k >= note.length) damp *= damping;
            left[k] *= a * damp;
            right[k] *= a * damp;
        }
        if (n < 9600) {
            if (!knock.silent()) knock.process(left, right);
            for (int k = 0; k < kBlock; ++k) {
                const float x = noiseFall.next() * noise.low(white(hash32(note.seed, 5), static_cast<uint32_t>(n + k)));
                left[k] += x;
                right[k] += x;
            }
        }
        for (int k = 0; k < kBlock; ++k) left[k] *= gain;
        for (int k = 0; k < kBlock; ++k) right[k] *= gain;
    });
}

}  // namespace fermata::sound
