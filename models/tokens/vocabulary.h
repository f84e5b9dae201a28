// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the net's one embedding table. A step is a small set of rows that are summed; five ranges of rows are also
// what the net predicts (tied embeddings).
#pragma once

#include <array>
#include <cstdint>

#include "models/tokens/window.h"

namespace fermata::tokens {

// What a note is made of, in the order of prediction; each field sees those before it.
//   Onset    0 = the cell ends, 1 = a tie: the last note lasts on (only Length follows), 2 + p = a note p ticks into the bar
//   Pitch    0..127 MIDI key, 128 + (k - 27) drum key k
//   Length   1..96 grid ticks; longer notes take ties
//   Velocity velocityClass
//   Micro    microClass; drums only
enum class Field : uint8_t { Onset, Pitch, Length, Velocity, Micro };
inline constexpr int kFields = 5;
inline constexpr int kEnd = 0;
inline constexpr int kTie = 1;
inline constexpr int kFirstOnset = 2;
inline constexpr int kMaxLength = 96;
inline constexpr int kDrumPitch = 128;
inline constexpr int kFirstDrumKey = 27;
inline constexpr int kLastDrumKey = 87;
inline constexpr std::array<int, kFields> kFieldSize{kFirstOnset + kMaxBarTicks, 192, kMaxLength + 1, 16, 25};

using Row = uint16_t;

// First row of each range; the comment gives its size.
namespace row {
inline constexpr Row kNone = 0;                              // 1: all zeros, for padding
inline constexpr Row kOnset = 1;                             // 218
inline constexpr Row kPitch = kOnset + kFieldSize[0];        // 192
inline constexpr Row kLength = kPitch + kFieldSize[1];       // 97
inline constexpr Row kVelocity = kLength + kFieldSize[2];    // 16
inline constexpr Row kMicro = kVelocity + kFieldSize[3];     // 25
inline constexpr Row kKind = kMicro + kFieldSize[4];         // 3: header, note, tie
inline constexpr Row kHole = kKind + 3;                      // 2: held, hole
inline constexpr Row kRole = kHole + 2;                      // 6
inline constexpr Row kOrdinal = kRole + kRoles;              // 4
inline constexpr Row kBar = kOrdinal + 4;                    // 16
inline constexpr Row kBeats = kBar + kMaxBars;               // 17
inline constexpr Row kUnit = kBeats + 17;                    // 6: 1, 2, 4, 8, 16, 32
inline constexpr Row kTonic = kUnit + 6;                     // 13: 12 = unknown
inline constexpr Row kMode = kTonic + 13;                    // 3: major, minor, unknown
inline constexpr Row kTempo = kMode + 3;                     // 9: unknown, then by 20 bpm from 50
inline constexpr Row kStyle = kTempo + 9;                    // 40
inline constexpr Row kChordRoot = kStyle + 40;               // 2 x 13: of the bar's first and second half; 12 = none
inline constexpr Row kChordTones = kChordRoot + 26;          // 2 x 12
inline constexpr Row kEnergy = kChordTones + 24;             // 9 each: 0..7, 8 = free
inline constexpr Row kDensity = kEnergy + 9;
inline constexpr Row kHeight = kDensity + 9;
inline constexpr Row kPolyphony = kHeight + 9;
inline constexpr Row kActivity = kPolyphony + 9;
inline constexpr Row kTickInBeat = kActivity + 9;            // 24: of a note's onset
inline constexpr Row kBeatInBar = kTickInBeat + 24;          // 9
// Seen only by the fields after Onset: what sounds where the note starts.
inline constexpr Row kHeard = kBeatInBar + 9;                // 12: pitch classes of earlier steps' notes that sound there
inline constexpr Row kHeardLowest = kHeard + 12;             // 13: pitch class of the lowest of them; 12 = none
inline constexpr Row kNowRoot = kHeardLowest + 13;           // 13: the chord there
inline constexpr Row kNowTones = kNowRoot + 13;              // 12
inline constexpr Row kCount = kNowTones + 12;
}  // namespace row
inline constexpr std::array<Row, kFields> kFieldRow{row::kOnset, row::kPitch, row::kLength, row::kVelocity, row::kMicro};

inline constexpr int kMaxRows = 48;

// A small set of rows.
struct Rows {
    uint8_t count = 0;
    std::array<Row, kMaxRows> row{};
    void add(int r) { row[count++] = static_cast<Row>(r); }
    const Row* begin() const { return row.data(); }
    const Row* end() const { return row.data() + count; }
};

// One position of a sequence: what the net is fed.
struct Step {
    int time = 0;   // Grid ticks from the window's start: a header's bar line, a note's onset.
    Rows rows;
};

// What follows a step: the next note of its cell, a tie, or the cell's end. Fields that are not there are -1.
struct Target {
    std::array<int16_t, kFields> value{-1, -1, -1, -1, -1};
    Rows heard;     // For the fields after Onset; empty for ties and ends.
};

}  // namespace fermata::tokens
