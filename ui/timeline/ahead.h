// SPDX-License-Identifier: GPL-3.0-or-later
// What an output has taken from the mixer and nobody has heard yet, in blocks of 5 ms. A seek does not wait for it: the
// last blocks are cut off and rendered again from the new place. Audio thread only; no allocation.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "ui/timeline/mixer.h"

namespace fermata::ui {

class Ahead {
  public:
    static constexpr int kBlock = 240;
    // Nearer to the ear than this nothing is changed: it is on its way.
    static constexpr int64_t kMargin = 480;
    static constexpr size_t kMost = 128;   // 640 ms.

    explicit Ahead(Mixer& mixer) : m_mixer(mixer) {}

    void render(float* out, int blocks) noexcept {
        for (int i = 0; i < blocks; ++i) {
            m_moments[m_count++ % kMost] = m_mixer.moment();
            m_mixer.render(out + static_cast<ptrdiff_t>(i) * kBlock * 2, kBlock);
        }
    }
    // Of `unheard` frames those that can still be changed, as whole blocks, the mixer put back before them. The caller
    // renders so many again and lays them over the old ones.
    int cut(int64_t unheard) noexcept {
        const int64_t wanted = (unheard - kMargin) / kBlock;
        const auto blocks = static_cast<size_t>(std::clamp<int64_t>(wanted, 0, static_cast<int64_t>(std::min(m_count, kMost))));
        if (blocks == 0) return 0;
        m_count -= blocks;
        m_mixer.back(m_moments[m_count % kMost]);
        return static_cast<int>(blocks);
    }

  private:
    Mixer& m_mixer;
    std::array<Mixer::Moment, kMost> m_moments{};
    size_t m_count = 0;
};

}  // namespace fermata::ui
