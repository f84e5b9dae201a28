// SPDX-License-Identifier: GPL-3.0-or-later
// Measures models/groove/feel.h from performances.
#pragma once

#include "models/groove/feel.h"
#include "models/train/corpus.h"

namespace fermata::train {

// From the training split's 4/4 performances with micro-timing, less each performance's median offset. Beats and fills.
groove::Feel learnFeel(const Corpus& corpus);
// How well a feel foretells held-out strokes (test split): root mean square error in ms of offsets, with the feel's lean
// and with none, and of velocities in permille of the drum's mean.
Json feelFigures(const Corpus& corpus, const groove::Feel& feel);

}  // namespace fermata::train
