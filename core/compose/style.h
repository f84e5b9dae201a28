// SPDX-License-Identifier: GPL-3.0-or-later
// A style pack: everything that makes one style sound unlike another, as data. One JSON file a style under
// packaging/styles; docs/styles.md describes it for those who write one. The schema check of styleFromJson explains
// every mistake by field path, value and what is allowed.
#pragma once

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/brief/brief.h"
#include "core/compose/pattern.h"
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

// What items of a style are chosen by: the energy band they are made for, and the section functions they suit.
struct Suited {
    int low = 0;
    int high = 1000;
    std::vector<std::string> functions;  // Empty = any.
};

// Steps: X accent, x normal, o soft, g ghost, ? when dense, . rest.
struct GrooveLane : Pattern {
    Voice voice = Voice::Kick;
    int from = 0;          // Joins at this energy, leaves below and above `to`.
    int to = 1000;
    int chance = 1000;     // Permille of four-bar phrases in which it plays.
    int key = 60;          // Tuning of the drum, 60 = as designed.
};
struct Groove : Suited {
    std::string id;
    Meter meter;
    std::vector<GrooveLane> lanes;
    int turnEvery = 0;                 // The last of so many bars is `turn`; 0 = none is written.
    std::vector<GrooveLane> turn;      // One bar.
};
struct Fill : Suited {
    std::string id;
    Meter meter;
    std::vector<GrooveLane> lanes;  // One bar; only its last `beats` beats replace the groove.
    int beats = 2;
    std::string into = "any";       // "up", "down": only into a section of more, or less, energy.
};

// Bass: 1 3 5 7 8 = chord tone above the bass note, a = approach to the next chord, w = walking, r = the last pitch
// again, g = dead note, - = hold, . = rest. Harmony and texture: C = chord, c = soft chord, d/u = strum down/up,
// A = rolled chord, s = short stab, m = muted stroke, h/l = upper/lower half, T = top voice, b/f = root/fifth below,
// 1-6 = a voice of the chord, - and . as above.
struct Figure : Pattern, Suited {
    std::string id;
    int gate = 1000;        // Permille of each step run that sounds.
    std::string dynamics;   // "+" louder, "-" softer, "." as it is; repeats over the steps.
    int voices = 0;         // Of its chords; 0 = as the orchestration says.
    int strum = -1;         // Ticks from string to string; -1 = as the orchestration says.
    int octave = 0;
    bool pedal = false;     // Stays on the key's tonic whatever the chord.
};

struct Progression {
    std::string id;
    std::vector<Mode> modes;
    std::vector<std::string> functions;   // Section functions it suits.
    std::string chords;                   // "I | V/3 | vi IV | IVmaj7": bars by '|', chords share a bar equally.
    int stretch = 1;                      // Each written bar lasts so many.
};

struct StyleMelody {
    std::vector<Pattern> rhythms;         // One bar each: x note, - hold, . rest.
    std::vector<std::vector<int>> contours;  // Scale steps from the first note.
    int leapLimit = 5;                    // Widest melodic step in scale steps.
    int rests = 300;                      // Permille of phrases left empty at middle energy.
    bool repeats = false;                 // Ostinato habit: the motif stays, the chords move.
    std::string tones = "scale";          // "pentatonic", "blues", "chord": what the tune is made of.
    int motifBars = 1;                    // Bars of the question, and of the answer.
    int grace = 0;                        // Permille of long notes that get a grace note.
    int push = 0;                         // Permille of strong notes an eighth early.
    int pickups = 420;                    // Permille of sections that lead into the next.
    std::map<std::string, std::vector<std::string>> plans;  // By function; a letter a motif, see docs/styles.md.
};

struct StyleCounter {
    std::string role;                     // "texture" or "harmony"; empty = none.
    std::string kind = "answers";         // "answers" in the gaps, "long" guide tones, "parallel" below the tune.
    int from = 450;
    int low = 55;
    int high = 79;
};

// Which strokes mark what; see docs/styles.md.
struct StyleDrums {
    std::vector<Voice> arrival;
    std::vector<Voice> hit;
    std::vector<Voice> final;
    std::vector<Voice> leadIn;            // The strokes out of a stop-down; none or one.
    std::vector<Voice> busy;              // Sixteenths when more density is asked than the groove has; none or one.
};

struct StyleTransitions {
    std::vector<Voice> drop, rise, level, fall, arrival, hit, middle, final;
    int riserBars = 1;
    int stopBeats = -1;                   // -1: one beat, two before a jump of 350.
    int stopFrom = 300;                   // Jump of energy that is stopped down for; a brief's drop always is.
};

struct StyleForm {
    int minSeconds = 0;      // Used for cues from this length on.
    struct Part {
        std::string function;
        int energy = 500;
        int weight = 4;      // Relative length.
        int shift = 0;       // Semitones from the cue's key.
        std::vector<std::string> rests;  // Roles that are silent here.
    };
    std::vector<Part> parts;
};

// Who plays when: by energy, with how much.
struct Orchestration {
    int from = 0;                          // Silent below this energy, and above `to`.
    int to = 1000;
    std::vector<std::string> rests;        // Section functions in which it is silent.
    StyleSlope density;
    StyleSlope registerHeight;
    StyleSlope brightness;
    int low = 36;                          // Home range, MIDI keys.
    int high = 84;
    int pocket = 0;                        // Ticks behind (+) or ahead (-) of the grid.
    int looseness = 0;                     // Ticks of random nudge either way.
    StyleSlope velocity;                   // 1-127 from low to high energy.
    StyleSlope voices{0, 0};               // Of a chord; 0 = as the player does by itself.
    std::string spread = "close";          // "open", "drop2", "shell", "rootless", "power", "octaves".
    int strum = -1;                        // Ticks from string to string; -1 = by the patch.
    int legato = 0;                        // Permille by which a note reaches into the next.
    int doubleFrom = 1001;                 // Energy from which a line is doubled `doubleBy` semitones away.
    int doubleBy = 12;
    StyleSlope open{200, 800};             // How far the stem's tone is open: 500 = as the patch is, 0 = -15 dB at the top.
    StyleSlope pump{0, 0};                 // The stem's own gain shape on the beat, permille of depth.
};

