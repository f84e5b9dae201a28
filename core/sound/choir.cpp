// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/choir.h"

#include <cmath>
#include <complex>
#include <map>
#include <memory>
#include <mutex>
#include <tuple>
#include <vector>

#include "core/sound/fft.h"
#include "core/sound/filter.h"
#include "core/sound/random.h"

namespace fermata::sound {
namespace {

constexpr int kBits = 17;
constexpr size_t kSize = size_t{1} << kBits;  // 2.7 s.

struct Vowel {
    double centre[3];
    double width[3];
    double level[3];
};
constexpr Vowel kAh = {{680, 1120, 2600}, {220, 260, 420}, {1.7, 1.2, 0.5}};
constexpr Vowel kOo = {{360, 780, 2300}, {150, 220, 400}, {1.9, 0.7, 0.15}};

double formants(const Vowel& vowel, double hz) {
    double sum = 0;
    for (int i = 0; i < 3; ++i) {
        const double x = (hz - vowel.centre[i]) / vowel.width[i];
        sum += vowel.level[i] * exp2Of(-1.4426950408889634 * (x * x > 400 ? 400 : x * x));
    }
    return sum;
}

using Table = std::vector<float>;

// A table every three semitones, so that the vowels stay where they are when the pitch moves.
Table makeTable(const ChoirDesign& design, int base, const Vowel& vowel) {
    const double f = keyHz(base);
    std::vector<double> magnitude(kSize / 2);
    const double binHz = kRate / static_cast<double>(kSize);
    for (int h = 1; h <= 80 && f * h < 15000; ++h) {
        const double centre = f * h;
        double level = 1.0 / h / (1.0 + (centre / design.tiltHz) * (centre / design.tiltHz));
        level *= 1.0 - design.formant * 0.75 + design.formant * formants(vowel, centre);
        if (h % 2 == 0) level *= 0.8;
        // Width grows a little slower than frequency: 2^(0.95 log2 h) by its series would need a logarithm.
        const double grow = h / (1.0 + 0.0025 * h);
        const double width = (centsRatio(design.bandwidthCents) - 1.0) * f * grow * 0.5;
        const auto low = static_cast<int64_t>((centre - 4 * width) / binHz);
        const auto high = static_cast<int64_t>((centre + 4 * width) / binHz) + 1;
        for (int64_t bin = low < 1 ? 1 : low; bin <= high && bin < static_cast<int64_t>(kSize / 2); ++bin) {
            const double x = (static_cast<double>(bin) * binHz - centre) / width;
            magnitude[static_cast<size_t>(bin)] += level / width * exp2Of(-1.4426950408889634 * x * x);
        }
    }
    std::vector<std::complex<double>> spectrum(kSize);
    double power = 0;
    for (size_t bin = 1; bin < kSize / 2; ++bin) {
        const double m = magnitude[bin];
        if (m < 1e-12) continue;
        const double turns = static_cast<double>(unit(0x9ad5u, static_cast<uint32_t>(bin)));
        spectrum[bin] = {m * cosTurns(turns), m * sinTurns(turns)};
        spectrum[kSize - bin] = {m * cosTurns(turns), -m * sinTurns(turns)};
        power += 2 * m * m;
    }
    inverseFft(spectrum);
    const double scale = 0.25 / std::sqrt(power);
    Table table(kSize + 4);
    for (size_t i = 0; i < table.size(); ++i) {
        table[i] = static_cast<float>(spectrum[(i + kSize - 1) % kSize].real() * scale);
    }
    return table;
}

const Table& table(const ChoirDesign& design, int base, bool second) {
    static std::mutex mutex;
    static std::map<std::tuple<float, float, float, int, bool>, std::unique_ptr<Table>> tables;
    const std::lock_guard lock(mutex);
    std::unique_ptr<Table>& entry = tables[{design.bandwidthCents, design.formant, design.tiltHz, base, second}];
    if (entry == nullptr) entry = std::make_unique<Table>(makeTable(design, base, second ? kOo : kAh));
    return *entry;
}

// Position in the table: 17 bits of index over 32 of fraction.
struct Reader {
    const float* data = nullptr;
    uint64_t phase = 0;

    float next(uint64_t step) {
        const auto i = static_cast<size_t>(phase >> 32) & (kSize - 1);
        const float t = static_cast<float>(static_cast<int32_t>((phase & 0xffffffffU) >> 1)) * 4.6566129e-10F;
        phase += step;
        const float a = data[i], b = data[i + 1], c = data[i + 2], d = data[i + 3];
        const float c1 = 0.5F * (c - a);
        const float c2 = a - 2.5F * b + 2.0F * c - 0.5F * d;
        const float c3 = 0.5F * (d - a) + 1.5F * (b - c);
        return b + t * (c1 + t * (c2 + t * c3));
    }
};

}  // namespace

void playChoir(const ChoirDesign& design, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const float v = note.velocity;
    const int base = (note.key + 1) / 3 * 3;
    const double ratio = exp2Of((note.key - base) / 12.0) * centsRatio(bipolar(note.seed, 1) * 1.5);
    const auto turn = [&](uint32_t index) { return static_cast<uint64_t>(hash32(note.seed, index)) << kBits; };
    const Table& ah = table(design, base, false);
    const Table& oo = table(design, base, true);
    Reader readers[4] = {{ah.data(), turn(2)}, {ah.data(), turn(3)}, {oo.data(), turn(4)}, {oo.data(), turn(5)}};
    const Gate gate(design.attack * knobs.factor(Knob::Attack, 4.0) * (1.25 - 0.5 * v + 0.2 * unit(note.seed, 6)), note.length,
                    design.release * knobs.factor(Knob::Release, 4.0));
    const float gain = design.gain * (design.velocityFloor + (1 - design.velocityFloor) * v);
    const double vibratoHz = 4.6 + 0.5 * unit(note.seed, 7);
    const float breath = design.breath * knobs.twice(Knob::Noise);
    Svf breathLeft(2400, 0.8);
    Svf breathRight(2700, 0.8);
    const double bright = knobs.factor(Knob::Brightness, 3.0) * (0.7 + 0.6 * v);
    StereoLowpass tone;
    const SvfShape shape(5200 * bright, 0.6);
    tone.tune(shape, shape, SvfShape(9000 * bright, 0.6), SvfShape(9000 * bright, 0.6));
    float envelope[kBlock];
    float mix = 0.5F;
    play(bus, note, gate.frames(), 64, [&](int64_t n, float* left, float* right) {
        const double seconds = static_cast<double>(n) / kRate;
        const double cents = 1.5 * wander(hash32(note.seed, 8), seconds * 1.3) +
                             3.0 * knobs.twice(Knob::Vibrato) * sinTurns(seconds * vibratoHz);
        const auto step = static_cast<uint64_t>(ratio * centsRatio(cents) * 4294967296.0);
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
        if (breath > 0) {
            for (int k = 0; k < kBlock; ++k) {
                const auto index = static_cast<uint32_t>(n + k);
                left[k] += breath * breathLeft.band(white(hash32(note.seed, 10), index));
                right[k] += breath * breathRight.band(white(hash32(note.seed, 11), index));
            }
        }
        tone.process(left, right, kBlock);
        for (int k = 0; k < kBlock; ++k) left[k] *= gain * envelope[k];
        for (int k = 0; k < kBlock; ++k) right[k] *= gain * envelope[k];
    });
}

}  // namespace fermata::sound
