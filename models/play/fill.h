// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts at cells: the net writes bar after bar inside its grammar and the taste, chance comes from a counter. Several
// attempts at several cells are decoded together, one lane each: what the attempts at a cell all hear is read once, and every
// step of the net is computed for all of them in one pass. An attempt's notes do not depend on what is decoded beside it.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "models/nets/net.h"
#include "models/play/cue_window.h"
#include "models/play/taste.h"

namespace fermata::play {

struct FillOptions {
    uint32_t salt = 0;               // Of chance; another one, other notes.
    int temperaturePermille = 950;   // Of onsets and pitches; 1000 = as the net says.
    int leastPermille = 30;          // Values less likely than so much of the likeliest are not taken.
    int64_t mostSteps = 6000;        // Of the net, prefixes included. After that there is no answer.
    std::function<bool()> stop;      // Asked at every bar: true ends the attempt. Empty = never.
};

// Makes the decoder of one window for each cell: lanesOf[i] attempts at cell i, so many steps.
using DecoderMaker = std::function<std::unique_ptr<nets::Decoder>(const std::vector<int>& lanesOf, int capacity)>;

struct Filled {
    std::vector<std::vector<tokens::GridNote>> bars;
    int64_t steps = 0;
};
// A cell and its attempts. Everything outlives the call.
struct FillJob {
    const PlayedCell* cell = nullptr;
    const std::vector<tokens::GridBar>* bars = nullptr;
    const Taste* taste = nullptr;
    std::vector<FillOptions> attempts;
};
// By job, then by attempt. Cancelled where an attempt's budget is spent or its `stop` says so; the others go on.
// Requires: at most kMostTogether attempts in all; cells that do not hear each other.
inline constexpr int kMostTogether = 48;
std::vector<std::vector<Result<Filled>>> fillTogether(std::span<const FillJob> jobs, const DecoderMaker& decoders);
// Of one cell.
std::vector<Result<Filled>> fillCells(const PlayedCell& cell, const std::vector<tokens::GridBar>& bars, const Taste& taste, const DecoderMaker& decoders,
                                      std::span<const FillOptions> options);

}  // namespace fermata::play
