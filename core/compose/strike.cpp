// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays strikes with the picture: on a hit chords and basses begin anew and a tune begins or strikes a note, all with an
// accent, after a moment's room, so that it is heard as an arrival. In soft styles and on cuts less of all this.
#include <algorithm>
#include <cstdlib>
#include <set>

#include "core/compose/cell.h"
#include "core/compose/harmony.h"

namespace fermata {
namespace {

constexpr Ticks kSixteenth{kTicksPerQuarter / 4};

struct Strike {
    Ticks at;
    Ticks room;       // Nobody sounds so long before it.
    int accent = 0;   // Added to the velocity.
};

Strike strikeOf(const PlayedCell& cell, Ticks at, const std::string& kind) {
    const bool soft = cell.style->effects == "soft";
    if (kind == "cut") return {at, {kSixteenth.value / 2}, soft ? 8 : 10};
    return {at, soft ? kSixteenth : Ticks{cell.pulse().value / 2}, soft ? 18 : 20};
}

// "return" has comeBack, "drop" its section's arrival, and the last stroke the ending. A hit that the next section begins
// with makes room here.
std::vector<Strike> strikesOf(const PlayedCell& cell) {
    const auto struck = [](const std::string& kind) { return kind != "return" && kind != "drop"; };
    std::vector<Strike> strikes;
    for (const CellHit& hit : cell.hits) {
        if (!struck(hit.kind) || (cell.finalHit.value >= 0 && hit.at >= cell.finalHit)) continue;
        if (std::any_of(cell.stops.begin(), cell.stops.end(), [&](const CellStop& stop) { return hit.at >= stop.from && hit.at < stop.to; })) continue;
        strikes.push_back(strikeOf(cell, hit.at, hit.kind));
    }
    if (!cell.arrival.empty() && struck(cell.arrival)) strikes.push_back(strikeOf(cell, cell.length, cell.arrival));
    return strikes;
}

int nearestTone(const Chord& chord, int to) {
    const std::vector<int> tones = chordTones(chord);
    for (int by = 0; by < 12; ++by) {
        for (const int key : {to - by, to + by}) {
            if (std::find(tones.begin(), tones.end(), ((key % 12) + 12) % 12) != tones.end()) return key;
        }
    }
    return to;
}

// The note of a line that begins or sounds nearest to a moment. Requires: notes.
const Note& nearestNote(const std::vector<Note>& notes, Ticks at) {
    return *std::min_element(notes.begin(), notes.end(), [&](const Note& a, const Note& b) { return std::llabs((a.start - at).value) < std::llabs((b.start - at).value); });
}

// All that is played of the chord that sounds at a moment, within a bar of it: the widest five keys at once.
std::vector<int> chordKeys(const PlayedCell& cell, const std::vector<Note>& notes, Ticks at) {
    const Chord& chord = cell.chordAt(at);
    std::set<int> keys;
    for (const Note& note : notes) {
        const bool same = note.start >= chord.start && note.start < cell.nextChordChange(at);
        if (same && std::llabs((note.start - at).value) <= cell.meter.bar().value) keys.insert(note.key);
    }
    if (keys.empty()) {
        for (const int by : {-4, 0, 4}) keys.insert(nearestTone(chord, nearestNote(notes, at).key + by));
    }
    while (keys.size() > 5) keys.erase(std::next(keys.begin()));
    return {keys.begin(), keys.end()};
}

// What a stem strikes where nothing of it begins and nothing is held.
std::vector<int> newKeys(const PlayedCell& cell, const std::vector<Note>& notes, Ticks at) {
    const int near = nearestNote(notes, at).key;
    if (cell.stem->role == "melody") return {nearestTone(cell.chordAt(at), near)};
    if (cell.stem->role != "bass") return chordKeys(cell, notes, at);
    const Chord& chord = cell.chordAt(at);
    Chord root;
    root.root = chord.bass >= 0 ? chord.bass : chord.root;
    int key = near;
    while (key % 12 != root.root) --key;
    return {near - key > 6 ? key + 12 : key};
}

void strike(const PlayedCell& cell, const Strike& hit, std::vector<Note>& notes) {
    const std::string& role = cell.stem->role;
    const bool chords = role == "harmony" || role == "texture";
    const Note near = nearestNote(notes, hit.at);
    // A tune that rests for longer than a bar goes on resting; the next section strikes for itself.
    const bool rests = hit.at >= cell.length || (role == "melody" && std::llabs((near.start - hit.at).value) > cell.meter.bar().value && near.start + near.length < hit.at);
    const std::vector<int> wanted = rests ? std::vector<int>{} : newKeys(cell, notes, hit.at);
    std::vector<Note> kept, struck;
    for (Note note : notes) {
        const Ticks end = note.start + note.length;
        if (note.start == hit.at) struck.push_back(note);
        else if (note.start > hit.at || end <= hit.at - hit.room) kept.push_back(note);
        else {
            if (end > hit.at + kSixteenth && hit.at < cell.length) {
                Note again = note;
                again.start = hit.at;
                again.length = end - hit.at;
                struck.push_back(again);
            }
            if (note.start >= hit.at - hit.room) continue;
            note.length = hit.at - hit.room - note.start;
            kept.push_back(note);
        }
    }
    const auto has = [&](int key) { return std::any_of(struck.begin(), struck.end(), [&](const Note& note) { return note.key == key; }); };
    if (chords || struck.empty()) {
        Ticks length = std::min(cell.pulse() * 2, cell.nextChordChange(hit.at) - hit.at);
        for (const Note& note : kept) {
            // A tune or a bass that begins just after begins here.
            if (!chords && note.start > hit.at) length = std::min(length, note.start - hit.at);
        }
        for (const int key : wanted) {
            if (!has(key)) struck.push_back({hit.at, {0}, length, Voice::Pitched, std::clamp(key, 0, 127), 84, false});
        }
    }
    notes = std::move(kept);
    notes.insert(notes.end(), struck.begin(), struck.end());
    sortNotes(notes);
}

}  // namespace

void strikeHits(const PlayedCell& cell, std::vector<Note>& notes) {
    const std::string& role = cell.stem->role;
    if (role == "effects" || cell.stem->sound == "tape.noise") return;
    for (const Strike& hit : strikesOf(cell)) {
        if (notes.empty()) return;
        if (role == "rhythm") std::erase_if(notes, [&](const Note& note) { return note.start >= hit.at - hit.room && note.start < hit.at; });
        else strike(cell, hit, notes);
    }
}

void accentHits(const PlayedCell& cell, std::vector<Note>& notes) {
    if (cell.stem->role == "effects") return;
    for (const Strike& hit : strikesOf(cell)) {
        for (Note& note : notes) {
            if (note.start == hit.at) {
                note.nudge = std::clamp(note.nudge, Ticks{0}, Ticks{60});
                note.velocity = std::min(127, note.velocity + hit.accent);
            } else if (note.start < hit.at && note.start >= hit.at - cell.pulse()) {
                note.velocity = std::max(1, note.velocity * (100 - hit.accent) / 100);
            }
        }
    }
}

}  // namespace fermata
