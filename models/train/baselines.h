// SPDX-License-Identifier: GPL-3.0-or-later
// What the net must beat: per role, the frequencies of each field's values (unigram), and order-5 Markov chains over the
// stream of fields (onset, pitch, length, velocity, micro-timing, onset, ...) of one part, with Witten-Bell interpolation
// of the orders 0 to 5. Both predict exactly what the net predicts, so nats a note compare.
#pragma once

#include <unordered_map>
#include <vector>

#include "models/train/examples.h"

namespace fermata::train {

class Baselines {
  public:
    // Counts are kept only for the contexts of these examples' holes: whole tables would not fit.
    explicit Baselines(const std::vector<Example>& heldOut);
    void learn(const Piece& piece);     // Untransposed; every track.
    // Over the holes of one of the examples.
    nets::Losses unigram(const Example& example) const;
    nets::Losses markov(const Example& example) const;
    static constexpr int kOrder = 5;

  private:
    struct Counts {
        std::unordered_map<int16_t, int64_t> next;
        int64_t total = 0;
    };
    std::unordered_map<uint64_t, Counts> m_counts;     // By role, field and context of each order.
    nets::Losses predict(const Example& example, int order) const;
};

}  // namespace fermata::train
