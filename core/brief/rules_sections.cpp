// SPDX-License-Identifier: GPL-3.0-or-later
// The form: named sections with their times, lengths and energies.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/form_letters.h"
#include "core/brief/reader.h"

namespace fermata {
namespace {

constexpr Level kBreak{300};

// No other word of a brief: "build" and "drop" are energy, "theme" and "hook" melody.
bool isPlainSection(std::string_view name) {
    return name == "intro" || name == "verse" || name == "pre-chorus" || name == "chorus" || name == "bridge" || name == "outro";
}

struct SectionName {
    std::string name;
    size_t end = 0;   // 0 = there is none.
};
// "verse", and of a cue in numbered parts "part 2" or "second part": those are sections only with what they are like.
SectionName sectionNameAt(const Reader& reader, size_t i) {
    if (const auto known = reader.longest(i, lexicon::sections())) return {std::string(known->value->id), known->span.end()};
    static constexpr std::string_view kOrdinals[] = {"first", "second", "third", "fourth"};
    for (size_t k = 0; k < std::size(kOrdinals); ++k) {
        if (reader.is(i, kOrdinals[k]) && reader.is(i + 1, "part")) return {"part " + std::to_string(k + 1), i + 2};
    }
    if (const Token& number = reader.at(i + 1); reader.is(i, "part") && number.kind == Token::Kind::Number && !number.used && number.text.size() == 1) return {"part " + number.text, i + 2};
    return {};
}

// "Part 1 calm, part 2: tense": how high it stands by a word of energy or of mood; a mood is the cue's, too.
std::optional<Found<Level>> characterAt(Reader& reader, size_t i) {
    const size_t at = reader.skip(i, {":", "is", "should", "be", "stays", "very", "-", "="});
    const auto mood = reader.longest(at, lexicon::moods());
    const auto energy = reader.longest(at, lexicon::energyWords());
    if (!mood && !energy) return std::nullopt;
    if (mood) {
        auto& moods = reader.brief.moods;
        if (const std::string word(mood->value->phrase); std::find(moods.begin(), moods.end(), word) == moods.end()) moods.push_back(word);
    }
    const size_t end = std::max(mood ? mood->span.end() : 0, energy ? energy->span.end() : 0);
    return Found<Level>{Level{energy ? energy->value->energy : mood->value->energy}, {i, end - i}};
}

struct Item {
    BriefSection section;
    bool timed = false;
    std::optional<Samples> lasts;   // "Intro 10 s"
    size_t named = 0;               // The token after the name.
};

// Where each begins by how long those before it last. How long all are together; none where one does not say.
std::optional<Samples> laidEndToEnd(std::vector<Item>& items) {
    std::optional<Samples> at = Samples{0};
    if (std::none_of(items.begin(), items.end(), [](const Item& one) { return one.lasts.has_value(); })) return std::nullopt;
    for (Item& one : items) {
        if (one.timed) at = one.section.start;
        else if (at) one.section.start = at, one.timed = true;
        at = at && one.lasts ? std::optional(*at + *one.lasts) : std::nullopt;
    }
    return at;
}

// Whether a length stands outside of these words.
bool saysLength(const Reader& reader, Span but) {
    for (size_t k = 0; k < reader.size(); ++k) {
        if ((k >= but.first && k < but.end()) || reader.at(k).used || !reader.duration(k)) continue;
        if (k == 0 || !reader.isAny(k - 1, {"at", "from", "until", "till", "to", "by", "@", "before", "after", "for", "last", "first", ":", "-", "and"})) return true;
    }
    return false;
}

bool readSectionsAt(Reader& reader, size_t i) {
    size_t next = i;
    const size_t header = reader.anyPhrase(i, {"sections", "structure", "form", "arrangement"});
    if (header > 0) next = reader.skip(i + header, {":", "is", "of", "=", "-"});
    std::vector<Item> items;
    size_t end = next;
    size_t item = next;
    while (true) {
        size_t name = reader.skip(item, {"a", "an", "the", "short", "long"});
        const auto energy = reader.longest(name, lexicon::energyWords());
        if (energy) name = energy->span.end();
        const SectionName section = sectionNameAt(reader, name);
        if (section.end == 0) break;
        Item one;
        one.section.name = section.name;
        if (energy) one.section.energy = Level{energy->value->energy};
        end = one.named = section.end;
        const size_t length = reader.skip(end, {"of", "for", "lasting", "lasts"});
        if (const auto lasts = reader.duration(length); lasts && (length > end || reader.at(length).text.find(':') == std::string::npos)) {
            one.lasts = lasts->value;
            end = lasts->span.end();
        }
        const size_t when = reader.skip(end, {"(", "starts", "at", "from", "@", ":", "begins", "starting"});
        if (const auto start = reader.position(when); start && (when > end || reader.at(start->span.first).text.find(':') != std::string::npos)) {
            one.section.start = start->value;
            one.timed = true;
            end = start->span.end();
            if (reader.isAny(end, {"-", "to", "until"})) {
                if (const auto until = reader.position(end + 1)) end = until->span.end();
            }
            if (reader.is(end, ")")) ++end;
        }
        // "Chorus: full energy"
        if (const size_t colon = reader.skip(end, {":"}); colon > end && !one.section.energy) {
            if (const auto after = reader.longest(colon, lexicon::energyWords())) {
                one.section.energy = Level{after->value->energy};
                end = after->span.end();
            }
        }
        if (one.section.name.starts_with("part ") && !one.section.energy) {
            if (const auto character = characterAt(reader, end)) {
                one.section.energy = character->value;
                end = character->span.end();
            }
        }
        // A break that begins at a time is heard to: all thin out there.
        if (one.section.name == "break" && one.timed && !one.section.energy) one.section.energy = kBreak;
        items.push_back(std::move(one));
        item = end;
        while (reader.isAny(item, {",", "and", "&", ">", "-", "then", "into", "/", "+", "|", "\n"})) ++item;
        // "Verse chorus verse chorus": names that are nothing else stand side by side, too.
        if (item == end && !isPlainSection(sectionNameAt(reader, item).name)) break;
    }
    if (items.empty()) return false;
    // Alone, "build" and "drop" are energy words, "theme" and "hook" melodic ones.
    const std::string only = items.front().section.name;
    const bool plain = isPlainSection(only);
    if (items.size() == 1 && header == 0 && !plain && !items.front().timed) return false;
    // "Intro 10 s" alone is as long as the cue: the length is read for itself. Beside another length the rest follows it.
    if (items.size() == 1 && only == "intro" && items.front().lasts && saysLength(reader, {i, end - i})) {
        items.emplace_back().section.name = "main";
    } else if (items.size() == 1 && items.front().lasts) {
        end = items.front().named;
        items.front().lasts.reset();
    }
    if (const std::optional<Samples> all = laidEndToEnd(items)) reader.formLength = all;
    // "…from the first chorus", where the form has been said: no other one.
    if (items.size() == 1 && header == 0 && !items.front().timed && std::any_of(reader.brief.sections.begin(), reader.brief.sections.end(), [&](const BriefSection& known) { return known.name == only; })) return false;
    // The intro of a programme is the whole cue.
    if (items.size() == 1 && !items.front().timed && i > 0) {
        static constexpr std::string_view kShows[] = {"podcast", "show", "channel", "youtube", "radio", "news", "video", "stream", "series", "programme", "program"};
        if (std::find(std::begin(kShows), std::end(kShows), reader.at(i - 1).text) != std::end(kShows)) return false;
    }
    std::vector<std::string> names;
    for (Item& one : items) {
        const bool numbered = one.section.name.starts_with("part ") && one.section.energy;
        names.push_back(one.section.name + (numbered ? " (" + std::to_string(one.section.energy->permille / 10) + " %)" : "") + (one.timed ? " from " + clockTime(*one.section.start) : ""));
        reader.brief.sections.push_back(std::move(one.section));
    }
    reader.take({i, end - i}, "sections", (names.size() == 1 ? "section " : "sections ") + joined(names, ", "));
    return true;
}

}  // namespace

void readSections(Reader& reader) {
    const FormLetters form = readFormLetters(reader);
    reader.each([&](size_t i) { readSectionsAt(reader, i); });
    settleFormLetters(reader, form);
}

void settleFormLength(Reader& reader) {
    if (!reader.formLength || !reader.wordsOf("length").empty()) return;
    const auto form = std::find_if(reader.brief.understood.begin(), reader.brief.understood.end(), [](const Reading& one) { return one.field == "sections"; });
    if (form == reader.brief.understood.end()) return;
    reader.brief.length = *reader.formLength;
    const Reading length{"length", form->words, form->offset, "length " + lengthText(*reader.formLength)};
    reader.brief.understood.push_back(length);
}

}  // namespace fermata
