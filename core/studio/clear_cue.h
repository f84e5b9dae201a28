// SPDX-License-Identifier: GPL-3.0-or-later
// A clearance over one or several deliverables: facts from the ledger, rules, document; issued once and stored.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/formats/pack.h"
#include "core/rights/facts.h"
#include "core/studio/studio.h"

namespace fermata {

// A paper named in the uses file: a signed agreement, a client's approval, an insurer's answer.
struct AskedPaper { std::string name, bytes, sha256; };

// What the uses file of a job holds: an array of uses, or an object with "uses" and the job's other facts.
struct ClearanceAsk {
    Json uses = Json::array();
    JobFact job;
    std::vector<ContributorFact> contributors;
    std::string agreement, rightsContact;
    std::string file, fileSha256;     // Name and SHA-256 of the uses file; empty when it was not read from one.
    std::vector<AskedPaper> papers;   // Each once.
};
// A statement that needs a paper is {"text": "…", "file": "path"}, the path relative to the folder of `origin`; a bare
// text is a statement without one. Errors name file and field: unknown fields, other types, a paper that is missing,
// empty or above 32 MiB.
Result<ClearanceAsk> clearanceAsk(const Json& json, std::string_view origin);
Result<ClearanceAsk> clearanceAskFile(const std::filesystem::path& file);

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
