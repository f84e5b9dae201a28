// SPDX-License-Identifier: GPL-3.0-or-later
// What this program brings beside the rule players. Nothing is loaded until a cue asks for it.
#pragma once

#include "core/studio/players.h"

namespace fermata::cli {

Players players();

}  // namespace fermata::cli
