// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a recording's own pulse fits a tempo: the strongest regular beat of its onsets.
#pragma once

#include <cstdint>
#include <span>

namespace fermata {

struct Pulse {
    bool clear = false;     // Long enough and regular enough to say anything.
    double bpm = 0;         // Of the strongest regularity, folded into 70 to 140.
    bool fits = true;       // A simple multiple or part of the tempo asked about; true where nothing is clear.
};

// Interleaved stereo, 48 kHz. At least eight seconds are needed for a verdict. A measurement: nothing sounds by it.
Pulse pulseAgainst(std::span<const int32_t> audio, double bpm);

}  // namespace fermata
