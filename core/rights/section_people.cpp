// SPDX-License-Identifier: GPL-3.0-or-later
// S6, S8, S10 and S11: people, references, disclosures, reporting.
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

std::string insurerText(const ClearanceFacts& facts) {
    const StatedFact& answer = facts.job.insurer;
    if (answer.text.empty()) return "not asked yet";
    std::string text = "as stated by " + facts.statedBy + ": “" + answer.text + "”";
    if (!answer.rests()) return text + "; no paper was given";
    return text + "; paper " + answer.paperName + ", SHA-256 " + answer.paperSha256.substr(0, 10) + "…";
}

}  // namespace

Json peopleSection(const ClearanceFacts& facts, const Evaluation& evaluation) {
    Json people = Json::array(), decisions = Json::array(), made = Json::array();
    for (const ContributorFact& person : facts.contributors) {
        people.push_back({{"name", person.name}, {"role", person.role}, {"did", person.did},
                          {"agreement", person.agreement.text}, {"agreement_paper", person.agreement.paperName},
                          {"agreement_sha256", person.agreement.paperSha256}, {"share", person.sharePermille > 0 ? percent(person.sharePermille) : ""},
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
    return {{"people", people}, {"made_revisions", made}, {"decisions", decisions}, {"writers", writers},
            {"stated", "The people named by the studio, " + statedText(facts) + ". A paper is hashed and kept; its content was not read."}};
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
        add("European Union", "machine-readable AI mark", isMarked(facts) ? "present in every file (IPTC digital source type), not signed" : "not present",
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
        add("Insurer", "AI exclusion", insurerText(facts),
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

}  // namespace fermata
