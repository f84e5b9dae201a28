// SPDX-License-Identifier: GPL-3.0-or-later
// State-variable filters in trapezoidal form (after A. Simper, "Linear Trapezoidal Integrated SVF").
#pragma once

#include "core/sound/maths.h"

namespace fermata::sound {

struct SvfShape {
    float a1 = 1, a2 = 0, a3 = 0, k = 1;
    SvfShape() = default;
    SvfShape(double hz, double q) : SvfShape(fromTangent(tangent(hz), 1.0 / q)) {}

    static double tangent(double hz) {
        const double low = hz < 8.0 ? 8.0 : hz;
        return tanTurns((low > 23000.0 ? 23000.0 : low) / (2.0 * kRate));
    }
    static SvfShape fromTangent(double g, double k) {
        SvfShape shape;
        const double a1 = 1.0 / (1.0 + g * (g + k));
        shape.a1 = static_cast<float>(a1);
        shape.a2 = static_cast<float>(g * a1);
        shape.a3 = static_cast<float>(g * g * a1);
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
        step(x);
        return m_v2;
    }
    float band(float x) {
        step(x);
        return m_shape.k * m_v1;
    }
    float high(float x) {
        step(x);
        return x - m_shape.k * m_v1 - m_v2;
    }

  private:
    void step(float x) {
        const float v3 = x - m_s2;
        m_v1 = m_shape.a1 * m_s1 + m_shape.a2 * v3;
        m_v2 = m_s2 + m_shape.a2 * m_s1 + m_shape.a3 * v3;
        m_s1 = 2.0F * m_v1 - m_s1;
        m_s2 = 2.0F * m_v2 - m_s2;
    }
    SvfShape m_shape;
    float m_s1 = 0, m_s2 = 0, m_v1 = 0, m_v2 = 0;
};

// Two low-passes in series on both sides, in one register: lanes 0 and 1 are the first section, 2 and 3 the
// second, which hears the first one frame later.
class StereoLowpass {
  public:
    void tune(const SvfShape& left1, const SvfShape& right1, const SvfShape& left2, const SvfShape& right2) {
        m_a1 = Lanes{left1.a1, right1.a1, left2.a1, right2.a1};
        m_a2 = Lanes{left1.a2, right1.a2, left2.a2, right2.a2};
        m_a3 = Lanes{left1.a3, right1.a3, left2.a3, right2.a3};
    }
    void process(float* left, float* right, int count) {
        Lanes s1 = m_s1;
        Lanes s2 = m_s2;
        Lanes last = m_last;
        for (int n = 0; n < count; ++n) {
            const Lanes x{left[n], right[n], last[0], last[1]};
            const Lanes v3 = x - s2;
            const Lanes v1 = m_a1 * s1 + m_a2 * v3;
            last = s2 + m_a2 * s1 + m_a3 * v3;
            s1 = v1 + v1 - s1;
            s2 = last + last - s2;
            left[n] = last[2];
            right[n] = last[3];
        }
        m_s1 = s1;
        m_s2 = s2;
        m_last = last;
    }

  private:
    Lanes m_a1{}, m_a2{}, m_a3{}, m_s1{}, m_s2{}, m_last{};
};

}  // namespace fermata::sound
