// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/counter.h"

#include <algorithm>
#include <cstdlib>

#include "core/compose/harmony.h"

namespace fermata {
namespace {

int toneNear(int pitch, const std::vector<int>& classes, int low, int high) {
    int best = std::clamp(pitch, low, high);
    int bestDistance = 100;
    for (int candidate = low; candidate <= high; ++candidate) {
        if (std::find(classes.begin(), classes.end(), candidate % 12) == classes.end()) continue;
        if (std::abs(candidate - pitch) >= bestDistance) continue;
        best = candidate;
        bestDistance = std::abs(candidate - pitch);
    }
    return best;
}

struct Gap {
    Ticks from;
    Ticks to;
};

// Where the tune is silent for at least a beat and a half.
std::vector<Gap> gapsOf(const PlayedCell& cell, const std::vector<Note>& tune) {
    std::vector<Gap> gaps;
    const Ticks end = cell.finalHit.value >= 0 ? cell.finalHit : cell.length;
    Ticks at;
    const auto close = [&](Ticks next) {
        // On the next sixteenth after the tune's last note.
        const Ticks from{(at.value + 239) / 240 * 240};
        if ((next - from).value >= cell.pulse().value * 3 / 2) gaps.push_back({from, next});
    };
    for (const Note& note : tune) {
        close(std::min(note.start, end));
        at = std::max(at, note.start + note.length);
    }
    close(end);
    return gaps;
}

// The tail of the cue's answer, fitted into the gap and onto its chords.
void answer(const PlayedCell& cell, const std::vector<Note>& tune, std::vector<Note>& notes) {
    const StyleCounter& counter = cell.style->counter;
    std::vector<MotifNote> tail;
    for (const MotifNote& note : cell.plan->motif) {
        if (note.start >= cell.meter.bar() * cell.style->melody.motifBars) tail.push_back(note);
    }
    if (tail.empty()) return;
    int last = (counter.low + counter.high) / 2;
    uint32_t count = 0;
    for (const Gap& gap : gapsOf(cell, tune)) {
        ++count;
        if (cell.chance("counter", count) > 450 + cell.density() / 2) continue;
        const Ticks breath{kTicksPerQuarter / 2};
        const Ticks from = cell.isStrong(gap.from - cell.barAt(gap.from).start) ? gap.from + breath : gap.from;
        // From the end of the phrase backwards, as many notes as there is room for.
        Ticks origin = tail.back().start;
        for (auto it = tail.rbegin(); it != tail.rend(); ++it) {
            if (tail.back().start + tail.back().length - it->start > gap.to - from) break;
            origin = it->start;
        }
        int degreeBefore = 0;
        bool first = true;
        for (const MotifNote& note : tail) {
            if (note.start < origin) continue;
            const Ticks at = from + (note.start - origin);
            if (at >= gap.to || !cell.isOpen(at)) break;
            const Chord& chord = cell.chordAt(at);
            const Ticks length = std::min(note.length, gap.to - at);
            int pitch = last;
            if (first || length.value >= kTicksPerQuarter) {
                pitch = toneNear(first ? last : last + (note.degree - degreeBefore) * 2, chordTones(chord), counter.low, counter.high);
            } else {
                const int side = note.degree >= degreeBefore ? 1 : -1;
                for (const int step : {2 * side, side, 3 * side, -side, -2 * side}) {
                    if (!fits(last + step, cell.section->key, chord) || last + step < counter.low || last + step > counter.high) continue;
                    pitch = last + step;
                    break;
                }
            }
            notes.push_back({at, {0}, length, Voice::Pitched, pitch, 70, false});
            degreeBefore = note.degree;
            last = pitch;
            first = false;
        }
    }
}

// One guide tone a chord, third or seventh, moving little and against the tune.
void guideTones(const PlayedCell& cell, const std::vector<Note>& tune, std::vector<Note>& notes) {
    const StyleCounter& counter = cell.style->counter;
    int last = (counter.low + counter.high) / 2;
    int tuneBefore = -1;
    for (const Chord& chord : cell.section->chords) {
        if (!cell.isOpen(chord.start)) continue;
        int tuneNow = tuneBefore;
        for (const Note& note : tune) {
            if (note.start <= chord.start) tuneNow = note.key;
        }
        const std::vector<int> tones = chordTones(chord);
        std::vector<int> guides;
        for (const size_t index : {size_t{1}, size_t{3}}) {
            if (index < tones.size()) guides.push_back(tones[index]);
        }
        const int against = tuneBefore < 0 || tuneNow == tuneBefore ? 0 : tuneNow > tuneBefore ? -1 : 1;
        const int pitch = toneNear(last + against, guides, counter.low, counter.high);
        Ticks length = std::min(chord.length, cell.length - chord.start);
        if (cell.finalHit.value >= 0) length = std::min(length, cell.finalHit - chord.start);
        if (length.value <= 0) continue;
        notes.push_back({chord.start, {0}, length, Voice::Pitched, pitch, 68, false});
        last = pitch;
        tuneBefore = tuneNow;
    }
}

// A third below the tune's longer notes, or a sixth where the third does not fit the chord.
void parallel(const PlayedCell& cell, const std::vector<Note>& tune, std::vector<Note>& notes) {
    for (const Note& note : tune) {
        if (note.length.value < kTicksPerQuarter / 2 || !cell.isOpen(note.start)) continue;
        const Chord& chord = cell.chordAt(note.start);
        for (const int step : {-4, -3, -8, -9, -5}) {
            if (!fits(note.key + step, cell.section->key, chord)) continue;
            int pitch = note.key + step;
            while (pitch > cell.style->counter.high && pitch >= 12) pitch -= 12;
            notes.push_back({note.start, {0}, note.length, Voice::Pitched, pitch, 64, false});
            break;
        }
    }
}

}  // namespace

std::vector<Note> tuneBeside(const PlayedCell& cell) {
    for (const PlannedStem& stem : cell.plan->stems) {
        if (stem.role != "melody") continue;
        for (const Take* take : cell.request->beside) {
            if (take->stem == stem.name) return take->notes;
        }
        PlayRequest request;
        request.plan = cell.plan;
        request.section = cell.index;
        request.stem = stem.name;
        const PlayedCell tune = makeCell(request, *cell.style, 0);
        if (!tune.direction.plays) return {};
        std::vector<Note> notes = playMelody(tune);
        sortNotes(notes);
        return notes;
    }
    return {};
}

void addCounter(const PlayedCell& cell, const std::string& role, std::vector<Note>& notes) {
    const StyleCounter& counter = cell.style->counter;
    if (counter.role != role || cell.energy() < counter.from || cell.direction.leavesRoom) return;
    const std::vector<Note> tune = tuneBeside(cell);
    if (tune.empty() && counter.kind != "long") return;
    std::vector<Note> line;
    if (counter.kind == "answers") answer(cell, tune, line);
    else if (counter.kind == "long") guideTones(cell, tune, line);
    else parallel(cell, tune, line);
    // A pitch that the chords already hold is left to them.
    for (const Note& note : line) {
        const bool held = std::any_of(notes.begin(), notes.end(), [&](const Note& other) {
            return other.key == note.key && other.start < note.start + note.length && note.start < other.start + other.length;
        });
        if (!held) notes.push_back(note);
    }
}

}  // namespace fermata
