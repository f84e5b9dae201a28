// SPDX-License-Identifier: GPL-3.0-or-later
// Stems, ending, loudness and feel.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/loudness_norms.h"
#include "core/brief/reader.h"

namespace fermata {
namespace {

constexpr std::string_view kJoin[] = {",", "and", "&", "+", "/", "plus"};

bool readStemsAt(Reader& reader, size_t i) {
    size_t next = i;
    int count = 0;
    if (const auto number = reader.number(i); number && number->value % 1000 == 0 && number->value >= 1000 && number->value <= 32000) {
        count = static_cast<int>(number->value / 1000);
        next = reader.skip(number->span.end(), {"separate", "individual", "full", "mixed", "-"});
    } else {
        next = reader.skip(i, {"separate", "individual"});
    }
    const size_t noun = reader.anyPhrase(next, {"stems", "stem"});
    if (noun == 0) return false;
    next += noun;
    std::vector<std::string> roles;
    std::vector<std::string> names;
    size_t item = reader.skip(next, {":", "for", "of", "are", "(", "-", "the", "="});
    size_t end = next;
    while (const auto stem = reader.longest(item, lexicon::stems())) {
        const std::string role(stem->value->id);
        names.push_back(role);
        if (std::find(roles.begin(), roles.end(), role) == roles.end()) roles.push_back(role);
        end = stem->span.end();
        item = end;
        while (reader.isAny(item, kJoin)) ++item;
        if (item == end) break;
    }
    if (count == 0 && roles.empty()) return false;
    const Span span{i, end - i};
    if (count > 0) {
        if (reader.brief.stemCount != 0 && reader.brief.stemCount != count) {
            reader.conflict("stems", reader.wordsOf("stems"), reader.text(span), "say how many stems are wanted.");
        }
        reader.brief.stemCount = count;
    }
    for (const std::string& role : roles) {
        auto& all = reader.brief.stems;
        if (std::find(all.begin(), all.end(), role) == all.end()) all.push_back(role);
    }
    std::string meaning = count > 0 ? std::to_string(count) + (count == 1 ? " stem" : " stems") : "stems";
    if (!roles.empty()) meaning += ": " + joined(roles, ", ");
    reader.take(span, "stems", meaning);
    return true;
}

struct EndingWords {
    Ending ending;
    std::initializer_list<std::string_view> phrases;
};

bool readEndingAt(Reader& reader, size_t i) {
    static const EndingWords kEndings[] = {
        {Ending::Button, {"button ending", "button end", "ending button", "button", "ends on a button", "end on a button", "hard ending",
                          "hard out", "clean ending", "clean end", "stinger ending", "definite ending", "ending: button",
                          "ends with a button", "end with a button", "abrupt ending", "tight ending", "ends abruptly", "end abruptly", "stops abruptly", "hard stop",
                          "hard stop at the end", "ends on a hard stop", "ends with a stab", "ends on a stab", "final stab"}},
        {Ending::RingOut, {"ring out", "rings out", "ringing out", "ring out ending", "ringing ending", "let it ring", "let it ring out",
                           "natural decay", "natural ring out", "ends on a ring out", "ring out at the end", "ends on a chord", "ends with a chord", "ends on a final chord",
                           "final chord", "closing chord", "final chord rings", "last chord rings"}},
        {Ending::Fade, {"fade", "fade out", "fades out", "fades", "fading out", "fade ending", "fade at the end", "fade out at the end",
                        "fades at the end", "fade out ending", "fades away", "ends with a fade", "fadeout"}},
        {Ending::Loop, {"loop", "loops", "loopable", "seamless loop", "seamlessly looping", "seamless looping", "looping", "loops seamlessly",
                        "loop seamlessly", "perfect loop", "must loop", "loop point"}},
    };
    size_t best = 0;
    Ending ending = Ending::Button;
    const size_t start = reader.skip(i, {"a"}) ;
    size_t first = start;
    if (reader.isAny(start, {"ending", "ends", "end"}) ) first = reader.skip(start + 1, {":", "with", "on", "in", "a", "=", "is"});
    for (const EndingWords& row : kEndings) {
        for (const std::string_view phrase : row.phrases) {
            const size_t count = std::max(reader.phrase(start, phrase) > 0 ? reader.phrase(start, phrase) : 0,
                                          reader.phrase(first, phrase) > 0 ? first - start + reader.phrase(first, phrase) : 0);
            if (count > best) {
                best = count;
                ending = row.ending;
            }
        }
    }
    if (best == 0 || reader.isAny(start + best, {"in"})) return false;
    // "Hard stop at 0:30" is a moment, "…, then a hard stop." may be one; a statement of its own is the end.
    const bool moment = reader.isAny(start + best - 1, {"stop", "stab", "abruptly"});
    if (moment && (!reader.endsClause(start + best) || (reader.phrase(start, "hard stop") == best && start > 0 && !reader.endsClause(start - 1)))) return false;
    const Span span{start, best};
    const std::string name(endingName(ending));
    if (const std::string said = reader.wordsOf("ending"); !said.empty() && reader.brief.ending != ending) {
        reader.conflict("ending", said, reader.text(span), "a cue ends in one way; choose button, ring-out, fade or loop.");
    } else {
        reader.brief.ending = ending;
    }
    reader.take(span, "ending", name + " ending");
    return true;
}

void setLoudness(Reader& reader, Span span, int milliLufs, int milliDb, const std::string& meaning, bool integrated) {
    const LoudnessTarget target{milliLufs, milliDb};
    const std::string said = reader.wordsOf("loudness");
    if (integrated && !said.empty() && reader.brief.loudness.milliLufs != milliLufs) {
        reader.conflict("loudness", said, reader.text(span), "a master has one loudness; say which, the others are made at delivery.");
    } else {
        reader.brief.loudness = target;
    }
    reader.take(span, integrated ? "loudness" : "true_peak", meaning);
}

void setNorm(Reader& reader, Span span, const LoudnessNorm& norm) {
    setLoudness(reader, span, norm.target.milliLufs, norm.target.truePeakMilliDb,
                decimalText(norm.target.milliLufs) + " LUFS, " + decimalText(norm.target.truePeakMilliDb) + " dBTP (" + std::string(norm.name) + ")", true);
}

bool readLoudnessAt(Reader& reader, size_t i) {
    const int peak = reader.brief.loudness.truePeakMilliDb;
    const size_t lead = reader.anyPhrase(i, {"true peak", "true peak of", "peak", "tp", "max true peak"});
    if (const auto value = reader.number(reader.skip(i + lead, {":", "at", "below", "max"}), true)) {
        size_t next = value->span.end();
        const int64_t negative = value->value > 0 ? -value->value : value->value;
        if (lead == 0 && reader.isAny(next, {"lufs", "lkfs"})) {
            if (negative < -50000 || negative > -5000) {
                reader.brief.problems.push_back({"loudness", "“" + reader.text({i, next + 1 - i}) +
                                                "” is outside -50 to -5 LUFS; write a target like -14 LUFS."});
                return false;
            }
            setLoudness(reader, {i, next + 1 - i}, static_cast<int>(negative), peak, decimalText(negative) + " LUFS integrated", true);
            return true;
        }
        if (reader.is(next, "dbtp") || (lead > 0 && reader.is(next, "db")) || (lead > 0 && reader.at(value->span.first).text == "-")) {
            if (reader.isAny(next, {"dbtp", "db"})) ++next;
            if (negative < -20000) return false;
            setLoudness(reader, {i, next - i}, reader.brief.loudness.milliLufs, static_cast<int>(negative),
                        "true peak at most " + decimalText(negative) + " dBTP", false);
            return true;
        }
    }
    if (const size_t us = reader.anyPhrase(i, {"atsc a / 85", "atsc", "a / 85", "atsc a85", "for us broadcast"})) {
        setNorm(reader, {i, us}, broadcastNorm("US"));
        return true;
    }
    if (const size_t eu = reader.anyPhrase(i, {"for broadcast", "broadcast loudness", "broadcast levels", "broadcast level", "broadcast ready",
                                               "broadcast safe", "broadcast standard", "broadcast spec", "ebu r128", "ebu r 128", "r128",
                                               "r 128", "ebu", "mixed for broadcast", "loudness for broadcast", "broadcast delivery"})) {
        // "for broadcast in Japan": by that norm. "EBU" names its own.
        const size_t in = reader.skip(i + eu, {"in", "the"});
        const auto place = reader.text({i, eu}).find("128") == std::string::npos && in > i + eu ? reader.longest(in, lexicon::places()) : std::nullopt;
        setNorm(reader, {i, eu}, broadcastNorm(place ? place->value->id : std::string_view()));
        return true;
    }
    if (const size_t japan = reader.anyPhrase(i, {"arib tr b32", "tr b32", "trb32", "arib"})) {
        setNorm(reader, {i, japan}, broadcastNorm("JP"));
        return true;
    }
    if (const size_t australia = reader.anyPhrase(i, {"op 59", "op59", "free tv op 59", "free tv australia op 59"})) {
        setNorm(reader, {i, australia}, broadcastNorm("AU"));
        return true;
    }
    if (const size_t podcast = reader.anyPhrase(i, {"loudness for podcast", "loudness for podcasts", "podcast loudness", "podcast levels",
                                                    "loudness for a podcast", "podcast level"})) {
        setLoudness(reader, {i, podcast}, -16000, -1000, "-16 LUFS, -1 dBTP (podcasts)", true);
        return true;
    }
    if (const size_t stream = reader.anyPhrase(i, {"streaming loudness", "streaming levels", "loudness for streaming", "online loudness"})) {
        setLoudness(reader, {i, stream}, -14000, -1000, "-14 LUFS, -1 dBTP (streaming)", true);
        return true;
    }
    return false;
}

// Timing and accents as people play them. Read before the moods: “human” alone is one of theirs.
bool readFeelAt(Reader& reader, size_t i) {
    const size_t words = reader.anyPhrase(i, {"human feel", "human groove", "human timing", "learned feel", "humanised", "humanized", "played by people", "played by humans",
                                              "played by real people", "human played"});
    if (words == 0) return false;
    reader.brief.learnedFeel = true;
    reader.take({i, words}, "feel", "timing and accents as people play (learned from drum performances)");
    return true;
}

// How many onsets a beat has, whatever sounds together.
bool readActivityAt(Reader& reader, size_t i) {
    const size_t more = reader.anyPhrase(i, {"rhythmically busy", "rhythmically active", "rhythmically restless", "high rhythmic activity", "much rhythmic activity",
                                             "more rhythmic activity", "busy rhythms", "restless rhythms"});
    const size_t less = reader.anyPhrase(i, {"rhythmically calm", "rhythmically simple", "rhythmically sparse", "low rhythmic activity", "little rhythmic activity",
                                             "less rhythmic activity", "calm rhythms", "simple rhythms"});
    if (more == 0 && less == 0) return false;
    reader.brief.controls.push_back({"", more > 0 ? "activity=+0.25" : "activity=-0.25", {}, {}});
    reader.take({i, std::max(more, less)}, "controls", more > 0 ? "rhythmic activity two classes up" : "rhythmic activity two classes down");
    return true;
}

}  // namespace

void readFeel(Reader& reader) {
    reader.each([&](size_t i) { readFeelAt(reader, i) || readActivityAt(reader, i); });
}
void readStems(Reader& reader) {
    reader.each([&](size_t i) { readStemsAt(reader, i); });
}
void readEnding(Reader& reader) {
    reader.each([&](size_t i) { readEndingAt(reader, i); });
}
void readLoudness(Reader& reader) {
    reader.each([&](size_t i) { readLoudnessAt(reader, i); });
}

}  // namespace fermata
