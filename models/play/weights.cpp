// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/play/weights.h"

#include "core/base/files.h"

namespace fermata::play {
namespace {

std::string textOf(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// One sentence; the sources themselves stand beside it.
std::string statementOf(const Json& shards) {
    int64_t pieces = 0, own = 0;
    for (const Json& shard : shards) {
        pieces += shard.value("pieces_trained_on", int64_t{0});
        if (textOf(shard, "shard").rfind("own", 0) == 0) own += shard.value("permille_of_notes", int64_t{0});
    }
    return "trained only on the " + std::to_string(pieces) + " pieces of the " + std::to_string(shards.size()) + " sources listed with it; " +
           std::to_string((own + 5) / 10) + " % of their notes were made by Fermata's own programs.";
}

}  // namespace

Json factsOf(const Json& manifest, const Hash& manifestHash, const Hash& file) {
    const Json training = manifest.value("training", Json::object());
    const Json shards = manifest.value("shards", Json::array());
    Json sources = Json::array();
    for (const Json& shard : shards) {
        Json entry = Json::object();
        for (const char* key : {"shard", "name", "by", "licence", "url", "sha256", "pieces_trained_on", "permille_of_notes"}) {
            if (shard.contains(key)) entry[key] = shard[key];
        }
        sources.push_back(std::move(entry));
    }
    std::string date = textOf(training, "stopped");
    if (date.empty()) date = textOf(training, "date");
    const std::string licence = textOf(manifest, "licence");
    return {{"name", textOf(manifest, "name")},
            {"version", textOf(manifest, "version")},
            {"maker", "Fermata"},
            {"sha256", file.hex()},
            {"manifest", {{"sha256", manifestHash.hex()}, {"names", textOf(manifest, "sha256")}}},
            // Our own weights: their licence is the program's, whose text is archived with it.
            {"licence", {{"name", licence}, {"commercial", !licence.empty()}, {"archive_sha256", manifestHash.hex()}}},
            {"plan", {{"kind", "own"}}},
            {"may_learn_from_inputs", false},
            {"training",
             {{"disclosed", !shards.empty()},
              {"relies_on_exceptions", false},
              {"stated_by", "Fermata"},
              {"date", date},
              {"statement", statementOf(shards)},
              {"sources", sources}}},
            {"credits", manifest.value("credits", Json::array())}};
}

Result<std::shared_ptr<const Weights>> loadWeights(const std::filesystem::path& folder) {
    const std::filesystem::path paper = folder / "manifest.json";
    std::error_code ignored;
    if (!std::filesystem::exists(paper, ignored)) {
        return fail(Code::NotFound, "No trained weights are installed (there is no “" + paper.string() + "”); use --players rules.");
    }
    const Result<std::string> text = readFile(paper);
    if (!text) return fail(text.error());
    const Result<Json> manifest = parseJson(*text, paper.string());
    if (!manifest) return fail(manifest.error());
    if (!manifest->is_object() || textOf(*manifest, "format") != "fermata-weights-1") {
        return fail(Code::NotSupported, paper.string() + ": “format” must be \"fermata-weights-1\".");
    }
    const std::string name = textOf(*manifest, "file");
    if (name.empty() || name.find('/') != std::string::npos) return fail(Code::Corrupt, paper.string() + ": “file” must name a file beside it.");
    auto weights = std::make_shared<Weights>();
    weights->manifest = *manifest;
    weights->manifestHash = sha256(*text);
    auto net = nets::Net::load(folder / name);
    if (!net) return fail(net.error());
    weights->net = std::move(*net);
    weights->file = weights->net->hash();
    if (weights->file.hex() != textOf(*manifest, "sha256")) {
        return fail(Code::Corrupt, "The weights “" + (folder / name).string() + "” are not those of their manifest (SHA-256 " + weights->file.shortHex() +
                                       "…, the manifest says " + textOf(*manifest, "sha256").substr(0, 10) + "…); restore both from the distribution.");
    }
    Result<Passages> passages = Passages::load(folder / "passages.idx");
    if (!passages) return fail(passages.error());
    // The guard must be of the same shards that the weights learned from.
    for (const Json& shard : manifest->value("shards", Json::array())) {
        bool guarded = false;
        for (const Json& source : passages->sources()) guarded = guarded || source.value("sha256", "") == textOf(shard, "sha256");
        if (!guarded) {
            return fail(Code::Corrupt, "“" + (folder / "passages.idx").string() + "” does not cover the shard “" + textOf(shard, "shard") +
                                           "” that the weights learned from; build it again with fermata-passages.");
        }
    }
    weights->passages = std::move(*passages);
    if (const std::filesystem::path feel = folder / "feel.json"; std::filesystem::exists(feel, ignored)) {
        const Result<std::string> leans = readFile(feel);
        if (!leans) return fail(leans.error());
        Result<groove::Feel> read = groove::loadFeel(feel);
        if (!read) return fail(read.error());
        weights->feel = std::move(*read);
        weights->feelHash = sha256(*leans);
    }
    weights->facts = factsOf(weights->manifest, weights->manifestHash, weights->file);
    return std::shared_ptr<const Weights>(std::move(weights));
}

}  // namespace fermata::play
