// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/tape.h"

#include "core/sound/filter.h"
#include "core/sound/random.h"

namespace fermata::sound {

void playTape(const TapeDesign& design, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const Gate gate(0.25, note.length, 0.2 * knobs.factor(Knob::Release, 4.0));
    const float gain = design.gain * (0.3F + 0.7F * note.velocity);
    const float crackle = design.crackle * knobs.twice(Knob::Noise);
    const double bright = knobs.factor(Knob::Brightness, 2.0);
    Svf hissLeft(3800 * bright, 0.5), hissRight(4100 * bright, 0.5);
    Svf rumble(90, 0.7);
    Svf popLeft(2100 * bright, 2.5), popRight(2700 * bright, 2.5), thud(700, 1.5);
    const float chance = design.perSecond / static_cast<float>(kRate);
    float envelope[kBlock];
    play(bus, note, gate.frames(), 64, [&](int64_t n, float* left, float* right) {
        gate.fill(n, envelope);
        const float swell = 1.0F + 0.25F * wander(hash32(note.seed, 4), static_cast<double>(n) / kRate * 0.55);
        for (int k = 0; k < kBlock; ++k) {
            const auto index = static_cast<uint32_t>(n + k);
            const float draw = unit(hash32(note.seed, 1), index);
            float pop = 0;
            float side = 0.5F;
            if (draw < chance) {
                const float size = unit(hash32(note.seed, 2), index);
                pop = crackle * (1.5F + 22.0F * size * size * size * size);
                side = unit(hash32(note.seed, 3), index);
            }
            const float common = white(hash32(note.seed, 5), index);
            const float low = design.rumble * 3.0F * rumble.low(white(hash32(note.seed, 6), index));
            const float body = 0.5F * thud.band(pop);
            const float level = gain * envelope[k];
            left[k] = level * (swell * design.hiss * hissLeft.band(common + 0.9F * white(hash32(note.seed, 7), index)) + low + body +
                               popLeft.band(pop * (1 - side)));
            right[k] = level * (swell * design.hiss * hissRight.band(common - 0.9F * white(hash32(note.seed, 8), index)) + low + body +
                                popRight.band(pop * side));
        }
    });
}

}  // namespace fermata::sound
