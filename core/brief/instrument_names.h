// SPDX-License-Identifier: GPL-3.0-or-later
// Instruments as people call them in English, German and French.
#pragma once

#include <string>
#include <vector>

namespace fermata {

struct NamedInstrument {
    std::string name;         // In English: "acoustic guitar".
    std::string family;       // As styles call it, mostly the same: of “violin” it is "strings".
    size_t first = 0, count = 0;   // Of the words.
};

// In their order, the longest names first where one stands in another. Words in lower case, one each.
std::vector<NamedInstrument> instrumentsIn(const std::vector<std::string>& words);

}  // namespace fermata
