// SPDX-License-Identifier: GPL-3.0-or-later
// The counter-line: a second voice that listens to the tune and leaves it room.
#pragma once

#include <string>
#include <vector>

#include "core/compose/cell.h"

namespace fermata {

// The tune that sounds in this cell: the take beside it when there is one, else what the melody player plays first.
std::vector<Note> tuneBeside(const PlayedCell& cell);

// Adds the style's counter-line when `role` is the one that plays it and the section has the energy for it.
void addCounter(const PlayedCell& cell, const std::string& role, std::vector<Note>& notes);

}  // namespace fermata
