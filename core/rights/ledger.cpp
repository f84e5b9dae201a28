// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/ledger.h"

#include "core/base/text.h"

namespace fermata {
namespace {

Json valueOr(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() ? Json() : *found;
}

Json textOrNull(const std::string& text) { return text.empty() ? Json() : Json(text); }

// What the player is decides the class; a person's part must say its class itself.
Json madeBy(const Json& provenance) {
    const Json player = valueOr(provenance, "player");
    Json kind = valueOr(provenance, "kind");
    const std::string name = player.is_string() ? player.get<std::string>() : std::string();
    if (!kind.is_string()) {
        kind = name == "rules" || name.starts_with("rules.") || name.starts_with("rules/") ? Json("rules")
                                                                                           : Json("unknown");
    }
    std::string klass, source;
    if (kind == "rules") {
        klass = "G";
        source = "algorithmicMedia";
    } else if (kind == "model") {
        klass = "G";
        source = "trainedAlgorithmicMedia";
    } else if (kind == "person") {
        const Json stated = valueOr(provenance, "class");
        klass = stated.is_string() ? stated.get<std::string>() : std::string();
        const Json base = valueOr(provenance, "based_on");
        const Json over = base.is_object() ? valueOr(base, "kind") : Json();
        source = over == "model" ? "compositeWithTrainedAlgorithmicMedia" : over.is_null() ? "digitalCreation" : "humanEdits";
    }
    if (kind == "recording") {
        const Json stated = valueOr(provenance, "class");
        klass = stated.is_string() ? stated.get<std::string>() : std::string();
        source = "digitalCapture";
    }
    Json made{{"player", player},
            {"version", valueOr(provenance, "version")},
            {"kind", kind},
            {"class", klass},
            {"source_type", textOrNull(source)},
            {"model", valueOr(provenance, "model")},
            {"based_on", valueOr(provenance, "based_on")}};
    // How a trained player came to it, or why the rules played in its place.
    for (const char* key : {"tries", "copies_refused", "instead_of", "rejected_as_too_similar", "keeps", "shared_permille", "feel"}) {
        if (Json value = valueOr(provenance, key); !value.is_null()) made[key] = std::move(value);
    }
    return made;
}

}  // namespace

Json ledgerRow(const Take& take, const LedgerSources& sources) {
    const Json& provenance = take.provenance;
    Json decisions = valueOr(provenance, "decisions");
    if (!decisions.is_array()) decisions = Json::array();
    for (const LedgerDecision& decision : sources.decisions) {
        decisions.push_back({{"person", decision.person}, {"what", decision.what}, {"at", decision.at}});
    }
    // What an import recorded of other people's material decides what "samples" says, whoever writes the row.
    const Json materials = valueOr(provenance, "materials");
    std::vector<std::string> names;
    for (const Json& item : materials.is_array() ? materials : Json::array()) names.push_back(item.value("name", ""));
    Json row = {{"format", "fermata-ledger-1"},
            {"take", take.hash().hex()},
            {"stem", take.stem},
            {"made_by", madeBy(provenance)},
            {"style",
             {{"id", valueOr(provenance, "style")},
              {"version", valueOr(provenance, "style_version")},
              {"sha256", valueOr(provenance, "style_sha256")}}},
            {"seed", valueOr(provenance, "seed")},
            {"inputs", valueOr(provenance, "inputs")},
            {"sound",
             {{"patch", textOrNull(take.sound.patch)},
              {"description", textOrNull(sources.patchDescription)},
              {"samples", textOrNull(names.empty() ? sources.samples : joined(names, "; "))}}},
            {"engine", textOrNull(sources.engine)},
            {"decisions", decisions},
            {"parent_take", valueOr(provenance, "parent_take")},
            {"request", textOrNull(sources.request)},
            {"similarity", sources.similarity}};
    if (!names.empty()) row["materials"] = materials;
    return row;
}

std::vector<std::string> missingOrigin(const Json& row) {
    if (!row.is_object()) return {"ledger row"};
    std::vector<std::string> missing;
    const auto need = [&](const char* pointer, const char* name) {
        const Json::json_pointer at(pointer);
        if (!row.contains(at) || row.at(at).is_null() || row.at(at) == "" || row.at(at) == "unknown") {
            missing.emplace_back(name);
        }
    };
    need("/take", "take");
    need("/made_by/player", "player");
    need("/made_by/version", "player version");
    need("/made_by/kind", "kind of player");
    need("/made_by/class", "class");
    need("/sound/patch", "patch");
    need("/sound/samples", "samples");
    need("/engine", "engine");
    const Json kind = row.contains("made_by") && row["made_by"].is_object() ? row["made_by"].value("kind", Json()) : Json();
    if (kind == "rules" || kind == "model") need("/seed", "seed");
    if (kind == "rules") need("/style/sha256", "style hash");
    if (kind == "model") need("/made_by/model", "model");
    return missing;
}

}  // namespace fermata
