// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/manifest.h"

#include <cstdio>

#include "core/base/files.h"
#include "models/nets/net.h"

namespace fermata::train {

Result<Json> weightsManifest(const Corpus& corpus, const ManifestFacts& facts) {
    const Result<nets::NetFile> file = nets::readNetFile(facts.net);
    if (!file) return fail(file.error());
    const Result<std::string> bytes = readFile(facts.net);
    if (!bytes) return fail(bytes.error());
    int64_t optimiserSteps = 0, notes = 0;
    size_t from = facts.lossCsv.find('\n');
    while (from != std::string::npos && from + 1 < facts.lossCsv.size()) {
        const size_t end = std::min(facts.lossCsv.find('\n', from + 1), facts.lossCsv.size());
        long long step = 0, seen = 0;
        char split[16] = {};
        if (std::sscanf(facts.lossCsv.substr(from + 1, end - from - 1).c_str(), "%lld,%15[^,],%*f,%*f,%lld", &step, split, &seen) == 3 && split[0] == 't') {
            optimiserSteps = std::max<int64_t>(optimiserSteps, step);
            notes += seen;
        }
        from = end;
    }
    int64_t all = 0;
    for (const Shard& shard : corpus.shards) all += shard.trainNotes;
    Json shards = Json::array();
    Json credits = Json::array();
    const Json described = facts.sources.is_object() ? facts.sources.value("sources", Json::array()) : Json::array();
    for (const Shard& shard : corpus.shards) {
        const Json* source = nullptr;
        for (const Json& entry : described) {
            if (entry.value("shard", "") == shard.name) source = &entry;
        }
        if (source == nullptr) {
            return fail(Code::NotFound, "The sources do not describe the shard “" + shard.name + "”. Add an entry with name, by, licence, url and attribution.");
        }
        Json entry = *source;
        entry["sha256"] = shard.sha256.hex();
        entry["pieces"] = shard.pieces;
        entry["pieces_trained_on"] = shard.trainPieces;
        entry["notes_trained_on"] = shard.trainNotes;
        entry["permille_of_notes"] = all == 0 ? 0 : shard.trainNotes * 1000 / all;
        entry["licences_of_pieces"] = shard.licences;
        if (const std::string credit = source->value("attribution", ""); !credit.empty()) credits.push_back(credit);
        shards.push_back(entry);
    }
    Json architecture = nets::toJson(file->shape);
    architecture["parameters"] = file->shape.parameters();
    architecture["kind"] = "decoder-only transformer over compound steps, infilling order, rotary by musical time and by place, tied embeddings";
    Json run = facts.run.is_object() ? facts.run : Json::object();
    run["optimiser_steps"] = optimiserSteps;
    run["notes_in_holes_learned_from"] = notes;
    run["notes_to_learn_from"] = all;
    return Json{{"format", "fermata-weights-1"},
                {"name", "fermata-infill"},
                {"version", bytes->empty() ? "" : sha256(*bytes).shortHex()},
                {"file", facts.net.filename().string()},
                {"sha256", sha256(*bytes).hex()},
                {"bytes", bytes->size()},
                {"numbers", "IEEE 754 half floats, little endian"},
                {"licence", "GPL-3.0-or-later, with the program"},
                {"architecture", architecture},
                {"training", run},
                {"mix_permille", facts.mix},
                {"shards", shards},
                {"credits", credits},
                {"held_out", facts.heldOut},
                {"measured", facts.measured},
                {"limits", facts.limits}};
}

}  // namespace fermata::train
