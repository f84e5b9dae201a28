// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/voice.h"

namespace fermata::sound {

void Bus::add(int64_t at, const float* l, const float* r, int64_t count) {
    if (at + count > frames()) count = frames() - at;
    if (count <= 0) return;
    float* toLeft = left.data() + at;
    float* toRight = right.data() + at;
    for (int64_t n = 0; n < count; ++n) toLeft[n] += l[n];
    for (int64_t n = 0; n < count; ++n) toRight[n] += r[n];
    if (at + count > end) end = at + count;
}

void Gate::fill(int64_t from, float* out) const {
    const auto rise = static_cast<float>(from);
    const auto fall = static_cast<float>(from - m_gate);
    for (int n = 0; n < kBlock; ++n) {
        float a = (rise + static_cast<float>(n + 1)) * m_attack;
        a = a < 1.0F ? a : 1.0F;
        float r = 1.0F - (fall + static_cast<float>(n)) * m_release;
        r = r < 1.0F ? r : 1.0F;
        r = r > 0.0F ? r : 0.0F;
        out[n] = a * a * (3.0F - 2.0F * a) * r * r;
    }
}

}  // namespace fermata::sound
