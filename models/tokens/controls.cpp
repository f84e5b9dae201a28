// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokens/controls.h"

#include <algorithm>
#include <array>

namespace fermata::tokens {
namespace {

// The class of value/unit among upper bounds given in hundredths.
int8_t classOf(int64_t value, int64_t unit, const std::array<int, 7>& bounds) {
    int8_t at = 0;
    while (at < 7 && value * 100 > bounds[static_cast<size_t>(at)] * unit) ++at;
    return at;
}

}  // namespace

Controls measureControls(const std::vector<GridNote>& notes, const GridBar& bar, bool drums) {
    Controls found;
    int64_t onsets = 0;
    int64_t pitches = 0;
    int64_t velocities = 0;
    for (size_t i = 0; i < notes.size(); ++i) {
        onsets += i == 0 || notes[i].onset != notes[i - 1].onset ? 1 : 0;
        pitches += notes[i].pitch;
        velocities += notes[i].velocity;
    }
    const auto count = static_cast<int64_t>(notes.size());
    found.density = classOf(count * kGridPerQuarter, bar.ticks, kDensityBounds);
    found.activity = classOf(onsets * kGridPerQuarter, bar.ticks, kActivityBounds);
    if (count == 0) return found;
    found.polyphony = classOf(count, onsets, kPolyphonyBounds);
    found.energy = static_cast<int8_t>(std::min<int64_t>(7, velocities / count / 16));
    if (!drums) {
        const int64_t mean = pitches / count;
        found.height = static_cast<int8_t>(mean < 36 ? 0 : std::min<int64_t>(7, (mean - 36) / 7 + 1));
    }
    return found;
}

}  // namespace fermata::tokens
