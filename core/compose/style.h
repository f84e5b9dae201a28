// SPDX-License-Identifier: GPL-3.0-or-later
// A style pack: everything that makes one style sound unlike another, as data. One JSON file a style under
// packaging/styles; the schema check of styleFromJson explains every mistake by field path, value and what is allowed.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/brief/brief.h"
#include "core/music/key.h"
#include "core/music/take.h"
#include "core/music/tempo_map.h"

namespace fermata {

// From the least to the most energy (or another control): a value is read between the two. Permille.
struct StyleSlope {
    int low = 0;
    int high = 1000;
    int at(int permille) const { return low + (high - low) * permille / 1000; }
};

// One bar or more of sixteenth steps, a character each: X accent, x normal, o soft, g ghost, ? when dense, . rest.
struct GrooveLane {
    Voice voice = Voice::Kick;
    int from = 0;          // Joins at this energy; leaves below.
    std::string steps;
};
struct Groove {
    std::string id;
    Meter meter;
    int low = 0;           // The energy band it is made for.
    int high = 1000;
    std::vector<GrooveLane> lanes;
};
struct Fill {
    std::string id;
    Meter meter;
    int low = 0;
    int high = 1000;
    std::vector<GrooveLane> lanes;  // One bar; only its last `beats` beats replace the groove.
    int beats = 2;
};

// Bass: 1 3 5 7 8 = chord tone above the bass note, a = approach to the next chord, - = hold, . = rest.
// Harmony and texture: C = chord, c = soft chord, d/u = strum down/up, 1-6 = a voice of the chord, - and . as above.
struct Figure {
    std::string id;
    Meter meter;
    int low = 0;
    int high = 1000;
    std::string steps;      // Whole bars of sixteenths.
    int gate = 1000;        // Permille of each step run that sounds.
};

struct Progression {
    std::string id;
    std::vector<Mode> modes;
    std::vector<std::string> functions;   // Section functions it suits.
    std::string chords;                   // "I | V/3 | vi IV | IVmaj7": bars by '|', chords share a bar equally.
};

struct MotifRhythm {
    Meter meter;
    std::string steps;       // One bar: x note, - hold, . rest.
};

struct StyleForm {
    int minSeconds = 0;      // Used for cues from this length on.
    struct Part {
        std::string function;
        int energy = 500;
        int weight = 4;      // Relative length.
    };
    std::vector<Part> parts;
};

// Who plays when: by energy, with how much.
struct Orchestration {
    int from = 0;                          // Silent below this energy.
    std::vector<std::string> rests;        // Section functions in which it is silent.
    StyleSlope density;
    StyleSlope registerHeight;
    StyleSlope brightness;
    int low = 36;                          // Home range, MIDI keys.
    int high = 84;
    int pocket = 0;                        // Ticks behind (+) or ahead (-) of the grid.
    int looseness = 0;                     // Ticks of random nudge either way.
    StyleSlope velocity;                   // 1-127 from low to high energy.
};

struct StyleSound {
    std::string patch;
    std::vector<std::string> instruments;  // Common names that choose or ban it: "piano", "guitar".
    std::map<std::string, int> parameters; // brightness, drive, room, width, release: permille.
};

struct Style {
    std::string id;
    std::string version;
    std::string title;
    std::string description;
    Hash hash;                              // SHA-256 of the file's canonical JSON.
    std::vector<std::string> moods;         // Words that choose this style.
    int64_t minMilliBpm = 0;
    int64_t maxMilliBpm = 0;
    int64_t usualMilliBpm = 0;
    std::vector<Meter> meters;              // The first is the usual one.
    std::vector<Key> keys;                  // Chosen from by seed when the brief names none.
    int swing = 0;                          // Delay of every second swing step, permille of the step.
    int swingUnit = 16;                     // 8 or 16.
    std::vector<int> accents;               // Velocity offset per sixteenth of a beat-aligned bar, repeats.
    std::vector<Groove> grooves;
    std::vector<Fill> fills;
    std::vector<Progression> progressions;
    std::vector<Progression> cadences;      // functions: "final", "half", "lead".
    std::vector<Figure> bassFigures;
    std::vector<Figure> harmonyFigures;
    std::vector<Figure> textureFigures;
    std::vector<MotifRhythm> motifRhythms;
    std::vector<std::vector<int>> motifContours;  // Scale steps from the first note.
    int leapLimit = 5;                      // Widest melodic step in scale steps.
    int melodyRests = 300;                  // Permille of phrases left empty at middle energy.
    bool melodyRepeats = false;             // Ostinato habit: the motif stays, the chords move.
    std::string effects;                    // "bright": crashes and risers; "cinematic": hits and drones; "soft".
    int riserBars = 1;
    std::vector<StyleForm> forms;
    int minSectionBars = 2;
    int maxSectionBars = 8;
    std::map<std::string, Orchestration> orchestration;       // By role; all six.
    std::map<std::string, std::vector<StyleSound>> sounds;    // By role; the first is the usual one.
};

// The six roles in score order: rhythm, bass, harmony, melody, texture, effects.
const std::vector<std::string>& stemRoles();

// `origin` (a file) starts each message. InvalidArgument names field path, value and what is allowed.
Result<Style> styleFromJson(const Json& json, std::string_view origin);
// Reads <folder>/<id>.json. NotFound offers the nearest style.
Result<Style> loadStyle(const std::filesystem::path& folder, std::string_view id);
// The ids of a folder's styles, sorted; empty when there is no such folder.
std::vector<std::string> styleIds(const std::filesystem::path& folder);
// brief.style when named there, else the style whose mood words meet the brief's best, else the first.
// Requires: at least one style.
std::string chooseStyle(const Brief& brief, const std::vector<Style>& available);

}  // namespace fermata
