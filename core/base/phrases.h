// SPDX-License-Identifier: GPL-3.0-or-later
// What core says in sentences, by code: the English of each with places for what differs. Core, its documents and the
// command line say the English; a window in another language says the phrase of the same code with the same arguments.
// Sentences are stored (in the history, in revisions, in issued documents) and hashed there, so the code of one is found
// by reading it. What is in no table is shown as it is.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fermata {

// `kinds` has one letter a place, in order; places beyond it are 'v'.
//   v  as it is: names, client's words      #  a number                    t  a time, ISO UTC
//   p  a phrase itself                      l  phrases, ", " between them  s  phrases, "; " between them
//   k  a musical key ("D minor")            f  names of brief fields, or phrases, ", " between them
//   c  changes as a remake takes them ("energy=+0.2, melody.keep=rhythm")   y  the id of a style
//   i  the id of a sound
struct Phrase {
    std::string_view code;      // "brief.length"; stable. Before the dot: the area.
    std::string_view kinds;
    std::string_view english;   // "length %1 s"; %1 to %9 in this order, each once.
    char kind(size_t place) const { return place < kinds.size() ? kinds[place] : 'v'; }
};

std::span<const Phrase> phrases();   // All, by area.

struct Sentence {
    const Phrase* phrase = nullptr;
    std::vector<std::string> arguments;
};
// The phrase that `english` is, with the most words of its own; areas are "brief", "made", "history", "rights", "refusal".
// Words (area "word") belong to every area, and what made a revision to the history. None when no phrase fits.
std::optional<Sentence> sentenceOf(std::string_view english, std::string_view area);

// %1 to %9 by the arguments; a place without one stays.
std::string filledIn(std::string_view text, std::span<const std::string> arguments);
// At ", " or "; ", but not within brackets or quotation marks.
std::vector<std::string> splitPhrases(std::string_view text, std::string_view separator);

}  // namespace fermata
