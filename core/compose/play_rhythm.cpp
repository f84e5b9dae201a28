// SPDX-License-Identifier: GPL-3.0-or-later
// The drummer: a groove by energy, ghosts by density, a fill into every change, a crash where something arrives.
#include <algorithm>

#include "core/compose/cell.h"

namespace fermata {
namespace {

constexpr int64_t kStep = kTicksPerQuarter / 4;

int velocityOf(char c) {
    switch (c) {
        case 'X': return 92;
        case 'x': return 80;
        case 'o': return 62;
        case 'g': return 40;
        case '?': return 50;
        default: return 0;
    }
}

Ticks ringOf(Voice voice) {
    switch (voice) {
        case Voice::Crash:
        case Voice::Ride: return {kTicksPerQuarter * 4};
        case Voice::OpenHat: return {kTicksPerQuarter / 2};
        default: return {kStep};
    }
}

void strike(std::vector<Note>& notes, Ticks at, Voice voice, int velocity, bool pickup = false) {
    for (Note& note : notes) {
        if (note.start == at && note.voice == voice) {
            note.velocity = std::max(note.velocity, velocity);
            return;
        }
    }
    notes.push_back({at, {0}, ringOf(voice), voice, 60, velocity, pickup});
}

bool isHigh(Voice voice) { return voice == Voice::ClosedHat || voice == Voice::Shaker || voice == Voice::Ride; }

// Whether a written stroke sounds at this density.
bool sounds(const Cell& cell, const GrooveLane& lane, char c, uint32_t id, int step) {
    if (c == '.') return false;
    const int roll = cell.chance("stroke", id * 16U + static_cast<uint32_t>(lane.voice));
    const int density = cell.density() + (cell.direction.groove.permille - 500) / 3;
    if (c == '?') return roll < density - 150;
    if (c == 'g') return roll < density + 250;
    if (c == 'o' && isHigh(lane.voice) && step % 4 != 0) return roll < density + 450;
    return true;
}

// Another variation plays the same groove with other kicks and another ride pattern.
char varied(const Cell& cell, const GrooveLane& lane, char c, int step, uint32_t barId) {
    if (cell.variation == 0) return c;
    const int roll = cell.chance("vary", barId % 2 * 64U + static_cast<uint32_t>(step) * 4U + static_cast<uint32_t>(lane.voice) * 1024U);
    const bool strong = step % 8 == 0;
    if (isHigh(lane.voice)) {
        switch (cell.pick("ride", static_cast<uint32_t>(lane.voice), 3)) {
            case 0: return step % 4 == 2 ? 'x' : step % 2 == 0 && roll < 350 ? 'g' : '.';
            case 1: return step % 2 == 1 && roll < 420 ? 'g' : c;
            default: return step % 4 == 0 ? 'x' : step % 4 == 2 ? 'o' : step % 4 == 3 && roll < 300 ? 'g' : '.';
        }
    }
    if (strong) return c;
    if (c == '.' && lane.voice != Voice::Snare && lane.voice != Voice::Clap && roll < 90) return step % 2 == 0 ? 'o' : 'g';
    if ((c == 'x' || c == 'o') && step % 4 != 0 && roll < 380) return '.';
    return c;
}

void playBar(const Cell& cell, const Groove& groove, size_t bar, std::vector<Note>& notes) {
    const CellBar& place = cell.bars[bar];
    const auto barId = static_cast<uint32_t>(bar);
    for (const GrooveLane& lane : groove.lanes) {
        if (cell.energy() < lane.from) continue;
        for (int step = 0; step < place.steps(); ++step) {
            const char c = varied(cell, lane, lane.at(static_cast<int>(bar), step), step, barId);
            if (!sounds(cell, lane, c, barId * 16U + static_cast<uint32_t>(step), step)) continue;
            const Ticks at = place.start + Ticks{step * kStep};
            if (cell.isOpen(at)) strike(notes, at, lane.voice, velocityOf(c));
        }
    }
    // Plenty of energy asked beyond the groove: sixteenths between the hats.
    if (cell.density() > 800) {
        for (int step = 1; step < place.steps(); step += 2) {
            const Ticks at = place.start + Ticks{step * kStep};
            const Voice voice = cell.style->effects == "cinematic" ? Voice::TomMid : Voice::Shaker;
            if (cell.chance("extra", barId * 16U + static_cast<uint32_t>(step)) < (cell.density() - 700) * 2 && cell.isOpen(at)) strike(notes, at, voice, 38);
        }
    }
}

void playFill(const Cell& cell, size_t bar, bool small, std::vector<Note>& notes) {
    const CellBar& place = cell.bars[bar];
    const int level = (cell.level() + (small ? cell.level() : std::max(cell.level(), cell.energyAfter()))) / 2;
    const Fill& fill = suitable(cell.style->fills, cell.meter, level, cell.section->function, cell.pick("fill", static_cast<uint32_t>(bar), 97));
    const int stepsPerBeat = static_cast<int>(cell.meter.beat().value / kStep);
    const int perBar = static_cast<int>(cell.meter.bar().value / kStep);
    const int beats = std::min({small ? 1 : fill.beats, place.meter.beats, fill.beats});
    const Ticks from = place.start + place.length() - cell.meter.beat() * beats;
    const bool next = bar + 1 == cell.bars.size();
    notes.erase(std::remove_if(notes.begin(), notes.end(), [&](const Note& note) {
        return note.start >= from && note.start < place.start + place.length() && !isHigh(note.voice);
    }), notes.end());
    for (const GrooveLane& lane : fill.lanes) {
        for (int step = 0; step < beats * stepsPerBeat; ++step) {
            const char c = lane.at(0, perBar - beats * stepsPerBeat + step);
            const Ticks at = from + Ticks{step * kStep};
            // A fill before a drop ends where the stop begins.
            if (c != '.' && cell.isOpen(at)) strike(notes, at, lane.voice, velocityOf(c) + step * 12 / (beats * stepsPerBeat), next);
        }
    }
}

void arrive(const Cell& cell, std::vector<Note>& notes) {
    const bool up = cell.section->energy.permille >= cell.energyBefore() + 100 && cell.before != nullptr;
    const bool peak = cell.section->function == "peak" && cell.energy() >= 600;
    if ((up && cell.energy() >= 450) || peak) {
        strike(notes, {0}, cell.style->effects == "soft" ? Voice::OpenHat : Voice::Crash, cell.style->effects == "soft" ? 62 : 84);
        strike(notes, {0}, Voice::Kick, 96);
    }
    for (const CellHit& hit : cell.hits) {
        strike(notes, hit.at, Voice::Kick, 98);
        if (cell.energy() >= 300) strike(notes, hit.at, cell.style->effects == "soft" ? Voice::OpenHat : Voice::Crash, 86);
    }
}

void finish(const Cell& cell, std::vector<Note>& notes) {
    notes.erase(std::remove_if(notes.begin(), notes.end(), [&](const Note& note) { return note.start >= cell.finalHit; }), notes.end());
    const bool soft = cell.style->effects == "soft";
    strike(notes, cell.finalHit, Voice::Kick, soft ? 82 : 100);
    strike(notes, cell.finalHit, soft ? Voice::OpenHat : Voice::Crash, soft ? 66 : 84);
    if (cell.style->effects == "bright") strike(notes, cell.finalHit, Voice::Clap, 84);
    if (cell.style->effects == "cinematic") strike(notes, cell.finalHit, Voice::TomLow, 96);
}

}  // namespace

std::vector<Note> playRhythm(const Cell& cell) {
    std::vector<Note> notes;
    // The same band plays the same groove all through the cue; a remake takes its neighbour.
    const Groove& groove = suitable(cell.style->grooves, cell.meter, cell.level(), cell.section->function, hash32(cell.cueSalt, 3) % 64U + cell.variation);
    for (size_t bar = 0; bar < cell.bars.size(); ++bar) playBar(cell, groove, bar, notes);
    const size_t lastBar = cell.bars.size() - 1;
    if (cell.finalHit.value < 0) {
        // A one-bar section keeps its groove and takes a short fill.
        if (cell.after != nullptr) playFill(cell, lastBar, cell.bars.size() < 2, notes);
    }
    if (cell.bars.size() >= 8 && cell.density() > 300) playFill(cell, 3, true, notes);
    arrive(cell, notes);
    if (cell.stopDown.value >= 0 && cell.energy() >= 250) {
        // Two strokes out of the silence, into the drop.
        const Voice voice = cell.style->effects == "cinematic" ? Voice::TomLow : cell.style->effects == "soft" ? Voice::Rim : Voice::Snare;
        strike(notes, cell.length - Ticks{kStep * 2}, voice, 60, true);
        strike(notes, cell.length - Ticks{kStep}, voice, 78, true);
    }
    if (cell.finalHit.value >= 0) finish(cell, notes);
    return notes;
}

}  // namespace fermata
