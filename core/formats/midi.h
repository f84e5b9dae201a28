// SPDX-License-Identifier: GPL-3.0-or-later
// Standard MIDI File, type 1, 960 ticks a quarter: the conductor track and one track per stem.
// Notes sound where Fermata plays them: nudge and pick-ups included, cut at the end of their take.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/hash.h"
#include "core/base/quantities.h"
#include "core/base/result.h"
#include "core/music/key.h"
#include "core/music/take.h"
#include "core/music/tempo_map.h"

namespace fermata {

// The notes of one cell in its place.
struct MidiCell {
    Ticks start;    // Of the section, in the cue.
    Ticks length;   // Of the take.
    std::vector<Note> notes;
};

struct MidiPart {
    std::string name;    // Stem name.
    std::string role;    // With the patch it chooses the General MIDI programme.
    std::string patch;
    std::vector<MidiCell> cells;
};

struct MidiMarker {
    std::string name;
    Ticks at;
    Key key;
};

struct MidiSong {
    std::string title;
    std::string copyright;  // May be empty.
    TempoMap tempo;
    std::vector<MidiMarker> sections;
    std::vector<std::pair<std::string, Samples>> places;  // Further markers, at the tick nearest to the sample.
    std::vector<MidiPart> parts;
};

// Drums go to channel 10 on General MIDI keys, every part otherwise to a channel of its own (from the 16th part on
// channels are shared). Risers, impacts and the like have no General MIDI key: they take keys 60 to 64 of their
// part's channel, named in a text event.
std::string midiBytes(const MidiSong& song);
// The same with one part only.
std::string midiBytes(const MidiSong& song, size_t part);

// General MIDI percussion key, or nothing for pitched notes and effects.
std::optional<int> drumKey(Voice voice);
// The voice that a key of the General MIDI percussion map is played by here (its neighbours in the map share voices);
// nothing for keys that no voice stands for.
std::optional<Voice> drumVoice(int key);
// The voice behind keys 60 to 64 of an effects part.
std::optional<Voice> effectVoice(int key);

struct MidiNote {
    int64_t start = 0, length = 0;  // Ticks.
    int channel = 0;                // From 0; 9 is drums.
    int key = 0, velocity = 0;
    friend auto operator<=>(const MidiNote&, const MidiNote&) = default;
};
// What a part's cells sound like in a MIDI file: sorted, no key struck twice at once or while it sounds.
std::vector<MidiNote> soundingNotes(const MidiPart& part, int channel);
struct MidiTrack {
    std::string name;
    std::vector<MidiNote> notes;    // Sorted.
};
struct MidiTempo { int64_t at = 0; int64_t microsecondsPerQuarter = 0; };
struct MidiMeter { int64_t at = 0; int beats = 4, unit = 4; };
struct MidiKeySignature { int64_t at = 0; int sharps = 0; bool minor = false; };
struct MidiText { int64_t at = 0; std::string text; };
struct MidiFile {
    int ticksPerQuarter = 0;
    std::vector<MidiTempo> tempos;
    std::vector<MidiMeter> meters;
    std::vector<MidiKeySignature> keys;
    std::vector<MidiText> markers;
    std::vector<MidiTrack> tracks;  // The conductor track is the first.
};
// Any type 0 or 1 file with musical time. Corrupt says at which byte; never reads or allocates past the input.
Result<MidiFile> parseMidi(std::string_view bytes, std::string_view origin);

}  // namespace fermata
