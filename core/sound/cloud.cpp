// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/cloud.h"

#include "core/sound/filter.h"
#include "core/sound/random.h"

namespace fermata::sound {
namespace {

struct Grain {
    int64_t start = 0;
    int64_t length = 1;
    uint64_t step = 0;
    PadReader reader;
    float left = 0, right = 0;
};

}  // namespace

void playCloud(const CloudDesign& design, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const float v = note.velocity;
    const int base = padBase(note.key);
    const double ratio = exp2Of((note.key - base) / 12.0);
    const float* table = padTable(design.spectrum, base, design.vowel).data();
    const float* above = design.octaveUp > 0 ? padTable(design.spectrum, base + 12, design.vowel).data() : table;
    const Gate gate(design.attack * knobs.factor(Knob::Attack, 4.0) * (1.2 - 0.4 * v), note.length,
                    design.release * knobs.factor(Knob::Release, 4.0));
    const float gain = design.gain * (design.velocityFloor + (1 - design.velocityFloor) * v);
    const auto interval = static_cast<int64_t>(kRate / (design.perSecond * knobs.factor(Knob::Motion, 1.5)));
    const auto makeGrain = [&](int64_t i) {
        const auto own = hash32(note.seed, 1000 + static_cast<uint32_t>(i));
        Grain grain;
        // The first grains reach back before the note, so that it begins with a cloud and not with one grain.
        grain.start = (i - 6) * interval + static_cast<int64_t>(unit(own, 1) * static_cast<float>(interval));
        const double seconds = design.shortest + (design.longest - design.shortest) * unit(own, 2);
        grain.length = static_cast<int64_t>(seconds * kRate);
        const float draw = unit(own, 3);
        const double octave = draw < design.octaveUp * (0.6F + 0.8F * v) ? 2 : draw > 1 - design.octaveDown ? 0.5 : 1;
        grain.step = static_cast<uint64_t>(ratio * (octave == 2 ? 1 : octave) * centsRatio(design.scatterCents * bipolar(own, 4)) * kPadStep);
        grain.reader = {octave == 2 ? above : table,  // Read twice as fast its upper end would fold.
                        static_cast<uint64_t>(hash32(own, 5)) << kPadBits};
        const double pan = design.width * bipolar(own, 6);
        const float level = (0.5F + 0.5F * unit(own, 7)) * (octave == 1 ? 1.0F : 0.6F);
        grain.left = level * static_cast<float>(cosTurns((pan + 1.0) / 8.0)) * 1.41421356F;
        grain.right = level * static_cast<float>(sinTurns((pan + 1.0) / 8.0)) * 1.41421356F;
        return grain;
    };
    std::vector<Grain> grains;
    int64_t made = 0;
    const double bright = knobs.factor(Knob::Brightness, 3.0) * (0.45 + 0.75 * v);
    StereoLowpass tone;
    float envelope[kBlock];
    play(bus, note, gate.frames(), 64, [&](int64_t n, float* left, float* right) {
        while ((made - 6) * interval < n + kBlock) {
            grains.push_back(makeGrain(made++));
            Grain& grain = grains.back();
            if (grain.start < 0) grain.reader.phase += static_cast<uint64_t>(-grain.start) * grain.step;
        }
        std::erase_if(grains, [&](const Grain& grain) { return grain.start + grain.length <= n; });
        for (Grain& grain : grains) {
            const float scale = 1.0F / static_cast<float>(grain.length);
            for (int k = 0; k < kBlock; ++k) {
                const int64_t at = n + k - grain.start;
                if (at < 0 || at >= grain.length) continue;
                const float t = static_cast<float>(at) * scale;
                const float window = 16.0F * t * t * (1 - t) * (1 - t);
                const float x = window * grain.reader.next(grain.step);
                left[k] += grain.left * x;
                right[k] += grain.right * x;
            }
        }
        const double seconds = static_cast<double>(n) / kRate;
        const SvfShape shape(design.toneHz * bright * (1 + 0.25 * wander(hash32(note.seed, 8), seconds * 0.4)), 0.6);
        tone.tune(shape, shape, shape, shape);
        tone.process(left, right, kBlock);
        gate.fill(n, envelope);
        for (int k = 0; k < kBlock; ++k) left[k] *= gain * envelope[k];
        for (int k = 0; k < kBlock; ++k) right[k] *= gain * envelope[k];
    });
}

}  // namespace fermata::sound
