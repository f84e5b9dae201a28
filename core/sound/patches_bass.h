// SPDX-License-Identifier: GPL-3.0-or-later
// What the basses' tables share.
#pragma once

#include "core/sound/patch.h"

namespace fermata::sound {

inline const SpaceDesign kBassRoom = {.early = 0.05F, .late = 0.02F, .t60 = 0.7F, .dampHz = 4000, .preDelayMs = 8, .lowCutHz = 250};

Patch bassPatch(const char* id, const char* description, const Design& design, float highPassHz, const std::array<Band, 4>& bands, float trimDb);
std::vector<Patch> machineBasses();  // Reese, analog, deep, distorted, drone.
std::vector<Patch> playedBasses();   // Finger, slap, walking.
std::vector<Patch> lowSections();    // Celli and basses, low brass.

}  // namespace fermata::sound
