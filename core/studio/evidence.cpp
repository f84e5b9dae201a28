// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/evidence.h"

#include <filesystem>
#include <map>

#include "core/base/text.h"
#include "core/rights/materials.h"

namespace fermata {

Result<Evidence> evidenceOf(Studio& studio, const Hash& chunk, const std::string& name) {
    const auto stored = studio.blobs.get(chunk);
    if (!stored) return fail(stored.error());
    Evidence evidence{name, documentBytes(*stored), {}};
    evidence.sha256 = sha256(evidence.bytes).hex();
    return evidence;
}

Result<Hash> keepDocument(Studio& studio, const ProjectId& project, std::string_view bytes) {
    const Chunk chunk = documentChunk(bytes);
    const auto stored = studio.blobs.put(chunk);
    if (!stored) return fail(stored.error());
    const auto registered = studio.catalog.registerChunks(project, {{*stored, chunk}});
    if (!registered) return fail(registered.error());
    return *stored;
}

Result<std::vector<PackPaper>> evidencePapers(Studio& studio, const CueId& cue) {
    const auto approvals = studio.catalog.approvals(cue);
    if (!approvals) return fail(approvals.error());
    const auto decisions = studio.catalog.decisions(cue);
    if (!decisions) return fail(decisions.error());
    std::map<std::string, std::string> names;
    for (const ApprovalInfo& info : *approvals) {
        if (info.withdrawnAt.empty() && !info.evidenceHash.empty()) names[info.evidenceHash] = info.evidenceName;
    }
    for (const DecisionInfo& info : *decisions) {
        if (info.decision.evidence) names[info.decision.evidence->hex()] = info.decision.evidenceName;
    }
    const auto revision = studio.catalog.revision(cue, 0);
    if (!revision) return fail(revision.error());
    std::vector<Hash> takes;
    for (const Cell& cell : revision->cells) takes.push_back(cell.take);
    const auto rows = studio.catalog.ledger(cue, takes);
    if (!rows) return fail(rows.error());
    for (const Json& row : *rows) {
        for (const Json& item : row.is_object() ? row.value("materials", Json::array()) : Json::array()) {
            const MaterialRecord record = materialFromJson(item);
            if (!record.paperStoredAs.empty()) names[record.paperStoredAs] = record.paperName;
        }
    }
    std::vector<PackPaper> papers;
    for (const auto& [hex, name] : names) {
        const auto chunk = Hash::fromHex(hex);
        if (!chunk) return fail(chunk.error());
        auto evidence = evidenceOf(studio, *chunk, name);
        if (!evidence) return fail(evidence.error());
        const std::filesystem::path file(name);
        const std::string extension = file.has_extension() ? "." + slug(file.extension().string()).substr(0, 8) : "";
        papers.push_back({"07_evidence/" + evidence->sha256.substr(0, 12) + "_" + slug(file.stem().string()) + extension,
                          std::move(evidence->bytes)});
    }
    return papers;
}

}  // namespace fermata
