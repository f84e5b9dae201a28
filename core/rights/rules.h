// SPDX-License-Identifier: GPL-3.0-or-later
// The dated rule pack and its evaluation. Predicates are code, keyed by rule id; texts, fixes, parameters,
// outcomes and whether a rule is on are data that counsel can replace without a new build.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/rights/facts.h"
#include "core/rights/uses.h"

namespace fermata {

enum class Outcome { Info, Condition, Block };  // In order of weight.
std::string_view outcomeName(Outcome outcome);  // "INFO", "CONDITION", "BLOCK"

struct Rule {
    std::string id;           // "R42"
    int version = 1;
    bool enabled = true;
    Outcome outcome = Outcome::Block;
    std::string text, fix;    // {placeholders} are filled from the facts of the result.
    std::string who, when;    // Who acts on a condition, and by when.
    std::string source;       // Why the rule exists.
    bool policy = false;      // A default of ours, not law.
};

struct RulePack {
    std::string id, dated;    // "fermata-2026-11-22", "2026-11-22"
    std::string sha256;       // Of the pack's canonical JSON.
    std::string signedOffBy;  // Counsel, or empty.
    Json parameters = Json::object();
    std::vector<Rule> rules;  // In the order of the file.
    const Rule* rule(std::string_view id) const;
};

// InvalidArgument names the field: unknown or repeated rule ids, a missing rule, a bad outcome or date.
Result<RulePack> rulePackFromJson(const Json& json);
Result<RulePack> loadRulePack(const std::filesystem::path& file);
// The newest <date>.json of a folder by its "dated" name. NotFound when there is none.
Result<std::filesystem::path> newestRulePack(const std::filesystem::path& folder);

struct RuleResult {
    std::string rule;
    int version = 1;
    Outcome outcome = Outcome::Info;
    std::string subject;         // What it is about: "Spring, section C, rhythm"; empty = the whole document.
    std::vector<size_t> uses;    // Indices into Evaluation::uses that it concerns.
    std::string text, fix, who, when;
    std::string acceptedBy, acceptedOn, acceptedBecause;  // Who accepted a condition; the day may be unknown.
    Json facts = Json::object(); // What the predicate looked at.
};

// One row of the use table. Registration rows that nobody asked for are evaluated too ("asked" false).
struct UseResult {
    RequestedUse use;
    bool asked = true;
    Outcome outcome = Outcome::Info;  // Worst over the results that concern it.
};

struct Evaluation {
    std::vector<UseResult> uses;
    std::vector<RuleResult> results;  // In rule order, then subject.
    std::string fileClass;            // G, P, A or H: the strongest audible; "" when an element's is unknown.
    Outcome overall = Outcome::Block; // Worst over the requested uses; Block when none is asked for.
};

// Deterministic. InvalidArgument when facts.uses is malformed.
Result<Evaluation> evaluate(const ClearanceFacts& facts, const RulePack& pack, std::chrono::sys_seconds now);

// "2026-11-22T09:14:31Z" or "2026-11-22". InvalidArgument names what was read.
Result<std::chrono::sys_seconds> timeFromIso(std::string_view text);

}  // namespace fermata