struct StyleSound {
    std::string patch;
    std::vector<std::string> instruments;  // Common names that choose or ban it: "piano", "guitar".
    std::map<std::string, int> parameters; // brightness, drive, room, width, release...: permille.
    int weight = 0;                        // How often a seed chooses it when the brief names nothing.
};

struct Style {
    std::string id;
    std::string version;
    std::string title;
    std::string description;
    std::string sketch;                     // Why it is only a sketch, for people: "the strings are synthesised"; empty = finished.
    Hash hash;                              // SHA-256 of the file's canonical JSON.
    std::vector<std::string> moods;         // Words that choose this style.
    std::vector<std::string> roles;         // Four to six, in score order.
    int64_t minMilliBpm = 0;
    int64_t maxMilliBpm = 0;
    int64_t usualMilliBpm = 0;
    int64_t spreadMilliBpm = 0;             // A seed's own usual tempo lies so far around the usual one.
    std::vector<Meter> meters;              // The first is the usual one.
    std::vector<int> meterWeights;          // How often a seed takes each; empty = always the first.
    std::vector<std::pair<Meter, std::vector<int>>> groups;  // Beats of a bar's groups: 7/8 as 2, 2, 3.
    std::vector<Key> keys;                  // Chosen from by seed when the brief names none.
    int swing = 0;                          // Delay of every second swing step, permille of the step.
    int swingUnit = 16;                     // 8 or 16.
    std::vector<std::pair<Meter, std::vector<int>>> accents; // Velocity offset per sixteenth of the bar, repeats.
    std::map<Voice, int> offsets;           // Ticks by which a drum voice lies behind (+) or ahead.
    int breath = 50;                        // Permille by which a phrase swells and settles.
    std::vector<Groove> grooves;
    std::vector<Fill> fills;
    StyleDrums drums;
    std::vector<Progression> progressions;
    std::vector<Progression> cadences;      // functions: "final", "half", "lead", "loop".
    bool strictVoices = false;              // No parallel fifths or octaves between the outer voices.
    std::vector<Figure> bassFigures;
    std::vector<Figure> harmonyFigures;
    std::vector<Figure> textureFigures;
    StyleMelody melody;
    StyleCounter counter;
    std::string effects;                    // "bright": crashes and risers; "cinematic": hits and drones; "soft".
    StyleTransitions transitions;
    Ending ending = Ending::Button;         // When the brief names none.
    std::vector<StyleForm> forms;
    int minSectionBars = 2;
    int maxSectionBars = 8;
    std::map<std::string, Orchestration> orchestration;       // By role; all of `roles`.
    std::map<std::string, std::vector<StyleSound>> sounds;    // By role; the first is the usual one.
    std::map<std::string, int> mix;         // By role: LU of the stem to the mix while both sound; absent = not said.

    bool has(std::string_view role) const;
    bool plays(const Meter& meter) const { return std::find(meters.begin(), meters.end(), meter) != meters.end(); }
    // Beats of each group of a bar: the style's, else 3+3 for 6/8, 3+2 for 5/4, 2+2+3 for 7/8, 2+2 for 4/4.
    std::vector<int> groupsOf(const Meter& meter) const;
};

// The six roles in score order: rhythm, bass, harmony, melody, texture, effects.
const std::vector<std::string>& stemRoles();
// intro, verse, build, peak, break, outro.
const std::vector<std::string>& sectionFunctions();

// `origin` (a file) starts each message. InvalidArgument names field path, value and what is allowed.
Result<Style> styleFromJson(const Json& json, std::string_view origin);
// The same of a file; a key that stands twice in one object is a mistake, too.
Result<Style> styleFromFile(const std::filesystem::path& file);
// Reads <folder>/<id>.json. NotFound offers the nearest style.
Result<Style> loadStyle(const std::filesystem::path& folder, std::string_view id);
// The ids of a folder's styles, sorted; empty when there is no such folder.
std::vector<std::string> styleIds(const std::filesystem::path& folder);
// Every style of a folder that can be read, by id. One that cannot never stops the others: `problems` gets its error,
// which names file and field.
std::vector<Style> readableStyles(const std::filesystem::path& folder, std::vector<std::string>& problems);
// What would make the style's drums richer, a sentence with field, metre and remedy each: one groove alone at an energy, one
// kind of fill, no turn. A style with such places plays; the styles of Fermata have none.
std::vector<std::string> thinPlaces(const Style& style);
// brief.style when named there, else the style that the brief's moods lean to, whose mood words stand in it or that has the
// instruments it wants, most first; of equals the plain ones (hopeful-indie, tension-underscore, lofi-bed), then by name.
// One that does not play the brief's metre is passed over for one that does and fits at least half as well: mood and
// instruments say more about a piece than its metre does. Else it stays, and the metre is refused (metreRefusal).
// Requires: at least one style.
std::string chooseStyle(const Brief& brief, const std::vector<Style>& available);
// A sentence for a metre that the style does not play: what it plays, and who of `available` plays the metre. `named`: the
// style was asked for by name, not chosen.
std::string metreRefusal(const Meter& meter, const Style& style, const std::vector<Style>& available, bool named = true);

}  // namespace fermata
