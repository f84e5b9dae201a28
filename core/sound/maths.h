// SPDX-License-Identifier: GPL-3.0-or-later
// The only transcendental functions of the render path: libm's bits change with the processor, these do not.
#pragma once

#include <cstdint>

namespace fermata::sound {

inline constexpr double kRate = 48000.0;
inline constexpr int kBlock = 32;  // Frames a voice makes at a time.

using Lanes = float __attribute__((vector_size(16)));  // Four floats; every operation is per lane.

inline Lanes lanes(float x) { return Lanes{x, x, x, x}; }
inline Lanes loadLanes(const float* p) {
    Lanes x;
    __builtin_memcpy(&x, p, sizeof x);
    return x;
}
inline void storeLanes(float* p, Lanes x) { __builtin_memcpy(p, &x, sizeof x); }

// Four rows become four columns.
inline void transpose(Lanes& a, Lanes& b, Lanes& c, Lanes& d) {
    const Lanes ab = __builtin_shufflevector(a, b, 0, 4, 1, 5), cd = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const Lanes ef = __builtin_shufflevector(a, b, 2, 6, 3, 7), gh = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    a = __builtin_shufflevector(ab, cd, 0, 1, 4, 5);
    b = __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
    c = __builtin_shufflevector(ef, gh, 0, 1, 4, 5);
    d = __builtin_shufflevector(ef, gh, 2, 3, 6, 7);
}

inline float laneSum(Lanes x) { return (x[0] + x[1]) + (x[2] + x[3]); }

double sinTurns(double turns);  // sin(2 pi turns), error 6e-12.
double cosTurns(double turns);
double tanTurns(double turns);
double exp2Of(double x);        // Relative error 9e-15; x within +-1000.

// sin(2 pi phase / 2^32), error 1e-7. Loops over it vectorise.
inline float sine(uint32_t phase) {
    const uint32_t quarter = phase + 0x40000000U;
    const uint32_t fold = static_cast<uint32_t>(static_cast<int32_t>(quarter) >> 31);
    const float x = static_cast<float>(static_cast<int32_t>((quarter ^ fold) - 0x40000000U)) * 2.3283064365386963e-10F;
    const float z = x * x;
    return x * (6.2831853F + z * (-41.341702F + z * (81.605249F + z * (-76.70586F + z * (42.058694F - 15.094643F * z)))));
}

inline uint32_t phaseStep(double hz) { return static_cast<uint32_t>(static_cast<int64_t>(hz * (4294967296.0 / kRate))); }
inline uint32_t phaseOf(double turns) { return static_cast<uint32_t>(static_cast<int64_t>(turns * 4294967296.0)); }
// A modulation in turns as a phase offset; wraps, |turns| < 64.
inline uint32_t phaseOffset(float turns) { return static_cast<uint32_t>(static_cast<int32_t>(turns * 16777216.0F)) << 8; }

double keyHz(double key);              // MIDI key, A4 = 69 = 440 Hz.
double centsRatio(double cents);
float gainFromDb(double db);
float decayPerFrame(double t60);       // Factor a frame so that t60 seconds lose 60 dB.

inline float clamped(float x, float low, float high) { return x < low ? low : x > high ? high : x; }
inline float smoothstep(float x) { return x * x * (3.0F - 2.0F * x); }

// An exponential decay, frame by frame.
class Decay {
  public:
    Decay(double start, double t60) : m_value(static_cast<float>(start)), m_factor(decayPerFrame(t60)) {}
    float next() {
        const float value = m_value;
        m_value *= m_factor;
        return value;
    }

  private:
    float m_value;
    float m_factor;
};

}  // namespace fermata::sound
