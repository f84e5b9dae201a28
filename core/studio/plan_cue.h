// SPDX-License-Identifier: GPL-3.0-or-later
// What composing a brief would make, before anything is played or stored: the style, the plan and what is worth knowing.
#pragma once

#include <string>
#include <vector>

#include "core/compose/style.h"
#include "core/studio/compose_cue.h"

namespace fermata {

struct PlannedCue {
    Style style;
    Plan plan;
    std::vector<std::string> notes;   // What was chosen, snapped or departs from the brief, in words.
};

// The plan that composeCue follows for the same request: some milliseconds a style, nothing is written.
// InvalidArgument where the brief contradicts itself or nothing of it was understood.
Result<PlannedCue> planCue(Studio& studio, const ComposeRequest& request);

}  // namespace fermata
