// SPDX-License-Identifier: GPL-3.0-or-later
// Fermata's own training material: cues by the rule players, as a shard like any other. Nobody else has a right in it.
#pragma once

#include <filesystem>

#include "core/base/json.h"
#include "core/compose/style.h"

namespace fermata::train {

// One cue of this style and seed: its length, key and directions vary with the seed. A record as models/train/piece.h
// reads it, kind "own", licence "Fermata".
Result<Json> ownPiece(const Style& style, uint32_t seed);
// `seeds` cues of every style in `styles`, as `folder`/own-fermata/arrangements.ndjson.gz. Same styles, same bytes.
Result<int64_t> writeOwn(const std::filesystem::path& styles, int seeds, const std::filesystem::path& folder);

}  // namespace fermata::train
