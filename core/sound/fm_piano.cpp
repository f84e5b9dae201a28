// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/fm_piano.h"

#include "core/sound/filter.h"
#include "core/sound/random.h"
#include "core/sound/saturator.h"

namespace fermata::sound {

void playFmPiano(const FmPianoDesign& design, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const float v = note.velocity;
    const double hz = note.hz() * centsRatio(bipolar(note.seed, 1) * 1.2);
    const double d = design.decay * exp2Of(-(note.key - 48) / 22.0) * knobs.factor(Knob::Decay, 2.0);
    const double bright = knobs.factor(Knob::Brightness, 2.0);
    const double tineRatio = hz < 700 ? 14 : hz < 1200 ? 9 : 5;
    const double tineLow = 500.0 / hz < 1 ? 500.0 / hz : 1;
    constexpr double kTurn = 0.15915494309189535;
    Decay barIndex((design.index + design.indexVelocity * v * v) * bright * kTurn * (1 + 0.05 * bipolar(note.seed, 2)), 0.7 * d);
    Decay barLevel(0.62, 1.4 * d);
    Decay tineIndex(design.tine * (0.10 + 0.75 * v * v) * tineLow * bright * kTurn * (1 + 0.1 * bipolar(note.seed, 3)),
                    0.22 + 0.12 * (1 - v));
    Decay tineLevel(0.34, 0.55 * d);
    Decay hammerLevel(design.hammer * v * knobs.twice(Knob::Noise), 0.03);
    Svf hammer(420 * (0.8 + 0.5 * v), 0.7);

    const uint32_t barStep = phaseStep(hz * 1.0006);
    const uint32_t modStep = phaseStep(hz);
    const uint32_t tineStep = phaseStep(hz * 0.9994);
    const uint32_t tineModStep = phaseStep(hz * tineRatio * centsRatio(bipolar(note.seed, 4) * 3));
    const Gate gate(0.00125, note.length, design.release * knobs.factor(Knob::Release, 4.0));
    const float drive = design.pickupDrive * static_cast<float>(knobs.factor(Knob::Drive, 3.0)) * (0.5F + 0.9F * v);
    const float makeUp = 1.0F / (0.35F * drive + 0.65F);
    const float gain = design.gain * (0.25F + 0.75F * v) * makeUp;
    const float pan = clamped(static_cast<float>(note.key - 60) / 36.0F, -1, 1) * design.width;
    const float gl = gain * static_cast<float>(cosTurns((pan + 1.0) / 8.0)) * 1.41421356F;
    const float gr = gain * static_cast<float>(sinTurns((pan + 1.0) / 8.0)) * 1.41421356F;
    Decay thump(0.05 * v, 0.04);  // The key falls back.
    Svf thumpBody(180, 1.5);
    // Made at twice the rate: sidebands of the tine pass 24 kHz while it is young, and would fold.
    const bool far = Saturator::reachesFar(drive, hz);
    Saturator pickup(far);
    const auto later = static_cast<int64_t>(Saturator::twiceLatency(far));
    const uint32_t half[4] = {barStep / 2, modStep / 2, tineStep / 2, tineModStep / 2};
    float envelope[kBlock];
    float lastEnvelope = 0, lastThud = 0, lastThump = 0;
    play(bus, note, gate.frames() + later, 64, [&](int64_t n, float* left, float* right) {
        float bi[kBlock], bl[kBlock], ti[kBlock], tl[kBlock], x[kBlock];
        for (int k = 0; k < kBlock; ++k) {
            bi[k] = barIndex.next();
            bl[k] = barLevel.next();
            ti[k] = tineIndex.next();
            tl[k] = tineLevel.next();
        }
        const auto at = static_cast<uint32_t>(n);
        float between[kBlock];
        for (int k = 0; k < kBlock; ++k) {
            const uint32_t t = at + static_cast<uint32_t>(k);
            const float bar = sine(t * barStep + phaseOffset(bi[k] * sine(t * modStep)));
            const float tine = sine(t * tineStep + phaseOffset(ti[k] * sine(t * tineModStep)));
            x[k] = bl[k] * bar + tl[k] * tine;
        }
        for (int k = 0; k < kBlock; ++k) {
            const uint32_t t = at + static_cast<uint32_t>(k);
            const float bar = sine(t * barStep - half[0] + phaseOffset(bi[k] * sine(t * modStep - half[1])));
            const float tine = sine(t * tineStep - half[2] + phaseOffset(ti[k] * sine(t * tineModStep - half[3])));
            between[k] = bl[k] * bar + tl[k] * tine;
        }
        if (n < 9600) {
            for (int k = 0; k < kBlock; ++k) {
                const float thud = hammerLevel.next() * hammer.low(white(hash32(note.seed, 6), at + static_cast<uint32_t>(k)));
                x[k] += thud;
                between[k] += 0.5F * (thud + lastThud);
                lastThud = thud;
            }
        }
        gate.fill(n, envelope);
        for (int k = 0; k < kBlock; ++k) between[k] *= 0.5F * (envelope[k] + (k > 0 ? envelope[k - 1] : lastEnvelope));
        for (int k = 0; k < kBlock; ++k) x[k] *= envelope[k];
        lastEnvelope = envelope[kBlock - 1];
        if (n >= note.length) {
            for (int k = 0; k < kBlock; ++k) {
                const float thud = thump.next() * thumpBody.band(white(hash32(note.seed, 7), at + static_cast<uint32_t>(k)));
                x[k] += thud;
                between[k] += 0.5F * (thud + lastThump);
                lastThump = thud;
            }
        }
        pickup.processTwice(between, x, x, drive, design.pickupBias);
        for (int k = 0; k < kBlock; ++k) left[k] = gl * x[k];
        for (int k = 0; k < kBlock; ++k) right[k] = gr * x[k];
    });
}

}  // namespace fermata::sound
