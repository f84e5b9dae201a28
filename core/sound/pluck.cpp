// SPDX-License-Identifier: GPL-3.0-or-later
// The whole string is kept: its past is the delay line, so the loop over one period has no feedback and vectorises.
#include "core/sound/pluck.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/sound/filter.h"
#include "core/sound/random.h"
#include "core/sound/saturator.h"

namespace fermata::sound {
namespace {

struct StringShape {
    double hz = 110;
    double t60 = 2;
    float tone = 0.3F;   // One-zero low-pass (1-c) + c z^-1.
    float pickHz = 4000;
    float pickPosition = 0.17F;
    int64_t gate = 0;
    double damperT60 = 0.1;
    int64_t frames = 0;
    uint32_t seed = 0;
};

// The five taps of loop filter and third-order Lagrange delay together.
struct Loop {
    int delay = 0;
    float taps[5] = {};

    Loop(double period, double tone, double gain) {
        const double total = period - tone;
        delay = static_cast<int>(total) - 1;
        const double d = total - delay;  // In [1, 2).
        const double h[4] = {-(d - 1) * (d - 2) * (d - 3) / 6, d * (d - 2) * (d - 3) / 2, -d * (d - 1) * (d - 3) / 2,
                             d * (d - 1) * (d - 2) / 6};
        for (int k = 0; k < 5; ++k) {
            const double straight = k < 4 ? h[k] * (1 - tone) : 0;
            const double late = k > 0 ? h[k - 1] * tone : 0;
            taps[k] = static_cast<float>(gain * (straight + late));
        }
    }
};

// One period of noise has a random fundamental: its first eight harmonics get the strength that noise has on average,
// give or take a tenth, so that equal plucks are equally loud.
void evenOut(std::vector<float>& noise, uint32_t seed) {
    const auto size = static_cast<uint32_t>(noise.size());
    const float wanted = 2.0F * static_cast<float>(std::sqrt(1.0 / (3.0 * size)));
    const uint32_t step = static_cast<uint32_t>(4294967296.0 / size);
    for (uint32_t h = 1; h <= 8 && h * 6 < size; ++h) {
        float re = 0, im = 0;
        for (uint32_t n = 0; n < size; ++n) {
            const uint32_t phase = n * h * step;
            re += noise[n] * sine(phase + 0x40000000U);
            im += noise[n] * sine(phase);
        }
        re *= 2.0F / static_cast<float>(size);
        im *= 2.0F / static_cast<float>(size);
        const auto found = static_cast<float>(std::sqrt(static_cast<double>(re * re + im * im)));
        const float more = wanted * (1.0F + 0.1F * bipolar(seed, 900 + h)) / (found + 1e-6F) - 1.0F;
        for (uint32_t n = 0; n < size; ++n) {
            const uint32_t phase = n * h * step;
            noise[n] += more * (re * sine(phase + 0x40000000U) + im * sine(phase));
        }
    }
}

std::vector<float> pluckString(const StringShape& s) {
    const double period = kRate / s.hz;
    const auto loopGain = [&](double t60) { return exp2Of(-9.965784284662087 * period / (t60 * kRate)); };
    Loop loop(period, s.tone, loopGain(s.t60));
    const Loop damped(period, s.tone, loopGain(s.damperT60 < s.t60 ? s.damperT60 : s.t60));
    const int lead = loop.delay + 5;
    std::vector<float> y(static_cast<size_t>(lead + s.frames));

    Svf pick(s.pickHz, 0.6);
    const int burst = static_cast<int>(period);
    std::vector<float> raw(static_cast<size_t>(burst));
    float mean = 0;
    std::vector<float> noise(static_cast<size_t>(burst));
    for (int n = 0; n < burst; ++n) noise[static_cast<size_t>(n)] = white(s.seed, static_cast<uint32_t>(n));
    evenOut(noise, s.seed);
    for (int n = 0; n < burst; ++n) {
        raw[static_cast<size_t>(n)] = pick.low(noise[static_cast<size_t>(n)]);
        mean += raw[static_cast<size_t>(n)];
    }
    mean /= static_cast<float>(burst);
    const int comb = static_cast<int>(period * s.pickPosition);
    for (int n = 0; n < burst; ++n) {
        const float direct = raw[static_cast<size_t>(n)] - mean;
        const float reflected = raw[static_cast<size_t>((n + burst - comb) % burst)] - mean;
        y[static_cast<size_t>(lead - burst + n)] = direct - 0.75F * reflected;
    }
    float power = 0;
    for (int n = 0; n < burst; ++n) power += y[static_cast<size_t>(lead - burst + n)] * y[static_cast<size_t>(lead - burst + n)];
    const auto level = static_cast<float>(0.35 / std::sqrt(static_cast<double>(power / static_cast<float>(burst)) + 1e-9));
    for (int n = 0; n < burst; ++n) y[static_cast<size_t>(lead - burst + n)] *= level;

    for (int64_t n = 0; n < s.frames;) {
        if (n >= s.gate) loop = damped;
        int64_t count = loop.delay;
        if (n < s.gate && n + count > s.gate) count = s.gate - n;
        if (n + count > s.frames) count = s.frames - n;
        // Disjoint while count <= delay.
        float* __restrict out = y.data() + lead + n;
        const float* __restrict past = y.data() + lead + n - loop.delay;
        const float a = loop.taps[0], b = loop.taps[1], c = loop.taps[2], d = loop.taps[3], e = loop.taps[4];
        for (int64_t k = 0; k < count; ++k) {
            out[k] = a * past[k] + b * past[k - 1] + c * past[k - 2] + d * past[k - 3] + e * past[k - 4];
        }
        n += count;
    }
    y.erase(y.begin(), y.begin() + lead);
    return y;
}

}  // namespace

void playPluck(const PluckDesign& design, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const float v = note.velocity;
    const double hz = note.hz();
    double t60 = design.t60 * exp2Of(-(note.key - 57) / 24.0) * knobs.factor(Knob::Decay, 3.0) *
                 (1.0 + 0.06 * bipolar(note.seed, 1));
    t60 = t60 < design.shortest ? design.shortest : t60 > design.longest ? design.longest : t60;
    const double damper = design.damper * knobs.factor(Knob::Release, 4.0);
    // Until -100 dB: the string's own fall and then the damper's.
    const double gateSeconds = static_cast<double>(note.length) / kRate;
    double seconds = t60 * 1.67 < gateSeconds ? t60 * 1.67 : gateSeconds + damper * 1.67 + 0.02;
    const double room = static_cast<double>(bus.frames() - note.start) / kRate;
    if (seconds > room) seconds = room;
    const auto frames = static_cast<int64_t>(seconds * kRate) + Saturator::kFarLatency;

    StringShape shape;
    shape.frames = frames;
    shape.gate = note.length;
    shape.damperT60 = damper;
    shape.t60 = t60;
    const double bright = knobs.factor(Knob::Brightness, 2.5) * (1.0 + 0.05 * bipolar(note.seed, 2));
    shape.tone = clamped(design.loopTone - design.loopBright * v - 0.25F * (knobs[Knob::Brightness] - 0.5F), 0.02F, 0.5F);
    shape.pickHz = static_cast<float>((design.pickBaseHz + design.pickSweepHz * v * v) * bright);
    // What a driven string has above 20 kHz would fold.
    const auto top = static_cast<float>(7400 / std::max(1.0, knobs.factor(Knob::Drive, 2.0)));
    if (design.drive > 0 && shape.pickHz > top) shape.pickHz = top;
    shape.pickPosition = design.pickPosition * (1.0F + 0.12F * bipolar(note.seed, 3));
    const double drift = bipolar(note.seed, 4) * 0.8;
    shape.hz = hz * centsRatio(drift - design.detuneCents * 0.3);
    shape.seed = hash32(note.seed, 5);
    const std::vector<float> first = pluckString(shape);
    shape.hz = hz * centsRatio(drift + design.detuneCents * 0.7);
    shape.t60 = t60 * 0.8;
    shape.seed = hash32(note.seed, 6);
    const std::vector<float> second = pluckString(shape);

    const float gain = design.gain * (design.velocityFloor + (1.0F - design.velocityFloor) * v);
    // High strings drive the amplifier less: theirs are the harmonics that would fold.
    const float reach = hz > 600 ? static_cast<float>(600 / hz) : 1.0F;
    const float drive = reach * design.drive * static_cast<float>(knobs.factor(Knob::Drive, 3.0)) * (0.6F + 0.8F * v);
    const float makeUp = drive > 0 ? 1.0F / (0.45F * drive + 0.55F) : 1.0F;
    const float near = 0.5F + 0.5F * design.width;
    const float far = 0.5F - 0.5F * design.width;
    const float pop = design.popLevel * smoothstep(clamped((v - 0.62F) * 3.6F, 0, 1));
    const float noiseLevel = design.noiseLevel * knobs.twice(Knob::Noise) * (0.3F + 0.7F * v) + pop;
    const bool wahs = design.wah.lowHz > 0;
    const double wahOpen = (0.25 + 0.75 * v * v) * (1 + 0.15 * bipolar(note.seed, 10));
    Svf wahLeft, wahRight;
    Svf scrape(design.noiseHz * (1.0 + 0.1 * bipolar(note.seed, 7)), 1.1);
    Decay scrapeFall(noiseLevel, 0.02 + 0.02 * unit(note.seed, 8));
    Decay subFall(design.subLevel, t60 * 0.9);
    const Gate subGate(0.004, note.length, damper * 1.2);
    const uint32_t subStep = phaseStep(hz);
    const auto softness = static_cast<float>(1.0 / (design.softness * kRate * (1.3 - 0.6 * v)));
    const bool hard = drive > 2.5F;
    Saturator saturateLeft(hard);
    Saturator saturateRight(hard);
    play(bus, note, frames, 240, [&](int64_t n, float* left, float* right) {
        for (int k = 0; k < kBlock; ++k) {
            const int64_t i = n + k;
            if (i >= frames) break;
            const float a = first[static_cast<size_t>(i)];
            const float b = second[static_cast<size_t>(i)];
            float attack = static_cast<float>(i) * softness;
            attack = attack < 1.0F ? attack : 1.0F;
            left[k] = attack * (near * a + far * b);
            right[k] = attack * (far * a + near * b);
        }
        if (drive > 0) {
            saturateLeft.process(left, drive, 0.1F);
            saturateRight.process(right, drive, 0.1F);
            for (int k = 0; k < kBlock; ++k) left[k] *= makeUp;
            for (int k = 0; k < kBlock; ++k) right[k] *= makeUp;
        }
        if (wahs) {  // The pedal goes down with the stroke and comes half back.
            const double t = static_cast<double>(n) / kRate / design.wah.seconds;
            const double press = t < 1 ? t * t * (3 - 2 * t) : 0.45 + 0.55 * exp2Of(-1.5 * (t < 12 ? t - 1 : 11));
            const double formant = design.wah.lowHz * exp2Of(wahOpen * press * design.wah.octaves) * bright;
            wahLeft.tune(formant, design.wah.q);
            wahRight.tune(formant * 1.04, design.wah.q);
            for (int k = 0; k < kBlock; ++k) left[k] += design.wah.mix * (2.2F * wahLeft.band(left[k]) - left[k]);
            for (int k = 0; k < kBlock; ++k) right[k] += design.wah.mix * (2.2F * wahRight.band(right[k]) - right[k]);
        }
        if (noiseLevel > 0 && n < 9600) {
            for (int k = 0; k < kBlock; ++k) {
                const float x = scrapeFall.next() * scrape.band(white(hash32(note.seed, 9), static_cast<uint32_t>(n + k)));
                left[k] += x;
                right[k] += x;
            }
        }
        if (design.subLevel > 0) {
            float envelope[kBlock];
            subGate.fill(n, envelope);
            for (int k = 0; k < kBlock; ++k) {
                const float x = subFall.next() * envelope[k] * sine(static_cast<uint32_t>(n + k) * subStep);
                left[k] += x;
                right[k] += x;
            }
        }
        for (int k = 0; k < kBlock; ++k) left[k] *= gain;
        for (int k = 0; k < kBlock; ++k) right[k] *= gain;
    });
}

}  // namespace fermata::sound
