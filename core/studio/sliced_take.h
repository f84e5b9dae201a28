// SPDX-License-Identifier: GPL-3.0-or-later
// A section that was split plays its take in parts.
#pragma once

#include "core/music/take.h"
#include "core/music/tempo_map.h"

namespace fermata {

// The part of a take that a half of a split section plays: bars' ticks [from, to) of a section that begins at `firstBar`.
Take slicedTake(const Take& take, Ticks from, Ticks to, const TempoMap& tempo, int firstBar);

}  // namespace fermata
