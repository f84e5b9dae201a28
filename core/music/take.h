// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, and the take: what is played in one cell, independent of where it stands.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/quantities.h"

namespace fermata {

// What sounds a note. Unpitched voices are chosen here, never by MIDI key.
enum class Voice : uint8_t {
    Pitched, Kick, Snare, Clap, Rim, ClosedHat, OpenHat, Crash, Ride, Shaker, TomLow, TomMid, TomHigh,
    Riser, Impact, ReverseCymbal, Whoosh, Drop,
};

std::string_view voiceName(Voice voice);  // "pitched", "kick", "closed-hat", "riser"...
Result<Voice> voiceFromName(std::string_view name);

struct Note {
    Ticks start;          // On the grid, from the start of the take; >= 0 and inside it.
    Ticks nudge;          // Micro-timing: sounds at start + nudge, clamped into the section's window.
    Ticks length;         // > 0. May reach past the end of the take: then it is cut there and rings out.
    Voice voice = Voice::Pitched;
    int key = 60;         // MIDI key 0-127; for unpitched voices a tuning hint, 60 = as designed.
    int velocity = 80;    // 1-127.
    bool pickup = false;  // Leads into the next section.

    friend auto operator<=>(const Note&, const Note&) = default;  // start, then nudge, length, voice, key.
};

// A sound: a patch of the engine and its parameters, each permille unless the patch says otherwise.
struct Sound {
    std::string patch;                    // "pad.warm"
    std::map<std::string, int> parameters;  // "brightness": 500
    friend bool operator==(const Sound&, const Sound&) = default;
};

// A stretch of an imported recording (a Pcm24 chunk, stereo, 48 kHz) that sounds in a take beside its notes.
struct Recording {
    Hash chunk;
    Samples from;         // In the chunk; > 0 when the section before plays what comes before it.
    Samples at;           // From the start of the take; where it begins to sound.
    Samples length;       // > 0.
    int gainMilliDb = 0;  // On the imported samples.
    friend auto operator<=>(const Recording&, const Recording&) = default;
};

struct Take {
    std::string stem;          // Stem name, e.g. "rhythm".
    Ticks length;              // The whole bars of its section.
    std::vector<Note> notes;   // Sorted.
    std::vector<Recording> recordings = {};  // In the order they were put in.
    // Sorted: where all fall silent at once. What was struck before is damped within 60 ms, its room within 300, and nothing
    // of it comes back; what is struck from there on sounds as written.
    std::vector<Ticks> stops = {};
    Sound sound;
    // What and who made it: an object with "player", "version", "style", "style_sha256", "seed", "inputs",
    // "decisions", "parent_take"... The rights ledger reads it; see core/rights/ledger.h.
    Json provenance = Json::object();

    Hash hash() const;  // SHA-256 of canonicalJson(toJson(*this)).
};

Json toJson(const Note& note);
Json toJson(const Take& take);
Result<Take> takeFromJson(const Json& json);
void sortNotes(std::vector<Note>& notes);

}  // namespace fermata
