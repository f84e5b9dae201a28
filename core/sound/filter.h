// SPDX-License-Identifier: GPL-3.0-or-later
// State-variable filters in trapezoidal form (after A. Simper, "Linear Trapezoidal Integrated SVF").
#pragma once

#include "core/sound/maths.h"

namespace fermata::sound {

// The trapezoidal update written as one step of its state, which is shorter to wait for: with input x,
// s1' = c11 s1 - c12 s2 + c12 x, s2' = c12 s1 + c22 s2 + c2 x; the band state is (s1 + s1')/2, the low (s2 + s2')/2.
struct SvfShape {
    float c11 = 1, c12 = 0, c22 = 1, c2 = 0, k = 1;
    SvfShape() = default;
    SvfShape(double hz, double q) : SvfShape(fromTangent(tangent(hz), 1.0 / q)) {}

    static double tangent(double hz) {
        const double low = hz < 8.0 ? 8.0 : hz;
        return tanTurns((low > 23000.0 ? 23000.0 : low) / (2.0 * kRate));
    }
    static SvfShape fromTangent(double g, double k) {
        SvfShape shape;
        const double a1 = 1.0 / (1.0 + g * (g + k));
        shape.c11 = static_cast<float>(2.0 * a1 - 1.0);
        shape.c12 = static_cast<float>(2.0 * g * a1);
        shape.c2 = static_cast<float>(2.0 * g * g * a1);
        shape.c22 = static_cast<float>(1.0 - 2.0 * g * g * a1);
        shape.k = static_cast<float>(k);
        return shape;
    }
};

// One channel. low, band (unity at its peak) and high of one input frame.
class Svf {
  public:
    Svf() = default;
    Svf(double hz, double q) : m_shape(hz, q) {}
    void tune(double hz, double q) { m_shape = SvfShape(hz, q); }

    float low(float x) {
        const float before = m_s2;
        step(x);
        return 0.5F * (before + m_s2);
    }
    float band(float x) {
        const float before = m_s1;
        step(x);
        return 0.5F * m_shape.k * (before + m_s1);
    }
    float high(float x) {
        const float band = m_s1;
        const float low = m_s2;
        step(x);
        return x - 0.5F * (m_shape.k * (band + m_s1) + (low + m_s2));
    }

  private:
    void step(float x) {
        const float s1 = (m_shape.c11 * m_s1 - m_shape.c12 * m_s2) + m_shape.c12 * x;
        m_s2 = (m_shape.c12 * m_s1 + m_shape.c22 * m_s2) + m_shape.c2 * x;
        m_s1 = s1;
    }
    SvfShape m_shape;
    float m_s1 = 0, m_s2 = 0;
};

// Two sections on both sides, in one register: lanes 0 and 1 are the first section, 2 and 3 the second, which
// hears the first one frame later.
struct PairShape {
    Lanes c11, c12, c22, c2;
    PairShape(const SvfShape& left1, const SvfShape& right1, const SvfShape& left2, const SvfShape& right2)
        : c11{left1.c11, right1.c11, left2.c11, right2.c11}, c12{left1.c12, right1.c12, left2.c12, right2.c12},
          c22{left1.c22, right1.c22, left2.c22, right2.c22}, c2{left1.c2, right1.c2, left2.c2, right2.c2} {}
};

// Two low-passes in series on both sides.
class StereoLowpass {
  public:
    void tune(const SvfShape& left1, const SvfShape& right1, const SvfShape& left2, const SvfShape& right2) {
        m_shape = PairShape(left1, right1, left2, right2);
    }
    void process(float* left, float* right, int count) {
        const PairShape c = m_shape;
        Lanes s1 = m_s1;
        Lanes s2 = m_s2;
        Lanes low = m_low;
        for (int n = 0; n < count; ++n) {
            const Lanes x{left[n], right[n], low[0], low[1]};
            const Lanes next1 = (c.c11 * s1 - c.c12 * s2) + c.c12 * x;
            const Lanes next2 = (c.c12 * s1 + c.c22 * s2) + c.c2 * x;
            low = 0.5F * (s2 + next2);
            s1 = next1;
            s2 = next2;
            left[n] = low[2];
            right[n] = low[3];
        }
        m_s1 = s1;
        m_s2 = s2;
        m_low = low;
    }

  private:
    PairShape m_shape{SvfShape(), SvfShape(), SvfShape(), SvfShape()};
    Lanes m_s1{}, m_s2{}, m_low{};
};

// A second-order section: out = m0 x + m1 band + m2 low of its filter.
struct EqSection {
    SvfShape shape;
    float m0 = 1, m1 = 0, m2 = 0;

