// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/choir.h"

#include "core/sound/filter.h"
#include "core/sound/random.h"

namespace fermata::sound {

void playChoir(const ChoirDesign& design, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const float v = note.velocity;
    const int base = padBase(note.key);
    const double ratio = exp2Of((note.key - base) / 12.0) * centsRatio(bipolar(note.seed, 1) * 1.5);
    const auto turn = [&](uint32_t index) { return static_cast<uint64_t>(hash32(note.seed, index)) << kPadBits; };
    const float* first = padTable(design.spectrum, base, design.first).data();
    const float* second = padTable(design.spectrum, base, design.second).data();
    PadReader readers[4] = {{first, turn(2)}, {first, turn(3)}, {second, turn(4)}, {second, turn(5)}};
    const float* above = design.octaveLevel > 0 ? padTable(design.spectrum, base + 12, design.first).data() : first;
    PadReader octaves[2] = {{above, turn(12)}, {above, turn(13)}};
    const float octave = design.octaveLevel * v * v;
    const Gate gate(design.attack * knobs.factor(Knob::Attack, 4.0) * (1.25 - 0.5 * v + 0.2 * unit(note.seed, 6)), note.length,
                    design.release * knobs.factor(Knob::Release, 4.0));
    const float gain = design.gain * (design.velocityFloor + (1 - design.velocityFloor) * v);
    const double vibratoHz = 4.6 + 0.5 * unit(note.seed, 7);
    const float breath = design.breath * knobs.twice(Knob::Noise);
    Svf breathLeft(design.breathHz, 0.8);
    Svf breathRight(design.breathHz * 1.12, 0.8);
    const double bright = knobs.factor(Knob::Brightness, 3.0) * (1 - design.toneVelocity + design.toneVelocity * 1.4 * v);
    StereoLowpass tone;
    const SvfShape shape(design.toneHz * bright * 1.15, 0.6);
    const SvfShape upper(design.toneHz * bright * 2.0, 0.6);
    tone.tune(shape, shape, upper, upper);
    float envelope[kBlock];
    float mix = 0.5F;
    play(bus, note, gate.frames(), 64, [&](int64_t n, float* left, float* right) {
        const double seconds = static_cast<double>(n) / kRate;
        const double cents = 1.5 * wander(hash32(note.seed, 8), seconds * 1.3) +
                             design.vibratoCents * knobs.twice(Knob::Vibrato) * sinTurns(seconds * vibratoHz);
        const auto step = static_cast<uint64_t>(ratio * centsRatio(cents) * kPadStep);
        const float target = 0.5F + 0.5F * knobs.twice(Knob::Motion) * wander(hash32(note.seed, 9), seconds * 0.5);
        const float slope = (clamped(target, 0, 1) - mix) / kBlock;
        gate.fill(n, envelope);
        for (int k = 0; k < kBlock; ++k) {
            mix += slope;
            const float al = readers[0].next(step), ar = readers[1].next(step);
            const float bl = readers[2].next(step), br = readers[3].next(step);
            left[k] = bl + mix * (al - bl);
            right[k] = br + mix * (ar - br);
        }
        if (octave > 0) {
            for (int k = 0; k < kBlock; ++k) {
                left[k] += octave * octaves[0].next(step);
                right[k] += octave * octaves[1].next(step);
            }
        }
        if (breath > 0) {
            for (int k = 0; k < kBlock; ++k) {
                const auto index = static_cast<uint32_t>(n + k);
                left[k] += breath * breathLeft.band(white(hash32(note.seed, 10), index));
                right[k] += breath * breathRight.band(white(hash32(note.seed, 11), index));
            }
        }
        for (int k = 0; k < kBlock; ++k) {  // Each side hears a little of the other: mono loses less than 2 dB.
            const float l = left[k], r = right[k];
            left[k] = 0.94F * l + 0.34F * r;
            right[k] = 0.94F * r + 0.34F * l;
        }
        tone.process(left, right, kBlock);
        for (int k = 0; k < kBlock; ++k) left[k] *= gain * envelope[k];
        for (int k = 0; k < kBlock; ++k) right[k] *= gain * envelope[k];
    });
}

}  // namespace fermata::sound
