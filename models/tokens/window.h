// SPDX-License-Identifier: GPL-3.0-or-later
// What a net sees and fills: a window of bars x parts. Times are grid ticks, 24 to a quarter note, so that sixteenths,
// triplets of eighths and of sixteenths and thirty-seconds are whole numbers; 40 of Fermata's ticks make one.
//
// A cell of the window is one bar of one part. It is either held (its notes are heard and never change) or a hole (its
// notes, if any, are what training should find there). What is kept of a bar's notes:
//   onset, length, pitch   exactly;
//   velocity               in 16 classes of 8 (velocityClass; the class's middle comes back);
//   micro-timing           in 25 classes of 5 ms, -60..60, for drums only.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/quantities.h"

namespace fermata::tokens {

inline constexpr int kGridPerQuarter = 24;
inline constexpr int64_t kTicksPerGrid = kTicksPerQuarter / kGridPerQuarter;  // 40
inline constexpr int kMaxBarTicks = 216;   // 9/4. Whoever makes a window cuts longer bars.
inline constexpr int kMaxBars = 16;
inline constexpr int kMaxParts = 8;

enum class Role : uint8_t { Melody, Bass, Harmony, Texture, Drums, Other };
inline constexpr int kRoles = 6;
std::string_view roleName(Role role);                 // "melody", ..., "drums", "other".
// Reads the corpus' names and Fermata's stem roles ("rhythm" is Drums). False for "effects" and unknown names: they
// are not modelled.
bool roleFromName(std::string_view name, Role& role);

struct GridNote {
    int onset = 0;      // From the start of its bar; 0 <= onset < the bar's ticks.
    int length = 1;     // >= 1; may sound on into later bars and past the window.
    int pitch = 60;     // MIDI key; for drums a General MIDI drum key 27..87.
    int velocity = 80;  // 1..127.
    int microMs = 0;    // How late it is played; drums only.
    friend auto operator<=>(const GridNote&, const GridNote&) = default;
};

struct GridChord {
    int at = 0;              // From the start of the bar.
    int root = 0;            // Pitch class; -1 = no chord.
    uint16_t tones = 0;      // Bit per pitch class (bit 0 = C), not relative to the root.
};

struct GridBar {
    int beats = 4;
    int unit = 4;
    int ticks = 96;           // Usually 96 * beats / unit; other for pickups and cut bars.
    int tonic = -1;           // Key; -1 = unknown.
    bool minor = false;
    int bpm = 0;              // Quarter notes a minute; 0 = unknown.
    std::vector<GridChord> chords;  // Sorted; the first at 0 (the chord held from before). Empty = unknown.
};

// What is asked of one cell: classes 0..7, -1 = free. See controls.h for what the classes mean.
struct Controls {
    int8_t energy = -1;      // Loudness.
    int8_t density = -1;     // Notes.
    int8_t height = -1;      // Register.
    int8_t polyphony = -1;   // Notes struck together.
    int8_t activity = -1;    // Onsets.
    friend bool operator==(const Controls&, const Controls&) = default;
};

struct GridCell {
    std::vector<GridNote> notes;  // Sorted by (onset, pitch), no pitch twice at an onset.
    bool hole = false;
    Controls controls;
};

struct GridPart {
    Role role = Role::Melody;
    int ordinal = 0;               // Among the parts of its role: 0..3.
    std::vector<GridCell> cells;   // One a bar.
};

struct Window {
    int style = 0;                 // styleClass(); 0 = unknown.
    std::vector<GridBar> bars;     // 1..kMaxBars.
    std::vector<GridPart> parts;   // 1..kMaxParts.
    int barStart(int bar) const;   // Grid ticks from the window's start.
    int ticks() const { return barStart(static_cast<int>(bars.size())); }
};

struct CellPlace {
    int part = 0;
    int bar = 0;
    friend auto operator<=>(const CellPlace&, const CellPlace&) = default;
};

// The number of a style in the net's vocabulary: Fermata's style ids ("lofi-bed"), and families of the corpus ("art-song",
// "rock"). 0 = not known, which the net takes as "any".
int styleClass(std::string_view name);

inline int velocityClass(int velocity) { return velocity < 1 ? 0 : velocity > 127 ? 15 : velocity / 8; }
inline int velocityOf(int velocityClass) { return velocityClass == 15 ? 123 : velocityClass * 8 + 4; }
inline int microClass(int ms) {
    const int clamped = ms < -60 ? -60 : ms > 60 ? 60 : ms;
    return (clamped + 60 + 2) / 5;
}
inline int microOf(int microClass) { return microClass * 5 - 60; }

}  // namespace fermata::tokens
