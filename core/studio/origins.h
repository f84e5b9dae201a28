// SPDX-License-Identifier: GPL-3.0-or-later
// Ledger rows for new takes: provenance, sounds, engine, the person's decision and the similarity check.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/studio/studio.h"

namespace fermata {

// The similarity of each take with the shipped corpus and with the studio's earlier deliveries in other projects.
Result<std::vector<std::pair<Hash, Json>>> ledgerRows(Studio& studio, const ProjectId& project,
                                                      const std::vector<Take>& takes, std::string_view decision,
                                                      const std::string& request);

}  // namespace fermata
