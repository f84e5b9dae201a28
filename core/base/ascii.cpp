// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ascii.h"

#include <cstdint>
#include <iterator>

namespace fermata {
namespace {

// From U+00C0, a letter each; "" = none (the signs for times and divided by).
constexpr std::string_view kLetters[] = {
    "A", "A", "A", "A", "Ae", "A", "Ae", "C", "E", "E", "E", "E", "I", "I", "I", "I", "D", "N", "O", "O", "O", "O", "Oe", "", "O", "U", "U", "U", "Ue", "Y", "Th", "ss",
    "a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "oe", "", "o", "u", "u", "u", "ue", "y", "th", "y",
    "A", "a", "A", "a", "A", "a", "C", "c", "C", "c", "C", "c", "C", "c", "D", "d", "D", "d", "E", "e", "E", "e", "E", "e", "E", "e", "E", "e", "G", "g", "G", "g",
    "G", "g", "G", "g", "H", "h", "H", "h", "I", "i", "I", "i", "I", "i", "I", "i", "I", "i", "IJ", "ij", "J", "j", "K", "k", "k", "L", "l", "L", "l", "L", "l", "L",
    "l", "L", "l", "N", "n", "N", "n", "N", "n", "n", "N", "n", "O", "o", "O", "o", "O", "o", "Oe", "oe", "R", "r", "R", "r", "R", "r", "S", "s", "S", "s", "S", "s",
    "S", "s", "T", "t", "T", "t", "T", "t", "U", "u", "U", "u", "U", "u", "U", "u", "U", "u", "U", "u", "W", "w", "Y", "y", "Y", "Z", "z", "Z", "z", "Z", "z", "s"};
static_assert(std::size(kLetters) == 0x180 - 0xc0);

}  // namespace

std::string latinLetters(std::string_view text) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<uint8_t>(text[i]);
        const bool two = lead >= 0xc3 && lead <= 0xc5 && i + 1 < text.size() && (static_cast<uint8_t>(text[i + 1]) & 0xc0) == 0x80;
        const size_t letter = two ? (((lead & 0x1fU) << 6) | (static_cast<uint8_t>(text[i + 1]) & 0x3fU)) - 0xc0 : std::size(kLetters);
        if (letter >= std::size(kLetters) || kLetters[letter].empty()) {
            out.push_back(text[i]);
            continue;
        }
        out += kLetters[letter];
        ++i;
    }
    return out;
}

}  // namespace fermata
