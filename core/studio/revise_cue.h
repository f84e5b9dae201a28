// SPDX-License-Identifier: GPL-3.0-or-later
// Fix this part: alternatives for some cells, accepting one as the next revision.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/studio/compose_cue.h"

namespace fermata {

struct ReviseRequest {
    CueId cue;
    std::optional<Samples> from, to;   // Snapped to bars.
    std::vector<std::string> sections; // By name, instead of a range.
    std::vector<std::string> stems;    // Empty = all.
    std::vector<std::string> sets;     // "energy=+0.3", "melody.density=0.5"
    PlayerChoice players;              // Who plays what is remade.
    int alternatives = 1;              // 1 to 9.
};

struct AlternativeResult {
    AlternativeInfo alternative;
    std::vector<std::pair<std::string, int64_t>> timings;
    std::vector<RingOut> ringOuts;
    std::string softer;  // That what is new was lowered so that nothing reaches full scale, or empty.
};

struct ReviseResult {
    std::vector<AlternativeResult> alternatives;
    std::vector<std::string> notes;
    std::vector<std::string> sections;  // Names of what is remade.
};

// Each alternative is stored as soon as it is made; `made` is called with it, so that it can be heard at once.
Result<ReviseResult> makeAlternatives(Studio& studio, const ReviseRequest& request, const Progress& progress,
                                      const std::function<void(const AlternativeResult&)>& made);

// Commits it as the next revision. Conflict when the cue moved on meanwhile; with `rebase` its takes are printed
// again on the newest revision, where their cells are still the ones they were made for.
Result<CueResult> acceptAlternative(Studio& studio, const AlternativeInfo& alternative, bool rebase,
                                    const Progress& progress);

}  // namespace fermata
