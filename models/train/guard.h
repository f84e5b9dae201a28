// SPDX-License-Identifier: GPL-3.0-or-later
// The copy guard against the training music itself, by brute force: nothing of its index or of its hashes is used here.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "models/play/weights.h"
#include "models/train/corpus.h"

namespace fermata::train {

struct GuardFigures {
    // Runs of exactly the threshold taken from training pieces, moved in pitch and place, and given to the guard.
    struct Planted {
        int tested = 0, found = 0;
        int figures = 0, scales = 0, widespread = 0;   // Not found, with the exception that says so; widespread: in more than kCommonPieces pieces.
        int unexplained = 0;                            // Not found and no exception: a hole in the guard.
    };
    Planted notes, strokes;
    // Only shards that the guard was made of, by SHA-256, are taken; the others would be music that it never saw.
    std::vector<std::string> shards, leftOut;
    // Takes that the neural player let go, each with its own take before it: the longest run, in notes of a line or drum strokes,
    // that a training piece holds.
    struct Played {
        int takes = 0;
        std::map<int, int> longest;                     // How many takes, by length.
        int over = 0, overUncommon = 0;                 // With a run of the threshold; of these, one that is no common property.
    };
    Played lines, drums;
};
// `seeds` cues of every style in `styles`.
Result<GuardFigures> measureGuard(const Corpus& corpus, std::shared_ptr<const play::Weights> weights, const std::filesystem::path& styles, int planted, int seeds);
Json toJson(const GuardFigures& figures);

}  // namespace fermata::train
