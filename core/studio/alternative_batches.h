// SPDX-License-Identifier: GPL-3.0-or-later
// Alternatives as they were asked for: each request offers its own, numbered from 1, and “accept 1” must mean one of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/studio/catalog.h"

namespace fermata {

// The alternatives of one request, in their order; `number` counts a cue's requests from 1.
struct AlternativeBatch {
    int number = 0;
    std::vector<AlternativeInfo> list;
    bool open(int newestRevision) const;  // Made of the newest revision, and none of it was accepted.
    bool remakes(std::string_view section) const;
    std::string text() const;             // "batch 2: remade C with energy=+0.3, by Max on 2026-11-23…"
};
std::vector<AlternativeBatch> alternativeBatches(std::vector<AlternativeInfo> all);
// By id; or by number, which means the open batch. InvalidArgument lists the batches where several are open and neither `batch`
// nor a section says which. Without an open one it is the newest.
Result<AlternativeInfo> findAlternative(Catalog& catalog, const CueInfo& cue, std::string_view ordinalOrId, int batch = 0, std::string_view section = {});

}  // namespace fermata
