// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/played_sound.h"

#include <algorithm>

#include "core/music/dies_away.h"

namespace fermata {

Sound playedSound(const PlannedStem& stem, const StemDirection& direction) {
    Sound sound = direction.sound ? *direction.sound : Sound{stem.sound, stem.parameters};
    // The direction opens or closes the patch around what the style set for it.
    if (const auto it = sound.parameters.find("brightness"); it != sound.parameters.end()) {
        it->second = clampLevel(it->second + (direction.brightness.permille - 500) * 6 / 10).permille;
    }
    return sound;
}

std::vector<std::string> patchesPlayed(const Plan& plan, std::string_view stem) {
    std::vector<std::string> played;
    const auto of = std::find_if(plan.stems.begin(), plan.stems.end(), [&](const PlannedStem& one) { return one.name == stem; });
    if (of == plan.stems.end()) return played;
    for (const PlannedSection& section : plan.sections) {
        const auto direction = section.stems.find(of->name);
        const std::string& patch = direction != section.stems.end() && direction->second.sound ? direction->second.sound->patch : of->sound;
        if (std::find(played.begin(), played.end(), patch) == played.end()) played.push_back(patch);
    }
    return played;
}

Take withSound(Take take, const PlannedStem& stem, const StemDirection& direction) {
    Sound sound = playedSound(stem, direction);
    if (sound.patch == take.sound.patch) return take;
    for (const std::string_view kept : {std::string_view("open"), std::string_view("pump"), std::string_view(kDiesAway)}) {
        const auto it = take.sound.parameters.find(std::string(kept));
        if (it != take.sound.parameters.end()) sound.parameters[it->first] = it->second;
    }
    take.sound = std::move(sound);
    return take;
}

}  // namespace fermata
