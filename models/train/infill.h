// SPDX-License-Identifier: GPL-3.0-or-later
// Holes of held-out windows filled by the net alone (its grammar, no taste), by the rule players, and as they were: how
// alike, and whether the controls obey.
#pragma once

#include <filesystem>
#include <map>
#include <memory>

#include "core/compose/style.h"
#include "models/nets/net.h"
#include "models/train/discriminate.h"
#include "models/train/evaluate.h"

namespace fermata::train {

struct Sampling {
    uint32_t seed = 1;
    float temperature = 0.95F;
    float least = 0.03F;         // Values less likely than this share of the likeliest are not taken.
    int mostNotes = 40;          // In a cell.
    int brightness = -1;         // Of harmony, as Steer has it.
    bool steer = false;          // Led to what is asked of each hole (models/tokens/steer.h), as the player does.
};
// The window with its holes filled. Requires: prefix and holes fit 4,096 steps.
tokens::Window fillHoles(std::shared_ptr<const nets::Net> net, const tokens::Window& window, const Sampling& sampling);

struct InfillFigures {
    struct Arm {
        Interval pitchOverlap;    // Of pitch-class histograms with the true part, 0..1.
        Interval grooveOverlap;   // Of onset histograms over the bar with the true part, 0..1.
        Interval densityError;    // |onsets - true onsets| a quarter.
        Interval chordTones;      // Share of notes on beats that belong to the chord.
        Interval seam;            // Semitones from the held note before a hole to its first.
        int windows = 0;
    };
    std::map<std::string, Arm> arms;   // "true", "net", "rules", and each by role: "net, bass"
    std::map<std::string, Discriminated> told;   // "net", "rules", and each with drums or pitched parts alone: "net, drums"
};
// `styles`: folder of the style packs for the rule players.
InfillFigures measureInfill(const Corpus& corpus, std::shared_ptr<const nets::Net> net, const std::filesystem::path& styles, int windows);

// Share of bars whose measured class is the asked one, or next to it; by control.
struct ControlFigures {
    struct Hit {
        Interval exact, near;
        int trials = 0;
    };
    std::map<std::string, Hit> by;
};
ControlFigures measureControlHits(const Corpus& corpus, std::shared_ptr<const nets::Net> net, int trials, bool steer);

Json toJson(const InfillFigures& figures);
Json toJson(const ControlFigures& figures);

}  // namespace fermata::train
