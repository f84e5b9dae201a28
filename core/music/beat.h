// SPDX-License-Identifier: GPL-3.0-or-later
// What a tempo counts. People say "90 bpm" and mean the beat that they feel; tempo maps and style packs count quarters.
#pragma once

#include <cstdint>
#include <string>

#include "core/music/tempo_map.h"

namespace fermata {

// The note that a bpm counts: the dotted quarter in a compound metre (6/8, 9/8, 12/8), else the metre's own unit (the quarter in
// 4/4, the half in 2/2). Eighths in uneven groups (5/8, 7/8) have no one beat; there it is the quarter, as scores and sequencers have it.
Ticks tempoBeat(const Meter& meter);
int64_t milliBeats(const Meter& meter, int64_t milliQuarters);   // Thousandths a minute, rounded.
int64_t milliQuarters(const Meter& meter, int64_t milliBeats);

// The metre of most bars: some are shortened. 4/4 without bars.
Meter usualMeter(const TempoMap& tempo);
int64_t milliBeats(const TempoMap& tempo);   // On average, of its usual metre.

std::string meterText(const Meter& meter);   // "6/8"
std::string beatName(const Meter& meter);    // "quarter", "dotted quarter": for papers, whose fonts lack the sign.
std::string beatSign(const Meter& meter);    // "♩", "♩."

}  // namespace fermata
