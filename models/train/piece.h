// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of a training corpus: a line of a shard (JSON, 24 ticks a quarter; fields id, source, licence, split, style,
// meter(s), pickup, bar_starts, tempo(s), key, chords, tracks), kept compactly.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/music/take.h"
#include "models/tokens/window.h"

namespace fermata::train {

struct PieceNote {
    int32_t onset = 0;   // From the start of the piece.
    int32_t length = 0;
    uint8_t pitch = 0;
    uint8_t velocity = 0;
    int8_t microMs = 0;  // Less the performance's median: a drummer's feel, not a recording's latency.
};

struct PieceTrack {
    tokens::Role role = tokens::Role::Melody;
    std::vector<PieceNote> notes;   // Sorted by (onset, pitch).
};

enum class Split : uint8_t { Train, Valid, Test };

struct Piece {
    std::string id;
    std::string source;
    std::string licence;
    std::string kind;              // "score", "performance-beat", "performance-fill", "own"...
    Split split = Split::Train;
    int style = 0;                 // tokens::styleClass.
    std::vector<tokens::GridBar> bars;
    std::vector<int32_t> barStart; // bars.size() + 1.
    std::vector<PieceTrack> tracks;
    int64_t notes() const;
};

// Corrupt names `origin` and the field.
Result<Piece> pieceFromJson(const Json& json, std::string_view origin);

// A track as notes of a take: drums by voice, in the order of a take.
std::vector<Note> notesOf(const PieceTrack& track);

// Bars [first, first + count) of these tracks as a window without holes, transposed (drums are not). Notes that leave
// 0..127 are dropped.
tokens::Window windowOf(const Piece& piece, int first, int count, const std::vector<size_t>& tracks, int transpose);

}  // namespace fermata::train
