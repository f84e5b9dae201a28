// SPDX-License-Identifier: GPL-3.0-or-later
// Written steps: whole bars of one metre, one character a step, read round and round.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/music/beat.h"

namespace fermata {

struct Pattern {
    Meter meter;
    int grid = 4;            // Steps a quarter: 4 = sixteenths, 3 = eighth triplets, 6 = sixteenth triplets, 8.
    std::string steps;       // Whole bars.

    Ticks step() const { return {kTicksPerQuarter / grid}; }
    int perBar() const { return static_cast<int>(meter.bar().value / step().value); }
    int bars() const { return static_cast<int>(steps.size()) / perBar(); }
    // The character at a step of a bar; a longer or later bar starts again from the beginning.
    char at(int bar, int step) const {
        return steps[static_cast<size_t>(bar % bars() * perBar() + step % perBar())];
    }
    // How many steps from `step` on sound as one: itself and the holds after it, inside its bar.
    int run(int bar, int step) const {
        int end = step + 1;
        while (end < perBar() && at(bar, end) == '-') ++end;
        return end - step;
    }
};

// 4/4, 3/4, 6/8, 5/4 and 7/8. InvalidArgument names them.
Result<Meter> meterFromText(std::string_view text);

}  // namespace fermata
