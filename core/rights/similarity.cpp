// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing lines with an index: matches are chained into runs, the longest run wins.
#include "core/rights/similarity.h"

#include <algorithm>
#include <unordered_map>

#include "core/rights/similarity_data.h"

namespace fermata {
namespace {

struct Match {
    uint32_t piece;
    uint32_t at;     // Note of the line.
    uint32_t place;  // Note of the piece.
    uint32_t gram;
};

struct Run {
    int notes = 0;
    uint32_t piece = 0;
};

constexpr int64_t kDrift = 2;  // Notes added or left out between two matches.

// Notes covered by the n-grams of a chain; an n-gram that comes again counts once.
int coveredNotes(const std::vector<Match>& matches, const std::vector<int32_t>& previous, size_t last) {
    std::vector<const Match*> chain;
    for (auto i = static_cast<int32_t>(last); i >= 0; i = previous[static_cast<size_t>(i)]) {
        chain.push_back(&matches[static_cast<size_t>(i)]);
    }
    std::reverse(chain.begin(), chain.end());
    std::vector<uint32_t> seen;
    int notes = 0;
    int64_t end = -1;
    for (const Match* match : chain) {
        if (std::find(seen.begin(), seen.end(), match->gram) != seen.end()) continue;
        seen.push_back(match->gram);
        const int64_t first = std::max<int64_t>(match->at, end);
        end = std::max<int64_t>(end, match->at + kGramNotes);
        notes += static_cast<int>(end - first);
    }
    return notes;
}

// Matches of one piece, sorted by the line's note: the best chain ends wherever it reaches furthest.
Run bestRun(const std::vector<Match>& matches) {
    std::vector<int32_t> previous(matches.size(), -1);
    std::vector<int> length(matches.size(), 1);
    std::vector<bool> extended(matches.size(), false);
    for (size_t i = 0; i < matches.size(); ++i) {
        for (size_t k = i; k-- > 0;) {
            const int64_t step = int64_t{matches[i].at} - matches[k].at;
            if (step > kGramNotes + kGapNotes) break;
            const int64_t move = int64_t{matches[i].place} - matches[k].place;
            if (step <= 0 || move <= 0 || std::abs(move - step) > kDrift || length[k] + 1 <= length[i]) continue;
            length[i] = length[k] + 1;
            previous[i] = static_cast<int32_t>(k);
        }
        if (previous[i] >= 0) extended[static_cast<size_t>(previous[i])] = true;
    }
    Run best;
    for (size_t i = 0; i < matches.size(); ++i) {
        if (extended[i]) continue;
        const int notes = coveredNotes(matches, previous, i);
        if (notes > best.notes) best = {notes, matches[i].piece};
    }
    return best;
}

Run longestRun(const SimilarityIndex::Data& data, const std::vector<uint32_t>& grams) {
    std::vector<Match> matches;
    for (size_t at = 0; at < grams.size(); ++at) {
        if (grams[at] == kNoGram) continue;
        for (const Posting& posting : data.bucketOf(grams[at])) {
            if (posting.hash != grams[at]) continue;
            const auto next = std::upper_bound(data.firstPlace.begin(), data.firstPlace.end(), posting.place);
            matches.push_back({static_cast<uint32_t>(next - data.firstPlace.begin() - 1), static_cast<uint32_t>(at), posting.place, grams[at]});
        }
    }
    std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
        if (a.piece != b.piece) return a.piece < b.piece;
        return a.at != b.at ? a.at < b.at : a.place < b.place;
    });
    Run best;
    for (size_t first = 0; first < matches.size();) {
        size_t end = first;
        while (end < matches.size() && matches[end].piece == matches[first].piece) ++end;
        const Run run = bestRun({matches.begin() + static_cast<std::ptrdiff_t>(first), matches.begin() + static_cast<std::ptrdiff_t>(end)});
        if (run.notes > best.notes) best = run;
        first = end;
    }
    return best;
}

}  // namespace

