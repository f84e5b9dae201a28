// SPDX-License-Identifier: GPL-3.0-or-later
// Title and reference tracks, and whom the music is to be kept away from.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/reader.h"

namespace fermata {
namespace {

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

// "sounds like X", "reference: “X” by Y" at i; it takes nothing.
std::optional<Found<ReferenceTrack>> referenceAt(const Reader& reader, size_t i) {
    size_t close = reader.anyPhrase(i, {"sounds like", "sound like", "sounding like", "sound a like", "soundalike of", "something like",
                                        "a bit like", "just like", "exactly like", "much like", "like", "similar to", "in the style of",
                                        "in the vein of", "close to", "copy of", "reminiscent of", "à la", "a la", "rip off of",
                                        "soundalike", "sound alike", "in the manner of", "style of", "same as", "feels like", "feel like",
                                        "as close as possible to", "as close as we can get to", "ersatz"});
    const size_t loose = reader.anyPhrase(i, {"reference", "references", "reference track", "reference tracks", "ref", "refs", "ref track",
                                              "inspired by", "think", "temp track", "temp", "temp music", "temped with", "nod to"});
    if (close == 0 && loose == 0) return std::nullopt;
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
        return std::nullopt;
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
    return Found<ReferenceTrack>{std::move(track), span};
}

bool readReference(Reader& reader, size_t i) {
    const auto found = referenceAt(reader, i);
    if (!found) return false;
    const ReferenceTrack& track = found->value;
    std::string meaning = "reference track ";
    if (!track.title.empty()) meaning += "“" + track.title + "”";
    if (!track.artist.empty()) meaning += (track.title.empty() ? "by " : " by ") + track.artist;
    meaning += track.asksCloseness ? " (asks for closeness)" : "";
    reader.brief.references.push_back(track);
    reader.take(found->span, "references", meaning);
    return true;
}

std::optional<Found<std::string>> nameAt(const Reader& reader, size_t i) {
    const auto title = quoted(reader, i);
    return title ? title : capitals(reader, i);
}

// With ", Coldplay or U2" after a name: all of them. A comma alone begins another statement.
Found<std::string> withOthers(const Reader& reader, Found<std::string> who) {
    size_t end = who.span.end();
    for (size_t next = end; reader.isAny(next, {",", "or", "nor"});) {
        const size_t at = reader.skip(next, {",", "or", "nor"});
        const bool last = reader.at(at - 1).text != ",";
        const auto name = nameAt(reader, at);
        if (!name) break;
        next = name->span.end();
        if (last) end = next;
    }
    const Span others{who.span.end(), end - who.span.end()};
    if (others) who.value += (reader.is(others.first, ",") ? "" : " ") + reader.text(others);
    who.span.count += others.count;
    return who;
}

// Who is not to be sounded like, in the words from i: "sounding like X", "copy X", "the X sound" (in German the verb is last).
std::optional<Found<std::string>> likenessAt(const Reader& reader, size_t i) {
    for (size_t k = i; k < i + 8; ++k) {
        if (const auto found = referenceAt(reader, k)) {
            const ReferenceTrack& track = found->value;
            const bool both = !track.title.empty() && !track.artist.empty();
            return withOthers(reader, {both ? track.title + " by " + track.artist : track.title + track.artist, found->span});
        }
        const bool verb = reader.isAny(k, {"resemble", "resembles", "copy", "copies", "copying", "imitate", "imitating", "mimic", "evoke", "recall"});
        if (const auto who = verb ? nameAt(reader, reader.skip(k + 1, {"the"})) : std::nullopt) return withOthers(reader, *who);
        if (auto who = nameAt(reader, k); who && !reader.longest(k, lexicon::instruments())) {
            who = withOthers(reader, *who);
            if (reader.isAny(who->span.end(), {"sound", "sounds", "soundalike", "soundalikes"})) {
                ++who->span.count;
                return who;
            }
        }
        // What may stand between; another word, and the denial is of something else.
        if (!reader.isAny(k, {"a", "an", "any", "anything", "at", "all", "after", "be", "closely", "cue", "even", "ever", "have", "in", "it", "let", "make", "making", "music", "need", "of", "please", "quite", "really", "remotely", "so", "something", "sound", "sounding",
                              "that", "the", "this", "to", "too", "try", "very", "want", "way", "which", "piece", "track"})) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

// "Don't sound like X", "nothing like X": kept in the client's words. Nothing is compared with it, as it asks for no closeness.
bool readKeptAway(Reader& reader, size_t i) {
    const size_t denial = reader.anyPhrase(i, {"don't", "dont", "do not", "doesn't", "does not", "never", "not", "nothing", "no", "nor", "neither", "avoid", "avoiding", "avoids", "without", "shouldn't", "mustn't", "can't", "cannot", "won't",
                                               "isn't", "anything but", "far from", "instead of", "rather than", "nowhere near", "less"});
    const size_t away = reader.anyPhrase(i, {"unlike", "steer clear of", "stay away from", "keep away from", "away from", "keep it away from", "stay clear of"});
    if (denial + away == 0) return false;
    std::optional<Found<std::string>> who;
    if (away > 0) who = nameAt(reader, reader.skip(i + away, {"anything", "the"}));
    if (who) who = withOthers(reader, *who);
    else who = likenessAt(reader, i + std::max(denial, away));
    if (!who) return false;
    // "Not just like X": that, and more.
    if (reader.isAny(i + denial, {"just", "only", "merely"})) return false;
    const size_t end = reader.skip(who->span.end(), {"sound"});
    const Span span{i, end - i};
    reader.brief.avoid.push_back(reader.text(span));
    reader.take(span, "avoid", "kept away from " + who->value + ": noted; nothing is compared with it");
    return true;
}

}  // namespace

void readReferences(Reader& reader) {
    reader.each([&](size_t i) {
        if (!readTitle(reader, i) && !readKeptAway(reader, i)) readReference(reader, i);
    });
}

}  // namespace fermata
