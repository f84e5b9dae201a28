// SPDX-License-Identifier: GPL-3.0-or-later
// "Warmer, less busy, no drums" as changes that a remake understands, each with the words it came from. English, German,
// French and Japanese, from fixed tables and no model, so that the same words always mean the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/music/revision.h"

namespace fermata {

struct Plan;

struct ChangeReading {
    std::string words;  // "less busy"
    std::string set;    // "density=-0.2", as parseChange takes it.
    friend bool operator==(const ChangeReading&, const ChangeReading&) = default;
};

struct ChangeWords {
    std::vector<ChangeReading> readings;  // In the order they were said.
    std::vector<std::string> unread;      // Words that changed nothing, as they were said.
    std::vector<std::string> sets() const;
    std::vector<std::string> stemsNamed() const;  // By all readings; empty where one names none and means all.
};

// The way to what a word that was not read asks for, where there is one: a section to name, another wish, the nearest
// word; else empty.
std::string insteadOfWord(std::string_view word, const std::vector<Section>& sections);

// Stems are named by name, by role or as people call them (drums, chords, tune). A plain word moves by 0.2, "slightly" by
// 0.1, "much" by 0.4; "less" and "too" turn it around. "Quieter" and "louder" are dynamics of the stems that are named, and energy
// where none is. "No snare" leaves a drum out, "another melody" makes
// a new one, "quieter under the voice" makes room for it. What parseChange reads ("melody.keep=rhythm") passes as it is.
// An instrument that goes ("instead of the piano") is sought among the sounds that the plan's sections play; without a plan,
// among those of the stems.
ChangeWords readChangeWords(std::string_view text, const std::vector<Stem>& stems, const Plan* plan = nullptr);

}  // namespace fermata
