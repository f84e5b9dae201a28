// SPDX-License-Identifier: GPL-3.0-or-later
// Finds bars and tempo so that the wanted moments fall on beats and the music ends where its tail needs it to.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/quantities.h"
#include "core/base/result.h"
#include "core/music/tempo_map.h"

namespace fermata {

// A moment that the grid should meet.
struct Anchor {
    Samples at;
    bool wantsDownbeat = false;  // A section should start here.
    int weight = 1000;           // What a miss costs; soft wishes weigh less.
    bool last = false;           // The last stroke may fall here: a bar begins or goes on, and may be cut short for it.
};

struct TimingRequest {
    Samples length;
    Samples leastTail;           // Between the last bar and the end of the cue.
    Samples idealTail;
    Samples mostTail;
    int64_t minMilliBpm = 0;     // Equal to the maximum: the tempo is given.
    int64_t maxMilliBpm = 0;
    int64_t usualMilliBpm = 0;
    int64_t ease = 250;          // How little it costs to leave the usual tempo, for a good number of bars.
    Meter meter;
    int leastShort = 1;          // A shortened bar has so many beats at least: in 6/8 one of an eighth is no beat that anybody feels.
    std::vector<Anchor> anchors; // Sorted by time, inside the cue.
};

struct PlacedAnchor {
    int bar = 0;
    int eighth = 0;      // Eighths after the bar line; 0 = a downbeat.
    Samples placed;
};

struct Timing {
    std::vector<Bar> bars;
    std::vector<PlacedAnchor> anchors;  // As in the request.
    int64_t milliBpm = 0;               // The tempo that the bars keep to within 3 %.
    int64_t cost = 0;                   // Lower is better; for comparing requests.
    int shortBars = 0;                  // Bars of fewer beats that keep a given tempo.
};

// Searches the tempo range and, between anchors, small tempo changes (at most 3 %) and shortened bars.
// InvalidArgument when no number of bars fits the length.
Result<Timing> solveTiming(const TimingRequest& request);

}  // namespace fermata
