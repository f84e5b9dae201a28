// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a rule pack and checking it against the predicates that exist.
#include <algorithm>
#include <charconv>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/rights/predicates.h"
#include "core/rights/rules.h"

namespace fermata {
namespace {

Result<Outcome> outcomeFromName(const std::string& name, const std::string& path) {
    for (const Outcome outcome : {Outcome::Info, Outcome::Condition, Outcome::Block}) {
        if (name == outcomeName(outcome)) return outcome;
    }
    return fail(Code::InvalidArgument,
                "Field “" + path + "” is “" + name + "”; it must be INFO, CONDITION or BLOCK.");
}

Result<Rule> ruleFromJson(const Json& json, const std::string& path) {
    Rule rule;
    struct Text { const char* key; std::string* target; };
    std::string outcome;
    for (const Text& each : {Text{"id", &rule.id}, Text{"outcome", &outcome}, Text{"text", &rule.text},
                             Text{"fix", &rule.fix}, Text{"source", &rule.source}}) {
        auto value = jsonString(json, each.key, path);
        if (!value) return fail(value.error());
        *each.target = *value;
    }
    for (const Text& each : {Text{"who", &rule.who}, Text{"when", &rule.when}}) {
        if (!json.contains(each.key)) continue;
        auto value = jsonString(json, each.key, path);
        if (!value) return fail(value.error());
        *each.target = *value;
    }
    auto version = jsonInteger(json, "version", path);
    if (!version) return fail(version.error());
    rule.version = static_cast<int>(*version);
    for (const char* key : {"enabled", "policy"}) {
        if (!json.contains(key) || !json[key].is_boolean()) {
            return fail(Code::InvalidArgument, "Field “" + path + "." + key + "” must be true or false.");
        }
    }
    rule.enabled = json["enabled"].get<bool>();
    rule.policy = json["policy"].get<bool>();
    auto weight = outcomeFromName(outcome, path + ".outcome");
    if (!weight) return fail(weight.error());
    rule.outcome = *weight;
    if (rule.outcome == Outcome::Condition && (rule.who.empty() || rule.when.empty())) {
        return fail(Code::InvalidArgument, "Field “" + path + "”: a condition needs “who” and “when”.");
    }
    return rule;
}

}  // namespace

std::string_view outcomeName(Outcome outcome) {
    switch (outcome) {
        case Outcome::Info: return "INFO";
        case Outcome::Condition: return "CONDITION";
        case Outcome::Block: break;
    }
    return "BLOCK";
}

const Rule* RulePack::rule(std::string_view wanted) const {
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& each) { return each.id == wanted; });
    return found == rules.end() ? nullptr : &*found;
}

Result<RulePack> rulePackFromJson(const Json& json) {
    RulePack pack;
    auto format = jsonString(json, "format", "");
    if (!format) return fail(format.error());
    if (*format != "fermata-rules-1") {
        return fail(Code::NotSupported, "The rule pack's format is “" + *format +
                                            "”; this version reads fermata-rules-1.");
    }
    auto id = jsonString(json, "id", "");
    if (!id) return fail(id.error());
    auto dated = jsonString(json, "dated", "");
    if (!dated) return fail(dated.error());
    if (auto time = timeFromIso(*dated); !time) return fail(time.error());
    pack.id = *id;
    pack.dated = *dated;
    if (json.contains("signed_off_by") && json["signed_off_by"].is_string()) {
        pack.signedOffBy = json["signed_off_by"].get<std::string>();
    }
    if (!json.contains("parameters") || !json["parameters"].is_object()) {
        return fail(Code::InvalidArgument, "Field “parameters” of the rule pack must be an object.");
    }
    pack.parameters = json["parameters"];
    if (auto problem = parameterProblem(pack.parameters); !problem.empty()) {
        return fail(Code::InvalidArgument, problem);
    }
    if (!json.contains("rules") || !json["rules"].is_array()) {
        return fail(Code::InvalidArgument, "Field “rules” of the rule pack must be an array.");
    }
    const std::vector<std::string> known = predicateIds();
    for (size_t i = 0; i < json["rules"].size(); ++i) {
        const std::string path = "rules[" + std::to_string(i) + "]";
        auto rule = ruleFromJson(json["rules"][i], path);
        if (!rule) return fail(rule.error());
        if (std::find(known.begin(), known.end(), rule->id) == known.end()) {
            return fail(Code::InvalidArgument, "Field “" + path + ".id”: " + unknownName("rule", rule->id, known));
        }
        if (pack.rule(rule->id) != nullptr) {
            return fail(Code::InvalidArgument, "Field “" + path + ".id” repeats rule " + rule->id + ".");
        }
        pack.rules.push_back(*rule);
    }
    for (const std::string& each : known) {
        if (pack.rule(each) == nullptr) {
            return fail(Code::InvalidArgument,
                        "The rule pack leaves out rule " + each + "; list it with \"enabled\": false to turn it off.");
        }
    }
    pack.sha256 = sha256(canonicalJson(json)).hex();
    return pack;
}

Result<RulePack> loadRulePack(const std::filesystem::path& file) {
    auto text = readFile(file);
    if (!text) return fail(text.error());
    auto json = parseJson(*text, file.string());
    if (!json) return fail(json.error());
    auto pack = rulePackFromJson(*json);
    if (!pack) return fail(pack.error().code, "Rule pack " + file.string() + ": " + pack.error().message);
    return pack;
}

Result<std::filesystem::path> newestRulePack(const std::filesystem::path& folder) {
    std::filesystem::path newest;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = entry.path().stem().string();
        if (entry.path().extension() == ".json" && timeFromIso(name) && name > newest.stem().string()) {
            newest = entry.path();
        }
    }
    if (newest.empty()) {
        return fail(Code::NotFound, "There is no rule pack named by its date (2026-11-22.json) in " + folder.string() + ".");
    }
    return newest;
}

Result<std::chrono::sys_seconds> timeFromIso(std::string_view text) {
    const auto bad = [&] {
        return fail(Code::InvalidArgument, "“" + std::string(text) +
                                               "” is not a UTC time such as 2026-11-22T09:14:31Z or a date such as 2026-11-22.");
    };
    static constexpr std::string_view kShape = "dddd-dd-ddTdd:dd:ddZ";
    if (text.size() != 10 && text.size() != kShape.size()) return bad();
    for (size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (kShape[i] == 'd' ? !digit : text[i] != kShape[i]) return bad();
    }
    const auto number = [&](size_t at, size_t count) {
        int value = 0;
        std::from_chars(text.data() + at, text.data() + at + count, value);
        return value;
    };
    const std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                          std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                          std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    if (!day.ok()) return bad();
    std::chrono::sys_seconds time = std::chrono::sys_days(day);
    if (text.size() > 10) {
        if (number(11, 2) > 23 || number(14, 2) > 59 || number(17, 2) > 59) return bad();
        time += std::chrono::hours(number(11, 2)) + std::chrono::minutes(number(14, 2)) +
                std::chrono::seconds(number(17, 2));
    }
    return time;
}

}  // namespace fermata
