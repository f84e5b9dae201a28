// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays strikes with the picture: on a hit chords and basses begin anew and a tune begins or strikes a note, all with an
// accent, after a moment's room, so that it is heard as an arrival. In soft styles and on cuts less of all this. Who carries the
// pulse goes on into the hit: drums without the strokes that would be taken for it, and a bass to just before it.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

#include "core/compose/cell.h"
#include "core/compose/harmony.h"

namespace fermata {
namespace {

constexpr Ticks kSixteenth{kTicksPerQuarter / 4};
constexpr Ticks kThirtySecond{kTicksPerQuarter / 8};

struct Strike {
    Ticks at;
    Ticks room;       // What would blur it does not sound so long before it.
    int accent = 0;   // Added to the velocity.
};

Strike strikeOf(const PlayedCell& cell, Ticks at, const std::string& kind) {
    const bool soft = cell.style->effects == "soft", pulse = cell.stem->role == "bass";
    if (kind == "cut") return {at, pulse ? Ticks{kThirtySecond.value / 2} : kThirtySecond, soft ? 8 : 10};
    const Ticks room = soft ? Ticks{kSixteenth.value * 3 / 4} : Ticks{cell.pulse().value / 2};
    return {at, pulse ? Ticks{room.value / 2} : room, soft ? 18 : 20};
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

// What a drum strikes right before a hit and the ear would take for it; of the big drums of a film all but what marks the time.
bool isHeavy(const PlayedCell& cell, Voice voice) {
    if (cell.style->effects == "cinematic") return voice != Voice::ClosedHat && voice != Voice::Shaker && voice != Voice::Ride;
    return voice == Voice::Kick || voice == Voice::Crash || voice == Voice::OpenHat || voice == Voice::TomLow;
}

bool isBack(Voice voice) { return voice == Voice::Snare || voice == Voice::Clap || voice == Voice::Rim || voice == Voice::TomMid || voice == Voice::TomHigh; }

// The drums go on into the hit, with a pick-up where their groove has a hole there.
void leadInto(const PlayedCell& cell, const Strike& hit, std::vector<Note>& notes) {
    std::erase_if(notes, [&](const Note& note) { return isHeavy(cell, note.voice) && note.start >= hit.at - std::max(hit.room, kSixteenth) && note.start < hit.at; });
    // Of a loud groove the snare leads in, which rings on between the strokes.
    static constexpr std::array kHighs{Voice::ClosedHat, Voice::Shaker, Voice::Ride, Voice::Rim}, kBacks{Voice::Snare, Voice::Rim, Voice::Clap, Voice::TomMid};
    const bool bright = cell.style->effects == "bright" && cell.energy() >= 300;
    for (const Ticks before : {kSixteenth * 2, kSixteenth}) {
        const Ticks at = hit.at - before;
        if (at.value < 0 || !cell.isOpen(at) || cell.style->effects == "cinematic") continue;
        const int velocity = before > kSixteenth ? 62 : 74;
        bool struck = false;
        for (Note& note : notes) {
            if (note.start < at || note.start >= at + kSixteenth) continue;
            struck = struck || !bright || isBack(note.voice);
            note.velocity = std::max(note.velocity, velocity - 14);
        }
        for (const Voice voice : bright ? kBacks : kHighs) {
            if (struck || !cell.hasVoice(voice)) continue;
            notes.push_back({at, {0}, kSixteenth, voice, 60, velocity, true});
            break;
        }
    }
    sortNotes(notes);
}

// Basses, and chords where no beat goes on, are held to the room: after short notes it would be a hole.
void holdTo(Ticks end, Ticks pulse, std::vector<Note>& notes) {
    Ticks last{-1};
    for (const Note& note : notes) {
        if (note.start < end) last = std::max(last, note.start);
    }
    for (Note& note : notes) {
        if (note.start == last && note.start + note.length < end && note.start + note.length >= end - pulse * 2) note.length = end - note.start;
    }
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
        else if (note.start > hit.at || end <= hit.at - std::max(hit.room, kSixteenth)) kept.push_back(note);
        else {
            if (end > hit.at + kSixteenth && hit.at < cell.length) {
                Note again = note;
                again.start = hit.at;
                again.length = end - hit.at;
                struck.push_back(again);
            }
            if (note.start >= hit.at - std::max(hit.room, kSixteenth)) continue;
            note.length = std::min(note.length, hit.at - hit.room - note.start);
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
    const bool beat = cell.drums && cell.style->effects != "soft";
    if (role == "bass" || (role == "harmony" && !beat)) holdTo(hit.at - hit.room, cell.pulse(), kept);
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
        if (role == "rhythm") leadInto(cell, hit, notes);
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
                // A fill that leads in does not outshine where it leads.
                const bool leads = cell.stem->role == "rhythm" && note.start >= hit.at - Ticks{cell.pulse().value / 2};
                note.velocity = std::max(1, note.velocity * (100 - hit.accent * (leads ? 2 : 1)) / 100);
            }
        }
    }
}

}  // namespace fermata
