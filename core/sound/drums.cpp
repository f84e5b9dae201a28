// SPDX-License-Identifier: GPL-3.0-or-later
// Membranes, hands and small percussion; the plates stand in plates.cpp.
#include "core/sound/drums.h"

#include <array>

#include "core/sound/filter.h"
#include "core/sound/modes.h"
#include "core/sound/random.h"
#include "core/sound/saturator.h"

namespace fermata::sound {
namespace {

// What differs from hit to hit: a few cents, decay and brightness.
struct RoundRobin {
    explicit RoundRobin(const NoteContext& note)
        : pitch(note.tuning() * centsRatio(7 * bipolar(note.seed, 1))), decay(1 + 0.06 * bipolar(note.seed, 2)),
          bright((1 + 0.06 * bipolar(note.seed, 3)) * note.knobs->factor(Knob::Brightness, 2.0) * exp2Of((note.velocity - 0.65) * 0.9)),
          level(1.0F + 0.07F * bipolar(note.seed, 4)) {
        decay *= note.knobs->factor(Knob::Decay, 2.0) * note.knobs->factor(Knob::Release, 1.0);
    }
    double pitch;
    double decay;
    double bright;
    float level;
};

float drumDrive(float drive, const NoteContext& note) {
    return drive * static_cast<float>(note.knobs->factor(Knob::Drive, 3.0)) * (0.75F + 0.5F * note.velocity);
}

void place(const float* x, float pan, float gain, float* left, float* right) {
    const float gl = gain * static_cast<float>(cosTurns((pan + 1.0) / 8.0)) * 1.41421356F;
    const float gr = gain * static_cast<float>(sinTurns((pan + 1.0) / 8.0)) * 1.41421356F;
    for (int k = 0; k < kBlock; ++k) left[k] += gl * x[k];
    for (int k = 0; k < kBlock; ++k) right[k] += gr * x[k];
}

void playKick(const KickDesign& d, const NoteContext& note, Bus& bus) {
    const RoundRobin hit(note);
    const float v = note.velocity;
    uint32_t phase = phaseOf(0.22);
    uint32_t knockPhase = 0;
    Decay sweep(d.sweepHz * (0.45 + 0.75 * v) * hit.pitch, d.sweepT60);
    Decay bend(d.bendHz * hit.pitch, d.bendT60);
    Decay body(1, d.t60 * hit.decay);
    Decay knock(d.knock * (0.4 + 0.8 * v), 0.02);
    Decay click(d.click * (0.25 + 1.1 * v * v), d.clickT60);
    Svf clickTone(d.clickHz * hit.bright, 0.7);
    const float drive = drumDrive(d.drive, note);
    const float gain = d.gain * (0.1F + 0.9F * v) * hit.level / (0.5F + 0.3F * drive);
    const auto hz = static_cast<float>(d.hz * hit.pitch);
    constexpr float kStep = 89478.485F;  // 2^32 / 48000.
    const auto knockStep = phaseStep(d.knockHz * hit.pitch);
    const auto frames = static_cast<int64_t>(d.seconds * hit.decay * kRate);
    Saturator saturator(true);  // Clicks reach all the way up.
    play(bus, note, frames, 1440, [&](int64_t n, float* left, float* right) {
        float x[kBlock];
        for (int k = 0; k < kBlock; ++k) {
            const float attack = clamped(static_cast<float>(n + k) * (1.0F / 40.0F), 0, 1);
            phase += static_cast<uint32_t>(static_cast<int32_t>((hz + sweep.next() + bend.next()) * kStep));
            knockPhase += knockStep;
            x[k] = attack * (body.next() * sine(phase) + knock.next() * sine(knockPhase)) +
                   click.next() * clickTone.high(white(hash32(note.seed, 5), static_cast<uint32_t>(n + k)));
        }
        saturator.process(x, drive, 0.06F);
        place(x, 0, gain, left, right);
    });
}

void playSnare(const SnareDesign& d, const NoteContext& note, Bus& bus) {
    const RoundRobin hit(note);
    const float v = note.velocity;
    // Where the stick lands decides how the membrane's modes mix.
    const double offCentre = 0.35 + 0.3 * unit(note.seed, 6);
    ModeBank ring;
    constexpr std::array<double, 5> kModes = {1.59, 2.14, 2.30, 2.92, 3.60};
    for (size_t i = 0; i < kModes.size(); ++i) {
        const auto index = static_cast<uint32_t>(i);
        ring.add(d.hz * kModes[i] * hit.pitch * (1 + 0.01 * bipolar(note.seed, 10 + index)),
                 d.ringT60 * hit.decay / (1 + 0.3 * static_cast<double>(i)),
                 d.ring * (i % 2 == 0 ? offCentre : 1 - offCentre) * (0.5 + 0.5 * v), 0.15 * bipolar(note.seed, 20 + index));
    }
    uint32_t phase = phaseOf(0.15);
    Decay bend(d.bendHz * (0.5 + v), 0.05);
    Decay tone(d.tone, d.toneT60 * hit.decay);
    const float wires = d.wires * note.knobs->twice(Knob::Noise) * (0.35F + 0.75F * v);
    Decay longWires(wires, d.wiresT60 * hit.decay * (0.6 + 0.5 * v));
    Decay shortWires(d.snap * v, 0.055);
    Svf lowCut(d.wiresLowHz * hit.bright, 0.7);
    Svf lowCutRight(d.wiresLowHz * hit.bright, 0.7);
    Svf sheen(d.wiresHz * hit.bright, 0.6);
    Svf sheenRight(d.wiresHz * hit.bright * 1.06, 0.6);
    // Wires are noise and spike far above the shell: the saturation takes them 2 dB farther down than it adds body. What
    // somebody drives hard already is not driven harder: it would fold (funk's snare by -80 dB).
    const float asked = drumDrive(d.drive, note);
    const float drive = std::max(asked, std::min(1.4F * asked, 3.6F));
    const float gain = 0.88F * d.gain * (0.06F + 0.94F * v) * hit.level / (0.5F + 0.4F * drive);
    const auto hz = static_cast<float>(d.hz * hit.pitch);
    const auto lag = static_cast<float>(1.0 / (d.lag * kRate));
    Saturator saturateLeft(true);
    Saturator saturateRight(true);
    // A soft brush is all swish; a hard one taps.
    const float tap = d.swish > 0 ? 0.15F + 0.85F * v * v : 1.0F;
    const float brushed = d.swish * (1.0F - 0.45F * v);
    const auto brushScale = static_cast<float>(1.0 / (d.swishSeconds * (0.85 + 0.3 * unit(note.seed, 30)) * kRate));
    Svf brushLeft(d.swishHz * hit.bright, 0.7);
    Svf brushRight(d.swishHz * hit.bright * 1.15, 0.7);
    const float plateau = d.gated * v;
    const auto gateEnd = static_cast<float>(d.gatedSeconds * kRate);
    Svf gateLeft(2200 * hit.bright, 0.5);
    Svf gateRight(2500 * hit.bright, 0.5);
    play(bus, note, static_cast<int64_t>(d.seconds * hit.decay * kRate), 1440, [&](int64_t n, float* left, float* right) {
        ring.process(left, right);
        for (int k = 0; k < kBlock; ++k) {
            const auto index = static_cast<uint32_t>(n + k);
            const float attack = clamped(static_cast<float>(n + k) * (1.0F / 24.0F), 0, 1);
            phase += static_cast<uint32_t>(static_cast<int32_t>((hz + bend.next()) * 89478.485F));
            const float shell = tone.next() * sine(phase);
            float answer = static_cast<float>(n + k) * lag;
            answer = answer < 1.0F ? answer : 1.0F;
            const float level = longWires.next() * answer + shortWires.next();
            const float common = 0.72F * white(hash32(note.seed, 7), index);
            const float a = level * (common + 0.5F * white(hash32(note.seed, 8), index));
            const float b = level * (common + 0.5F * white(hash32(note.seed, 9), index));
            left[k] = tap * attack * (left[k] + shell + 0.55F * lowCut.high(a) + 0.9F * sheen.band(a));
            right[k] = tap * attack * (right[k] + shell + 0.55F * lowCutRight.high(b) + 0.9F * sheenRight.band(b));
        }
        if (brushed > 0) {
            for (int k = 0; k < kBlock; ++k) {
                const auto index = static_cast<uint32_t>(n + k);
                const float t = clamped(static_cast<float>(n + k) * brushScale, 0, 1);
                const float stroke = brushed * 6.75F * t * (1 - t) * (1 - t) * (0.7F + 0.3F * white(hash32(note.seed, 31), index >> 7));
                left[k] += stroke * brushLeft.band(white(hash32(note.seed, 8), index));
                right[k] += stroke * brushRight.band(white(hash32(note.seed, 9), index));
            }
        }
        if (plateau > 0) {
            for (int k = 0; k < kBlock; ++k) {
                const auto index = static_cast<uint32_t>(n + k);
                const auto at = static_cast<float>(n + k);
                const float shut = clamped((gateEnd - at) * (1.0F / 480.0F), 0, 1);
                const float level = plateau * clamped(at * (1.0F / 300.0F), 0, 1) * shut * shut * (1.0F - 0.35F * clamped(at / gateEnd, 0, 1));
                left[k] += level * gateLeft.band(white(hash32(note.seed, 32), index));
                right[k] += level * gateRight.band(white(hash32(note.seed, 33), index));
            }
        }
        saturateLeft.process(left, drive, 0.04F);
        saturateRight.process(right, drive, 0.04F);
        for (int k = 0; k < kBlock; ++k) left[k] *= gain;
        for (int k = 0; k < kBlock; ++k) right[k] *= gain;
    });
}

void playClap(const ClapDesign& d, const NoteContext& note, Bus& bus) {
    const RoundRobin hit(note);
    const float v = note.velocity;
    struct Hand {
        int64_t onset;
        float left, right;
        Decay fall;
        Svf palm;
    };
    std::vector<Hand> hands;
    for (int i = 0; i < d.hands; ++i) {
        const auto index = static_cast<uint32_t>(i);
        const double when = i == 0 ? 0 : unit(note.seed, 10 + index) * d.spread;
        const float pan = 0.5F * bipolar(note.seed, 30 + index);
        const double palm = d.lowHz + (d.highHz - d.lowHz) * unit(note.seed, 50 + index);
        const double level = (0.5 + 0.5 * unit(note.seed, 70 + index)) * 1.9 / (1.0 + 0.25 * d.hands);
        hands.push_back({static_cast<int64_t>(when * kRate), static_cast<float>(cosTurns((pan + 1.0) / 8.0)),
                         static_cast<float>(sinTurns((pan + 1.0) / 8.0)), Decay(level, d.t60 * (0.7 + 0.6 * unit(note.seed, 90 + index))),
                         Svf(palm * hit.bright * hit.pitch, d.q)});
    }
    Decay tail(d.tail, d.tailT60 * hit.decay);
    Svf tailLeft((d.lowHz + d.highHz) * 0.45 * hit.bright, 0.9);
    Svf tailRight((d.lowHz + d.highHz) * 0.52 * hit.bright, 0.9);
    const float gain = d.gain * (0.12F + 0.88F * v) * hit.level;
    const auto spread = static_cast<int64_t>(d.spread * kRate);
    play(bus, note, static_cast<int64_t>((d.spread + d.tailT60 * 1.3) * kRate), 960, [&](int64_t n, float* left, float* right) {
        for (size_t i = 0; i < hands.size(); ++i) {
            Hand& hand = hands[i];
            if (n + kBlock <= hand.onset || n > hand.onset + 4800) continue;
            const auto seed = hash32(note.seed, 110 + static_cast<uint32_t>(i));
            for (int k = 0; k < kBlock; ++k) {
                if (n + k < hand.onset) continue;
                const float x = hand.fall.next() * hand.palm.band(white(seed, static_cast<uint32_t>(n + k)));
                left[k] += hand.left * x;
                right[k] += hand.right * x;
            }
        }
        for (int k = 0; k < kBlock; ++k) {
            if (n + k < spread) continue;
            const auto index = static_cast<uint32_t>(n + k);
            const float level = tail.next();
            const float common = 0.75F * white(hash32(note.seed, 6), index);
            left[k] += level * tailLeft.band(common + 0.66F * white(hash32(note.seed, 7), index));
            right[k] += level * tailRight.band(common + 0.66F * white(hash32(note.seed, 8), index));
        }
        for (int k = 0; k < kBlock; ++k) left[k] *= gain;
        for (int k = 0; k < kBlock; ++k) right[k] *= gain;
    });
}

void playShaker(const ShakerDesign& d, const NoteContext& note, Bus& bus) {
    const RoundRobin hit(note);
    const float v = note.velocity;
    const bool backStroke = (hash32(note.seed, 6) & 1U) != 0;
    const double rise = d.rise * (backStroke ? 0.7 : 1.0) * (1.3 - 0.5 * v);
    const double fall = d.fall * hit.decay;
    Svf first(d.hz * hit.bright * (backStroke ? 1.06 : 1), 1.4);
    Svf second(d.secondHz * hit.bright, 2.0);
    Svf lowCut(d.lowCutHz * hit.bright, 0.7);
    const auto up = static_cast<float>(1.0 / (rise * kRate));
    const auto down = static_cast<float>(1.0 / (fall * kRate));
    const float crest = static_cast<float>(rise * kRate);
    const float gain = d.gain * (0.2F + 0.8F * v) * hit.level;
    play(bus, note, static_cast<int64_t>((rise + fall) * kRate), 64, [&](int64_t n, float* left, float* right) {
        float x[kBlock];
        for (int k = 0; k < kBlock; ++k) {
            const auto index = static_cast<uint32_t>(n + k);
            const auto at = static_cast<float>(n + k);
            float envelope = at < crest ? at * up : 1.0F - (at - crest) * down;
            envelope = envelope > 0 ? envelope * envelope * envelope : 0;
            // Beads: dense noise, and grains that hit the wall: many small ones, for few big ones spike and are not louder.
            const float grain = unit(hash32(note.seed, 7), index) < 0.14F ? 2.1F * white(hash32(note.seed, 8), index) : 0;
            const float source = envelope * ((1 - d.grains) * white(hash32(note.seed, 9), index) + d.grains * grain);
            x[k] = lowCut.high(first.band(source) + 0.7F * second.band(source));
        }
        place(x, 0.32F, gain, left, right);
    });
}

void playRim(const RimDesign& d, const NoteContext& note, Bus& bus) {
    const RoundRobin hit(note);
    const float v = note.velocity;
    ModeBank modes;
    modes.add(d.lowHz * hit.pitch, d.t60 * hit.decay, 0.6, 0, 0.1);
    modes.add(d.highHz * hit.pitch, d.t60 * 0.7 * hit.decay, 0.4 * (0.15 + 1.3 * v), 0, 0.2);
    modes.add(d.shellHz * hit.pitch, d.t60 * 1.8 * hit.decay, 0.45, 0);
    modes.add(d.shellHz * 1.59 * hit.pitch, d.t60 * 1.2 * hit.decay, 0.2, 0);
    Decay click(d.click * v, 0.008);
    Svf tone(2200 * hit.bright, 0.7);
    const float drive = drumDrive(d.drive, note);
    const float gain = d.gain * (0.1F + 0.9F * v) * hit.level;
    Saturator saturator(true);  // Clicks reach all the way up.
    play(bus, note, 9600, 960, [&](int64_t n, float* left, float* right) {
        float x[kBlock] = {};
        float unused[kBlock] = {};
        modes.process(x, unused);
        for (int k = 0; k < kBlock; ++k) x[k] += click.next() * tone.high(white(hash32(note.seed, 7), static_cast<uint32_t>(n + k)));
        saturator.process(x, drive);
        place(x, -0.15F, gain, left, right);
    });
}

void playTom(const TomDesign& d, const NoteContext& note, Bus& bus) {
    const RoundRobin hit(note);
    const float v = note.velocity;
    const double hz = d.hz * hit.pitch;
    ModeBank modes;
    constexpr std::array<double, 6> kMembrane = {1.006, 1.59, 2.14, 2.30, 2.65, 2.92};
    constexpr std::array<double, 6> kKettle = {1.0, 1.504, 1.992, 2.446, 2.89, 3.36};
    const std::array<double, 6>& kModes = d.kettle ? kKettle : kMembrane;
    for (size_t i = 0; i < kModes.size(); ++i) {
        const auto index = static_cast<uint32_t>(i);
        modes.add(hz * kModes[i] * (1 + 0.004 * bipolar(note.seed, 10 + index)), d.t60 * hit.decay * (i == 0 ? 1.1 : 0.6 / (1 + 0.2 * static_cast<double>(i))),
                  d.overtones * (0.4 + 0.6 * v) * (0.6 + 0.4 * unit(note.seed, 20 + index)) / (1 + 0.35 * static_cast<double>(i)), 0);
    }
    uint32_t phase = phaseOf(0.2);
    Decay bend(d.bend * hz * (0.4 + 0.6 * v), d.bendT60);
    Decay body(0.9, d.t60 * hit.decay);
    Decay stick(d.stick * (0.3 + 0.9 * v * v), 0.018);
    Svf stickTone(hz * 6 * hit.bright + 400, 0.9);
    Decay skin(d.noise * (0.25 + 0.75 * v) * note.knobs->twice(Knob::Noise), d.noiseT60 * hit.decay);
    Svf skinTone(d.noiseHz * hit.bright * (0.7 + 0.6 * v), 0.6);
    const float drive = drumDrive(d.drive, note);
    const float gain = d.gain * (0.08F + 0.92F * v) * hit.level / (0.5F + 0.38F * drive);
    Saturator saturator(true);  // Clicks reach all the way up.
    play(bus, note, static_cast<int64_t>(d.seconds * hit.decay * kRate), 2400, [&](int64_t n, float* left, float* right) {
        float x[kBlock] = {};
        float unused[kBlock] = {};
        modes.process(x, unused);
        for (int k = 0; k < kBlock; ++k) {
            const float attack = clamped(static_cast<float>(n + k) * (1.0F / 32.0F), 0, 1);
            phase += static_cast<uint32_t>(static_cast<int32_t>((static_cast<float>(hz) + bend.next()) * 89478.485F));
            x[k] = attack * (x[k] + body.next() * sine(phase)) +
                   stick.next() * stickTone.band(white(hash32(note.seed, 7), static_cast<uint32_t>(n + k)));
        }
        if (d.noise > 0) {
            for (int k = 0; k < kBlock; ++k) x[k] += skin.next() * skinTone.band(white(hash32(note.seed, 8), static_cast<uint32_t>(n + k)));
        }
        saturator.process(x, drive, 0.05F);
        place(x, d.pan, gain, left, right);
    });
}

void playOne(const KitDesign& kit, const NoteContext& note, Bus& bus) {
    switch (note.voice) {
        case Voice::Kick: return playKick(kit.kick, note, bus);
        case Voice::Snare: return playSnare(kit.snare, note, bus);
        case Voice::Clap: return kit.clapPlate.modes > 0 ? playPlate(kit.clapPlate, note, bus) : playClap(kit.clap, note, bus);
        case Voice::Rim: return kit.rimPlate.modes > 0 ? playPlate(kit.rimPlate, note, bus) : playRim(kit.rim, note, bus);
        case Voice::ClosedHat: return playPlate(kit.closedHat, note, bus);
        case Voice::OpenHat: return playPlate(kit.openHat, note, bus);
        case Voice::Crash: return playPlate(kit.crash, note, bus);
        case Voice::Ride: return playPlate(kit.ride, note, bus);
        case Voice::Shaker: return kit.shakerPlate.modes > 0 ? playPlate(kit.shakerPlate, note, bus) : playShaker(kit.shaker, note, bus);
        case Voice::TomLow: return playTom(kit.tomLow, note, bus);
        case Voice::TomMid: return playTom(kit.tomMid, note, bus);
        case Voice::TomHigh: return playTom(kit.tomHigh, note, bus);
        default: return;
    }
}

}  // namespace

void playDrum(const KitDesign& kit, const NoteContext& note, Bus& bus) {
    playOne(kit, note, bus);
    const bool together = note.voice == Voice::Kick || note.voice == Voice::Snare || note.voice >= Voice::TomLow;
    for (int player = 1; together && player < kit.players; ++player) {
        NoteContext other = note;
        other.seed = hash32(note.seed, 500 + static_cast<uint32_t>(player));
        const auto late = static_cast<int64_t>(unit(other.seed, 1) * kit.spread * kRate);
        other.start += late;
        other.absolute += late;
        other.velocity *= 0.52F + 0.18F * unit(other.seed, 2);
        playOne(kit, other, bus);
    }
}

}  // namespace fermata::sound
