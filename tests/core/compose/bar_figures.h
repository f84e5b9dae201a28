// SPDX-License-Identifier: GPL-3.0-or-later
// What a bar does, for those who ask whether a control was obeyed: a test of the rules and the bench of both players.
#pragma once

#include <cstdlib>
#include <vector>

#include "core/compose/colour.h"
#include "core/compose/compose.h"
#include "core/compose/harmony.h"

namespace fermata::test {

// Onsets of each bar of a section's take, and how bright its chords stand; nothing where nothing is played.
struct BarFigures {
    int onsets = 0, notes = 0;
    int64_t fifths = 0;
};
inline std::vector<BarFigures> barsOf(const Plan& plan, size_t section, const Take& take) {
    std::vector<BarFigures> bars(static_cast<size_t>(plan.sections[section].bars));
    const int first = plan.firstBar(section);
    int64_t last = -1;
    for (const Note& note : take.notes) {
        size_t bar = 0;
        while (bar + 1 < bars.size() && plan.tempo.barStart(first + static_cast<int>(bar) + 1) - plan.tempo.barStart(first) <= note.start) ++bar;
        bars[bar].onsets += note.start.value != last ? 1 : 0;
        ++bars[bar].notes;
        if (note.voice == Voice::Pitched) bars[bar].fifths += milliFifths(note.key, chordAt(plan.sections[section].chords, note.start));
        last = note.start.value;
    }
    return bars;
}

// How many bars came out in the class that was asked, and how many in it or next to it.
struct Obeyed {
    int trials = 0, bars = 0, exact = 0, near = 0;
    void add(int got, int wanted) {
        ++bars;
        exact += got == wanted ? 1 : 0;
        near += std::abs(got - wanted) <= 1 ? 1 : 0;
    }
};

}  // namespace fermata::test
