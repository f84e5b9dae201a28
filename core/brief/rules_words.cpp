// SPDX-License-Identifier: GPL-3.0-or-later
// Title, reference tracks, what to avoid, style, instruments and moods.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/reader.h"

namespace fermata {
namespace {

constexpr size_t kAvoidTokens = 8;

void addOnce(std::vector<std::string>& list, std::string value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(std::move(value));
}

// Words in quotes at i, without them.
std::optional<Found<std::string>> quoted(const Reader& reader, size_t i) {
    if (!reader.isAny(i, {"\"", "'"})) return std::nullopt;
    const std::string mark = reader.at(i).text;
    for (size_t k = i + 1; k < reader.size() && k < i + 14; ++k) {
        if (reader.at(k).used) return std::nullopt;
        if (reader.at(k).text == mark) {
            if (k == i + 1) return std::nullopt;
            return Found<std::string>{reader.text({i + 1, k - i - 1}), {i, k + 1 - i}};
        }
    }
    return std::nullopt;
}

// A run of capitalised words, with small words between them: "The Rise of Ferns".
std::optional<Found<std::string>> capitals(const Reader& reader, size_t i) {
    size_t end = i;
    for (size_t k = i; k < reader.size() && k < i + 8; ++k) {
        if (reader.at(k).used) break;
        const bool number = reader.at(k).kind == Token::Kind::Number && k > i;
        if (reader.at(k).capital || number) end = k + 1;
        else if (!(k > i && reader.isAny(k, {"of", "the", "and", "&", "in", "on", "a", "to", "'", "-"}))) break;
    }
    if (end == i) return std::nullopt;
    return Found<std::string>{reader.text({i, end - i}), {i, end - i}};
}

bool readTitle(Reader& reader, size_t i) {
    const size_t lead = reader.anyPhrase(i, {"title", "titled", "called", "working title", "cue title", "entitled"});
    if (lead == 0) return false;
    const size_t next = reader.skip(i + lead, {":", "="});
    const auto title = quoted(reader, next);
    if (!title) return false;
    reader.brief.title = title->value;
    reader.take({i, title->span.end() - i}, "title", "title “" + title->value + "”");
    return true;
}

bool readReference(Reader& reader, size_t i) {
    size_t close = reader.anyPhrase(i, {"sounds like", "sound like", "sounding like", "sound a like", "soundalike of", "something like",
                                        "a bit like", "just like", "exactly like", "much like", "like", "similar to", "in the style of",
                                        "in the vein of", "close to", "copy of", "reminiscent of", "à la", "a la", "rip off of",
                                        "soundalike", "sound alike", "in the manner of", "style of", "same as", "feels like", "feel like",
                                        "as close as possible to", "as close as we can get to", "ersatz"});
    const size_t loose = reader.anyPhrase(i, {"reference", "references", "reference track", "reference tracks", "ref", "refs", "ref track",
                                              "inspired by", "think", "temp track", "temp", "temp music", "temped with", "nod to"});
    if (close == 0 && loose == 0) return false;
    const bool asksCloseness = close >= loose && close > 0;
    const bool strong = asksCloseness && reader.anyPhrase(i, {"in the style of", "in the vein of", "sounds like", "sound like",
                                                              "soundalike of", "à la", "a la", "sounding like"}) > 0;
    size_t next = reader.skip(i + std::max(close, loose), {":", "is", "=", "-", "the", "song", "track", "to", "of", "for"});
    if (next > 0 && reader.at(next - 1).text == "the" && reader.at(next - 1).capital) --next;
    ReferenceTrack track;
    track.asksCloseness = asksCloseness;
    size_t end = next;
    if (const auto title = quoted(reader, next)) {
        track.title = title->value;
        end = title->span.end();
    } else if (const auto name = capitals(reader, next)) {
        // "in the style of X": a person or band; "like X by Y": a song.
        track.title = name->value;
        end = name->span.end();
    } else if (strong && !reader.endsClause(next) && !reader.isAny(next, {"a", "an", "it", "this", "that", "they", "we", "you"})) {
        // Written without capitals: everything to the end of the clause, so that no name is lost.
        while (!reader.endsClause(end) && !reader.at(end).used && end < next + 6) ++end;
        track.artist = reader.text({next, end - next});
    } else {
        return false;
    }
    if (!track.title.empty()) {
        if (reader.isAny(end, {"by", "from", "-"})) {
            auto artist = quoted(reader, end + 1);
            if (!artist) artist = capitals(reader, end + 1);
            if (!artist && reader.is(end, "by") && reader.isWord(end + 1)) {
                size_t last = end + 1;
                while (!reader.endsClause(last) && !reader.at(last).used && last < end + 4) ++last;
                artist = Found<std::string>{reader.text({end + 1, last - end - 1}), {end + 1, last - end - 1}};
            }
            if (artist) {
                track.artist = artist->value;
                end = artist->span.end();
            }
        } else if (reader.anyPhrase(i, {"in the style of", "in the vein of", "à la", "a la"}) > 0) {
            track.artist = std::move(track.title);
            track.title.clear();
        }
    }
    const size_t by = reader.skip(end, {",", "("});
    if (const size_t supplied = reader.anyPhrase(by, {"supplied by", "provided by", "sent by", "from the agency", "from the client"})) {
        size_t last = by + supplied;
        const bool named = reader.isAny(by, {"supplied", "provided", "sent"});
        if (named) {
            while (!reader.endsClause(last) && !reader.at(last).used && last < by + supplied + 5) ++last;
            track.suppliedBy = reader.text({by + supplied, last - by - supplied});
        } else {
            track.suppliedBy = reader.text({by + 1, supplied - 1});
        }
        end = last;
    }
    const Span span{i, end - i};
    track.words = reader.text(span);
    std::string meaning = "reference track ";
    if (!track.title.empty()) meaning += "“" + track.title + "”";
    if (!track.artist.empty()) meaning += (track.title.empty() ? "by " : " by ") + track.artist;
    meaning += asksCloseness ? " (asks for closeness)" : "";
    reader.brief.references.push_back(std::move(track));
    reader.take(span, "references", meaning);
    return true;
}

bool readAvoidAt(Reader& reader, size_t i) {
    const size_t lead = reader.anyPhrase(i, {"no", "without", "without any", "avoid", "avoiding", "nothing", "nothing too", "never", "don't",
                                             "do not", "dont", "not", "minus", "skip the", "leave out", "free of", "please no", "not any",
                                             "lose the", "instead of", "rather than", "hates", "hate", "isn't", "shouldn't be"});
    if (lead == 0) return false;
    if (reader.anyPhrase(i, {"no more than", "no longer than", "not longer than", "no less than", "no faster than", "no slower than",
                             "not more than", "not faster than", "not slower than", "not only", "no later than", "no need", "not less than",
                             "non drop", "not sure", "never mind"}) > 0) {
        return false;
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
    // "no drums until 0:30", "no piano in the intro": not a cue without them; kept in the client's words.
    if (!unwanted.empty() && !reader.isAny(ends[std::max<size_t>(kept, 1) - 1],
                                           {"until", "till", "before", "after", "in", "during", "at", "on", "from", "solo", "solos", "yet"})) {
        unwanted.resize(std::max<size_t>(kept, 1));
        const size_t end = ends[unwanted.size() - 1];
        for (const std::string& name : unwanted) addOnce(reader.brief.unwanted, name);
        const auto backs = [](const std::string& name) { return name == "claps" || name == "snare"; };
        const bool backbeat = std::any_of(unwanted.begin(), unwanted.end(), backs);
        const bool drums = std::all_of(unwanted.begin(), unwanted.end(), [](const std::string& name) { return lexicon::isDrum(name); });
        reader.take({i, end - i}, "unwanted", "without " + fermata::joined(unwanted, ", ") + (!drums ? "" : std::string(": the drums leave them out") + (backbeat ? "; a snare, clap or rim that stays plays their strokes" : "")));
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
    for (const std::string_view bed : {"podcast bed", "podcast music", "talk bed", "underscore"}) {
        if (words == bed) return true;
    }
    return false;
}

bool readStyle(Reader& reader, size_t i) {
    const auto style = reader.longest(i, lexicon::styles());
    if (!style) return false;
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
    reader.take(instrument->span, "wanted", "with " + std::string(instrument->value->id));
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

void readReferences(Reader& reader) {
    reader.each([&](size_t i) {
        if (!readTitle(reader, i)) readReference(reader, i);
    });
}
void readAvoid(Reader& reader) {
    reader.each([&](size_t i) { readAlternate(reader, i); });
    reader.each([&](size_t i) { readAvoidAt(reader, i); });
}
void readCharacter(Reader& reader) {
    reader.each([&](size_t i) {
        if (!readStyle(reader, i) && !readInstrument(reader, i)) readMood(reader, i);
    });
}

}  // namespace fermata
