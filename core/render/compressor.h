// SPDX-License-Identifier: GPL-3.0-or-later
// The master's gentle compressor: feed-forward, channels linked, one gain per knot. Constants from the usual
// bus-compressor range; the threshold follows the programme so that it works 1-2 dB. Pressing it harder does not help
// sparse cues: strokes pass before it acts and only their decays are turned down. Shaving them is the limiter's work.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/render/gain_grid.h"

namespace fermata {

// Detector power at each knot: above 90 Hz, the louder channel, 10 ms mean. 1 = full scale squared.
// A looping cue begins where it ended.
std::vector<double> detectorPower(std::span<const int32_t> mix, const GainGrid& grid, CueEnd end = CueEnd::Stops);

// The gated mean of the knots that count, in dB; -200 when they are silent. An empty `counts` counts all.
double programmeLevel(std::span<const double> power, const std::vector<bool>& counts);

// Gain in dB, <= 0, at each knot for a programme of this level.
std::vector<double> compressorGain(std::span<const double> power, double programmeDb, CueEnd end = CueEnd::Stops);

}  // namespace fermata
