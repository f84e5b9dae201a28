// SPDX-License-Identifier: GPL-3.0-or-later
// What the leads' tables share.
#pragma once

#include "core/sound/patch.h"

namespace fermata::sound {

inline const SpaceDesign kLeadHall = {.early = 0.10F, .late = 0.13F, .t60 = 1.7F, .dampHz = 6000, .preDelayMs = 24, .lowCutHz = 260};

Patch leadPatch(const char* id, const char* description, const std::vector<Knob>& knobs, const Design& design, float highPassHz,
                const std::array<Band, 4>& bands, float echo, float trimDb);
std::vector<Patch> malletsAndSynths();  // Saw lead, house pluck, vibraphone, celesta, marimba.
std::vector<Patch> soloists();          // Fiddle, cello, trumpet, horn, flute.

}  // namespace fermata::sound
