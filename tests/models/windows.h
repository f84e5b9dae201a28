// SPDX-License-Identifier: GPL-3.0-or-later
// Windows made at random.
#pragma once

#include <algorithm>
#include <set>

#include "core/base/hash.h"
#include "models/tokens/controls.h"
#include "models/tokens/writer.h"

namespace fermata::test {

using namespace tokens;

struct Dice {
    uint32_t seed;
    uint32_t at = 0;
    int below(int n) { return static_cast<int>(hash32(seed, at++) % static_cast<uint32_t>(n)); }
};

// Anything a window may hold, and then some: no music.
inline Window randomWindow(uint32_t seed, int mostBars = kMaxBars, int mostParts = kMaxParts) {
    Dice dice{seed};
    Window window;
    window.style = dice.below(30);
    const int bars = 1 + dice.below(mostBars);
    for (int i = 0; i < bars; ++i) {
        GridBar bar;
        bar.beats = 1 + dice.below(12);
        bar.unit = 1 << dice.below(5);
        bar.ticks = std::clamp(96 * bar.beats / bar.unit, 1, kMaxBarTicks);
        bar.tonic = dice.below(13) - 1;
        bar.minor = dice.below(2) == 1;
        bar.bpm = dice.below(300);
        if (dice.below(4) > 0) bar.chords.push_back({0, dice.below(13) - 1, static_cast<uint16_t>(dice.below(4096))});
        if (dice.below(4) == 0 && bar.ticks > 1) bar.chords.push_back({1 + dice.below(bar.ticks - 1), dice.below(12), static_cast<uint16_t>(dice.below(4096))});
        window.bars.push_back(bar);
    }
    const int parts = 1 + dice.below(mostParts);
    for (int p = 0; p < parts; ++p) {
        GridPart part;
        part.role = static_cast<Role>(dice.below(kRoles));
        part.ordinal = dice.below(4);
        const bool drums = part.role == Role::Drums;
        for (const GridBar& bar : window.bars) {
            GridCell cell;
            cell.hole = dice.below(2) == 1;
            std::set<std::pair<int, int>> seen;
            for (int n = dice.below(12); n > 0; --n) {
                GridNote note;
                note.onset = dice.below(bar.ticks);
                note.length = dice.below(5) == 0 ? 1 + dice.below(700) : 1 + dice.below(96);
                note.pitch = drums ? 27 + dice.below(61) : dice.below(128);
                note.velocity = velocityOf(dice.below(16));
                note.microMs = drums ? microOf(dice.below(25)) : 0;
                if (seen.insert({note.onset, note.pitch}).second) cell.notes.push_back(note);
            }
            std::sort(cell.notes.begin(), cell.notes.end(), [](const GridNote& a, const GridNote& b) { return std::pair(a.onset, a.pitch) < std::pair(b.onset, b.pitch); });
            if (dice.below(2) == 1) cell.controls = measureControls(cell.notes, bar, drums);
            part.cells.push_back(cell);
        }
        window.parts.push_back(part);
    }
    return window;
}

}  // namespace fermata::test
