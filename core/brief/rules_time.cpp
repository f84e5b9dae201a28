// SPDX-License-Identifier: GPL-3.0-or-later
// Frame rate, picture start, length, tempo, key and metre.
#include <algorithm>
#include <cctype>

#include "core/base/text.h"
#include "core/brief/reader.h"

namespace fermata {
namespace {

bool looksLikeTimecode(const Token& token) {
    return token.kind == Token::Kind::Number &&
           (std::count(token.text.begin(), token.text.end(), ':') == 3 || token.text.find(';') != std::string::npos);
}

void readFrameRate(Reader& reader, size_t i) {
    if (reader.at(i).kind != Token::Kind::Number) return;
    const std::string& digits = reader.at(i).text;
    if (digits.find(':') != std::string::npos || digits.find(';') != std::string::npos) return;
    size_t next = i + 1;
    bool said = i > 0 && (reader.phrase(i - 1, "rate") > 0 || (i > 1 && reader.is(i - 1, ":") && reader.is(i - 2, "rate")));
    const auto fps = [&] {
        const size_t count = reader.anyPhrase(next, {"fps", "frames per second", "frames a second", "p"});
        next += count;
        said = said || count > 0;
    };
    fps();
    std::string suffix;
    if (const size_t count = reader.anyPhrase(next, {"non drop", "non drop frame", "nondrop", "ndf", "nd"})) {
        suffix = " non-drop";
        next += count;
    } else if (const size_t drop = reader.anyPhrase(next, {"drop frame", "df", "dropframe"})) {
        suffix = " drop";
        next += drop;
    } else if (reader.is(next, "drop") && (digits == "29.97" || digits == "59.94")) {
        suffix = " drop";
        ++next;
    }
    fps();
    if (!said && suffix.empty()) return;
    const Span span{i, next - i};
    const Result<FrameRate> rate = FrameRate::parse(digits + suffix);
    if (rate) {
        if (const std::string before = reader.wordsOf("frame_rate"); !before.empty() && reader.brief.frameRate != *rate) {
            reader.conflict("frame_rate", before, reader.text(span), "say which frame rate the picture has.");
        }
        reader.brief.frameRate = *rate;
        reader.take(span, "frame_rate", rate->name() + " frames a second");
    } else {
        reader.brief.problems.push_back({"frame_rate", rate.error().message});
    }
}

void readPictureStart(Reader& reader, size_t i) {
    size_t next = reader.anyPhrase(i, {"picture start", "picture starts", "picture starts at", "picture start at",
                                       "picture begins at", "first frame at", "first frame of picture at",
                                       "first frame of picture", "timecode starts at", "tc start", "timecode start",
                                       "starts at", "start at", "begins at", "starts", "start", "begins"});
    if (next == 0) return;
    next = reader.skip(i + next, {":", "is", "at", "timecode", "="});
    if (!looksLikeTimecode(reader.at(next)) || reader.at(next).used) return;
    const Result<int64_t> frames = framesFromTimecode(reader.at(next).text, reader.brief.frameRate);
    if (!frames) {
        reader.brief.problems.push_back({"picture_start", frames.error().message});
        return;
    }
    reader.brief.startFrames = *frames;
    reader.take({i, next + 1 - i}, "picture_start",
                "picture starts at " + timecode({0}, reader.brief.frameRate, *frames));
}

void addTempo(Reader& reader, Span span, int64_t low, int64_t high) {
    TempoWish wish{std::min(low, high), std::max(low, high)};
    const std::string before = reader.wordsOf("tempo");
    if (reader.brief.tempo) {
        TempoWish both{std::max(wish.minMilliBpm, reader.brief.tempo->minMilliBpm),
                       std::min(wish.maxMilliBpm, reader.brief.tempo->maxMilliBpm)};
        // "Medium tempo around 130": the number counts, where it is not far from the word.
        const auto counted = [](const std::string& words) { return words.find_first_of("0123456789") != std::string::npos; };
        const bool near = both.minMilliBpm - both.maxMilliBpm <= 20000 && counted(before) != counted(reader.text(span));
        if (both.minMilliBpm > both.maxMilliBpm && near) {
            both = counted(before) ? *reader.brief.tempo : wish;
        } else if (both.minMilliBpm > both.maxMilliBpm) {
            reader.conflict("tempo", before, reader.text(span), "no tempo meets both; say which one counts.");
            both = *reader.brief.tempo;
        }
        wish = both;
    }
    reader.brief.tempo = wish;
    reader.take(span, "tempo", "tempo " + tempoText({std::min(low, high), std::max(low, high)}));
}

void readTempoAt(Reader& reader, size_t i) {
    size_t first = i;
    enum class Bound { Exact, About, AtMost, AtLeast } bound = Bound::Exact;
    bool said = false;
    size_t next = i;
    if (const size_t count = reader.anyPhrase(next, {"tempo", "tempo of", "tempo is", "a tempo of"})) {
        said = true;
        next = reader.skip(next + count, {":", "=", "at"});
    }
    if (const size_t count = reader.anyPhrase(next, {"around", "about", "roughly", "approximately", "circa", "ca", "approx", "~"})) {
        bound = Bound::About;
        next += count;
    } else if (const size_t most = reader.anyPhrase(next, {"at most", "under", "below", "no more than", "not more than",
                                                           "up to", "max", "maximum", "no faster than", "not faster than"})) {
        bound = Bound::AtMost;
        next += most;
    } else if (const size_t least = reader.anyPhrase(next, {"at least", "over", "above", "no less than", "min", "minimum",
                                                            "no slower than", "not slower than"})) {
        bound = Bound::AtLeast;
        next += least;
    } else if (reader.isAny(next, {"between", "from", "at"})) {
        ++next;
    }
    const auto low = reader.number(next);
    if (low) {
        next = low->span.end();
        int64_t high = low->value;
        bool range = false;
        const size_t unitBetween = reader.is(next, "bpm") ? next + 1 : next;
        if (reader.isAny(unitBetween, {"-", "to", "and"})) {
            if (const auto top = reader.number(unitBetween + 1)) {
                const size_t end = top->span.end();
                if (reader.is(end, "bpm") || said) {
                    high = top->value;
                    next = end;
                    range = true;
                }
            }
        }
        bool unit = reader.anyPhrase(next, {"bpm", "beats per minute", "beats a minute"}) > 0;
        if (unit) next += reader.anyPhrase(next, {"bpm", "beats per minute", "beats a minute"});
        // "around 90" alone can only be a tempo; "around 90 seconds" is none.
        const bool bare = bound == Bound::About && low->value >= 40000 && low->value <= 240000 && !reader.duration(low->span.first) &&
                          reader.endsClause(next);
        if (!unit && !said && !bare) return;
        if (!unit && reader.duration(low->span.first)) return;
        if (bound == Bound::Exact && !said && i != low->span.first && !reader.is(i, "at") && !range) first = low->span.first;
        const Span span{first, next - first};
        const int64_t bpm = low->value;
        if (std::min(bpm, high) < 30000 || std::max(bpm, high) > 300000) {
            reader.take(span, "tempo", "a tempo outside 30 to 300 bpm");
            reader.brief.problems.push_back({"tempo", "“" + reader.text(span) + "” is outside 30 to 300 bpm; write a tempo in that range."});
            return;
        }
        if (range || bound == Bound::Exact) addTempo(reader, span, bpm, high);
        else if (bound == Bound::About) {
            const int64_t slack = std::max<int64_t>(3, (bpm / 1000 * 4 + 50) / 100) * 1000;
            addTempo(reader, span, bpm - slack, bpm + slack);
        } else if (bound == Bound::AtMost) {
            addTempo(reader, span, std::max<int64_t>(30000, bpm - 20000), bpm);
        } else {
            addTempo(reader, span, bpm, std::min<int64_t>(300000, bpm + 20000));
        }
        return;
    }
    if (next != i && !said) return;
    if (const auto word = reader.longest(next, lexicon::tempoWords())) {
        next = word->span.end();
        // "slow build", "fast cuts" say nothing about the beat.
        if (reader.isAny(next, {"build", "build-up", "burn", "cut", "cuts", "fade", "edit", "edits", "rise", "crescendo", "motion"})) return;
        if (reader.is(next, "tempo")) ++next;
        addTempo(reader, {first, next - first}, word->value->minBpm * 1000, word->value->maxBpm * 1000);
    }
}

bool isClock(const Token& token) { return token.kind == Token::Kind::Number && token.text.find(':') != std::string::npos; }

int unreadClocks(const Reader& reader) {
    int count = 0;
    for (size_t i = 0; i < reader.size() && count < 3; ++i) count += !reader.at(i).used && isClock(reader.at(i)) ? 1 : 0;
    return count;
}

void readLengthAt(Reader& reader, size_t i) {
    const auto length = reader.duration(i);
    if (!length || looksLikeTimecode(reader.at(i))) return;
    static constexpr std::string_view kRetro[] = {"synth", "synths", "style", "rock", "pop", "disco", "funk", "retro",
                                                  "vibe", "feel", "sound", "music", "new", "electro", "drums", "ballad"};
    if (length->span.count == 2 && reader.is(i + 1, "s") && !reader.at(i + 1).spaceBefore && reader.isAny(i + 2, kRetro) &&
        length->value.value % (10 * kSampleRate) == 0 && length->value.value >= 50 * kSampleRate) {
        return;
    }
    // "Synthwave 80s car commercial": the decade of a style.
    static constexpr std::string_view kOfDecades[] = {"synthwave", "retro", "disco", "early", "late", "mid", "funk", "rock", "pop", "vintage", "italo", "electro"};
    if (i > 0 && reader.is(i + 1, "s") && !reader.at(i + 1).spaceBefore && std::find(std::begin(kOfDecades), std::end(kOfDecades), reader.at(i - 1).text) != std::end(kOfDecades)) return;
    // "Ring out max 3 seconds": of the end alone.
    if (i > 1 && reader.isAny(i - 1, {"max", "maximum", "most"})) {
        static constexpr std::string_view kEnds[] = {"out", "tail", "fade", "ending", "reverb", "at"};
        if (std::find(std::begin(kEnds), std::end(kEnds), reader.at(i - 2).text) != std::end(kEnds)) return;
    }
    size_t before = i;
    while (before > 0 && (reader.at(before - 1).text == "the" || reader.at(before - 1).text == "a")) --before;
    static constexpr std::string_view kPlaces[] = {"first", "last", "every", "after", "within", "at", "until", "till", "to",
                                                   "from", "before", "by", "next", "final", "-", "between", "into", "onto", "towards", "toward",
                                                   "through", "since", "past", "@"};
    if (before > 0 && std::find(std::begin(kPlaces), std::end(kPlaces), reader.at(before - 1).text) != std::end(kPlaces)) return;
    if (before > 1 && reader.at(before - 1).text == "and" && reader.at(before - 2).kind == Token::Kind::Number) return;
    size_t end = length->span.end();
    // Beside a length that is said, "(0:38)" is a moment, and "for two seconds" how long something else lasts.
    const bool named = before > 0 && (reader.at(before - 1).text == "length" || reader.at(before - 1).text == "duration" || reader.at(before - 1).text == "runtime" || reader.at(before - 1).text == "trt");
    const bool clock = isClock(reader.at(i)) || reader.is(i, ":");
    if (clock && before > 0 && reader.at(before - 1).text == "on") return;
    const bool during = before > 0 && (reader.at(before - 1).text == "for" || reader.at(before - 1).text == "around");
    if (!reader.wordsOf("length").empty() && !named && (during || (clock && !reader.isAny(end, lexicon::cueNouns())))) return;
    if (during && length->value < Samples{5 * kSampleRate}) return;
    // "0:00 drone, 0:20 pulse, 0:45 build": what happens when.
    if (clock && !named && length->value == Samples{0}) return;
    if (clock && !named && unreadClocks(reader) > 2 && !reader.endsClause(end) && !reader.isAny(end, lexicon::cueNouns())) return;
    // "30\" TVC + 15\" cutdown + 6\" bumper": what else is to be cut from it.
    if (i > 0 && reader.is(i - 1, "+") && !reader.wordsOf("length").empty()) return;
    if (reader.is(end, "-") && !reader.at(end).spaceBefore) ++end;
    static constexpr std::string_view kParts[] = {"fade", "pause", "gap", "silence", "tail", "intro", "outro", "build", "cutdown",
                                                  "cutdowns", "riser", "in", "into", "before", "after", "ring", "ending",
                                                  "break", "lift", "tag", "delay", "reverb", "of", "section", "crossfade", "mark", "pauses", "silent", "every"};
    // "2:40 in 3/4", "1:30 in D minor": what follows is metre or key.
    const bool inKey = clock && reader.is(end, "in") && (reader.is(end + 2, "/") || (reader.at(end + 1).capital && reader.at(end + 1).text.size() == 1));
    if (!inKey && reader.isAny(end, kParts) && !(reader.is(end, "of") && !reader.isAny(end + 1, kParts))) return;
    const size_t tv = reader.isAny(end, {"tv", "radio", "online", "web", "cinema"}) ? end + 1 : end;
    size_t first = i;
    if (first > 0 && reader.isAny(first - 1, {"exactly", "precisely"})) --first;
    if (reader.isAny(end, lexicon::cueNouns()) && tv == end) ++end;
    else if (reader.is(end - 1, "-")) --end;
    if (first > 0 && reader.isAny(first - 1, {"length", "duration", "runtime", "lasts", "lasting", "trt"})) --first;
    else if (first > 1 && reader.is(first - 1, ":") && reader.isAny(first - 2, {"length", "duration", "runtime", "trt"})) first -= 2;
    const Span span{first, end - first};
    if (const std::string said = reader.wordsOf("length"); !said.empty() && reader.brief.length != length->value) {
        reader.conflict("length", said, reader.text(span), "a cue has one length; say which, and ask for cut-downs separately.");
        reader.take(span, "length", "also a length of " + lengthText(length->value));
        return;
    }
    reader.brief.length = length->value;
    reader.take(span, "length", "length " + lengthText(length->value));
}

void setKey(Reader& reader, Span span, const Key& key, const std::string& meaning) {
    if (const std::string said = reader.wordsOf("key"); !said.empty() && reader.brief.key && *reader.brief.key != key) {
        reader.conflict("key", said, reader.text(span), "say which key the cue begins in.");
    } else {
        // A mode that was said before the key.
        std::erase_if(reader.brief.controls, [&](const BriefControl& one) {
            if (!one.set.starts_with("mode=")) return false;
            const Key asked{key.tonic, *modeFromName(std::string_view(one.set).substr(5))};
            const bool plain = asked.mode == Mode::Minor || asked.mode == Mode::Major;
            if (asked.mode != key.mode && !(plain && asked.isMinorLike() == key.isMinorLike())) {
                reader.conflict("key", reader.wordsOf("key"), reader.text(span), "say which key the cue begins in.");
            }
            return true;
        });
        reader.brief.key = key;
    }
    reader.take(span, "key", meaning);
}

constexpr std::string_view kModeNames[] = {"harmonic minor", "natural minor", "major",  "minor",    "maj",     "min",
                                            "dorian",         "mixolydian",    "lydian", "phrygian", "aeolian", "ionian"};

// "in a minor key", "phrygian", "tense, minor": a mode, whose tonic is the style's affair. "in A minor" is a key.
bool readModeAt(Reader& reader, size_t i, size_t next, bool announced) {
    const size_t at = reader.skip(next, {"a", "the"});
    const size_t count = reader.anyPhrase(at, kModeNames);
    if (count == 0 || reader.isAny(at, {"maj", "min"})) return false;
    size_t end = at + count;
    const bool isKey = reader.isAny(end, {"key", "mode", "tonality", "feel", "scale", "harmony"});
    if (at > next && reader.at(next).capital && reader.at(next).text == "a" && !isKey) return false;
    // "a major brand", "minor changes" and "A minor" say nothing about a mode.
    const bool plain = reader.isAny(at, {"major", "minor"});
    if (plain && !isKey && (!reader.endsClause(end) || (at > next && !announced))) return false;
    if (isKey) ++end;
    const Mode mode = *modeFromName(reader.phrase(at, "harmonic minor") > 0 ? "harmonic minor" : reader.phrase(at, "natural minor") > 0 ? "minor" : reader.at(at).text);
    const std::string name(modeName(mode));
    const std::string meaning = mode == Mode::Minor || mode == Mode::Major ? "a " + name + " key" : "a key in " + name;
    const Span span{i, end - i};
    auto& controls = reader.brief.controls;
    const auto before = std::find_if(controls.begin(), controls.end(), [](const BriefControl& one) { return one.set.starts_with("mode="); });
    const bool plainKey = (mode == Mode::Minor || mode == Mode::Major) && reader.brief.key && reader.brief.key->isMinorLike() == (mode == Mode::Minor);
    if (reader.brief.key && reader.brief.key->mode != mode && !plainKey) {
        reader.conflict("key", reader.wordsOf("key"), reader.text(span), "say which key the cue begins in.");
    } else if (before != controls.end() && before->set != "mode=" + name) {
        reader.conflict("key", reader.wordsOf("key"), reader.text(span), "say which key the cue begins in.");
    } else if (!reader.brief.key && before == controls.end()) {
        controls.push_back({"", "mode=" + name, {}, {}});
    }
    reader.take(span, "key", meaning);
    return true;
}

void readKeyAt(Reader& reader, size_t i) {
    const bool announced = reader.anyPhrase(i, {"in", "key of", "in the key of", "key"}) > 0;
    size_t next = i + reader.anyPhrase(i, {"in", "key of", "in the key of", "key"});
    if (announced) next = reader.skip(next, {":", "="});
    if (readModeAt(reader, i, next, announced)) return;
    if (!reader.isWord(next)) return;
    std::string letter = reader.at(next).text;
    if (!letter.empty() && reader.at(next).capital) letter.front() = static_cast<char>(std::toupper(letter.front()));
    if (letter.empty() || letter.size() > 4 || lowerCase(letter).front() < 'a' || lowerCase(letter).front() > 'g') return;
    const bool capital = reader.at(next).capital;
    size_t end = next + 1;
    if (reader.is(end, "#")) {
        letter += "#";
        ++end;
    } else if (letter.size() == 1) {
        const size_t sign = reader.is(end, "-") ? end + 1 : end;
        if (reader.isAny(sign, {"flat", "sharp"})) {
            letter += reader.is(sign, "flat") ? "b" : "#";
            end = sign + 1;
        }
    }
    size_t modeEnd = end;
    std::string modeText;
    for (const std::string_view name : kModeNames) {
        if (const size_t count = reader.phrase(end, name)) {
            modeText = " " + std::string(name);
            modeEnd = end + count;
            break;
        }
    }
    const Result<Key> key = Key::parse(letter + modeText);
    if (!key) return;
    if (modeText.empty()) {
        // A bare letter is a key only where a key is announced: "in D", "key: Eb", "in F#m".
        if (!announced || !capital || !(reader.endsClause(end) || !reader.is(i, "in") || letter.size() > 1)) return;
        if (letter == "A" && !reader.endsClause(end)) return;
    } else if (!capital && letter.size() == 1 && !announced) {
        return;
    }
    if (reader.isAny(modeEnd, {"key", "scale"})) ++modeEnd;
    setKey(reader, {i, modeEnd - i}, *key, "key " + key->name());
}

void readMeterAt(Reader& reader, size_t i) {
    size_t next = i;
    Meter meter;
    static constexpr std::pair<std::string_view, Meter> kWords[] = {
        {"waltz", {3, 4}},           {"waltz time", {3, 4}},      {"in three", {3, 4}},   {"three four", {3, 4}},
        {"three four time", {3, 4}}, {"six eight", {6, 8}},       {"six eight time", {6, 8}}, {"five four", {5, 4}},
        {"five four time", {5, 4}},  {"seven eight", {7, 8}},     {"seven eight time", {7, 8}}};
    for (const auto& [words, known] : kWords) {
        const size_t count = reader.phrase(i, words);
        if (i + count <= next) continue;
        next = i + count;
        meter = known;
    }
    if (next > i) {
        // Said in words.
    } else if (reader.at(i).kind == Token::Kind::Number && reader.is(i + 1, "/") && reader.at(i + 2).kind == Token::Kind::Number &&
               !reader.at(i + 2).used && reader.at(i).text.size() <= 2 && reader.at(i + 2).text.size() <= 2) {
        meter = {std::atoi(reader.at(i).text.c_str()), std::atoi(reader.at(i + 2).text.c_str())};
        next = i + 3;
        const bool unit = meter.unit == 2 || meter.unit == 4 || meter.unit == 8 || meter.unit == 16;
        if (!unit || meter.beats < 1 || meter.beats > 16) return;
        if (reader.isAny(next, {"time", "meter", "metre"})) ++next;
    } else {
        return;
    }
    const Span span{i, next - i};
    if (const std::string said = reader.wordsOf("meter"); !said.empty() && reader.brief.meter != meter) {
        reader.conflict("meter", said, reader.text(span), "say which metre the cue has.");
    } else {
        reader.brief.meter = meter;
    }
    reader.take(span, "meter", std::to_string(meter.beats) + "/" + std::to_string(meter.unit) + " time");
}

}  // namespace

void readPicture(Reader& reader) {
    reader.each([&](size_t i) { readFrameRate(reader, i); });
    reader.each([&](size_t i) { readPictureStart(reader, i); });
    reader.each([&](size_t i) {
        if (!looksLikeTimecode(reader.at(i))) return;
        const auto position = parsePosition(reader.at(i).text, reader.brief.frameRate, reader.brief.pictureStart());
        if (!position) reader.brief.problems.push_back({"time", position.error().message});
    });
}

void readTempo(Reader& reader) {
    reader.each([&](size_t i) { readTempoAt(reader, i); });
}

void readLength(Reader& reader) {
    // What has a unit comes first: "0:00 drone … 90 seconds".
    reader.each([&](size_t i) {
        if (!isClock(reader.at(i))) readLengthAt(reader, i);
    });
    reader.each([&](size_t i) { readLengthAt(reader, i); });
}

void readKey(Reader& reader) {
    reader.each([&](size_t i) { readMeterAt(reader, i); });
    reader.each([&](size_t i) { readKeyAt(reader, i); });
}

}  // namespace fermata
