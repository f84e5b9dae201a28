// SPDX-License-Identifier: GPL-3.0-or-later
// S7 and S14 and the record of every rule result: evidence, versions and what changed, rules.
#include <algorithm>

#include "core/base/text.h"
#include "core/rights/predicates.h"
#include "core/rights/sections.h"

namespace fermata {
namespace {

using Lines = std::vector<std::string>;

// One line per fact that a reader of two versions compares.
Lines comparable(const Json& document) {
    Lines lines;
    const auto each = [&](const char* pointer, auto&& add) {
        const Json::json_pointer at(pointer);
        if (!document.contains(at) || !document.at(at).is_array()) return;
        for (const Json& item : document.at(at)) add(item);
    };
    lines.push_back("Overall status: " + textAt(document, "/overall"));
    each("/s0_decision/cues", [&](const Json& cue) {
        lines.push_back("Cue " + textAt(cue, "/title") + ", revision " + std::to_string(cue.value("revision", 0)));
    });
    each("/s0_decision/uses", [&](const Json& use) {
        const std::string where = textAt(use, "/territory_text");
        lines.push_back(textAt(use, "/name") + (where.empty() ? "" : ", " + where + ", " + textAt(use, "/term_text")) +
                        ": " + textAt(use, "/text"));
    });
    each("/s0_decision/conditions", [&](const Json& item) { lines.push_back("Condition: " + textAt(item, "/text")); });
    each("/s0_decision/blocks", [&](const Json& item) { lines.push_back("Block: " + textAt(item, "/text")); });
    each("/s7_evidence/files", [&](const Json& file) {
        lines.push_back("File " + textAt(file, "/name") + ", SHA-256 " + textAt(file, "/sha256").substr(0, 8));
    });
    lines.push_back("Rules: " + textAt(document, "/s0_decision/rules_as_of/id"));
    return lines;
}

std::string useName(const UseResult& row) {
    return mediaName(row.use.media) + (row.asked ? ", " + territoryText(row.use.territory) : " (not asked)");
}

Lines without(const Lines& lines, const Lines& others) {
    Lines left;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(left), [&](const std::string& line) {
        return std::find(others.begin(), others.end(), line) == others.end();
    });
    return left;
}

}  // namespace

Json evidenceSection(const ClearanceFacts& facts) {
    Json files = Json::array(), revisions = Json::array();
    for (const CueFact& cue : facts.cues) {
        revisions.push_back({{"cue", cue.title}, {"revision", cue.revision}, {"revision_hash", cue.revisionHash}});
        for (const FileFact& file : cue.files) {
            files.push_back({{"cue", cue.title}, {"name", file.name}, {"what", file.what}, {"bytes", file.bytes},
                             {"sha256", file.sha256}, {"revision_hash", file.revisionHash}, {"digital_source_type", file.sourceType}});
        }
    }
    Json papers = Json::array();
    const auto add = [&](const std::string& proves, const StatedFact& stated) {
        if (!stated.rests()) return;
        papers.push_back({{"proves", proves}, {"text", stated.text}, {"file", stated.paperName}, {"file_sha256", stated.paperSha256},
                          {"stored_as", stated.storedAs}});
    };
    for (const ContributorFact& person : facts.contributors) add("agreement of " + person.name, person.agreement);
    add("the client's approval of AI", facts.job.clientApproval);
    add("the insurer's answer", facts.job.insurer);
    const HistoryFact& history = facts.history;
    return {{"files", files},
            {"papers", papers},
            {"papers_note", "Papers are held by the studio under their SHA-256 and shown on request; what they say was not read by the system."},
            {"revisions", revisions},
            {"history",
             {{"project", history.project}, {"sequence", history.sequence}, {"chain_hash", history.chainHash},
              {"tree_size", history.treeSize}, {"tree_root", history.treeRoot}, {"verified", history.verified}}},
            {"time", history.timeStamp.empty() ? "Time as stated by our own clock." : "Time stamp by " + history.timeStamp + "."},
            {"sign_in", history.signIn.empty() ? "How people signed in is not recorded." : history.signIn},
            {"machine_readable_mark", isMarked(facts)},
            {"c2pa", "none"},
            {"how_to_check", "Compare each file's SHA-256 with this list (sha256sum). Do not re-save the files: any edit "
                             "changes the hash."}};
}

Json versionsSection(const ClearanceFacts& facts, const Json& current) {
    Json versions = Json::array();
    const Json& previous = facts.document.previous;
    if (previous.is_object() && previous.contains(Json::json_pointer("/s14_versions/versions"))) {
        for (Json version : previous.at(Json::json_pointer("/s14_versions/versions"))) {
            if (version.value("version", 0) == facts.document.version - 1) version["sha256"] = facts.document.previousSha256;
            version["state"] = "superseded";
            versions.push_back(std::move(version));
        }
    }
    versions.push_back({{"version", facts.document.version},
                        {"state", facts.document.state},
                        {"issued_at", facts.document.issuedAt},
                        {"reason", facts.document.version > 1 ? facts.document.supersedesReason : "first version"},
                        {"sha256", Json()}});
    Json added = Json::array(), removed = Json::array();
    if (previous.is_object()) {
        const Lines before = comparable(previous), now = comparable(current);
        added = without(now, before);
        removed = without(before, now);
    }
    return {{"versions", versions}, {"changed", {{"now", added}, {"before", removed}}}};
}

Json rulesSection(const Evaluation& evaluation) {
    Json results = Json::array();
    for (const RuleResult& result : evaluation.results) {
        Json uses = Json::array();
        if (result.uses.size() == evaluation.uses.size()) {
            uses.push_back("all");
        } else {
            for (const size_t index : result.uses) uses.push_back(useName(evaluation.uses[index]));
        }
        results.push_back({{"rule", result.rule}, {"version", result.version}, {"outcome", outcomeName(result.outcome)},
                           {"subject", result.subject}, {"text", textOf(result)}, {"fix", result.fix},
                           {"accepted_by", result.acceptedBy}, {"uses", uses}, {"facts", result.facts}});
    }
    return results;
}

}  // namespace fermata
