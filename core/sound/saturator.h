// SPDX-License-Identifier: GPL-3.0-or-later
// Soft saturation at twice the rate, between two 47-tap half-band filters; 23 frames late.
#pragma once

#include <array>

#include "core/sound/maths.h"

namespace fermata::sound {

class Saturator {
  public:
    // Drives `block` (kBlock frames) into x(27+x^2)/(27+9x^2), which meets +-1 at +-3 with no corner.
    // A bias bends one side more than the other: even harmonics.
    void process(float* block, float drive, float bias = 0);

    static constexpr int kLatency = 23;

  private:
    static constexpr int kTaps = 24;  // Of the branch that is not a plain delay.
    std::array<float, kTaps + kBlock> m_in{};
    std::array<float, kTaps + kBlock> m_even{};
    std::array<float, kTaps + kBlock> m_odd{};
};

}  // namespace fermata::sound
