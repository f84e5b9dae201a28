// SPDX-License-Identifier: GPL-3.0-or-later
// S0 and S1: headline, use table, conditions, blocks, signatory, plain summary.
#include <algorithm>
#include <array>
#include <set>

#include "core/base/text.h"
#include "core/music/timecode.h"
#include "core/rights/ledger.h"
#include "core/rights/predicates.h"
#include "core/rights/sections.h"

namespace fermata {
namespace {

bool weighs(const Evaluation& evaluation, size_t index) {
    const auto plain = [](const UseResult& row) { return row.asked && (!isRegistration(row.use.media) || row.use.byContract); };
    if (std::any_of(evaluation.uses.begin(), evaluation.uses.end(), plain)) return plain(evaluation.uses[index]);
    return evaluation.uses[index].asked;
}

std::string count(size_t number, const std::string& one, const std::string& many) {
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::vector<size_t> numbersFor(const std::vector<const RuleResult*>& results, size_t use) {
    std::vector<size_t> found;
    for (size_t i = 0; i < results.size(); ++i) {
        if (std::find(results[i]->uses.begin(), results[i]->uses.end(), use) != results[i]->uses.end()) {
            found.push_back(i + 1);
        }
    }
    return found;
}

std::string listed(const std::vector<size_t>& numbers) {
    std::vector<std::string> texts;
    for (const size_t number : numbers) texts.push_back(std::to_string(number));
    return joined(texts, ", ");
}

Json useRow(const Evaluation& evaluation, const Numbered& results, size_t index) {
    const UseResult& row = evaluation.uses[index];
    Json json{{"media", row.use.media},
              {"name", mediaName(row.use.media)},
              {"asked", row.asked},
              {"territory", row.use.territory},
              {"territory_text", territoryText(row.use.territory)},
              {"term_text", row.asked ? termText(row.use) : std::string()},
              {"exclusivity", !row.asked           ? ""
                              : row.use.exclusive  ? "exclusive, by contract only"
                                                   : "not exclusive"},
              {"edits", row.asked && row.use.edits},
              {"sublicense", row.asked && row.use.sublicense},
              {"by_contract", row.use.byContract}};
    std::vector<size_t> blocks = numbersFor(results.blocks, index);
    std::vector<size_t> conditions = numbersFor(results.conditions, index);
    std::string value = "yes", text = "Yes", reason;
    if (row.outcome == Outcome::Block) {
        value = "no";
        text = blocks.empty() ? "No" : "No (reason " + listed(blocks) + ")";
    } else if (row.outcome == Outcome::Condition) {
        value = "yes_if";
        text = conditions.empty() ? "Yes, if the society agrees" : "Yes, if (condition " + listed(conditions) + ")";
    }
    for (const RuleResult* note : results.notes) {
        const bool about = std::find(note->uses.begin(), note->uses.end(), index) != note->uses.end();
        if (about && note->outcome == row.outcome && reason.empty()) reason = note->text + " (" + note->rule + ")";
    }
    if (row.use.media == "content_id" && value == "no" && !row.use.byContract) text = "No: do not register";
    json["value"] = value;
    json["text"] = text;
    json["reason"] = reason;
    json["conditions"] = conditions;
    json["blocks"] = blocks;
    return json;
}

Json useTable(const Evaluation& evaluation, const Numbered& results) {
    Json table = Json::array();
    for (const std::string& media : mediaIds()) {
        bool any = false;
        for (size_t i = 0; i < evaluation.uses.size(); ++i) {
            if (evaluation.uses[i].use.media != media) continue;
            table.push_back(useRow(evaluation, results, i));
            any = true;
        }
        if (!any) {
            table.push_back({{"media", media}, {"name", mediaName(media)}, {"asked", false}, {"value", "not_asked"},
                             {"text", "Not asked"}, {"territory", Json::array()}, {"territory_text", ""},
                             {"term_text", ""}, {"exclusivity", ""}, {"edits", false}, {"sublicense", false},
                             {"by_contract", false}, {"reason", ""}, {"conditions", Json::array()},
                             {"blocks", Json::array()}});
        }
    }
    return table;
}

Json resultList(const std::vector<const RuleResult*>& results, bool withActor) {
    Json list = Json::array();
    for (size_t i = 0; i < results.size(); ++i) {
        const RuleResult& result = *results[i];
        Json entry{{"number", i + 1},    {"rule", result.rule}, {"rule_version", result.version},
                   {"subject", result.subject}, {"text", result.text}, {"fix", result.fix}};
        if (withActor) {
            entry["who"] = result.who;
            entry["when"] = result.when;
        }
        list.push_back(std::move(entry));
    }
    return list;
}

}  // namespace

Numbered numbered(const Evaluation& evaluation) {
    Numbered split;
    for (const RuleResult& result : evaluation.results) {
        const bool counts = std::any_of(result.uses.begin(), result.uses.end(),
                                        [&](size_t index) { return weighs(evaluation, index); });
        if (result.outcome == Outcome::Info) {
            split.infos.push_back(&result);
        } else if (!counts && !(result.rule == "R06")) {
            split.notes.push_back(&result);
        } else {
            (result.outcome == Outcome::Block ? split.blocks : split.conditions).push_back(&result);
        }
    }
    return split;
}

std::string textOf(const RuleResult& result) {
    if (result.acceptedBy.empty()) return result.text;
    return result.text + " Accepted by " + result.acceptedBy + (result.acceptedOn.empty() ? "" : " on " + result.acceptedOn) + ": " + result.acceptedBecause;
}

// Conditions that a named person accepted, with the uses of this document that they were accepted for.
std::vector<const RuleResult*> acceptedConditions(const Evaluation& evaluation) {
    std::vector<const RuleResult*> accepted;
    for (const RuleResult& result : evaluation.results) {
        if (!result.acceptedBy.empty() && std::any_of(result.uses.begin(), result.uses.end(), [&](size_t index) { return evaluation.uses[index].asked; })) accepted.push_back(&result);
    }
    return accepted;
}

std::string classWord(const std::string& fileClass) {
    if (fileClass == "G") return "AI-generated";
    if (fileClass == "P") return "Partly AI-generated";
    if (fileClass == "A") return "AI-assisted";
    if (fileClass == "H") return "Made by people";
    return "Origin not fully known";
}

std::string overallName(const Evaluation& evaluation) {
    switch (evaluation.overall) {
        case Outcome::Info: return "cleared";
        case Outcome::Condition: return "conditions";
        case Outcome::Block: break;
    }
    return "blocked";
}

std::string headline(const ClearanceFacts& facts, const Evaluation& evaluation, const Numbered& results) {
    std::string text;
    if (evaluation.overall == Outcome::Block) {
        size_t open = 0, asked = 0;
        for (size_t i = 0; i < evaluation.uses.size(); ++i) {
            if (!weighs(evaluation, i)) continue;
            ++asked;
            if (evaluation.uses[i].outcome == Outcome::Block) ++open;
        }
        const std::string reasons = count(results.blocks.size(), "reason", "reasons") + " (below).";
        text = open < asked ? "NOT CLEARED for " + std::to_string(open) + " of " + std::to_string(asked) +
                                  " uses: do not broadcast or publish there. " + reasons
                            : "NOT CLEARED: do not broadcast or publish. " + reasons;
    } else {
        // R46 blocks what another client received; what this one received before is not new.
        text = classWord(evaluation.fileClass) + (deliveriesOf(facts).thisClient == 0 ? ", original to this project, "
                                                                                      : ", not delivered to any other client, ");
        text += evaluation.overall == Outcome::Info
                    ? "cleared for the uses in the table."
                    : "cleared with " + count(results.conditions.size(), "condition", "conditions") + " (below).";
        if (const size_t accepted = acceptedConditions(evaluation).size(); accepted > 0) {
            text += " " + count(accepted, "condition was", "conditions were") + " accepted (below).";
        }
    }
    if (facts.document.state == "issued") return text;
    return "PREVIEW: NOT CLEARED. If it were issued now: " + text;
}

std::string statedText(const ClearanceFacts& facts) {
    if (facts.statedBy.empty()) return "as stated; by whom is not recorded";
    std::string text = "as stated by " + facts.statedBy;
    if (!facts.usesFileName.empty()) text += " in the uses file " + facts.usesFileName;
    if (!facts.usesFileSha256.empty()) text += " (SHA-256 " + facts.usesFileSha256 + ")";
    return text;
}

Deliveries deliveriesOf(const ClearanceFacts& facts) {
    Deliveries found;
    found.asked = !facts.cues.empty();
    std::set<std::string> takes;
    for (const CueFact& cue : facts.cues) {
        found.asked = found.asked && cue.deliveriesAsked;
        found.thisClient += cue.deliveredToThisClientBefore;
        found.elements += cue.elements.size();
        for (const ElementFact& element : cue.elements) {
            takes.insert(element.take);
            if (element.deliveredElsewhere) ++found.elsewhere;
        }
    }
    found.takes = takes.size();
    return found;
}

std::string dateText(const std::string& iso) {
    static constexpr std::array kMonths = {"January", "February", "March",     "April",   "May",      "June",
                                           "July",    "August",   "September", "October", "November", "December"};
    const auto time = timeFromIso(iso);
    if (!time) return iso;
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(*time)};
    std::string text = std::to_string(static_cast<unsigned>(day.day())) + " " +
                       kMonths[static_cast<unsigned>(day.month()) - 1] + " " + std::to_string(static_cast<int>(day.year()));
    if (iso.size() > 10) text += ", " + iso.substr(11, 5) + " UTC";
    return text;
}

namespace {

std::string classMeaning(const std::string& fileClass) {
    std::string meaning = "the class of at least one element is not recorded.";
    if (fileClass == "G") meaning = "music by models or rule programs; people only asked or chose.";
    if (fileClass == "P") meaning = "music by models or rule programs, with recorded parts by human authors.";
    if (fileClass == "A") meaning = "written by people; AI suggested or varied, or worked on sound only.";
    if (fileClass == "H") meaning = "no generative system is recorded.";
    return meaning + " The strongest class that is audible counts; annex 2 explains all four.";
}

std::string originalMeaning(const ClearanceFacts& facts) {
    const Deliveries deliveries = deliveriesOf(facts);
    size_t known = 0;
    for (const CueFact& cue : facts.cues) {
        known += static_cast<size_t>(std::count_if(cue.elements.begin(), cue.elements.end(), [](const ElementFact& element) { return missingOrigin(element.ledger).empty(); }));
    }
    std::string meaning = "the ledger records the origin of " + std::to_string(known) + " of " + count(deliveries.elements, "element", "elements") +
                          ", with no recording or composition of others except those under “Other people's material”; ";
    if (!deliveries.asked) {
        meaning += "whether another client received the same music was NOT looked up.";
    } else if (deliveries.elsewhere > 0) {
        meaning += count(deliveries.elsewhere, "element is", "elements are") + " the same as another client received.";
    } else {
        meaning += "none of the " + count(deliveries.takes, "take", "takes") + " was delivered by us to another client before this document.";
    }
    if (deliveries.thisClient > 0) {
        meaning += " " + count(static_cast<size_t>(deliveries.thisClient), "element was", "elements were") + " delivered to this client before.";
    }
    return meaning + " It does not mean that nothing similar exists.";
}

}  // namespace

Json decisionSection(const ClearanceFacts& facts, const RulePack& pack, const Evaluation& evaluation,
                     const Numbered& results) {
    Json cues = Json::array(), files = Json::array();
    for (const CueFact& cue : facts.cues) {
        cues.push_back({{"id", cue.id}, {"title", cue.title}, {"revision", cue.revision},
                        {"length", clockTime(Samples{cue.lengthSamples})}});
        for (const FileFact& file : cue.files) {
            const std::string& hash = file.sha256;
            files.push_back({{"cue", cue.title}, {"name", file.name}, {"what", file.what},
                             {"sha256_short", hash.size() == 64 ? hash.substr(0, 8) + " … " + hash.substr(56) : hash}});
        }
    }
    Json notes = Json::array();
    for (const RuleResult* note : results.notes) notes.push_back({{"rule", note->rule}, {"text", note->text}});
    Json accepted = Json::array();
    for (const RuleResult* result : acceptedConditions(evaluation)) {
        std::vector<std::string> uses;
        for (const size_t index : result->uses) {
            if (evaluation.uses[index].asked) uses.push_back(mediaName(evaluation.uses[index].use.media));
        }
        uses.erase(std::unique(uses.begin(), uses.end()), uses.end());
        accepted.push_back({{"rule", result->rule}, {"subject", result->subject}, {"text", textOf(*result)}, {"uses", uses}, {"by", result->acceptedBy}});
    }
    Json supersedes;
    if (facts.document.version > 1) {
        supersedes = {{"number", facts.document.number},
                      {"version", facts.document.version - 1},
                      {"reason", facts.document.supersedesReason},
                      {"sha256", facts.document.previousSha256}};
    }
    const JobFact& job = facts.job;
    return {{"client", facts.client},
            {"project", facts.project},
            {"studio", facts.studio.name},
            {"agency", job.agency},
            {"production_company", job.productionCompany},
            {"job_number", job.jobNumber},
            {"brand", job.brand},
            {"product", job.product},
            {"ad_code", job.adCode},
            {"programme", job.programme},
            {"episode", job.episode},
            {"cues", cues},
            {"files", files},
            {"uses", useTable(evaluation, results)},
            {"conditions", resultList(results.conditions, true)},
            {"accepted", accepted},
            {"blocks", resultList(results.blocks, false)},
            {"registration_notes", notes},
            {"signatory",
             {{"name", facts.signatory.name},
              {"role", facts.signatory.role},
              {"company", facts.signatory.company},
              {"at", facts.document.issuedAt},
              {"sentence", "I confirm the facts that annex 11 lists as confirmed by the studio."}}},
            {"rules_as_of",
             {{"dated", pack.dated}, {"id", pack.id}, {"sha256", pack.sha256}, {"signed_off_by", pack.signedOffBy}}},
            {"notice", "Not legal advice. Rules as of " + dateText(pack.dated) + "."},
            {"stated", statedText(facts)},
            {"uses_added", facts.usesAdded},
            {"definitions",
             {{{"word", classWord(evaluation.fileClass)}, {"meaning", classMeaning(evaluation.fileClass)}},
              {{"word", deliveriesOf(facts).thisClient == 0 ? "Original to this project" : "Not delivered to any other client"},
               {"meaning", originalMeaning(facts)}},
              {{"word", "Cleared for the uses in the table"},
               {"meaning",
                "said only of uses that no rule of the pack blocks: each element has a recorded origin, each permission that is "
                "listed covers them, and a person who did not make the music approved every element. What nobody recorded "
                "could not be weighed. It is not legal advice and not a promise that nobody will ever claim."}}}},
            {"supersedes", supersedes}};
}

Json summarySection(const ClearanceFacts& facts, const Evaluation& evaluation, const Numbered& results) {
    std::vector<std::string> titles;
    size_t elements = 0, files = 0;
    for (const CueFact& cue : facts.cues) {
        titles.push_back(cue.title + " (revision " + std::to_string(cue.revision) + ", " +
                         clockTime(Samples{cue.lengthSamples}) + ")");
        elements += cue.elements.size();
        files += cue.files.size();
    }
    std::string text = facts.studio.name + " made " + joined(titles, ", ") + " for " + facts.client + ", project " +
                       facts.project + ". ";
    text += "The music has " + count(elements, "element", "elements") + " in " + count(files, "file", "files") +
            "; each element's origin is listed. Class: " + classWord(evaluation.fileClass) + ". ";
    text += facts.materials.empty() ? "No material of other people is recorded in it. "
                                    : "It holds " + count(facts.materials.size(), "item", "items") + " of other people's material. ";
    if (const Deliveries deliveries = deliveriesOf(facts); deliveries.thisClient > 0) {
        text += count(static_cast<size_t>(deliveries.thisClient), "element was", "elements were") + " delivered to this client before. ";
    }
    text += facts.references.empty() ? "No reference track is recorded. "
                                     : count(facts.references.size(), "reference track is", "reference tracks are") + " recorded. ";
    text += count(results.blocks.size(), "reason blocks", "reasons block") + " a requested use; " +
            count(results.conditions.size(), "condition is", "conditions are") + " open";
    const size_t accepted = acceptedConditions(evaluation).size();
    text += accepted == 0 ? "." : ", " + count(accepted, "was", "were") + " accepted by name.";
    return {{"text", text}};
}

}  // namespace fermata
