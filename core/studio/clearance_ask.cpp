// SPDX-License-Identifier: GPL-3.0-or-later
// The clearance file of a job, read field by field.
#include <algorithm>

#include "core/base/text.h"
#include "core/rights/uses.h"
#include "core/studio/clear_cue.h"

namespace fermata {
namespace {

std::string optionalText(const Json& object, const char* key) {
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

}  // namespace

Result<ClearanceAsk> clearanceAsk(const Json& json, std::string_view origin) {
    ClearanceAsk ask;
    if (json.is_array()) {
        ask.uses = json;
    } else if (json.is_object()) {
        static const std::vector<std::string> known{"uses", "job", "contributors", "agreement", "rights_contact"};
        if (json.contains("decisions")) {
            return fail(Code::InvalidArgument, std::string(origin) + ": a decision is not written into a file: whoever decides signs in and "
                                               "says fermata decide CUE --rule R43 --reason \"…\".");
        }
        for (const auto& [key, value] : json.items()) {
            if (std::find(known.begin(), known.end(), key) == known.end()) {
                return fail(Code::InvalidArgument, std::string(origin) + ": " + unknownName("field", key, known));
            }
        }
        ask.uses = json.value("uses", Json::array());
        const Json job = json.value("job", Json::object());
        const std::pair<const char*, std::string*> fields[] = {
            {"agency", &ask.job.agency}, {"production_company", &ask.job.productionCompany},
            {"job_number", &ask.job.jobNumber}, {"brand", &ask.job.brand}, {"product", &ask.job.product},
            {"ad_code", &ask.job.adCode}, {"airdate", &ask.job.airdate}, {"programme", &ask.job.programme},
            {"episode", &ask.job.episode}, {"insurer", &ask.job.insurer}, {"ai_tag_track", &ask.job.aiTagTrack},
            {"ai_tag_composition", &ask.job.aiTagComposition}, {"claimed_by", &ask.job.claimedBy},
            {"client_approval", &ask.job.clientApproval}};
        for (const auto& [key, field] : fields) *field = optionalText(job, key);
        if (const auto it = job.find("commercial"); it != job.end() && it->is_boolean()) ask.job.commercial = it->get<bool>();
        for (const Json& item : json.value("contributors", Json::array())) {
            ContributorFact person;
            person.name = optionalText(item, "name");
            person.role = optionalText(item, "role");
            person.did = optionalText(item, "did");
            person.agreement = optionalText(item, "agreement");
            person.sharePermille = item.is_object() ? item.value("share_permille", 0) : 0;
            person.society = optionalText(item, "society");
            person.ipi = optionalText(item, "ipi");
            ask.contributors.push_back(person);
        }
        ask.agreement = optionalText(json, "agreement");
        ask.rightsContact = optionalText(json, "rights_contact");
    } else {
        return fail(Code::InvalidArgument, std::string(origin) + " must hold an array of uses, or an object with “uses”.");
    }
    const auto checked = usesFromJson(ask.uses);
    if (!checked) return fail(checked.error().code, std::string(origin) + ": " + checked.error().message);
    return ask;
}

}  // namespace fermata
