// SPDX-License-Identifier: GPL-3.0-or-later
// Hits and energy statements.
#include <algorithm>

#include "core/brief/reader.h"

namespace fermata {
namespace {

constexpr Level kPeak{1000};
constexpr Level kBuilt{900};
constexpr Level kDropped{950};
constexpr Level kDipped{300};

std::string at(Samples time) { return clockTime(time); }
std::string level(Level energy) { return std::to_string(energy.permille / 10) + " %"; }

void addEnergy(Reader& reader, Samples time, Level energy, bool jump) {
    reader.brief.energy.push_back({time, energy, jump});
}

void addHit(Reader& reader, Samples time, std::string_view kind, std::string label) {
    reader.brief.hits.push_back({time, std::string(kind), std::move(label)});
    if (kind == "drop") addEnergy(reader, time, kDropped, true);
}

// A time with a colon or a unit; a bare number of seconds is one only after "at".
bool isClear(const Reader& reader, const Found<Samples>& time) {
    return time.span.count > 1 || reader.at(time.span.first).text.find_first_of(":;") != std::string::npos;
}

size_t afterPreposition(const Reader& reader, size_t i) {
    const size_t next = reader.skip(i, {"is", "are", "comes", "come", "lands", "land", "falls", "fall", "happens", "appears",
                                        "reveals", "right", "exactly", "go", "goes"});
    if (reader.isAny(next, {"at", "on", "@", ":", "around", "-", "from", "by"})) {
        return reader.skip(next + 1, {"at", "the", "exactly", "around", ":", "mark", "about"});
    }
    return 0;
}

// "…to 0:15, then quiet", "…until 0:30, and then it drops away": from that moment on.
void readThen(Reader& reader, size_t i, Samples time) {
    const size_t said = reader.skip(i, {"on", "up", ",", "-", ";", "(", "but"});
    const size_t joined = reader.skip(said, {"and", "then", "before", "afterwards", "after", "that"});
    const bool then = joined > said;
    const size_t next = reader.skip(joined, {"it", "goes", "going", "drops", "falls", "back", "to", "away", "down", "gets", "is", "becomes", "turns", "very", "suddenly", "the", "music", "energy", "all", "everything", "straight", "stays",
                                "a", "dropping", "falling", "returns"});
    const size_t verb = reader.anyPhrase(joined, {"drops away", "falls away", "falls back", "comes back down", "drops out", "drops back", "drops down", "thins out", "dies down", "dies away", "dies", "calms down", "quietens", "breaks down", "pulls back", "dips",
                                                  "falls", "eases", "comes down", "falls off", "drops off", "sinks", "it drops away", "it falls away", "it drops", "it calms down", "everything drops out", "all drops out",
                                                  "it dies down", "it thins out", "it dips", "it falls", "falls silent", "calms"});
    if (const size_t burst = reader.anyPhrase(joined, {"explodes", "kicks in", "bursts", "bursts out", "takes off", "erupts", "it explodes", "it kicks in", "it all kicks in", "opens up", "lets loose", "all out", "flat out", "full on", "everything", "everything comes back", "everything is back", "full energy"}); then && burst > 0) {
        const size_t tail = reader.anyPhrase(joined + burst, {"until the end", "to the end", "till the end", "again", "at once"});
        addEnergy(reader, time, kDropped, true);
        reader.take({said, joined + burst + tail - said}, "energy", "energy " + level(kDropped) + " from " + at(time));
        return;
    }
    const auto word = reader.longest(next, lexicon::energyWords());
    const bool low = word && word->value->energy <= 350;
    size_t end = low ? word->span.end() : joined + verb;
    if (!low && verb == 0) return;
    if (const size_t tail = reader.anyPhrase(end, {"again", "after", "afterwards", "after that", "after this", "from there", "from then on", "from there on", "thereafter", "to the end", "until the end", "for the rest", "music"})) {
        end += tail;
    } else if (!then) {
        return;
    }
    // Its own time or length is another statement, and "then soft piano" is about the piano.
    if (!reader.endsClause(end) && !reader.isAny(end, {"with", "and", "but", "under", "-", "for", "before", "as", "while", "so"})) return;
    const Level energy{low ? word->value->energy : kDipped.permille};
    addEnergy(reader, time, energy, true);
    reader.take({said, end - said}, "energy", "energy " + level(energy) + " from " + at(time));
}

// "hit at 0:12, 0:24 and 0:45"
bool readHit(Reader& reader, size_t i) {
    const size_t start = reader.skip(i, {"a", "an", "the", "big", "hard", "strong", "final", "huge", "clear", "sharp", "major"});
    auto kind = reader.longest(start, lexicon::hitKinds());
    if (!kind) return false;
    // "hit on the logo at 0:13": the logo's.
    if (const size_t of = reader.skip(kind->span.end(), {"on", "for", "with", "the", "our"}); kind->value->id == "hit" && of > kind->span.end()) {
        if (const auto what = reader.longest(of, lexicon::hitKinds())) kind = what;
    }
    size_t next = kind->span.end();
    bool bare = true;
    if (const size_t after = afterPreposition(reader, next)) next = after;
    else bare = false;
    auto time = reader.position(next);
    if (!time || (!bare && !isClear(reader, *time))) return false;
    std::vector<Samples> times{time->value};
    size_t end = time->span.end();
    while (true) {
        size_t more = end;
        while (reader.isAny(more, {",", "and", "&", "/", "+", "then"})) ++more;
        if (more == end) break;
        more = reader.skip(more, {"at"});
        const auto next2 = reader.position(more);
        if (!next2 || (isClear(reader, *time) && !isClear(reader, *next2))) break;
        // "…, 0:45 drop": that time belongs to what follows it.
        if (reader.longest(next2->span.end(), lexicon::hitKinds())) break;
        times.push_back(next2->value);
        end = next2->span.end();
    }
    std::string meaning = std::string(kind->value->id) + " at ";
    const std::string label = reader.text(kind->span);
    for (size_t k = 0; k < times.size(); ++k) {
        meaning += (k > 0 ? ", " : "") + at(times[k]);
        addHit(reader, times[k], kind->value->id, label);
    }
    reader.take({i, end - i}, "hits", meaning);
    if (kind->value->id != "drop") readThen(reader, end, times.back());
    return true;
}

// "First hit at 0:32, second at 1:19", "another at 1:40": what was hit last, again.
bool readAnother(Reader& reader, size_t i) {
    if (reader.brief.hits.empty() || !reader.isAny(i, {"second", "third", "fourth", "fifth", "another", "next", "last"})) return false;
    const size_t at = reader.skip(i + 1, {"one", "hit"});
    const auto time = reader.isAny(at, {"at", "@"}) ? reader.position(at + 1) : std::nullopt;
    if (!time || !isClear(reader, *time)) return false;
    const std::string kind = reader.brief.hits.back().kind;
    addHit(reader, time->value, kind, reader.text({i, 1}));
    reader.take({i, time->span.end() - i}, "hits", kind + " at " + fermata::clockTime(time->value));
    return true;
}

// "A high violin from 0:40" says where it plays, not how loud the music is.
bool isHeight(const Reader& reader, const Span& word) {
    return reader.isAny(word.end() - 1, {"high", "low", "deep"}) && reader.longest(word.end(), lexicon::instruments()).has_value();
}

// "0:57 logo", "at 57 seconds the logo appears"
bool readTimeThenHit(Reader& reader, size_t i) {
    const bool since = reader.is(i, "from"), announced = since || reader.isAny(i, {"at", "on", "@"});   // "From 0:30 driving".
    const auto time = reader.position(announced ? i + 1 : i);
    if (!time || (!announced && reader.at(time->span.first).text.find_first_of(":;") == std::string::npos)) return false;
    const size_t next = reader.skip(time->span.end(), {":", "-", "is", "comes", "a", "an", "the", "we", "see", "hear", "big", "(",
                                                       "hard", "there", "=", "there's", "need", "want", "our", ","});
    if (const auto kind = since ? std::nullopt : reader.longest(next, lexicon::hitKinds())) {
        if (afterPreposition(reader, kind->span.end()) != 0 && reader.position(afterPreposition(reader, kind->span.end()))) return false;
        addHit(reader, time->value, kind->value->id, reader.text(kind->span));
        reader.take({i, kind->span.end() - i}, "hits", std::string(kind->value->id) + " at " + at(time->value));
        return true;
    }
    if (reader.is(time->span.end(), ",")) return false;
    const size_t big = reader.is(next - 1, "big") ? next - 1 : next;   // "From 0:40 big"; a big hit is a hit.
    if (const auto energy = reader.longest(big, lexicon::energyWords()); energy && !isHeight(reader, energy->span)) {
        addEnergy(reader, time->value, {energy->value->energy}, true);
        reader.take({i, energy->span.end() - i}, "energy", "energy " + level({energy->value->energy}) + " from " + at(time->value));
        return true;
    }
    return false;
}

constexpr std::string_view kRise[] = {
    "builds", "build", "building", "builds up", "build up", "building up", "rises", "rise", "rising", "grows", "grow",
    "growing", "swells", "swell", "swelling", "crescendo", "crescendos", "intensifies", "ramps up", "ramp up", "climbs",
    "slow build", "slow burn", "big build", "gradual build", "energy builds", "energy rises", "energy grows"};
constexpr std::string_view kFall[] = {
    "dips", "dip", "dipping", "falls", "eases", "comes down", "breaks down", "pulls back", "pull back", "breakdown",
    "thins out", "drops down", "drops out", "drops away", "calms down", "quietens", "sinks", "goes down", "energy dips",
    "energy dip", "energy drops", "energy falls", "energy comes down", "energy goes down", "energy sinks", "energy eases"};

// "A slow ominous build": through the cue, and "slow" is no tempo; what it is like stays for its own rule.
bool readSlowBuild(Reader& reader, size_t i) {
    if (!reader.isAny(i, {"slow", "long", "steady", "gradual"})) return false;
    const auto like = reader.longest(i + 1, lexicon::moods());
    const size_t build = like ? like->span.end() : i + 1;
    if (!like || !reader.isAny(build, {"build", "crescendo"}) || !reader.endsClause(build + 1)) return false;
    reader.rises = true;
    const std::string meaning = "energy rises through the cue";
    reader.take({i, 1}, "energy", meaning);
    reader.take({build, 1}, "energy", meaning);
    return true;
}

bool readRise(Reader& reader, size_t i) {
    // "The new building is shown."
    if (reader.is(i, "building") && i > 0 && reader.isAny(i - 1, {"the", "a", "our", "new", "old", "this", "that", "office", "school"})) return false;
    const size_t verb = reader.skip(i, {"slowly", "gradually", "steadily"});   // No tempo: "slowly rises to 2:30".
    size_t next = verb + reader.anyPhrase(verb, kRise);
    if (next == verb) {
        next = i;   // "an emotional lift at 0:38": without a time a lift is many things.
        next = i + reader.anyPhrase(i, {"lift", "lifts", "energy lift", "surge", "surges"});
        const size_t when = reader.skip(next, {"at", "around", "on", "by", "@", "about", "the"});
        if (next == i || when == next || !reader.position(when)) return false;
    }
    next = reader.skip(next, {"slowly", "gradually", "steadily", "up", "in", "energy", "intensity", "tension", "nicely", "it"});
    std::optional<Found<Samples>> from;
    // "swells at 0:40" is up there; "builds at 0:40" begins there.
    const bool lands = reader.isAny(next - 1, {"swell", "swells", "rise", "crescendo", "crescendos", "lift", "lifts", "surge", "surges"});
    const size_t moment = reader.isAny(next, {"at", "around", "on", "by", "@"}) ? reader.skip(next, {"at", "around", "on", "by", "@", "about", "the"}) : 0;
    if (const auto when = moment > 0 ? reader.position(moment) : std::nullopt; when && lands) {
        static constexpr std::string_view kSmall[] = {"small", "slight", "gentle", "subtle", "little", "soft"};
        const bool small = i > 0 && std::find(std::begin(kSmall), std::end(kSmall), reader.at(i - 1).text) != std::end(kSmall);
        const Level to{small ? 600 : kBuilt.permille};
        addEnergy(reader, when->value, to, false);
        reader.take({small && !reader.at(i - 1).used ? i - 1 : i, when->span.end() - (small && !reader.at(i - 1).used ? i - 1 : i)}, "energy", "energy rises to " + level(to) + " at " + at(when->value));
        readThen(reader, when->span.end(), when->value);
        return true;
    }
    if (reader.is(next, "from") || (moment > 0 && reader.isAny(next, {"at", "around", "@"}))) {
        from = reader.position(moment > 0 ? moment : next + 1);
        if (from) next = reader.skip(from->span.end(), {"up"});
    }
    if (reader.isAny(next, {"to", "until", "till", "towards", "toward", "into", "through", "-", "up"})) {
        const size_t aim = reader.skip(next + 1, {"to", "a", "the", "big", "climax", "peak", "finale", "finish", "drop", "crescendo",
                                                  "at", "around", "high", "about", "point", "full", "energy"});
        if (const auto to = reader.position(aim)) {
            if (from) addEnergy(reader, from->value, {450}, false);
            addEnergy(reader, to->value, kBuilt, false);
            reader.take({i, to->span.end() - i}, "energy", "energy rises to " + level(kBuilt) + " at " + at(to->value));
            readThen(reader, to->span.end(), to->value);
            return true;
        }
        const size_t end = next + 1 + reader.anyPhrase(next + 1, {"the end", "the finish", "a finish", "a big finish", "a climax",
                                                                 "a big climax", "a finale", "a big finale", "the finale", "the climax",
                                                                 "a big ending", "a peak", "a strong finish", "an epic finish"});
        if (end > next + 1) {
            reader.endEnergy = kBuilt;
            reader.take({i, end - i}, "energy", "energy rises to " + level(kBuilt) + " at the end");
            return true;
        }
    }
    if (const size_t all = reader.anyPhrase(next, {"throughout", "all the way", "over time"})) next += all;
    if (from) {
        addEnergy(reader, from->value, {450}, false);
        reader.endEnergy = kBuilt;
        reader.take({i, from->span.end() - i}, "energy", "energy rises from " + at(from->value) + " to the end");
        return true;
    }
    // In a list of sections "build" is a name; "build" alone otherwise says that the cue rises.
    if (reader.anyPhrase(i, {"build"}) == next - i && !reader.endsClause(next)) return false;
    if (reader.is(i, "build") || (i > 0 && reader.is(i - 1, ",") && reader.is(i, "rise"))) return false;
    reader.rises = true;
    reader.take({i, next - i}, "energy", "energy rises through the cue");
    return true;
}

constexpr std::string_view kBurst[] = {"explodes", "kicks in", "bursts", "bursts out", "opens up", "takes off", "comes alive", "goes full", "lets loose", "hits full", "erupts", "all in"};

// "explodes at 0:30", "the beat kicks in at 0:12"
bool readBurst(Reader& reader, size_t i) {
    const size_t burst = reader.anyPhrase(i, kBurst);
    if (burst == 0) return false;
    const size_t next = afterPreposition(reader, i + burst);
    const auto time = next > 0 ? reader.position(next) : std::nullopt;
    if (!time) return false;
    addEnergy(reader, time->value, kBuilt, true);
    reader.take({i, time->span.end() - i}, "energy", "energy " + level(kBuilt) + " from " + at(time->value));
    return true;
}

// One level from start to end.
bool takeThroughout(Reader& reader, Span words, Level energy) {
    addEnergy(reader, {0}, energy, false);
    if (!reader.endEnergy) reader.endEnergy = energy;
    reader.oneLevel = true;
    reader.take(words, "energy", "energy " + level(energy) + " throughout");
    return true;
}

// "constant energy", "steady high energy", "keep the energy even".
bool readConstant(Reader& reader, size_t i) {
    static constexpr std::string_view kSteady[] = {"constant", "steady", "even", "flat", "consistent", "level", "unchanging", "the same"};
    size_t end = i + reader.anyPhrase(i, {"constant level", "steady throughout", "energy stays the same", "same energy throughout"});
    Level energy{550};
    if (const size_t steady = reader.anyPhrase(i, kSteady); end == i && steady > 0) {
        size_t next = i + steady;
        if (const auto word = reader.longest(next, lexicon::energyWords())) {
            energy = {word->value->energy};
            next = word->span.end();
            if (reader.is(next - 1, "energy")) end = next;
        }
        if (reader.isAny(next, {"energy", "intensity"})) end = next + 1;
        else if (const size_t of = reader.anyPhrase(next, {"level of energy", "levels of energy", "energy level"})) end = next + of;
    }
    if (end == i) {
        const size_t what = reader.skip(i, {"keep", "the", "hold"});
        const size_t is = reader.isAny(what, {"energy", "intensity"}) ? reader.skip(what + 1, {"stays", "stay", "is", "remains", "very", "completely"}) : what;
        const size_t steady = is > what ? reader.anyPhrase(is, kSteady) : 0;
        if (steady > 0) end = is + steady;
    }
    if (end == i) return false;
    end += reader.anyPhrase(end, {"throughout", "all the way through", "all the way", "from start to finish", "the whole time"});
    return takeThroughout(reader, {i, end - i}, energy);
}

bool readPeakOrDip(Reader& reader, size_t i) {
    const size_t peak = reader.anyPhrase(i, {"peaks", "peak", "peaking", "climaxes", "climax", "energy peaks", "highest point",
                                             "high point", "the climax", "the peak", "culminates"});
    const size_t dip = reader.anyPhrase(i, kFall);
    if (peak == 0 && dip == 0) return false;
    const size_t next = afterPreposition(reader, i + std::max(peak, dip));
    const auto time = next > 0 ? reader.position(next) : std::nullopt;
    if (!time) return false;
    const bool up = peak > 0;
    addEnergy(reader, time->value, up ? kPeak : kDipped, !up);
    reader.take({i, time->span.end() - i}, "energy",
                up ? "energy peaks at " + at(time->value) : "energy dips to " + level(kDipped) + " at " + at(time->value));
    if (up) readThen(reader, time->span.end(), time->value);
    return true;
}

// "quiet piano and strings until 0:30": the instruments between are left to their own rule.
bool readPlayedLevel(Reader& reader, size_t i, Span word, Level energy) {
    size_t next = word.end();
    while (next < word.end() + 10) {
        const auto played = reader.longest(next, lexicon::instruments());
        if (!played) break;
        next = reader.skip(played->span.end(), {"and", ",", "&", "with"});
    }
    if (next == word.end() || reader.at(next - 1).text == ",") return false;
    const bool until = reader.isAny(next, {"until", "till", "to"});
    if (!until && !reader.isAny(next, {"from", "after"})) return false;
    const auto time = reader.position(next + 1);
    if (!time) return false;
    const std::string meaning = "energy " + level(energy) + (until ? " until " : " from ") + at(time->value);
    if (until) addEnergy(reader, {0}, energy, false);
    addEnergy(reader, time->value, energy, !until);
    reader.take({i, word.end() - i}, "energy", meaning);
    reader.take({next, time->span.end() - next}, "energy", meaning);
    return true;
}

// "calm until 0:20", "full energy from 0:45", "quiet opening", "big finish", "quiet for the first ten seconds"
bool readLevel(Reader& reader, size_t i) {
    const size_t verb = reader.anyPhrase(i, {"opens", "open", "starts", "start", "begins", "begin", "starting", "opening", "starts off",
                                             "starts out", "start off", "start out"});
    const size_t close = reader.anyPhrase(i, {"ends", "end", "finishes", "finish", "closes", "ending"});
    const size_t stays = reader.anyPhrase(i, {"stays", "stay", "keep it", "remains", "remain", "is", "energy"});
    const size_t wordAt = reader.skip(i + std::max({verb, close, stays}), {"very", "on", "a", "fairly", "quite", "really", "rather", "with", "out", ":"});
    auto word = reader.longest(wordAt, lexicon::energyWords());
    if (!word) return false;
    const Level energy{word->value->energy};
    size_t next = word->span.end();
    if (isHeight(reader, word->span)) return false;
    if (const auto other = reader.isAny(next, {"and", ","}) ? reader.longest(next + 1, lexicon::energyWords()) : std::nullopt) {
        if (std::abs(other->value->energy - energy.permille) > 250) return false;   // "Calm, driving from 0:30": two levels.
        next = other->span.end();
    }
    const size_t words = next;
    if (const size_t all = reader.anyPhrase(next, {"throughout", "all the way through", "all the way", "all through", "from start to finish", "from beginning to end", "the whole time"})) {
        return takeThroughout(reader, {i, next + all - i}, energy);
    }
    if (readPlayedLevel(reader, i, word->span, energy)) return true;
    next = reader.skip(next, {"energy", "music", "mood", "feel", "and", "then", "level", "levels"});
    std::optional<Found<Samples>> from;
    if (reader.isAny(next, {"from", "after", "at", "by"})) {
        from = reader.position(next + 1);
        if (from) next = from->span.end();
    }
    if (reader.isAny(next, {"until", "till", "to", "through", "-"}) || reader.phrase(next, "up to") > 0) {
        const size_t aim = next + std::max<size_t>(1, reader.phrase(next, "up to"));
        const auto to = reader.position(reader.skip(aim, {"about", "around", "the"}));
        if (to) {
            addEnergy(reader, from ? from->value : Samples{0}, energy, from.has_value());
            addEnergy(reader, to->value, energy, false);
            reader.take({i, to->span.end() - i}, "energy", "energy " + level(energy) + " until " + at(to->value));
            readThen(reader, to->span.end(), to->value);
            return true;
        }
    }
    if (from) {
        addEnergy(reader, from->value, energy, true);
        reader.take({i, from->span.end() - i}, "energy", "energy " + level(energy) + " from " + at(from->value));
        return true;
    }
    if (const size_t first = reader.anyPhrase(words, {"for the first", "in the first", "the first", "for first"})) {
        if (const auto span = reader.duration(words + first)) {
            addEnergy(reader, {0}, energy, false);
            addEnergy(reader, span->value, energy, false);
            reader.take({i, span->span.end() - i}, "energy", "energy " + level(energy) + " until " + at(span->value));
            return true;
        }
    }
    const size_t opening = reader.anyPhrase(words, {"opening", "start", "beginning", "first bars", "open"});
    if (verb > 0 || opening > 0) {
        const size_t end = opening > 0 ? words + opening : words;
        addEnergy(reader, {0}, energy, false);
        reader.take({i, end - i}, "energy", "energy " + level(energy) + " at the start");
        return true;
    }
    const size_t finish = reader.anyPhrase(words, {"finish", "finale", "ending", "end", "ending note", "close"});
    if (close > 0 || finish > 0) {
        reader.endEnergy = energy;
        reader.take({i, words + finish - i}, "energy", "energy " + level(energy) + " at the end");
        return true;
    }
    return false;
}

}  // namespace

void readMoments(Reader& reader) {
    reader.each([&](size_t i) {
        if (readConstant(reader, i) || readBurst(reader, i) || readPeakOrDip(reader, i) || readHit(reader, i) || readAnother(reader, i) || readTimeThenHit(reader, i)) return;
        if (!readSlowBuild(reader, i) && !readLevel(reader, i)) readRise(reader, i);
    });
    // Under a level that is said to stay, a drop is what is played there and no other level.
    if (!reader.oneLevel) return;
    std::erase_if(reader.brief.energy, [&](const EnergyPoint& point) {
        return point.jump && point.energy == kDropped && std::any_of(reader.brief.hits.begin(), reader.brief.hits.end(), [&](const BriefHit& hit) { return hit.kind == "drop" && hit.at == point.at; });
    });
}

}  // namespace fermata
