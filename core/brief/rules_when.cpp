// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays when: "no drums before 0:14", "drums come in at 0:14", "only piano until 0:20", "less melody from 0:10 to 0:20",
// "quieter from 0:10 to 0:15", "softer strings in the second half", "no piano in the intro", "drums from bar 5".
// Each becomes a control between two times, bars or in sections (core/brief/brief.h). Read before what is unwanted and before the moments, which
// would take the same words for the whole cue.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/parts.h"
#include "core/brief/stretch_place.h"

namespace fermata {
namespace {

void add(Reader& reader, const std::vector<std::string>& sets, const Stretch& where) {
    for (const std::string& set : sets) addControl(reader, set, where);
}

// Before it comes in at `where`'s beginning, and after its end, a part is silent.
void addEntry(Reader& reader, const Parts& parts, const Stretch& where) {
    if (!where.place.empty()) {
        Stretch rest;
        rest.place = outside(where.place);
        add(reader, silent(parts), rest);
    }
    if (where.from) add(reader, silent(parts), {{}, where.from, 0});
    if (where.until) add(reader, silent(parts), {where.until, {}, 0});
    want(reader, parts);
}
std::string aroundText(const Stretch& where) {
    if (!where.place.empty()) return placeText(outside(where.place));
    if (where.from && where.until) return "until " + momentText(*where.from) + ", from " + momentText(*where.until);
    return where.from ? stretchText({{}, where.from, 0}) : stretchText({where.until, {}, 0});
}

// "Drums in the chorus": there, whatever the style does; elsewhere as it likes. By `stays` who comes in there stays: "drums come
// in at the chorus". By `only` nowhere else. False where it is not about who is silent: "piano until the break".
bool readPlace(Reader& reader, Span span, const Parts& parts, Stretch where, bool stays, bool only) {
    const std::string& place = where.place;
    if (place.starts_with("before ")) return false;
    const bool bars = place.starts_with("bars "), opens = place.starts_with("bars 1-") || place == "intro", closes = place.starts_with("last ") || place == "outro";
    if (only && (opens || closes)) return false;   // "Piano only in the intro" is about all others.
    const bool named = !bars && !closes && !place.starts_with("from ") && !place.starts_with("after ") && !place.starts_with("except ");
    if (stays && named && place.find(',') == std::string::npos) where.place = "from " + place;
    if (!only && !stays && (named || opens || closes)) {
        if (isDrumNamed(parts)) return false;
        for (const Part& part : parts.list) addControl(reader, part.stem + ".plays=1", where);
        want(reader, parts);
        reader.take(span, "controls", stretchText(where) + ": with " + namesOf(parts));
        return true;
    }
    addEntry(reader, parts, where);
    reader.take(span, "controls", aroundText(where) + ": without " + namesOf(parts));
    return true;
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
    const size_t verb = where.until || !where.place.empty() ? 0 : reader.anyPhrase(next, verbs);
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
    const bool only = reader.isAny(next, {"only", "just"});
    if (only) next = reader.skip(next + 1, {"the"});
    const bool within = reader.is(next, "in") && stretchAt(reader, next, false);   // "in the chorus" is no "in at 0:30".
    const size_t in = within ? 0 : reader.anyPhrase(next, {"come in", "comes in", "coming in", "come", "comes", "enter", "enters", "entering", "start", "starts", "starting", "begin", "begins", "join", "joins", "join in",
                                              "joins in", "joining", "in", "kick in", "kicks in", "set in", "sets in", "enter only", "come in only", "start only", "comes in only", "play", "plays", "playing", "play only", "plays only",
                                              "come back", "comes back", "come back in", "comes back in", "are back", "is back", "return", "returns", "back"});
    const size_t out = reader.anyPhrase(next, {"drop out", "drops out", "dropping out", "out", "go out", "goes out", "stop", "stops", "leave", "leaves", "end", "ends", "pause", "pauses", "rest", "rests",
                                               "silent", "tacet", "off", "stop playing", "stops playing", "fall silent", "falls silent"});
    const size_t verb = next + std::max(in, out);
    Stretch after = stretchAt(reader, reader.skip(verb, {"the", "again", "only", "back"}), std::max(in, out) > 0 || only);
    if (!after && in > 0 && reader.is(verb - 1, "in")) after = stretchAt(reader, verb - 1, false);   // "Drums come in the chorus".
    const bool clause = after ? true : reader.endsClause(verb) || reader.isAny(verb, {"and", "but"});
    if (!after && !(lead && clause && in + out > 0) && !(lead && (lead.from || !lead.place.empty()) && clause && in + out == 0)) return false;
    const Stretch where = after ? after : lead;
    const size_t end = after ? after.end : verb;
    const Span span{first, end - first};
    if (never) {   // "drums not before 0:14", "drums don't play from 0:30".
        add(reader, silent(parts), where);
        reader.take(span, "controls", stretchText(where) + ": without " + namesOf(parts));
        return true;
    }
    if (out > in) {
        if (!where.place.empty()) {
            if (where.place.starts_with("before ")) return false;
            add(reader, silent(parts), where);
            reader.take(span, "controls", stretchText(where) + ": without " + namesOf(parts));
            return true;
        }
        if (!where.from) return false;
        Stretch gone = where;
        const Span all = goneOn(reader, {"comes back", "come back", "comes back in", "come back in", "is back", "are back", "returns", "return"}, span, gone);
        add(reader, silent(parts), gone);
        reader.take(all, "controls", stretchText(gone) + ": without " + namesOf(parts));
        return true;
    }
    const bool plays = in > 0 && reader.isAny(next, {"play", "plays", "playing"});
    const bool alone = only || (in > 0 && reader.is(verb - 1, "only")) || (first < i && reader.is(first, "only"));   // "Only in the chorus melody".
    if (!where.place.empty()) return readPlace(reader, span, parts, where, (in > 0 && !plays) || call > 0, alone);
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

// "Solo piano, drums enter at 0:15": what comes in after the comma is another statement.
Parts beforeEntry(const Reader& reader, size_t i) {
    Parts parts = partsAt(reader, i);
    if (!reader.isAny(parts.end, {"enter", "enters", "come", "comes", "join", "joins", "kick", "kicks", "start", "starts", "from", "at", "in"})) return parts;
    size_t named = 0, comma = i;
    while (comma < parts.end && !reader.is(comma, ",")) {
        const auto one = reader.longest(comma, lexicon::instruments());
        named += one ? 1 : 0;
        comma = one ? one->span.end() : comma + 1;
    }
    if (comma >= parts.end || named == 0 || named >= parts.list.size()) return parts;
    parts.list.resize(named);
    parts.end = comma;
    return parts;
}

// "only piano until 0:20", "just piano and strings", "piano only", "solo piano".
bool readOnly(Reader& reader, size_t first, size_t i, const Stretch& lead) {
    const size_t word = reader.anyPhrase(i, {"only", "just", "nothing but", "solo", "purely", "exclusively", "with only", "with just", "only the", "keep it to", "stick to", "limited to", "nothing except", "only with", "just with"});
    if (word > 0 && i > 0 && reader.at(i - 1).text == "not") return false;
    if (reader.phrase(i, "solo cello") > 0) return false;   // A sound of its own.
    const Parts parts = word > 0 ? beforeEntry(reader, i + word) : partsAt(reader, i);
    if (parts.list.empty() || isDrumNamed(parts)) return false;
    size_t end = parts.end;
    if (const size_t tail = reader.anyPhrase(end, {"only", "alone", "by itself", "on its own", "on their own", "and nothing else", "solo"}); tail > 0) {
        // "Piano solo at 0:30" is a moment of it, and "drums only in combat" nothing that a cue knows.
        if (word == 0 && (reader.is(end, "solo") || (reader.is(end + tail, "in") && !stretchAt(reader, end + tail, false)))) return false;
        end += tail;
    } else if (word == 0) {
        return false;
    }
    const Stretch after = stretchAt(reader, end, false);
    const Stretch where = after ? after : lead;
    if (!after && reader.isAny(end, {"for", "in"}) && reader.number(end + 1)) return false;   // "Only strings for 4 bars": nobody knows which.
    if (!after && !reader.endsClause(end) && !reader.isAny(end, lexicon::cueNouns()) && !reader.isAny(end, {"and", "but", "please", "then", "for", "piece", "music", "in", "with"})) return false;
    if (after) end = after.end;
    takeOnly(reader, parts, where, {first, end - first});
    return true;
}

// "Start with piano only, drums kick in at 0:15": alone as long as nobody else comes in.
void endAloneAtEntries(Reader& reader) {
    Brief& brief = reader.brief;
    for (size_t i = 0; i < brief.controls.size(); ++i) {
        BriefControl& alone = brief.controls[i];
        const bool open = std::any_of(reader.bounds.begin(), reader.bounds.end(), [&](const OpenBound& one) { return one.control == i; });
        if (!alone.set.starts_with("only=") || alone.from || alone.until || open || !alone.section.empty()) continue;
        const std::vector<std::string> words = splitText(alone.set.substr(5), ',');
        for (const BriefControl& entry : brief.controls) {
            const size_t set = entry.set.find(".plays=0");
            const bool place = entry.section.starts_with("before ") || entry.section.starts_with("bars 1-");
            if (place && set != std::string::npos && alone.section.empty() && std::find(words.begin(), words.end(), entry.set.substr(0, set)) == words.end()) alone.section = entry.section;
            if (set == std::string::npos || entry.from || !entry.until || std::find(words.begin(), words.end(), entry.set.substr(0, set)) != words.end()) continue;
            alone.until = std::min(alone.until.value_or(*entry.until), *entry.until);
        }
        if (alone.until) alone.section.clear();   // A time is the plainer end.
        const std::string end = alone.until ? "until " + clockTime(*alone.until) : alone.section.empty() ? "" : placeText(alone.section);
        for (Reading& reading : brief.understood) {
            if (!end.empty() && reading.field == "controls" && reading.meaning.starts_with("throughout: only ")) reading.meaning.replace(0, 10, end);
        }
    }
}

// "No drums from 0:10, drums come back at 0:20": silent between the two, and not from the start.
void joinReturns(Brief& brief) {
    for (BriefControl& gone : brief.controls) {
        if (!gone.set.ends_with(".plays=0") || !gone.from || gone.until || !gone.section.empty()) continue;
        const auto back = std::find_if(brief.controls.begin(), brief.controls.end(), [&](const BriefControl& one) { return one.set == gone.set && !one.from && one.until && one.section.empty() && *one.until > *gone.from; });
        if (back == brief.controls.end()) continue;
        gone.until = back->until;
        back->from = gone.from;
        const std::string between = clockTime(*gone.from) + "–" + clockTime(*gone.until);
        for (Reading& reading : brief.understood) {
            for (const std::string& said : {"from " + clockTime(*gone.from), "until " + clockTime(*gone.until)}) {
                if (reading.field == "controls" && reading.meaning.starts_with(said + ": without ")) reading.meaning.replace(0, said.size(), between);
            }
        }
    }
}

// What a statement is about before it is made: "until 0:14 no drums", "intro: only piano", "the outro without drums".
Stretch leadAt(const Reader& reader, size_t i) {
    if (const Stretch stretch = stretchAt(reader, i, true)) return stretch;
    const size_t name = reader.skip(i, {"the"});
    const auto section = reader.longest(name, lexicon::sections());
    if (!section || (i > 0 && !reader.endsSentence(i - 1) && name == i)) return {};
    const size_t end = section->span.end();
    if (!reader.isAny(end, {":", "without", "has", "is", "should", "only", "just"}) || reader.position(end + 1)) return {};
    Stretch stretch;
    stretch.place = std::string(section->value->id);
    stretch.end = reader.skip(end, {":", "has", "is", "should", "be", "have"});
    return stretch;
}

// "Break at 0:30 without drums", "intro, verse without drums, chorus": the section is read as one of the form by itself; who rests
// in it rests there only. "First chorus without strings" names none anew.
// "B section without drums", "section B without drums": of a form in letters.
bool readLetterWithout(Reader& reader, size_t i) {
    const bool after = reader.isAny(i, {"section", "part"});
    const Token& letter = reader.at(after ? i + 1 : i);
    if (letter.used || !letter.capital || letter.text.size() != 1 || letter.text[0] < 'a' || letter.text[0] > 'h' || (!after && !reader.isAny(i + 1, {"section", "part"}))) return false;
    const size_t word = reader.anyPhrase(i + 2, {"without", "with no"});
    const Parts parts = word > 0 ? partsAt(reader, i + 2 + word, true) : Parts{};
    if (parts.list.empty() || !(reader.endsClause(parts.end) || reader.isAny(parts.end, {"and", "but", "then"}))) return false;
    Stretch where;
    where.place = std::string(1, static_cast<char>(letter.text[0] - 'a' + 'A'));
    add(reader, silent(parts), where);
    reader.take({i, parts.end - i}, "controls", stretchText(where) + ": without " + namesOf(parts));
    return true;
}

void readSectionWithout(Reader& reader, size_t i) {
    if (readLetterWithout(reader, i)) return;
    const auto section = reader.longest(i, lexicon::sections());
    if (!section) return;
    size_t before = i;   // "Until the chorus without drums" is a stretch of another statement.
    while (before > 0 && reader.isAny(before - 1, {"the", "first", "second", "third", "last"})) --before;
    if (before > 0 && reader.isAny(before - 1, {"until", "till", "before", "from", "after", "in", "during", "except", "outside", "at"})) return;
    size_t end = section->span.end();
    const size_t when = reader.skip(end, {"at", "from", "@", "(", "starts"});
    const auto time = when > end ? reader.position(when) : std::nullopt;
    if (time) {
        end = time->span.end();
        if (reader.isAny(end, {"-", "to", "until"})) {
            if (const auto until = reader.position(end + 1)) end = until->span.end();
        }
        end = reader.skip(end, {")"});
    }
    const size_t word = reader.anyPhrase(end, {"without", "with no"});
    const Parts parts = word > 0 ? partsAt(reader, end + word, true) : Parts{};
    if (parts.list.empty() || !(reader.endsClause(parts.end) || reader.isAny(parts.end, {"and", "but", "then"}))) return;
    const bool counted = i > 0 && reader.isAny(i - 1, {"first", "second", "third", "last"});
    const auto isSection = [&](size_t at) { return reader.longest(at, lexicon::sections()).has_value(); };
    const bool listed = time || (!counted && ((i > 1 && reader.isAny(i - 1, {",", "and", ">", ":"}) && (reader.is(i - 1, ":") || isSection(i - 2))) || isSection(reader.skip(parts.end, {",", "and", "then", ">"}))));
    Stretch where;
    where.place = (counted ? reader.at(i - 1).text + " " : "") + std::string(section->value->id);
    add(reader, silent(parts), where);
    const size_t first = listed ? end : counted ? i - 1 : i;
    reader.take({first, parts.end - first}, "controls", stretchText(where) + ": without " + namesOf(parts));
}

// "Soft drums from 0:10": they come in there, and softer than the style has them; the rest stays as loud as it is.
bool readSoftEntry(Reader& reader, size_t i) {
    const Parts parts = reader.isAny(i, {"soft", "gentle", "light", "quiet", "subtle"}) ? partsAt(reader, i + 1) : Parts{};
    if (parts.list.size() != 1 || parts.list.front().stem != "rhythm") return false;
    const Stretch where = stretchAt(reader, reader.skip(parts.end, {"only"}), false);
    if (!where.from && !where.place.starts_with("bars ") && !where.place.starts_with("from ")) return false;
    addEntry(reader, parts, where);
    addControl(reader, "rhythm.dynamics=-0.3", where);
    reader.take({i, where.end - i}, "controls", aroundText(where) + ": without " + namesOf(parts));
    Reading quieter = reader.brief.understood.back();
    quieter.meaning = stretchText(where) + ": " + namesOf(parts) + " quieter";
    reader.brief.understood.push_back(std::move(quieter));
    return true;
}

void readWhenAt(Reader& reader, size_t i) {
    // "Starts without drums, drums from 0:14": said twice.
    if (const size_t begins = reader.anyPhrase(i, {"start without", "starts without", "begin without", "begins without", "open without", "opens without", "starting without", "start with no", "starts with no"})) {
        const Parts parts = partsAt(reader, i + begins, true);
        if (!parts.list.empty() && readEntry(reader, i, reader.skip(parts.end, {",", "and", "then", "but", ";"}), {})) return;
        if (!parts.list.empty()) {
            Stretch opening;
            opening.place = "intro";
            add(reader, silent(parts), opening);
            reader.take({i, parts.end - i}, "controls", stretchText(opening) + ": without " + namesOf(parts));
            return;
        }
    }
    if (const size_t begins = reader.anyPhrase(i, {"start with", "starts with", "begin with", "begins with", "open with", "opens with"}); begins > 0 && readOnly(reader, i, i + begins, {})) return;
    const Stretch lead = opensStatement(reader, i) ? leadAt(reader, i) : Stretch{};
    size_t next = i;
    if (lead) next = reader.skip(lead.end, {",", ":", "there", "should", "be", "is", "are", "we", "want", "please", "the", "have", "with", "it's", "-", "comes", "come", "starts", "start", "enters", "enter", "plays", "play"});
    if ((lead && readReduction(reader, i, next, lead)) || readReduction(reader, i, i, {})) return;
    if (lead && (readPartLevel(reader, i, next, lead) || readSilent(reader, i, next, lead) || readOnly(reader, i, next, lead) || readEntry(reader, i, next, lead) || readAmount(reader, i, next, lead) || readLevelChange(reader, i, next, lead))) return;
    if (readSoftEntry(reader, i) || readPartLevel(reader, i, i, {}) || readSilent(reader, i, i, {}) || readEntry(reader, i, i, {})) return;
    if (!readOnly(reader, i, i, {}) && !readAmount(reader, i, i, {})) readLevelChange(reader, i, i, {});
}

}  // namespace

void readWhen(Reader& reader) {
    reader.each([&](size_t i) { readSectionWithout(reader, i); });
    size_t led = 0;   // "Full orchestra and choir from 1:08" is about all of them, and how loud they are.
    reader.each([&](size_t i) {
        if (afterLevel(reader, i)) led = std::max(led, partsAt(reader, i).end);
        if (i >= led) readWhenAt(reader, i);
    });
    endAloneAtEntries(reader);
    joinReturns(reader.brief);
}

}  // namespace fermata
