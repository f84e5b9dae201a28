// SPDX-License-Identifier: GPL-3.0-or-later
// What AI did to each stem of a revision, read from the ledger: stores and broadcasters ask for it per element.
#pragma once

#include <vector>

#include "core/formats/cue_sheet.h"
#include "core/formats/game_files.h"
#include "core/studio/game_file.h"
#include "core/studio/studio.h"

namespace fermata {

// Two tags a stem, composition and recording, after the strongest of its takes. digitalSourceType by the IPTC NewsCodes:
// algorithmicMedia (rules), trainedAlgorithmicMedia (a model), compositeWithTrainedAlgorithmicMedia (a model and people),
// humanEdits (people over rules), digitalCreation (people). A take without a ledger row is "not recorded".
Result<std::vector<AiTag>> aiTagsOf(Studio& studio, const Revision& revision);

// How a stem's sound came about, by its tag; empty when its stem is not among the tags or it is not recorded.
std::string soundSourceType(const std::vector<AiTag>& tags, const std::string& stem);
// A game's files say how they were made, too. `others` are the revisions of further cues that its states play.
Result<void> tagGameSounds(Studio& studio, const Revision& revision, const GameCues& others, std::vector<PackGameSound>& sounds);

// The pure part: the ledger rows of one stem's takes.
std::vector<AiTag> aiTagsFrom(const std::string& stem, const std::vector<Json>& rows, const std::string& engine);

}  // namespace fermata
