// SPDX-License-Identifier: GPL-3.0-or-later
// The weights that ship: the net's file and its manifest, which must name the file's hash. What the manifest says of
// training goes with every take that these weights played.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/base/json.h"
#include "core/rights/passages.h"
#include "models/groove/feel.h"
#include "models/nets/net.h"

namespace fermata::play {

struct Weights {
    std::shared_ptr<const nets::Net> net;
    Json manifest;
    Hash manifestHash;      // SHA-256 of manifest.json's bytes.
    Hash file;              // SHA-256 of the weights' file.
    Json facts;             // factsOf these.
    std::optional<groove::Feel> feel;   // How drummers lean, measured from the same performances; feel.json beside the net.
    Hash feelHash;                      // SHA-256 of its file.
    std::optional<Passages> passages;   // Of every training piece: the copy guard.
};

// What a take's provenance says of the model: {"name", "version", "maker", "sha256", "manifest": {"sha256", "names"}, "licence",
// "plan", "training": {"statement", "sources"...}, "credits"}, in the fields that the rules of core/rights read. `file` is the
// hash of the weights as they are, manifest.names the one that the manifest gives.
Json factsOf(const Json& manifest, const Hash& manifestHash, const Hash& file);


// Reads <folder>/manifest.json ("fermata-weights-1"), the file that it names, <folder>/passages.idx and, where there is one,
// <folder>/feel.json.
// NotFound: no weights are installed. Corrupt: a file's hash is not the manifest's, or the passages leave out a shard that
// the weights learned from; the message names the file.
Result<std::shared_ptr<const Weights>> loadWeights(const std::filesystem::path& folder);

}  // namespace fermata::play
