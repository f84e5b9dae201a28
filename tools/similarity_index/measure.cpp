// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/similarity_index/measure.h"

#include <algorithm>

#include "core/base/text.h"

namespace fermata {
namespace {

constexpr size_t kPassage = 48;       // Notes: about eight bars of melody, a section of a cue.
constexpr uint32_t kCopies = 1000;
constexpr uint32_t kSeed = 20261122;

struct Change {
    std::string name;
    int transpose;
    int slower;       // Factor on all distances.
    bool vary;        // One note in ten gets another pitch.
};

double share(size_t part, size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part * 100000 / whole) / 100000;
}

// The family name: before the comma, else the last word before any bracket; "BachJS" begins with it.
std::string familyName(std::string composer) {
    composer = lowerCase(composer.substr(0, composer.find_first_of("([")));
    if (const size_t comma = composer.find(','); comma != std::string::npos) return std::string(trimmed(composer.substr(0, comma)));
    const std::string_view name = trimmed(composer);
    const size_t space = name.rfind(' ');
    return std::string(space == std::string_view::npos ? name : name.substr(space + 1));
}

// Other editions, movements and self-quotations are found rightly: they are no false alarm.
bool sameComposer(const std::string& a, const std::string& b) {
    const std::string first = familyName(a);
    const std::string second = familyName(b);
    return !first.empty() && !second.empty() && (lowerCase(b).find(first) != std::string::npos || lowerCase(a).find(second) != std::string::npos);
}

Line changed(const Line& line, size_t first, size_t count, const Change& change, uint32_t seed) {
    Line copy;
    for (size_t i = 0; i < count; ++i) {
        LineNote note = line[first + i];
        note.start = (note.start - line[first].start) * change.slower;
        note.key += change.transpose;
        const uint32_t dice = hash32(seed, static_cast<uint32_t>(i));
        if (change.vary && dice % 10 == 0) note.key += (dice >> 8) % 2 == 0 ? 1 + static_cast<int>(dice >> 16) % 4 : -1 - static_cast<int>(dice >> 16) % 4;
        copy.push_back(note);
    }
    return copy;
}

Json heldOut(const SimilarityIndex& index, const std::vector<CorpusShard>& shards, const std::vector<int>& thresholds) {
    struct Hit {
        int notes;
        bool same;  // By the same composer.
        Json pair;
    };
    std::vector<Hit> hits;  // One for each passage.
    for (const CorpusShard& shard : shards) {
        for (const CorpusPiece& piece : shard.pieces) {
            if (piece.split == "train") continue;
            for (const Line& line : piece.lines) {
                for (size_t first = 0; first + kPassage <= line.size(); first += kPassage) {
                    const Line passage(line.begin() + static_cast<std::ptrdiff_t>(first), line.begin() + static_cast<std::ptrdiff_t>(first + kPassage));
                    const SimilarityResult result = index.checkLines(std::span(&passage, 1));
                    hits.push_back({result.longestRun, sameComposer(piece.piece.composer, result.nearest.composer),
                                    {{"notes", result.longestRun},
                                     {"passage", piece.piece.title + " (" + piece.piece.composer + ")"},
                                     {"nearest", result.nearest.title + " (" + result.nearest.composer + ")"}}});
                }
            }
        }
    }
    Json table = Json::array();
    for (const int threshold : thresholds) {
        const auto count = [&](bool same) {
            return static_cast<size_t>(std::count_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.same == same && hit.notes >= threshold; }));
        };
        table.push_back({{"threshold", threshold}, {"above_same_composer", count(true)}, {"above_other_composer", count(false)},
                         {"false_alarm_rate", share(count(false), hits.size())}});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.notes > b.notes; });
    Json strongest = Json::array();
    for (const Hit& hit : hits) {
        if (!hit.same && strongest.size() < 40) strongest.push_back(hit.pair);
    }
    return {{"passage_notes", kPassage}, {"passages", hits.size()}, {"by_threshold", table}, {"strongest", strongest}};
}

Json planted(const SimilarityIndex& index, const std::vector<CorpusShard>& shards, const std::vector<int>& thresholds) {
    std::vector<const CorpusPiece*> pieces;
    for (const CorpusShard& shard : shards) {
        for (const CorpusPiece& piece : shard.pieces) {
            if (piece.split == "train" && piece.lines[0].size() >= 80) pieces.push_back(&piece);
        }
    }
    const Change changes[] = {{"transposed a fourth up", 5, 1, false},
                              {"transposed, at half the tempo", -3, 2, false},
                              {"transposed, half the tempo, one note in ten changed", 5, 2, true}};
    Json rows = Json::array();
    for (const Change& change : changes) {
        for (const size_t notes : {16U, 24U, 32U, 48U}) {
            std::vector<int> runs;
            size_t right = 0;
            for (uint32_t copy = 0; copy < kCopies && !pieces.empty(); ++copy) {
                const CorpusPiece& piece = *pieces[hash32(kSeed, copy) % pieces.size()];
                const Line& line = piece.lines[0];
                const size_t first = hash32(kSeed + 1, copy) % (line.size() - notes);
                const Line stolen = changed(line, first, notes, change, hash32(kSeed + 2, copy));
                const SimilarityResult result = index.checkLines(std::span(&stolen, 1));
                runs.push_back(result.longestRun);
                right += result.nearest.id == piece.piece.id ? 1 : 0;
            }
            Json found = Json::array();
            for (const int threshold : thresholds) {
                const auto above = static_cast<size_t>(std::count_if(runs.begin(), runs.end(), [&](int run) { return run >= threshold; }));
                found.push_back({{"threshold", threshold}, {"rate", share(above, runs.size())}});
            }
            rows.push_back({{"change", change.name}, {"notes", notes}, {"copies", runs.size()}, {"found", found}, {"right_piece", share(right, runs.size())}});
        }
    }
    return rows;
}

}  // namespace

Json measure(const std::vector<CorpusShard>& shards, int commonAbove, const std::vector<int>& thresholds) {
    SimilarityIndexBuilder builder("train");
    builder.setCommonAbove(commonAbove);
    for (const CorpusShard& shard : shards) {
        for (const CorpusPiece& piece : shard.pieces) {
            if (piece.split == "train") builder.add(piece.piece, piece.lines);
        }
    }
    const SimilarityIndex index = builder.build();
    return {{"index", {{"pieces", index.pieces()}, {"fingerprints", index.fingerprints()}}},
            {"held_out", heldOut(index, shards, thresholds)},
            {"planted", planted(index, shards, thresholds)}};
}

}  // namespace fermata
