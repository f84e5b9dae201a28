// SPDX-License-Identifier: GPL-3.0-or-later
// Which player "auto" takes, by role and style: both players fill the same holes of held-out music of people, as cues of
// the style, hearing the same things; who comes nearer to what stood there plays. The table is packaging/players/auto.json.
#pragma once

#include <filesystem>

#include "core/base/json.h"
#include "models/play/weights.h"
#include "models/train/corpus.h"
#include "models/train/evaluate.h"

namespace fermata::train {

// One role of one style. Nearness of a hole: the overlap of onset histograms with the true part, for pitched roles its mean
// with the overlap of pitch-class histograms.
struct ContestLine {
    std::string style;             // Empty = all styles together.
    std::string role;              // Of the stem: "rhythm"...
    Interval rules, neural;        // Nearness.
    Interval difference;           // Of neural less rules, window by window.
    Interval pitchDifference;      // The same of the pitch-class overlap alone; 0 for drums.
    Interval rulesDensity, neuralDensity;   // Onsets a quarter too many or too few.
    int windows = 0;
    int byRules = 0;               // Windows that the neural player left to the rules.
};

// `windows` holes a role and style (fewer where the held-out music has no more). Drums: performances of the style's family
// where there are enough, else all. A style and role that fewer than 20 holes were found for has no line.
Result<std::vector<ContestLine>> measureContest(const Corpus& corpus, std::shared_ptr<const play::Weights> weights, const std::filesystem::path& styles, int windows);

// The neural player wins where the interval of the difference lies above kLead, its pitches are not farther and it does not
// miss the density by more; everything else is the rules'.
inline constexpr double kLead = 0.02;
bool neuralWins(const ContestLine& line);

// "fermata-players-1": what MeasuredPlayers of core/studio reads.
Json playersTable(const std::vector<ContestLine>& lines, const play::Weights& weights);

}  // namespace fermata::train
