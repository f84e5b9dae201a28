// SPDX-License-Identifier: GPL-3.0-or-later
// Loudness over time by libebur128 (EBU Tech 3341): one point every 100 ms.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace fermata {

struct LoudnessCurve {
    // Point i is measured at the end of its window, frame (i + 1) x 4800; -70 where there is nothing.
    std::vector<double> momentary;   // LUFS over 400 ms.
    std::vector<double> shortTerm;   // LUFS over 3 s.
};

// Interleaved stereo 24-bit integers at 48 kHz.
LoudnessCurve loudnessCurve(std::span<const int32_t> audio);

}  // namespace fermata
