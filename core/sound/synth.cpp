// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/synth.h"

#include <algorithm>

#include "core/sound/filter.h"
#include "core/sound/random.h"
#include "core/sound/saturator.h"

namespace fermata::sound {
namespace {

struct Oscillator {
    const WaveLevel* level = nullptr;
    uint32_t phase = 0;
    double step = 0;
    float left = 0;
    float right = 0;
    double drift = 1;  // Of this layer alone.
};

// Two oscillators at once: half the traffic on the block's sums.
void addTwo(Oscillator& a, Oscillator& b, double bend, float* left, float* right) {
    const auto stepA = static_cast<uint32_t>(static_cast<int64_t>(a.step * a.drift * bend));
    const auto stepB = static_cast<uint32_t>(static_cast<int64_t>(b.step * b.drift * bend));
    const WaveLevel::Cubic* tableA = a.level->steps.data();
    const WaveLevel::Cubic* tableB = b.level->steps.data();
    const int shiftA = a.level->shift, shiftB = b.level->shift;
    uint32_t phaseA = a.phase, phaseB = b.phase;
    for (int k = 0; k < kBlock; k += 4) {
        const Lanes x = WaveLevel::readFour(tableA, shiftA, phaseA, stepA);
        const Lanes y = WaveLevel::readFour(tableB, shiftB, phaseB, stepB);
        phaseA += 4 * stepA;
        phaseB += 4 * stepB;
        storeLanes(left + k, loadLanes(left + k) + (a.left * x + b.left * y));
        storeLanes(right + k, loadLanes(right + k) + (a.right * x + b.right * y));
    }
    a.phase = phaseA;
    b.phase = phaseB;
}

}  // namespace

void playSynth(const SynthDesign& design, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const double hz = note.hz() * centsRatio(bipolar(note.seed, 1) * design.driftCents * 0.5);
    const auto v = note.velocity;
    const double bright = knobs.factor(Knob::Brightness, 3.0);
    const double attack = design.level.attack * knobs.factor(Knob::Attack, 4.0) * (1.2 - 0.4 * v);
    const Gate gate(attack, note.length, design.level.release * knobs.factor(Knob::Release, 4.0));

    // Fundamentals begin nearly together, or a short note's level would be a lottery of phases; harmonics do not.
    const auto spread = static_cast<uint64_t>(4294967296.0 * static_cast<double>(clamped(static_cast<float>(hz) / 700.0F, 0.10F, 0.36F)));
    std::array<Oscillator, 8> oscillators;
    size_t used = 0;
    for (const OscillatorLayer& layer : design.layers) {
        if (layer.level == 0.0F) continue;
        const auto index = static_cast<uint32_t>(used);
        const double layerHz = hz * exp2Of(layer.octaves) * centsRatio(layer.cents + bipolar(note.seed, 20 + index) * 0.6);
        Oscillator& o = oscillators[used++];
        o.level = &wave(layer.shape).level(layerHz * 1.02);
        o.phase = static_cast<uint32_t>((hash32(note.seed, 40 + index) * spread) >> 32);
        o.step = layerHz * (4294967296.0 / kRate);
        o.left = layer.level * static_cast<float>(cosTurns((layer.pan + 1.0) / 8.0)) * 1.41421356F;
        o.right = layer.level * static_cast<float>(sinTurns((layer.pan + 1.0) / 8.0)) * 1.41421356F;
    }

    Oscillator idle;
    idle.level = &wave(WaveShape::Sine).level(hz);

    double subHz = hz * exp2Of(design.subOctaves);
    if (subHz < 30.0) subHz = hz;
    uint32_t subPhase = 0;
    const float velocityGain = design.velocityFloor + (1.0F - design.velocityFloor) * v;
    const float gain = design.gain * velocityGain;
    const float drive = design.drive * static_cast<float>(knobs.factor(Knob::Drive, 3.0)) * (0.7F + 0.6F * v);
    const float makeUp = drive > 0 ? 1.0F / (0.45F * drive + 0.55F) : 1.0F;
    const double filterFactor = bright * (1.0 + 0.06 * bipolar(note.seed, 3));
    const double envelopeHz = design.filter.envelopeHz * (1.0 - design.filter.velocity + design.filter.velocity * 1.6 * v * v);
    Decay filterFall(1.0, design.filter.t60 > 0 ? design.filter.t60 * knobs.factor(Knob::Decay, 2.0) : 1.0);
    Decay levelFall(1.0, design.level.t60 > 0 ? design.level.t60 * knobs.factor(Knob::Decay, 2.0) : 1.0);
    const float noiseLevel = design.noise.level * knobs.twice(Knob::Noise);
    const float noiseAttack = design.noise.attackLevel * knobs.twice(Knob::Noise) * (0.4F + 0.6F * v);
    Decay noiseFall(noiseAttack, design.noise.attackT60);
    Svf noiseLeft(design.noise.baseHz + design.noise.perHz * hz, design.noise.q);
    Svf noiseRight(design.noise.baseHz + design.noise.perHz * hz * 1.07, design.noise.q);
    const bool noisy = noiseLevel > 0 || noiseAttack > 0;
    const double vibratoRate = design.vibrato.hz * (1.0 + 0.06 * bipolar(note.seed, 5));
    const double vibratoCents = design.vibrato.cents * knobs.twice(Knob::Vibrato) * (0.8 + 0.4 * v);

    const double strokeHz = design.strokes.hz * (1.0 + 0.07 * bipolar(note.seed, 15));
    const double strokeStart = static_cast<double>(unit(note.seed, 16));
    const double thinHz = design.highPassPerHz * hz;
    SectionPair thin(EqSection::highPass(thinHz, 0.7), EqSection::gain(1));

    StereoLowpass filter;
    const bool far = Saturator::reachesFar(drive, hz);
    Saturator saturateLeft(far);
    Saturator saturateRight(far);
    const auto frames = gate.frames() + (drive > 0 ? saturateLeft.latency() : 0);
    float envelope[kBlock];
    float filterEnvelope = 1;
    play(bus, note, frames, 64, [&](int64_t n, float* left, float* right) {
        const double seconds = static_cast<double>(n) / kRate;
        double cents = design.driftCents * wander(hash32(note.seed, 7), seconds * 1.7);
        if (vibratoCents > 0 && seconds > design.vibrato.delay) {
            const double depth = (seconds - design.vibrato.delay) / design.vibrato.fade;
            const double rate = 1.0 + 0.03 * wander(hash32(note.seed, 8), seconds * 0.8);
            cents += vibratoCents * (depth < 1 ? depth : 1) * sinTurns((seconds - design.vibrato.delay) * vibratoRate * rate);
        }
        if (design.scoop.cents != 0) cents += design.scoop.cents * exp2Of(-6.0 * std::min(seconds / design.scoop.seconds, 20.0));
        const double bend = cents == 0 ? 1.0 : centsRatio(cents);
        if (design.layerDriftCents > 0) {  // 1 cent is a ratio of 1 + ln 2 / 1200, near enough for a few.
            for (size_t i = 0; i < used; ++i) {
                const double own = wander(hash32(note.seed, 60 + static_cast<uint32_t>(i)), seconds * (0.7 + 0.11 * static_cast<double>(i)));
                oscillators[i].drift = 1.0 + 0.00057762265 * design.layerDriftCents * own;
            }
        }
        for (size_t i = 0; i < used; i += 2) addTwo(oscillators[i], i + 1 < used ? oscillators[i + 1] : idle, bend, left, right);
        double sweep = static_cast<double>(design.filter.floor) + (1.0 - design.filter.floor) * filterEnvelope;
        if (design.filter.attack > 0.002F && seconds < design.filter.attack) {
            sweep *= smoothstep(static_cast<float>(seconds / design.filter.attack));
        }
        double cutoff = design.filter.baseHz + design.filter.perHz * hz + envelopeHz * sweep;
        if (design.filter.lfoDepthHz > 0) {
            const double at = static_cast<double>(note.absolute + n) / kRate;
            cutoff += design.filter.lfoDepthHz * knobs.twice(Knob::Motion) * sinTurns(at * design.filter.lfoHz);
        }
        cutoff *= filterFactor * (1.0 + 0.03 * wander(hash32(note.seed, 9), seconds * 0.9));
        const double floorHz = hz * 0.9;
        if (cutoff < floorHz) cutoff = floorHz;
        const double g = SvfShape::tangent(cutoff);
        const double k1 = 1.0 / design.filter.q1;
        const double k2 = 1.0 / design.filter.q2;
        filter.tune(SvfShape::fromTangent(g, k1), SvfShape::fromTangent(g * 1.03, k1), SvfShape::fromTangent(g * 1.05, k2),
                    SvfShape::fromTangent(g * 1.08, k2));
        if (noisy) {
            for (int k = 0; k < kBlock; ++k) {
                const auto index = static_cast<uint32_t>(n + k);
                const float level = noiseLevel + noiseFall.next();
                left[k] += level * noiseLeft.band(white(hash32(note.seed, 11), index));
                right[k] += level * noiseRight.band(white(hash32(note.seed, 12), index));
            }
        }
        filter.process(left, right, kBlock);
        if (design.highPassPerHz > 0) thin.process(left, right, kBlock);
        gate.fill(n, envelope);
        if (design.strokes.depth > 0) {
            const auto stroke = [&](int64_t at) {
                const double t = static_cast<double>(at) / kRate * strokeHz;
                const double turn = t + 0.12 * wander(hash32(note.seed, 13), t * 0.9) + strokeStart;
                const auto wave = static_cast<float>(0.5 - 0.5 * cosTurns(turn));
                return 1.0F - design.strokes.depth * wave * (0.8F + 0.2F * bipolar(hash32(note.seed, 14), static_cast<uint32_t>(static_cast<int64_t>(t))));
            };
            const float from = stroke(n);
            const float slope = (stroke(n + kBlock) - from) / kBlock;
            for (int k = 0; k < kBlock; ++k) envelope[k] *= from + slope * static_cast<float>(k);
        }
        for (int k = 0; k < kBlock; ++k) {
            filterEnvelope = filterFall.next();
            const float fall = levelFall.next();
            if (design.level.t60 > 0) envelope[k] *= design.level.floor + (1.0F - design.level.floor) * fall;
        }
        if (design.filter.t60 <= 0) filterEnvelope = 1;
        for (int k = 0; k < kBlock; ++k) left[k] *= envelope[k];
        for (int k = 0; k < kBlock; ++k) right[k] *= envelope[k];
        if (drive > 0) {
            saturateLeft.process(left, drive, 0.08F);
            saturateRight.process(right, drive, 0.08F);
            for (int k = 0; k < kBlock; ++k) left[k] *= makeUp;
            for (int k = 0; k < kBlock; ++k) right[k] *= makeUp;
        }
        if (design.subLevel > 0) {
            const uint32_t step = phaseStep(subHz * bend);
            for (int k = 0; k < kBlock; ++k) {
                const float x = design.subLevel * sine(subPhase + static_cast<uint32_t>(k) * step) * envelope[k];
                left[k] += x;
                right[k] += x;
            }
            subPhase += step * kBlock;
        }
        for (int k = 0; k < kBlock; ++k) left[k] *= gain;
        for (int k = 0; k < kBlock; ++k) right[k] *= gain;
    });
}

}  // namespace fermata::sound
