// SPDX-License-Identifier: GPL-3.0-or-later
// The words a brief is read with: moods, styles, instruments, stems, media, places, and words that say nothing.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace fermata::lexicon {

// Phrases are lower case; words in them are separated by one space, which also matches a hyphen in the text.
struct Mood {
    std::string_view phrase;
    std::string_view style;  // Style id it points to; empty = says nothing about the style.
    int energy;              // Permille.
};
struct Synonym {
    std::string_view phrase;
    std::string_view id;
};
struct TempoWord {
    std::string_view phrase;
    int minBpm;
    int maxBpm;
};
struct EnergyWord {
    std::string_view phrase;
    int energy;  // Permille.
};

std::span<const Mood> moods();
std::span<const Synonym> styles();       // To style ids.
std::span<const Synonym> instruments();  // To common names.
bool isDrum(std::string_view name);      // Of a kit, by its common name: "claps"; a kit plays without it where it is unwanted.
std::span<const Synonym> stems();        // To stem roles.
std::span<const Synonym> sections();     // To section names.
std::span<const Synonym> hitKinds();     // To "cut", "hit", "logo", "drop", "stop".
std::span<const Synonym> media();        // To the media ids of core/rights/uses.h.
std::span<const Synonym> places();       // To ISO 3166-1 alpha-2 codes, "EU" or "WORLD".
std::span<const TempoWord> tempoWords();
std::span<const EnergyWord> energyWords();
std::span<const std::string_view> cueNouns();   // "spot", "track": what a length may stand before.
bool isStopWord(std::string_view word);

}  // namespace fermata::lexicon
