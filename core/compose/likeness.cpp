// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/likeness.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>

#include "core/compose/dynamics.h"
#include "core/compose/harmony.h"
#include "core/compose/played_sound.h"

namespace fermata {
namespace {

using Place = std::tuple<int64_t, Voice, int>;

// Where the beats of the section begin, its end included.
std::vector<int64_t> beatsOf(const PlayRequest& request) {
    const Plan& plan = *request.plan;
    const int first = plan.firstBar(request.section);
    std::vector<int64_t> beats;
    int64_t at = 0;
    for (int i = 0; i < plan.sections[request.section].bars; ++i) {
        const Meter meter = plan.tempo.bars()[static_cast<size_t>(first + i)].meter;
        for (int64_t in = 0; in < meter.bar().value; in += meter.beat().value) beats.push_back(at + in);
        at += meter.bar().value;
    }
    beats.push_back(at);
    return beats;
}

int64_t barOf(const PlayRequest& request, Ticks at) {
    const Plan& plan = *request.plan;
    const Ticks origin = plan.tempo.barStart(plan.firstBar(request.section));
    int64_t bar = 0;
    for (int i = 0; i < plan.sections[request.section].bars; ++i) {
        if (plan.tempo.barStart(plan.firstBar(request.section) + i) - origin <= at) bar = i;
    }
    return bar;
}

// The pitches of what `take` strikes at or last before a tick, ascending.
std::vector<int> struckAt(const std::vector<Note>& notes, Ticks at) {
    Ticks when{-1};
    for (const Note& note : notes) {
        if (note.voice == Voice::Pitched && note.start <= at) when = note.start;
    }
    std::vector<int> keys;
    for (const Note& note : notes) {
        if (note.voice == Voice::Pitched && (when.value < 0 || note.start == when)) keys.push_back(note.key);
        if (when.value < 0 && !keys.empty()) break;
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

int wrapped(int pitch) { return (pitch % 12 + 12) % 12; }

// The nearest pitch whose class is in `classes`; itself when there is none.
int nearestOf(int pitch, const std::set<int>& classes) {
    for (int step = 0; step <= 6; ++step) {
        for (const int moved : {pitch - step, pitch + step}) {
            if (moved >= 0 && moved <= 127 && classes.count(wrapped(moved)) > 0) return moved;
        }
    }
    return pitch;
}

bool isStrong(const std::vector<int64_t>& beats, Ticks at) { return std::binary_search(beats.begin(), beats.end(), at.value); }

std::vector<Note> withOldRhythm(const std::vector<Note>& made, const PlayRequest& request) {
    const PlannedSection& section = request.plan->sections[request.section];
    const std::vector<int64_t> beats = beatsOf(request);
    std::vector<Note> notes = request.replaces->notes;
    std::map<int64_t, int> voice;  // How many notes of an onset were given a pitch.
    for (Note& note : notes) {
        if (note.voice != Voice::Pitched) continue;
        const std::vector<int> keys = struckAt(made, note.start);
        if (keys.empty()) continue;
        const int which = voice[note.start.value]++;
        const auto count = static_cast<int>(keys.size());
        note.key = keys[static_cast<size_t>(which % count)] + (which / count) * 12;
        if (!isStrong(beats, note.start) || section.chords.empty()) continue;
        std::set<int> tones;
        for (const int tone : chordTones(chordAt(section.chords, note.start))) tones.insert(wrapped(tone));
        note.key = nearestOf(note.key, tones);
    }
    return notes;
}

std::vector<Note> withOldContour(std::vector<Note> notes, const PlayRequest& request) {
    const PlannedSection& section = request.plan->sections[request.section];
    if (request.replaces->notes.empty() || section.chords.empty()) return notes;
    std::set<int> scale;
    for (int degree = 0; degree < 7; ++degree) scale.insert(section.key.pitchClass(degree));
    // The whole line stands somewhere else, by a third or a fourth: chosen by the variation.
    static constexpr int kShifts[] = {4, -3, 5, -5, 3, -4};
    const int shift = kShifts[hash32(request.variation, 17) % 6];
    std::map<int64_t, int> voice;
    for (Note& note : notes) {
        if (note.voice != Voice::Pitched) continue;
        const std::vector<int> keys = struckAt(request.replaces->notes, note.start);
        if (keys.empty()) continue;
        const int which = voice[note.start.value]++;
        note.key = nearestOf(std::clamp(keys[static_cast<size_t>(which) % keys.size()] + shift, 0, 127), scale);
    }
    return notes;
}

std::vector<Note> withOldHarmony(std::vector<Note> notes, const PlayRequest& request) {
    std::map<int64_t, std::set<int>> classes;
    for (const Note& note : request.replaces->notes) {
        if (note.voice == Voice::Pitched) classes[barOf(request, note.start)].insert(wrapped(note.key));
    }
    for (Note& note : notes) {
        if (note.voice == Voice::Pitched) note.key = nearestOf(note.key, classes[barOf(request, note.start)]);
    }
    return notes;
}

// Drums that stand for each other: what must not come again is struck on the next of them that the style knows.
constexpr std::array<std::array<Voice, 3>, 3> kFamilies{{{Voice::ClosedHat, Voice::Shaker, Voice::Ride}, {Voice::Snare, Voice::Clap, Voice::Rim}, {Voice::TomLow, Voice::TomMid, Voice::TomHigh}}};

// The new notes without those that the old take has at the same place: pitches go to the nearest other that fits, a tone of the
// chord where the beat is strong; drums to their kin. What has nowhere to go stays: a kick, the last stroke.
std::vector<Note> withoutTheOld(std::vector<Note> notes, const PlayRequest& request) {
    const PlannedSection& section = request.plan->sections[request.section];
    const std::vector<int64_t> beats = beatsOf(request);
    std::set<Place> old, now;
    for (const Note& note : request.replaces->notes) old.insert({note.start.value, note.voice, note.key});
    for (const Note& note : notes) now.insert({note.start.value, note.voice, note.key});
    const auto free = [&](const Place& place) { return old.count(place) == 0 && now.count(place) == 0; };
    int line = -1;   // The key that was gone to last.
    for (Note& note : notes) {
        const Place here{note.start.value, note.voice, note.key};
        if (old.count(here) == 0) continue;
        Place there = here;
        if (note.voice != Voice::Pitched) {
            for (const auto& family : kFamilies) {
                const auto own = std::find(family.begin(), family.end(), note.voice);
                for (size_t step = 1; own != family.end() && step < family.size() && there == here; ++step) {
                    const Voice kin = family[static_cast<size_t>(own - family.begin() + static_cast<std::ptrdiff_t>(step)) % family.size()];
                    if (free({note.start.value, kin, note.key})) there = {note.start.value, kin, note.key};
                }
            }
        } else if (!section.chords.empty()) {
            const Chord& chord = chordAt(section.chords, note.start);
            std::set<int> tones;
            for (const int tone : chordTones(chord)) tones.insert(wrapped(tone));
            const auto clash = [&](int key) {
                return std::any_of(notes.begin(), notes.end(), [&](const Note& other) { return &other != &note && other.start == note.start && other.voice == note.voice && std::abs(other.key - key) < 2; });
            };
            const int side = hash32(request.variation + 211, static_cast<uint32_t>(note.start.value / 240)) % 2 == 0 ? 1 : -1;
            int least = 1000;
            for (int step = -12; step <= 12; ++step) {
                const int key = note.key + step;
                const bool fine = key >= 12 && key <= 115 && (tones.count(wrapped(key)) > 0 || (!isStrong(beats, note.start) && fits(key, section.key, chord)));
                if (step == 0 || !fine || !free({note.start.value, note.voice, key}) || clash(key)) continue;
                // The nearest, and no line of leaps; the same key again and again last.
                const int cost = std::abs(step) * 4 + (step * side < 0 ? 1 : 0) + (key == line ? 6 : 0);
                if (cost >= least) continue;
                least = cost;
                there = {note.start.value, note.voice, key};
            }
        }
        now.erase(here);
        now.insert(there);
        note.voice = std::get<1>(there);
        note.key = std::get<2>(there);
        line = note.key;
    }
    return notes;
}

// Beats of the old take put in for the new one's, as long as that leads nearer to the share asked; a note belongs to the beat it
// starts in.
std::vector<Note> mixed(std::vector<Note> notes, const PlayRequest& request, int likeness) {
    const std::vector<int64_t> beats = beatsOf(request);
    std::vector<size_t> order;
    for (size_t i = 0; i + 1 < beats.size(); ++i) order.push_back(i);
    // Runs of neighbouring beats stay together longest: half bars are drawn before beats of other ones.
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const uint32_t first = hash32(request.variation + 101, static_cast<uint32_t>(a / 2)), second = hash32(request.variation + 101, static_cast<uint32_t>(b / 2));
        return first != second ? first < second : a < b;
    });
    for (const size_t beat : order) {
        const int now = sharedNotes(notes, *request.replaces);
        if (now >= likeness) break;
        const int64_t from = beats[beat], to = beats[beat + 1];
        const auto inside = [&](const Note& note) { return note.start.value >= from && note.start.value < to; };
        std::vector<Note> more = notes;
        more.erase(std::remove_if(more.begin(), more.end(), inside), more.end());
        std::copy_if(request.replaces->notes.begin(), request.replaces->notes.end(), std::back_inserter(more), inside);
        if (likeness < 1000 && std::abs(sharedNotes(more, *request.replaces) - likeness) > std::abs(now - likeness)) continue;
        notes = std::move(more);
    }
    return notes;
}

std::string nameOf(Keep what) {
    return what == Keep::Rhythm ? "rhythm" : what == Keep::Contour ? "contour" : what == Keep::Harmony ? "harmony" : "";
}

}  // namespace

int sharedNotes(const std::vector<Note>& notes, const Take& old) {
    if (notes.empty()) return old.notes.empty() ? 1000 : 0;
    std::set<Place> there;
    for (const Note& note : old.notes) there.insert({note.start.value, note.voice, note.key});
    int64_t same = 0;
    for (const Note& note : notes) same += there.count({note.start.value, note.voice, note.key}) > 0 ? 1 : 0;
    return static_cast<int>(same * 1000 / static_cast<int64_t>(std::max(notes.size(), old.notes.size())));
}

// Drums keep their groove and so more of their places.
int mostShared(std::string_view role) { return role == "rhythm" ? 640 : 550; }

Take keptTake(Take made, const PlayRequest& asked) {
    // What stays of the old take is played with the dynamics and on the sound that are asked now.
    const StemDirection& direction = asked.plan->sections[asked.section].stems.at(asked.stem);
    const auto stem = std::find_if(asked.plan->stems.begin(), asked.plan->stems.end(), [&](const PlannedStem& one) { return one.name == asked.stem; });
    Take old = withDynamics(*asked.replaces, direction.dynamics);
    if (stem != asked.plan->stems.end()) old = withSound(std::move(old), *stem, direction);
    if (asked.keeps.what == Keep::Notes) return old;
    PlayRequest request = asked;
    request.replaces = &old;
    const Keeping& keeps = request.keeps;
    if (keeps.what == Keep::Rhythm) made.notes = withOldRhythm(made.notes, request);
    if (keeps.what == Keep::Contour) made.notes = withOldContour(std::move(made.notes), request);
    if (keeps.what == Keep::Harmony) made.notes = withOldHarmony(std::move(made.notes), request);
    // Harmony and contour are the old take's own pitches; everything else that is asked to differ does.
    if (keeps.likeness >= 0 && keeps.what != Keep::Harmony && keeps.what != Keep::Contour) made.notes = withoutTheOld(std::move(made.notes), request);
    if (keeps.likeness > 0) made.notes = mixed(std::move(made.notes), request, keeps.likeness);
    sortNotes(made.notes);
    std::set<Place> seen;
    made.notes.erase(std::remove_if(made.notes.begin(), made.notes.end(), [&](const Note& note) {
        return !seen.insert({note.start.value, note.voice, note.key}).second;
    }), made.notes.end());
    made.provenance["keeps"] = {{"what", nameOf(keeps.what)}, {"likeness", keeps.likeness < 0 ? Json() : Json(keeps.likeness)}};
    made.provenance["shared_permille"] = sharedNotes(made.notes, *request.replaces);
    return made;
}

}  // namespace fermata
