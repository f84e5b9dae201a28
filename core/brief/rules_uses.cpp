// SPDX-License-Identifier: GPL-3.0-or-later
// Requested uses: media, territory, term, exclusivity.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/reader.h"

namespace fermata {
namespace {

struct Terms {
    std::vector<std::string> places;
    int months = -1;  // 0 = in perpetuity, -1 = not said.
    bool exclusive = false;
    bool exclusivitySaid = false;
};

std::optional<Found<int>> termAt(const Reader& reader, size_t i) {
    if (const size_t ever = reader.anyPhrase(i, {"in perpetuity", "perpetuity", "perpetual", "forever", "buyout", "buy out",
                                                 "unlimited term", "unlimited time", "for all time"})) {
        return Found<int>{0, {i, ever}};
    }
    int64_t count = 0;
    size_t next = i;
    if (const auto number = reader.number(i)) {
        count = number->value;
        next = number->span.end();
    } else if (reader.isAny(i, {"a", "one"})) {
        count = 1000;
        next = i + 1;
    } else {
        return std::nullopt;
    }
    if (reader.is(next, "-")) ++next;
    int64_t months = 0;
    if (reader.isAny(next, {"week", "weeks", "wk", "wks"})) months = (count * 12 / 52 + 999) / 1000 * 1000;   // 13 weeks are 3 months; what is begun counts.
    else if (reader.isAny(next, {"year", "years", "yr", "yrs"})) months = count * 12;
    else if (reader.isAny(next, {"month", "months", "mo"})) months = count;
    else return std::nullopt;
    if (months % 1000 != 0 || months <= 0 || months > 1200000) return std::nullopt;
    return Found<int>{static_cast<int>(months / 1000), {i, next + 1 - i}};
}

// Reads on from i while the words are about territory, term or exclusivity; the token after the last such one.
size_t readTerms(const Reader& reader, size_t i, Terms& terms) {
    size_t end = i;
    for (size_t next = i; next < reader.size() && !reader.at(next).used;) {
        const bool pronoun = reader.is(next, "us") && !reader.at(next).capital;   // "A spot for us".
        if (const auto place = reader.longest(next, lexicon::places()); place && !pronoun) {
            const std::string code(place->value->id);
            if (std::find(terms.places.begin(), terms.places.end(), code) == terms.places.end()) terms.places.push_back(code);
            next = end = place->span.end();
        } else if (const auto term = termAt(reader, next)) {
            terms.months = term->value;
            next = end = term->span.end();
        } else if (const size_t open = reader.anyPhrase(next, {"non exclusive", "nonexclusive", "non exclusively", "not exclusive"})) {
            terms.exclusivitySaid = true;
            next = end = next + open;
        } else if (const size_t closed = reader.anyPhrase(next, {"exclusive", "exclusively"})) {
            terms.exclusive = terms.exclusivitySaid = true;
            next = end = next + closed;
        } else if (reader.is(next, ".") && (reader.longest(next + 1, lexicon::places()) || termAt(reader, next + 1))) {
            ++next;
        } else if (reader.isAny(next, {"in", "across", "within", "throughout", "for", "the", "of", "only", "use", "usage", "rights",
                                       "territory", "term", "territories", ":", ",", "and", "(", ")", "-", "/", "&", "campaign", "licence",
                                       "license", "period", "a", "an", "+", "spot", "commercial"})) {
            ++next;
        } else {
            break;
        }
    }
    return end;
}

std::string termsText(const Terms& terms) {
    std::string text = terms.places.empty() ? "territory not said" : joined(terms.places, ", ");
    if (terms.months < 0) text += ", term not said";
    else text += terms.months == 0 ? ", in perpetuity" : ", " + std::to_string(terms.months) + " months";
    if (terms.exclusivitySaid) text += terms.exclusive ? ", exclusive" : ", not exclusive";
    return text;
}

// A use that is still without its territory or its term, which may stand apart: "30 s TVC for a bank. Airing in the UK."
struct OpenUse {
    std::vector<std::string> media;
    Terms terms;
    size_t reading = 0;   // Into Brief::understood.
    size_t heard = 0;     // Into Reader::uses.
};

std::string meaningOf(const std::vector<std::string>& media, const Terms& terms) {
    const bool complete = !terms.places.empty() && terms.months >= 0;
    return (media.size() == 1 ? "use: " : "uses: ") + joined(media, ", ") + "; " + termsText(terms) + (complete ? "" : " (noted, but not a request until territory and term are said)");
}

// Whether the use is complete and asked for.
bool ask(Reader& reader, const std::vector<std::string>& media, const Terms& terms) {
    if (terms.places.empty() || terms.months < 0) return false;
    for (const std::string& id : media) {
        reader.brief.uses.push_back({{"media", id},
                                     {"territory", terms.places},
                                     {"term", terms.months == 0 ? Json("perpetual") : Json{{"months", terms.months}}},
                                     {"exclusive", terms.exclusive}});
    }
    return true;
}

void readApart(Reader& reader, size_t i, std::vector<OpenUse>& open) {
    if (open.empty() || (i > 0 && !reader.endsClause(i - 1))) return;
    const size_t next = reader.skip(i, {"airing", "airs", "on", "air", "running", "runs", "aired", "broadcast", "shown", "territory", "territories", "will", "be", "it", "to", "and"});
    Terms said;
    const size_t end = readTerms(reader, next, said);
    if (!reader.endsClause(end) || (said.places.empty() && (said.months < 0 || open.front().terms.places.empty()))) return;
    std::string meaning;
    for (OpenUse& use : open) {
        if (use.terms.places.empty()) use.terms.places = said.places;
        if (use.terms.months < 0) use.terms.months = said.months;
        if (said.exclusivitySaid) use.terms.exclusive = said.exclusive, use.terms.exclusivitySaid = true;
        meaning = reader.brief.understood[use.reading].meaning = meaningOf(use.media, use.terms);
        reader.uses[use.heard].places = use.terms.places;
    }
    std::erase_if(open, [&](const OpenUse& use) { return ask(reader, use.media, use.terms); });
    reader.take({i, end - i}, "uses", meaning);
}

bool readUsesAt(Reader& reader, size_t i, std::vector<OpenUse>& open) {
    const auto first = reader.longest(i, lexicon::media());
    if (!first) return false;
    // "60 s game exploration music", "game trailer": a style.
    if (const auto style = reader.longest(i, lexicon::styles()); style && style->span.count > first->span.count) return false;
    size_t before = i;
    while (before > 0 && (reader.at(before - 1).text == "a" || reader.at(before - 1).text == "the" || reader.at(before - 1).text == "our" ||
                          reader.at(before - 1).text == "an" || reader.at(before - 1).text == "their" || reader.at(before - 1).text == "-")) {
        --before;
    }
    static constexpr std::string_view kLeads[] = {"for", "on", "uses", "use", "usage", "media", "broadcast", "second", "minute", "s",
                                                  "run", "runs", "aired", "sec", "licence", "license", "spot"};
    const std::string& lead = before > 0 ? reader.at(before - (before > 1 && reader.at(before - 1).text == ":" ? 2 : 1)).text : std::string();
    const bool led = std::find(std::begin(kLeads), std::end(kLeads), lead) != std::end(kLeads);
    const size_t afterFirst = first->span.end();
    if (reader.isAny(afterFirst + (reader.is(afterFirst, "-") ? 1 : 0), {"bed", "music", "loudness", "levels", "theme", "vibe", "feel", "style", "hit"})) return false;
    const bool show = (first->value->id == "podcast" || first->value->id == "radio") && reader.isAny(afterFirst, {"intro", "outro", "opener", "trailer", "episode", "series", "jingle", "ident"});
    const bool followed = show || reader.is(i, "tvc") || reader.isAny(afterFirst, {"spot", "commercial", "ad", "ads", "campaign", "use", "advert", "rights"});
    std::vector<std::string> media;
    size_t end = i;
    size_t item = i;
    while (const auto one = reader.longest(item, lexicon::media())) {
        if (std::find(media.begin(), media.end(), one->value->id) == media.end()) media.emplace_back(one->value->id);
        end = one->span.end();
        if (reader.isAny(end, {"spot", "commercial", "ad", "ads", "campaign", "use", "advert", "rights"})) ++end;
        item = reader.skip(end, {",", "and", "&", "+", "/", "plus", "on", "for", "the", "or", "a"});
        if (item == end) break;
    }
    Terms terms;
    const size_t termsEnd = readTerms(reader, end, terms);
    if (!led && !followed && terms.places.empty() && !(media.size() > 1 && (i == 0 || reader.endsClause(i - 1)))) return false;
    end = std::max(end, termsEnd);
    size_t start = i;   // "Uses: online ads …"
    if (i > 1 && reader.is(i - 1, ":") && reader.isAny(i - 2, {"uses", "use", "usage", "media", "licence", "license", "rights"})) start = i - 2;
    reader.take({start, end - start}, "uses", meaningOf(media, terms));
    reader.uses.push_back({media, terms.places, reader.brief.understood.back().words, reader.brief.understood.back().offset});
    if (!ask(reader, media, terms)) open.push_back({media, terms, reader.brief.understood.size() - 1, reader.uses.size() - 1});
    return true;
}

}  // namespace

void readUses(Reader& reader) {
    std::vector<OpenUse> open;
    reader.each([&](size_t i) { readUsesAt(reader, i, open); });
    reader.each([&](size_t i) { readApart(reader, i, open); });
}

}  // namespace fermata
