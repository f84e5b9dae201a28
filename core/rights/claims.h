// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that the product must never print, and the check that every text of ours passes through.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"

namespace fermata {

// The forbidden phrases found in a text, case and spacing ignored; empty = clean.
std::vector<std::string> forbiddenPhrases(std::string_view text);
// Over every string of a JSON value (keys too).
std::vector<std::string> forbiddenPhrasesIn(const Json& value);

}  // namespace fermata