void SimilarityIndex::Data::arrange(const std::vector<Posting>& unordered) {
    bucket.assign((size_t{1} << kBucketBits) + 1, 0);
    for (const Posting& posting : unordered) ++bucket[(posting.hash >> (kHashBits - kBucketBits)) + 1];
    for (size_t i = 1; i < bucket.size(); ++i) bucket[i] += bucket[i - 1];
    std::vector<uint32_t> next(bucket.begin(), bucket.end() - 1);
    postings.resize(unordered.size());
    for (const Posting& posting : unordered) postings[next[posting.hash >> (kHashBits - kBucketBits)]++] = posting;
}

SimilarityResult SimilarityIndex::checkLines(std::span<const Line> lines) const {
    SimilarityResult result;
    result.corpus = m_data->name;
    result.corpusPieces = pieces();
    result.index = m_data->hash;
    result.threshold = m_data->threshold;
    bool compared = false;
    for (const Line& line : lines) {
        const std::vector<uint32_t> grams = gramsOf(line);
        const bool moves = std::any_of(grams.begin(), grams.end(), [](uint32_t gram) { return gram != kNoGram; });
        if (!moves) continue;
        compared = true;
        result.notesCompared += static_cast<int>(line.size());
        const Run run = longestRun(*m_data, grams);
        if (run.notes <= result.longestRun) continue;
        result.longestRun = run.notes;
        result.nearest = m_data->pieces[run.piece];
    }
    if (compared) result.verdict = result.longestRun >= result.threshold ? SimilarityVerdict::Above : SimilarityVerdict::Below;
    return result;
}

SimilarityResult SimilarityIndex::check(const Take& take) const {
    SimilarityResult result = checkLines(linesOf(take));
    result.stem = take.stem;
    return result;
}

SimilarityResult SimilarityIndex::check(std::span<const Take> takes) const {
    SimilarityResult best = checkLines({});
    int notes = 0;
    for (const Take& take : takes) {
        SimilarityResult one = check(take);
        notes += one.notesCompared;
        const bool first = best.verdict == SimilarityVerdict::NotCompared && one.verdict != SimilarityVerdict::NotCompared;
        if (first || one.longestRun > best.longestRun) best = std::move(one);
    }
    best.notesCompared = notes;
    return best;
}

SimilarityIndex SimilarityIndex::ofTakes(std::string_view name, std::span<const LabelledTake> takes,
                                         std::span<const std::vector<Line>> common) {
    SimilarityIndexBuilder builder(name);
    for (const std::vector<Line>& lines : common) builder.addCommon(lines);
    for (const LabelledTake& take : takes) builder.add({take.id, take.label, "", std::string(name)}, linesOf(*take.take));
    builder.setCommonAbove(static_cast<int>(takes.size()));
    return builder.build();
}

Result<SimilarityIndex> SimilarityIndex::ofSketches(std::string_view name, std::span<const std::pair<std::string, Json>> labelled,
                                                    std::span<const std::vector<Line>> common) {
    SimilarityIndexBuilder builder(name);
    for (const std::vector<Line>& lines : common) builder.addCommon(lines);
    for (const auto& [label, sketch] : labelled) {
        const Result<void> added = builder.addSketch({label, label, "", std::string(name)}, sketch);
        if (!added) return fail(added.error());
    }
    builder.setCommonAbove(static_cast<int>(labelled.size()));
    return builder.build();
}

Json sketchOf(const Take& take) {
    Json lines = Json::array();
    for (const Line& line : linesOf(take)) {
        Json hashes = Json::array();
        for (const uint32_t gram : gramsOf(line)) hashes.push_back(gram == kNoGram ? int64_t{-1} : int64_t{gram});
        if (!hashes.empty()) lines.push_back(std::move(hashes));
    }
    return lines;
}

const std::string& SimilarityIndex::name() const { return m_data->name; }
int SimilarityIndex::pieces() const { return static_cast<int>(m_data->pieces.size()); }
size_t SimilarityIndex::fingerprints() const { return m_data->postings.size(); }
int SimilarityIndex::threshold() const { return m_data->threshold; }
const Hash& SimilarityIndex::hash() const { return m_data->hash; }

}  // namespace fermata
