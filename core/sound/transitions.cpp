// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/transitions.h"

#include <algorithm>

#include "core/sound/filter.h"
#include "core/sound/modes.h"
#include "core/sound/random.h"
#include "core/sound/saturator.h"
#include "core/sound/wave.h"

namespace fermata::sound {
namespace {

// Three layers in the key of the note: a body of saws gliding two octaves up, air through an opening band-pass,
// a shimmer at the end; wider and with more vibrato as it grows.
void playRiser(const TransitionDesign& d, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const double base = keyHz(note.key % 12 + 45);
    const WaveLevel& saw = wave(WaveShape::Saw).level(base * 4.4);
    uint32_t phases[4] = {hash32(note.seed, 1), hash32(note.seed, 2), hash32(note.seed, 3), hash32(note.seed, 4)};
    Svf airLeft, airRight, shineLeft, shineRight;
    StereoLowpass tone;
    const float gain = d.riserGain * (0.25F + 0.75F * note.velocity);
    const double bright = knobs.factor(Knob::Brightness, 2.0) * exp2Of((note.velocity - 0.7) * 0.8);
    const double frames = static_cast<double>(note.length);
    play(bus, note, note.length, 96, [&](int64_t n, float* left, float* right) {
        const double t = static_cast<double>(n) / frames;
        const double sweep = d.riserLowHz * exp2Of(t * 5.2 * (d.riserHighHz / 9200.0)) * bright;
        airLeft.tune(sweep, 1.5);
        airRight.tune(sweep * 1.12, 1.5);
        shineLeft.tune(6500, 0.8);
        shineRight.tune(7400, 0.8);
        const double seconds = static_cast<double>(n) / kRate;
        const double vibrato = 25 * t * sinTurns(seconds * (4 + 3 * t));
        const double hz = base * exp2Of(2 * t * t) * centsRatio(vibrato);
        const SvfShape shape(300 + sweep * 0.8, 0.9);
        tone.tune(shape, shape, shape, shape);
        float body[2][kBlock] = {};
        for (int i = 0; i < 4; ++i) {
            const uint32_t step = phaseStep(hz * centsRatio((i - 1.5) * 9) * (i >= 2 ? 1.0 : 1.4983));
            const float gl = i % 2 == 0 ? 0.8F : 0.35F;
            for (int k = 0; k < kBlock; ++k) {
                const float x = saw.read(phases[i]);
                phases[i] += step;
                body[0][k] += gl * x;
                body[1][k] += (1.15F - gl) * x;
            }
        }
        tone.process(body[0], body[1], kBlock);
        const auto widen = static_cast<float>(0.2 + 0.5 * t);
        for (int k = 0; k < kBlock; ++k) {
            const auto index = static_cast<uint32_t>(n + k);
            const float at = static_cast<float>(n + k) / static_cast<float>(note.length);
            const float level = gain * at * at * (0.3F + 0.7F * at);
            const float common = white(hash32(note.seed, 5), index);
            const float side = widen * white(hash32(note.seed, 6), index);
            const float shine = at * at * (0.1F + 0.6F * note.velocity);
            left[k] = level * (d.riserTone * body[0][k] + airLeft.band(common + side) + shine * shineLeft.high(common - side));
            right[k] = level * (d.riserTone * body[1][k] + airRight.band(common - side) + shine * shineRight.high(common + side));
        }
    });
}

// Grains of struck metal, the denser and higher the nearer the end.
void playGlints(const TransitionDesign& d, const NoteContext& note, Bus& bus) {
    const double root = keyHz(note.key % 12 + 72);
    constexpr double kScale[] = {1, 1.125, 1.25, 1.5, 1.6667, 2, 2.25, 2.5, 3, 3.3333};
    const double seconds = static_cast<double>(note.length) / kRate;
    const int count = static_cast<int>(8 + 7 * seconds);
    for (int i = 0; i < count; ++i) {
        const auto own = hash32(note.seed, 700 + static_cast<uint32_t>(i));
        const double t = std::min(0.995, (i + 0.8 * static_cast<double>(unit(own, 1))) / count);
        const double at = seconds * (1 - (1 - t) * (1 - t) * 0.9 - 0.1 * (1 - t));
        const auto step = static_cast<size_t>(unit(own, 2) * 4.0F + 6.0F * static_cast<float>(t));
        const double hz = root * kScale[std::min<size_t>(step, 9)];
        ModeBank bank;
        const double level = d.glints * (0.08 + 0.3 * t * t) * (0.5 + 0.5 * note.velocity);
        const double pan = 0.8 * bipolar(own, 3);
        bank.add(hz, 0.9, level, pan);
        bank.add(hz * 2.756, 0.45, level * 0.4, pan);
        bank.add(hz * 5.404, 0.2, level * 0.16, pan);
        NoteContext grain = note;
        grain.start += static_cast<int64_t>(at * kRate);
        grain.length = 1;
        const auto left = note.start + note.length - grain.start;
        play(bus, grain, std::min<int64_t>(left, 48000), 480, [&](int64_t n, float* l, float* r) {
            if (!bank.silent()) bank.process(l, r);
            if (n == 0) {
                for (int k = 0; k < kBlock; ++k) l[k] *= static_cast<float>(k) / kBlock;
                for (int k = 0; k < kBlock; ++k) r[k] *= static_cast<float>(k) / kBlock;
            }
        });
    }
}

// Low brass blown together: saws on root, fifth and octave whose filter opens with the breath, driven hard.
void playBraam(const TransitionDesign& d, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const float v = note.velocity;
    const double seconds = d.braamSeconds * knobs.factor(Knob::Decay, 2.0);
    const double root = keyHz(note.key % 12 + 24);
    constexpr double kTones[] = {1, 1, 1.4983, 2, 2, 0.5, 4, 2.9966};
    constexpr float kLevels[] = {0.5F, 0.5F, 0.3F, 0.34F, 0.34F, 0.42F, 0.16F, 0.14F};
    uint32_t phases[8];
    for (uint32_t i = 0; i < 8; ++i) phases[i] = hash32(note.seed, 30 + i);
    const Wave& saw = wave(WaveShape::Saw);
    const Gate gate(0.05, static_cast<int64_t>(seconds * 0.35 * kRate), seconds * 0.75);
    StereoLowpass tone;
    Saturator saturateLeft, saturateRight;
    const double bright = knobs.factor(Knob::Brightness, 2.5);
    const float drive = 1.8F * static_cast<float>(knobs.factor(Knob::Drive, 3.0)) * (0.5F + 0.8F * v);
    const float gain = d.braam * (0.2F + 0.8F * v) / (0.55F + 0.4F * drive);
    float envelope[kBlock];
    play(bus, note, gate.frames(), 480, [&](int64_t n, float* left, float* right) {
        const double t = static_cast<double>(n) / kRate;
        const double fall = exp2Of(-2.2 * t / seconds);
        const double blow = t < 0.12 ? t / 0.12 : 1;
        const SvfShape shape((90 + root * 2 + (900 + 3600 * v * v) * blow * fall) * bright, 0.9);
        tone.tune(shape, shape, shape, shape);
        for (uint32_t i = 0; i < 8; ++i) {
            const double cents = (i % 2 == 0 ? -6.0 : 7.0) + 4.0 * wander(hash32(note.seed, 40 + i), t * 2.1) - 40 * exp2Of(-30 * t);
            const double hz = root * kTones[i] * centsRatio(cents);
            const WaveLevel& level = saw.level(hz * 1.03);
            const uint32_t step = phaseStep(hz);
            const float gl = kLevels[i] * (i % 2 == 0 ? 0.85F : 0.4F);
            const float gr = kLevels[i] * (i % 2 == 0 ? 0.4F : 0.85F);
            for (int k = 0; k < kBlock; ++k) {
                const float x = level.read(phases[i]);
                phases[i] += step;
                left[k] += gl * x;
                right[k] += gr * x;
            }
        }
        tone.process(left, right, kBlock);
        gate.fill(n, envelope);
        for (int k = 0; k < kBlock; ++k) left[k] *= envelope[k];
        for (int k = 0; k < kBlock; ++k) right[k] *= envelope[k];
        saturateLeft.process(left, drive, 0.12F);
        saturateRight.process(right, drive, 0.12F);
        for (int k = 0; k < kBlock; ++k) left[k] *= gain;
        for (int k = 0; k < kBlock; ++k) right[k] *= gain;
    });
}

// Sub, body, debris and pitched metal. The transient waits 10 ms behind a breath of silence in the noise.
void playImpact(const TransitionDesign& d, const NoteContext& note, Bus& bus) {
    const Knobs& knobs = *note.knobs;
    const float v = note.velocity;
    const double t60 = d.impactT60 * knobs.factor(Knob::Decay, 2.0) * knobs.factor(Knob::Release, 1.0);
    uint32_t phase = phaseOf(0.2);
    Decay drop(d.impactDropHz * (0.5 + 0.5 * v), 0.5);
    Decay sub(1, t60);
    Decay crack(0.5 * v, 0.06);
    Decay debris(d.impactNoise, t60 * 0.45);
    const double root = keyHz(note.key % 12 + 36);
    ModeBank metal;
    constexpr double kRatios[] = {1, 2.01, 2.76, 3.98, 5.40, 6.83, 8.93, 11.3};
    for (uint32_t i = 0; i < 8; ++i) {
        metal.add(root * kRatios[i], t60 * (1.1 - 0.1 * i), d.impactMetal * 0.5 / (1 + 0.45 * i), 0.7 * bipolar(note.seed, 10 + i),
                  static_cast<double>(unit(note.seed, 20 + i)));
    }
    StereoLowpass debrisTone;
    Svf crackTone(2600 * knobs.factor(Knob::Brightness, 2.0), 0.8);
    const float drive = d.impactDrive * static_cast<float>(knobs.factor(Knob::Drive, 3.0));
    const float gain = d.impactGain * (0.2F + 0.8F * v) / (0.5F + 0.35F * drive);
    const float attack = static_cast<float>(1.0 / ((d.softness + 0.0012) * kRate));
    Saturator saturator;
    double open = 1;
    const double openFactor = exp2Of(-9.965784 * kBlock / (t60 * 0.7 * kRate));
    play(bus, note, static_cast<int64_t>(t60 * 1.3 * kRate), 9600, [&](int64_t n, float* left, float* right) {
        float x[kBlock];
        const SvfShape shape((250 + 5200 * open * open * (0.4 + 0.6 * v)) * knobs.factor(Knob::Brightness, 2.0), 0.7);
        debrisTone.tune(shape, shape, shape, shape);
        open *= openFactor;
        for (int k = 0; k < kBlock; ++k) {
            const auto index = static_cast<uint32_t>(n + k);
            const float level = debris.next();
            left[k] = level * white(hash32(note.seed, 5), index);
            right[k] = level * white(hash32(note.seed, 6), index);
        }
        debrisTone.process(left, right, kBlock);
        if (!metal.silent()) metal.process(left, right);
        for (int k = 0; k < kBlock; ++k) {
            phase += static_cast<uint32_t>(static_cast<int32_t>((d.impactHz + drop.next()) * 89478.485F));
            x[k] = sub.next() * sine(phase) + crack.next() * crackTone.band(white(hash32(note.seed, 7), static_cast<uint32_t>(n + k)));
        }
        saturator.process(x, drive, 0.1F);
        for (int k = 0; k < kBlock; ++k) {
            const float rise = clamped(static_cast<float>(n + k) * attack, 0, 1);
            left[k] = gain * rise * (left[k] + x[k]);
            right[k] = gain * rise * (right[k] + x[k]);
        }
    });
}

// The kit's own kind of crash, rendered and turned round: its transient is the note's end.
void playReverseCymbal(const TransitionDesign& d, const NoteContext& note, Bus& bus) {
    Bus forward(note.length);
    NoteContext hit = note;
    hit.start = 0;
    hit.chokeAt = note.length + kBlock;
    PlateDesign cymbal = d.cymbal;
    cymbal.seconds = static_cast<float>(static_cast<double>(note.length) / kRate);
    cymbal.t60 = cymbal.seconds * 0.9F;
    cymbal.lowRing = 1.6F;
    playPlate(cymbal, hit, forward);
    std::reverse(forward.left.begin(), forward.left.end());
    std::reverse(forward.right.begin(), forward.right.end());
    play(bus, note, note.length, 240, [&](int64_t n, float* left, float* right) {
        for (int k = 0; k < kBlock && n + k < note.length; ++k) {
            left[k] = d.cymbalGain * forward.left[static_cast<size_t>(n + k)];
            right[k] = d.cymbalGain * forward.right[static_cast<size_t>(n + k)];
        }
    });
}

// Air that passes from left to right, falling a third in pitch as it goes by.
void playWhoosh(const TransitionDesign& d, const NoteContext& note, Bus& bus) {
    const double bright = note.knobs->factor(Knob::Brightness, 2.0) * exp2Of((note.velocity - 0.7) * 0.8);
    Svf airLeft, airRight, bodyLeft, bodyRight;
    const float gain = d.whooshGain * (0.25F + 0.75F * note.velocity);
    const double frames = static_cast<double>(note.length);
    play(bus, note, note.length, 480, [&](int64_t n, float* left, float* right) {
        const double t = static_cast<double>(n) / frames;
        const double w = 0.5 - 0.5 * cosTurns(t);
        const double doppler = 1.12 - 0.24 * static_cast<double>(smoothstep(static_cast<float>(t)));
        airLeft.tune((400 + d.whooshHz * w * w) * bright * doppler, 1.2);
        airRight.tune((400 + d.whooshHz * w * w) * bright * doppler * 1.15, 1.2);
        bodyLeft.tune((120 + 300 * w) * doppler, 1.0);
        bodyRight.tune((120 + 330 * w) * doppler, 1.0);
        const auto pan = static_cast<float>(1.2 * t - 0.6);
        const auto level = gain * static_cast<float>(w * w);
        const float gl = level * (1 - pan);
        const float gr = level * (1 + pan);
        for (int k = 0; k < kBlock; ++k) {
            const auto index = static_cast<uint32_t>(n + k);
            const float common = white(hash32(note.seed, 5), index);
            const float side = 0.5F * white(hash32(note.seed, 6), index);
            left[k] = gl * (airLeft.band(common + side) + 0.9F * bodyLeft.band(common));
            right[k] = gr * (airRight.band(common - side) + 0.9F * bodyRight.band(common));
        }
    });
}

// The floor gives way: a sine that falls under hearing, and air that closes.
void playDrop(const TransitionDesign& d, const NoteContext& note, Bus& bus) {
    const double seconds = d.dropSeconds * note.knobs->factor(Knob::Decay, 2.0);
    uint32_t phase = 0;
    Decay fall(d.dropHz - d.dropLowHz, seconds * 1.4);
    Decay level(1, seconds * 1.8);
    StereoLowpass air;
    const float drive = 1.1F * static_cast<float>(note.knobs->factor(Knob::Drive, 3.0));
    const float gain = d.dropGain * (0.2F + 0.8F * note.velocity);
    Saturator saturator;
    const auto frames = static_cast<int64_t>(seconds * kRate);
    play(bus, note, frames, frames / 3, [&](int64_t n, float* left, float* right) {
        const double t = static_cast<double>(n) / static_cast<double>(frames);
        const SvfShape shape(150 + 9000 * note.velocity * exp2Of(-7 * t), 0.9);
        air.tune(shape, shape, shape, shape);
        float x[kBlock];
        for (int k = 0; k < kBlock; ++k) {
            const auto index = static_cast<uint32_t>(n + k);
            const float e = level.next();
            const float attack = clamped(static_cast<float>(n + k) * (1.0F / 240.0F), 0, 1);
            phase += static_cast<uint32_t>(static_cast<int32_t>((d.dropLowHz + fall.next()) * 89478.485F));
            x[k] = attack * e * sine(phase);
            left[k] = (0.06F + 0.16F * note.velocity) * attack * e * white(hash32(note.seed, 5), index);
            right[k] = (0.06F + 0.16F * note.velocity) * attack * e * white(hash32(note.seed, 6), index);
        }
        air.process(left, right, kBlock);
        saturator.process(x, drive);
        for (int k = 0; k < kBlock; ++k) left[k] = gain * (left[k] + x[k]);
        for (int k = 0; k < kBlock; ++k) right[k] = gain * (right[k] + x[k]);
    });
}

}  // namespace

void playTransition(const TransitionDesign& design, const NoteContext& note, Bus& bus) {
    switch (note.voice) {
        case Voice::Riser:
            playRiser(design, note, bus);
            if (design.glints > 0) playGlints(design, note, bus);
            return;
        case Voice::Impact:
            playImpact(design, note, bus);
            if (design.braam > 0) playBraam(design, note, bus);
            return;
        case Voice::ReverseCymbal: return playReverseCymbal(design, note, bus);
        case Voice::Whoosh: return playWhoosh(design, note, bus);
        case Voice::Drop: return playDrop(design, note, bus);
        default: return;
    }
}

}  // namespace fermata::sound
