// SPDX-License-Identifier: GPL-3.0-or-later
// What no single field of a style shows: whether each metre and each mode has its material, and a drummer a choice of it.
#include <algorithm>
#include <set>

#include "core/compose/style_fields.h"

namespace fermata::style_fields {

namespace {

// The energies within [from, to] at which fewer than `least` grooves of that metre play in every function.
std::vector<std::pair<int, int>> thin(const std::vector<Groove>& grooves, const Meter& meter, int from, int to, int least) {
    std::vector<std::pair<int, int>> gaps;
    for (int level = from; level <= to; ++level) {
        const auto there = std::count_if(grooves.begin(), grooves.end(), [&](const Groove& groove) {
            return groove.meter == meter && groove.low <= level && level <= groove.high && (least < 2 || groove.functions.empty());
        });
        if (there >= least) continue;
        if (gaps.empty() || gaps.back().second != level - 1) gaps.emplace_back(level, level);
        else gaps.back().second = level;
    }
    return gaps;
}

void checkEnergies(const Style& style, const Meter& meter, std::vector<std::string>& problems) {
    const auto rhythm = style.orchestration.find("rhythm");
    if (rhythm == style.orchestration.end()) return;
    for (const auto& [low, high] : thin(style.grooves, meter, rhythm->second.from, rhythm->second.to, 1)) {
        problems.push_back("“grooves” has nothing in " + meterText(meter) + " for energies " + std::to_string(low) + " to " + std::to_string(high) +
                           ", at which the rhythm plays; add one, or widen the “low” and “high” of its neighbours.");
    }
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
        need(!style.has("rhythm") || covers(style.fills, meter), "fills");
        if (style.has("rhythm") && covers(style.grooves, meter)) checkEnergies(style, meter, problems);
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
    for (const Mode mode : modes) {
        // The chords that turn a section round to the next, and those that end a cue.
        for (const char* function : {"lead", "final"}) {
            const auto serves = [&](const Progression& p) {
                return std::find(p.modes.begin(), p.modes.end(), mode) != p.modes.end() && std::find(p.functions.begin(), p.functions.end(), function) != p.functions.end();
            };
            if (std::none_of(style.cadences.begin(), style.cadences.end(), serves)) {
                problems.push_back("“cadences” has none with the function \"" + std::string(function) + "\" in " + std::string(modeName(mode)) + ", which “keys” allows; add one, or add the function to one of them.");
            }
        }
    }
    if (!style.counter.role.empty() && !style.has(style.counter.role)) {
        problems.push_back("“counter.role” is \"" + style.counter.role + "\"; it must be one of “roles”.");
    }
}

}  // namespace fermata::style_fields

namespace fermata {

std::vector<std::string> thinPlaces(const Style& style) {
    std::vector<std::string> advice;
    const auto rhythm = style.orchestration.find("rhythm");
    if (!style.has("rhythm") || rhythm == style.orchestration.end()) return advice;
    for (const Meter& meter : style.meters) {
        const std::string in = " in " + meterText(meter);
        const auto ours = [&](const auto& item) { return item.meter == meter; };
        for (const auto& [low, high] : style_fields::thin(style.grooves, meter, rhythm->second.from, rhythm->second.to, 2)) {
            advice.push_back("“grooves” has only one" + in + " for energies " + std::to_string(low) + " to " + std::to_string(high) +
                             ": with two without “functions” no two cues must share their drums; add one, or widen “low” and “high” of its neighbours.");
        }
        if (std::count_if(style.fills.begin(), style.fills.end(), ours) < 2) {
            advice.push_back("“fills” has only one" + in + "; a drummer has two kinds: add one.");
        }
        if (std::none_of(style.grooves.begin(), style.grooves.end(), [&](const Groove& groove) { return ours(groove) && !groove.turn.empty(); })) {
            advice.push_back("“grooves” has no “turn”" + in + ", the bar that closes a phrase; add \"turn\": {\"every\": 4, \"lanes\": [...]} to one of them.");
        }
    }
    return advice;
}

}  // namespace fermata
