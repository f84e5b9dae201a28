// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/change_tokens.h"

#include <algorithm>
#include <cctype>

#include "core/studio/change_vocabulary.h"

namespace fermata {
namespace {

// Every word that Japanese text can be cut at.
const std::vector<std::string_view>& japaneseWords() {
    static const std::vector<std::string_view> kAll = [] {
        const ChangeVocabulary& of = japaneseChanges();
        std::vector<std::string_view> all;
        for (const ChangeWord& item : of.words) all.push_back(item.word);
        for (const auto& list : {of.roles, of.kept}) {
            for (const ChangeRole& item : list) all.push_back(item.word);
        }
        for (const auto& list : {of.fillers, of.turns, of.turnsAfter, of.small, of.large, of.off, of.on, of.keep, of.like, of.other, of.voice, of.joins}) all.insert(all.end(), list.begin(), list.end());
        return all;
    }();
    return kAll;
}

// A word of Japanese letters (three bytes each, from U+3000) at the words it is made of, the longest first.
void cutJapanese(const std::string& token, const std::vector<Stem>& stems, std::vector<std::string>& out) {
    std::string unknown;
    for (size_t i = 0; i < token.size();) {
        const std::string_view rest = std::string_view(token).substr(i);
        size_t longest = 0;
        for (const std::string_view word : japaneseWords()) {
            if (rest.starts_with(word)) longest = std::max(longest, word.size());
        }
        for (const Stem& stem : stems) {
            if (!stem.name.empty() && rest.starts_with(stem.name)) longest = std::max(longest, stem.name.size());
        }
        if (longest > 0 && !unknown.empty()) out.push_back(std::move(unknown));
        if (longest > 0) {
            unknown.clear();
            out.emplace_back(rest.substr(0, longest));
            i += longest;
        } else {
            do unknown += token[i++];
            while (i < token.size() && (static_cast<unsigned char>(token[i]) & 0xc0) == 0x80);
        }
    }
    if (!unknown.empty()) out.push_back(std::move(unknown));
}

}  // namespace

std::string lowered(std::string_view text) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool latin = i > 0 && static_cast<unsigned char>(text[i - 1]) == 0xc3 && c >= 0x80 && c <= 0x9e && c != 0x97;
        out += latin ? static_cast<char>(c + 0x20) : c < 0x80 ? static_cast<char>(std::tolower(c)) : text[i];
    }
    return out;
}

std::vector<std::string> tokensOf(std::string_view given, const std::vector<Stem>& stems) {
    const std::string text = lowered(given);
    std::vector<std::string> tokens;
    std::string now;
    const auto flush = [&] {
        const bool japanese = std::any_of(now.begin(), now.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xe3; });
        if (japanese) cutJapanese(now, stems, tokens);
        else if (!now.empty()) tokens.push_back(now);
        now.clear();
    };
    const auto skip = [&](size_t at, std::initializer_list<std::string_view> marks) {
        for (const std::string_view mark : marks) {
            if (std::string_view(text).substr(at).starts_with(mark)) return mark.size();
        }
        return size_t{0};
    };
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool inNumber = c == '.' && i + 1 < text.size() && (std::isalnum(static_cast<unsigned char>(text[i + 1])) != 0) && !now.empty();
        const size_t clause = skip(i, {"、", "。", "！", "？"}), space = skip(i, {"　", " "});
        const size_t elision = now == "l" || now == "d" || now == "n" || now == "s" || now == "c" || now == "qu" ? skip(i, {"'", "’"}) : 0;   // "l’énergie"
        if (std::isspace(static_cast<unsigned char>(c)) != 0 || space > 0 || elision > 0) {
            flush();
            i += std::max({space, elision, size_t{1}}) - 1;
        } else if (clause > 0 || std::string_view(",;!?:\n").find(c) != std::string_view::npos || (c == '.' && !inNumber)) {
            flush();
            tokens.emplace_back(",");  // A clause ends.
            i += std::max(clause, size_t{1}) - 1;
        } else now += c;
    }
    flush();
    return tokens;
}

}  // namespace fermata
