// SPDX-License-Identifier: GPL-3.0-or-later
// What no single field of a style shows: whether each metre and each mode has its material.
#include <algorithm>
#include <set>

#include "core/compose/style_fields.h"

namespace fermata::style_fields {

void checkCoverage(const Style& style, std::vector<std::string>& problems) {
    const auto covers = [](const auto& list, const Meter& meter) {
        return std::any_of(list.begin(), list.end(), [&](const auto& item) { return item.meter == meter; });
    };
    for (const Meter& meter : style.meters) {
        const auto need = [&](bool there, const std::string& field) {
            if (!there) problems.push_back("“" + field + "” has nothing in " + meterText(meter) + ", which “meters” allows; add one or take the metre out.");
        };
        need(!style.has("rhythm") || covers(style.grooves, meter), "grooves");
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
