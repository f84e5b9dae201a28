// SPDX-License-Identifier: GPL-3.0-or-later
// Held-out figures: nats a note by role, for the net and for what it must beat, with confidence intervals.
#pragma once

#include "models/train/baselines.h"

namespace fermata::train {

// A mean and its 95 % interval by bootstrap over windows (1,000 resamples, always the same).
struct Interval {
    double mean = 0;
    double low = 0;
    double high = 0;
    int windows = 0;      // That counted something; 0 = nothing is known.
};
// sums[i] / counts[i] pooled over windows. Windows that count nothing are left out.
Interval pooled(const std::vector<double>& sums, const std::vector<double>& counts);

struct HeldOut {
    struct Line {
        std::string role;       // "all" for the last.
        int64_t notes = 0;
        Interval unigram, markov, net;
        std::array<double, tokens::kFields> byField{};   // The net's nats a note by field.
    };
    int windows = 0;
    std::vector<Line> lines;
};
std::vector<Example> heldOutExamples(const Corpus& corpus, Split split, int windows, const ExampleOptions& options);
HeldOut measureHeldOut(const Corpus& corpus, const std::vector<Example>& examples, nets::Infiller& net);
std::string tableOf(const HeldOut& figures);
Json toJson(const HeldOut& figures);

}  // namespace fermata::train
