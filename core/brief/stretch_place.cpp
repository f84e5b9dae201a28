// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/stretch_place.h"

#include <algorithm>

#include "core/base/text.h"

namespace fermata {
namespace {

constexpr int64_t kMostBars = 2000;

// A whole number of bars at i; 0 where there is none.
Found<int> countAt(const Reader& reader, size_t i) {
    const auto number = reader.number(i);
    if (!number || number->value % 1000 != 0 || number->value < 1000 || number->value > kMostBars * 1000) return {};
    return {static_cast<int>(number->value / 1000), number->span};
}

std::string bars(int first, int last) { return "bars " + std::to_string(first) + "-" + (last > 0 ? std::to_string(last) : ""); }
Stretch here(std::string place, size_t end) {
    Stretch stretch;
    stretch.place = std::move(place);
    stretch.end = end;
    return stretch;
}

// "the first 4 bars", "in the last two bars", "the last bar"; "the four first bars", word by word from French.
Stretch edgeBars(const Reader& reader, size_t i) {
    const size_t until = reader.anyPhrase(i, {"until", "till", "before"});   // "Until the last 4 bars".
    const size_t start = until > 0 ? reader.skip(i + until, {"the"}) : reader.skip(i, {"for", "in", "during", "over", "throughout", "the"});
    size_t word = start;
    Found<int> count = countAt(reader, start);
    if (count.span) word = reader.skip(count.span.end(), {"the"});
    const bool first = reader.isAny(word, {"first", "opening"});
    if (!first && !reader.isAny(word, {"last", "final", "closing"})) return {};
    size_t next = word + 1;
    if (!count.span) {
        count = countAt(reader, next);
        if (count.span) next = reader.skip(count.span.end(), {"-", "the", "first", "last"});
    }
    if (!reader.isAny(next, {"bar", "bars", "measures", "measure"})) return {};
    const int n = count.span ? count.value : 1;
    if (until > 0) return first ? Stretch{} : here("except last " + std::to_string(n) + " bars", next + 1);
    return here(first ? bars(1, n) : "last " + std::to_string(n) + " bars", next + 1);
}

// "from bar 5", "until bar 5", "after 8 bars", "in bars 5 to 8", "bars 5-8"; "5 bar from", word by word from Japanese.
Stretch numberedBars(const Reader& reader, size_t i, bool mayBeAt) {
    if (const auto count = countAt(reader, i); count.span && reader.is(count.span.end(), "bar")) {
        const size_t next = count.span.end() + 1;
        if (reader.is(next, "from")) return here(bars(count.value, 0), next + 1);
        if (reader.is(next, "through")) return here(bars(1, count.value), next + 1);
    }
    const size_t lead = reader.skip(i, {"up", "right", "("});
    const size_t before = reader.anyPhrase(lead, {"before", "until", "till", "til"}), after = reader.anyPhrase(lead, {"after", "after the first"});
    const size_t from = reader.anyPhrase(lead, {"from", "as of", "starting at", "starting from", "beginning at", "since", "between"}), in = reader.anyPhrase(lead, {"in", "during", "over", "for"});
    const size_t at = mayBeAt ? reader.anyPhrase(lead, {"at", "on"}) : 0;
    const size_t word = reader.skip(lead + std::max({before, after, from, in, at}), {"the"});
    if (after > 0) {   // "after 8 bars"
        if (const auto count = countAt(reader, word); count.span && reader.isAny(count.span.end(), {"bars", "measures"})) return here(bars(count.value + 1, 0), count.span.end() + 1);
    }
    if (!reader.isAny(word, {"bar", "bars", "measure", "measures"})) return {};
    const auto first = countAt(reader, word + 1);
    if (!first.span) return {};
    size_t end = first.span.end();
    if (before > 0) return first.value > 1 ? here(bars(1, first.value - 1), end) : Stretch{};
    if (after > 0) return here(bars(first.value + 1, 0), reader.skip(end, {"on", "onwards", "onward"}));
    if (reader.isAny(end, {"to", "until", "till", "through", "-", "and"}) || (reader.is(end, "at") && reader.isAny(end + 1, {"bar", "the"}))) {   // "At": word by word from French.
        if (const auto last = countAt(reader, reader.skip(end + 1, {"the", "bar", "measure"})); last.span && last.value >= first.value) return here(bars(first.value, last.value), last.span.end());
    }
    if (from > 0 || at > 0) return here(bars(first.value, 0), reader.skip(end, {"on", "onwards", "onward"}));
    return in > 0 ? here(bars(first.value, first.value), end) : Stretch{};
}

// Sections that a brief may speak of without naming the form.
Found<std::string> sectionAt(const Reader& reader, size_t i) {
    using Names = std::pair<std::string_view, std::string_view>;
    static constexpr Names kSeveral[] = {{"intros", "intro"}, {"verses", "verse"}, {"choruses", "chorus"}, {"refrains", "chorus"}, {"breaks", "break"}, {"breakdowns", "break"}, {"bridges", "bridge"}, {"drops", "drop"}};
    static constexpr std::string_view kSections[] = {"intro", "verse", "pre-chorus", "chorus", "bridge", "build", "drop", "break", "peak", "outro"};
    for (const auto& [word, id] : kSeveral) {
        if (reader.is(i, word)) return {std::string(id), {i, 1}};
    }
    const auto section = reader.longest(i, lexicon::sections());
    if (!section || reader.is(i, "hook") || std::find(std::begin(kSections), std::end(kSections), section->value->id) == std::end(kSections)) return {};
    return {std::string(section->value->id), section->span};
}

// "in the intro", "until the chorus", "after the break", "except in the verse and chorus".
Stretch sections(const Reader& reader, size_t i, bool mayBeAt) {
    const size_t opens = reader.anyPhrase(i, {"at the start", "at the beginning", "in the beginning", "at the very start"}), closes = reader.anyPhrase(i, {"at the end", "towards the end", "at the very end"});
    if (const size_t edge = i + std::max(opens, closes); edge > i && !reader.isAny(edge, {"of", "at", "from"})) return here(opens > 0 ? "intro" : "outro", edge);
    struct Lead {
        std::string_view kind;
        size_t count;
    };
    const Lead leads[] = {{"", reader.anyPhrase(i, {"in", "during", "for", "throughout", "through", "over", "with", "only in", "within"})},
                          {"", mayBeAt ? reader.anyPhrase(i, {"at", "on"}) : 0},
                          {"before ", reader.anyPhrase(i, {"before", "until", "till", "til", "up to", "right until", "up until"})},
                          {"from ", reader.anyPhrase(i, {"from", "as of", "starting at", "starting with", "starting from", "beginning with", "since"})},
                          {"after ", reader.anyPhrase(i, {"after"})},
                          {"except ", reader.anyPhrase(i, {"outside", "outside of", "except", "except in", "except for", "except during", "everywhere but", "everywhere but in", "but not in", "everywhere except", "everywhere except in"})}};
    const Lead lead = *std::max_element(std::begin(leads), std::end(leads), [](const Lead& a, const Lead& b) { return a.count < b.count; });
    if (lead.count == 0) return {};
    std::vector<std::string> names;
    size_t end = i + lead.count;
    for (size_t at = end;;) {
        const size_t name = reader.skip(at, {"the", "our", "each", "every", "all", "a", "any"});
        const bool counted = reader.isAny(name, {"first", "second", "third", "last", "final"});   // "The last chorus".
        const auto one = sectionAt(reader, name + (counted ? 1 : 0));
        if (!one.span) break;
        names.push_back((counted ? (reader.is(name, "final") ? "last" : reader.at(name).text) + " " : "") + one.value);
        end = one.span.end();
        at = reader.skip(end, {"and", "or", "&", "in"});
        if (at == end) break;
    }
    // "…the break at 0:30": that time says where.
    if (names.empty() || (reader.isAny(end, {"at", "@", "from"}) && reader.position(end + 1))) return {};
    if (lead.kind == "from ") end = reader.skip(end, {"on", "onwards", "onward"});
    return here(std::string(lead.kind) + joined(names, ","), end);
}

std::string_view without(std::string_view place, std::string_view kind) { return place.substr(kind.size()); }

}  // namespace

Stretch placeAt(const Reader& reader, size_t i, bool mayBeAt) {
    if (const Stretch edge = edgeBars(reader, i)) return edge;
    if (const Stretch numbered = numberedBars(reader, i, mayBeAt)) return numbered;
    return sections(reader, i, mayBeAt);
}

std::string outside(const std::string& place) {
    if (place.starts_with("bars ")) {
        const size_t dash = place.find('-');
        if (dash + 1 == place.size() && place != "bars 1-") return bars(1, std::stoi(place.substr(5, dash - 5)) - 1);
    }
    if (place.starts_with("from ")) return "before " + std::string(without(place, "from "));
    if (place.starts_with("before ")) return "from " + std::string(without(place, "before "));
    if (place.starts_with("except ")) return std::string(without(place, "except "));
    return "except " + place;
}

std::string placeText(const std::string& place) {
    for (const std::string_view kind : {"before ", "after ", "from ", "except "}) {
        if (place.starts_with(kind)) return (kind == "except " ? "not in " : std::string(kind)) + placeText(std::string(without(place, kind)));
    }
    if (place.starts_with("last ") && place.ends_with(" bars")) return place == "last 1 bars" ? "the last bar" : "the " + place;
    if (place.starts_with("bars ")) {
        const size_t dash = place.find('-');
        const std::string first = place.substr(5, dash - 5), last = place.substr(dash + 1);
        return last.empty() ? "from bar " + first : first == last ? "bar " + first : place;
    }
    std::string names = place;
    std::replace(names.begin(), names.end(), ',', '/');
    return (names == place ? "section " : "sections ") + names;
}

}  // namespace fermata
