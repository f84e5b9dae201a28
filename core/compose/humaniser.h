// SPDX-License-Identifier: GPL-3.0-or-later
// How people play what is written straight. Whoever an application brings (models/play) adds it to notes of any player.
#pragma once

#include "core/compose/compose.h"

namespace fermata {

struct Style;

class Humaniser {
  public:
    virtual ~Humaniser() = default;
    // The take with people's timing and accents over its own, as much as the direction's groove level says; provenance gets
    // "feel": what was measured, from whose performances, and whom their licence asks to credit. Chance is the cell's, the
    // same for all its variations, so that a remade section leans as the one it replaces did. No note begins elsewhere on
    // the grid, none leaves the take. Safe to call from several threads.
    virtual Take humanised(Take take, const PlayRequest& request, const Style& style) const = 0;
};

// Whether the plan asks for it in this cell.
bool asksForFeel(const PlayRequest& request);

}  // namespace fermata
