// SPDX-License-Identifier: GPL-3.0-or-later
// Transitions: risers into jumps, impacts on arrivals, whooshes into breaks; sparse and each for a reason.
#include <algorithm>
#include <cstdlib>

#include "core/compose/cell.h"
#include "core/compose/form.h"

namespace fermata {
namespace {

struct Board {
    const Cell& cell;
    std::vector<Note> notes;

    void add(Ticks start, Ticks length, Voice voice, int velocity, bool pickup = false, int key = 60) {
        start = std::max(start, Ticks{0});
        length = std::min(length, cell.length - start);
        if (length.value <= 0) return;
        for (const Note& note : notes) {
            if (note.start == start && note.voice == voice) return;
        }
        notes.push_back({start, {0}, length, voice, key, velocity, pickup});
    }
};

void arrivals(const Cell& cell, Board& board) {
    const bool cinematic = cell.style->effects == "cinematic";
    const bool drop = isDropStart(*cell.plan, cell.index);
    const int jump = cell.section->energy.permille - cell.energyBefore();
    const Ticks bar = cell.meter.bar();
    const bool soft = cell.style->effects == "soft";
    if (soft) {
        // A bed under speech has no blows; the breath before a change is the departing section's.
        for (const CellHit& hit : cell.hits) board.add(hit.at, bar, Voice::Impact, 62);
        return;
    }
    if (drop) board.add({0}, bar * 2, Voice::Drop, 92);
    if (drop || (jump >= 150 && cell.before != nullptr)) board.add({0}, bar, Voice::Impact, drop ? 100 : 84);
    else if (cinematic && cell.energy() >= 250) board.add({0}, bar, Voice::Impact, 70);
    else if (jump <= -150 && cell.before != nullptr) board.add({0}, bar, Voice::Impact, 54);
    for (const CellHit& hit : cell.hits) {
        if (hit.kind == "cut" && !cinematic) board.add(hit.at, cell.meter.beat() * 2, Voice::Whoosh, 74);
        else board.add(hit.at, bar, Voice::Impact, hit.kind == "logo" || hit.kind == "drop" ? 100 : 92);
    }
}

void departures(const Cell& cell, Board& board) {
    if (cell.after == nullptr) return;
    const bool soft = cell.style->effects == "soft";
    const bool drop = cell.stopDown.value >= 0;
    if (drop || cell.rises(150)) {
        const auto bars = std::min(cell.style->transitions.riserBars, std::max(1, static_cast<int>(cell.bars.size()) - 1));
        const Ticks span = cell.bars.size() > 1 ? cell.meter.bar() * bars : cell.length;
        if (!soft) board.add(cell.length - span, span, Voice::Riser, drop ? 88 : 76, true);
        board.add(cell.length - cell.meter.beat() * 2, cell.meter.beat() * 2, Voice::ReverseCymbal, soft ? 54 : 76, true);
    } else if (cell.rises(40)) {
        board.add(cell.length - cell.meter.beat() * 2, cell.meter.beat() * 2, Voice::ReverseCymbal, 62, true);
    } else if (cell.density() > 300) {
        board.add(cell.length - cell.meter.beat() * 2, cell.meter.beat() * 2, soft ? Voice::ReverseCymbal : Voice::Whoosh, 52, true);
    }
}

// Inside a section: now and then, by density.
void middles(const Cell& cell, Board& board) {
    const bool cinematic = cell.style->effects == "cinematic";
    const bool soft = cell.style->effects == "soft";
    const size_t every = cell.density() > 700 ? 1 : cell.density() > 520 ? 2 : 4;
    const Ticks shift = cell.variation == 0 ? Ticks{0} : cell.meter.beat() * (1 + static_cast<int64_t>(cell.pick("shift", 0, static_cast<size_t>(cell.meter.beats - 1))));
    for (size_t bar = every; bar < cell.bars.size(); bar += every) {
        const Ticks start = cell.bars[bar].start + shift;
        const int roll = cell.chance("middle", static_cast<uint32_t>(bar));
        if (!cell.isOpen(start) || start >= cell.length || roll > cell.density() + 250) continue;
        if (cinematic) board.add(start, cell.meter.bar(), roll % 3 == 0 ? Voice::Whoosh : Voice::Impact, 62, false, 55 + roll % 9);
        else board.add(start, cell.meter.beat() * 2, soft || roll % 2 == 0 ? Voice::ReverseCymbal : Voice::Whoosh, 50);
    }
    // A remake of a short section changes its colour as well.
    if (cell.variation > 0 && cell.energy() > 200) {
        const Ticks start = cell.bars[cell.bars.size() / 2].start + shift;
        if (cell.isOpen(start)) board.add(start, cell.meter.beat() * 2, cell.variation % 2 == 0 ? Voice::Whoosh : Voice::ReverseCymbal, 54);
    }
}

}  // namespace

std::vector<Note> playEffects(const Cell& cell) {
    Board board{cell, {}};
    arrivals(cell, board);
    departures(cell, board);
    middles(cell, board);
    if (cell.finalHit.value >= 0) {
        board.notes.erase(std::remove_if(board.notes.begin(), board.notes.end(), [&](const Note& note) { return note.start > cell.finalHit; }), board.notes.end());
        if (cell.style->effects != "soft") board.add(cell.finalHit, cell.length - cell.finalHit, Voice::Impact, cell.energy() > 500 ? 92 : 72);
        else board.add(cell.finalHit - cell.meter.beat() * 2, cell.meter.beat() * 2, Voice::ReverseCymbal, 50);
    }
    return board.notes;
}

}  // namespace fermata
