// SPDX-License-Identifier: GPL-3.0-or-later
// game.json, checked against the cue it is for: every mistake with its field path, not only the first.
#pragma once

#include <string_view>
#include <vector>

#include "core/music/game.h"
#include "core/render/game_player.h"

namespace fermata {

// packaging/schema/game-1.schema.json describes the form. InvalidArgument lists the mistakes, one a line.
Result<Game> gameFromJson(const Json& json, const Revision& revision, std::string_view origin);

// "0 explore; 8 combat; 16 intensity=80; 20 stinger hit; 40 end": times as people type them.
// Sorted by time; the first state is at 0 unless the script says one. InvalidArgument names the part and what is known.
Result<std::vector<GameEvent>> gameScript(std::string_view script, const Game& game, const Revision& revision);

}  // namespace fermata
