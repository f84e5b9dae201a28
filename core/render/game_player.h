// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a game's states in time, to the sample: what a game engine does with the delivered files, for auditions.
// Integers throughout: the same script gives the same samples. A stem at level 0 comes out bit for bit.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/music/game.h"

namespace fermata {

// Sound of a state or a transition segment: entry cue at frame 0, exit cue at `body`, ring-out after it.
struct GameSound {
    int64_t body = 0;                                 // Frames.
    TempoMap tempo;                                   // From its entry cue.
    std::map<std::string, std::vector<int32_t>> stems;  // Interleaved stereo, all of the same length >= body.
};

struct GameBank {
    std::map<std::string, GameSound> states, segments;  // By state's and section's name.
    std::map<std::string, std::vector<int32_t>> stingers;
};

struct GameEvent {
    enum class Kind { State, Parameter, Stinger, End };
    Samples at;
    Kind kind = Kind::State;
    std::string name;
    int value = 0;   // Of a parameter, 0 to 100.
};

struct GameHappening {
    Samples at;
    std::string what;   // "combat enters (asked for at 0:08.000)"
};

struct GamePerformance {
    std::vector<int32_t> audio;             // Interleaved stereo.
    std::vector<GameHappening> happenings;  // In time order.
    int64_t clipped = 0;                    // Samples that left 24 bits.
};

// Events by rising time; the first is a state at 0. Without an End it goes on for 8 s after the last event.
// NotFound when the bank lacks a state or segment that the script reaches.
Result<GamePerformance> performGame(const Game& game, const GameBank& bank, std::span<const GameEvent> events);

}  // namespace fermata
