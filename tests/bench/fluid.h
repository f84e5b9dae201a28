// SPDX-License-Identifier: GPL-3.0-or-later
// The same notes through FluidSynth, for comparison only.
#pragma once

#include <optional>
#include <string>

#include "tests/bench/fixed_set.h"

namespace fermata::bench {

struct FluidRun {
    double loadCpu = 0;    // Seconds of processor time for all six synths.
    double renderCpu = 0;
    double peak = 0;       // Of the loudest stem: it did sound.
};
std::optional<std::string> installedSoundFont();
// One fresh synth per stem, 7th-order interpolation, one thread. Empty when it cannot be started.
std::optional<FluidRun> renderWithFluid(const FixedSet& set, const std::string& soundFont, bool effects);

}  // namespace fermata::bench
