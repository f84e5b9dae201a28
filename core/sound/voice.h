// SPDX-License-Identifier: GPL-3.0-or-later
// What every voice of the engine gets and gives: one note with its knobs in, frames added to the stem's dry bus.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

#include "core/music/take.h"
#include "core/sound/maths.h"

namespace fermata::sound {

enum class Knob : uint8_t { Brightness, Drive, Room, Width, Release, Attack, Decay, Vibrato, Echo, Motion, Noise, Pump, Level, Open, Clip };
inline constexpr size_t kKnobCount = 15;

// 0 to 1; 0.5 is the patch as designed (Pump, Clip: 0). Level goes from -12 to +12 dB; Clip bends the peaks of all voices
// together, level included and room not, towards -6 dBFS (just above 0) to -30 dBFS (1).
class Knobs {
  public:
    Knobs() {
        m_values.fill(0.5F);
        set(Knob::Pump, 0);
        set(Knob::Clip, 0);
    }
    void set(Knob knob, float value) { m_values[static_cast<size_t>(knob)] = value; }
    float operator[](Knob knob) const { return m_values[static_cast<size_t>(knob)]; }
    // `octaves` of factor from one end of the knob to the other, 1 in the middle.
    double factor(Knob knob, double octaves) const { return exp2Of((static_cast<double>((*this)[knob]) - 0.5) * octaves); }
    float twice(Knob knob) const { return (*this)[knob] * 2.0F; }  // 0 to 2: a level.

  private:
    std::array<float, kKnobCount> m_values;
};

// The sum of a stem's voices before its effects, in the order they were added.
struct Bus {
    explicit Bus(int64_t frames) : left(static_cast<size_t>(frames)), right(static_cast<size_t>(frames)) {}
    int64_t frames() const { return static_cast<int64_t>(left.size()); }
    void add(int64_t at, const float* l, const float* r, int64_t count);

    std::vector<float> left;
    std::vector<float> right;
    int64_t end = 0;  // After the last frame that a voice touched.
};

struct NoteContext {
    int64_t start = 0;
    int64_t length = 0;
    int64_t absolute = 0;   // Of the note's first frame in the cue: what LFOs follow.
    int64_t chokeAt = std::numeric_limits<int64_t>::max();  // Frames after start: another note stops this one.
    Voice voice = Voice::Pitched;
    int key = 60;
    float velocity = 0.6F;  // 0 to 1.
    uint32_t seed = 0;      // Of the stored note.
    const Knobs* knobs = nullptr;

    double hz() const { return keyHz(key); }
    double tuning() const { return exp2Of((key - 60) / 12.0); }  // Of unpitched voices.
};

// Attack (smoothstep), then full, then a squared ramp down after the gate.
class Gate {
  public:
    Gate(double attackSeconds, int64_t gate, double releaseSeconds)
        : m_attack(static_cast<float>(1.0 / (attackSeconds * kRate))),
          m_release(static_cast<float>(1.0 / (releaseSeconds * kRate))), m_gate(gate),
          m_frames(gate + static_cast<int64_t>(releaseSeconds * kRate)) {}
    int64_t frames() const { return m_frames; }
    void fill(int64_t from, float* out) const;

  private:
    float m_attack;
    float m_release;
    int64_t m_gate;
    int64_t m_frames;
};

inline constexpr float kSilence = 3e-6F;  // -110 dB.

// Runs fill(n, left, right) over `frames` in blocks of kBlock cleared frames and adds them to the bus, faded over
// the last `endFade`. Ends early once the note is released and half a second of its sound was below kSilence.
template <class Fill>
void play(Bus& bus, const NoteContext& note, int64_t frames, int64_t endFade, Fill&& fill) {
    if (note.chokeAt < frames) {
        endFade = 480;
        frames = frames < note.chokeAt + endFade ? frames : note.chokeAt + endFade;
    }
    int quietBlocks = 0;
    for (int64_t n = 0; n < frames && note.start + n < bus.frames() && quietBlocks < 60; n += kBlock) {
        alignas(16) float left[kBlock] = {};
        alignas(16) float right[kBlock] = {};
        fill(n, left, right);
        if (n + kBlock > frames - endFade) {
            for (int i = 0; i < kBlock; ++i) {
                const float gain = clamped(static_cast<float>(frames - n - i) / static_cast<float>(endFade), 0.0F, 1.0F);
                left[i] *= gain;
                right[i] *= gain;
            }
        }
        const int64_t count = frames - n < kBlock ? frames - n : kBlock;
        bus.add(note.start + n, left, right, count);
        if (n > note.length + 2400) {
            float peak = 0;
            for (int i = 0; i < kBlock; ++i) {
                peak = peak < left[i] ? left[i] : peak;
                peak = peak < -right[i] ? -right[i] : peak;
            }
            quietBlocks = peak < kSilence ? quietBlocks + 1 : 0;
        }
    }
}

}  // namespace fermata::sound
