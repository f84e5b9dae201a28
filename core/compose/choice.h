// SPDX-License-Identifier: GPL-3.0-or-later
// Which groove, figure or fill a level of energy takes.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "core/compose/style.h"

namespace fermata {

// Which of the items (Suited, with a metre) suits a level and a section function; another one for each `choice`.
// The band's neighbours are taken when nothing suits. Requires: at least one item.
template <class Item>
const Item& suitable(const std::vector<Item>& items, const Meter& meter, int level, const std::string& function, uint32_t choice) {
    std::vector<const Item*> in;
    const Item* nearest = nullptr;
    int nearestDistance = 0;
    for (const bool anyFunction : {false, true}) {
        for (const Item& item : items) {
            if (!(item.meter == meter)) continue;
            const bool suits = item.functions.empty() || std::find(item.functions.begin(), item.functions.end(), function) != item.functions.end();
            if (!suits && !anyFunction) continue;
            const int distance = level < item.low ? item.low - level : level > item.high ? level - item.high : 0;
            if (distance == 0) in.push_back(&item);
            if (nearest == nullptr || distance < nearestDistance) {
                nearest = &item;
                nearestDistance = distance;
            }
        }
        if (!in.empty()) return *in[choice % in.size()];
        if (nearest != nullptr) return *nearest;
    }
    return items.front();
}

// As suitable, but going up the scale never takes fewer strokes than a lower level has: more energy is never less.
// `weight(item, level)` counts the strokes of a bar, in any unit.
template <class Item, class Weight>
const Item& climbing(const std::vector<Item>& items, const Meter& meter, int level, const std::string& function, uint32_t choice,
                     const Weight& weight) {
    constexpr int kStep = 50;
    const Item* held = &suitable(items, meter, 0, function, choice);
    for (int at = 0; at <= level; at += kStep) {
        const Item* next = &suitable(items, meter, at, function, choice);
        if (next == held) continue;
        if (weight(*next, at) >= weight(*held, at)) {
            held = next;
            continue;
        }
        if (at <= held->high) continue;
        // The one of this band that is nearest above the one held, which else plays on.
        const Item* best = nullptr;
        for (uint32_t other = 0; other < 16; ++other) {
            const Item* candidate = &suitable(items, meter, at, function, other);
            if (weight(*candidate, at) < weight(*held, at)) continue;
            if (best == nullptr || weight(*candidate, at) < weight(*best, at)) best = candidate;
        }
        if (best != nullptr) held = best;
    }
    return *held;
}

}  // namespace fermata
