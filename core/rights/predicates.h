// SPDX-License-Identifier: GPL-3.0-or-later
// Inside core/rights: the predicates behind the rule ids, and the sheet they write their results on.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/rights/rules.h"

namespace fermata {

using Values = std::map<std::string, std::string>;

// What one predicate sees and may say. Uses are those asked for, then the registration rows nobody asked for.
class Sheet {
  public:
    Sheet(const ClearanceFacts& facts, const RulePack& pack, std::chrono::sys_seconds now, Evaluation& evaluation);

    const ClearanceFacts& facts() const { return m_facts; }
    const RulePack& pack() const { return m_pack; }
    std::chrono::sys_seconds now() const { return m_now; }
    const Evaluation& evaluation() const { return m_evaluation; }
    const std::vector<UseResult>& uses() const { return m_evaluation.uses; }

    void begin(const Rule& rule) { m_rule = &rule; }
    const Rule& rule() const { return *m_rule; }
    // One result of the current rule, about all uses.
    RuleResult& say(const std::string& subject, const Values& values, Json facts);
    // About some uses only; says nothing when there are none.
    void sayFor(const std::vector<size_t>& uses, const std::string& subject, const Values& values, Json facts,
                std::optional<Outcome> outcome = std::nullopt);
    std::vector<size_t> usesWhere(bool (*matches)(const UseResult&)) const;

  private:
    const ClearanceFacts& m_facts;
    const RulePack& m_pack;
    std::chrono::sys_seconds m_now;
    Evaluation& m_evaluation;
    const Rule* m_rule = nullptr;
};

using Predicate = void (*)(Sheet&);
using Predicates = std::map<std::string, Predicate>;

Predicates originPredicates();    // R00 to R19: records, approvals, models.
Predicates materialPredicates();  // R30 to R46: other people's material, references, similarity, other clients' music.
Predicates peoplePredicates();    // R50 to R55, R70: writers, agreements, approvers.
Predicates usePredicates();       // R06, R60 to R67, R71: scopes, reporting, marks, age of the rules.
Predicates allPredicates();
std::vector<std::string> predicateIds();  // Sorted.

// A sentence about the first missing or malformed parameter; empty = fine.
std::string parameterProblem(const Json& parameters);

// Elements of a cue in words: "melody (A, B), bass (C)", or "every element".
std::string elementsText(const CueFact& cue, const std::vector<const ElementFact*>& elements);
// Whether every file named carries the machine-readable mark of how it was made. Without a file: no.
bool isMarked(const ClearanceFacts& facts);
std::string fileClassOf(const ClearanceFacts& facts);
std::string elementClass(const ElementFact& element);  // G, P, A, H or "".
bool isHexHash(std::string_view text);                 // 64 lower-case hex digits.
// The distinct models of all elements: {"name", "version", "maker", "licence", "plan", "training"...}.
std::vector<Json> modelsOf(const ClearanceFacts& facts);
// A member of a JSON object as text; "" when absent or of another type.
std::string textAt(const Json& object, const char* pointer);
// Whose word an approval is; one recorded for somebody without evidence is the recorder's own.
std::string approverOf(const ApprovalFact& approval);
// The people whose standing approvals hold elements of the cue as it is cleared.
std::vector<std::string> approversOf(const CueFact& cue);
// Why a statement does not count: `nothing` when none was made, else its words and `unproven`.
std::string paperReason(const StatedFact& stated, const std::string& nothing, const std::string& unproven);
std::string filled(std::string_view text, const Values& values);  // {name} by its value.

}  // namespace fermata
