// SPDX-License-Identifier: GPL-3.0-or-later
// S2 to S5: parties, what is delivered, how it was made, other people's material.
#include <algorithm>
#include <map>

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/music/timecode.h"
#include "core/rights/predicates.h"
#include "core/rights/sections.h"

namespace fermata {
namespace {

Json at(const Json& row, const char* pointer) {
    const Json::json_pointer where(pointer);
    return row.is_object() && row.contains(where) ? row.at(where) : Json();
}

std::string bars(const ElementFact& element) {
    if (element.bars <= 1) return std::to_string(element.firstBar);
    return std::to_string(element.firstBar) + "–" + std::to_string(element.firstBar + element.bars - 1);
}

std::string tempoText(int64_t milliBpm) {
    std::string text = std::to_string(milliBpm / 1000);
    if (milliBpm % 1000 != 0) {
        std::string fraction = std::to_string(1000 + milliBpm % 1000).substr(1);
        while (fraction.back() == '0') fraction.pop_back();
        text += "." + fraction;
    }
    return text + " bpm";
}

std::string playerText(const Json& row) {
    const std::string kind = textAt(row, "/made_by/kind");
    const std::string name = textAt(row, "/made_by/player");
    const Json version = at(row, "/made_by/version");
    const std::string number = version.is_string() ? version.get<std::string>() : version.is_null() ? "" : version.dump();
    if (kind == "rules") return "Rule player “" + name + "” " + number;
    if (kind == "model") return "Model " + textAt(row, "/made_by/model/name") + " " + textAt(row, "/made_by/model/version");
    if (kind == "recording") return "Recording by " + name;
    if (kind == "person") {
        const std::string base = textAt(row, "/made_by/based_on/player");
        return "Written by " + name + (base.empty() ? "" : ", over notes of the " + std::string(textAt(row, "/made_by/based_on/kind") == "model" ? "model" : "rule player") + " “" + base + "”");
    }
    return "Not recorded";
}

std::string trainingText(const Json& row) {
    const std::string kind = textAt(row, "/made_by/kind");
    if (kind == "rules" && at(row, "/made_by/feel").is_object()) {
        return "No trained model: a program of written rules and a style file; timing and accents measured from the performances named below.";
    }
    if (kind == "rules") return "No trained model: a program of written rules and a style file.";
    if (kind == "person" && textAt(row, "/made_by/based_on/kind") == "rules") return "No trained model: written by hand over a program of written rules.";
    if (kind == "recording" || (kind == "person" && textAt(row, "/made_by/based_on/kind").empty())) return "Not applicable.";
    const std::string by = textAt(row, "/made_by/model/training/stated_by");
    const std::string statement = textAt(row, "/made_by/model/training/statement");
    if (by.empty() || statement.empty()) return "Not disclosed.";
    return by + " states, on " + textAt(row, "/made_by/model/training/date") + ": " + statement;
}

std::string whatText(const Json& row) {
    const std::string kind = textAt(row, "/made_by/kind");
    const bool recorded = row.is_object() && row.contains("materials");
    if (kind == "rules" || kind == "model") {
        return std::string("composition, arrangement, performance; sound by synthesis") + (recorded ? ", and a recording over it" : "");
    }
    if (kind == "recording") return recorded ? "a recording, as imported" : "silence";
    const std::string over = recorded ? ", and a recording over it" : "";
    if (kind == "person" && !textAt(row, "/made_by/based_on/player").empty()) return "composition edited by hand; sound by synthesis" + over;
    if (kind == "person") return "composition by hand; sound by synthesis" + over;
    return "not recorded";
}

Json elementRow(const CueFact& cue, const ElementFact& element) {
    const Json& row = element.ledger;
    const Json inputs = at(row, "/inputs");
    const std::string request = textAt(row, "/request");
    return {{"cue", cue.title},
            {"section", element.section},
            {"stem", element.stem},
            {"bars", bars(element)},
            {"from", element.fromTimecode},
            {"to", element.toTimecode},
            {"take", element.take},
            {"window", element.window},
            {"class", elementClass(element)},
            {"source_type", at(row, "/made_by/source_type")},
            {"player", playerText(row)},
            {"what", whatText(row)},
            {"style", at(row, "/style")},
            {"seed", at(row, "/seed")},
            {"inputs_sha256", inputs.is_null() ? Json() : Json(sha256(canonicalJson(inputs)).hex())},
            {"request_sha256", request.empty() ? Json() : Json(sha256(request).hex())},
            {"reference_audio", textAt(row, "/made_by/kind") == "rules" ? Json("none: the player takes no audio") : Json()},
            {"sound", at(row, "/sound")},
            {"engine", at(row, "/engine")},
            {"training", trainingText(row)},
            {"model", at(row, "/made_by/model")},
            {"parent_take", at(row, "/parent_take")},
            {"decisions", at(row, "/decisions")},
            {"delivered_elsewhere", element.deliveredElsewhere}};
}

// What each trained model is, what it learned from, and whom its licences ask to credit.
Json modelList(const ClearanceFacts& facts) {
    Json models = Json::array();
    for (const Json& model : modelsOf(facts)) {
        models.push_back({{"name", textAt(model, "/name")}, {"version", textAt(model, "/version")}, {"maker", textAt(model, "/maker")},
                          {"weights_sha256", textAt(model, "/sha256")}, {"manifest_sha256", textAt(model, "/manifest/sha256")},
                          {"statement", textAt(model, "/training/statement")}, {"stated_by", textAt(model, "/training/stated_by")},
                          {"stated_on", textAt(model, "/training/date")},
                          {"sources", at(model, "/training/sources").is_array() ? at(model, "/training/sources") : Json::array()},
                          {"credits", at(model, "/credits").is_array() ? at(model, "/credits") : Json::array()}});
    }
    return models;
}

// Whose playing was measured for what leans as people do, and whom its licence asks to credit.
Json feelList(const ClearanceFacts& facts) {
    std::map<std::string, Json> feels;   // By the file's hash.
    for (const CueFact& cue : facts.cues) {
        for (const ElementFact& element : cue.elements) {
            const Json feel = at(element.ledger, "/made_by/feel");
            if (!feel.is_object()) continue;
            const auto [entry, fresh] = feels.try_emplace(textAt(feel, "/sha256"));
            if (fresh) {
                entry->second = {{"sha256", textAt(feel, "/sha256")}, {"families", Json::array()}, {"elements", 0},
                                 {"sources", feel.value("sources", Json::array())}, {"credits", feel.value("credits", Json::array())}};
            }
            Json& families = entry->second["families"];
            const Json family = feel.value("family", Json());
            if (std::find(families.begin(), families.end(), family) == families.end()) families.push_back(family);
            entry->second["elements"] = entry->second["elements"].get<int>() + 1;
        }
    }
    Json list = Json::array();
    for (auto& [sha256, entry] : feels) list.push_back(std::move(entry));
    return list;
}

bool sameMaking(const Json& a, const Json& b) {
    for (const char* key : {"cue", "stem", "class", "player", "what", "style", "sound", "engine", "training"}) {
        if (a[key] != b[key]) return false;
    }
    return true;
}

}  // namespace

Json partiesSection(const ClearanceFacts& facts) {
    return {{"music_producer", facts.studio.name},
            {"licensee", facts.client},
            {"rights_contact", facts.studio.rightsContact},
            {"agreement", facts.agreement},
            {"stated", {{"by", facts.statedBy}, {"file", facts.usesFileName}, {"sha256", facts.usesFileSha256}, {"text", statedText(facts)}}},
            {"final_approver", facts.finalApprover}};
}

Json deliveredSection(const ClearanceFacts& facts) {
    Json cues = Json::array();
    for (const CueFact& cue : facts.cues) {
        Json sections = Json::array(), stems = Json::array(), files = Json::array();
        for (const SectionFact& section : cue.sections) {
            sections.push_back({{"name", section.name}, {"first_bar", section.firstBar}, {"bars", section.bars},
                                {"from", section.fromTimecode}, {"to", section.toTimecode}});
        }
        for (const StemFact& stem : cue.stems) {
            stems.push_back({{"name", stem.name}, {"role", stem.role}, {"patch", stem.patch},
                             {"description", stem.patchDescription}});
        }
        for (const FileFact& file : cue.files) {
            files.push_back({{"name", file.name}, {"what", file.what}, {"format", file.masterDescription},
                             {"bytes", file.bytes}});
        }
        cues.push_back({{"id", cue.id}, {"title", cue.title}, {"revision", cue.revision},
                        {"revision_hash", cue.revisionHash}, {"length_samples", cue.lengthSamples},
                        {"length", clockTime(Samples{cue.lengthSamples})}, {"sample_rate", cue.sampleRate},
                        {"tempo", tempoText(cue.milliBpm)}, {"key", cue.key}, {"frame_rate", cue.frameRate},
                        {"picture_start", cue.pictureStart}, {"loudness", cue.loudness}, {"isrc", "not assigned"},
                        {"iswc", "not assigned"}, {"sections", sections}, {"stems", stems}, {"files", files}});
    }
    return {{"cues", cues}};
}

Json madeSection(const ClearanceFacts& facts, const Evaluation& evaluation) {
    Json elements = Json::array(), groups = Json::array();
    bool approved = !facts.cues.empty();
    for (const CueFact& cue : facts.cues) {
        approved = approved && cue.allCellsApproved && !approversOf(cue).empty();
        for (const StemFact& stem : cue.stems) {
            for (const ElementFact& element : cue.elements) {
                if (element.stem == stem.name) elements.push_back(elementRow(cue, element));
            }
        }
        for (const ElementFact& element : cue.elements) {
            const bool listed = std::any_of(cue.stems.begin(), cue.stems.end(),
                                            [&](const StemFact& stem) { return stem.name == element.stem; });
            if (!listed) elements.push_back(elementRow(cue, element));
        }
    }
    for (const Json& element : elements) {
        if (!groups.empty() && sameMaking(groups.back(), element)) {
            groups.back()["sections"].push_back(element["section"]);
            continue;
        }
        Json group{{"sections", Json::array({element["section"]})}};
        for (const char* key : {"cue", "stem", "class", "player", "what", "style", "sound", "engine", "training"}) {
            group[key] = element[key];
        }
        groups.push_back(std::move(group));
    }
    Json made{{"file_class", evaluation.fileClass},
              {"file_class_word", classWord(evaluation.fileClass)},
              {"human_oversight", approved ? "human_validated" : "prompt_guided"},
              {"engine",
               {{"version", facts.engine.version}, {"build", facts.engine.build},
                {"source_revision", facts.engine.sourceRevision}}},
              {"models", modelList(facts)},
              {"groups", groups},
              {"elements", elements}};
    if (Json feels = feelList(facts); !feels.empty()) made["feels"] = std::move(feels);
    return made;
}

Json materialSection(const ClearanceFacts& facts) {
    Json items = Json::array();
    for (const MaterialFact& material : facts.materials) {
        items.push_back({{"name", material.name}, {"kind", material.kind}, {"maker", material.maker},
                         {"licence", material.licence}, {"licence_sha256", material.licenceSha256},
                         {"attribution", material.attribution}, {"where", material.where}, {"proof", material.proof},
                         {"media", material.media}, {"territory", material.territory}, {"until", material.until}});
    }
    bool sampleFree = !facts.cues.empty(), named = sampleFree;
    for (const CueFact& cue : facts.cues) {
        for (const ElementFact& element : cue.elements) {
            const bool none = textAt(element.ledger, "/sound/samples") == "none";
            sampleFree = sampleFree && none;
            named = named && (none || (element.ledger.is_object() && element.ledger.contains("materials")));
        }
    }
    return {{"none", facts.materials.empty()},
            {"items", items},
            {"sounds", sampleFree ? "All sounds are synthesised by our own engine from stored notes; no recorded sample was used."
                       : named    ? "The sounds below are recordings. All others are synthesised by our own engine from stored notes, without a recorded sample."
                                  : "Not every element's sound is recorded as free of samples; see the elements."}};
}

}  // namespace fermata
