// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/parts.h"

#include <algorithm>

#include "core/base/text.h"

namespace fermata {
namespace {

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

}  // namespace

Parts partsAt(const Reader& reader, size_t i, bool denied) {
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
        // "Piano and soft strings"; a muted trumpet is an instrument of its own.
        if (!denied && !reader.longest(at, lexicon::instruments())) {
            at = reader.skip(at, {"soft", "quiet", "gentle", "light", "warm", "sparse", "subtle", "lush", "distant", "delicate", "tender"});
        }
    }
    return parts;
}

std::string namesOf(const Parts& parts) {
    std::vector<std::string> names;
    for (const Part& part : parts.list) names.push_back(part.name);
    return joined(names, ", ");
}

std::vector<std::string> silent(const Parts& parts) {
    std::vector<std::string> sets;
    for (const Part& part : parts.list) sets.push_back(part.stem.empty() ? "without=" + part.name : part.stem + ".plays=0");
    return sets;
}

void want(Reader& reader, const Parts& parts) {
    for (const Part& part : parts.list) {
        auto& wanted = reader.brief.wanted;
        const bool instrument = part.stem == part.name && part.name != "bass" && part.name != "melody" && part.name != "texture" && part.name != "effects";
        if (instrument && std::find(wanted.begin(), wanted.end(), part.name) == wanted.end()) wanted.push_back(part.name);
    }
}

bool isDrumNamed(const Parts& parts) {
    return std::any_of(parts.list.begin(), parts.list.end(), [](const Part& part) { return part.stem.empty(); });
}

void takeOnly(Reader& reader, const Parts& parts, const Stretch& where, const Span& span) {
    std::vector<std::string> stems;
    for (const Part& part : parts.list) stems.push_back(part.stem);
    addControl(reader, "only=" + joined(stems, ","), where);
    want(reader, parts);
    reader.take(span, "controls", stretchText(where) + ": only " + namesOf(parts));
}

}  // namespace fermata
