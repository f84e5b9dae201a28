// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that a JSON object says twice. A JSON reader silently keeps the last: whoever wrote the file hears the wrong one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fermata {

// Their paths, "feel.swing" or "grooves[2].lanes", in the order of the file. Requires: text that parses.
std::vector<std::string> twinKeys(std::string_view text);

}  // namespace fermata
