// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/colour.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

#include "core/compose/harmony.h"

namespace fermata {
namespace {

// Up the line of fifths, by semitones above the root.
constexpr std::array<int, 12> kFifths{0, -5, 2, -3, 4, -1, 6, 1, -4, 3, -2, 5};
constexpr std::array<int, 6> kMoves{1, -1, 2, -2, 3, -3};
constexpr int64_t kClass = 800, kNear = 300, kFar = 3000;

// A voice of a chord: the notes of one key under it.
struct Voicing {
    const Chord* chord;
    int key;
    std::vector<size_t> notes;
    bool lowest = false, moved = false;
};

struct BarOfVoices {
    std::vector<Voicing> voices;
    int64_t sum = 0, count = 0;
};

BarOfVoices voicesOf(const PlayedCell& cell, const CellBar& bar, const std::vector<Note>& notes) {
    BarOfVoices found;
    std::map<std::pair<int64_t, int>, size_t> at;
    for (size_t i = 0; i < notes.size(); ++i) {
        const Note& note = notes[i];
        if (note.voice != Voice::Pitched || note.start < bar.start || note.start >= bar.start + bar.length()) continue;
        const Chord& chord = cell.chordAt(note.start);
        found.sum += milliFifths(note.key, chord);
        ++found.count;
        if (cell.finalHit.value >= 0 && note.start >= cell.finalHit) continue;
        const auto [place, fresh] = at.try_emplace({chord.start.value, note.key}, found.voices.size());
        if (fresh) found.voices.push_back({&chord, note.key, {}});
        found.voices[place->second].notes.push_back(i);
    }
    for (Voicing& voice : found.voices) {
        const auto under = [&](const Voicing& other) { return other.chord == voice.chord && other.key < voice.key; };
        const auto over = [&](const Voicing& other) { return other.chord == voice.chord && other.key > voice.key; };
        voice.lowest = std::none_of(found.voices.begin(), found.voices.end(), under) && std::any_of(found.voices.begin(), found.voices.end(), over);
    }
    return found;
}

bool clashes(const std::vector<Voicing>& voices, const Voicing& own, int key) {
    return std::any_of(voices.begin(), voices.end(), [&](const Voicing& other) {
        const int gap = std::abs(other.key - key);
        return &other != &own && other.chord == own.chord && (gap < 2 || gap == 13);
    });
}

}  // namespace

int colourClass(int64_t milliFifths) { return milliFifths < -1200 ? 0 : milliFifths < -400 ? 1 : milliFifths <= 400 ? 2 : milliFifths <= 1200 ? 3 : 4; }

int colourAsked(const StemDirection& direction) {
    const int away = direction.colour.permille - 500;
    const int steps = (away + (away > 0 ? 1 : -1) * kColourStep / 2) / kColourStep;
    return steps == 0 ? -1 : std::clamp(kColourClasses / 2 + steps, 0, kColourClasses - 1);
}

int milliFifths(int pitch, const Chord& chord) {
    const std::vector<int> tones = chordTones(chord);
    int sum = 0;
    for (const int tone : tones) sum += kFifths[static_cast<size_t>((tone - chord.root + 120) % 12)];
    return kFifths[static_cast<size_t>((pitch - chord.root + 120) % 12)] * 1000 - sum * 1000 / static_cast<int>(tones.size());
}

void setColour(const PlayedCell& cell, std::vector<Note>& notes) {
    const int asked = colourAsked(cell.direction);
    const std::string& role = cell.stem->role;
    if (asked < 0 || (role != "harmony" && role != "texture") || cell.stem->sound == "tape.noise") return;
    const int64_t middle = kClass * (asked - kColourClasses / 2);
    const int64_t low = asked == 0 ? -kFar : middle - kNear, high = asked == kColourClasses - 1 ? kFar : middle + kNear;
    const auto away = [&](int64_t mean) { return mean < low ? low - mean : mean > high ? mean - high : 0; };
    for (const CellBar& bar : cell.bars) {
        BarOfVoices here = voicesOf(cell, bar, notes);
        while (here.count > 0 && away(here.sum / here.count) > 0) {
            Voicing* best = nullptr;
            int to = 0;
            int64_t least = away(here.sum / here.count), after = 0;
            for (Voicing& voice : here.voices) {
                if (voice.moved || voice.lowest) continue;
                for (const int move : kMoves) {
                    const int key = voice.key + move;
                    if (key < 0 || key > 127 || !fits(key, cell.section->key, *voice.chord) || clashes(here.voices, voice, key)) continue;
                    const int64_t sum = here.sum + static_cast<int64_t>(voice.notes.size()) * (milliFifths(key, *voice.chord) - milliFifths(voice.key, *voice.chord));
                    const int64_t left = away(sum / here.count);
                    if (left >= least) continue;
                    least = left;
                    best = &voice;
                    to = key;
                    after = sum;
                }
            }
            if (best == nullptr) break;
            for (const size_t i : best->notes) notes[i].key = to;
            best->key = to;
            best->moved = true;
            here.sum = after;
        }
    }
}

}  // namespace fermata
