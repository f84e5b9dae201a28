// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/materials.h"

#include <map>

#include "core/base/text.h"
#include "core/rights/predicates.h"

namespace fermata {
namespace {

Json known(const std::optional<bool>& value) { return value ? Json(*value) : Json(); }

std::optional<bool> flagAt(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_boolean() ? std::optional<bool>(found->get<bool>()) : std::nullopt;
}

std::vector<std::string> textsAt(const Json& json, const char* key) {
    std::vector<std::string> texts;
    const auto found = json.find(key);
    if (found == json.end() || !found->is_array()) return texts;
    for (const Json& item : *found) {
        if (item.is_string()) texts.push_back(item.get<std::string>());
    }
    return texts;
}

}  // namespace

Json toJson(const MaterialRecord& record) {
    const MaterialFact& fact = record.fact;
    return {{"name", fact.name}, {"kind", fact.kind}, {"maker", fact.maker}, {"licence", fact.licence},
            {"licence_sha256", fact.licenceSha256}, {"commercial", known(fact.commercial)}, {"attribution", fact.attribution},
            {"share_alike", fact.shareAlike}, {"no_derivatives", fact.noDerivatives}, {"copyleft", fact.copyleft},
            {"exclusive", known(fact.exclusive)}, {"media", fact.media}, {"territory", fact.territory}, {"until", fact.until},
            {"proof", fact.proof},
            {"file", {{"name", record.fileName}, {"sha256", record.fileSha256}, {"format", record.fileFormat}}},
            {"paper", {{"name", record.paperName}, {"sha256", fact.licenceSha256}, {"stored_as", record.paperStoredAs}}}};
}

MaterialRecord materialFromJson(const Json& json) {
    MaterialRecord record;
    if (!json.is_object()) return record;
    MaterialFact& fact = record.fact;
    fact.name = textAt(json, "/name");
    fact.kind = textAt(json, "/kind");
    fact.maker = textAt(json, "/maker");
    fact.licence = textAt(json, "/licence");
    fact.licenceSha256 = textAt(json, "/licence_sha256");
    fact.commercial = flagAt(json, "commercial");
    fact.attribution = textAt(json, "/attribution");
    fact.shareAlike = flagAt(json, "share_alike").value_or(false);
    fact.noDerivatives = flagAt(json, "no_derivatives").value_or(false);
    fact.copyleft = flagAt(json, "copyleft").value_or(false);
    fact.exclusive = flagAt(json, "exclusive");
    fact.media = textsAt(json, "media");
    fact.territory = textsAt(json, "territory");
    fact.until = textAt(json, "/until");
    fact.proof = textAt(json, "/proof");
    record.fileName = textAt(json, "/file/name");
    record.fileSha256 = textAt(json, "/file/sha256");
    record.fileFormat = textAt(json, "/file/format");
    record.paperName = textAt(json, "/paper/name");
    record.paperStoredAs = textAt(json, "/paper/stored_as");
    return record;
}

std::vector<MaterialFact> materialsOf(const std::vector<CueFact>& cues) {
    std::vector<MaterialFact> facts;
    std::vector<std::vector<std::string>> places;
    std::map<std::string, size_t> seen;
    for (const CueFact& cue : cues) {
        for (const ElementFact& element : cue.elements) {
            const Json rows = element.ledger.is_object() ? element.ledger.value("materials", Json()) : Json();
            if (!rows.is_array()) continue;
            for (const Json& row : rows) {
                const auto [at, fresh] = seen.emplace(canonicalJson(row), facts.size());
                if (fresh) {
                    facts.push_back(materialFromJson(row).fact);
                    places.emplace_back();
                }
                places[at->second].push_back((cues.size() > 1 ? cue.title + " " : "") + element.section + "/" + element.stem);
            }
        }
    }
    for (size_t i = 0; i < facts.size(); ++i) facts[i].where = joined(places[i], ", ");
    return facts;
}

}  // namespace fermata
