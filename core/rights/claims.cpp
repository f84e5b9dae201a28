// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/claims.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/base/text.h"

namespace fermata {
namespace {

// Lower case, hyphens and white space as one space, no space before '%'.
constexpr std::array kPhrases = {
    "copyright free", "copyrighted", "own the copyright", "owns the copyright", "100% original", "100% unique", "unique",
    "no infringement", "does not infringe", "non infringing", "not similar to any", "no one can claim",
    "nobody can claim", "content id safe", "will not be flagged", "cannot be flagged", "royalty free", "no pro fees",
    "no performance royalties", "free of performance royalties", "registered with", "insured", "e&o ready",
    "legally approved", "lawyer approved", "legal opinion", "legally cleared", "ai act compliant", "gdpr compliant",
    "trained only on licensed", "human made", "% human", "percent human", "c2pa certified", "c2pa trusted", "pdf/a 3",
    "pades lt", "cleared worldwide in perpetuity", "consent obtained", "we indemnify", "indemnifies",
    "indemnified against", "hold harmless", "risk free", "claim free", "safe to use", "lawsuit proof", "claim proof", "litigation proof", "bulletproof",
    "fully covered", "fully insured", "fully cleared", "guarantee", "guarantees", "guaranteed", "guaranteeing",
    "cannot be sued", "no legal risk", "zero risk", "no risk",
};

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

std::string normalised(std::string_view text) {
    std::string plain;
    const std::string lower = lowerCase(text);
    for (size_t i = 0; i < lower.size(); ++i) {
        unsigned char c = static_cast<unsigned char>(lower[i]);
        // U+00A0 no-break space, U+2010 to U+2015 hyphens and dashes, U+202F narrow no-break space.
        if (c == 0xc2 && i + 1 < lower.size() && static_cast<unsigned char>(lower[i + 1]) == 0xa0) {
            c = ' ';
            i += 1;
        } else if (c == 0xe2 && i + 2 < lower.size() && static_cast<unsigned char>(lower[i + 1]) == 0x80) {
            const auto last = static_cast<unsigned char>(lower[i + 2]);
            if ((last >= 0x90 && last <= 0x95) || last == 0xaf) {
                c = ' ';
                i += 2;
            }
        }
        if (c == '-' || std::isspace(c) != 0) c = ' ';
        if (c == ' ' && (plain.empty() || plain.back() == ' ')) continue;
        if (c == '%' && !plain.empty() && plain.back() == ' ') plain.pop_back();
        plain.push_back(static_cast<char>(c));
    }
    return plain;
}

void collect(const Json& value, std::vector<std::string>& found) {
    const auto take = [&](std::string_view text) {
        for (std::string& phrase : forbiddenPhrases(text)) found.push_back(std::move(phrase));
    };
    if (value.is_string()) {
        take(value.get_ref<const std::string&>());
    } else if (value.is_object()) {
        for (const auto& [key, member] : value.items()) {
            take(key);
            collect(member, found);
        }
    } else if (value.is_array()) {
        for (const Json& member : value) collect(member, found);
    }
}

}  // namespace

std::vector<std::string> forbiddenPhrases(std::string_view text) {
    const std::string plain = normalised(text);
    std::vector<std::string> found;
    for (const std::string_view phrase : kPhrases) {
        for (size_t at = plain.find(phrase); at != std::string::npos; at = plain.find(phrase, at + 1)) {
            const size_t end = at + phrase.size();
            const bool startsWord = at == 0 || !isWord(phrase.front()) || !isWord(plain[at - 1]);
            if (startsWord && (end == plain.size() || !isWord(plain[end]))) {
                found.emplace_back(phrase);
                break;
            }
        }
    }
    return found;
}

std::vector<std::string> forbiddenPhrasesIn(const Json& value) {
    std::vector<std::string> found;
    collect(value, found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace fermata
