// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/dynamics.h"

#include <algorithm>

namespace fermata {
namespace {

constexpr int kHardest = 127;

// Permille of a velocity, or of its distance to the hardest, that is left per 50 permille of dynamics: tables and no power, so
// that every machine rounds alike.
constexpr int kLeft[] = {1000, 860, 740, 636, 547, 470, 405, 348, 299, 257, 221, 190, 164, 141, 121, 104, 89, 77, 66, 57, 49};

int leftAt(int amount) {
    const int step = std::min(amount / 50, 19);
    return kLeft[step] + (kLeft[step + 1] - kLeft[step]) * (amount - step * 50) / 50;
}

int played(int velocity, int dynamics) {
    if (dynamics < 0) return velocity * leftAt(-dynamics) / 1000;
    return kHardest - (kHardest - velocity) * leftAt(dynamics) / 1000;
}

// What `played` was given.
int unplayed(int velocity, int dynamics) {
    if (dynamics < 0) return velocity * 1000 / leftAt(-dynamics);
    return kHardest - (kHardest - velocity) * 1000 / leftAt(dynamics);
}

}  // namespace

void setDynamics(std::vector<Note>& notes, int dynamics) {
    if (dynamics == 0) return;
    for (Note& note : notes) note.velocity = std::clamp(played(note.velocity, dynamics), 1, kHardest);
}

int dynamicsOf(const Take& take) {
    if (!take.provenance.is_object() || !take.provenance.contains("directions")) return 0;
    return std::clamp(take.provenance["directions"].value("dynamics", 0), -1000, 1000);
}

Take withDynamics(Take take, int dynamics) {
    const int before = dynamicsOf(take);
    if (before == dynamics) return take;
    for (Note& note : take.notes) note.velocity = std::clamp(unplayed(note.velocity, before), 1, kHardest);
    setDynamics(take.notes, dynamics);
    take.provenance["directions"]["dynamics"] = dynamics;
    if (dynamics == 0) take.provenance["directions"].erase("dynamics");
    return take;
}

std::vector<std::string> stemsKeepingNotes(const std::vector<Change>& changes) {
    std::vector<std::string> stems;
    for (const Change& change : changes) {
        if ((change.parameter != "dynamics" && change.parameter != "sound") || change.stem.empty()) return {};
        if (std::find(stems.begin(), stems.end(), change.stem) == stems.end()) stems.push_back(change.stem);
    }
    return stems;
}

}  // namespace fermata
