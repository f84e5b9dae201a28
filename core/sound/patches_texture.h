// SPDX-License-Identifier: GPL-3.0-or-later
// What the pads' tables share.
#pragma once

#include "core/sound/patch.h"

namespace fermata::sound {

inline const SpaceDesign kFarHall = {.early = 0.12F, .late = 0.20F, .t60 = 2.0F, .dampHz = 4800, .preDelayMs = 30, .lowCutHz = 220};
inline const SpaceDesign kWideHall = {.early = 0.10F, .late = 0.24F, .t60 = 2.8F, .dampHz = 5200, .preDelayMs = 34, .lowCutHz = 220, .kind = SpaceDesign::Hall};

Patch padPatch(const char* id, const char* description, const std::vector<Knob>& knobs, const Design& design, float highPassHz,
               const std::array<Band, 4>& bands, float trimDb);
std::vector<Patch> morePads();      // Analog, filtered, cloud, bowed.
std::vector<Patch> airAndVoices();  // Choir, tremolo, wind, far bells.

}  // namespace fermata::sound
