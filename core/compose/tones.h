// SPDX-License-Identifier: GPL-3.0-or-later
// What a tune is made of: the key's scale, or five of its tones, or the blues; numbered in steps from the tonic.
#pragma once

#include <string>
#include <vector>

#include "core/music/key.h"

namespace fermata {

class Tones {
  public:
    // `kind` as StyleMelody::tones; "chord" counts the scale.
    Tones(const Key& key, const std::string& kind);

    int size() const { return static_cast<int>(m_steps.size()); }
    // MIDI key of a step: 0 = the tonic from middle C up; negative steps lie below it.
    int pitch(int step) const;
    // The step of a scale degree (0 = tonic, 7 = its octave), and back: the nearest one below that there is.
    int stepOfDegree(int degree) const;
    int degreeOfStep(int step) const { return m_degrees[static_cast<size_t>(wrapped(step))] + octave(step) * 7; }
    bool contains(int pitch) const;

  private:
    int octave(int step) const { return step >= 0 ? step / size() : -((size() - 1 - step) / size()); }
    int wrapped(int step) const { return step - octave(step) * size(); }

    int m_tonic;
    std::vector<int> m_steps;    // Semitones above the tonic.
    std::vector<int> m_degrees;  // Scale degree of each.
};

}  // namespace fermata
