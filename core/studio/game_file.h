// SPDX-License-Identifier: GPL-3.0-or-later
// game.json, checked against the cue it is for: every mistake with its field path, not only the first.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/music/game.h"
#include "core/render/game_player.h"
#include "core/studio/catalog.h"

namespace fermata {

// The other cues that states play, by the title or id and the revision that they are named by (0 = the newest).
using GameCues = std::map<std::pair<std::string, int>, Revision>;

// Those that a game.json names, of the same project as `cue`. NotFound names the state and lists the project's cues.
Result<GameCues> gameCues(Catalog& catalog, const CueInfo& cue, const Json& json);
// The revision that a state plays.
const Revision& playedBy(const GameState& state, const Revision& revision, const GameCues& others);

// packaging/schema/game-1.schema.json describes the form. InvalidArgument lists the mistakes, one a line.
Result<Game> gameFromJson(const Json& json, const Revision& revision, std::string_view origin, const GameCues& others = {});

// "0 explore; 8 combat; 16 intensity=80; 20 stinger hit; 40 end": times as people type them.
// Sorted by time; the first state is at 0 unless the script says one. InvalidArgument names the part and what is known.
Result<std::vector<GameEvent>> gameScript(std::string_view script, const Game& game, const Revision& revision);

}  // namespace fermata
