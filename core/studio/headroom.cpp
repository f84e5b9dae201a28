// SPDX-License-Identifier: GPL-3.0-or-later
// Printing what players made so that it fits into 24 bits.
#include <algorithm>

#include "core/render/render.h"
#include "core/studio/printing.h"

namespace fermata {

Result<PrintedGrid> printWithHeadroom(Studio& studio, PrintJob& job, const Progress& progress, std::string& remark) {
    constexpr int kStep = 60;       // Of the knob's 24 dB in 1000: 1.44 dB.
    constexpr int kMost = 10;
    constexpr int kAsMade = 500;    // What a sound without a level plays at.
    remark.clear();
    for (int lowered = 0;; ++lowered) {
        auto grid = printGrid(studio, job, progress);
        if (grid || grid.error().context != kOverload || lowered == kMost) return grid;
        for (NewCell& cell : job.cells) {
            for (Recording& recording : cell.take.recordings) recording.gainMilliDb -= kStep * 24;
            if (cell.take.notes.empty() && !cell.take.recordings.empty()) continue;
            const auto level = cell.take.sound.parameters.try_emplace("level", kAsMade).first;
            level->second = std::max(0, level->second - kStep);
        }
        const int tenths = (lowered + 1) * kStep * 24 / 100;
        remark = "what is new is " + std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) +
                 " dB softer than its style says, so that nothing reaches full scale";
    }
}

}  // namespace fermata
