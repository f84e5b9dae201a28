// SPDX-License-Identifier: GPL-3.0-or-later
// What a job has read already: keys and values of prefixes, so that attempts after a refusal, alternatives and neighbouring cells
// do not read the same held music again. Reading it anew gives the same bits; this saves the time.
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "models/tokens/vocabulary.h"

namespace fermata::nets {

// The last few prefixes of one net; any number of decoders and threads share it.
class Prefixes {
  public:
    static constexpr size_t kKept = 12;   // About 1.5 MB each for the shipped net.

    // Keys and values, [layer][step][width].
    struct Read {
        std::vector<tokens::Step> steps;
        std::vector<float> keys, values;
    };
    // The kept one that shares most first steps with these, and how many; null and 0 where none does.
    std::pair<std::shared_ptr<const Read>, int> nearest(std::span<const tokens::Step> steps);
    void keep(std::shared_ptr<const Read> read);

    int64_t stepsAsked() const;    // Since it was made.
    int64_t stepsReused() const;

  private:
    mutable std::mutex m_mutex;
    std::list<std::shared_ptr<const Read>> m_kept;   // The newest first.
    int64_t m_asked = 0, m_reused = 0;
};

}  // namespace fermata::nets
