// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/tones.h"

#include <algorithm>

namespace fermata {

Tones::Tones(const Key& key, const std::string& kind) : m_tonic(key.tonic) {
    const auto scale = key.scale();
    if (kind == "pentatonic") m_degrees = key.isMinorLike() ? std::vector<int>{0, 2, 3, 4, 6} : std::vector<int>{0, 1, 2, 4, 5};
    else if (kind == "blues") m_degrees = {0, 2, 3, 4, 6};
    else m_degrees = {0, 1, 2, 3, 4, 5, 6};
    static constexpr int kBlues[] = {0, 3, 5, 7, 10};
    for (size_t i = 0; i < m_degrees.size(); ++i) {
        m_steps.push_back(kind == "blues" ? kBlues[i] : scale[static_cast<size_t>(m_degrees[i])]);
    }
}

int Tones::pitch(int step) const { return 60 + m_tonic + octave(step) * 12 + m_steps[static_cast<size_t>(wrapped(step))]; }

int Tones::stepOfDegree(int degree) const {
    const int octaves = degree >= 0 ? degree / 7 : -((6 - degree) / 7);
    const int inside = degree - octaves * 7;
    int step = 0;
    for (int i = 0; i < size(); ++i) {
        if (m_degrees[static_cast<size_t>(i)] <= inside) step = i;
    }
    return octaves * size() + step;
}

bool Tones::contains(int pitch) const {
    const int above = ((pitch - m_tonic) % 12 + 12) % 12;
    return std::find(m_steps.begin(), m_steps.end(), above) != m_steps.end();
}

}  // namespace fermata
