// SPDX-License-Identifier: GPL-3.0-or-later
// Chord players: harmony (strums, arpeggios, ostinatos) and texture (pads, drones) read figures over voicings.
#include <algorithm>

#include "core/compose/cell.h"
#include "core/compose/harmony.h"

namespace fermata {
namespace {

constexpr int64_t kStep = kTicksPerQuarter / 4;

struct Voices {
    Ticks start;
    std::vector<int> pitches;
};

int bassPitch(const Chord& chord) { return 36 + (chord.bass >= 0 ? chord.bass : chord.root); }

// Voicings of the section's chords, led on from those of the section before.
std::vector<Voices> voicings(const Cell& cell, int count) {
    const Orchestration& part = *cell.part;
    const int span = part.high - part.low;
    int centre = part.low + span * (150 + cell.direction.registerHeight.permille * 7 / 10) / 1000;
    // A remake enters in another inversion.
    if (cell.variation > 0) centre += static_cast<int>(cell.pick("inversion", 0, 3)) * 3 - 3;
    const int low = std::clamp(centre - 11, 0, 115);
    const int high = std::min(127, centre + 11);
    std::vector<int> before;
    int bassBefore = -1;
    if (cell.variation == 0 && cell.index > 0) {
        const Chord& last = cell.plan->sections[cell.index - 1].chords.back();
        before = voiced(last, count, low, high, {}, -1, -1);
        bassBefore = bassPitch(last);
    }
    std::vector<Voices> list;
    for (const Chord& chord : cell.section->chords) {
        before = voiced(chord, count, low, high, before, bassBefore, bassPitch(chord));
        bassBefore = bassPitch(chord);
        list.push_back({chord.start, before});
    }
    return list;
}

const std::vector<int>& at(const std::vector<Voices>& list, Ticks tick) {
    const Voices* found = &list.front();
    for (const Voices& voices : list) {
        if (voices.start <= tick) found = &voices;
    }
    return found->pitches;
}

struct Hand {
    const Cell& cell;
    int strumTicks;
    std::vector<Note> notes;

    void add(Ticks start, Ticks length, int pitch, int velocity, int64_t nudge) {
        if (!cell.isOpen(start)) return;
        // A texture holds its breath through the stop; a harmony stops with the others.
        if (cell.stopDown.value >= 0) length = std::min(length, cell.stopDown - start);
        length = std::min(length, cell.length - start);
        if (length.value > 0) notes.push_back({start, {nudge}, length, Voice::Pitched, pitch, velocity, false});
    }

