// SPDX-License-Identifier: GPL-3.0-or-later
// playTake: the player of the stem's role, made to differ from what it replaces, performed and with its origin.
#include <algorithm>
#include <set>
#include <tuple>

#include "core/base/text.h"
#include "core/compose/activity.h"
#include "core/compose/cell.h"
#include "core/compose/colour.h"
#include "core/compose/drum_words.h"
#include "core/compose/dynamics.h"
#include "core/compose/humaniser.h"
#include "core/compose/likeness.h"
#include "core/compose/played_sound.h"
#include "core/music/dies_away.h"

namespace fermata {
namespace {

std::vector<Note> played(const PlayedCell& cell) {
    const std::string& role = cell.stem->role;
    if (role == "rhythm") return playRhythm(cell);
    if (role == "bass") return playBass(cell);
    if (role == "harmony") return playHarmony(cell);
    if (role == "melody") return playMelody(cell);
    if (role == "texture") return playTexture(cell);
    return playEffects(cell);
}

// All fall silent in a stop that the brief asks for, whatever they play, and what was held through it is struck again after it.
void keepStops(const PlayedCell& cell, std::vector<Note>& notes) {
    for (const CellStop& stop : cell.stops) {
        std::vector<Note> kept;
        for (Note note : notes) {
            const Ticks end = note.start + note.length;
            if (note.start >= stop.to || end <= stop.from) {
                kept.push_back(note);
                continue;
            }
            if (note.start < stop.from) {
                Note before = note;
                before.length = stop.from - note.start;
                kept.push_back(before);
            }
            const bool again = note.voice == Voice::Pitched && cell.stem->role != "melody" && end - stop.to >= Ticks{kTicksPerQuarter / 4};
            if (!again || stop.to >= cell.length) continue;
            note.start = stop.to;
            note.nudge = {0};
            note.length = end - stop.to;
            kept.push_back(note);
        }
        notes = std::move(kept);
    }
}

// Out of a stop all come back together, on time and with weight.
void comeBack(const PlayedCell& cell, std::vector<Note>& notes) {
    for (const CellHit& hit : cell.hits) {
        if (hit.kind != "return") continue;
        for (Note& note : notes) {
            if (note.start != hit.at) continue;
            note.nudge = std::max(note.nudge, Ticks{0});
            note.velocity = std::min(127, note.velocity + 14);
        }
    }
}

std::vector<Ticks> stopsOf(const PlayedCell& cell) {
    std::vector<Ticks> stops;
    for (const CellStop& stop : cell.stops) stops.push_back(std::max(stop.from, Ticks{0}));
    return stops;
}

// No stem but texture and effects sounds on through a stop-down, or to a blow.
void holdBreath(const PlayedCell& cell, std::vector<Note>& notes) {
    if (cell.stem->role == "texture" || cell.stem->role == "effects" || cell.stem->role == "rhythm") return;
    std::vector<Ticks> stops;
    for (Ticks at; at < cell.length; at += Ticks{kTicksPerQuarter / 4}) {
        if (at.value > 0 && !cell.isOpen(at) && cell.isOpen(at - Ticks{kTicksPerQuarter / 4})) stops.push_back(at);
    }
    for (Note& note : notes) {
        for (const Ticks stop : stops) {
            if (cell.finalHit.value >= 0 && note.start >= cell.finalHit) break;
            if (note.start < stop && note.start + note.length > stop) note.length = stop - note.start;
        }
    }
}

// Notes that nearly touch are bound together, as far as the style's players bind.
void bind(const PlayedCell& cell, std::vector<Note>& notes) {
    if (cell.part->legato == 0 || cell.stem->role == "rhythm") return;
    sortNotes(notes);
    for (size_t i = 0; i < notes.size(); ++i) {
        const auto next = std::find_if(notes.begin() + static_cast<std::ptrdiff_t>(i), notes.end(), [&](const Note& other) { return other.start > notes[i].start; });
        if (next == notes.end()) break;
        const Ticks gap = next->start - (notes[i].start + notes[i].length);
        if (gap.value < 0 || gap.value > kTicksPerQuarter / 4 || next->key == notes[i].key) continue;
        const int64_t whole = (next->start - notes[i].start).value;
        notes[i].length = {whole + std::min<int64_t>(whole * cell.part->legato / 1000, kTicksPerQuarter / 4)};
    }
}

// Between the words of a voice stands of a tune only what falls on the beat, and softer.
void leaveRoom(const PlayedCell& cell, std::vector<Note>& notes) {
    if (!cell.direction.leavesRoom || cell.stem->role != "melody") return;
    const auto onBeat = [&](const Note& note) { return note.start.value % cell.pulse().value == 0; };
    if (std::any_of(notes.begin(), notes.end(), onBeat)) std::erase_if(notes, [&](const Note& note) { return !onBeat(note); });
    for (Note& note : notes) note.velocity = std::max(1, note.velocity * 4 / 5);
}

// The line again an octave away.
void doubleLine(const PlayedCell& cell, std::vector<Note>& notes) {
    if (cell.energy() < cell.part->doubleFrom || cell.direction.leavesRoom) return;
    if (cell.stem->role != "melody" && cell.stem->role != "bass") return;
    const size_t count = notes.size();
    for (size_t i = 0; i < count; ++i) {
        Note note = notes[i];
        note.key += cell.part->doubleBy;
        note.velocity = note.velocity * 9 / 10;
        if (note.key >= 12 && note.key <= 115) notes.push_back(note);
    }
}

// Inside the take, inside MIDI, sorted, none twice.
void settle(std::vector<Note>& notes, Ticks length) {
    notes.erase(std::remove_if(notes.begin(), notes.end(), [&](const Note& note) {
        return note.start.value < 0 || note.start >= length || note.length.value <= 0;
    }), notes.end());
    for (Note& note : notes) {
        note.key = std::clamp(note.key, 0, 127);
        note.velocity = std::clamp(note.velocity, 1, 127);
    }
    sortNotes(notes);
    // A pitch that is struck again ends where it is.
    for (size_t i = 0; i < notes.size(); ++i) {
        for (size_t k = i + 1; k < notes.size() && notes[k].start < notes[i].start + notes[i].length; ++k) {
            const bool again = notes[i].voice == Voice::Pitched && notes[k].voice == Voice::Pitched && notes[k].key == notes[i].key;
            if (again && notes[k].start > notes[i].start) notes[i].length = notes[k].start - notes[i].start;
        }
    }
    std::set<std::tuple<int64_t, Voice, int>> seen;
    notes.erase(std::remove_if(notes.begin(), notes.end(), [&](const Note& note) {
        return !seen.insert({note.start.value, note.voice, note.key}).second;
    }), notes.end());
}

// How badly the ends meet the neighbours: semitones beyond a fifth at each seam.
int seamGap(const std::vector<Note>& notes, const PlayRequest& request) {
    if (notes.empty()) return 0;
    int gap = 0;
    if (request.before != nullptr && !request.before->notes.empty()) {
        gap += std::max(0, std::abs(notes.front().key - request.before->notes.back().key) - 7);
    }
    if (request.after != nullptr && !request.after->notes.empty()) {
        gap += std::max(0, std::abs(request.after->notes.front().key - notes.back().key) - 7);
    }
    return gap;
}

Sound soundOf(const PlayedCell& cell) {
    Sound sound = playedSound(*cell.stem, cell.direction);
    // What is played harder is brighter, not only louder.
    sound.parameters["open"] = cell.part->open.at(cell.energy());
    // The stem's own dip on the beat; it reads no other stem's notes.
    if (const int pump = cell.part->pump.at(cell.energy()); pump > 0) sound.parameters["pump"] = pump;
    if (cell.finalHit.value >= 0 && cell.plan->ending == Ending::RingOut) sound.parameters[kDiesAway] = static_cast<int>((cell.length - cell.finalHit).value);
    return sound;
}

Json provenance(const PlayedCell& cell) {
    const StemDirection& direction = cell.direction;
    Json said = {{"player", "rules"},
            {"version", "rules-6"},
            {"kind", "rules"},
            {"style", cell.style->id},
            {"style_version", cell.style->version},
            {"style_sha256", cell.style->hash.hex()},   // As it was read now: the cue may be older than it.
            {"seed", cell.plan->seed},
            {"variation", cell.request->variation},
            {"inputs", Json::array({"brief", "plan"})},
            {"section", cell.section->name},
            {"role", cell.stem->role},
            {"directions",
             {{"plays", direction.plays},
              {"energy", direction.energy.permille},
              {"density", direction.density.permille},
              {"register", direction.registerHeight.permille},
              {"brightness", direction.brightness.permille},
              {"groove", direction.groove.permille}}}};
    if (direction.activity.permille != 500) said["directions"]["activity"] = direction.activity.permille;
    if (direction.colour.permille != 500) said["directions"]["colour"] = direction.colour.permille;
    if (direction.leavesRoom) said["directions"]["room"] = "voice";
    if (!direction.without.empty()) said["directions"]["without"] = direction.without;
    if (direction.dynamics != 0) said["directions"]["dynamics"] = direction.dynamics;
    return said;
}

Result<void> checkRequest(const PlayRequest& request, const Style& style) {
    if (request.plan == nullptr) return fail(Code::Internal, "A take was asked for without a plan.");
    const Plan& plan = *request.plan;
    if (request.section >= plan.sections.size()) {
        return fail(Code::InvalidArgument, "The plan has " + std::to_string(plan.sections.size()) + " sections; there is none numbered " + std::to_string(request.section + 1) + ".");
    }
    std::vector<std::string> names;
    const PlannedStem* stem = nullptr;
    for (const PlannedStem& candidate : plan.stems) {
        names.push_back(candidate.name);
        if (candidate.name == request.stem) stem = &candidate;
    }
    if (stem == nullptr) return fail(Code::NotFound, unknownName("stem", request.stem, names));
    if (style.orchestration.count(stem->role) == 0) {
        return fail(Code::InvalidArgument, "The stem “" + stem->name + "”: " + unknownName("role", stem->role, stemRoles()));
    }
    const PlannedSection& section = plan.sections[request.section];
    if (section.stems.count(stem->name) == 0 || section.chords.empty() || section.bars < 1) {
        return fail(Code::InvalidArgument, "The plan's section “" + section.name + "” is incomplete: it needs bars, chords and a direction for “" + stem->name + "”.");
    }
    if (plan.firstBar(request.section) + section.bars > plan.tempo.barCount()) {
        return fail(Code::InvalidArgument, "The plan's section “" + section.name + "” runs past the last bar of the tempo map.");
    }
    return {};
}

}  // namespace

void finish(const PlayedCell& cell, std::vector<Note>& notes) {
    leaveOut(cell, notes);
    if (!notes.empty()) {
        bind(cell, notes);
        leaveRoom(cell, notes);
        holdBreath(cell, notes);
        keepStops(cell, notes);
        strikeHits(cell, notes);
        doubleLine(cell, notes);
        perform(cell, notes);
        comeBack(cell, notes);
        accentHits(cell, notes);
    }
    settle(notes, cell.length);
    setDynamics(notes, cell.direction.dynamics);
}

std::string roleOf(const PlayRequest& request) {
    if (request.plan == nullptr) return {};
    for (const PlannedStem& stem : request.plan->stems) {
        if (stem.name == request.stem) return stem.role;
    }
    return {};
}

bool asksForFeel(const PlayRequest& request) {
    if (request.plan == nullptr || request.section >= request.plan->sections.size()) return false;
    const auto& stems = request.plan->sections[request.section].stems;
    const auto direction = stems.find(request.stem);
    return direction != stems.end() && direction->second.learnedFeel;
}

Result<Take> playTake(const PlayRequest& request, const Style& style) {
    if (const Result<void> fine = checkRequest(request, style); !fine) return fail(fine.error());
    const std::string role = roleOf(request);
    const bool pitched = role == "bass" || role == "melody";
    Take take;
    int bestCost = -1;
    const uint32_t attempts = request.replaces != nullptr || (pitched && request.variation > 0) ? 8 : 1;
    for (uint32_t attempt = 0; attempt < attempts; ++attempt) {
        const PlayedCell cell = makeCell(request, style, attempt);
        std::vector<Note> notes;
        if (cell.direction.plays) {
            notes = played(cell);
            setActivity(cell, notes);
            setColour(cell, notes);
        }
        finish(cell, notes);
        const int same = request.replaces != nullptr ? sharedNotes(notes, *request.replaces) : 0;
        const int cost = std::max(0, same - mostShared(cell.stem->role)) + (pitched ? seamGap(notes, request) * 40 : 0);
        if (bestCost >= 0 && cost >= bestCost) continue;
        bestCost = cost;
        take.stem = request.stem;
        take.length = cell.length;
        take.notes = std::move(notes);
        take.stops = stopsOf(cell);
        take.sound = soundOf(cell);
        take.provenance = provenance(cell);
        if (cost == 0) break;
    }
    return take;
}

}  // namespace fermata
