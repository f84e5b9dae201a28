// SPDX-License-Identifier: GPL-3.0-or-later
// S12 and S13: who says what, and which approval covers what.
#include <algorithm>

#include "core/base/text.h"
#include "core/rights/predicates.h"
#include "core/rights/sections.h"

namespace fermata {
namespace {

std::string scopeText(const std::vector<std::string>& names, const std::string& all) {
    return names.empty() ? all : joined(names, ", ");
}

}  // namespace

std::string coverText(const CueFact& cue, const std::vector<const ElementFact*>& elements) {
    if (elements.size() == cue.elements.size()) return "every element";
    std::vector<std::string> whole, parts;
    for (const SectionFact& section : cue.sections) {
        const auto inside = [&](const ElementFact& element) { return element.section == section.name; };
        const auto all = std::count_if(cue.elements.begin(), cue.elements.end(), inside);
        std::vector<std::string> stems;
        for (const ElementFact* element : elements) {
            if (inside(*element)) stems.push_back(element->stem);
        }
        if (stems.empty()) continue;
        if (static_cast<std::ptrdiff_t>(stems.size()) == all) {
            whole.push_back(section.name);
        } else {
            parts.push_back(joined(stems, ", ") + " in " + section.name);
        }
    }
    if (!whole.empty()) parts.insert(parts.begin(), "all stems of " + joined(whole, ", "));
    return joined(parts, "; ");
}

Json statementsSection(const ClearanceFacts& facts, const RulePack& pack) {
    Json third = Json::array();
    for (const Json& model : modelsOf(facts)) {
        const std::string by = textAt(model, "/training/stated_by");
        const std::string statement = textAt(model, "/training/statement");
        if (!by.empty() && !statement.empty()) {
            third.push_back(by + " states, on " + textAt(model, "/training/date") + ": " + statement);
        }
    }
    for (const MaterialFact& material : facts.materials) {
        if (!material.maker.empty() && !material.licence.empty()) {
            third.push_back(material.maker + " licenses “" + material.name + "” under " + material.licence + ".");
        }
    }
    if (third.empty()) third.push_back("None.");
    const std::string contract =
        facts.agreement.empty() ? "Warranties and indemnities belong in the contract between the parties, not here."
                                : "Warranties and indemnities are in " + facts.agreement + ", not here.";
    const Deliveries deliveries = deliveriesOf(facts);
    std::string elsewhere = "Whether another client received the same takes was NOT looked up.";
    if (deliveries.asked) {
        elsewhere = deliveries.elsewhere == 0 ? "None of the " + std::to_string(deliveries.takes) + " takes was delivered by us to another client before."
                                              : std::to_string(deliveries.elsewhere) + " elements are the same as another client received.";
    }
    return {{"recorded",
             {"Who and what made each element, with player, version, style, seed and sound.",
              "The hashes of takes, files, revision, history and of each paper that was given.",
              "Who approved which revision, when, and which elements of the cleared one that covers.",
              "Results, coverage and dates of the similarity check.",
              elsewhere,
              "The result of every rule of pack " + pack.id + "."}},
            {"confirmed_by", facts.signatory.name},
            {"confirmed",
             {"The people named by the studio took part as stated.",
              "The agreements and permissions listed are held.",
              "No other recording or composition was knowingly put in.",
              "The disclosures listed are made or passed on."}},
            {"stated", "Brand, product, agency, codes, dates, contact, contributors, agreements and the insurer's answer: " + statedText(facts) + "."},
            {"third_party", third},
            {"not_promised",
             {"That nobody will ever make a claim.",
              "That the music is unlike all existing music.",
              "That copyright subsists in it.",
              "That nobody else will be given similar music.",
              "That every system used was built lawfully in every country.",
              "That platforms will not claim, label or demonetise it.",
              "That a society accepts it.",
              "Anything about future law."}},
            {"contract", contract}};
}

Json approvalsSection(const ClearanceFacts& facts) {
    Json items = Json::array();
    for (const CueFact& cue : facts.cues) {
        for (size_t i = 0; i < cue.approvals.size(); ++i) {
            const ApprovalFact& approval = cue.approvals[i];
            std::vector<const ElementFact*> held;
            for (const ElementFact& element : cue.elements) {
                if (std::find(element.heldBy.begin(), element.heldBy.end(), i) != element.heldBy.end()) held.push_back(&element);
            }
            const bool covers = approval.stands() && !held.empty();
            items.push_back({{"cue", cue.title},
                             {"covers", covers ? coverText(cue, held) : ""},
                             {"covers_elements", covers ? held.size() : 0},
                             {"cleared_revision", cue.revision},
                             {"final_approver", !facts.finalApprover.empty() && approverOf(approval) == facts.finalApprover},
                             {"withdrawn_at", approval.withdrawnAt},
                             {"withdrawn_by", approval.withdrawnBy},
                             {"withdrawn_reason", approval.withdrawnReason},
                             {"kind", approval.requestChanges ? "asks for changes" : "approves"},
                             {"by", approval.by},
                             {"for", approval.forPerson},
                             {"role", approval.role},
                             {"sections", scopeText(approval.sections, "all sections")},
                             {"stems", scopeText(approval.stems, "all stems")},
                             {"at", approval.at},
                             {"revision", approval.revision},
                             {"revision_hash", approval.revisionHash},
                             {"holds", approval.locks},
                             {"evidence", approval.evidenceName},
                             {"evidence_sha256", approval.evidenceSha256}});
        }
    }
    return {{"items", items},
            {"final_approver", facts.finalApprover},
            {"rights", {{"name", facts.signatory.name}, {"role", facts.signatory.role}, {"at", facts.document.issuedAt}}}};
}

}  // namespace fermata
