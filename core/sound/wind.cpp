// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/wind.h"

#include "core/sound/filter.h"
#include "core/sound/random.h"

namespace fermata::sound {

void playWind(const WindDesign& design, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const float v = note.velocity;
    const Gate gate(design.attack * knobs.factor(Knob::Attack, 4.0), note.length, design.release * knobs.factor(Knob::Release, 4.0));
    const double bright = knobs.factor(Knob::Brightness, 2.5) * (0.6 + 0.7 * v) * (0.5 + 0.5 * note.tuning());
    const float gain = design.gain * (0.2F + 0.8F * v);
    const double motion = design.gustsHz * knobs.factor(Knob::Motion, 2.0);
    Svf low[2], high[2], deep[2];
    for (int side = 0; side < 2; ++side) deep[side].tune(110, 0.6);
    float envelope[kBlock];
    float levelBefore[2] = {0.5F, 0.5F};
    play(bus, note, gate.frames(), 64, [&](int64_t n, float* left, float* right) {
        const double seconds = static_cast<double>(n) / kRate;
        float* out[2] = {left, right};
        gate.fill(n, envelope);
        for (uint32_t side = 0; side < 2; ++side) {
            // The gust is common, its edges are not: the air crosses the room.
            const double at = seconds * motion + side * 0.07;
            const double gust = 0.55 + 0.45 * (0.7 * wander(hash32(note.seed, 1), at * 2.2) + 0.3 * wander(hash32(note.seed, 2 + side), at * 7));
            low[side].tune(design.lowHz * bright * (0.6 + 0.8 * gust), design.q * 0.5);
            high[side].tune(design.highHz * bright * (0.5 + gust * (1 + 0.1 * side)), design.q);
            const auto level = static_cast<float>(0.25 + 0.75 * gust * gust);
            const float slope = (level - levelBefore[side]) / kBlock;
            for (int k = 0; k < kBlock; ++k) {
                const auto index = static_cast<uint32_t>(n + k);
                const float x = white(hash32(note.seed, 5), index) + 0.9F * white(hash32(note.seed, 6 + side), index);
                const float y = low[side].band(x) + design.whistle * high[side].band(x) + design.rumble * deep[side].low(x);
                out[side][k] = gain * envelope[k] * (levelBefore[side] + slope * static_cast<float>(k)) * y;
            }
            levelBefore[side] = level;
        }
    });
}

}  // namespace fermata::sound
