// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/modes.h"

#include <array>
#include <cstddef>

namespace fermata::sound {

void ModeBank::add(double hz, double t60, double level, double pan, double turns) {
    if (hz > 20000.0 || hz < 10.0) return;
    if (m_used == 4) {
        m_groups.emplace_back();
        ++m_live;
        m_used = 0;
    }
    Group& group = m_groups.back();
    const double decay = exp2Of(-9.965784284662087 / (t60 * kRate));
    const int lane = m_used++;
    group.cosine[lane] = static_cast<float>(decay * cosTurns(hz / kRate));
    group.sine[lane] = static_cast<float>(decay * sinTurns(hz / kRate));
    group.re[lane] = static_cast<float>(level * cosTurns(turns));
    group.im[lane] = static_cast<float>(level * sinTurns(turns));
    group.left[lane] = static_cast<float>(cosTurns((pan + 1.0) / 8.0));
    group.right[lane] = static_cast<float>(sinTurns((pan + 1.0) / 8.0));
}

void ModeBank::process(float* left, float* right) {
    std::array<Lanes, kBlock> sumLeft{};
    std::array<Lanes, kBlock> sumRight{};
    m_live = 0;
    for (Group& group : m_groups) {
        if (!group.live) continue;
        Lanes re = group.re;
        Lanes im = group.im;
        for (size_t n = 0; n < kBlock; ++n) {
            sumLeft[n] += im * group.left;
            sumRight[n] += im * group.right;
            const Lanes next = re * group.cosine - im * group.sine;
            im = re * group.sine + im * group.cosine;
            re = next;
        }
        group.re = re;
        group.im = im;
        const Lanes power = re * re + im * im;
        group.live = laneSum(power) > 1e-11F;
        m_live += group.live ? 1 : 0;
    }
    for (size_t n = 0; n < kBlock; ++n) {
        left[n] += laneSum(sumLeft[n]);
        right[n] += laneSum(sumRight[n]);
    }
}

}  // namespace fermata::sound
