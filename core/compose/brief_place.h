// SPDX-License-Identifier: GPL-3.0-or-later
// Where in the plan a brief's control holds. Its section is a section's name ("B", "verse" with its pieces "verse-2"), a function
// ("intro", "verse", "build", "peak" or "chorus", "break" or "bridge", "outro"), several of them ("verse,chorus"), or bars as
// they are counted ("bars 1-4", "bars 5-", "last 2 bars"); "before", "from", "after" and "except" put in front mean what is
// beside it. With times, too, both must hold.
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/brief/brief.h"
#include "core/compose/plan.h"

namespace fermata {

struct ControlPlace {
    std::vector<size_t> sections;   // In order; none where the cue has no such part, which `missing` says.
    std::string words;              // " from 0:10 until 0:20", " in the intro (A)", "" throughout.
    std::string missing;
};

// InvalidArgument for a section that is none of these, with the names that there are.
Result<ControlPlace> placeOf(const BriefControl& control, const Plan& plan);

// Where a control begins or ends inside the cue: a section should begin there.
std::vector<Samples> controlTimes(const Brief& brief);
std::vector<int> controlBars(const Brief& brief, int bars);   // The same in bars from 0, of a cue of so many.
bool asksForBars(const BriefControl& control);

}  // namespace fermata
