// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a game's states in time, to the sample: what a game engine does with the delivered files, for auditions into a file
// and while somebody listens. Integers throughout: the same events give the same samples, however they are cut into
// stretches. A stem at level 0 comes out bit for bit.
#pragma once

#include <map>
#include <memory>
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

// What sounds from when to when: a pass of a state from its entry cue to where it is left, a segment or a stinger.
struct GameSpan {
    enum class Kind { State, Segment, Stinger };
    Kind kind = Kind::State;
    std::string name;
    int64_t from = 0, to = 0;      // What rings on after the exit cue is not counted.
};

// A change of state that was asked for, and what it waits for.
struct GameChange {
    std::string to;
    int64_t asked = 0, at = 0;     // Frames: when, and when what plays is left.
    int64_t enters = 0;            // Later than `at` by the segment in between.
    GameTransition rule;
};

// What was asked of a game as voices with exact starts and ends. It refers to the game and the bank, which must outlive it.
class GamePlay {
  public:
    // Events by rising time. What happens by itself (loops, ends, changes that were asked for) is known until `until`.
    // NotFound when the bank lacks a state, a segment or a stinger that is reached.
    static Result<GamePlay> of(const Game& game, const GameBank& bank, std::span<const GameEvent> events, int64_t until);
    GamePlay(GamePlay&&) noexcept;
    GamePlay& operator=(GamePlay&&) noexcept;
    ~GamePlay();

    // Interleaved stereo in 24 bits of frames [from, to); counts the samples that left them and were cut.
    std::vector<int32_t> render(int64_t from, int64_t to, int64_t* clipped = nullptr) const;
    const std::vector<GameSpan>& spans() const;
    const std::vector<GameChange>& changes() const;      // In the order that they were asked for; one that was asked away is gone.
    const std::vector<GameHappening>& happenings() const;   // In time order.
    int64_t silentFrom() const;                           // Nothing sounds any more; INT64_MAX while a state goes on.

  private:
    GamePlay();
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

// Events by rising time; the first is a state at 0. Without an End it goes on for 8 s after the last event.
// NotFound when the bank lacks a state or segment that the script reaches.
Result<GamePerformance> performGame(const Game& game, const GameBank& bank, std::span<const GameEvent> events);

}  // namespace fermata
