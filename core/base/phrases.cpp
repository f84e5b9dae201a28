// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrases.h"

#include <algorithm>

#include "core/base/phrase_tables.h"

namespace fermata {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// "120", "-14.5", "3/4", "0:45".
bool isNumber(std::string_view text) {
    return std::any_of(text.begin(), text.end(), isDigit) &&
           std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || std::string_view("+-.,/:").find(c) != std::string_view::npos; });
}

bool isPlace(std::string_view text, size_t at) { return at + 1 < text.size() && text[at] == '%' && text[at + 1] >= '1' && text[at + 1] <= '9'; }

// The rest of a pattern against the rest of a text; what the places took is appended.
bool matches(const Phrase& phrase, std::string_view pattern, std::string_view text, std::vector<std::string>& taken) {
    size_t own = 0;
    while (own < pattern.size() && !isPlace(pattern, own)) ++own;
    if (text.substr(0, own) != pattern.substr(0, own)) return false;
    if (own == pattern.size()) return text.size() == own;
    text.remove_prefix(own);
    pattern.remove_prefix(own + 2);
    size_t next = 0;
    while (next < pattern.size() && !isPlace(pattern, next)) ++next;
    const std::string_view after = pattern.substr(0, next);
    const bool number = phrase.kind(taken.size()) == '#';
    for (size_t end = after.empty() ? text.size() : text.find(after); end != std::string_view::npos; end = after.empty() ? std::string_view::npos : text.find(after, end + 1)) {
        const std::string_view inside = text.substr(0, end);
        if (number && !isNumber(inside)) continue;
        const size_t before = taken.size();
        taken.emplace_back(inside);
        if (matches(phrase, pattern, text.substr(end), taken)) return true;
        taken.resize(before);
    }
    return false;
}

size_t ownWords(const Phrase& phrase) {
    size_t places = 0;
    for (size_t i = 0; i < phrase.english.size(); ++i) places += isPlace(phrase.english, i) ? 2 : 0;
    return phrase.english.size() - places;
}

std::vector<Phrase> everything() {
    std::vector<Phrase> all;
    for (const auto& table : {briefPhrases(), moodPhrases(), historyPhrases(), rightsPhrases(), refusalPhrases(), fileRefusalPhrases(), databaseRefusalPhrases(), askedRefusalPhrases(), planPhrases(), versionPhrases(), wordPhrases()}) all.insert(all.end(), table.begin(), table.end());
    return all;
}

}  // namespace

std::span<const Phrase> phrases() {
    static const std::vector<Phrase> kAll = everything();
    return kAll;
}

std::optional<Sentence> sentenceOf(std::string_view english, std::string_view area) {
    std::optional<Sentence> best;
    size_t most = 0;
    for (const Phrase& phrase : phrases()) {
        const std::string_view of = phrase.code.substr(0, phrase.code.find('.'));
        if (of != area && of != "word" && !(area == "history" && of == "made")) continue;
        const size_t own = ownWords(phrase);
        if (best && own < most) continue;
        std::vector<std::string> taken;
        if (!matches(phrase, phrase.english, english, taken)) continue;
        if (best && own == most && taken.size() >= best->arguments.size()) continue;   // Then the one with fewer places.
        best = Sentence{&phrase, std::move(taken)};
        most = own;
    }
    if (!best && area == "refusal") return sentenceOf(english, "brief");   // A refusal names what is wrong with a brief.
    return best;
}

std::string filledIn(std::string_view text, std::span<const std::string> arguments) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const size_t place = isPlace(text, i) ? static_cast<size_t>(text[i + 1] - '1') : arguments.size();
        if (place < arguments.size()) {
            out += arguments[place];
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::vector<std::string> splitPhrases(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts(1);
    int depth = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '(' || text.substr(i).starts_with("“")) ++depth;
        else if ((text[i] == ')' || text.substr(i).starts_with("”")) && depth > 0) --depth;
        if (depth == 0 && text.substr(i).starts_with(separator)) {
            parts.emplace_back();
            i += separator.size() - 1;
        } else {
            parts.back() += text[i];
        }
    }
    return parts;
}

}  // namespace fermata
