// SPDX-License-Identifier: GPL-3.0-or-later
// What the kits' two tables share.
#pragma once

#include "core/sound/patch.h"

namespace fermata::sound {

inline const SpaceDesign kDrumRoom = {.early = 0.22F, .late = 0.12F, .t60 = 0.55F, .dampHz = 6500, .preDelayMs = 6, .lowCutHz = 250};

Patch kitPatch(const char* id, const char* description, const KitDesign& design, const StripDesign& strip);
StripDesign kitStrip(float trimDb, const std::array<Band, 4>& bands, const SpaceDesign& space);
KitDesign indieKit();                     // The acoustic kit that others start from.
std::vector<Patch> cinematicKits();       // Trailer, war, orchestral.
std::vector<Patch> machineKits();         // Gated, house.
std::vector<Patch> playedKits();          // Funk, brush, cajon.

}  // namespace fermata::sound
