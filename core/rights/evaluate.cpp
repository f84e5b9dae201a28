// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the predicates of a rule pack over the facts and weighs their results per use.
#include <algorithm>
#include <numeric>
#include <set>

#include "core/base/text.h"
#include "core/rights/predicates.h"

namespace fermata {
namespace {

// The uses among `open` that a decision was made for; those that nobody asked for weigh nothing and go along.
std::vector<size_t> acceptedUses(const DecisionFact& decision, const std::vector<size_t>& open, const Evaluation& evaluation) {
    if (decision.uses.is_null()) return open;
    const auto made = usesFromJson(decision.uses);
    std::vector<size_t> accepted;
    for (const size_t use : open) {
        const UseResult& row = evaluation.uses[use];
        if (!row.asked || (made && covered(row.use, *made))) accepted.push_back(use);
    }
    return accepted;
}

// A named person may accept a condition with a reason, for the uses that were asked for then; never a block.
void applyAcceptances(const ClearanceFacts& facts, Evaluation& evaluation) {
    const auto asked = [&](size_t use) { return evaluation.uses[use].asked; };
    std::vector<RuleResult> weighed;
    for (RuleResult& result : evaluation.results) {
        for (const DecisionFact& decision : facts.decisions) {
            if (result.outcome != Outcome::Condition) break;
            const bool about = decision.subject.empty() || decision.subject == result.subject;
            if (decision.rule != result.rule || !about || decision.by.empty() || decision.reason.empty()) continue;
            std::vector<size_t> accepted = acceptedUses(decision, result.uses, evaluation);
            if (accepted.empty() || (!std::any_of(accepted.begin(), accepted.end(), asked) && std::any_of(result.uses.begin(), result.uses.end(), asked))) continue;
            RuleResult settled = result;
            settled.outcome = Outcome::Info;
            settled.acceptedBy = decision.by;
            settled.acceptedOn = decision.at.substr(0, 10);
            settled.acceptedBecause = decision.reason;
            std::erase_if(result.uses, [&](size_t use) { return std::find(accepted.begin(), accepted.end(), use) != accepted.end(); });
            const bool whole = std::none_of(result.uses.begin(), result.uses.end(), asked);
            settled.uses = whole ? settled.uses : std::move(accepted);
            if (whole) {
                result = std::move(settled);
            } else {
                weighed.push_back(std::move(settled));
            }
        }
        weighed.push_back(std::move(result));
    }
    evaluation.results = std::move(weighed);
}

void weigh(Evaluation& evaluation) {
    for (const RuleResult& result : evaluation.results) {
        for (const size_t index : result.uses) {
            evaluation.uses[index].outcome = std::max(evaluation.uses[index].outcome, result.outcome);
        }
    }
    const auto weighs = [](const UseResult& row) {
        return row.asked && (!isRegistration(row.use.media) || row.use.byContract);
    };
    const auto asked = [](const UseResult& row) { return row.asked; };
    const bool any = std::any_of(evaluation.uses.begin(), evaluation.uses.end(), weighs);
    const bool none = std::none_of(evaluation.uses.begin(), evaluation.uses.end(), asked);
    if (none) return;  // Stays Block.
    evaluation.overall = Outcome::Info;
    for (const UseResult& row : evaluation.uses) {
        // When only registrations are asked for, they are the job.
        if (any ? weighs(row) : row.asked) evaluation.overall = std::max(evaluation.overall, row.outcome);
    }
}

}  // namespace

Sheet::Sheet(const ClearanceFacts& facts, const RulePack& pack, std::chrono::sys_seconds now, Evaluation& evaluation)
    : m_facts(facts), m_pack(pack), m_now(now), m_evaluation(evaluation) {}

RuleResult& Sheet::say(const std::string& subject, const Values& values, Json facts) {
    RuleResult result;
    result.rule = m_rule->id;
    result.version = m_rule->version;
    result.outcome = m_rule->outcome;
    result.subject = subject;
    result.uses.resize(m_evaluation.uses.size());
    std::iota(result.uses.begin(), result.uses.end(), size_t{0});
    result.text = filled(m_rule->text, values);
    result.fix = filled(m_rule->fix, values);
    result.who = m_rule->who;
    result.when = m_rule->when;
    result.facts = std::move(facts);
    m_evaluation.results.push_back(std::move(result));
    return m_evaluation.results.back();
}

void Sheet::sayFor(const std::vector<size_t>& uses, const std::string& subject, const Values& values, Json facts,
                   std::optional<Outcome> outcome) {
    if (uses.empty()) return;
    RuleResult& result = say(subject, values, std::move(facts));
    result.uses = uses;
    if (outcome) result.outcome = *outcome;
}

std::vector<size_t> Sheet::usesWhere(bool (*matches)(const UseResult&)) const {
    std::vector<size_t> found;
    for (size_t i = 0; i < uses().size(); ++i) {
        if (matches(uses()[i])) found.push_back(i);
    }
    return found;
}

Predicates allPredicates() {
    Predicates all = originPredicates();
    all.merge(materialPredicates());
    all.merge(peoplePredicates());
    all.merge(usePredicates());
    return all;
}

std::vector<std::string> predicateIds() {
    std::vector<std::string> ids;
    for (const auto& [id, predicate] : allPredicates()) ids.push_back(id);
    return ids;
}

std::string parameterProblem(const Json& parameters) {
    const auto wrong = [](const char* name, const char* wanted) {
        return "Field “parameters." + std::string(name) + "” of the rule pack must be " + wanted + ".";
    };
    if (!parameters.contains("max_age_days") || !parameters["max_age_days"].is_number_integer() ||
        parameters["max_age_days"] < 1) {
        return wrong("max_age_days", "a whole number of days above 0");
    }
    for (const char* name : {"eu_countries", "ai_classes_to_mark", "approval_clients", "no_training_clients"}) {
        if (!parameters.contains(name) || !parameters[name].is_array() ||
            !std::all_of(parameters[name].begin(), parameters[name].end(), [](const Json& x) { return x.is_string(); })) {
            return wrong(name, "a list of texts");
        }
    }
    if (!parameters.contains("litigation") || !parameters["litigation"].is_object() ||
        !parameters["litigation"].contains("entries") || !parameters["litigation"]["entries"].is_array()) {
        return wrong("litigation", "an object with “as_of” and “entries”");
    }
    return {};
}

std::string paperReason(const StatedFact& stated, const std::string& nothing, const std::string& unproven) {
    return stated.text.empty() ? nothing : "“" + stated.text + "” is stated, but " + unproven;
}

std::string filled(std::string_view text, const Values& values) {
    std::string out;
    for (size_t i = 0; i < text.size();) {
        const size_t close = text[i] == '{' ? text.find('}', i) : std::string_view::npos;
        if (close != std::string_view::npos) {
            const auto found = values.find(std::string(text.substr(i + 1, close - i - 1)));
            if (found != values.end()) {
                out += found->second;
                i = close + 1;
                continue;
            }
        }
        out.push_back(text[i++]);
    }
    return out;
}

std::string textAt(const Json& object, const char* pointer) {
    const Json::json_pointer at(pointer);
    if (!object.is_object() || !object.contains(at) || !object.at(at).is_string()) return {};
    return object.at(at).get<std::string>();
}

bool isHexHash(std::string_view text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

std::string elementsText(const CueFact& cue, const std::vector<const ElementFact*>& elements) {
    if (elements.size() > 1 && elements.size() == cue.elements.size()) return "every element";
    std::vector<std::pair<std::string, std::vector<std::string>>> byStem;
    for (const ElementFact* element : elements) {
        auto found = std::find_if(byStem.begin(), byStem.end(), [&](const auto& x) { return x.first == element->stem; });
        if (found == byStem.end()) found = byStem.insert(byStem.end(), {element->stem, {}});
        found->second.push_back(element->section);
    }
    std::vector<std::string> parts;
    for (const auto& [stem, sections] : byStem) parts.push_back(stem + " (" + joined(sections, ", ") + ")");
    return joined(parts, ", ");
}

std::string elementClass(const ElementFact& element) {
    const std::string name = textAt(element.ledger, "/made_by/class");
    return name == "G" || name == "P" || name == "A" || name == "H" ? name : std::string();
}

bool isMarked(const ClearanceFacts& facts) {
    bool any = false;
    for (const CueFact& cue : facts.cues) {
        for (const FileFact& file : cue.files) {
            if (file.sourceType.empty()) return false;
            any = true;
        }
    }
    return any;
}

std::string fileClassOf(const ClearanceFacts& facts) {
    static const std::string order = "HAPG";
    size_t strongest = 0;
    bool any = false;
    for (const CueFact& cue : facts.cues) {
        for (const ElementFact& element : cue.elements) {
            const std::string name = elementClass(element);
            if (name.empty()) return {};
            strongest = std::max(strongest, order.find(name));
            any = true;
        }
    }
    return any ? order.substr(strongest, 1) : std::string();
}

std::vector<Json> modelsOf(const ClearanceFacts& facts) {
    std::set<std::string> seen;
    std::vector<Json> models;
    for (const CueFact& cue : facts.cues) {
        for (const ElementFact& element : cue.elements) {
            // A person who wrote over a model's notes names the model, too.
            if (!element.ledger.is_object()) continue;
            const Json model = element.ledger.value(Json::json_pointer("/made_by/model"), Json());
            if (model.is_object() && seen.insert(canonicalJson(model)).second) models.push_back(model);
        }
    }
    return models;
}

std::string approverOf(const ApprovalFact& approval) {
    const bool proven = !approval.forPerson.empty() && isHexHash(approval.evidenceSha256);
    return proven ? approval.forPerson : approval.by;
}

std::vector<std::string> approversOf(const CueFact& cue) {
    std::set<std::string> names;
    for (const ElementFact& element : cue.elements) {
        for (const size_t index : element.heldBy) {
            if (index < cue.approvals.size() && cue.approvals[index].stands()) names.insert(approverOf(cue.approvals[index]));
        }
    }
    return {names.begin(), names.end()};
}

Result<Evaluation> evaluate(const ClearanceFacts& facts, const RulePack& pack, std::chrono::sys_seconds now) {
    auto uses = usesFromJson(facts.uses);
    if (!uses) return fail(uses.error());
    Evaluation evaluation;
    for (const RequestedUse& use : *uses) evaluation.uses.push_back({use, true, Outcome::Info});
    for (const char* registration : {"society_registration", "content_id"}) {
        if (std::none_of(uses->begin(), uses->end(), [&](const auto& use) { return use.media == registration; })) {
            RequestedUse use;
            use.media = registration;
            evaluation.uses.push_back({use, false, Outcome::Info});
        }
    }
    evaluation.fileClass = fileClassOf(facts);
    const Predicates predicates = allPredicates();
    Sheet sheet(facts, pack, now, evaluation);
    for (const auto& [id, predicate] : predicates) {
        const Rule* rule = pack.rule(id);
        if (rule == nullptr || !rule->enabled) continue;
        sheet.begin(*rule);
        predicate(sheet);
    }
    applyAcceptances(facts, evaluation);
    weigh(evaluation);
    return evaluation;
}

}  // namespace fermata
