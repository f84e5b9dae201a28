// SPDX-License-Identifier: GPL-3.0-or-later
// What the moods of a brief do to the music within a style: its third, its pace and how far it rises.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/plan.h"
#include "core/compose/style.h"

namespace fermata {

// One row a mood of the lexicon. Permille from -1000 to 1000 as in the circumplex model of affect; 0 = says nothing.
struct MoodWord {
    std::string_view mood;
    int valence;  // Sad to happy.
    int arousal;  // Calm to agitated.
};
std::span<const MoodWord> moodWords();

// The moods of a brief together. What they do not say, or say against each other, is empty and stays as the style has it.
struct Mood {
    std::optional<bool> minor;   // The third that keys are looked for in.
    int pace = 0;                // -1000 the style's slowest tempo, 1000 its fastest.
    std::optional<int> ceiling;  // Permille that no section's energy goes above.
    std::optional<int> floor;    // Permille that no section's energy goes below, and
    int summit = 0;              // that the highest at least reaches.
    std::vector<std::string> words;  // The moods that say it, as the brief has them.
};
Mood moodOf(const Brief& brief);

// Energies of sections drawn together or lifted into what the mood allows: their order and the lowest of a ceiling's, the
// highest of a floor's are kept where they can be. `fixed` sections, whose energy the brief names, stay.
void shapeEnergies(const Mood& mood, const std::vector<bool>& fixed, std::vector<Level*> energies);

// A ceiling holds the music down and leaves nobody out: who would never play does in the highest section.
void keepAllPlaying(const Mood& mood, Plan& plan);

// A tempo that the seed chose, moved towards the end of the style's range that the mood leans to.
int64_t pacedTempo(const Mood& mood, const Style& style, int64_t milliBpm);

// What the moods did to a cue in `key`, for the plan: "“somber”: minor, slower, no section above 60 %". Empty when nothing.
std::string moodRemark(const Brief& brief, const Style& style, const Key& key);

}  // namespace fermata
