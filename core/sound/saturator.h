// SPDX-License-Identifier: GPL-3.0-or-later
// Soft saturation between half-band filters, at twice the rate or, for what reaches far up, at four times; and the soft
// clipping of a whole stem's peaks.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/sound/maths.h"

namespace fermata::sound {

// What measures folding listens here: every saturator of the thread that set it. Null in the product.
class SaturatorProbe {
  public:
    virtual ~SaturatorProbe() = default;
    struct Block {           // kBlock frames as they came and as they left.
        const void* saturator;
        bool first;          // This saturator has just been made.
        bool far;
        const float* in;
        const float* between; // Those half a frame before each of `in`, or null.
        const float* out;
        float drive, bias;
    };
    virtual void heard(const Block& block) = 0;
    static thread_local SaturatorProbe* current;
};

// A half-band filter of 4 x Pairs - 1 taps over Frames frames a call; latency 2 x Pairs - 1 frames, both ways together.
template <int Pairs, int Frames>
class HalfBand {
  public:
    // `even` are the frames between those of `in`, `odd` are those of `in`, later.
    void up(const float* in, float* even, float* odd);
    void down(const float* even, const float* odd, float* out);

  private:
    static constexpr int kPast = 2 * Pairs;
    alignas(16) std::array<float, kPast + Frames> m_in{};
    alignas(16) std::array<float, kPast + Frames> m_even{};
    alignas(16) std::array<float, kPast + Frames> m_odd{};
};

class Saturator {
  public:
    // Half-bands that cut 92 dB above 30 kHz of a doubled rate suffice while a note's harmonics end soon. `far`: 100 dB
    // from 28 kHz, then twice once more; half as dear again, 22 frames later. Below 20 kHz what folds is then under -90 dB.
    explicit Saturator(bool far = false) : m_far(far ? 1 : 0) {}
    // Whether a pitched voice needs it: its harmonics reach as far up as it is high and driven.
    static bool reachesFar(double drive, double hz) { return drive > 4 || drive * hz > 2000; }

    // Drives `block` (kBlock frames) into x(27+x^2)/(27+9x^2), which meets +-1 at +-3 with no corner.
    // A bias bends one side more than the other: even harmonics.
    void process(float* block, float drive, float bias = 0);

    // The same from a voice made at twice the rate: `odd` are its frames, `even` those half a frame before each.
    void processTwice(float* even, float* odd, float* out, float drive, float bias = 0);
    static constexpr int twiceLatency(bool far) { return far ? 28 : 12; }

    static constexpr int latencyOf(bool far) { return far ? kFarLatency : kLatency; }
    int latency() const { return m_far.empty() ? kLatency : kFarLatency; }
    static constexpr int kLatency = 23;
    static constexpr int kFarLatency = 47;

  private:
    void run(float* even, float* odd, float* out, float drive, float bias);
    void tell(const float* in, const float* between, const float* out, float drive, float bias);

    struct Far {
        HalfBand<20, kBlock> outer;
        HalfBand<8, 2 * kBlock> inner;
        float last = 0;
    };
    HalfBand<12, kBlock> m_near;
    std::vector<Far> m_far;
    bool m_fresh = true;
};

// Peaks of a sum of voices: linear up to half the ceiling, then bent by the same curve, which nothing leaves. An input at
// the ceiling comes out 1 dB below it, one 6 dB above it at it. At four times the rate, so that what is bent does not fold.
class Clipper {
  public:
    explicit Clipper(float ceiling) : m_knee(0.5F * ceiling), m_span(0.5F * ceiling) {}
    // `change` (kBlock frames) is what must be added to the input of kLatency frames ago; exactly 0 where nothing bends.
    void process(const float* in, float* change);
    bool reaches(const float* in) const;  // Whether a block may come to where it bends, between its frames, too.

    static constexpr int kLatency = Saturator::kFarLatency;
    static constexpr int kPast = 2;    // Blocks before one that its filters hear; as many again sound after it.

  private:
    void bend(float* x, int frames) const;

    float m_knee, m_span;
    HalfBand<20, kBlock> m_outer;
    HalfBand<8, 2 * kBlock> m_inner;
    float m_last = 0;
};

}  // namespace fermata::sound
