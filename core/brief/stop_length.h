// SPDX-License-Identifier: GPL-3.0-or-later
// How long a stop is, as a brief says it: "2 beats", "1 bar", "1.5 s".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fermata {

struct StopLength {
    enum class Unit { Beats, Bars, Seconds };
    int thousandths = 0;  // Of the unit, 125 to 16000.
    Unit unit = Unit::Beats;
};

// Nothing for other words, and for less than an eighth or more than sixteen of a unit.
std::optional<StopLength> stopLength(std::string_view text);
std::string stopLengthText(const StopLength& length);  // "2 beats", "1 bar", "1.5 s"

}  // namespace fermata
