// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of shards: data/<tier>/<name>.ndjson.gz, one piece a line. Tiers whose name begins with A, B or own are for
// training; every other tier is refused.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/hash.h"
#include "models/train/piece.h"

namespace fermata::train {

struct Shard {
    std::string name;          // "A-cc0-pd/open-hymnal"
    Hash sha256;               // Of the compressed file.
    int64_t pieces = 0;        // Of all splits.
    int64_t trainPieces = 0;
    int64_t trainNotes = 0;
    std::vector<std::string> sources;    // "groove-midi"
    std::vector<std::string> licences;
};

struct Corpus {
    std::vector<Shard> shards;
    std::vector<Piece> pieces;
};

// Lines of a gzipped text, one at a time. Io and Corrupt name the file and line; an error of `line` ends it.
Result<void> readLines(const std::filesystem::path& file, const std::function<Result<void>(std::string_view line, int64_t number)>& line);
Result<void> writeGzip(const std::filesystem::path& file, std::string_view text);   // Without a time: same text, same bytes.

// Reads the shards of `folder` (which holds data/, or the tiers themselves). `tiers`: names or beginnings of names; empty = all for
// training. NotFound when there are none; NotAllowed for a tier that is not for training.
Result<Corpus> readCorpus(const std::filesystem::path& folder, const std::vector<std::string>& tiers);
void append(Corpus& corpus, Corpus more);
// Takes the pieces that `file` names ("fermata-same-works-1", written by fermata-passages --same-works) out of validation
// and test: training holds them in another edition. How many there were.
Result<int> leaveOutSameWorks(Corpus& corpus, const std::filesystem::path& file);

}  // namespace fermata::train
