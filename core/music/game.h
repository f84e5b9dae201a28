// SPDX-License-Identifier: GPL-3.0-or-later
// A cue as a game plays it: states with stems at levels, rules for moving between them, stingers, and named parameters
// whose curves drive the levels. Levels are millibels (hundredths of a decibel) against the stem as delivered.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/music/revision.h"

namespace fermata {

inline constexpr int kGameOff = -9600;    // This and below is silence.
inline constexpr int kGameMost = 1200;

// A run of whole sections. Its entry cue is its first sample, its exit cue the last bar line, or the beat after the last
// chord where it plays once to a cue's own end; what rings on after the exit cue overlaps with what follows.
struct GameState {
    std::string name;                     // A slug: folder and file names, and the state's name in the engine.
    std::vector<std::string> sections;    // Consecutive, by name.
    std::map<std::string, int> levels;    // Stem to millibels; a stem that is not named does not sound.
    bool loop = true;                     // From the exit cue back to the entry cue.
    std::string next;                     // Where a state that does not loop goes at its exit cue; empty = nowhere.
    std::string cue;                      // Another cue of the project that it plays, by title or id; empty = the one described.
    int revision = 0;                     // Of that cue; 0 = its newest.
};

enum class GameSync { Immediate, NextBeat, NextBar, NextGrid, ExitCue };
std::string_view gameSyncName(GameSync sync);   // "immediate", "next_beat", "next_bar", "next_grid", "exit_cue"

struct GameTransition {
    std::string from = "*", to = "*";     // State names; * = any. The most particular rule counts.
    GameSync when = GameSync::NextBar;
    int gridBars = 1;                     // NextGrid: every so many bars from the state's entry cue.
    int fadeOutMs = 20;                   // Of what is left; nothing is faded at an exit cue.
    int fadeInMs = 0;
    std::string segment;                  // A section that plays once in between; empty = none.
};

struct GameStinger {
    std::string name;
    std::string section;                  // Its first bars,
    int bars = 1;                         // so many,
    std::vector<std::string> stems;       // of these stems, added up.
    int level = 0;
    GameSync when = GameSync::NextBeat;
};

struct GamePoint { int x = 0, level = 0; };   // x from 0 to 100.

struct GameCurve {
    std::string stem;
    std::vector<std::string> states;      // Where it counts; empty = everywhere.
    std::vector<GamePoint> points;        // By rising x; straight between, level outside.
};

struct GameParameter {
    std::string name;
    int initial = 50;                     // 0 to 100.
    int slewMs = 500;                     // How long a change takes.
    std::vector<GameCurve> curves;        // Added to the state's level.
};

struct Game {
    std::string group = "Music_State";    // The state group's name in the engine.
    std::vector<GameState> states;        // The first is the one that a game starts in.
    std::vector<GameTransition> transitions;
    std::vector<GameStinger> stingers;
    std::vector<GameParameter> parameters;

    const GameState* state(std::string_view name) const;
    const GameParameter* parameter(std::string_view name) const;
    const GameStinger* stinger(std::string_view name) const;
    // The rule for a change: both names before one, the destination before the origin, then the order in the file.
    GameTransition rule(std::string_view from, std::string_view to) const;
};

// A curve's level at x, given in thousandths (0 to 100000).
int levelAt(const GameCurve& curve, int64_t milliX);
// A stem's whole level in a state; kGameOff when it does not sound. `values` in thousandths, one a parameter.
int stemLevel(const Game& game, const GameState& state, std::string_view stem, const std::vector<int64_t>& values);

Json toJson(const Game& game);         // The form of game.json.
std::string gameText(const Game& game);  // The same for people to edit: lists of plain values on one line.

// States by the sections' energy: the least energetic explores, a middle one is tense, the most energetic fights; the
// victory is the end, or in a looping cue, which has none, what is most energetic besides the fight. A stinger "hit" of
// rhythm and effects, and one parameter, "intensity".
Game defaultGame(const Revision& revision);

// What whoever uses it should know: states that are the same music, or the same sections with other stems or levels.
std::vector<std::string> gameRemarks(const Game& game);

}  // namespace fermata
