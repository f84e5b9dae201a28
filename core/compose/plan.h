// SPDX-License-Identifier: GPL-3.0-or-later
// The plan: the creative direction made visible and editable. Form, tempo, keys, chords, motif, energy,
// and which stem plays where and how. Players read it; people may change it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/brief/brief.h"
#include "core/music/key.h"
#include "core/music/take.h"
#include "core/music/tempo_map.h"

namespace fermata {

struct Chord {
    int root = 0;          // Pitch class.
    std::string quality;   // "", "m", "7", "maj7", "m7", "sus4", "dim", "m7b5", "add9", "9", ...
    int bass = -1;         // Pitch class of the bass when it is not the root.
    Ticks start;           // From the start of the section.
    Ticks length;
};
std::vector<int> chordTones(const Chord& chord);  // Pitch classes from the root up.
std::string chordName(const Chord& chord, const Key& key);

// What a person or the energy curve asks of one stem in one section. All permille.
struct StemDirection {
    bool plays = true;
    Level energy;
    Level density{500};
    Level registerHeight{500};   // 500 = the stem's home register.
    Level brightness{500};
    Level groove{500};           // How loose or busy the feel is; 500 = as the style has it.
    bool learnedFeel = false;    // Timing and accents of people over the style's own, as much as groove says.
    Level activity{500};         // Onsets a beat, apart from density; 500 = as style and density have them (core/compose/activity.h).
    Level colour{500};           // Brightness of harmony; 500 = as the style voices it (core/compose/colour.h).
    bool leavesRoom = false;     // For a voice: chords of one voice less, no line beside the tune, no octave doubling it.
    bool barred = false;         // Silent because it was asked to be: no energy lets it in, only "plays=1".
    std::vector<std::string> without;  // Drums that are left out: "claps" (core/compose/drum_words.h).
    int dynamics = 0;            // Permille, -1000 to 1000: how hard it is played (core/compose/dynamics.h).
    std::optional<Sound> sound = {};   // Instead of the stem's (core/compose/played_sound.h).
};

struct PlannedSection {
    std::string name;
    int bars = 0;
    Level energy;
    Key key;
    std::string function;   // "intro", "verse", "build", "peak", "break", "outro": form habits of the style.
    std::vector<Chord> chords;
    std::map<std::string, StemDirection> stems;  // By stem name.
    bool cadence = false;   // Ends on a cadence rather than leading on.
};

struct PlannedStem {
    std::string name;  // "rhythm"
    std::string role;
    std::string sound; // Patch.
    std::map<std::string, int> parameters;
};

struct PlannedHit {
    Samples wanted;
    Samples placed;     // The beat that meets it.
    std::string kind;
    Ticks stop{0};       // Of a "stop": how long all are silent from there; 0 = not said, which is a beat.
    int64_t errorMs() const { return (placed.value - wanted.value) * 1000 / kSampleRate; }
};

struct MotifNote {
    Ticks start;
    Ticks length;
    int degree = 0;  // Scale degree, 0 = tonic; chromatic steps are not used in motifs.
    int octave = 0;
};

struct Plan {
    std::string style;         // Style id.
    std::string styleVersion;
    Hash styleHash;            // SHA-256 of the style file's canonical JSON.
    uint32_t seed = 0;
    TempoMap tempo;
    Samples length;            // Exact; the tail is length - tempo.end(), >= 0.
    Ending ending = Ending::Button;
    std::vector<PlannedSection> sections;
    std::vector<PlannedStem> stems;   // 4 to 6.
    std::vector<MotifNote> motif;
    std::vector<PlannedHit> hits;
    LoudnessTarget loudness;
    std::vector<std::string> remarks; // What was decided and why, in plain words ("tempo 118.2 for the hit at 0:45").

    int firstBar(size_t section) const;
    Samples sectionStart(size_t section) const;
    Samples sectionEnd(size_t section) const;   // The cue's length for the last.
};

Json toJson(const Plan& plan);
Result<Plan> planFromJson(const Json& json);

}  // namespace fermata
