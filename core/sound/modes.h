// SPDX-License-Identifier: GPL-3.0-or-later
// A bank of decaying sines, four to a register: strings, bars, plates and membranes as their modes.
#pragma once

#include <vector>

#include "core/sound/maths.h"

namespace fermata::sound {

class ModeBank {
  public:
    // pan -1 to 1 at constant power. Modes above 20 kHz are left out.
    void add(double hz, double t60, double level, double pan, double turns = 0);
    // Adds kBlock frames to both sides; groups that have faded below -110 dB are passed over.
    void process(float* left, float* right);
    bool silent() const { return m_live == 0; }

  private:
    struct Group {
        Lanes cosine{}, sine{}, re{}, im{}, left{}, right{};
        bool live = true;
    };
    std::vector<Group> m_groups;
    int m_used = 4;  // Lanes taken in the last group.
    int m_live = 0;
};

}  // namespace fermata::sound
