// SPDX-License-Identifier: GPL-3.0-or-later
// The tune: the cue's motif developed section by section, with rests, inside the style's compass.
#include <algorithm>
#include <cstdlib>

#include "core/compose/cell.h"
#include "core/compose/harmony.h"
#include "core/compose/phrase.h"
#include "core/compose/tones.h"

namespace fermata {
namespace {

constexpr int64_t kStep = kTicksPerQuarter / 4;

struct Singer {
    const PlayedCell& cell;
    const Tones tones;
    int low;
    int high;
    int last;
    int repeats = 0;
    std::vector<Note> notes;

    int inCompass(int pitch) const {
        while (pitch > high && pitch - 12 >= low - 3) pitch -= 12;
        while (pitch < low && pitch + 12 <= high + 3) pitch += 12;
        return std::clamp(pitch, 0, 127);
    }

    bool isChordTone(int pitch, const Chord& chord) const {
        const std::vector<int> chordClasses = chordTones(chord);
        return std::find(chordClasses.begin(), chordClasses.end(), pitch % 12) != chordClasses.end();
    }

    // What the tune may stand on: the chord, and what of its own tones agrees with it.
    bool agrees(int pitch, const Chord& chord) const {
        if (isChordTone(pitch, chord)) return true;
        const std::string& kind = cell.style->melody.tones;
        if (kind == "chord") return false;
        return tones.contains(pitch) && (kind == "blues" || fits(pitch, cell.section->key, chord));
    }

    // The chord tone nearest to a pitch; ties go towards where the line came from.
    int chordToneNear(int pitch, const Chord& chord) const {
        for (int distance = 0; distance <= 6; ++distance) {
            const int towards = last >= pitch ? 1 : -1;
            for (const int side : {towards, -towards}) {
                if (isChordTone(pitch + side * distance, chord)) return pitch + side * distance;
            }
        }
        return pitch;
    }

    // A tone of the tune that agrees with the chord: no semitone above a chord tone is sat upon.
    int toneNear(int pitch, const Chord& chord) const {
        for (const int step : {0, -1, 1, -2, 2, -3, 3, -4, 4}) {
            if (agrees(pitch + step, chord)) return pitch + step;
        }
        return pitch;
    }

