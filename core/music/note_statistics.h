// SPDX-License-Identifier: GPL-3.0-or-later
// What a part does, in numbers: how many attacks a bar, which range, how many voices at once, how hard, which notes.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/music/take.h"
#include "core/music/tempo_map.h"

namespace fermata {

// A note in its place in the cue, on the grid (without its nudge).
struct PlacedNote {
    Ticks start;
    Ticks sounds;    // Where it is heard: start + nudge, inside its section.
    Ticks length;
    Voice voice = Voice::Pitched;
    int key = 60;
    int velocity = 80;
};

struct NoteStatistics {
    int notes = 0;
    int onsets = 0;                    // Attacks at different grid places: a chord is one.
    std::vector<int> onsetsPerBar;     // One number for each bar of the map.
    int lowest = -1, highest = -1;     // MIDI keys of pitched notes; -1 = none.
    int mostVoices = 0;                // Pitched notes that sound together at most,
    int meanVoicesMilli = 0;           // and on average over the time that any sounds, in thousandths.
    int softest = 0, median = 0, loudest = 0;   // Velocities.
    std::array<int64_t, 12> pitchClassTicks{};  // How long each pitch class sounds, C first.

    int onsetsPerBarMilli() const;     // Mean over all bars.
};

NoteStatistics noteStatistics(std::span<const PlacedNote> notes, const TempoMap& tempo);

// The notes that a slice of a take plays: those that begin inside [from, from + length), placed at `start`.
std::vector<PlacedNote> placedNotes(const Take& take, Ticks from, Ticks length, Ticks start);

}  // namespace fermata
