// SPDX-License-Identifier: GPL-3.0-or-later
// Exact passages of the music that a model learned from: the copy guard of a trained player. Where the similarity check
// (similarity.h) measures how much two lines share and forgives changed notes, this one gives a guarantee:
//
//   no run of kPassageNotes notes of a line, nor of kPassageStrokes drum strokes, that stands in a training piece - at any
//   pitch, from any beat, at any tempo - is in music for which holds() is false, unless every part of it is common property:
//   figures that more than kCommonPieces training pieces hold, and figures of one to four notes over and over.
//
// A line is the top or the bottom note of each onset, as intervals and ratios of onset distances (half octaves); drums are the
// set of voices of each onset with exact distances. Runs are cut into n-grams, hashed to 32 bits and chosen by robust
// winnowing: each window of kPassageWindow n-grams leaves at least one in the file. Every n-gram of what is tested is
// looked up, so that a copied run meets a kept one. Runs two notes shorter may be found too, and about one n-gram in
// three thousand is found by chance (a hash's accident): both only mean that a player tries again.
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
inline constexpr int kPassageWindow = 3;
inline constexpr int kCommonPieces = 12;

// The n-grams of music: of its top line, of its bottom line where that is another, of its drums.
struct PassageGrams {
    std::vector<std::vector<uint32_t>> lines;   // kNoPassage where there is nothing to hold on to.
};
inline constexpr uint32_t kNoPassage = 0;
PassageGrams passageGrams(const std::vector<Note>& notes);

class Passages {
  public:
    // NotFound, Corrupt (names the file), NotSupported.
    static Result<Passages> load(const std::filesystem::path& file);

    bool holds(const Take& take) const { return holds(take.notes); }
    bool holds(const std::vector<Note>& notes) const;

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
    std::shared_ptr<const std::vector<uint32_t>> m_grams;   // Sorted.
};

// Collects pieces, one at a time, each with all its tracks.
class PassagesBuilder {
  public:
    explicit PassagesBuilder(std::string_view name) : m_name(name) {}
    void add(std::span<const std::vector<Note>> tracks);
    void addSource(Json shard) { m_sources.push_back(std::move(shard)); }
    Passages build() const;
    Result<Hash> write(const std::filesystem::path& file) const;   // "FMPASSG1" and a zstd frame.

  private:
    std::string m_name;
    uint32_t m_pieces = 0;
    Json m_sources = Json::array();
    std::vector<std::vector<uint32_t>> m_lines;                 // Of all pieces.
    std::vector<std::pair<uint32_t, uint32_t>> m_found;         // N-gram and piece, each once.
};

}  // namespace fermata
