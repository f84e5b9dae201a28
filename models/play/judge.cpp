// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/play/judge.h"

#include <cstdlib>
#include <map>
#include <set>

#include "models/tokens/controls.h"

namespace fermata::play {
namespace {

int countOf(const std::vector<std::vector<tokens::GridNote>>& bars) {
    int count = 0;
    for (const auto& notes : bars) count += static_cast<int>(notes.size());
    return count;
}

}  // namespace

std::string refusal(const PlayedCell& cell, const std::vector<std::vector<tokens::GridNote>>& bars,
                    const std::vector<std::vector<tokens::GridNote>>& like) {
    const int count = countOf(bars), wanted = countOf(like);
    if (count == 0) return "nothing was played";
    if (count * 100 < wanted * 35) return "too little was played";
    if (count > wanted * 26 / 10 + 6) return "too much was played";
    const std::string& role = cell.stem->role;
    std::map<int, int> pitches;
    int longest = 0, run = 0, last = -1;
    for (const auto& notes : bars) {
        for (const tokens::GridNote& note : notes) {
            ++pitches[note.pitch];
            run = note.pitch == last ? run + 1 : 1;
            longest = std::max(longest, run);
            last = note.pitch;
        }
    }
    if (role == "melody" && count >= 8 && pitches.size() < 3) return "the line is stuck";
    if (role == "melody" && longest >= 7) return "the line is stuck";
    if (role == "rhythm" && wanted >= 8 && pitches.size() < 2) return "one drum plays alone";
    // The same bar over and over, in a cell of four and more, is an accompaniment's right and a melody's collapse.
    if (role == "melody" && bars.size() >= 4) {
        std::set<std::vector<tokens::GridNote>> different(bars.begin(), bars.end());
        if (different.size() == 1) return "every bar is the same";
    }
    return {};
}

int distance(const std::vector<std::vector<tokens::GridNote>>& bars, const std::vector<tokens::GridBar>& grid,
             const std::vector<tokens::Controls>& asked, bool drums) {
    using tokens::Controls;
    int away = 0;
    for (size_t bar = 0; bar < bars.size(); ++bar) {
        const Controls found = tokens::measureControls(bars[bar], grid[bar], drums);
        for (const auto control : {&Controls::density, &Controls::activity, &Controls::height, &Controls::polyphony, &Controls::energy}) {
            if (asked[bar].*control >= 0 && found.*control >= 0) away += std::abs(found.*control - asked[bar].*control);
        }
    }
    return away;
}

}  // namespace fermata::play
