// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt at a cell: the net writes bar after bar inside its grammar and the taste, chance comes from a counter.
#pragma once

#include <functional>
#include <memory>

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

// Makes the decoder of one window: one lane, so many steps.
using DecoderMaker = std::function<std::unique_ptr<nets::Decoder>(int lanes, int capacity)>;

struct Filled {
    std::vector<std::vector<tokens::GridNote>> bars;
    int64_t steps = 0;
};
// Cancelled when the budget is spent or `stop` says so.
Result<Filled> fillCell(const PlayedCell& cell, const std::vector<tokens::GridBar>& bars, const Taste& taste, const DecoderMaker& decoders,
                        const FillOptions& options);

}  // namespace fermata::play
