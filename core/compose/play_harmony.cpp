// SPDX-License-Identifier: GPL-3.0-or-later
// Chord players: harmony (strums, stride, arpeggios, ostinatos) and texture (pads, drones) read figures over voicings.
#include <algorithm>

#include "core/compose/cell.h"
#include "core/compose/counter.h"
#include "core/compose/harmony.h"

namespace fermata {
namespace {

constexpr int64_t kStep = kTicksPerQuarter / 4;

struct Voices {
    Ticks start;
    std::vector<int> pitches;
    int below = 0;       // The chord's bass note under them, and the other one of root and fifth.
    int belowOther = 0;
};

int bassPitch(const Chord& chord) { return 36 + (chord.bass >= 0 ? chord.bass : chord.root); }

int below(int pitchClass, int top) { return top - 1 - (((top - 1 - pitchClass) % 12) + 12) % 12; }

int strokes(const Figure& figure, int) {
    const auto held = std::count_if(figure.steps.begin(), figure.steps.end(), [](char c) { return c == '-' || c == '.'; });
    return static_cast<int>(static_cast<int64_t>(figure.steps.size()) - held) * 10 / figure.bars();
}

// Voicings of the section's chords, led on from those of the section before.
std::vector<Voices> voicings(const PlayedCell& cell, const Figure& figure, int count) {
    const Orchestration& part = *cell.part;
    const int span = part.high - part.low;
    const bool octaves = part.spread == "octaves";
    if (part.spread == "shell") count = std::min(count, 3);
    if (octaves) count = 1;
    int centre = part.low + span * (150 + cell.direction.registerHeight.permille * 7 / 10) / 1000 + figure.octave * 12;
    // A remake enters in another inversion.
    if (cell.variation > 0) centre += static_cast<int>(cell.pick("inversion", 0, 3)) * 3 - 3;
    const int low = std::clamp(centre - 11, 0, 115);
    const int high = std::min(127, centre + 11);
    std::vector<int> before;
    int bassBefore = -1;
    if (cell.variation == 0 && cell.index > 0) {
        const Chord& last = cell.plan->sections[cell.index - 1].chords.back();
        before = voiced(reduced(last, part.spread), count, low, high, {}, -1, -1);
        bassBefore = bassPitch(last);
    }
    Chord tonic;
    tonic.root = cell.section->key.tonic;
    if (cell.section->key.isMinorLike()) tonic.quality.assign(1, 'm');
    std::vector<Voices> list;
    for (const Chord& written : cell.section->chords) {
        const Chord& chord = figure.pedal ? tonic : written;
        before = voiced(reduced(chord, part.spread), count, low, high, before, bassBefore, bassPitch(chord), cell.style->strictVoices, part.spread == "rootless");
        bassBefore = bassPitch(chord);
        Voices voices{written.start, spreadVoicing(before, part.spread, low, high)};
        if (octaves) voices.pitches = {below(bassPitch(chord), before.front() + 1), below(bassPitch(chord), before.front() + 1) + 12};
        const int top = std::min(voices.pitches.front(), centre - 3);
        voices.below = below(bassPitch(chord), top);
        const bool onRoot = bassPitch(chord) % 12 == chord.root;
        voices.belowOther = below(onRoot ? chord.root + 7 : chord.root, voices.below);
        list.push_back(voices);
    }
    return list;
}

const Voices& at(const std::vector<Voices>& list, Ticks tick) {
    const Voices* found = &list.front();
    for (const Voices& voices : list) {
        if (voices.start <= tick) found = &voices;
    }
    return *found;
}

struct Hand {
    const PlayedCell& cell;
    int strumTicks;
    std::vector<Note> notes;

    void add(Ticks start, Ticks length, int pitch, int velocity, int64_t nudge) {
        if (!cell.isOpen(start)) return;
        if (start != cell.finalHit) length = std::min(length, cell.length - start);  // The last chord may ring out.
        if (length.value > 0) notes.push_back({start, {nudge}, length, Voice::Pitched, std::clamp(pitch, 0, 127), std::clamp(velocity, 1, 127), false});
    }

