// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/clearance.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/rights/claims.h"
#include "core/rights/sections.h"

namespace fermata {
namespace {

// What people state about the work. Such a text may not claim what the document must not.
Result<void> checkStatements(const ClearanceFacts& facts) {
    std::vector<std::pair<std::string, std::string>> statements{
        {"reason of the new version", facts.document.supersedesReason},
        {"insurer's answer", facts.job.insurer.text},
        {"client's approval", facts.job.clientApproval.text},
        {"agreement", facts.agreement}};
    for (const ContributorFact& person : facts.contributors) {
        statements.emplace_back("part of " + person.name, person.did);
        statements.emplace_back("role of " + person.name, person.role);
        statements.emplace_back("agreement of " + person.name, person.agreement.text);
    }
    for (const DecisionFact& decision : facts.decisions) {
        statements.emplace_back("reason of the decision on " + decision.rule, decision.reason);
    }
    for (const CueFact& cue : facts.cues) {
        statements.emplace_back("loudness of " + cue.title, cue.loudness);
        for (const StemFact& stem : cue.stems) statements.emplace_back("sound of " + stem.name, stem.patchDescription);
        for (const FileFact& file : cue.files) statements.emplace_back("format of " + file.name, file.masterDescription);
        for (const ElementFact& element : cue.elements) {
            if (!element.ledger.is_object() || !element.ledger.contains("decisions")) continue;
            for (const Json& decision : element.ledger["decisions"]) {
                if (decision.is_object() && decision.contains("what") && decision["what"].is_string()) {
                    statements.emplace_back("decision about " + element.stem + " " + element.section,
                                            decision["what"].get<std::string>());
                }
            }
        }
    }
    for (const auto& [field, text] : statements) {
        const std::vector<std::string> found = forbiddenPhrases(text);
        if (found.empty()) continue;
        return fail(Code::InvalidArgument, "The " + field + " says “" + found.front() +
                                               "”, which a clearance must not claim; word it differently.");
    }
    return {};
}

// Names and quotations are facts, not claims of ours: a client may be called “Unique Ltd”.
void collectNames(const Json& value, std::vector<std::string>& names) {
    if (value.is_string()) {
        if (!forbiddenPhrases(value.get_ref<const std::string&>()).empty()) names.push_back(value.get<std::string>());
    } else if (value.is_structured()) {
        for (const Json& member : value) collectNames(member, names);
    }
}

std::vector<std::string> namesIn(const ClearanceFacts& facts) {
    Json names = toJson(facts);
    names["document"].erase("supersedes_reason");
    names["document"].erase("previous");
    std::vector<std::string> list;
    collectNames(names, list);
    return list;
}

void mask(Json& value, const std::vector<std::string>& names) {
    if (value.is_string()) {
        std::string text = value.get<std::string>();
        for (const std::string& name : names) {
            for (size_t at = text.find(name); at != std::string::npos; at = text.find(name)) text.replace(at, name.size(), "_");
        }
        value = text;
    } else if (value.is_structured()) {
        for (Json& member : value) mask(member, names);
    }
}

Result<Json> grantSection(const ClearanceFacts& facts, const Evaluation& evaluation) {
    if (!facts.grantTemplate) return Json{{"attached", false}, {"text", "No grant attached."}};
    if (evaluation.overall == Outcome::Block || facts.document.state != "issued") {
        auto checked = fillGrant(*facts.grantTemplate, facts, evaluation);
        if (!checked) return fail(checked.error());
        return Json{{"attached", false},
                    {"text", "No grant attached: a grant is filled in only in an issued document without a block."}};
    }
    auto text = fillGrant(*facts.grantTemplate, facts, evaluation);
    if (!text) return fail(text.error());
    return Json{{"attached", true},
                {"text", *text},
                {"template", facts.grantTemplateName},
                {"template_sha256", sha256(*facts.grantTemplate).hex()}};
}

}  // namespace

Result<Json> buildClearance(const ClearanceFacts& facts, const RulePack& pack) {
    const DocumentFact& document = facts.document;
    if (document.state != "issued" && document.state != "preview") {
        return fail(Code::InvalidArgument,
                    "The document's state is “" + document.state + "”; it must be “issued” or “preview”.");
    }
    if (document.state == "issued" && document.version < 1) {
        return fail(Code::InvalidArgument, "An issued document's version counts from 1.");
    }
    if (document.version > 1 && document.supersedesReason.empty()) {
        return fail(Code::InvalidArgument, document.number + " version " + std::to_string(document.version) +
                                               " supersedes another; say why in one sentence.");
    }
    auto now = timeFromIso(document.issuedAt);
    if (!now) return fail(Code::InvalidArgument, "Date of issue: " + now.error().message);
    if (auto checked = checkStatements(facts); !checked) return fail(checked.error());
    auto evaluation = evaluate(facts, pack, *now);
    if (!evaluation) return fail(evaluation.error());
    const Numbered results = numbered(*evaluation);
    auto grant = grantSection(facts, *evaluation);
    if (!grant) return fail(grant.error());

    Json clearance{{"format", "fermata-clearance-1"},
                   {"number", document.number},
                   {"version", document.version},
                   {"state", document.state},
                   {"issued_at", document.issuedAt},
                   {"overall", overallName(*evaluation)},
                   {"class", evaluation->fileClass},
                   {"headline", headline(facts, *evaluation, results)},
                   {"s0_decision", decisionSection(facts, pack, *evaluation, results)},
                   {"s1_summary", summarySection(facts, *evaluation, results)},
                   {"s2_parties", partiesSection(facts)},
                   {"s3_delivered", deliveredSection(facts)},
                   {"s4_made", madeSection(facts, *evaluation)},
                   {"s5_material", materialSection(facts)},
                   {"s6_people", peopleSection(facts, *evaluation)},
                   {"s7_evidence", evidenceSection(facts)},
                   {"s8_references", referencesSection(facts)},
                   {"s9_similarity", similaritySection(facts)},
                   {"s10_disclosures", disclosuresSection(facts, *evaluation)},
                   {"s11_reporting", reportingSection(facts, *evaluation)},
                   {"s12_statements", statementsSection(facts, pack)},
                   {"s13_approvals", approvalsSection(facts)},
                   {"grant", *grant},
                   {"rules", rulesSection(*evaluation)}};
    clearance["s14_versions"] = versionsSection(facts, clearance);

    Json printed = clearance;
    mask(printed, namesIn(facts));
    if (const std::vector<std::string> found = forbiddenPhrasesIn(printed); !found.empty()) {
        return fail(Code::Internal, "The clearance was not made: its text claims “" + found.front() +
                                        "”. Correct the rule pack or the grant template that says so.");
    }
    return clearance;
}

}  // namespace fermata