    void chord(Ticks start, Ticks length, const std::vector<int>& pitches, char c) {
        const bool soft = c == 'c' || c == 'u';
        const size_t first = soft && pitches.size() > 3 ? pitches.size() - 3 : 0;
        const int velocity = soft ? 66 : 80;
        const auto count = static_cast<int64_t>(pitches.size() - first);
        for (size_t i = first; i < pitches.size(); ++i) {
            const auto order = static_cast<int64_t>(i - first);
            const int64_t nudge = c == 'd' ? order * strumTicks : c == 'u' ? (count - 1 - order) * strumTicks : 0;
            // The top voice speaks; inner voices stay back.
            const int weight = i + 1 == pitches.size() ? 2 : i == 0 ? 0 : -5;
            add(start, length, pitches[i], velocity + weight, nudge);
        }
    }
};

// One bar differs from the next: now and then a soft stroke is left out or anticipated, a broken chord turns.
char alive(const Cell& cell, char c, int step, size_t bar) {
    if (step == 0) return c;
    const auto id = static_cast<uint32_t>(bar) * 16U + static_cast<uint32_t>(step);
    const int roll = cell.chance("alive", id);
    if (c >= '1' && c <= '6') {
        // Neighbouring bars take another way through the chord after their middle.
        if (bar % 2 == 1 && step >= 6 && roll < 420) return static_cast<char>('1' + (c - '1' + 1 + static_cast<int>(cell.pick("way", id, 2))) % 4);
        return bar > 0 && step % 4 != 0 && roll >= 880 ? '.' : c;
    }
    if ((c == 'c' || c == 'u') && step % 4 != 0 && roll < 110) return '.';
    return c;
}

char varied(const Cell& cell, char c, int step) {
    if (cell.variation == 0 || step == 0) return c;
    const int roll = cell.chance("figure-vary", static_cast<uint32_t>(step));
    if (c >= '1' && c <= '6') return static_cast<char>('1' + (c - '1' + static_cast<int>(cell.pick("turn", static_cast<uint32_t>(step), 3))) % 4);
    if (c == 'c' && roll < 400) return '.';
    if (c == '.' && roll < 160 && step % 2 == 0) return 'c';
    return c;
}

bool keeps(const Cell& cell, int step, uint32_t id) {
    if (step % 8 == 0) return true;
    return cell.chance("figure", id) < cell.density() + 460;
}

void finalChord(const Cell& cell, const std::vector<Voices>& list, Hand& hand) {
    hand.notes.erase(std::remove_if(hand.notes.begin(), hand.notes.end(), [&](const Note& note) { return note.start >= cell.finalHit; }), hand.notes.end());
    for (Note& note : hand.notes) note.length = std::min(note.length, cell.finalHit - note.start);
    hand.chord(cell.finalHit, cell.finalLength, at(list, cell.finalHit), 'd');
}

std::vector<Note> playFigure(const Cell& cell, const std::vector<Figure>& figures, int voiceCount, int strumTicks, bool ties) {
    const std::vector<Voices> list = voicings(cell, voiceCount);
    const uint32_t choice = hash32(cell.cueSalt, 7) % 64U + cell.variation;
    const Figure& usual = suitable(figures, cell.meter, cell.level(), cell.section->function, choice);
    // The fourth bar of a phrase turns round with the neighbouring figure.
    const Figure& turn = ties ? usual : suitable(figures, cell.meter, cell.level(), cell.section->function, choice + 1);
    Hand hand{cell, strumTicks, {}};
    for (size_t bar = 0; bar < cell.bars.size(); ++bar) {
        const CellBar& place = cell.bars[bar];
        const Figure& figure = bar % 4 == 3 ? turn : usual;
        for (int step = 0; step < place.steps(); ++step) {
            const Ticks start = place.start + Ticks{step * kStep};
            const char written = figure.at(static_cast<int>(bar), step);
            char c = varied(cell, ties ? written : alive(cell, written, step, bar), step);
            const bool change = cell.chordAt(start).start == start;
            // A chord that changes under a held one is struck anew.
            if (c == '-' && change) c = ties ? 'C' : 'c';
            if (c == '-' || c == '.') continue;
            if (!change && !keeps(cell, step, static_cast<uint32_t>(bar) * 16U + static_cast<uint32_t>(step))) continue;
            int end = step + 1;
            while (end < place.steps() && figure.at(static_cast<int>(bar), end) == '-') ++end;
            Ticks length = std::min(Ticks{(end - step) * kStep}, cell.nextChordChange(start) - start);
            length = {std::max<int64_t>(kStep / 3, length.value * figure.gate / 1000)};
            const std::vector<int>& pitches = at(list, start);
            if (c >= '1' && c <= '6') {
                const auto index = static_cast<size_t>(c - '1');
                const int octave = index >= pitches.size() ? 12 : 0;
                hand.add(start, length, std::min(127, pitches[index % pitches.size()] + octave), step == 0 ? 82 : 74, 0);
            } else {
                hand.chord(start, length, pitches, c);
            }
        }
    }
    if (cell.finalHit.value >= 0) finalChord(cell, list, hand);
    return hand.notes;
}

// Notes of the same pitch that touch become one: a pad does not re-strike what stays.
std::vector<Note> tied(std::vector<Note> notes, Ticks keepFrom) {
    sortNotes(notes);
    std::vector<Note> result;
    for (const Note& note : notes) {
        bool joined = false;
        for (Note& old : result) {
            if (old.key == note.key && old.start + old.length == note.start && note.start != keepFrom && note.velocity == old.velocity) {
                old.length += note.length;
                joined = true;
                break;
            }
        }
        if (!joined) result.push_back(note);
    }
    return result;
}

}  // namespace

std::vector<Note> playHarmony(const Cell& cell) {
    const bool strings = cell.stem->sound.rfind("strings.", 0) == 0;
    const bool guitar = cell.stem->sound.rfind("guitar.", 0) == 0;
    const int voiceCount = strings || cell.energy() < 300 ? 3 : 4;
    return playFigure(cell, cell.style->harmonyFigures, voiceCount, guitar ? 14 : strings ? 0 : 6, false);
}

std::vector<Note> playTexture(const Cell& cell) {
    if (cell.stem->sound == "tape.noise") {
        // Air has no pitch: one breath a section, or two when it should move.
        std::vector<Note> notes;
        const int parts = cell.variation % 2 == 1 && cell.bars.size() > 1 ? 2 : 1;
        for (int i = 0; i < parts; ++i) {
            const Ticks start = cell.bars[cell.bars.size() * static_cast<size_t>(i) / static_cast<size_t>(parts)].start;
            const int key = 60 + (cell.direction.registerHeight.permille - 480) / 40 + static_cast<int>(cell.variation % 5);
            notes.push_back({start, {0}, cell.length - start, Voice::Pitched, std::clamp(key, 48, 72), 80 - 6 * i, false});
        }
        return notes;
    }
    const int voiceCount = cell.energy() < 250 ? 2 : cell.energy() < 700 ? 3 : 4;
    return tied(playFigure(cell, cell.style->textureFigures, voiceCount, 0, true), cell.finalHit);
}

}  // namespace fermata
