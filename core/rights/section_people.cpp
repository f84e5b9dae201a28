// SPDX-License-Identifier: GPL-3.0-or-later
// S6, S8, S9 and S11 to S13: people, references, similarity, reporting, statements, approvals.
#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/rights/predicates.h"
#include "core/rights/sections.h"

namespace fermata {
namespace {

std::string percent(int permille) {
    return std::to_string(permille / 10) + (permille % 10 != 0 ? "." + std::to_string(permille % 10) : "") + " %";
}

int writersTotal(const ClearanceFacts& facts) {
    int total = 0;
    for (const ContributorFact& person : facts.contributors) total += person.sharePermille;
    return total;
}

std::string scopeText(const std::vector<std::string>& names, const std::string& all) {
    return names.empty() ? all : joined(names, ", ");
}

}  // namespace

Json peopleSection(const ClearanceFacts& facts, const Evaluation& evaluation) {
    Json people = Json::array(), decisions = Json::array(), made = Json::array();
    for (const ContributorFact& person : facts.contributors) {
        people.push_back({{"name", person.name}, {"role", person.role}, {"did", person.did},
                          {"agreement", person.agreement}, {"share", person.sharePermille > 0 ? percent(person.sharePermille) : ""},
                          {"society", person.society}, {"ipi", person.ipi}, {"human", person.human}});
    }
    // The same decision stands in the rows of all takes that it made: it is listed once.
    std::map<std::string, size_t> listed;
    for (const CueFact& cue : facts.cues) {
        made.push_back({{"cue", cue.title}, {"people", cue.creators}});
        for (const ElementFact& element : cue.elements) {
            if (!element.ledger.is_object() || !element.ledger.contains("decisions")) continue;
            for (const Json& decision : element.ledger["decisions"]) {
                if (!decision.is_object()) continue;
                const std::string key = cue.id + canonicalJson(decision);
                const std::string where = element.stem + " " + element.section;
                if (const auto found = listed.find(key); found != listed.end()) {
                    decisions[found->second]["elements"].push_back(where);
                    continue;
                }
                listed[key] = decisions.size();
                decisions.push_back({{"cue", cue.title}, {"person", textAt(decision, "/person")},
                                     {"what", textAt(decision, "/what")}, {"at", textAt(decision, "/at")},
                                     {"elements", Json::array({where})}});
            }
        }
    }
    const int total = writersTotal(facts);
    std::string writers = "Writer shares: " + percent(total) + " in all. No program is listed as writer.";
    if (total == 0) {
        writers = evaluation.fileClass == "G" ? "No writer is listed: no one may be registered as writer of music of this class."
                                              : "No writer is listed.";
    }
    return {{"people", people}, {"made_revisions", made}, {"decisions", decisions}, {"writers", writers}};
}

Json referencesSection(const ClearanceFacts& facts) {
    Json items = Json::array();
    for (const ReferenceFact& reference : facts.references) {
        items.push_back({{"title", reference.title}, {"artist", reference.artist},
                         {"supplied_by", reference.suppliedBy}, {"words", reference.words},
                         {"asks_closeness", reference.asksCloseness}, {"fed_to_model", reference.fedToModel},
                         {"released", reference.released}, {"report", reference.report}});
    }
    return {{"none", facts.references.empty()}, {"items", items}};
}

Json similaritySection(const ClearanceFacts& facts) {
    struct Corpus {
        Json example;
        int below = 0, above = 0, notCompared = 0;
        int64_t longest = 0;
        std::string nearest, element;
    };
    std::map<std::string, Corpus> corpora;
    int unchecked = 0;
    for (const CueFact& cue : facts.cues) {
        for (const ElementFact& element : cue.elements) {
            const Json found = element.ledger.is_object() ? element.ledger.value("similarity", Json()) : Json();
            const Json list = found.is_array() ? found : found.is_object() ? Json::array({found}) : Json::array();
            if (list.empty()) ++unchecked;
            for (const Json& comparison : list) {
                Corpus& corpus = corpora[textAt(comparison, "/corpus")];
                if (corpus.example.is_null()) corpus.example = comparison;
                const std::string verdict = textAt(comparison, "/verdict");
                ++(verdict == "above" ? corpus.above : verdict == "below" ? corpus.below : corpus.notCompared);
                const Json run = comparison.value("longest_run_notes", Json());
                if (!run.is_number_integer() || run.get<int64_t>() <= corpus.longest) continue;
                corpus.longest = run.get<int64_t>();
                const std::string composer = textAt(comparison, "/nearest/composer");
                corpus.nearest = textAt(comparison, "/nearest/title") + (composer.empty() ? "" : " (" + composer + ")");
                corpus.element = element.stem + " " + element.section;
            }
        }
    }
    Json checks = Json::array();
    for (const auto& [name, corpus] : corpora) {
        Json row{{"corpus", name}, {"below", corpus.below}, {"above", corpus.above},
                 {"not_compared", corpus.notCompared}, {"longest_run_notes", corpus.longest},
                 {"nearest", corpus.nearest}, {"element", corpus.element}};
        for (const char* key : {"method", "version", "corpus_pieces", "index_sha256", "threshold"}) {
            row[key] = corpus.example.value(key, Json());
        }
        checks.push_back(std::move(row));
    }
    Json decisions = Json::array();
    for (const DecisionFact& decision : facts.decisions) {
        if (decision.rule == "R43") {
            decisions.push_back({{"take", decision.subject}, {"by", decision.by}, {"reason", decision.reason}, {"at", decision.at}});
        }
    }
    return {{"checks", checks},
            {"unchecked_elements", unchecked},
            {"decisions", decisions},
            {"summary", facts.similarity},
            {"limits", "Only the music in the corpora named here was compared, note by note and line by line; drums and "
                       "effects have no line to compare. Figures that a style gives to any cue (n-grams of cues "
                       "that it makes of other seeds) are left out of the comparison with earlier deliveries. "
                       "Other music was not compared."}};
}

Json disclosuresSection(const ClearanceFacts& facts, const Evaluation& evaluation) {
    Json items = Json::array();
    const bool machineMade = evaluation.fileClass != "H";
    const auto asked = [&](auto&& matches) {
        return std::any_of(evaluation.uses.begin(), evaluation.uses.end(),
                           [&](const UseResult& row) { return row.asked && matches(row.use); });
    };
    const auto add = [&](const char* where, const char* field, const std::string& value, const char* why) {
        items.push_back({{"where", where}, {"field", field}, {"value", value}, {"why", why}});
    };
    if (machineMade && asked([](const RequestedUse& use) { return touchesEu(use.territory); })) {
        add("European Union", "machine-readable AI mark", facts.machineReadableMark ? "present" : "not present",
            "EU AI Act, Art. 50(2), applies since 2 August 2026.");
    }
    if (machineMade && asked([](const RequestedUse& use) { return use.media == "online_ads" || use.media == "organic_social"; })) {
        add("Social and video platforms", "AI used", "decide at upload; recommended: yes", "Platform labels; rules differ and change.");
    }
    if (asked([](const RequestedUse& use) { return use.media == "store_release"; })) {
        const std::string track = facts.job.aiTagTrack.empty() ? "not decided" : facts.job.aiTagTrack;
        const std::string composition = facts.job.aiTagComposition.empty() ? "not decided" : facts.job.aiTagComposition;
        add("Music stores", "AI tags: track, composition", track + ", " + composition, "Store transparency tags.");
    }
    if (machineMade) {
        add("Insurer", "AI exclusion", facts.job.insurer.empty() ? "not asked yet" : facts.job.insurer,
            "Optional exclusions in liability policies since 1 January 2026.");
    }
    return {{"none", items.empty()}, {"items", items}};
}

Json reportingSection(const ClearanceFacts& facts, const Evaluation& evaluation) {
    Json writers = Json::array();
    bool member = false;
    for (const ContributorFact& person : facts.contributors) {
        if (person.sharePermille <= 0) continue;
        member = member || !person.society.empty();
        writers.push_back({{"name", person.name}, {"share", percent(person.sharePermille)},
                           {"society", person.society.empty() ? "none stated" : person.society},
                           {"ipi", person.ipi.empty() ? "not assigned" : person.ipi}});
    }
    std::string society = "A society may accept the work; it decides itself.";
    if (evaluation.fileClass == "G" || evaluation.fileClass.empty()) {
        society = "Appears not eligible for registration with a society.";
    }
    return {{"writers", writers},
            {"society", society},
            {"royalties", member ? "Performance royalties are paid by broadcasters through their society licences." : ""},
            {"cue_sheet",
             {{"programme", facts.job.programme}, {"episode", facts.job.episode}, {"brand", facts.job.brand},
              {"product", facts.job.product}, {"ad_code", facts.job.adCode}, {"air_date", facts.job.airdate},
              {"production_company", facts.job.productionCompany}, {"agency", facts.job.agency},
              {"music_origin", "commissioned"}}}};
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
    return {{"recorded",
             {"Who and what made each element, with player, version, style, seed and sound.",
              "The hashes of takes, files, revision and history.",
              "Who approved which exact revision, and when.",
              "Results and coverage of the similarity check.",
              "The result of every rule of pack " + pack.id + "."}},
            {"confirmed_by", facts.signatory.name},
            {"confirmed",
             {"The people named here are all who took part.",
              "Tools, versions and settings are the ones recorded.",
              "The permissions listed are held, and copies are on file.",
              "No other recording or composition was knowingly put in.",
              "The files delivered are the approved ones.",
              "The music was not delivered to another client.",
              "The disclosures listed are made or passed on."}},
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
        for (const ApprovalFact& approval : cue.approvals) {
            items.push_back({{"cue", cue.title},
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
            {"rights", {{"name", facts.signatory.name}, {"role", facts.signatory.role}, {"at", facts.document.issuedAt}}}};
}

}  // namespace fermata
