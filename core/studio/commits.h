// SPDX-License-Identifier: GPL-3.0-or-later
// Who committed which revision of a cue, and when, as its history says.
#pragma once

#include <map>

#include "core/studio/studio.h"

namespace fermata {

// Revision number to its event. A revision that the history does not name is not in it.
Result<std::map<int, EventInfo>> commitsOf(Studio& studio, const CueId& cue);
std::string committerOf(const std::map<int, EventInfo>& commits, int number);  // "somebody" where nobody is named.

}  // namespace fermata
