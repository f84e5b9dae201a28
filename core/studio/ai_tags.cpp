// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/ai_tags.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/formats/source_mark.h"
#include "core/render/render.h"

namespace fermata {
namespace {

std::string textAt(const Json& row, const char* pointer) {
    const Json::json_pointer at(pointer);
    return row.contains(at) && row.at(at).is_string() ? row.at(at).get<std::string>() : std::string();
}

}  // namespace

std::vector<AiTag> aiTagsFrom(const std::string& stem, const std::vector<Json>& rows, const std::string& engine) {
    std::set<std::string> models;
    bool rules = false, people = false, unknown = rows.empty(), recorded = false;
    for (const Json& row : rows) {
        const std::string kind = textAt(row, "/made_by/kind"), base = textAt(row, "/made_by/based_on/kind");
        const std::string model = textAt(row, "/made_by/model/name");
        people |= kind == "person";
        rules |= kind == "rules" || base == "rules";
        recorded |= kind == "recording" || row.contains("materials");
        unknown |= kind.empty() || kind == "unknown";
        if (kind == "model" || base == "model") models.insert((model.empty() ? "a model" : model) + (textAt(row, "/made_by/model/version").empty() ? "" : " " + textAt(row, "/made_by/model/version")));
    }
    std::vector<std::string> makers;
    if (!models.empty()) makers.push_back("model " + joined(std::vector<std::string>(models.begin(), models.end()), ", "));
    if (rules) makers.emplace_back("Fermata rule players (no trained model)");
    if (people) makers.emplace_back("people");
    if (recorded) makers.emplace_back("a recording");
    const bool machine = rules || !models.empty();
    AiTag composition{stem, "composition", machine ? (people || recorded ? "AI-assisted" : "AI-generated") : "none", joined(makers, " and ") + ", " + engine, "digitalCreation"};
    if (!models.empty()) composition.sourceType = people || recorded ? "compositeWithTrainedAlgorithmicMedia" : "trainedAlgorithmicMedia";
    else if (rules) composition.sourceType = people || recorded ? "humanEdits" : "algorithmicMedia";
    else if (recorded) composition.sourceType = "digitalCapture";
    if (unknown) composition = {stem, "composition", "not recorded", "not recorded", ""};
    AiTag sound = composition;
    sound.subject = "recording";
    // Notes that people wrote are still sounded by the engine.
    if (!unknown && !machine && !recorded) {
        sound.level = "AI-assisted";
        sound.player = "synthesis by " + engine;
        sound.sourceType = "digitalCreation";
    }
    return {composition, sound};
}

Result<std::vector<AiTag>> aiTagsOf(Studio& studio, const Revision& revision) {
    std::vector<AiTag> tags;
    for (const Stem& stem : revision.stems) {
        std::vector<Hash> takes;
        for (const Section& section : revision.sections) {
            const Cell* cell = revision.cell(section.id, stem.id);
            if (cell != nullptr && std::find(takes.begin(), takes.end(), cell->take) == takes.end()) takes.push_back(cell->take);
        }
        const auto rows = studio.catalog.ledger(revision.cue, takes);
        if (!rows) return fail(rows.error());
        for (AiTag& tag : aiTagsFrom(stem.name, *rows, std::string(engineVersion()))) tags.push_back(std::move(tag));
    }
    return tags;
}

std::string soundSourceType(const std::vector<AiTag>& tags, const std::string& stem) {
    for (const AiTag& tag : tags) {
        if (tag.element == stem && tag.subject == "recording") return tag.sourceType;
    }
    return {};
}

Result<void> tagGameSounds(Studio& studio, const Revision& revision, const GameCues& others, std::vector<PackGameSound>& sounds) {
    for (PackGameSound& sound : sounds) {
        const Revision* source = &revision;
        for (const auto& [name, other] : others) {
            if (other.hash() == sound.revisionHash) source = &other;
        }
        const auto tags = aiTagsOf(studio, *source);
        if (!tags) return fail(tags.error());
        std::vector<std::string> all;
        for (const Stem& stem : source->stems) all.push_back(soundSourceType(*tags, stem.name));
        for (PackGameFile& file : sound.files) {
            const std::string own = soundSourceType(*tags, file.stem);
            file.sourceType = own.empty() ? sourceTypeOfSum(all) : own;   // A stinger is a sum of stems.
        }
    }
    return {};
}

}  // namespace fermata
