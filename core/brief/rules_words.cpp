// SPDX-License-Identifier: GPL-3.0-or-later
// What to avoid, style, instruments and moods.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/reader.h"

namespace fermata {
namespace {

constexpr size_t kAvoidTokens = 8;

void addOnce(std::vector<std::string>& list, std::string value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(std::move(value));
}

// "No drums or vocals, drums come in at 0:10": a wish for a time or a section is the nearer one, so that they are silent but there.
// False where nobody asks for the part anywhere.
bool isWantedSomewhere(Reader& reader, const std::string& name) {
    const std::string stem = name == "drums" || name == "percussion" ? "rhythm" : name == "pads" ? "texture" : name;
    std::string places;
    for (const BriefControl& control : reader.brief.controls) {
        const bool waits = (!control.from && control.until && control.section.empty()) || control.section.starts_with("before ") || control.section.starts_with("bars 1-") || control.section.starts_with("except ");
        if (control.set == stem + ".plays=0" && waits) return true;
        if (control.set == stem + ".plays=1" && !control.section.empty()) places += (places.empty() ? "" : ",") + control.section;
    }
    if (places.empty()) return false;
    reader.brief.controls.push_back({"except " + places, stem + ".plays=0", {}, {}});
    return true;
}

void takeUnwanted(Reader& reader, Span span, std::vector<std::string> unwanted) {
    std::vector<std::string> later;
    for (const std::string& name : unwanted) {
        if (isWantedSomewhere(reader, name)) later.push_back(name);
    }
    std::erase_if(unwanted, [&](const std::string& name) { return std::find(later.begin(), later.end(), name) != later.end(); });
    if (!later.empty()) reader.take(span, "controls", "without " + fermata::joined(later, ", ") + ", but where the brief asks for it");
    if (unwanted.empty()) return;
    for (const std::string& name : unwanted) addOnce(reader.brief.unwanted, name);
    const auto backs = [](const std::string& name) { return name == "claps" || name == "snare"; };
    const bool backbeat = std::any_of(unwanted.begin(), unwanted.end(), backs);
    const bool drums = std::all_of(unwanted.begin(), unwanted.end(), [](const std::string& name) { return lexicon::isDrum(name); });
    reader.take(span, "unwanted", "without " + fermata::joined(unwanted, ", ") + (!drums ? "" : std::string(": the drums leave them out") + (backbeat ? "; a snare, clap or rim that stays plays their strokes" : "")));
}

// "clap-free", "vocal- and drum-free"
bool readFree(Reader& reader, size_t i) {
    std::vector<std::string> unwanted;
    size_t item = i;
    while (const auto one = reader.longest(item, lexicon::instruments())) {
        unwanted.emplace_back(one->value->id);
        const size_t end = one->span.end();
        if (!reader.is(end, "-") || reader.at(end).spaceBefore) return false;
        if (reader.is(end + 1, "free")) {
            takeUnwanted(reader, {i, end + 2 - i}, unwanted);
            return true;
        }
        item = reader.skip(end + 1, {",", "and", "or", "&"});
    }
    return false;
}

// "Ukulele is forbidden", "drums and brass are not allowed": what is banned stands before the ban.
bool readForbidden(Reader& reader, size_t i) {
    std::vector<std::string> unwanted;
    size_t end = i, item = i;
    while (const auto one = reader.longest(item, lexicon::instruments())) {
        unwanted.emplace_back(one->value->id);
        end = one->span.end();
        item = reader.skip(end, {",", "and", "or", "&", "/", "any"});
        if (item == end) break;
    }
    const size_t ban = unwanted.empty() ? 0 : reader.anyPhrase(reader.skip(end, {"is", "are", "strictly", "absolutely"}), {"forbidden", "banned", "not allowed", "not wanted", "unwanted", "taboo", "off limits", "out of the question",
                                                                                        "a no go", "a no no", "isn't allowed", "aren't allowed", "must not be used", "must not appear"});
    if (ban == 0) return false;
    end = reader.skip(end, {"is", "are", "strictly", "absolutely"}) + ban;
    takeUnwanted(reader, {i, end - i}, unwanted);
    return true;
}

bool readAvoidAt(Reader& reader, size_t i) {
    const size_t lead = reader.anyPhrase(i, {"no", "without", "without any", "avoid", "avoiding", "nothing", "nothing too", "never", "don't",
                                             "do not", "dont", "not", "minus", "skip the", "leave out", "free of", "free from", "please no", "not any",
                                             "lose the", "instead of", "rather than", "hates", "hate", "isn't", "shouldn't be"});
    if (lead == 0) return false;
    if (reader.anyPhrase(i, {"no more than", "no longer than", "not longer than", "no less than", "no faster than", "no slower than",
                             "not more than", "not faster than", "not slower than", "not only", "no later than", "no need", "not less than",
                             "non drop", "not sure", "never mind"}) > 0) {
        return false;
    }
    // "Low layer without drums": of a layer that a game mixes, not of the cue.
    if (i > 0 && reader.is(i, "without") && reader.isAny(i - 1, {"layer", "layers"})) {
        size_t last = i + lead;
        while (last < reader.size() && last < i + kAvoidTokens && !reader.endsClause(last) && !reader.at(last).used) ++last;
        reader.take({i - 1, last - (i - 1)}, "noted", "who plays in a layer of a game is set by its states");
        return true;
    }
    size_t next = reader.skip(i + lead, {"any", "the", "a", "an", "use", "using", "have", "be", "of"});
    // "no piano, drums or vocals": with a joining word at its end the whole list is unwanted.
    std::vector<std::string> unwanted;
    std::vector<size_t> ends;
    bool joined = false;
    size_t item = next;
    size_t kept = 0;
    while (const auto one = reader.longest(item, lexicon::instruments())) {
        unwanted.emplace_back(one->value->id);
        ends.push_back(one->span.end());
        item = ends.back();
        if (joined || unwanted.size() == 1) kept = joined ? unwanted.size() : 1;
        if (reader.isAny(item, {"or", "and", "nor", "&", "/"})) joined = true;
        else if (!reader.is(item, ",")) break;
        if (joined && unwanted.size() > 1) kept = unwanted.size();
        const size_t after = item + 1;
        item = reader.skip(after, {"or", "and", "nor", "no", "any"});
        if (item > after) joined = true;
    }
    // "No rhythm at all": who plays it.
    if (const bool bare = unwanted.empty() && reader.isAny(next, {"rhythm", "rhythms", "beat"}); bare && (reader.endsClause(next + 1) || reader.anyPhrase(next + 1, {"at all", "whatsoever", "or", "and"}) > 0)) {
        unwanted.emplace_back("drums");
        ends.push_back(next + 1);
    }
    if (!ends.empty()) ends.back() += reader.anyPhrase(ends.back(), {"at all", "whatsoever"});
    // "no drums until 0:30", "no piano in the intro": not a cue without them; kept in the client's words.
    if (!unwanted.empty() && !reader.isAny(ends[std::max<size_t>(kept, 1) - 1],
                                           {"until", "till", "before", "after", "in", "during", "at", "on", "from", "solo", "solos", "yet"})) {
        unwanted.resize(std::max<size_t>(kept, 1));
        const size_t end = ends[unwanted.size() - 1];
        takeUnwanted(reader, {i, end - i}, unwanted);
        return true;
    }
    size_t end = next;
    while (end < reader.size() && !reader.endsClause(end) && !reader.at(end).used && end < next + kAvoidTokens &&
           !reader.isAny(end, {"but", "with", "and", "then", "-"})) {
        ++end;
    }
    if (reader.is(end, "-") && end > next && reader.at(end).spaceBefore == false && end + 1 < reader.size()) {
        ++end;
        while (end < reader.size() && !reader.endsClause(end) && !reader.at(end).used && end < next + kAvoidTokens &&
               !reader.isAny(end, {"but", "with", "and"})) {
            ++end;
        }
    }
    if (end == next) return false;
    reader.brief.avoid.push_back(reader.text({i, end - i}));
    // Kept in the client's words; no player obeys it, and it is not shown as if one did.
    reader.take({i, end - i}, "avoid", "avoid " + reader.text({next, end - next}) + ": nothing is made of it yet; remake the part with these words");
    return true;
}

// "alt mix without melody": no wish for this cue, which keeps its melody.
bool readAlternate(Reader& reader, size_t i) {
    size_t next = reader.skip(i, {"alternate", "alternative", "alt", "another", "extra"});
    const size_t noun = reader.anyPhrase(next, {"mix", "mixes", "version", "versions", "alternates", "alts", "edit"});
    if (noun == 0 && next == i) return false;
    next += noun;
    if (!reader.isAny(next, {"without", "minus", "no"})) return false;
    next = reader.skip(next + 1, {"the", "any", "a"});
    size_t end = next;
    while (const auto one = reader.longest(end, lexicon::instruments())) {
        next = one->span.end();
        end = reader.skip(next, {",", "and", "or", "&", "the"});
        if (end == next) break;
    }
    if (end == i || !reader.at(next - 1).text.size()) return false;
    reader.take({i, next - i}, "noted", "alternates without melody, without drums and as an underscore are made with a delivery");
    return true;
}

// "podcast bed" is as much a use as a style: beside another style it is that style's.
bool isBed(std::string_view words) {
    for (const std::string_view bed : {"podcast bed", "podcast music", "talk bed", "underscore", "trailer", "electronic music", "pulsing electronic"}) {
        if (words == bed) return true;
    }
    return false;
}

// Instruments that stand for a style where nothing else names one.
constexpr std::string_view kOnlyInstruments = "piano and strings";

// "Piano and strings, corporate": the style comes after, and the instruments are what they say.
void instrumentsAfterAll(Reader& reader) {
    for (Reading& reading : reader.brief.understood) {
        if (reading.field != "style" || lowerCase(reading.words) != kOnlyInstruments) continue;
        reading.field = "wanted";
        reading.meaning = "with piano, strings";
        for (const char* name : {"piano", "strings"}) addOnce(reader.brief.wanted, name);
        reader.brief.style.clear();
    }
}

bool readStyle(Reader& reader, size_t i) {
    const auto style = reader.longest(i, lexicon::styles());
    if (!style) return false;
    if (style->value->id != reader.brief.style && !reader.brief.style.empty()) {
        if (style->value->phrase == kOnlyInstruments) return false;
        instrumentsAfterAll(reader);
    }
    // A fashion house, our house wine: no music.
    static constexpr std::string_view kNoMusic[] = {"in", "the", "our", "your", "my", "a", "this", "publishing", "production", "fashion", "open", "auction", "full", "opera", "white", "country", "tree", "town", "haunted"};
    if (style->value->phrase == "house" && i > 0 && (std::find(std::begin(kNoMusic), std::end(kNoMusic), reader.at(i - 1).text) != std::end(kNoMusic) ||
                                                     (reader.at(i - 1).text == "-" && !reader.at(i).spaceBefore))) {
        return false;
    }
    const std::string id(style->value->id);
    size_t end = style->span.end();
    if (reader.is(end, "style")) ++end;
    const Span span{i, end - i};
    if (const std::string said = reader.wordsOf("style"); !said.empty() && reader.brief.style != id && isBed(style->value->phrase)) {
        reader.take(span, "style", "style " + reader.brief.style);
        return true;
    } else if (!said.empty() && reader.brief.style != id && isBed(lowerCase(said))) {
        for (Reading& reading : reader.brief.understood) {
            if (reading.field == "style") reading.meaning = "style " + id;
        }
        reader.brief.style = id;
    } else if (!said.empty() && reader.brief.style != id && !reader.wordsOf("states").empty() && id.starts_with("game-") && reader.brief.style.starts_with("game-")) {
        // "States explore, combat. Dark exploration … combat hits hard": one of them is only the name of a state.
        reader.take(span, "noted", "the state " + reader.text(span) + ": a game pack makes it of this cue's sections, or plays another cue in it");
        return true;
    } else if (!said.empty() && reader.brief.style != id && id.starts_with("game-") && reader.brief.style.starts_with("game-") && reader.isAny(end, {"layer", "layers", "version", "variation", "variant", "state", "section", "part", "stem"})) {
        reader.take({i, end + 1 - i}, "noted", "the state " + reader.text(span) + ": a game pack makes it of this cue's sections, or plays another cue in it");
        return true;
    } else if (!said.empty() && reader.brief.style != id) {
        reader.conflict("style", said, reader.text(span), "they are different styles (" + reader.brief.style + ", " + id +
                                                             "); say which one counts.");
    } else {
        reader.brief.style = id;
    }
    reader.take(span, "style", "style " + id);
    return true;
}

bool readInstrument(Reader& reader, size_t i) {
    if (const size_t voiceless = reader.anyPhrase(i, {"instrumental", "instrumental only", "fully instrumental"})) {
        addOnce(reader.brief.unwanted, "vocals");
        reader.take({i, voiceless}, "unwanted", "without vocals");
        return true;
    }
    const auto instrument = reader.longest(i, lexicon::instruments());
    if (!instrument) return false;
    // "The beat kicks in", "less melody": not the wish for one.
    if (instrument->value->id == "kick" && reader.isAny(instrument->span.end(), {"in", "off"})) return false;
    if (i > 0 && reader.isAny(i - 1, {"less", "fewer", "quieter", "softer"})) return false;
    if (instrument->value->id == "vocals" && reader.isAny(i, {"voice", "voices"})) {
        static constexpr std::string_view kUnder[] = {"under", "underneath", "beneath", "behind", "below", "the", "a", "over", "human"};
        const std::string_view before = i > 0 ? std::string_view(reader.at(i - 1).text) : std::string_view();
        const size_t over = reader.is(i + 1, "-") ? i + 2 : i + 1;
        const bool under = std::find(std::begin(kUnder), std::end(kUnder), before) != std::end(kUnder);
        if (reader.isAny(over, {"over", "overs"}) || under) return false;   // A voice that the music stands under; see the notes.
    }
    addOnce(reader.brief.wanted, std::string(instrument->value->id));
    Span said = instrument->span;
    if (reader.is(said.end(), "lead") && reader.endsClause(said.end() + 1)) ++said.count;   // "Flute lead".
    reader.take(said, "wanted", "with " + std::string(instrument->value->id));
    return true;
}

bool readMood(Reader& reader, size_t i) {
    const auto mood = reader.longest(i, lexicon::moods());
    if (!mood) return false;
    addOnce(reader.brief.moods, std::string(mood->value->phrase));
    std::string meaning = "mood " + std::string(mood->value->phrase);
    if (!mood->value->style.empty()) meaning += " (leans to " + std::string(mood->value->style) + ")";
    reader.take(mood->span, "moods", meaning);
    return true;
}

}  // namespace

void readAvoid(Reader& reader) {
    reader.each([&](size_t i) { readAlternate(reader, i); });
    reader.each([&](size_t i) { readForbidden(reader, i) || readFree(reader, i) || readAvoidAt(reader, i); });
}
void readCharacter(Reader& reader) {
    reader.each([&](size_t i) {
        if (!readStyle(reader, i) && !readInstrument(reader, i)) readMood(reader, i);
    });
}

}  // namespace fermata
