// SPDX-License-Identifier: GPL-3.0-or-later
// R06, R60 to R68 and R71: scopes of permissions, reporting, marks, clients' own rules, age of the rules.
#include <algorithm>

#include "core/base/text.h"
#include "core/rights/predicates.h"

namespace fermata {
namespace {

bool isMachineMade(const Sheet& sheet) {
    const Json& classes = sheet.pack().parameters["ai_classes_to_mark"];
    const std::string& fileClass = sheet.evaluation().fileClass;
    // An unknown class is treated as machine-made: unknown never helps.
    return fileClass.empty() || std::find(classes.begin(), classes.end(), Json(fileClass)) != classes.end();
}

void anyUse(Sheet& sheet) {
    const bool asked = std::any_of(sheet.uses().begin(), sheet.uses().end(), [](const UseResult& row) { return row.asked; });
    if (!asked) sheet.say("", {}, {{"uses", 0}});
}

// Why a permission does not cover a use; empty = it does.
std::string gap(const MaterialFact& material, const RequestedUse& use, std::chrono::sys_seconds now) {
    if (!material.media.empty() &&
        std::find(material.media.begin(), material.media.end(), use.media) == material.media.end()) {
        return "the medium is not included";
    }
    if (!material.territory.empty() && !use.territory.empty() && !territoryWithin(use.territory, material.territory)) {
        return "it covers " + territoryText(material.territory) + " only";
    }
    if (!material.until.empty()) {
        const auto until = timeFromIso(material.until);
        // 31 days a month: the end of a term is never estimated too early.
        if (!until || use.termMonths == 0 || now + std::chrono::hours(24 * 31) * use.termMonths > *until) {
            return "it ends " + material.until;
        }
    }
    // Instruments are tools: exclusivity is about what is played on them.
    if (use.exclusive && material.exclusive != true && material.kind != "soundbank") return "it is not exclusive";
    return {};
}

void scopes(Sheet& sheet) {
    for (const MaterialFact& material : sheet.facts().materials) {
        for (size_t i = 0; i < sheet.uses().size(); ++i) {
            const RequestedUse& use = sheet.uses()[i].use;
            if (!sheet.uses()[i].asked) continue;
            const std::string reason = gap(material, use, sheet.now());
            if (reason.empty()) continue;
            sheet.sayFor({i}, material.name + ", " + use.media,
                         {{"name", material.name}, {"media", mediaName(use.media)}, {"reason", reason}},
                         {{"media", material.media}, {"territory", material.territory}, {"until", material.until}});
        }
    }
}

bool isBroadcast(const UseResult& row) {
    return row.use.media == "tv" || row.use.media == "radio" || row.use.media == "vod";
}

bool isSpot(const UseResult& row) { return isBroadcast(row) || row.use.media == "cinema" || row.use.media == "online_ads"; }

void missingFields(Sheet& sheet, const std::vector<size_t>& uses,
                   const std::vector<std::pair<std::string, const std::string*>>& fields) {
    std::vector<std::string> missing;
    for (const auto& [name, value] : fields) {
        if (value->empty()) missing.push_back(name);
    }
    if (!missing.empty()) sheet.sayFor(uses, "", {{"missing", joined(missing, ", ")}}, {{"missing", missing}});
}

void cueSheet(Sheet& sheet) {
    const JobFact& job = sheet.facts().job;
    if (job.commercial == true) return;  // R62.
    missingFields(sheet, sheet.usesWhere(isBroadcast),
                  {{"programme title", &job.programme}, {"production company", &job.productionCompany},
                   {"air date", &job.airdate}});
}

void commercialsSheet(Sheet& sheet) {
    const JobFact& job = sheet.facts().job;
    if (job.commercial == false) return;
    const bool spot = job.commercial == true;
    missingFields(sheet,
                  sheet.usesWhere(spot ? isSpot : [](const UseResult& row) { return row.use.media == "online_ads"; }),
                  {{"advertiser or brand", &job.brand}, {"product", &job.product}, {"ad code", &job.adCode},
                   {"first air date", &job.airdate}});
}

// Uses that reach the European Union.
std::vector<size_t> usesInTheEu(const Sheet& sheet) {
    const Json& members = sheet.pack().parameters["eu_countries"];
    std::vector<size_t> uses;
    for (size_t i = 0; i < sheet.uses().size(); ++i) {
        const RequestedUse& use = sheet.uses()[i].use;
        if (isRegistration(use.media)) continue;
        const bool inside = std::any_of(use.territory.begin(), use.territory.end(), [&](const std::string& code) {
            return code == "WORLD" || code == "EU" || code == "EEA" ||
                   std::find(members.begin(), members.end(), Json(code)) != members.end();
        });
        if (inside) uses.push_back(i);
    }
    return uses;
}

void euMark(Sheet& sheet) {
    if (isMarked(sheet.facts()) || !isMachineMade(sheet)) return;
    sheet.sayFor(usesInTheEu(sheet), "", {}, {{"machine_readable_mark", false}, {"class", sheet.evaluation().fileClass}});
}

// Metadata alone is one of the two layers that the Code of Practice asks for, and ours is not signed.
void unsignedMark(Sheet& sheet) {
    if (!isMarked(sheet.facts()) || !isMachineMade(sheet)) return;
    sheet.sayFor(usesInTheEu(sheet), "", {}, {{"machine_readable_mark", true}, {"signed", false}, {"watermark", false}});
}

void platformLabels(Sheet& sheet) {
    if (!isMarked(sheet.facts()) || !isMachineMade(sheet)) return;
    sheet.sayFor(sheet.usesWhere([](const UseResult& row) { return row.use.media == "online_ads" || row.use.media == "organic_social"; }), "",
                 {}, {{"machine_readable_mark", true}});
}

void storeTags(Sheet& sheet) {
    const JobFact& job = sheet.facts().job;
    if (!job.aiTagTrack.empty() && !job.aiTagComposition.empty()) return;
    const std::string& fileClass = sheet.evaluation().fileClass;
    const std::string advice = fileClass == "H" ? "no" : fileClass == "A" ? "(counsel decides)" : "yes";
    sheet.sayFor(sheet.usesWhere([](const UseResult& row) { return row.use.media == "store_release"; }), "",
                 {{"track", advice}, {"composition", advice}}, {{"class", fileClass}});
}

void clientApproval(Sheet& sheet) {
    const StatedFact& approval = sheet.facts().job.clientApproval;
    if (approval.rests() || !isMachineMade(sheet)) return;
    for (const Json& name : sheet.pack().parameters["approval_clients"]) {
        if (lowerCase(name.get<std::string>()) != lowerCase(sheet.facts().client)) continue;
        sheet.say("", {{"client", sheet.facts().client}, {"reason", paperReason(approval, "no approval is stated", "the approval itself was not given")}},
                  {{"client_approval", approval.text}, {"paper_sha256", approval.paperSha256}});
    }
}

void insurer(Sheet& sheet) {
    const StatedFact& answer = sheet.facts().job.insurer;
    if (answer.rests() || !isMachineMade(sheet)) return;
    sheet.say("", {{"reason", paperReason(answer, "no answer is recorded", "the answer itself was not given")}},
              {{"insurer", answer.text}, {"paper_sha256", answer.paperSha256}});
}

void ageOfRules(Sheet& sheet) {
    const auto dated = timeFromIso(sheet.pack().dated);
    const auto days = sheet.pack().parameters["max_age_days"].get<int64_t>();
    if (dated && sheet.now() - *dated <= std::chrono::hours(24) * days) return;
    sheet.say("", {{"dated", sheet.pack().dated}}, {{"dated", sheet.pack().dated}, {"max_age_days", days}});
}

}  // namespace

Predicates usePredicates() {
    return {{"R06", anyUse},    {"R60", scopes},         {"R61", cueSheet}, {"R62", commercialsSheet},
            {"R63", euMark},    {"R64", platformLabels}, {"R65", storeTags},      {"R66", clientApproval},
            {"R67", insurer},   {"R68", unsignedMark}, {"R71", ageOfRules}};
}

}  // namespace fermata
