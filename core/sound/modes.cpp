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
    // Two groups at a time: each waits on its own recursion only.
    Group rest;
    m_live = 0;
    for (size_t i = 0; i < m_groups.size();) {
        if (!m_groups[i].live) {
            ++i;
            continue;
        }
        Group& a = m_groups[i++];
        while (i < m_groups.size() && !m_groups[i].live) ++i;
        Group& b = i < m_groups.size() ? m_groups[i++] : rest;
        Lanes reA = a.re, imA = a.im, reB = b.re, imB = b.im;
        for (size_t n = 0; n < kBlock; ++n) {
            sumLeft[n] += imA * a.left + imB * b.left;
            sumRight[n] += imA * a.right + imB * b.right;
            const Lanes nextA = reA * a.cosine - imA * a.sine;
            const Lanes nextB = reB * b.cosine - imB * b.sine;
            imA = reA * a.sine + imA * a.cosine;
            imB = reB * b.sine + imB * b.cosine;
            reA = nextA;
            reB = nextB;
        }
        for (Group* group : {&a, &b}) {
            group->re = group == &a ? reA : reB;
            group->im = group == &a ? imA : imB;
            group->live = laneSum(group->re * group->re + group->im * group->im) > 1e-11F;
            m_live += group->live ? 1 : 0;
        }
    }
    for (size_t n = 0; n < kBlock; ++n) {
        left[n] += laneSum(sumLeft[n]);
        right[n] += laneSum(sumRight[n]);
    }
}

}  // namespace fermata::sound
