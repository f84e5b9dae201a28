// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/play/learned_feel.h"

#include <algorithm>

#include "core/base/files.h"
#include "models/tokens/takes.h"

namespace fermata::play {

Json feelFacts(const groove::Feel& feel, const Hash& file, const Json& manifest, const PlayedCell& cell) {
    Json sources = Json::array(), credits = Json::array();
    for (const Json& shard : manifest.is_object() ? manifest.value("shards", Json::array()) : Json::array()) {
        if (std::find(feel.shards.begin(), feel.shards.end(), shard.value("shard", "")) == feel.shards.end()) continue;
        Json source = Json::object();
        for (const char* key : {"shard", "name", "by", "licence", "url", "sha256"}) {
            if (shard.contains(key)) source[key] = shard[key];
        }
        sources.push_back(std::move(source));
        if (const std::string credit = shard.value("attribution", ""); !credit.empty()) credits.push_back(credit);
    }
    return {{"learned", true}, {"family", groove::familyOf(cell.style->id)}, {"strength_permille", cell.direction.groove.permille},
            {"sha256", file.hex()}, {"sources", std::move(sources)}, {"credits", std::move(credits)}};
}

void lean(const PlayedCell& cell, const groove::Feel& feel, std::vector<Note>& notes) {
    groove::humanise(notes, tokens::gridBars(*cell.plan, cell.index), feel.of(cell.style->id), cell.direction.groove.permille, cell.sectionSalt);
}

Result<std::shared_ptr<const Humaniser>> LearnedFeel::open(const std::filesystem::path& folder) {
    const Result<std::string> bytes = readFile(folder / "feel.json");
    if (!bytes) return fail(Code::NotFound, "No learned feel is installed (“" + (folder / "feel.json").string() + "” cannot be read); use feel=style.", bytes.error().message);
    Result<groove::Feel> feel = groove::loadFeel(folder / "feel.json");
    if (!feel) return fail(feel.error());
    const std::filesystem::path paper = folder / "manifest.json";
    const Result<std::string> text = readFile(paper);
    if (!text) return fail(text.error());
    Result<Json> manifest = parseJson(*text, paper.string());
    if (!manifest) return fail(manifest.error());
    return std::shared_ptr<const Humaniser>(std::make_shared<LearnedFeel>(std::move(*feel), sha256(*bytes), std::move(*manifest)));
}

Take LearnedFeel::humanised(Take take, const PlayRequest& request, const Style& style) const {
    const PlayedCell cell = makeCell(request, style, 0);
    if (cell.stem->role == "effects" || take.notes.empty()) return take;
    lean(cell, m_feel, take.notes);
    take.provenance["feel"] = feelFacts(m_feel, m_file, m_manifest, cell);
    return take;
}

}  // namespace fermata::play
