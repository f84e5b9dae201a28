// SPDX-License-Identifier: GPL-3.0-or-later
// Inside core/rights: the sections of a clearance as JSON, each made from facts and evaluation alone.
#pragma once

#include <string>
#include <vector>

#include "core/rights/clearance.h"

namespace fermata {

// Results that weigh on the overall status get numbers; notes are about registrations nobody asked for by contract.
struct Numbered {
    std::vector<const RuleResult*> conditions, blocks, infos, notes;
};
Numbered numbered(const Evaluation& evaluation);

std::string textOf(const RuleResult& result);  // With “Accepted by Lena Kraus on 2026-11-22: asked by phone” where somebody did.
std::vector<const RuleResult*> acceptedConditions(const Evaluation& evaluation);
std::vector<const RuleResult*> acceptedConditions(const Evaluation& evaluation);  // Of uses that were asked for.
std::string classWord(const std::string& fileClass);  // "AI-generated"
std::string overallName(const Evaluation& evaluation);
std::string headline(const ClearanceFacts& facts, const Evaluation& evaluation, const Numbered& results);
// "as stated by Ada Quill in the uses file uses.json (SHA-256 …)": heads what the system cannot know.
std::string statedText(const ClearanceFacts& facts);
// What is computed about earlier deliveries: takes and elements counted, to others and to this client.
struct Deliveries {
    bool asked = false;             // For every cue.
    size_t elements = 0, takes = 0, elsewhere = 0;
    int thisClient = 0;
};
Deliveries deliveriesOf(const ClearanceFacts& facts);
// "every element", else by section: "intro, verse: all stems; melody in peak".
std::string coverText(const CueFact& cue, const std::vector<const ElementFact*>& elements);
std::string dateText(const std::string& iso);  // "22 November 2026, 09:14 UTC", or what was given.

Json decisionSection(const ClearanceFacts& facts, const RulePack& pack, const Evaluation& evaluation,
                     const Numbered& results);
Json summarySection(const ClearanceFacts& facts, const Evaluation& evaluation, const Numbered& results);
Json partiesSection(const ClearanceFacts& facts);
Json deliveredSection(const ClearanceFacts& facts);
Json madeSection(const ClearanceFacts& facts, const Evaluation& evaluation);
Json materialSection(const ClearanceFacts& facts);
Json peopleSection(const ClearanceFacts& facts, const Evaluation& evaluation);
Json evidenceSection(const ClearanceFacts& facts);
Json referencesSection(const ClearanceFacts& facts);
Json similaritySection(const ClearanceFacts& facts);
Json disclosuresSection(const ClearanceFacts& facts, const Evaluation& evaluation);
Json reportingSection(const ClearanceFacts& facts, const Evaluation& evaluation);
Json statementsSection(const ClearanceFacts& facts, const RulePack& pack);
Json approvalsSection(const ClearanceFacts& facts);
Json versionsSection(const ClearanceFacts& facts, const Json& current);
Json rulesSection(const Evaluation& evaluation);

}  // namespace fermata
