// SPDX-License-Identifier: GPL-3.0-or-later
// Exact passages of the music that a model learned from: the copy guard of a trained player. Where the similarity check
// (similarity.h) measures how much two lines share and forgives changed notes, this one gives a guarantee:
//
//   no run of kPassageNotes notes of a line, nor of kPassageStrokes drum strokes, that stands in a training piece - at any
//   pitch, from any beat, at any tempo - is in music for which holds() is false, unless it is common property: what more
//   than kCommonPieces training pieces hold, figures of one to four notes over and over, and scales in even notes that
//   turn at most kScaleTurns times.
//
// A line is the top or the bottom note of each onset, as intervals and ratios of onset distances (half octaves); drums are the
// set of voices of each onset with exact distances. Every run of exactly that many notes is hashed to kPassageBits bits and
// kept, so that a shorter one is never an alarm, and another one only by a hash's accident: one in fifteen thousand, which
// means that a player tries again.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/music/take.h"

namespace fermata {

inline constexpr int kPassageNotes = 16;
inline constexpr int kPassageStrokes = 32;
inline constexpr int kPassageBits = 36;
inline constexpr int kCommonPieces = 12;
inline constexpr int kScaleTurns = 3;

// The runs of music, hashed: of its top line, of its bottom line where that is another, of its drums.
struct PassageGrams {
    std::vector<std::vector<uint64_t>> lines;   // kNoPassage where there is nothing to hold on to.
    std::vector<std::vector<int64_t>> places;   // Of each line's onsets, in ticks: run k begins at places[k].
    std::vector<size_t> lengths;                // Onsets of each line's runs.
};
inline constexpr uint64_t kNoPassage = 0;
PassageGrams passageGrams(const std::vector<Note>& notes);

class Passages {
  public:
    // NotFound, Corrupt (names the file), NotSupported.
    static Result<Passages> load(const std::filesystem::path& file);

    bool holds(const Take& take) const { return holds(take.notes); }
    bool holds(const std::vector<Note>& notes) const;
    // Whether a run that has a note in [from, to) is held: what a take makes together with the notes around it.
    bool holds(const std::vector<Note>& notes, Ticks from, Ticks to) const;
    // With what stands before and after it, null where nothing is known: no run crosses a seam unseen.
    bool holdsBetween(const Take& take, const Take* before, const Take* after) const;

    int pieces() const { return m_pieces; }
    size_t size() const { return m_grams->size(); }
    const std::string& name() const { return m_name; }
    const Hash& hash() const { return m_hash; }   // Of the file; null when made in memory.
    const Json& sources() const { return m_sources; }  // Shards with their SHA-256, as given to the builder.

  private:
    friend class PassagesBuilder;
    std::string m_name;
    int m_pieces = 0;
    Hash m_hash;
    Json m_sources = Json::array();
    std::shared_ptr<const std::vector<uint64_t>> m_grams;   // Sorted.
};

// Collects pieces, one at a time, each with all its tracks.
class PassagesBuilder {
  public:
    explicit PassagesBuilder(std::string_view name) : m_name(name) {}
    void add(std::span<const std::vector<Note>> tracks);
    void addSource(Json shard) { m_sources.push_back(std::move(shard)); }
    Passages build() const;
    Result<Hash> write(const std::filesystem::path& file) const;   // "FMPASSG2" and a zstd frame.

  private:
    std::string m_name;
    uint32_t m_pieces = 0;
    Json m_sources = Json::array();
    std::vector<std::pair<uint64_t, uint32_t>> m_found;         // Run and piece, each once.
};

}  // namespace fermata
