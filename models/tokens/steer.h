// SPDX-License-Identifier: GPL-3.0-or-later
// Leads a bar to what is asked of it while it is written: nats that are added to the net's logits, from the classes asked
// (controls.h) and the notes that stand already. The net was trained to hear what is asked; this makes it obey.
#pragma once

#include <vector>

#include "models/tokens/writer.h"

namespace fermata::tokens {

class Steer {
  public:
    // Of one bar, which it keeps a reference to. Controls that are free lead nowhere. `brightness`: of harmony, 0 to 4; -1 = free.
    Steer(const Controls& asked, const GridBar& bar, bool drums, int brightness = -1);

    // `written`: the bar's notes so far, sorted.
    float onset(int value, const std::vector<GridNote>& written) const;      // Field::Onset: kEnd and kTie included.
    float pitch(int key, int onset, const std::vector<GridNote>& written) const;        // MIDI key.
    float velocity(int velocityClass, const std::vector<GridNote>& written) const;

  private:
    struct Range {
        int least = 0, most = 1 << 20;   // How many.
    };
    Controls m_asked;
    const GridBar* m_bar;
    int m_ticks;
    bool m_drums;
    int m_brightness;
    Range m_notes, m_onsets;
};

}  // namespace fermata::tokens
