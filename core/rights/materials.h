// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's material as an import records it in a take's provenance, and back as facts for the rules.
#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/rights/facts.h"

namespace fermata {

// Beside what the rules ask: the file it came from and where its paper is kept.
struct MaterialRecord {
    MaterialFact fact;
    std::string fileName, fileSha256, fileFormat;  // "take3.wav", its hash, "WAV, 24 bit, 44100 Hz, 2 channels".
    std::string paperName, paperStoredAs;          // File name as given and the hash of the chunk that keeps it, or empty.
};

Json toJson(const MaterialRecord& record);
// Only what the fields of a record say; what is missing stays unknown. Never fails: R30 blocks what says nothing.
MaterialRecord materialFromJson(const Json& json);

// The materials that the ledger rows of these cues' elements name, each once, with where it is audible.
std::vector<MaterialFact> materialsOf(const std::vector<CueFact>& cues);

}  // namespace fermata
