// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the symbolic corpus: gzip-compressed shards of one JSON record a line, in folders by licence tier.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/rights/similarity.h"

namespace fermata {

struct CorpusPiece {
    SimilarityPiece piece;
    std::string licence;
    std::string split;               // train, valid or test.
    std::vector<Line> lines;         // The top line of each pitched track; drum tracks are left out.
};

struct CorpusShard {
    std::string name;                // "A-cc0-pd/open-hymnal.ndjson.gz"
    std::string sha256;
    std::vector<CorpusPiece> pieces; // Those with at least one line.
    int records = 0;                 // All, drums and chord sequences included.
};

// The tiers that may be shipped in an index: public domain and CC0 (A), CC BY (B).
Result<std::vector<CorpusShard>> readCorpus(const std::filesystem::path& folder);

}  // namespace fermata
