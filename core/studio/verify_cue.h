// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about a cue that can be checked: history, revision roots, every chunk's hash, locks, clearances.
#pragma once

#include <string>
#include <vector>

#include "core/studio/studio.h"

namespace fermata {

struct CueVerification {
    std::vector<std::string> checks;    // What was checked and how much of it.
    std::vector<std::string> faults;    // Empty = sound.
};

Result<CueVerification> verifyCue(Studio& studio, const CueId& cue, const Progress& progress);

}  // namespace fermata
