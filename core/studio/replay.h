// SPDX-License-Identifier: GPL-3.0-or-later
// What rings out of a kept print where a slice of it ends: from its stored notes, played again where they were rendered.
#pragma once

#include <vector>

#include "core/studio/studio.h"

namespace fermata {

// The print of a cell of `revision`, a revision of `source` or one in the making whose kept cells are; `fades`: its last
// section fades. `cut`: frames after the print's beginning; only what is struck before rings on, with what rang into it.
// NotSupported: another engine rendered it, so it would sound otherwise.
Result<std::vector<float>> ringOutAt(Studio& studio, const CueId& source, const Revision& revision, const Stem& stem,
                                     const Cell& cell, bool fades, Samples cut);

}  // namespace fermata
