// SPDX-License-Identifier: GPL-3.0-or-later
// The acoustic bank in a cue: which stems it plays, and whose recordings it sounds.
#pragma once

#include <string>
#include <vector>

#include "core/compose/plan.h"
#include "core/rights/materials.h"
#include "core/studio/studio.h"

namespace fermata {

// Gives each stem that the bank has an instrument for to the bank and says so in the plan's remarks. NotFound says what
// to install; InvalidArgument for another bank's name. Nothing changes for "".
Result<void> useBank(const std::string& bank, Plan& plan);

// What is said of a sketch in which recorded instruments play some stems, or all of them.
std::string sketchWithBank(const std::string& style, const std::vector<std::string>& recorded, const std::vector<std::string>& computed);

// The material of a take that the bank sounds: sound font, SHA-256, synthesiser, credit, licence; its licence text is
// stored and registered in the project. Null for every other take.
Result<std::optional<MaterialRecord>> bankMaterial(Studio& studio, const ProjectId& project, const Take& take);

}  // namespace fermata
