// SPDX-License-Identifier: GPL-3.0-or-later
// Names for places that take nothing but ASCII: file names of a pack, the fixed fields of a Broadcast Wave.
#pragma once

#include <string>
#include <string_view>

namespace fermata {

// UTF-8 with the Latin letters U+00C0 to U+017F written as people do who have no other keys: "Käsespot" is "Kaesespot",
// "Škoda" "Skoda", "œuvre" "oeuvre". Everything else stays as it is.
std::string latinLetters(std::string_view text);

}  // namespace fermata
