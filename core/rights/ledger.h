// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger row of a take: what and who made it, as one canonical JSON object ("fermata-ledger-1").
#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/music/take.h"

namespace fermata {

struct LedgerDecision {
    std::string person, what, at;   // Opaque person id or name; "took alternative 2 of 3"; ISO UTC.
};

struct LedgerSources {
    std::string patchDescription;   // PatchInfo::description of the take's patch.
    std::string samples = "none";   // "none" for the sample-free engine, otherwise the bank or recording.
    std::string engine;             // Engine version and build that sounds it.
    std::vector<LedgerDecision> decisions;  // In order; added to those that the take's provenance records.
    std::string request;            // Canonical JSON of what was asked, "" when nothing was.
    Json similarity;                // Result of core/rights/similarity.h, or null: R42 blocks.
};

// {"format", "take", "stem", "made_by": {"player", "version", "kind": rules|model|person|recording|unknown, "class": G|P|A|H|"",
// "source_type"}, "style": {"id", "version", "sha256"}, "seed", "inputs", "sound": {"patch", "description",
// "samples"}, "engine", "decisions": [{"person", "what", "at"}], "parent_take", "request", "similarity"}.
// A person's take names in made_by.based_on whose notes it was written over: {"player", "version", "kind", "take"...} or null.
// made_by also holds, where the take records them: "tries" and "copies_refused" of a trained player, "instead_of" {"player",
// "why"} where the rules played for it, "rejected_as_too_similar", and what a remake "keeps" with its "shared_permille".
// A take with imported recordings also has "materials": the objects that its provenance records (see
// core/rights/materials.h), and their names as "samples".
// Facts that the take does not record stay null: they are not invented here, and rule R02 blocks on them.
// Class of the rule players is G with source type algorithmicMedia: no trained model, no human author (policy).
Json ledgerRow(const Take& take, const LedgerSources& sources);

// What is missing for the row to say where the music comes from; empty = complete. Field names, for R02.
std::vector<std::string> missingOrigin(const Json& row);

}  // namespace fermata
