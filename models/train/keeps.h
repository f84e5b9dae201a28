// SPDX-License-Identifier: GPL-3.0-or-later
// "Like before, but…" of the neural player, over holes of held-out music: what stood there is replaced, and what should
// stay of it is measured.
#pragma once

#include "models/play/weights.h"
#include "models/train/evaluate.h"

namespace fermata::train {

struct KeepFigures {
    Interval rhythm;        // keep=rhythm: share of starts and lengths that are the old ones.
    Interval contour;       // keep=contour: share of moves from onset to onset that go the old line's way.
    Interval harmony;       // keep=harmony: share of notes whose pitch class the old bar sounds.
    Interval free;          // Nothing kept: the share of notes that come again all the same.
    struct Likeness {
        int asked = 0;      // Permille.
        Interval got;       // Share of notes at the same place and pitch.
    };
    std::vector<Likeness> likeness;   // By quarter.
    Interval within;        // |got - asked| of all of them.
    int trials = 0;         // Of each.
};
Result<KeepFigures> measureKeeps(const Corpus& corpus, std::shared_ptr<const play::Weights> weights, const std::filesystem::path& styles, int trials);
Json toJson(const KeepFigures& figures);

}  // namespace fermata::train
