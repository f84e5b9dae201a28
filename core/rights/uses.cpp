// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/uses.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "core/base/text.h"
#include "core/rights/countries.h"

namespace fermata {
namespace {

struct Media {
    std::string_view id, name;
};

constexpr std::array<Media, 13> kMedia{{
    {"tv", "Television"},
    {"radio", "Radio"},
    {"vod", "Video on demand (VOD, SVOD)"},
    {"cinema", "Cinema"},
    {"online_ads", "Paid online and social ads"},
    {"organic_social", "Organic social posts"},
    {"website", "Website"},
    {"in_store", "In-store and events"},
    {"podcast", "Podcast"},
    {"game", "Game"},
    {"store_release", "Music stores and streaming"},
    {"society_registration", "Register with a society"},
    {"content_id", "Register in Content ID"},
}};

const std::vector<std::string> kFields{"media",      "territory", "term",      "exclusive",
                                       "edits",      "sublicense", "by_contract"};

Error invalid(std::string message) { return {Code::InvalidArgument, std::move(message)}; }

Result<bool> flag(const Json& json, const std::string& path, const char* name, bool fallback) {
    const auto found = json.find(name);
    if (found == json.end()) return fallback;
    if (!found->is_boolean()) {
        return fail(invalid("Field “" + path + "." + name + "” is " + found->dump() + "; it must be true or false."));
    }
    return found->get<bool>();
}

Result<std::vector<std::string>> places(const Json& value, const std::string& path) {
    std::vector<std::string> known = countryCodes();
    known.insert(known.end(), {"EEA", "EU", "WORLD"});
    std::vector<std::string> codes;
    if (value.is_string()) {
        codes.push_back(value.get<std::string>());
    } else if (value.is_array() && !value.empty()) {
        for (size_t i = 0; i < value.size(); ++i) {
            if (!value[i].is_string()) {
                return fail(invalid("Field “" + path + "[" + std::to_string(i) + "]” is " + value[i].dump() +
                                    "; it must be a country code such as \"GB\"."));
            }
            codes.push_back(value[i].get<std::string>());
        }
    } else {
        return fail(invalid("Field “" + path + "” is " + value.dump() +
                            "; it must be a list of country codes, \"EU\", \"EEA\" or \"WORLD\"."));
    }
    for (std::string& code : codes) {
        for (char& c : code) {
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        }
        if (code == "UK") code = "GB";
        if (std::find(known.begin(), known.end(), code) == known.end()) {
            const std::vector<std::string> near = nearestNames(code, known);
            return fail(invalid("Field “" + path + "” holds “" + code + "”, which is no ISO 3166 country code" +
                                (near.empty() ? std::string() : "; near: " + joined(near, ", ")) +
                                ". “EU”, “EEA” and “WORLD” are allowed too."));
        }
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

Result<int> months(const Json& value, const std::string& path) {
    if (value == "perpetual") return 0;
    if (value.is_object() && value.size() == 1 && value.contains("months") &&
        value["months"].is_number_integer()) {
        const auto count = value["months"].get<int64_t>();
        if (count >= 1 && count <= 1200) return static_cast<int>(count);
    }
    return fail(invalid("Field “" + path + "” is " + value.dump() +
                        "; it must be {\"months\": 1 to 1200} or \"perpetual\"."));
}

Result<RequestedUse> useFromJson(const Json& json, const std::string& path) {
    if (!json.is_object()) return fail(invalid("Field “" + path + "” is " + json.dump() + "; it must be an object."));
    for (const auto& [key, member] : json.items()) {
        if (std::find(kFields.begin(), kFields.end(), key) == kFields.end()) {
            return fail(invalid("Field “" + path + "." + key + "”: " + unknownName("field", key, kFields)));
        }
    }
    RequestedUse use;
    auto media = jsonString(json, "media", path);
    if (!media) return fail(media.error());
    if (std::find(mediaIds().begin(), mediaIds().end(), *media) == mediaIds().end()) {
        return fail(invalid("Field “" + path + ".media”: " + unknownName("medium", *media, mediaIds())));
    }
    use.media = *media;
    for (const char* required : {"territory", "term"}) {
        if (!json.contains(required)) {
            return fail(invalid("Field “" + path + "." + required + "” is missing; a use needs media, territory and term."));
        }
    }
    auto territory = places(json["territory"], path + ".territory");
    if (!territory) return fail(territory.error());
    use.territory = *territory;
    auto term = months(json["term"], path + ".term");
    if (!term) return fail(term.error());
    use.termMonths = *term;
    struct Flag { const char* name; bool* target; };
    for (const Flag& each : {Flag{"exclusive", &use.exclusive}, Flag{"edits", &use.edits},
                             Flag{"sublicense", &use.sublicense}, Flag{"by_contract", &use.byContract}}) {
        auto value = flag(json, path, each.name, *each.target);
        if (!value) return fail(value.error());
        *each.target = *value;
    }
    return use;
}

std::set<std::string> expanded(const std::vector<std::string>& territory) {
    std::set<std::string> codes;
    for (const std::string& code : territory) {
        if (code == "EU") {
            codes.insert(euMembers().begin(), euMembers().end());
        } else if (code == "EEA") {
            codes.insert(eeaMembers().begin(), eeaMembers().end());
        } else {
            codes.insert(code);
        }
    }
    return codes;
}

}  // namespace

const std::vector<std::string>& mediaIds() {
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> list;
        for (const Media& media : kMedia) list.emplace_back(media.id);
        return list;
    }();
    return ids;
}

std::string mediaName(std::string_view id) {
    for (const Media& media : kMedia) {
        if (media.id == id) return std::string(media.name);
    }
    return std::string(id);
}

bool isRegistration(std::string_view media) { return media == "society_registration" || media == "content_id"; }

Result<std::vector<RequestedUse>> usesFromJson(const Json& json) {
    if (!json.is_array()) {
        return fail(invalid("The uses are " + json.dump().substr(0, 60) + "; they must be an array of uses."));
    }
    std::vector<RequestedUse> uses;
    for (size_t i = 0; i < json.size(); ++i) {
        auto use = useFromJson(json[i], "uses[" + std::to_string(i) + "]");
        if (!use) return fail(use.error());
        if (std::find(uses.begin(), uses.end(), *use) == uses.end()) uses.push_back(*use);
    }
    return uses;
}

Json toJson(const std::vector<RequestedUse>& uses) {
    Json list = Json::array();
    for (const RequestedUse& use : uses) {
        list.push_back({{"media", use.media},
                        {"territory", use.territory},
                        {"term", use.termMonths == 0 ? Json("perpetual") : Json{{"months", use.termMonths}}},
                        {"exclusive", use.exclusive},
                        {"edits", use.edits},
                        {"sublicense", use.sublicense},
                        {"by_contract", use.byContract}});
    }
    return list;
}

Result<AskedUses> askedUses(const Json& file, const Json& project) {
    auto uses = usesFromJson(file);
    if (!uses) return fail(uses.error());
    const auto recorded = usesFromJson(project);
    if (!recorded) return fail(recorded.error().code, "Uses recorded with the project: " + recorded.error().message);
    AskedUses asked;
    const size_t named = uses->size();
    for (const RequestedUse& wanted : *recorded) {
        if (covered(wanted, {uses->data(), named})) continue;
        uses->push_back(wanted);
        asked.added.push_back(mediaName(wanted.media) + " (" + territoryText(wanted.territory) + ", " + termText(wanted) + ")");
    }
    asked.uses = toJson(*uses);
    return asked;
}

bool covered(const RequestedUse& wanted, std::span<const RequestedUse> uses) {
    std::vector<std::string> territory;
    for (const RequestedUse& use : uses) {
        const bool longEnough = use.termMonths == 0 || (wanted.termMonths != 0 && use.termMonths >= wanted.termMonths);
        if (use.media != wanted.media || !longEnough || use.exclusive < wanted.exclusive || use.edits < wanted.edits ||
            use.sublicense < wanted.sublicense || use.byContract < wanted.byContract) {
            continue;
        }
        territory.insert(territory.end(), use.territory.begin(), use.territory.end());
    }
    return territoryWithin(wanted.territory, territory);
}

bool territoryWithin(const std::vector<std::string>& wanted, const std::vector<std::string>& granted) {
    const std::set<std::string> have = expanded(granted);
    if (have.contains("WORLD")) return true;
    const std::set<std::string> want = expanded(wanted);
    return std::includes(have.begin(), have.end(), want.begin(), want.end());
}

bool touchesEu(const std::vector<std::string>& territory) {
    const std::set<std::string> want = expanded(territory);
    return want.contains("WORLD") ||
           std::any_of(euMembers().begin(), euMembers().end(), [&](const auto& code) { return want.contains(code); });
}

std::string territoryText(const std::vector<std::string>& territory) {
    if (std::find(territory.begin(), territory.end(), "WORLD") != territory.end()) return "World";
    return joined(territory, ", ");
}

std::string termText(const RequestedUse& use) {
    if (use.termMonths == 0) return "in perpetuity";
    return std::to_string(use.termMonths) + (use.termMonths == 1 ? " month" : " months");
}

}  // namespace fermata
