// SPDX-License-Identifier: GPL-3.0-or-later
// The brief's moments, length, ending and tempo as what core/compose/timing.h solves, and what to say where they cannot all be met.
#pragma once

#include <string>
#include <vector>

#include "core/brief/brief.h"
#include "core/compose/plan.h"
#include "core/compose/style.h"
#include "core/compose/timing.h"

namespace fermata {

// The brief's metre, else one of the style's by its weights. The brief's tempo counts the metre's beat (core/music/beat.h).
Meter chooseMeter(const Brief& brief, const Style& style, uint32_t seed);
std::string bpmText(int64_t milliBpm);            // "120", "118.2"
std::string tempoMark(const TempoMap& tempo);     // "6/8, ♩. = 90"

// Reads the plan's ending and seed; adds a remark where the brief's tempo is not the style's. InvalidArgument says which hit, length
// or tempo cannot be, and the nearest tempo or times that can.
Result<Timing> solveBrief(const Brief& brief, const Style& style, const std::vector<Anchor>& anchors, Plan& plan);

}  // namespace fermata
