// SPDX-License-Identifier: GPL-3.0-or-later
// Kept prints played again from their stored notes, where they were rendered: for what rings out where a slice ends, and
// for how a print that was landed on something else ends of itself.
#pragma once

#include <optional>

#include "core/render/render.h"
#include "core/studio/studio.h"

namespace fermata {

struct Replayed {
    OwnSound own;
    std::vector<float> carryIn;   // What rang into the print.
};

// The print of a cell of `revision`, a revision of `source` or one in the making whose kept cells are; `fades`: its last
// section fades. With a `cut`, frames after the print's beginning, only what is struck before it. NotSupported: another
// engine rendered it, so it would sound otherwise.
Result<Replayed> playAgain(Studio& studio, const CueId& source, const Revision& revision, const Stem& stem, const Cell& cell,
                           bool fades, std::optional<Samples> cut = {});

}  // namespace fermata
