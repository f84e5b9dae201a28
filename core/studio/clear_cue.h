// SPDX-License-Identifier: GPL-3.0-or-later
// A clearance over one or several deliverables: facts from the ledger, rules, document; issued once and stored.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/formats/pack.h"
#include "core/rights/facts.h"
#include "core/studio/studio.h"

namespace fermata {

// What the clearance file of a job holds: an array of uses, or an object with "uses" and the job's other facts.
struct ClearanceAsk {
    Json uses = Json::array();
    JobFact job;
    std::vector<ContributorFact> contributors;
    std::string agreement, rightsContact;
};
// Errors name file and field.
Result<ClearanceAsk> clearanceAsk(const Json& json, std::string_view origin);

struct ClearRequest {
    std::vector<std::pair<CueId, int>> covers;  // Cue and revision.
    ClearanceAsk ask;
    bool issue = false;          // Otherwise a preview that is stored nowhere.
    std::string reason;          // Required when it supersedes an earlier version.
    std::string madeAt;          // Preview only: fixed time, or empty for now.
};

struct ClearResult {
    ClearanceRecord record;      // Of a preview: number "PREVIEW", version 0.
    Json document;
    std::string json, pdf;
    std::vector<std::pair<std::string, int64_t>> timings;
};

Result<ClearResult> clearCues(Studio& studio, const ClearRequest& request, const Progress& progress);

// The files of one covered cue as they will be delivered under this clearance.
Result<PackInput> clearedPackInput(Studio& studio, const CueId& cue, int revision, const ClearanceRecord& record);

}  // namespace fermata
