// SPDX-License-Identifier: GPL-3.0-or-later
// Inside core/studio: the words that ask for a change, a table a language. All are known at once, since people mix them.
#pragma once

#include <span>
#include <string_view>

namespace fermata {

struct ChangeWord {
    std::string_view word, parameter;
    int sign;
};
struct ChangeRole {
    std::string_view word, role;   // Of stems; in `kept` what of a part stays: contour, harmony or rhythm.
};
using ChangeList = std::span<const std::string_view>;

// Words in lower case. Of the lists that may hold several words, those stand in this order with one space between.
struct ChangeVocabulary {
    // "dynamics" is of stems: where none is named, the whole part is meant, and its energy.
    std::span<const ChangeWord> words;   // Comparatives and the plain adjectives that "more", "less" and "too" go with.
    std::span<const ChangeRole> roles, kept;
    ChangeList fillers;       // Say nothing by themselves.
    ChangeList turns;         // "less", "too": what follows is meant the other way around.
    ChangeList turnsAfter;    // The same of what stands before; a change by itself where nothing does.
    ChangeList small, large;  // "slightly", "much"
    ChangeList off, on;       // A stem is silent, or plays (several words).
    ChangeList keep, like;
    ChangeList other;         // Another one than now.
    ChangeList voice;         // Somebody speaks over the music.
    ChangeList joins;         // "and", "but": another wish begins.
    ChangeList instead = {};  // Before the instrument that goes: "instead of".
    ChangeList swap = {};     // Before the instrument that goes, the one that comes stands last: "replace".
    ChangeList plays = {};    // Between a stem and its instrument: "on".
};

const ChangeVocabulary& englishChanges();
const ChangeVocabulary& germanChanges();
const ChangeVocabulary& frenchChanges();
const ChangeVocabulary& japaneseChanges();

}  // namespace fermata
