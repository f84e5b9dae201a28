// SPDX-License-Identifier: GPL-3.0-or-later
// The tune: the cue's motif developed section by section, with rests, inside the style's compass.
#include <algorithm>
#include <cstdlib>

#include "core/compose/cell.h"
#include "core/compose/harmony.h"

namespace fermata {
namespace {

constexpr int64_t kStep = kTicksPerQuarter / 4;

// What a bar of the phrase plays.
enum class Idea { Rest, Question, Answer, Fragment, Sequence, Inversion, Broad };

std::vector<MotifNote> barOfMotif(const Cell& cell, bool answer) {
    const Ticks bar = cell.meter.bar();
    std::vector<MotifNote> notes;
    for (MotifNote note : cell.plan->motif) {
        if ((note.start >= bar) != answer) continue;
        if (answer) note.start = note.start - bar;
        notes.push_back(note);
    }
    return notes;
}

std::vector<MotifNote> material(const Cell& cell, Idea idea, int sequenceStep) {
    std::vector<MotifNote> notes = barOfMotif(cell, idea == Idea::Answer);
    if (notes.empty()) return notes;
    const int first = notes.front().degree;
    switch (idea) {
        case Idea::Fragment: {
            // The head of the question alone.
            const Ticks half{cell.meter.bar().value / 2};
            notes.erase(std::remove_if(notes.begin(), notes.end(), [&](const MotifNote& n) { return n.start >= half; }), notes.end());
            break;
        }
        case Idea::Sequence:
            for (MotifNote& note : notes) note.degree += sequenceStep;
            break;
        case Idea::Inversion:
            for (MotifNote& note : notes) note.degree = 2 * first - note.degree;
            break;
        case Idea::Broad: {
            // Twice as slow: the first half of the question fills the bar.
            std::vector<MotifNote> slow;
            for (MotifNote note : notes) {
                note.start = note.start * 2;
                note.length = note.length * 2;
                if (note.start < cell.meter.bar()) slow.push_back(note);
            }
            notes = slow;
            break;
        }
        default: break;
    }
    return notes;
}

std::vector<Idea> phraseIdeas(const Cell& cell) {
    const std::string& function = cell.section->function;
    const bool odd = (cell.index + cell.variation) % 2 == 1;
    if (function == "intro") return odd ? std::vector<Idea>{Idea::Rest, Idea::Fragment, Idea::Rest, Idea::Answer} : std::vector<Idea>{Idea::Fragment, Idea::Rest, Idea::Fragment, Idea::Rest};
    if (function == "build") return odd ? std::vector<Idea>{Idea::Question, Idea::Sequence, Idea::Fragment, Idea::Sequence} : std::vector<Idea>{Idea::Fragment, Idea::Sequence, Idea::Question, Idea::Sequence};
    if (function == "peak") return odd ? std::vector<Idea>{Idea::Question, Idea::Sequence, Idea::Question, Idea::Answer} : std::vector<Idea>{Idea::Question, Idea::Answer, Idea::Sequence, Idea::Answer};
    if (function == "break") return odd ? std::vector<Idea>{Idea::Rest, Idea::Broad, Idea::Rest, Idea::Fragment} : std::vector<Idea>{Idea::Broad, Idea::Rest, Idea::Broad, Idea::Rest};
    if (function == "outro") return {Idea::Question, Idea::Answer, Idea::Fragment, Idea::Answer};
    return odd ? std::vector<Idea>{Idea::Inversion, Idea::Rest, Idea::Question, Idea::Answer} : std::vector<Idea>{Idea::Question, Idea::Rest, Idea::Question, Idea::Answer};
}

Idea ideaAt(const Cell& cell, size_t bar) {
    const bool lastBar = bar + 1 == cell.bars.size();
    const std::vector<Idea> ideas = phraseIdeas(cell);
    Idea idea = ideas[bar % ideas.size()];
    if (cell.bars.size() <= 2 && idea == Idea::Rest) idea = Idea::Fragment;
    const int rests = cell.style->melody.rests * (1150 - cell.density()) / 600;
    const int roll = cell.chance("idea", static_cast<uint32_t>(bar));
    if (idea == Idea::Rest && cell.density() > 560 && roll < cell.density()) idea = Idea::Fragment;
    // Room for a voice: where the style rests much, some phrases stay empty.
    if (bar % 2 == 1 && !lastBar && roll < rests / 2) idea = Idea::Rest;
    if (cell.variation > 0 && idea != Idea::Rest) {
        static constexpr Idea kOther[] = {Idea::Question, Idea::Inversion, Idea::Sequence, Idea::Answer};
        if (cell.chance("other", static_cast<uint32_t>(bar)) < 600) idea = kOther[cell.pick("which", static_cast<uint32_t>(bar), 4)];
    }
    return idea;
}

struct Singer {
    const Cell& cell;
    int low;
    int high;
    int last;
    int repeats = 0;
    std::vector<Note> notes;