    void sing(Ticks start, Ticks length, int pitch, int velocity, bool strong, bool pickup) {
        if (!cell.isOpen(start) || start >= cell.length) return;
        const Chord& chord = cell.chordAt(start);
        pitch = strong || length.value >= kTicksPerQuarter * 3 / 2 ? chordToneNear(pitch, chord) : toneNear(pitch, chord);
        pitch = inCompass(pitch);
        // Wide leaps are folded: a tune that can be sung.
        const int widest = cell.style->melody.leapLimit * 2;
        if (!notes.empty() && std::abs(pitch - last) > widest) {
            const int folded = pitch > last ? pitch - 12 : pitch + 12;
            if (std::abs(folded - last) < std::abs(pitch - last) && folded >= low - 2 && folded <= high + 2) pitch = folded;
            else pitch = inCompass(chordToneNear(last + (pitch > last ? 4 : -4), chord));
        }
        repeats = pitch == last ? repeats + 1 : 0;
        if (repeats > 2) {
            pitch = inCompass(toneNear(pitch + (cell.chance("turn", static_cast<uint32_t>(start.value)) < 500 ? 2 : -2), chord));
            repeats = 0;
        }
        if (!notes.empty() && notes.back().start + notes.back().length > start) notes.back().length = start - notes.back().start;
        if (!notes.empty() && notes.back().length.value <= 0) notes.pop_back();
        notes.push_back({start, {0}, std::min(length, cell.length - start), Voice::Pitched, pitch, velocity, pickup});
        last = pitch;
    }
};

// How far the motif moves, in steps of the tune, so that its first note meets the chord near where it stands.
// A remake may take it from another tone of the chord.
int placement(const Singer& singer, int first, const Chord& chord, size_t bar, bool keep) {
    if (keep) return 0;
    const PlayedCell& cell = singer.cell;
    const int liked = cell.variation == 0 ? 0 : static_cast<int>(cell.pick("place", static_cast<uint32_t>(bar), 7)) - 3;
    int best = 0;
    int bestCost = 1000;
    for (int shift = -4; shift <= 4; ++shift) {
        if (!singer.isChordTone(singer.tones.pitch(first + shift), chord)) continue;
        if (std::abs(shift - liked) >= bestCost) continue;
        bestCost = std::abs(shift - liked);
        best = shift;
    }
    return best;
}

// Weak short notes go when there is little to say, and gaps between neighbours are filled when there is much.
void thin(const PlayedCell& cell, std::vector<MotifNote>& notes, size_t bar) {
    std::vector<MotifNote> kept;
    for (size_t i = 0; i < notes.size(); ++i) {
        const bool weak = !cell.isStrong(notes[i].start) && i + 1 < notes.size();
        const bool goes = notes.size() > 2 && weak && !kept.empty() && cell.chance("thin", static_cast<uint32_t>(bar * 16 + i)) > cell.density() + 350;
        if (goes) kept.back().length += notes[i].length;
        else kept.push_back(notes[i]);
    }
    notes.clear();
    for (size_t i = 0; i < kept.size(); ++i) {
        MotifNote note = kept[i];
        const bool roomy = note.length.value >= kTicksPerQuarter && i + 1 < kept.size();
        if (!roomy || cell.chance("fill", static_cast<uint32_t>(bar * 16 + i)) > (cell.density() - 520) * 2) {
            notes.push_back(note);
            continue;
        }
        MotifNote passing = note;
        note.length = {note.length.value / 2 / kStep * kStep};
        passing.start = note.start + note.length;
        passing.length = kept[i].length - note.length;
        const int target = kept[i + 1].degree;
        passing.degree = target > note.degree + 1 ? note.degree + 1 : target < note.degree - 1 ? note.degree - 1 : note.degree + 1;
        notes.push_back(note);
        notes.push_back(passing);
    }
}

// What is heard again is told a little differently: a note divided, two tied, an end that turns elsewhere.
void retell(const PlayedCell& cell, std::vector<MotifNote>& notes, size_t bar, const PhraseBar& place) {
    const bool returned = cell.index > 0 && cell.occurrence > 0;
    if (notes.size() < 3 || !(place.again || returned)) return;
    const auto id = static_cast<uint32_t>(bar);
    if (cell.chance("retell", id) >= 480) return;
    switch (cell.pick("how", id, 4)) {
        case 0: {
            const auto longest = std::max_element(notes.begin(), notes.end(), [](const MotifNote& a, const MotifNote& b) { return a.length < b.length; });
            if (longest->length.value < kTicksPerQuarter) return;
            MotifNote second = *longest;
            longest->length = {longest->length.value / 2 / kStep * kStep};
            second.start += longest->length;
            second.length = second.length - longest->length;
            second.degree += cell.chance("neighbour", id) < 500 ? 1 : -1;
            notes.insert(longest + 1, second);
            break;
        }
        case 1: {
            const size_t at = 1 + cell.pick("tie", id, notes.size() - 2);
            notes[at - 1].length = notes[at].start + notes[at].length - notes[at - 1].start;
            notes.erase(notes.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        }
        case 2: notes[notes.size() - 2].degree += cell.chance("elsewhere", id) < 500 ? 2 : -2; break;
        default: {
            // The head an eighth early, out of the bar's way.
            MotifNote& second = notes[1];
            if (second.start.value - notes[0].start.value >= 960 && second.start.value % 960 == 0) {
                second.start = second.start - Ticks{480};
                second.length += Ticks{480};
                notes[0].length = std::min(notes[0].length, second.start - notes[0].start);
            }
            break;
        }
    }
}

void pickUp(const PlayedCell& cell, Singer& singer) {
    if (cell.after == nullptr || cell.last || singer.notes.empty()) return;
    const auto it = cell.after->stems.find(cell.stem->name);
    const bool sings = it != cell.after->stems.end() && it->second.plays;
    if (!sings || cell.after->energy.permille < 350 || cell.stopDown.value >= 0) return;
    if (cell.after->function == "break" || cell.chance("pickup", 0) > cell.style->melody.pickups + cell.density() / 3) return;
    const Ticks from = cell.length - Ticks{kTicksPerQuarter};
    if (singer.notes.back().start >= from) return;
    // Two steps up into the first chord tone of what follows.
    const int target = singer.chordToneNear(singer.last, *cell.chordAfter());
    const int side = target > singer.last ? -1 : 1;
    singer.sing(from, {kTicksPerQuarter / 2}, target + side * 4, 66, false, true);
    singer.sing(from + Ticks{kTicksPerQuarter / 2}, {kTicksPerQuarter / 2}, target + side * 2, 72, false, true);
}

// Short neighbours before long notes.
void grace(const PlayedCell& cell, Singer& singer) {
    constexpr Ticks kGrace{120};
    std::vector<Note> graces;
    for (size_t i = 0; i < singer.notes.size(); ++i) {
        const Note& note = singer.notes[i];
        const Ticks from = note.start - kGrace;
        if (note.length.value < kTicksPerQuarter || from.value < 0 || !cell.isOpen(from)) continue;
        if (cell.chance("grace", static_cast<uint32_t>(note.start.value)) >= cell.style->melody.grace) continue;
        const bool room = i == 0 || singer.notes[i - 1].start + Ticks{kStep} <= from;
        if (!room) continue;
        if (i > 0) singer.notes[i - 1].length = std::min(singer.notes[i - 1].length, from - singer.notes[i - 1].start);
        const int side = cell.chance("grace-side", static_cast<uint32_t>(note.start.value)) < 650 ? -1 : 1;
        for (const int step : {side, 2 * side, 3 * side}) {
            if (!singer.agrees(note.key + step, cell.chordAt(from))) continue;
            graces.push_back({from, {0}, kGrace, Voice::Pitched, note.key + step, 58, false});
            break;
        }
    }
    singer.notes.insert(singer.notes.end(), graces.begin(), graces.end());
    sortNotes(singer.notes);
}

// Where the style minds, bass and tune never go on in parallel fifths or octaves from one chord to the next.
void avoidParallels(const PlayedCell& cell, Singer& singer) {
    const auto bassOf = [](const Chord& chord) { return chord.bass >= 0 ? chord.bass : chord.root; };
    const auto soundingAt = [&](Ticks at) -> Note* {
        for (Note& note : singer.notes) {
            if (note.start <= at && at < note.start + note.length) return &note;
        }
        return nullptr;
    };
    for (size_t i = 1; i < cell.section->chords.size(); ++i) {
        const Chord& now = cell.section->chords[i];
        const Chord& then = cell.section->chords[i - 1];
        Note* note = soundingAt(now.start);
        const Note* before = soundingAt(then.start);
        if (note == nullptr || before == nullptr || note == before || note->start < now.start) continue;
        const auto parallel = [&](int key) {
            const int interval = ((key - bassOf(now)) % 12 + 12) % 12;
            const int old = ((before->key - bassOf(then)) % 12 + 12) % 12;
            return key != before->key && bassOf(now) != bassOf(then) && interval == old && (interval == 0 || interval == 7);
        };
        if (!parallel(note->key)) continue;
        for (const int step : {-1, 1, -2, 2, -3, 3, -4, 4, -5, 5}) {
            if (!singer.isChordTone(note->key + step, now) || parallel(note->key + step)) continue;
            note->key += step;
            break;
        }
    }
}

void end(const PlayedCell& cell, Singer& singer) {
    singer.notes.erase(std::remove_if(singer.notes.begin(), singer.notes.end(), [&](const Note& n) { return n.start >= cell.finalHit; }), singer.notes.end());
    for (Note& note : singer.notes) note.length = std::min(note.length, cell.finalHit - note.start);
    if (!singer.notes.empty()) singer.last = singer.notes.back().key;
    int tonic = singer.inCompass(60 + cell.section->key.tonic);
    // The tonic nearest to where the tune stands.
    while (tonic - singer.last > 6) tonic -= 12;
    while (singer.last - tonic > 6) tonic += 12;
    if (tonic > singer.high) tonic -= 12;
    singer.notes.push_back({cell.finalHit, {0}, cell.finalLength, Voice::Pitched, std::clamp(tonic, 0, 127), 86, false});
}

}  // namespace

std::vector<Note> playMelody(const PlayedCell& cell) {
    if (cell.plan->motif.empty()) return {};
    const Orchestration& part = *cell.part;
    const StyleMelody& habits = cell.style->melody;
    const int span = part.high - part.low;
    int centre = part.low + span * (150 + cell.direction.registerHeight.permille * 7 / 10) / 1000;
    if (cell.section->function == "peak") centre += 3;
    Singer singer{cell, Tones(cell.section->key, habits.tones), std::max(part.low - 2, centre - 11), std::min(part.high + 4, centre + 11), centre, 0, {}};
    if (cell.request->before != nullptr && !cell.request->before->notes.empty()) singer.last = cell.request->before->notes.back().key;

    const std::vector<PhraseBar> phrase = phraseOf(cell);
    for (size_t bar = 0; bar < cell.bars.size(); ++bar) {
        const CellBar& place = cell.bars[bar];
        if (place.meter.bar() != cell.meter.bar()) continue;  // A shortened bar is a breath.
        if (phrase[bar].idea == Idea::Rest) continue;
        std::vector<MotifNote> notes = materialOf(cell, phrase[bar]);
        if (notes.empty()) continue;
        thin(cell, notes, bar);
        retell(cell, notes, bar, phrase[bar]);
        const Chord& chord = cell.chordAt(place.start + notes.front().start);
        const int shift = placement(singer, notes.front().degree, chord, bar, cell.variation == 0 && habits.repeats && bar % 2 == 0 && phrase[bar].idea == Idea::Question);
        // The whole bar is moved by octaves, never single notes, so that the contour stays.
        int octave = 0;
        int sum = 0;
        for (const MotifNote& note : notes) sum += singer.tones.pitch(note.degree + shift);
        const int mean = sum / static_cast<int>(notes.size());
        while (mean + octave * 12 > centre + 6) --octave;
        while (mean + octave * 12 < centre - 6) ++octave;
        int top = 0;
        int bottom = 127;
        for (const MotifNote& note : notes) {
            const int pitch = singer.tones.pitch(note.degree + shift) + (octave + note.octave) * 12;
            top = std::max(top, pitch);
            bottom = std::min(bottom, pitch);
        }
        if (top > singer.high + 2 && bottom - 12 >= singer.low - 2) --octave;
        else if (bottom < singer.low - 2 && top + 12 <= singer.high + 2) ++octave;
        // Of two octaves that both fit, the one that goes on from where the tune stands.
        const int entry = singer.tones.pitch(notes.front().degree + shift) + octave * 12;
        if (!singer.notes.empty() && entry - singer.last > 7 && bottom - 12 >= singer.low - 2) --octave;
        else if (!singer.notes.empty() && singer.last - entry > 7 && top + 12 <= singer.high + 2) ++octave;
        for (size_t i = 0; i < notes.size(); ++i) {
            const MotifNote& note = notes[i];
            const bool strong = cell.isStrong(note.start) || (i + 1 == notes.size() && phrase[bar].closes);
            const int pitch = singer.tones.pitch(note.degree + shift) + (octave + note.octave) * 12;
            Ticks start = place.start + note.start;
            Ticks length = note.length;
            // Pushed ahead of the beat where the style likes it, never onto the note before.
            const bool pushes = strong && start.value >= 480 && cell.chance("push", static_cast<uint32_t>(start.value)) < habits.push;
            if (pushes && (singer.notes.empty() || singer.notes.back().start + Ticks{480} <= start - Ticks{480})) {
                start = start - Ticks{480};
                length += Ticks{480};
            }
            singer.sing(start, length, pitch, 76 + (i == 0 ? 4 : 0) + (strong ? 4 : 0), strong, false);
        }
    }
    pickUp(cell, singer);
    if (cell.finalHit.value >= 0) end(cell, singer);
    if (cell.style->strictVoices) avoidParallels(cell, singer);
    if (habits.grace > 0) grace(cell, singer);
    return singer.notes;
}

}  // namespace fermata
