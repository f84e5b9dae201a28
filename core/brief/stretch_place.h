// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches that are bars or sections: who knows where they are is the plan (core/compose/brief_place.h).
#pragma once

#include "core/brief/stretch.h"

namespace fermata {

// "in the first 4 bars", "from bar 5 on", "bars 5 to 8", "in the intro", "until the chorus", "except in the break" at i;
// `mayBeAt`: "at bar 5" is from then on. False when there is none.
Stretch placeAt(const Reader& reader, size_t i, bool mayBeAt);
std::string placeText(const std::string& place);      // "bars 1-4", "from bar 5", "before section chorus"
// All but it: "bars 1-4" of "bars 5-", "before chorus" of "from chorus", "except chorus" of "chorus".
std::string outside(const std::string& place);

}  // namespace fermata
