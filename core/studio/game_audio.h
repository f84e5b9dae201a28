// SPDX-License-Identifier: GPL-3.0-or-later
// The sound of a game's states, cut out of a revision's stems: entry cue at the first sample, what rings on after the
// exit cue as a tail, and nothing of what sounded before. Between the first section's ring-in and the exit cue every
// sample is the stem's own; `fermata verify` compares them. The exit cue is the last bar line; where a state plays a cue
// once to its own end, the beat at which its last chord has been let go.
#pragma once

#include "core/formats/game_files.h"
#include "core/render/game_player.h"
#include "core/studio/game_file.h"
#include "core/studio/studio.h"

namespace fermata {

// States, transition segments and stingers, in this order. States may be of other cues, segments and stingers are not.
Result<std::vector<PackGameSound>> gameSounds(Studio& studio, const Revision& revision, const Game& game, const GameCues& others = {});
// gameRemarks, and what is silent in these sounds.
std::vector<std::string> gameRemarks(const Game& game, const std::vector<PackGameSound>& sounds);
GameBank gameBank(const std::vector<PackGameSound>& sounds);

}  // namespace fermata
