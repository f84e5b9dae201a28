// SPDX-License-Identifier: GPL-3.0-or-later
// The paper of a set of weights, "fermata-weights-1": what file, what net, trained on what, by whom it must be credited,
// how far it got and what it cannot do. The ledger and the clearance read it.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/json.h"
#include "models/train/corpus.h"

namespace fermata::train {

struct ManifestFacts {
    std::filesystem::path net;      // The weights' file; its name goes into the manifest.
    std::string lossCsv;            // Of the run.
    Json sources;                   // "fermata-sources-1": by shard name, licence and attribution.
    Json heldOut;                   // Of fermata-train evaluate.
    Json measured;                  // Anything else that was measured; null = nothing.
    Json run;                       // Options, hardware, code revision, dates, as given.
    Json mix;                       // How often each part of the material is drawn.
    std::vector<std::string> limits;
};
// NotFound names a shard of the corpus that the sources do not describe.
Result<Json> weightsManifest(const Corpus& corpus, const ManifestFacts& facts);

}  // namespace fermata::train
