// SPDX-License-Identifier: GPL-3.0-or-later
// Held-out windows with one part asked for, as people played it and as players of Fermata would: the plan of a window, and
// how alike two versions of its part are.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/compose/compose.h"
#include "core/compose/style.h"
#include "models/train/examples.h"

namespace fermata::train {

// A held-out window with one part asked for: all its bars, or its middle. Nothing where that part says too little.
struct AskedWindow {
    tokens::Window window;
    size_t part = 0;
    size_t piece = 0;     // Its number in the corpus.
};
std::optional<AskedWindow> askedWindow(const Examples& held, uint32_t number);

// The window as a cue of this style: its bars, keys and chords, with a section for what stands before the holes, the holes,
// and what stands after them. `takes`: of the window's held cells, for the stems that the style has too; other stems are
// left out of the plan.
struct WindowCue {
    Plan plan;
    std::string stem;                       // The asked part's.
    size_t section = 0;                     // Of the holes.
    int firstBar = 0;
    int bars = 0;
    std::map<std::pair<size_t, std::string>, Take> takes;   // By section and stem; the asked section's stem has none.

    PlayRequest request() const;            // Of the holes; refers to this cue.
};
// Nothing where the style has no such role or the bars are no metre.
std::optional<WindowCue> cueOf(const tokens::Window& window, size_t part, const Style& style, uint32_t seed, int firstHole, int holes);

// What the rule player of this part's role plays over the same bars and chords, hearing nothing of the window.
std::optional<std::vector<std::vector<tokens::GridNote>>> ruled(const tokens::Window& window, size_t part, const Style& style, uint32_t seed);

// The asked part's holes as made (one entry a bar of the window) against the true ones.
struct Likeness {
    double pitch = 0;          // Overlap of the pitch-class histograms, 0..1; 0 for drums.
    double onsets = 0;         // Overlap of the onset histograms over the bar, 0..1.
    double densityError = 0;   // |onsets - true onsets| a quarter.
    double inChord = 0, onBeats = 0;   // Notes on beats; those of them that belong to the chord.
    double seam = 0, seams = 0;        // Semitones from the held note before a hole to its first, summed; how many.
};
Likeness likenessOf(const tokens::Window& truth, size_t part, const std::vector<std::vector<tokens::GridNote>>& made);

}  // namespace fermata::train
