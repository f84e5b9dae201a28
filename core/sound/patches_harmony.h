// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of chord instruments share.
#pragma once

#include "core/sound/patch.h"

namespace fermata::sound {

inline const SpaceDesign kChamber = {.early = 0.11F, .late = 0.085F, .t60 = 1.5F, .dampHz = 5200, .preDelayMs = 18, .lowCutHz = 220};
inline const SpaceDesign kConcertHall = {.early = 0.16F, .late = 0.16F, .t60 = 2.2F, .dampHz = 5000, .preDelayMs = 24, .lowCutHz = 200, .kind = SpaceDesign::Hall};
inline const SpaceDesign kPlate = {.early = 0.04F, .late = 0.14F, .t60 = 1.6F, .dampHz = 8500, .preDelayMs = 8, .lowCutHz = 300, .kind = SpaceDesign::Plate};
inline const std::array<BodyMode, 8> kGuitarBody = {{{102, 9, 0.5F}, {204, 8, 0.6F}, {228, 10, 0.3F}, {386, 9, 0.35F}, {434, 10, 0.25F},
                                                     {575, 9, 0.25F}, {720, 8, 0.2F}, {1240, 6, 0.2F}}};
inline const std::array<BodyMode, 8> kViolaBody = {{{230, 9, 0.5F}, {352, 10, 0.5F}, {470, 8, 0.5F}, {720, 6, 0.4F}, {1050, 5, 0.4F},
                                                    {1700, 4, 0.4F}, {2500, 3, 0.6F}, {3600, 4, 0.3F}}};

Patch harmonyPatch(const char* id, const char* description, const std::vector<Knob>& knobs, const Design& design, float highPassHz,
                   const std::array<Band, 4>& bands, float trimDb);
std::vector<Patch> moreKeys();     // Grand, poly, stab, clavinet, accordion, arpeggio.
std::vector<Patch> moreGuitars();  // Picked, jazz, wah, mandolin, harp.
std::vector<Patch> sections();     // Brass, legato strings.

}  // namespace fermata::sound
