// SPDX-License-Identifier: GPL-3.0-or-later
// What a player sees while it fills one cell: its section, its neighbours, the bars, chance, and where to stop.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/choice.h"
#include "core/compose/compose.h"
#include "core/compose/style.h"

namespace fermata {

struct CellBar {
    Ticks start;           // From the start of the section.
    Meter meter;
    Ticks length() const { return meter.bar(); }
    int steps() const { return static_cast<int>(meter.bar().value / (kTicksPerQuarter / 4)); }
};

struct CellHit {
    Ticks at;              // From the start of the section.
    std::string kind;      // As in the brief, without stops; "return": the music comes back after one.
};

// All are silent from here to there, as the brief asks. In the style's own stop-downs (`stopDown`) what was struck rings on.
struct CellStop {
    Ticks from, to;        // From the start of the section; a stop may begin before it or last past its end.
};

struct PlayedCell {
    const PlayRequest* request = nullptr;
    const Plan* plan = nullptr;
    const Style* style = nullptr;
    const Orchestration* part = nullptr;
    const PlannedSection* section = nullptr;
    const PlannedSection* before = nullptr;  // Null at the cue's start; for a loop the last section.
    const PlannedSection* after = nullptr;   // Null at the cue's end; for a loop the first section.
    const PlannedStem* stem = nullptr;
    StemDirection direction;
    size_t index = 0;
    int occurrence = 0;        // How many earlier sections have the same function.
    uint32_t salt = 0;         // Chance of this cell and variation.
    uint32_t cueSalt = 0;      // Chance shared by the same stem in all sections.
    uint32_t sectionSalt = 0;  // Chance shared by all variations of this cell: what a remake keeps.
    uint32_t variation = 0;    // Counts retries too.
    uint32_t attempt = 0;      // The retry.
    Meter meter;               // The cue's usual metre, which patterns are written in.
    std::vector<int> groups;   // Beats that belong together: 7/8 as 2, 2, 3.
    std::vector<CellBar> bars;
    Ticks length;
    bool last = false;
    bool drums = false;        // A rhythm stem plays here.
    Ticks stopDown{-1};        // Silence from here to the end before a drop; -1 = none.
    Ticks finalHit{-1};        // The ending's last stroke; -1 = none.
    Ticks finalLength;         // How long it is held.
    std::vector<CellStop> stops;
    std::vector<CellHit> hits; // Inside this section, its first downbeat included.
    std::string arrival;       // The kind of the hit on the next section's first beat; empty = none.

    int energy() const { return direction.energy.permille; }
    int density() const { return direction.density.permille; }
    // What chooses figures and grooves: energy and density together.
    int level() const { return (energy() * 3 + density() * 2) / 5; }
    // Permille of a figure's weak strokes that are played.
    int fullness() const { return 510 + (density() * 35 + energy() * 15) / 100; }
    int energyAfter() const { return after != nullptr ? after->energy.permille : section->energy.permille; }
    int energyBefore() const { return before != nullptr ? before->energy.permille : 0; }
    bool rises(int by) const { return after != nullptr && energyAfter() >= section->energy.permille + by; }
    // 0 to 999, the same for the same question.
    int chance(std::string_view question, uint32_t number) const;
    int steady(std::string_view question, uint32_t number) const;  // As chance, the same in every variation.
    uint32_t pick(std::string_view question, uint32_t number, size_t count) const;
    // Notes are kept out of the stop before a drop, and after the last stroke.
    bool isOpen(Ticks at) const;
    // Where a group of beats begins, in a bar of the usual metre.
    bool isStrong(Ticks inBar) const;
    // The felt pulse: a quarter, or the group of eighths that ends the bar.
    Ticks pulse() const;
    const CellBar& barAt(Ticks at) const;
    // Where no drum marks the time, what is held is struck anew on some beats, on more of them with density.
    bool stirs(Ticks at, std::string_view question) const;
    // Which voices the style's grooves use at all.
    bool hasVoice(Voice voice) const;
    const Chord& chordAt(Ticks at) const;
    const Chord* chordAfter() const;  // The first chord of what follows; null at the end.
    Ticks nextChordChange(Ticks at) const;  // After `at`; the section's end when there is none.
};

PlayedCell makeCell(const PlayRequest& request, const Style& style, uint32_t attempt);

std::vector<Note> playRhythm(const PlayedCell& cell);
std::vector<Note> playBass(const PlayedCell& cell);
std::vector<Note> playHarmony(const PlayedCell& cell);
std::vector<Note> playMelody(const PlayedCell& cell);
std::vector<Note> playTexture(const PlayedCell& cell);
std::vector<Note> playEffects(const PlayedCell& cell);

// Velocity shape and micro-timing of the style over grid notes: accents, crescendo, swing, pocket, looseness.
// `nudge` of the notes (a strum) is kept and added to.
void perform(const PlayedCell& cell, std::vector<Note>& notes);

// On the picture's hits what plays strikes, before `perform`, and is accented, after it (strike.cpp).
void strikeHits(const PlayedCell& cell, std::vector<Note>& notes);
void accentHits(const PlayedCell& cell, std::vector<Note>& notes);

// What every player's notes go through: bound, silent in stops, struck on hits, doubled, performed, inside the cell, none
// twice, and as hard as its dynamics ask.
void finish(const PlayedCell& cell, std::vector<Note>& notes);

}  // namespace fermata
