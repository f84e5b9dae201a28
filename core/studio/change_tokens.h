// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a remark, in the four languages that remarks are read in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/music/revision.h"

namespace fermata {

// Without capitals: those of ASCII and of Latin-1 as UTF-8 (Ä, É).
std::string lowered(std::string_view text);

// In order, without capitals; Japanese is cut at the words of its vocabulary and the stems' names.
std::vector<std::string> tokensOf(std::string_view given, const std::vector<Stem>& stems);

}  // namespace fermata
