// SPDX-License-Identifier: GPL-3.0-or-later
// Similarity: what a take shares with a corpus or with the studio's earlier deliveries, as a count of notes.
// Lines of single notes are cut into n-grams of intervals and of rounded ratios between onset distances, so that
// neither key nor tempo matters; fingerprints are chosen by winnowing (Schleimer, Wilkerson, Aiken: "Winnowing",
// SIGMOD 2003). Drum voices are not compared: a bar of drums is shared by thousands of pieces and proves nothing.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/music/take.h"

namespace fermata {

inline constexpr std::string_view kSimilarityMethod = "fermata-ngram";
inline constexpr std::string_view kSimilarityVersion = "1";

// One note of a line without chords. The unit of `start` does not matter: only ratios of distances are used.
struct LineNote {
    int64_t start = 0;
    int key = 60;  // MIDI key.
};
using Line = std::vector<LineNote>;

// The highest (or lowest) pitched note at each onset, by onset. Unpitched voices are left out.
Line topLine(const std::vector<Note>& notes);
Line bottomLine(const std::vector<Note>& notes);
// What is compared of a take: its top line, and its bottom line where chords make that another one.
std::vector<Line> linesOf(const Take& take);

struct SimilarityPiece {
    std::string id;
    std::string title;
    std::string composer;
    std::string source;
};

enum class SimilarityVerdict {
    Below,        // Fewer shared notes than the threshold.
    Above,        // At least the threshold: a person must listen.
    NotCompared,  // No pitched line of at least one n-gram: drums, effects, a held chord.
};

std::string_view verdictName(SimilarityVerdict verdict);  // "below", "above", "not-compared"

// The fact for the ledger. What it does not say: that nothing similar exists outside this corpus.
struct SimilarityResult {
    std::string corpus;        // Name of the index: "fermata-corpus-1", "earlier deliveries".
    int corpusPieces = 0;
    Hash index;                // SHA-256 of the index file; null for an index made in memory.
    int longestRun = 0;        // Shared notes in order, at most kGapNotes changed between two matches; a repeated
                               // figure counts once. 0 when nothing is shared.
    SimilarityPiece nearest;   // Empty when nothing is shared.
    std::string stem;          // Of the take that the longest run was found in.
    int notesCompared = 0;
    int threshold = 0;
    SimilarityVerdict verdict = SimilarityVerdict::NotCompared;
};

// {"method", "version", "corpus", "corpus_pieces", "index_sha256", "longest_run_notes",
//  "nearest": {"id", "title", "composer", "source"} or null, "stem", "notes_compared", "threshold", "verdict"}
Json toJson(const SimilarityResult& result);

// A take of an earlier delivery; the label is what the document prints, e.g. "Cue 7, revision 2, melody, B".
struct LabelledTake {
    std::string id;
    std::string label;
    const Take* take = nullptr;
};

// What is kept of a delivered take to compare others with: the n-gram hashes of its lines, [[hash or -1, …], …]. No note
// can be read back from it. An empty array for a take without a line.
Json sketchOf(const Take& take);

// Immutable once made; safe to check from several threads. Cheap to copy.
class SimilarityIndex {
  public:
    // Verifies the checksum in the file. NotFound, Corrupt (names the file), NotSupported (another version).
    static Result<SimilarityIndex> load(const std::filesystem::path& file);
    // The same comparison with what was kept of takes: the studio's earlier deliveries. InvalidArgument for what is no sketch.
    static Result<SimilarityIndex> ofSketches(std::string_view name, std::span<const std::pair<std::string, Json>> labelled,
                                              std::span<const std::vector<Line>> common = {});
    // The same comparison with takes in memory.
    // `common` are pieces whose n-grams are nobody's own (what a style gives cues of other seeds): they are left out.
    static SimilarityIndex ofTakes(std::string_view name, std::span<const LabelledTake> takes,
                                   std::span<const std::vector<Line>> common = {});

    SimilarityResult check(const Take& take) const;
    // The result of the take that shares most; notesCompared counts all of them.
    SimilarityResult check(std::span<const Take> takes) const;
    SimilarityResult checkLines(std::span<const Line> lines) const;

    const std::string& name() const;
    int pieces() const;
    size_t fingerprints() const;
    int threshold() const;
    const Hash& hash() const;  // Null for an index made in memory.

    struct Data;

  private:
    friend class SimilarityIndexBuilder;
    explicit SimilarityIndex(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
    std::shared_ptr<const Data> m_data;
};

// Collects pieces, then makes an index or its file. One thread.
class SimilarityIndexBuilder {
  public:
    explicit SimilarityIndexBuilder(std::string_view name);
    ~SimilarityIndexBuilder();
    SimilarityIndexBuilder(const SimilarityIndexBuilder&) = delete;
    SimilarityIndexBuilder& operator=(const SimilarityIndexBuilder&) = delete;

    void add(const SimilarityPiece& piece, std::span<const Line> lines);
    Result<void> addSketch(const SimilarityPiece& piece, const Json& sketch);
    // N-grams found in more pieces than this are common property (scales, broken chords) and left out; default 12.
    void setCommonAbove(int pieces);
    // A piece that is not compared with: its n-grams are common property, too.
    void addCommon(std::span<const Line> lines);
    void setThreshold(int notes);
    SimilarityIndex build() const;
    Result<Hash> write(const std::filesystem::path& file) const;  // Gives the file's SHA-256, as hash() after load().

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace fermata
