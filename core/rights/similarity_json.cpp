// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a comparison as the ledger stores it.
#include "core/rights/similarity.h"

namespace fermata {

std::string_view verdictName(SimilarityVerdict verdict) {
    switch (verdict) {
        case SimilarityVerdict::Below: return "below";
        case SimilarityVerdict::Above: return "above";
        case SimilarityVerdict::NotCompared: break;
    }
    return "not-compared";
}

Json toJson(const SimilarityResult& result) {
    Json nearest;
    if (result.longestRun > 0) {
        nearest = {{"id", result.nearest.id},
                   {"title", result.nearest.title},
                   {"composer", result.nearest.composer},
                   {"source", result.nearest.source}};
    }
    return {{"method", kSimilarityMethod},
            {"version", kSimilarityVersion},
            {"corpus", result.corpus},
            {"corpus_pieces", result.corpusPieces},
            {"index_sha256", result.index.isNull() ? Json() : Json(result.index.hex())},
            {"longest_run_notes", result.longestRun},
            {"nearest", nearest},
            {"stem", result.stem},
            {"notes_compared", result.notesCompared},
            {"threshold", result.threshold},
            {"verdict", verdictName(result.verdict)}};
}

}  // namespace fermata
