// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/play_order.h"

#include <algorithm>

namespace fermata {
namespace {

bool hears(const Plan& plan, const PlayPlace& here, const PlayPlace& there) {
    const int from = plan.firstBar(here.section), to = from + plan.sections[here.section].bars;
    const int otherFrom = plan.firstBar(there.section), otherTo = otherFrom + plan.sections[there.section].bars;
    return (here.stem == there.stem && here.section == there.section + 1) || (otherFrom < to + kHeardBars && otherTo > from - kHeardBars);
}

}  // namespace

std::vector<std::vector<size_t>> playWaves(const Plan& plan, const std::vector<PlayPlace>& order) {
    std::vector<std::vector<size_t>> waves;
    std::vector<size_t> waveOf;
    for (size_t i = 0; i < order.size(); ++i) {
        size_t wave = 0;
        for (size_t earlier = 0; earlier < i; ++earlier) {
            if (hears(plan, order[i], order[earlier])) wave = std::max(wave, waveOf[earlier] + 1);
        }
        if (wave >= waves.size()) waves.resize(wave + 1);
        waves[wave].push_back(i);
        waveOf.push_back(wave);
    }
    return waves;
}

}  // namespace fermata
