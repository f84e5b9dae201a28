// SPDX-License-Identifier: GPL-3.0-or-later
// What an index holds in memory: postings in buckets by hash, and where each piece begins.
#pragma once

#include "core/rights/similarity_grams.h"

namespace fermata {

inline constexpr int kBucketBits = 18;
inline constexpr int kGapNotes = 12;     // Between two matched n-grams of one run, at most this many notes.
inline constexpr int kLineGap = 64;      // Places left free between lines, so that no run crosses them.
inline constexpr int kDefaultThreshold = 15;

struct Posting {
    uint32_t hash = 0;
    uint32_t place = 0;  // Note number, counted through all lines of all pieces.
};

struct SimilarityIndex::Data {
    std::string name;
    Hash hash;
    int threshold = kDefaultThreshold;
    std::vector<SimilarityPiece> pieces;
    std::vector<uint32_t> firstPlace;   // One for each piece, ascending.
    std::vector<Posting> postings;      // By bucket.
    std::vector<uint32_t> bucket;       // 2^kBucketBits + 1 starts.

    // Puts postings, in any order, into buckets.
    void arrange(const std::vector<Posting>& unordered);
    std::span<const Posting> bucketOf(uint32_t gram) const {
        const uint32_t b = gram >> (kHashBits - kBucketBits);
        return std::span(postings).subspan(bucket[b], bucket[b + 1] - bucket[b]);
    }
};

}  // namespace fermata
