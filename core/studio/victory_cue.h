// SPDX-License-Identifier: GPL-3.0-or-later
// A loop has no ending, so none of its sections is a victory. Its victory is a short cue of the same project: the same style,
// stems and tempo, in major, four to eight bars to a cadence and a chord that rings out.
#pragma once

#include "core/music/game.h"
#include "core/studio/compose_cue.h"

namespace fermata {

std::string victoryTitle(const CueInfo& cue);  // "Arena Victory"

// What it is composed from; `plan` and `brief` are the cue's.
Brief victoryBrief(const CueInfo& cue, const Brief& brief, const Plan& plan);

// NotReady for a cue that has an ending of its own, Conflict when the project has its victory already.
Result<CueResult> composeVictory(Studio& studio, const CueId& cue, const PlayerChoice& players, const Progress& progress);

// defaultGame, whose victory plays that cue where the revision loops and the project has one.
Result<Game> derivedGame(Catalog& catalog, const CueInfo& cue, const Revision& revision);

// A sentence on a victory that does not end; empty when it does.
std::string victoryRemark(const Game& game, const Revision& revision);

}  // namespace fermata
