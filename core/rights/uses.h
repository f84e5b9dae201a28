// SPDX-License-Identifier: GPL-3.0-or-later
// The uses that a client asks for: media, territory, term, exclusivity, edits, sublicence.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fermata {

struct RequestedUse {
    std::string media;                   // A media id, below.
    std::vector<std::string> territory;  // ISO 3166-1 alpha-2 codes, "EU", "EEA" or "WORLD"; never empty.
    int termMonths = 0;                  // 0 = in perpetuity.
    bool exclusive = false;
    bool edits = true;                   // Cut-downs and re-versions are allowed.
    bool sublicense = true;              // To the agency and the broadcaster.
    bool byContract = false;             // Registration rows worsen the overall status only with this.
    friend bool operator==(const RequestedUse&, const RequestedUse&) = default;
};

// tv radio cinema online_ads organic_social website in_store podcast game vod store_release
// society_registration content_id, in the order of the use table.
const std::vector<std::string>& mediaIds();
std::string mediaName(std::string_view id);      // "Paid online and social ads"
bool isRegistration(std::string_view media);     // society_registration, content_id

// An array of {"media", "territory": ["GB", ...] or "WORLD", "term": {"months": 12} or "perpetual",
// "exclusive", "edits", "sublicense", "by_contract"}; media, territory and term are required, unknown fields are
// refused. An error names the field ("uses[1].media"), the value and the nearest names. An empty array is valid
// here; the rules block on it.
Result<std::vector<RequestedUse>> usesFromJson(const Json& json);
Json toJson(const std::vector<RequestedUse>& uses);

// What counts as asked for: the uses of the file, then each use recorded with the project that the file does not cover
// (same medium, territory, term, exclusivity, edits, sublicence). Leaving a use out of a file does not withdraw it.
struct AskedUses {
    Json uses = Json::array();
    std::vector<std::string> added;  // In words, of the project's: "Television (GB, 12 months)".
};
Result<AskedUses> askedUses(const Json& file, const Json& project);

// Whether the uses of the same medium cover a use (term, exclusivity, edits, sublicence), their territories taken together.
bool covered(const RequestedUse& wanted, std::span<const RequestedUse> uses);

// True when every place of `wanted` lies in `granted` ("WORLD" holds all, "EU" and "EEA" their members).
bool territoryWithin(const std::vector<std::string>& wanted, const std::vector<std::string>& granted);
bool touchesEu(const std::vector<std::string>& territory);
std::string territoryText(const std::vector<std::string>& territory);  // "World", "EU, GB"
std::string termText(const RequestedUse& use);                         // "12 months", "in perpetuity"

}  // namespace fermata
