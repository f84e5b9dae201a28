// SPDX-License-Identifier: GPL-3.0-or-later
// Inside core/brief: briefs in German, French and Japanese. Their words are exchanged for the English ones that the rules
// know, from fixed tables and no model; where they stand in the text stays, so that readings show the client's own words.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/brief/reader.h"

namespace fermata {

// `own` in lower case, words with one space between, which also matches a hyphen or an apostrophe. A word that ends in ~
// has the endings of its language. `english` is what the rules read instead; empty: it says nothing by itself.
struct TongueWord {
    std::string_view own, english;
};
struct Tongue {
    std::span<const TongueWord> words;
    std::span<const std::string_view> endings;
    bool spaced;   // Words stand apart; else text is cut at the words, the longest first.
    bool verbsLast;   // "until 0:45 builds" is set right: "builds until 0:45".
    std::span<const TongueWord> afterTimes = {};   // Words that mean this right after a time: "bis 0:10 leiser".
};

const Tongue& germanTongue();
const Tongue& frenchTongue();
const Tongue& japaneseTongue();

// The tongue that more of the words are of than of English; null for English. Japanese where there are its letters.
const Tongue* tongueOf(const std::vector<Token>& tokens);
std::vector<Token> inEnglish(const std::vector<Token>& tokens, const Tongue& tongue, std::string_view words);

}  // namespace fermata