    int pitchOf(int degree) const {
        const Key& key = cell.section->key;
        const int octave = degree >= 0 ? degree / 7 : -((6 - degree) / 7);
        const auto scale = key.scale();
        return 60 + key.tonic + octave * 12 + scale[static_cast<size_t>(((degree % 7) + 7) % 7)];
    }

    int inCompass(int pitch) const {
        while (pitch > high && pitch - 12 >= low - 3) pitch -= 12;
        while (pitch < low && pitch + 12 <= high + 3) pitch += 12;
        return std::clamp(pitch, 0, 127);
    }

    bool isChordTone(int pitch, const Chord& chord) const {
        const std::vector<int> tones = chordTones(chord);
        return std::find(tones.begin(), tones.end(), pitch % 12) != tones.end();
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

    // A scale tone that agrees with the chord: no semitone above a chord tone is sat upon.
    int scaleToneNear(int pitch, const Chord& chord) const {
        for (const int step : {0, -1, 1, -2, 2}) {
            if (fits(pitch + step, cell.section->key, chord)) return pitch + step;
        }
        return pitch;
    }

    void sing(Ticks start, Ticks length, int pitch, int velocity, bool strong, bool pickup) {
        if (!cell.isOpen(start) || start >= cell.length) return;
        const Chord& chord = cell.chordAt(start);
        pitch = strong || length.value >= kTicksPerQuarter * 3 / 2 ? chordToneNear(pitch, chord) : scaleToneNear(pitch, chord);
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
            pitch = inCompass(scaleToneNear(pitch + (cell.chance("turn", static_cast<uint32_t>(start.value)) < 500 ? 2 : -2), chord));
            repeats = 0;
        }
        if (cell.stopDown.value >= 0) length = std::min(length, cell.stopDown - start);
        if (!notes.empty() && notes.back().start + notes.back().length > start) notes.back().length = start - notes.back().start;
        if (!notes.empty() && notes.back().length.value <= 0) notes.pop_back();
        notes.push_back({start, {0}, std::min(length, cell.length - start), Voice::Pitched, pitch, velocity, pickup});
        last = pitch;
    }
};

bool isStrong(const Cell& cell, Ticks inBar) {
    const int64_t half = cell.meter.beats % 2 == 0 ? cell.meter.bar().value / 2 : cell.meter.bar().value;
    return inBar.value % half == 0;
}

// How far the motif moves, in scale steps, so that its first note meets the chord near the line's last pitch.
int placement(const Singer& singer, int firstDegree, const Chord& chord, bool keepDegrees) {
    if (keepDegrees) return 0;
    int best = 0;
    int bestCost = 1000;
    for (int shift = -4; shift <= 4; ++shift) {
        const int pitch = singer.pitchOf(firstDegree + shift);
        if (!singer.isChordTone(pitch, chord)) continue;
        const int cost = std::abs(shift) * 3;
        if (cost < bestCost) {
            bestCost = cost;
            best = shift;
        }
    }
    return best;
}

// Weak short notes go when there is little to say, and gaps between neighbours are filled when there is much.
void thin(const Cell& cell, std::vector<MotifNote>& notes, size_t bar) {
    if (notes.size() > 2 && cell.density() < 420) {
        std::vector<MotifNote> kept;
        for (size_t i = 0; i < notes.size(); ++i) {
            const bool weak = !isStrong(cell, notes[i].start) && i + 1 < notes.size();
            if (weak && cell.chance("thin", static_cast<uint32_t>(bar * 16 + i)) > cell.density() + 350 && !kept.empty()) {
                kept.back().length += notes[i].length;
                continue;
            }
            kept.push_back(notes[i]);
        }
        notes = kept;
    }
    if (cell.density() > 620) {
        std::vector<MotifNote> fuller;
        for (size_t i = 0; i < notes.size(); ++i) {
            MotifNote note = notes[i];
            const bool roomy = note.length.value >= kTicksPerQuarter && i + 1 < notes.size();
            if (!roomy || cell.chance("fill", static_cast<uint32_t>(bar * 16 + i)) > (cell.density() - 520) * 2) {
                fuller.push_back(note);
                continue;
            }
            MotifNote passing = note;
            const Ticks half{note.length.value / 2 / kStep * kStep};
            note.length = half;
            passing.start = note.start + half;
            passing.length = notes[i].length - half;
            const int target = notes[i + 1].degree;
            passing.degree = target > note.degree + 1 ? note.degree + 1 : target < note.degree - 1 ? note.degree - 1 : note.degree + 1;
            fuller.push_back(note);
            fuller.push_back(passing);
        }
        notes = fuller;
    }
}

void pickUp(const Cell& cell, Singer& singer) {
    if (cell.after == nullptr || cell.last) return;
    const auto it = cell.after->stems.find(cell.stem->name);
    const bool sings = it != cell.after->stems.end() && it->second.plays;
    if (!sings || cell.after->energy.permille < 350 || cell.stopDown.value >= 0) return;
    if (cell.after->function == "break" || cell.chance("pickup", 0) > 420 + cell.density() / 3) return;
    const Ticks from = cell.length - Ticks{kTicksPerQuarter};
    if (!singer.notes.empty() && singer.notes.back().start >= from) return;
    if (singer.notes.empty()) return;
    // Two steps up into the first chord tone of what follows.
    const int target = singer.chordToneNear(singer.last, *cell.chordAfter());
    const int side = target > singer.last ? -1 : 1;
    singer.sing(from, {kTicksPerQuarter / 2}, target + side * 4, 66, false, true);
    singer.sing(from + Ticks{kTicksPerQuarter / 2}, {kTicksPerQuarter / 2}, target + side * 2, 72, false, true);
}

}  // namespace

std::vector<Note> playMelody(const Cell& cell) {
    if (cell.plan->motif.empty()) return {};
    const Orchestration& part = *cell.part;
    const int span = part.high - part.low;
    int centre = part.low + span * (150 + cell.direction.registerHeight.permille * 7 / 10) / 1000;
    if (cell.section->function == "peak") centre += 3;
    Singer singer{cell, std::max(part.low - 2, centre - 11), std::min(part.high + 4, centre + 11), centre, 0, {}};
    if (cell.request->before != nullptr && !cell.request->before->notes.empty()) singer.last = cell.request->before->notes.back().key;

    for (size_t bar = 0; bar < cell.bars.size(); ++bar) {
        const CellBar& place = cell.bars[bar];
        if (place.meter.bar() != cell.meter.bar()) continue;  // A shortened bar is a breath.
        const Idea idea = ideaAt(cell, bar);
        if (idea == Idea::Rest) continue;
        std::vector<MotifNote> notes = material(cell, idea, static_cast<int>(bar % 4) + 1);
        if (notes.empty()) continue;
        thin(cell, notes, bar);
        const Chord& chord = cell.chordAt(place.start + notes.front().start);
        const int shift = placement(singer, notes.front().degree, chord, cell.style->melody.repeats && bar % 2 == 0 && idea == Idea::Question);
        // The whole bar is moved by octaves, never single notes, so that the contour stays.
        int octave = 0;
        int sum = 0;
        for (const MotifNote& note : notes) sum += singer.pitchOf(note.degree + shift);
        const int mean = sum / static_cast<int>(notes.size());
        while (mean + octave * 12 > centre + 6) --octave;
        while (mean + octave * 12 < centre - 6) ++octave;
        int top = 0;
        int bottom = 127;
        for (const MotifNote& note : notes) {
            const int pitch = singer.pitchOf(note.degree + shift) + (octave + note.octave) * 12;
            top = std::max(top, pitch);
            bottom = std::min(bottom, pitch);
        }
        if (top > singer.high + 2 && bottom - 12 >= singer.low - 2) --octave;
        else if (bottom < singer.low - 2 && top + 12 <= singer.high + 2) ++octave;
        // Of two octaves that both fit, the one that goes on from where the tune stands.
        const int entry = singer.pitchOf(notes.front().degree + shift) + octave * 12;
        if (!singer.notes.empty() && entry - singer.last > 7 && bottom - 12 >= singer.low - 2) --octave;
        else if (!singer.notes.empty() && singer.last - entry > 7 && top + 12 <= singer.high + 2) ++octave;
        const bool lastBar = bar + 1 == cell.bars.size();
        for (size_t i = 0; i < notes.size(); ++i) {
            const MotifNote& note = notes[i];
            const bool strong = isStrong(cell, note.start) || (i + 1 == notes.size() && (bar % 2 == 1 || lastBar));
            const int pitch = singer.pitchOf(note.degree + shift) + (octave + note.octave) * 12;
            singer.sing(place.start + note.start, note.length, pitch, 76 + (i == 0 ? 4 : 0) + (strong ? 4 : 0), strong, false);
        }
    }
    pickUp(cell, singer);
    if (cell.finalHit.value >= 0) {
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
    return singer.notes;
}

}  // namespace fermata