    void chord(Ticks start, Ticks length, const std::vector<int>& all, char c, int louder) {
        std::vector<int> pitches = all;
        const bool soft = c == 'c' || c == 'u';
        const size_t half = (all.size() + 1) / 2;
        if (soft && all.size() > 3) pitches.assign(all.end() - 3, all.end());
        if (c == 'h') pitches.assign(all.end() - static_cast<std::ptrdiff_t>(half), all.end());
        if (c == 'l') pitches.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(half));
        if (c == 'T') pitches = {all.back()};
        int velocity = (soft || c == 'l' ? 66 : c == 's' ? 86 : c == 'm' ? 42 : 80) + louder;
        if (c == 's') length = std::min(length, Ticks{kStep * 4 / 5});
        if (c == 'm') length = std::min(length, Ticks{60});
        const auto count = static_cast<int64_t>(pitches.size());
        const int rolled = std::max(36, strumTicks);
        for (size_t i = 0; i < pitches.size(); ++i) {
            const auto order = static_cast<int64_t>(i);
            const int64_t nudge = c == 'd' || c == 'm' ? order * strumTicks : c == 'u' ? (count - 1 - order) * strumTicks : c == 'A' ? order * rolled : 0;
            // The top voice speaks; inner voices stay back.
            const int weight = i + 1 == pitches.size() ? 2 : i == 0 ? 0 : -5;
            add(start, length, pitches[i], velocity + weight, nudge);
        }
    }
};

// One bar differs from the next: now and then a soft stroke is left out or anticipated, a broken chord turns.
char alive(const PlayedCell& cell, char c, int step, size_t bar) {
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

char varied(const PlayedCell& cell, char c, int step) {
    if (cell.variation == 0 || step == 0) return c;
    const int roll = cell.chance("figure-vary", static_cast<uint32_t>(step));
    if (c >= '1' && c <= '6') return static_cast<char>('1' + (c - '1' + static_cast<int>(cell.pick("turn", static_cast<uint32_t>(step), 3))) % 4);
    if (c == 'c' && roll < 200) return '.';
    if ((c == 'C' || c == 'd') && roll < 300) return 'h';
    if (c == '.' && roll < 60 && step % 2 == 0) return 'c';
    return c;
}

bool keeps(const PlayedCell& cell, Ticks inBar, uint32_t id) {
    if (cell.isStrong(inBar)) return true;
    return cell.steady("figure", id) < cell.fullness();
}

void finalChord(const PlayedCell& cell, const std::vector<Voices>& list, Hand& hand) {
    hand.notes.erase(std::remove_if(hand.notes.begin(), hand.notes.end(), [&](const Note& note) { return note.start >= cell.finalHit; }), hand.notes.end());
    for (Note& note : hand.notes) note.length = std::min(note.length, cell.finalHit - note.start);
    hand.chord(cell.finalHit, cell.finalLength, at(list, cell.finalHit).pitches, 'd', 0);
}

std::vector<Note> playFigure(const PlayedCell& cell, const std::vector<Figure>& figures, int usualVoices, int usualStrum, bool ties) {
    const uint32_t choice = hash32(cell.cueSalt, 7) % 64U + static_cast<uint32_t>(cell.occurrence) + (cell.attempt >= 5 ? 1 : 0);
    const std::string& function = cell.section->function;
    const Figure& usual = climbing(figures, cell.meter, cell.level(), function, choice, strokes);
    // The fourth bar of a phrase turns round with the neighbouring figure.
    const Figure& neighbour = ties ? usual : suitable(figures, cell.meter, cell.level(), function, choice + 1);
    const Figure& turn = strokes(neighbour, 0) * 4 >= strokes(usual, 0) * 3 && neighbour.octave == usual.octave ? neighbour : usual;
    const int asked = cell.part->voices.high > 0 ? cell.part->voices.at(cell.energy()) : usualVoices;
    const int count = usual.voices > 0 ? usual.voices : asked;
    const std::vector<Voices> list = voicings(cell, usual, cell.direction.leavesRoom ? std::max(2, count - 1) : count);
    Hand hand{cell, usual.strum >= 0 ? usual.strum : cell.part->strum >= 0 ? cell.part->strum : usualStrum, {}};
    for (size_t bar = 0; bar < cell.bars.size(); ++bar) {
        const CellBar& place = cell.bars[bar];
        const Figure& figure = bar % 4 == 3 ? turn : usual;
        const auto steps = static_cast<int>(place.length().value / figure.step().value);
        for (int step = 0; step < steps; ++step) {
            const Ticks start = place.start + figure.step() * step;
            const char written = figure.at(static_cast<int>(bar), step);
            char c = varied(cell, ties ? written : alive(cell, written, step, bar), step);
            const bool change = cell.chordAt(start).start == start && !figure.pedal;
            // A chord that changes under a held one is struck anew.
            if (c == '-' && change) c = ties ? 'C' : 'c';
            if (c == '-' && cell.stirs(start, ties ? "stir" : "stir-harmony")) c = 'c';
            if (c == '-' || c == '.') continue;
            if (!change && !keeps(cell, start - place.start, static_cast<uint32_t>(bar) * 16U + static_cast<uint32_t>(step))) continue;
            const Ticks until = figure.pedal ? cell.length : cell.nextChordChange(start);
            Ticks length = std::min(figure.step() * figure.run(static_cast<int>(bar), step), until - start);
            length = {std::max<int64_t>(80, length.value * figure.gate / 1000)};
            const Voices& voices = at(list, start);
            const char dynamic = figure.dynamics[static_cast<size_t>(static_cast<int>(bar) * figure.perBar() + step) % figure.dynamics.size()];
            const int louder = dynamic == '+' ? 10 : dynamic == '-' ? -14 : 0;
            if (c >= '1' && c <= '6') {
                const auto index = static_cast<size_t>(c - '1');
                const int octave = static_cast<int>(index / voices.pitches.size()) * 12;
                hand.add(start, length, voices.pitches[index % voices.pitches.size()] + octave, (step == 0 ? 82 : 74) + louder, 0);
            } else if (c == 'b' || c == 'f') {
                hand.add(start, length, c == 'b' ? voices.below : voices.belowOther, 80 + louder, 0);
            } else {
                hand.chord(start, length, voices.pitches, c, louder);
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

std::vector<Note> playHarmony(const PlayedCell& cell) {
    const bool strings = cell.stem->sound.rfind("strings.", 0) == 0;
    const bool guitar = cell.stem->sound.rfind("guitar.", 0) == 0;
    const int voiceCount = strings || cell.energy() < 300 ? 3 : 4;
    std::vector<Note> notes = playFigure(cell, cell.style->harmonyFigures, voiceCount, guitar ? 14 : strings ? 0 : 6, false);
    addCounter(cell, "harmony", notes);
    return notes;
}

std::vector<Note> playTexture(const PlayedCell& cell) {
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
    std::vector<Note> notes = tied(playFigure(cell, cell.style->textureFigures, voiceCount, 0, true), cell.finalHit);
    addCounter(cell, "texture", notes);
    return notes;
}

}  // namespace fermata
