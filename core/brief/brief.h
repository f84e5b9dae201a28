// SPDX-License-Identifier: GPL-3.0-or-later
// The brief: a client's words and their structured reading. Everything read keeps the words it came from,
// everything not understood is listed, contradictions are reported by field.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/quantities.h"
#include "core/base/result.h"
#include "core/music/key.h"
#include "core/music/tempo_map.h"
#include "core/music/timecode.h"

namespace fermata {

// Where a value came from: a field path ("tempo", "hits[1]") and the words, with byte offset into Brief::words.
struct Reading {
    std::string field;
    std::string words;
    size_t offset = 0;
    std::string meaning;  // In plain words: "tempo 120 bpm".
};
// Heard and kept in the client's words; nothing in the music follows from it.
inline bool notedOnly(const Reading& reading) { return reading.field == "noted" || reading.field == "avoid"; }

struct BriefProblem {
    std::string field;
    std::string message;  // A sentence: what contradicts what, and what would settle it.
};

enum class Ending { Button, RingOut, Fade, Loop };

struct TempoWish {
    int64_t minMilliBpm = 0;  // Thousandths of the metre's beat a minute (core/music/beat.h); both equal when exact.
    int64_t maxMilliBpm = 0;
};

struct BriefHit {
    Samples at;        // From cue start.
    std::string kind;  // "cut", "hit", "logo", "drop", "stop"
    std::string label;
    std::string lasts = {};  // How long a "stop" is: "2 beats", "1 bar", "1.5 s" (core/brief/stop_length.h); empty = as the style stops.
};

struct EnergyPoint {
    Samples at;
    Level energy;
    bool jump = false;  // Reached at once ("drop at"), otherwise linear from the point before ("builds to").
};

struct BriefSection {
    std::string name;
    std::optional<Samples> start;
    std::optional<Level> energy;
};

// What is asked of a stem beyond what style and energy give it: "melody.activity=+0.25", as revise --set takes it; besides,
// an instrument may stand for the stems that play it ("strings.plays=0"), and "only=piano" silences all others. Without a
// section, of all; between two times, of the sections there: one begins and one ends on the bar lines next to them. The section
// may be bars or a part of the form, too: "bars 1-4", "last 2 bars", "chorus", "except intro" (core/compose/brief_place.h).
struct BriefControl {
    std::string section, set;
    std::optional<Samples> from, until;   // Absent: the cue's beginning, its end.
    friend bool operator==(const BriefControl&, const BriefControl&) = default;
};

struct ReferenceTrack {
    std::string title;
    std::string artist;
    std::string suppliedBy;
    bool asksCloseness = false;  // "sound like", "in the style of": rule R41.
    std::string words;
};

struct LoudnessTarget {
    int milliLufs = -14000;
    int truePeakMilliDb = -1000;
    friend bool operator==(const LoudnessTarget&, const LoudnessTarget&) = default;
};

struct Brief {
    std::string words;                     // Free text as given, may be empty.
    std::string title;
    Samples length{60 * kSampleRate};      // Exact cue length, tail included.
    FrameRate frameRate;
    int64_t startFrames = -1;              // Picture start; -1 = 01:00:00:00 at the frame rate.
    std::optional<TempoWish> tempo;
    std::optional<Meter> meter;
    std::optional<Key> key;
    std::string style;                     // Style id, or empty: chosen from mood words.
    std::vector<std::string> moods;
    std::vector<std::string> wanted;       // Instruments by common name: "piano", "strings".
    std::vector<std::string> unwanted;
    std::vector<std::string> stems;        // Roles asked for; empty = all six.
    int stemCount = 0;                     // "six stems"; 0 = not said.
    std::vector<BriefSection> sections;
    std::vector<EnergyPoint> energy;       // Sorted by time.
    std::vector<BriefHit> hits;            // Sorted by time.
    std::optional<Ending> ending;
    std::vector<BriefControl> controls;    // In order; the plan refuses what it does not know.
    bool learnedFeel = false;              // Played as people do: the learned feel in every stem but effects.
    LoudnessTarget loudness;
    std::vector<ReferenceTrack> references;
    std::vector<std::string> avoid;        // In the client's words.
    Json uses = Json::array();             // Requested uses, see core/rights/uses.h.

    std::vector<Reading> understood;
    std::vector<Reading> notUnderstood;    // field and meaning empty.
    std::vector<BriefProblem> problems;    // Contradictions and impossibilities; non-empty = cannot compose.

    // 01:00:00:00 by default; in an hour drop frame leaves out nominal / 15 numbers in 54 minutes (SMPTE ST 12-1).
    int64_t pictureStart() const {
        if (startFrames >= 0) return startFrames;
        return int64_t{3600} * frameRate.nominal() - (frameRate.dropFrame ? int64_t{54} * (frameRate.nominal() / 15) : 0);
    }
};

// Free English words. Never fails: what is unclear goes to notUnderstood or problems.
Brief briefFromWords(std::string_view words);
// The JSON form (packaging/schema/brief-1.schema.json); "words" in it are read first, fields override them.
// InvalidArgument names field, value and what is allowed.
Result<Brief> briefFromJson(const Json& json);
// Text or JSON (a leading '{'), e.g. the content of a file; origin is used in messages.
Result<Brief> readBrief(std::string_view textOrJson, std::string_view origin);
Json toJson(const Brief& brief);                // Stored and hashed; briefFromJson(toJson(b)) gives b again.
std::string describe(const Brief& brief);       // For a terminal: what was understood with the words, and what not.

}  // namespace fermata
