// SPDX-License-Identifier: GPL-3.0-or-later
// A MIDI file as the notes of a cell.
#include <algorithm>

#include "core/base/text.h"
#include "core/studio/hand_notes.h"

namespace fermata {
namespace {

// The track of the stem: the one that carries its name, or the only one with notes.
Result<const MidiTrack*> trackFor(const MidiFile& file, const std::string& stem, std::string_view origin) {
    std::vector<const MidiTrack*> filled;
    std::vector<std::string> names;
    for (const MidiTrack& track : file.tracks) {
        if (track.name == stem) return &track;
        if (track.notes.empty()) continue;
        filled.push_back(&track);
        names.push_back(track.name.empty() ? "(unnamed)" : track.name);
    }
    if (filled.size() == 1) return filled.front();
    if (filled.empty()) return fail(Code::InvalidArgument, std::string(origin) + " holds no notes.");
    return fail(Code::InvalidArgument, std::string(origin) + " has notes in " + std::to_string(filled.size()) + " tracks (" + joined(names, ", ") + ") and none is called “" +
                                           stem + "”; name the one for this stem so, or export it alone.");
}

Result<Note> noteOf(const MidiNote& played, const std::string& role, std::string_view origin) {
    Note note;
    note.start = Ticks{played.start};
    note.length = Ticks{std::max<int64_t>(played.length, 1)};
    note.velocity = std::clamp(played.velocity, 1, 127);
    if (played.channel == 9 || role == "rhythm") {
        const auto voice = drumVoice(played.key);
        if (!voice) {
            return fail(Code::InvalidArgument, std::string(origin) + ": drum key " + std::to_string(played.key) + " at tick " + std::to_string(played.start) +
                                                   " has no voice here; use kick 36, snare 38, hats 42 and 46, toms 45, 47 and 50, cymbals 49 and 51, rim 37, clap 39, shaker 70.");
        }
        note.voice = *voice;
        return note;
    }
    if (role == "effects") {
        const auto voice = effectVoice(played.key);
        if (voice) {
            note.voice = *voice;
            return note;
        }
    }
    note.key = played.key;
    return note;
}

}  // namespace

Result<std::vector<Note>> notesFromMidi(std::string_view bytes, std::string_view origin, const Revision& revision, const Section& section,
                                        const Stem& stem, const std::vector<Note>& before, bool whole) {
    const auto file = parseMidi(bytes, origin);
    if (!file) return fail(file.error());
    const auto track = trackFor(*file, stem.name, origin);
    if (!track) return fail(track.error());
    const Ticks first = revision.tempo.barStart(section.firstBar);
    const int64_t length = (revision.tempo.barStart(section.firstBar + section.bars) - first).value;
    const int64_t from = whole ? first.value : 0;
    const auto scaled = [&](int64_t ticks) { return (ticks * kTicksPerQuarter + file->ticksPerQuarter / 2) / file->ticksPerQuarter; };

    // What the cell's own file says of the notes it has now; a note that stands there unchanged is that note.
    std::vector<std::pair<MidiNote, const Note*>> exported;
    const MidiPart part{stem.name, stem.role, "", {{Ticks{0}, Ticks{length}, before}}};
    const std::vector<MidiNote> sounding = soundingNotes(part, 0);
    for (const Note& note : before) {
        const MidiPart alone{stem.name, stem.role, "", {{Ticks{0}, Ticks{length}, {note}}}};
        const MidiNote own = soundingNotes(alone, 0).front();
        const auto heard = std::find_if(sounding.begin(), sounding.end(), [&](const MidiNote& item) { return item.start == own.start && item.key == own.key; });
        if (heard != sounding.end()) exported.emplace_back(*heard, &note);
    }

    std::vector<Note> notes;
    for (const MidiNote& item : (*track)->notes) {
        MidiNote played = item;
        played.start = scaled(item.start) - from;
        played.length = scaled(item.start + item.length) - from - played.start;
        if (whole && (played.start < 0 || played.start >= length)) continue;
        if (played.start >= length) {
            return fail(Code::InvalidArgument, std::string(origin) + ": a note at tick " + std::to_string(played.start) + " lies past the end of section " + section.name + " (" +
                                                   std::to_string(length) + " ticks). Give --whole when the file counts from the start of the cue.");
        }
        bool known = false;
        for (const auto& [was, note] : exported) {
            if (was.start != played.start || was.key != played.key) continue;
            Note same = *note;
            if (was.length != played.length) same.length = Ticks{played.length};
            if (was.velocity != played.velocity) same.velocity = std::clamp(played.velocity, 1, 127);
            notes.push_back(same);
            known = true;
        }
        if (known) continue;
        const auto note = noteOf(played, stem.role, origin);
        if (!note) return fail(note.error());
        notes.push_back(*note);
    }
    sortNotes(notes);
    return notes;
}

}  // namespace fermata
