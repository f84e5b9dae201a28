// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/decide.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/rights/rules.h"
#include "core/rights/uses.h"
#include "core/studio/default_ask.h"

namespace fermata {
namespace {

bool among(const std::vector<std::string>& wanted, const std::string& name) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), name) != wanted.end();
}

std::string textOf(const Json& object, const char* key) {
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

// The comparison of a ledger row that shares most, if it is above its threshold.
const Json* worst(const Json& ledger) {
    const Json* found = nullptr;
    if (!ledger.is_object() || !ledger.contains("similarity") || !ledger["similarity"].is_array()) return nullptr;
    for (const Json& check : ledger["similarity"]) {
        if (textOf(check, "verdict") != "above") continue;
        if (found == nullptr || check.value("longest_run_notes", 0) > found->value("longest_run_notes", 0)) found = &check;
    }
    return found;
}

// What is asked for as a clearance would ask it: as given, else as the project or the brief says; the project's are added.
Result<Json> usesNow(Studio& studio, const Revision& revision, const Json& given) {
    Json asked = given;
    if (asked.is_null()) {
        auto usual = defaultAsk(studio, revision.cue, revision.number);
        if (!usual) return fail(usual.error());
        asked = std::move(usual->ask.uses);
    }
    const auto cue = studio.catalog.cue(revision.cue);
    if (!cue) return fail(cue.error());
    const auto project = studio.catalog.project(cue->project);
    if (!project) return fail(project.error());
    auto all = askedUses(asked, project->uses);
    if (!all) return fail(all.error());
    if (all->uses.empty()) return fail(Code::NotReady, "Nothing is asked for yet, so there is nothing to accept a condition for: name the uses with --uses FILE, or record them with the project.");
    return std::move(all->uses);
}

}  // namespace

Result<std::vector<Match>> matches(Studio& studio, const Revision& revision) {
    std::vector<Hash> takes;
    for (const Cell& cell : revision.cells) takes.push_back(cell.take);
    const auto rows = studio.catalog.ledger(revision.cue, takes);
    if (!rows) return fail(rows.error());
    const auto decided = studio.catalog.decisions(revision.cue);
    if (!decided) return fail(decided.error());
    std::set<std::string> judged, seen;
    for (const DecisionInfo& info : *decided) {
        if (info.decision.rule == "R43") judged.insert(info.decision.subject);
    }
    std::vector<Match> found;
    for (const Section& section : revision.sections) {
        for (const Stem& stem : revision.stems) {
            const Cell* cell = revision.cell(section.id, stem.id);
            const Json* check = worst((*rows)[static_cast<size_t>(cell - revision.cells.data())]);
            if (check == nullptr || !seen.insert(cell->take.hex()).second) continue;
            const Json piece = check->value("nearest", Json::object());
            std::string nearest = piece.is_object() ? textOf(piece, "title") : std::string();
            if (nearest.empty()) nearest = "an item of " + textOf(*check, "corpus");
            found.push_back({section.name, stem.name, cell->take, nearest, check->value("longest_run_notes", 0),
                             check->value("threshold", 0), judged.count(cell->take.hex()) > 0});
        }
    }
    return found;
}

Result<std::vector<DecisionId>> decide(Studio& studio, const Revision& revision, const NewDecision& decision,
                                       const std::vector<std::string>& sections, const std::vector<std::string>& stems) {
    std::vector<NewDecision> made;
    const auto file = newestRulePack(studio.rules);
    if (!file) return fail(file.error());
    const auto pack = loadRulePack(*file);
    if (!pack) return fail(pack.error());
    const Rule* rule = pack->rule(decision.rule);
    if (rule == nullptr) {
        std::vector<std::string> known;
        for (const Rule& one : pack->rules) known.push_back(one.id);
        return fail(Code::InvalidArgument, unknownName("rule", decision.rule, known));
    }
    if (rule->id != "R43" && rule->outcome != Outcome::Condition) {
        return fail(Code::InvalidArgument, rule->id + (rule->outcome == Outcome::Block ? " blocks: it cannot be accepted, only mended. " + rule->fix
                                                                                        : " asks for nothing; there is nothing to decide."));
    }
    if (decision.rule != "R43") {
        auto uses = usesNow(studio, revision, decision.uses);
        if (!uses) return fail(uses.error());
        made.push_back(decision);
        made.back().uses = std::move(*uses);
    } else {
        const auto found = matches(studio, revision);
        if (!found) return fail(found.error());
        std::string open;
        for (const Match& match : *found) {
            if (match.decided) continue;
            open += "\n  " + match.section + " × " + match.stem + ": " + std::to_string(match.notes) + " notes in common with " +
                    match.nearest + " (threshold " + std::to_string(match.threshold) + ")";
            if (!among(sections, match.section) || !among(stems, match.stem)) continue;
            made.push_back(decision);
            made.back().id = DecisionId::create();
            made.back().subject = match.take.hex();
        }
        if (made.empty()) {
            return fail(Code::NotReady, open.empty() ? "No match of revision " + std::to_string(revision.number) + " waits for a decision."
                                                     : "None of the cells named waits for a decision; these do:" + open);
        }
    }
    std::vector<DecisionId> ids;
    for (const NewDecision& one : made) {
        const auto done = studio.catalog.decide(one);
        if (!done) return fail(done.error());
        ids.push_back(one.id);
    }
    return ids;
}

}  // namespace fermata
