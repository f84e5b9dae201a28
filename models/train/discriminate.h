// SPDX-License-Identifier: GPL-3.0-or-later
// Can a small classifier tell what people wrote in a hole from what a player wrote? Logistic regression on figures of
// notes and rhythm (not of loudness or micro-timing, which scores and rules give away), learned on half of the held-out
// pieces and tested on the other. AUC 0.5 = no better than chance, 1 = always.
#pragma once

#include <vector>

#include "models/tokens/window.h"
#include "models/train/evaluate.h"

namespace fermata::train {

// What one part does in the window's holes, and how that sits with the bars around it.
std::vector<double> barFigures(const tokens::Window& truth, size_t part, const std::vector<std::vector<tokens::GridNote>>& made);

// One held-out window: the figures of what stood there and of what was played instead.
struct Pair {
    size_t piece = 0;
    std::vector<double> real, made;
};

struct Discriminated {
    Interval auc;          // Of the tested half; bootstrap over its windows.
    int learned = 0;       // Windows.
};
// Pieces are halved by a hash of their number: no piece stands on both sides.
Discriminated discriminate(const std::vector<Pair>& pairs);

// Area under the curve: how often a score of `high` lies above one of `low`; equal ones count half.
double areaUnderCurve(std::vector<double> high, std::vector<double> low);

}  // namespace fermata::train
