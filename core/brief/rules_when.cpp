// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays when: "no drums before 0:14", "drums come in at 0:14", "only piano until 0:20", "less melody from 0:10 to 0:20",
// "quieter from 0:10 to 0:15".
// Each becomes a control between two times (core/brief/brief.h). Read before what is unwanted and before the moments, which
// would take the same words for the whole cue.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/stretch.h"

namespace fermata {
namespace {

// What plays, as people name it.
struct Part {
    std::string name;   // As readings say it: "drums".
    std::string stem;   // As controls take it: a stem, or an instrument for the stems that play it. Empty = a drum.
};
struct Parts {
    std::vector<Part> list;
    size_t end = 0;
};

// Strokes of the form and of the picture, and what no stem has: their times are other statements.
constexpr std::string_view kOthers[] = {"risers", "impacts", "braams", "vocals", "samples"};

std::optional<Part> partNamed(std::string_view id) {
    if (std::find(std::begin(kOthers), std::end(kOthers), id) != std::end(kOthers)) return std::nullopt;
    if (lexicon::isDrum(id)) return Part{std::string(id), ""};
    if (id == "drums" || id == "percussion") return Part{std::string(id), "rhythm"};
    if (id == "pads") return Part{"pads", "texture"};
    return Part{std::string(id), std::string(id)};
}

// "Two-beat stop": a length, and no drums.
bool countedBeat(const Reader& reader, size_t i) {
    return reader.is(i, "beat") && i > 0 && (reader.number(i - 1) || (i > 1 && reader.isAny(i - 1, {"-", "–"}) && reader.number(i - 2)));
}

// "drums", "the bass and the piano", "melody line": none where something else stands there. Of what is denied, "no" and "nor" go
// on with the list; elsewhere they begin another statement.
Parts partsAt(const Reader& reader, size_t i, bool denied = false) {
    Parts parts;
    size_t at = reader.skip(i, {"the", "a", "an", "any", "of", "our", "your"});
    while (true) {
        std::optional<Part> part;
        size_t end = at;
        if (const auto one = reader.longest(at, lexicon::instruments())) {
            part = partNamed(one->value->id);
            end = one->span.end();
        } else if (reader.isAny(at, {"beat", "rhythm", "groove"}) && !countedBeat(reader, at)) {
            part = Part{"drums", "rhythm"};
            end = at + 1;
        } else if (reader.isAny(at, {"chords", "harmony", "texture", "textures", "tune"})) {
            const std::string word = reader.at(at).text;
            part = word == "tune" ? Part{"melody", "melody"} : word.starts_with("texture") ? Part{"texture", "texture"} : Part{word, "harmony"};
            end = at + 1;
        }
        const bool again = part && std::any_of(parts.list.begin(), parts.list.end(), [&](const Part& one) { return one.name == part->name; });
        if (!part || again) break;
        if (reader.isAny(end, {"line", "part", "parts", "groove", "loop"})) ++end;
        parts.list.push_back(*part);
        parts.end = end;
        at = denied ? reader.skip(end, {"and", "or", "nor", "&", "+", ",", "the", "no", "any", "a", "of"}) : reader.skip(end, {"and", "or", "&", "+", ",", "the", "a", "of"});
        if (at == end) break;
    }
    return parts;
}

std::string namesOf(const Parts& parts) {
    std::vector<std::string> names;
    for (const Part& part : parts.list) names.push_back(part.name);
    return joined(names, ", ");
}

// The set of each part: "bass.plays=0", "without=claps".
std::vector<std::string> silent(const Parts& parts) {
    std::vector<std::string> sets;
    for (const Part& part : parts.list) sets.push_back(part.stem.empty() ? "without=" + part.name : part.stem + ".plays=0");
    return sets;
}

// An instrument that is to come in is a wish for it; a stem is there anyway.
void want(Reader& reader, const Parts& parts) {
    for (const Part& part : parts.list) {
        auto& wanted = reader.brief.wanted;
        const bool instrument = part.stem == part.name && part.name != "bass" && part.name != "melody" && part.name != "texture" && part.name != "effects";
        if (instrument && std::find(wanted.begin(), wanted.end(), part.name) == wanted.end()) wanted.push_back(part.name);
    }
}

void add(Reader& reader, const std::vector<std::string>& sets, const Stretch& where) {
    for (const std::string& set : sets) addControl(reader, set, where);
}

// Before it comes in at `where`'s beginning, and after its end, a part is silent.
void addEntry(Reader& reader, const Parts& parts, const Stretch& where) {
    if (where.from) add(reader, silent(parts), {{}, where.from, 0});
    if (where.until) add(reader, silent(parts), {where.until, {}, 0});
    want(reader, parts);
}
std::string aroundText(const Stretch& where) {
    if (where.from && where.until) return "until " + momentText(*where.from) + ", from " + momentText(*where.until);
    return where.from ? stretchText({{}, where.from, 0}) : stretchText({where.until, {}, 0});
}

bool afterLevel(const Reader& reader, size_t i) {
    if (i == 0) return false;
    if (reader.isAny(i - 1, {"quieter", "softer", "calmer", "gentler", "louder"})) return true;
    const auto levels = lexicon::energyWords();
    return std::any_of(levels.begin(), levels.end(), [&](const lexicon::EnergyWord& one) { return one.phrase == reader.at(i - 1).text; });
}

// "no drums before 0:14", "drop the bass at 0:30"; `lead` is a stretch that stood before it.
bool readSilent(Reader& reader, size_t first, size_t i, const Stretch& lead) {
    const size_t word = reader.anyPhrase(i, {"no", "without", "without any", "drop", "lose", "cut", "mute", "remove", "take out", "leave out", "keep out", "hold back", "take", "pull", "keep", "leave", "hold", "bring out", "not any",
                                             "there are no", "there is no", "don't bring in", "do not bring in", "don't start", "do not start", "don't use", "do not use", "don't add", "don't have"});
    if (word == 0) return false;
    const bool moves = word == 1 && reader.isAny(i, {"take", "pull", "keep", "leave", "hold"});   // Only with "out".
    const bool idiom = reader.is(i, "drop") && reader.isAny(reader.skip(i + word, {"the", "a"}), {"beat"});
    Parts parts = partsAt(reader, i + word, true);
    if (parts.list.empty() || idiom) return false;
    if (reader.is(parts.end, "out")) ++parts.end;
    else if (moves) return false;
    const Stretch after = stretchAt(reader, parts.end, true);
    if (!after && !lead) return false;
    const Stretch& where = after ? after : lead;
    add(reader, silent(parts), where);
    const size_t end = after ? after.end : parts.end;
    reader.take({first, end - first}, "controls", stretchText(where) + ": without " + namesOf(parts));
    return true;
}

// "…and comes back at 0:45": until then; the span grows by it.
Span goneOn(const Reader& reader, std::initializer_list<std::string_view> verbs, Span span, Stretch& where) {
    const size_t next = reader.skip(span.end(), {",", "and", "then", "but", "it", "they"});
    const size_t verb = where.until ? 0 : reader.anyPhrase(next, verbs);
    const Stretch other = verb > 0 ? stretchAt(reader, reader.skip(next + verb, {"again", "in"}), true) : Stretch{};
    if (!other.from) return span;
    where.until = other.from;
    return {span.first, other.end - span.first};
}

// "drums come in at 0:14", "drums only from 0:14", "the bass drops out at 0:30".
bool readEntry(Reader& reader, size_t first, size_t i, const Stretch& lead) {
    const size_t call = reader.anyPhrase(i, {"bring in", "bring", "add", "start"});
    const Parts parts = partsAt(reader, i + call);
    if (parts.list.empty()) return false;
    size_t next = reader.skip(parts.end, {"should", "must", "do", "does", "don't", "doesn't", "not", "will", "may", "can", "to", "are", "is", "the", "please", "then", "we", "have", "want"});
    bool never = false;
    for (size_t k = parts.end; k < next; ++k) never = never || reader.isAny(k, {"not", "don't", "doesn't"});
    const bool only = reader.is(next, "only");
    if (only) next = reader.skip(next + 1, {"the"});
    const size_t in = reader.anyPhrase(next, {"come in", "comes in", "coming in", "come", "comes", "enter", "enters", "entering", "start", "starts", "starting", "begin", "begins", "join", "joins", "join in",
                                              "joins in", "joining", "in", "kick in", "kicks in", "set in", "sets in", "enter only", "come in only", "start only", "comes in only", "play", "plays", "playing", "play only", "plays only"});
    const size_t out = reader.anyPhrase(next, {"drop out", "drops out", "dropping out", "out", "go out", "goes out", "stop", "stops", "leave", "leaves", "end", "ends", "pause", "pauses", "rest", "rests",
                                               "silent", "tacet", "off", "stop playing", "stops playing", "fall silent", "falls silent"});
    const size_t verb = next + std::max(in, out);
    Stretch after = stretchAt(reader, reader.skip(verb, {"the", "again", "only"}), std::max(in, out) > 0 || only);
    const bool clause = after ? true : reader.endsClause(verb) || reader.isAny(verb, {"and", "but"});
    if (!after && !(lead && clause && in + out > 0) && !(lead && lead.from && clause && verb == parts.end)) return false;
    const Stretch where = after ? after : lead;
    const size_t end = after ? after.end : verb;
    const Span span{first, end - first};
    if (never) {   // "drums not before 0:14", "drums don't play from 0:30".
        add(reader, silent(parts), where);
        reader.take(span, "controls", stretchText(where) + ": without " + namesOf(parts));
        return true;
    }
    if (out > in) {
        if (!where.from) return false;
        Stretch gone = where;
        const Span all = goneOn(reader, {"comes back", "come back", "comes back in", "come back in", "is back", "are back", "returns", "return"}, span, gone);
        add(reader, silent(parts), gone);
        reader.take(all, "controls", stretchText(gone) + ": without " + namesOf(parts));
        return true;
    }
    // "Piano until 0:20" does not say who stops; "piano only until 0:20" is about all others.
    if (!where.from || (where.at && in == 0 && !only && call == 0)) return false;
    Stretch there = where;
    const Span all = goneOn(reader, {"drop out", "drops out", "go out", "goes out", "stop", "stops", "leave", "leaves"}, span, there);
    addEntry(reader, parts, there);
    const bool bursts = reader.anyPhrase(next, {"kick in", "kicks in"}) > 0 && where.from->at;
    reader.take(all, "controls", aroundText(there) + ": without " + namesOf(parts));
    if (bursts) {
        reader.brief.energy.push_back({*where.from->at, {900}, true});
        Reading energy = reader.brief.understood.back();
        energy.field = "energy";
        energy.meaning = "energy 90 % from " + clockTime(*where.from->at);
        reader.brief.understood.push_back(std::move(energy));
    }
    return true;
}

// "only piano until 0:20", "just piano and strings", "piano only", "solo piano".
bool readOnly(Reader& reader, size_t first, size_t i, const Stretch& lead) {
    const size_t word = reader.anyPhrase(i, {"only", "just", "nothing but", "solo", "purely", "exclusively", "with only", "with just", "only the", "keep it to", "stick to", "limited to", "nothing except", "only with", "just with"});
    if (word > 0 && i > 0 && reader.at(i - 1).text == "not") return false;
    if (reader.phrase(i, "solo cello") > 0) return false;   // A sound of its own.
    const Parts parts = partsAt(reader, i + word);
    if (parts.list.empty()) return false;
    for (const Part& part : parts.list) {
        if (part.stem.empty()) return false;
    }
    size_t end = parts.end;
    if (const size_t tail = reader.anyPhrase(end, {"only", "alone", "by itself", "on its own", "on their own", "and nothing else", "solo"}); tail > 0) {
        // "Piano solo at 0:30" is a moment of it.
        if (word == 0 && reader.is(end, "solo")) return false;
        end += tail;
    } else if (word == 0) {
        return false;
    }
    const Stretch after = stretchAt(reader, end, false);
    const Stretch where = after ? after : lead;
    if (!after && !reader.endsClause(end) && !reader.isAny(end, lexicon::cueNouns()) && !reader.isAny(end, {"and", "but", "please", "then", "for", "piece", "music", "in", "with"})) return false;
    if (after) end = after.end;
    std::vector<std::string> stems;
    for (const Part& part : parts.list) stems.push_back(part.stem);
    addControl(reader, "only=" + joined(stems, ","), where);
    want(reader, parts);
    reader.take({first, end - first}, "controls", stretchText(where) + ": only " + namesOf(parts));
    return true;
}

// "less melody from 0:10 to 0:20", "more drums"
bool readAmount(Reader& reader, size_t first, size_t i, const Stretch& lead) {
    const bool less = reader.isAny(i, {"less", "fewer", "sparser", "thinner"}), more = reader.isAny(i, {"more", "busier"});
    if (!less && !more) return false;
    const Parts parts = partsAt(reader, i + 1);
    if (parts.list.empty()) return false;
    for (const Part& part : parts.list) {
        if (part.stem.empty()) return false;
    }
    const Stretch after = stretchAt(reader, parts.end, true);
    const Stretch where = after ? after : lead;
    const size_t end = after ? after.end : parts.end;
    if (!after && !reader.endsClause(end) && !reader.isAny(end, {"and", "but", "please", "then"})) return false;
    for (const Part& part : parts.list) addControl(reader, part.stem + (less ? ".density=-0.3" : ".density=+0.3"), where);
    if (more) want(reader, parts);
    reader.take({first, end - first}, "controls", stretchText(where) + (less ? ": less " : ": more ") + namesOf(parts));
    return true;
}

// "Quieter from 0:10 to 0:15", "more energy after 0:30": of the whole music, over what energy is there.
bool readLevelChange(Reader& reader, size_t first, size_t i, const Stretch& lead) {
    const size_t verb = reader.anyPhrase(i, {"a bit", "a little", "slightly", "it is", "it gets", "gets", "becomes", "make it", "keep it", "the music is", "much"});
    const size_t at = i + verb;
    const size_t less = reader.anyPhrase(at, {"quieter", "softer", "calmer", "gentler", "less energy", "lower energy", "less intense", "less energetic", "more subdued"});
    const size_t more = reader.anyPhrase(at, {"louder", "more energy", "higher energy", "more intense", "more energetic", "more powerful"});
    if (less + more == 0) return false;
    // "The strings quieter" is about the strings.
    if (!lead && i > 0 && !opensStatement(reader, i)) return false;
    const size_t word = at + std::max(less, more);
    const Stretch after = stretchAt(reader, word, true);
    const Stretch where = after ? after : lead;
    if (!where || (!after && !reader.endsClause(word) && !reader.isAny(word, {"and", "but", "please", "then"}))) return false;
    addControl(reader, less > 0 ? "energy=-0.2" : "energy=+0.2", where);
    reader.take({first, (after ? after.end : word) - first}, "controls", stretchText(where) + (less > 0 ? ": energy lower by 20 %" : ": energy higher by 20 %"));
    return true;
}

// "Start with piano only, drums kick in at 0:15": alone as long as nobody else comes in.
void endAloneAtEntries(Brief& brief) {
    for (size_t i = 0; i < brief.controls.size(); ++i) {
        BriefControl& alone = brief.controls[i];
        if (!alone.set.starts_with("only=") || alone.from || alone.until) continue;
        const std::vector<std::string> words = splitText(alone.set.substr(5), ',');
        for (const BriefControl& entry : brief.controls) {
            const size_t set = entry.set.find(".plays=0");
            if (set == std::string::npos || entry.from || !entry.until || std::find(words.begin(), words.end(), entry.set.substr(0, set)) != words.end()) continue;
            alone.until = std::min(alone.until.value_or(*entry.until), *entry.until);
        }
        for (Reading& reading : brief.understood) {
            if (alone.until && reading.field == "controls" && reading.meaning.starts_with("throughout: only ")) reading.meaning.replace(0, 10, "until " + clockTime(*alone.until));
        }
    }
}

// "No drums, drums only after 0:10": who comes in later is not unwanted, only silent until then.
void readNoneYet(Reader& reader, size_t i) {
    const size_t word = reader.anyPhrase(i, {"no", "without", "without any"});
    const Parts parts = word > 0 ? partsAt(reader, i + word, true) : Parts{};
    if (parts.list.empty() || !(reader.endsClause(parts.end) || reader.isAny(parts.end, {"and", "but", "then"}))) return;
    std::optional<Samples> entry;
    for (const std::string& set : silent(parts)) {
        const auto& all = reader.brief.controls;
        const auto waits = std::find_if(all.begin(), all.end(), [&](const BriefControl& one) { return one.set == set && !one.from && one.until; });
        if (waits == all.end()) return;
        entry = std::min(entry.value_or(*waits->until), *waits->until);
    }
    reader.take({i, parts.end - i}, "controls", "until " + clockTime(*entry) + ": without " + namesOf(parts));
}

void readWhenAt(Reader& reader, size_t i) {
    // "Starts without drums, drums from 0:14": said twice.
    if (const size_t begins = reader.anyPhrase(i, {"start without", "starts without", "begin without", "begins without", "open without", "opens without", "starting without", "start with no", "starts with no"})) {
        const Parts parts = partsAt(reader, i + begins, true);
        if (!parts.list.empty() && readEntry(reader, i, reader.skip(parts.end, {",", "and", "then", "but", ";"}), {})) return;
    }
    const Stretch lead = opensStatement(reader, i) ? stretchAt(reader, i, true) : Stretch{};
    size_t next = i;
    if (lead) next = reader.skip(lead.end, {",", ":", "there", "should", "be", "is", "are", "we", "want", "please", "the", "have", "with", "it's", "-"});
    if (lead && (readSilent(reader, i, next, lead) || readOnly(reader, i, next, lead) || readEntry(reader, i, next, lead) || readAmount(reader, i, next, lead) || readLevelChange(reader, i, next, lead))) return;
    if (readSilent(reader, i, i, {}) || readEntry(reader, i, i, {})) return;
    if (!readOnly(reader, i, i, {}) && !readAmount(reader, i, i, {})) readLevelChange(reader, i, i, {});
}

}  // namespace

void readWhen(Reader& reader) {
    size_t led = 0;   // "Full orchestra and choir from 1:08" is about all of them, and how loud they are.
    reader.each([&](size_t i) {
        if (afterLevel(reader, i)) led = std::max(led, partsAt(reader, i).end);
        if (i >= led) readWhenAt(reader, i);
    });
    reader.each([&](size_t i) { readNoneYet(reader, i); });
    endAloneAtEntries(reader.brief);
}

}  // namespace fermata
