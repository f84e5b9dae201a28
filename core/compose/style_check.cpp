// SPDX-License-Identifier: GPL-3.0-or-later
// What no single field of a style shows: whether each metre and each mode has its material.
#include <algorithm>
#include <set>

#include "core/compose/style_fields.h"

namespace fermata::style_fields {

namespace {

// The energies within [from, to] for which no groove of that metre is made.
std::vector<std::pair<int, int>> uncovered(const std::vector<Groove>& grooves, const Meter& meter, int from, int to) {
    std::vector<std::pair<int, int>> bands, gaps;
    for (const Groove& groove : grooves) {
        if (groove.meter == meter) bands.emplace_back(groove.low, groove.high);
    }
    std::sort(bands.begin(), bands.end());
    for (const auto& [low, high] : bands) {
        if (low > from && from < to) gaps.emplace_back(from, std::min(low, to));
        from = std::max(from, high);
    }
    if (from < to) gaps.emplace_back(from, to);
    return gaps;
}

}  // namespace

void checkCoverage(const Style& style, std::vector<std::string>& problems) {
    const auto covers = [](const auto& list, const Meter& meter) {
        return std::any_of(list.begin(), list.end(), [&](const auto& item) { return item.meter == meter; });
    };
    for (const Meter& meter : style.meters) {
        const auto need = [&](bool there, const std::string& field) {
            if (!there) problems.push_back("“" + field + "” has nothing in " + meterText(meter) + ", which “meters” allows; add one or take the metre out.");
        };
        need(!style.has("rhythm") || covers(style.grooves, meter), "grooves");
        if (const auto rhythm = style.orchestration.find("rhythm"); style.has("rhythm") && rhythm != style.orchestration.end() && covers(style.grooves, meter)) {
            for (const auto& [low, high] : uncovered(style.grooves, meter, rhythm->second.from, rhythm->second.to)) {
                problems.push_back("“grooves” has nothing in " + meterText(meter) + " for energies " + std::to_string(low) + " to " + std::to_string(high) +
                                   ", at which the rhythm plays; add one, or widen the “low” and “high” of its neighbours.");
            }
        }
        need(!style.has("rhythm") || covers(style.fills, meter), "fills");
        need(!style.has("bass") || covers(style.bassFigures, meter), "bass");
        need(!style.has("harmony") || covers(style.harmonyFigures, meter), "harmony");
        need(!style.has("texture") || covers(style.textureFigures, meter), "texture");
        need(!style.has("melody") || covers(style.melody.rhythms, meter), "melody.rhythms");
    }
    std::set<Mode> modes;
    for (const Key& key : style.keys) modes.insert(key.mode);
    for (const Mode mode : modes) {
        for (const auto* list : {&style.progressions, &style.cadences}) {
            const bool there = std::any_of(list->begin(), list->end(), [&](const Progression& p) {
                return std::find(p.modes.begin(), p.modes.end(), mode) != p.modes.end();
            });
            if (!there) {
                problems.push_back("“" + std::string(list == &style.progressions ? "progressions" : "cadences") + "” has nothing in " +
                                   std::string(modeName(mode)) + ", which “keys” allows; add one or take the key out.");
            }
        }
    }
    if (!style.counter.role.empty() && !style.has(style.counter.role)) {
        problems.push_back("“counter.role” is \"" + style.counter.role + "\"; it must be one of “roles”.");
    }
}

}  // namespace fermata::style_fields
