// SPDX-License-Identifier: GPL-3.0-or-later
// What a remake asks of a stem is heard in that stem, whatever is asked beside it: "much more energy, less busy melody" ends
// with fewer onsets of the melody than before, "quieter drums" with less force. What really changed is said with figures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/compose/compose.h"

namespace fermata {

// Which way a stem was asked to turn by a sign ("+0.2"): -1 less than before, 1 more, 0 not asked.
struct AskedTurn {
    int onsets = 0;   // density, activity
    int force = 0;    // dynamics
};
AskedTurn askedTurn(const std::vector<Change>& changes, std::string_view stem);

// Times at which something starts, and the sum of squared velocities: as loud as the notes are meant, sounds apart.
int64_t onsetsOf(const Take& take);
int64_t forceOf(const Take& take);

// What of the turn is not heard between the two takes; what is not asked, or has no notes to turn, is.
AskedTurn missing(const AskedTurn& asked, const Take& before, const Take& after);
// Asks for more of what is missing, one step (core/compose/activity.h; 150 permille of dynamics).
void askMore(const AskedTurn& missing, StemDirection& direction);

// One stem before and after, its cells side by side.
struct TurnedStem {
    std::string stem;
    std::vector<const Take*> before, after;
    int bars = 0;     // Of all cells together.
};
// "energy of B 48 → 78 %; onsets a bar of melody 5.2 → 3.8": of the sections' energies and the stems that a change names.
std::string turnedText(const Plan& before, const Plan& after, const std::vector<size_t>& sections, const std::vector<Change>& changes,
                       const std::vector<TurnedStem>& stems);

}  // namespace fermata
