// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/stop_length.h"

#include "core/brief/reader.h"

namespace fermata {

std::optional<StopLength> stopLength(std::string_view text) {
    const auto space = text.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const std::string_view number = text.substr(0, space), unit = text.substr(space + 1);
    int64_t value = 0, fraction = -1;
    for (const char c : number) {
        if (c == '.' && fraction < 0) {
            fraction = 100;
        } else if (c < '0' || c > '9' || value > 100000) {
            return std::nullopt;
        } else if (fraction < 0) {
            value = value * 10 + (c - '0') * 1000;
        } else {
            value += (c - '0') * fraction;
            fraction /= 10;
        }
    }
    StopLength length;
    if (unit == "beat" || unit == "beats") length.unit = StopLength::Unit::Beats;
    else if (unit == "bar" || unit == "bars") length.unit = StopLength::Unit::Bars;
    else if (unit == "s") length.unit = StopLength::Unit::Seconds;
    else return std::nullopt;
    if (value < 125 || value > 16000) return std::nullopt;
    length.thousandths = static_cast<int>(value);
    return length;
}

std::string stopLengthText(const StopLength& length) {
    const std::string number = decimalText(length.thousandths);
    if (length.unit == StopLength::Unit::Seconds) return number + " s";
    const char* one = length.unit == StopLength::Unit::Bars ? " bar" : " beat";
    return number + one + (length.thousandths > 1000 ? "s" : "");
}

}  // namespace fermata