    static EqSection highPass(double hz, double q) {
        EqSection s;
        s.shape = SvfShape(hz, q);
        s.m1 = -s.shape.k;
        s.m2 = -1;
        return s;
    }
    static EqSection lowPass(double hz, double q) {
        EqSection s;
        s.shape = SvfShape(hz, q);
        s.m0 = 0;
        s.m2 = 1;
        return s;
    }
    static EqSection bandPass(double hz, double q) {
        EqSection s;
        s.shape = SvfShape(hz, q);
        s.m0 = 0;
        s.m1 = s.shape.k;
        return s;
    }
    static EqSection gain(float gain) {
        EqSection s;
        s.m0 = gain;
        return s;
    }
};

// Two sections in series on both sides, in place.
class SectionPair {
  public:
    SectionPair(const EqSection& left1, const EqSection& right1, const EqSection& left2, const EqSection& right2)
        : m_shape(left1.shape, right1.shape, left2.shape, right2.shape), m_m0{left1.m0, right1.m0, left2.m0, right2.m0},
          m_m1{0.5F * left1.m1, 0.5F * right1.m1, 0.5F * left2.m1, 0.5F * right2.m1},
          m_m2{0.5F * left1.m2, 0.5F * right1.m2, 0.5F * left2.m2, 0.5F * right2.m2} {}
    SectionPair(const EqSection& a, const EqSection& b) : SectionPair(a, a, b, b) {}

    void process(float* left, float* right, int64_t frames) {
        const PairShape c = m_shape;
        const Lanes m0 = m_m0, m1 = m_m1, m2 = m_m2;
        Lanes s1 = m_s1, s2 = m_s2, y = m_y;
        for (int64_t n = 0; n < frames; ++n) {
            const Lanes x{left[n], right[n], y[0], y[1]};
            const Lanes next1 = (c.c11 * s1 - c.c12 * s2) + c.c12 * x;
            const Lanes next2 = (c.c12 * s1 + c.c22 * s2) + c.c2 * x;
            y = (m1 * (s1 + next1) + m2 * (s2 + next2)) + m0 * x;
            s1 = next1;
            s2 = next2;
            left[n] = y[2];
            right[n] = y[3];
        }
        m_s1 = s1;
        m_s2 = s2;
        m_y = y;
    }

  private:
    PairShape m_shape;
    Lanes m_m0, m_m1, m_m2;
    Lanes m_s1{}, m_s2{}, m_y{};
};

// Four sections in series on both sides, in place; each hears the one before it one frame later, so that two
// registers work at once.
class SectionQuad {
  public:
    SectionQuad(const EqSection& a, const EqSection& b, const EqSection& c, const EqSection& d) : m_near(a, b), m_far(c, d) {}

    void process(float* left, float* right, int64_t frames) {
        Stage p = m_near, q = m_far;
        for (int64_t n = 0; n < frames; ++n) {
            const Lanes x{left[n], right[n], p.y[0], p.y[1]};
            const Lanes z = __builtin_shufflevector(p.y, q.y, 2, 3, 4, 5);
            p.step(x);
            q.step(z);
            left[n] = q.y[2];
            right[n] = q.y[3];
        }
        m_near = p;
        m_far = q;
    }

    // The same, leaving the first two sections' sound in `left` and `right` and the third's, a frame late, in the others.
    void split(float* left, float* right, float* leftOn, float* rightOn, int64_t frames) {
        Stage p = m_near, q = m_far;
        for (int64_t n = 0; n < frames; ++n) {
            const Lanes x{left[n], right[n], p.y[0], p.y[1]};
            const Lanes z = __builtin_shufflevector(p.y, q.y, 2, 3, 4, 5);
            p.step(x);
            q.step(z);
            left[n] = p.y[2];
            right[n] = p.y[3];
            leftOn[n] = q.y[0];
            rightOn[n] = q.y[1];
        }
        m_near = p;
        m_far = q;
    }

  private:
    struct Stage {
        Lanes c11, c12, c22, c2, m0, m1, m2;
        Lanes s1{}, s2{}, y{};
        Stage(const EqSection& a, const EqSection& b)
            : c11{a.shape.c11, a.shape.c11, b.shape.c11, b.shape.c11}, c12{a.shape.c12, a.shape.c12, b.shape.c12, b.shape.c12},
              c22{a.shape.c22, a.shape.c22, b.shape.c22, b.shape.c22}, c2{a.shape.c2, a.shape.c2, b.shape.c2, b.shape.c2},
              m0{a.m0, a.m0, b.m0, b.m0}, m1{0.5F * a.m1, 0.5F * a.m1, 0.5F * b.m1, 0.5F * b.m1},
              m2{0.5F * a.m2, 0.5F * a.m2, 0.5F * b.m2, 0.5F * b.m2} {}
        void step(Lanes x) {
            const Lanes next1 = (c11 * s1 - c12 * s2) + c12 * x;
            const Lanes next2 = (c12 * s1 + c22 * s2) + c2 * x;
            y = (m1 * (s1 + next1) + m2 * (s2 + next2)) + m0 * x;
            s1 = next1;
            s2 = next2;
        }
    };
    Stage m_near, m_far;
};

}  // namespace fermata::sound
