// SPDX-License-Identifier: GPL-3.0-or-later
// A form by its number or its letters: "4 sections", "in three parts", "AABA", "A-B-A form".
#include <algorithm>

#include "core/brief/form_letters.h"

namespace fermata {
namespace {

constexpr int kMostSections = 24;

// "4 sections", "a three-part form"; "the first 2 parts" and "part 2" are none.
void readCount(Reader& reader, size_t i, FormLetters& form) {
    const auto number = reader.number(i);
    if (!number || number->value % 1000 != 0 || number->value < 2000 || number->value > kMostSections * 1000 || !form.words.empty()) return;
    static constexpr std::string_view kSome[] = {"first", "last", "final", "next", "of", "opening", "these", "those", "other", "bar", "bars"};
    if (i > 0 && std::find(std::begin(kSome), std::end(kSome), reader.at(i - 1).text) != std::end(kSome)) return;
    const size_t noun = reader.skip(number->span.end(), {"-", "different", "distinct", "clear", "separate", "musical", "main", "contrasting"});
    size_t end = noun + reader.anyPhrase(noun, {"sections", "section", "parts", "part", "movements", "segments", "acts"});
    if (end == noun) return;
    // "two part harmony", "three parts water": how something else is made.
    if (reader.isAny(end, {"harmony", "harmonies", "vocal", "vocals", "counterpoint", "writing", "invention", "series", "of"})) return;
    end += reader.anyPhrase(end, {"form", "structure", "arrangement", "long"});
    const size_t first = i > 0 && reader.isAny(i - 1, {"in", "into"}) ? i - 1 : i;
    form.names.clear();
    for (int64_t k = 0; k < number->value / 1000; ++k) form.names.emplace_back(1, static_cast<char>('A' + k));
    form.counted = true;
    form.words = reader.text({first, end - first});
    reader.take({first, end - first}, "sections", std::to_string(form.names.size()) + " sections");
}

// New letters come in order and one comes again: "AABA" is a form, "ABC" and "BBC" are houses.
bool isForm(const std::string& letters, bool called) {
    char next = 'A';
    for (const char c : letters) {
        if (c < 'A' || c > next) return false;
        if (c == next) ++next;
    }
    const bool again = static_cast<size_t>(next - 'A') < letters.size();
    return letters.size() >= 2 && next > 'B' && (called || (again && letters.size() >= 3 && letters != "ABBA"));
}

void readLetters(Reader& reader, size_t i, FormLetters& form) {
    std::string letters;
    // "Sections: A, B and C": named to be the form, in any order of letters that a form has.
    size_t start = i;
    while (start > 0 && start + 2 > i && reader.isAny(start - 1, {":", "sections", "parts", "form", "structure"})) --start;
    const bool named = start < i && reader.isAny(start, {"sections", "parts", "form", "structure"});
    if (!named) start = i;
    size_t end = i;
    while (reader.isWord(end) && reader.at(end).capital) {
        const std::string written = reader.text({end, 1});
        const bool capitals = std::all_of(written.begin(), written.end(), [](char c) { return c >= 'A' && c <= 'H'; });
        if (!capitals || (end > i && written.size() > 1)) break;
        letters += written;
        ++end;
        if (written.size() > 1) break;
        if (const size_t next = reader.skip(end, {",", "and", "&"}); named && next > end && reader.isWord(next) && reader.at(next).text.size() == 1) end = next;
        if (reader.is(end, "-") && reader.isWord(end + 1) && reader.at(end + 1).text.size() == 1) ++end;
    }
    const size_t called = reader.anyPhrase(end, {"form", "structure", "song form", "pattern"});
    if (letters.size() > 12 || !isForm(letters, named || called > 0)) return;
    end += called;
    if (!form.words.empty() && (!form.counted || form.names.size() != letters.size())) {
        reader.conflict("sections", form.words, reader.text({start, end - start}), "say which form counts.");
    }
    form = {{}, reader.text({start, end - start}), false};
    for (const char c : letters) form.names.emplace_back(1, c);
    std::string list;
    for (const std::string& name : form.names) list += (list.empty() ? "" : ", ") + name;
    reader.take({start, end - start}, "sections", "sections " + list);
}

}  // namespace

FormLetters readFormLetters(Reader& reader) {
    FormLetters form;
    reader.each([&](size_t i) { readCount(reader, i, form); });
    reader.each([&](size_t i) { readLetters(reader, i, form); });
    return form;
}

void settleFormLetters(Reader& reader, const FormLetters& form) {
    std::vector<BriefSection>& sections = reader.brief.sections;
    if (form.words.empty()) return;
    if (!sections.empty()) {
        // "4 sections: intro, verse, chorus, outro" says the same twice; a single name is a place in the form.
        const bool agrees = form.counted && (sections.size() == form.names.size() || (sections.size() == 1 && !sections.front().start));
        if (!agrees) {
            std::string names;
            for (const BriefSection& section : sections) names += (names.empty() ? "" : ", ") + section.name;
            reader.conflict("sections", form.words, names, "say which form counts.");
        }
        if (sections.size() > 1 || sections.front().start) return;
        sections.clear();
    }
    for (const std::string& name : form.names) {
        BriefSection section;
        section.name = name;
        sections.push_back(std::move(section));
    }
}

}  // namespace fermata
