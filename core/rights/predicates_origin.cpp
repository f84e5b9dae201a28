// SPDX-License-Identifier: GPL-3.0-or-later
// R00 to R19: required facts, files, origin, history, approvals, and the models that took part.
#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/rights/ledger.h"
#include "core/rights/predicates.h"

namespace fermata {
namespace {

void requiredFacts(Sheet& sheet) {
    const ClearanceFacts& facts = sheet.facts();
    std::vector<std::string> missing;
    const auto need = [&](bool known, const std::string& name) {
        if (!known) missing.push_back(name);
    };
    need(!facts.document.number.empty(), "document number");
    need(!facts.client.empty(), "client");
    need(!facts.project.empty(), "project");
    need(!facts.studio.name.empty(), "studio");
    need(!facts.studio.rightsContact.empty(), "contact for claims");
    need(!facts.signatory.name.empty() && !facts.signatory.role.empty() && !facts.signatory.company.empty(),
         "signatory (name, role, company)");
    need(!facts.engine.version.empty(), "engine version");
    need(isHexHash(facts.history.chainHash), "hash of the history");
    need(!facts.cues.empty(), "cue");
    for (const CueFact& cue : facts.cues) {
        const std::string of = cue.title.empty() ? "a cue's " : cue.title + ": ";
        need(!cue.title.empty(), "title of a cue");
        need(cue.revision > 0 && isHexHash(cue.revisionHash), of + "revision and its hash");
        need(cue.lengthSamples > 0, of + "length");
        need(!cue.elements.empty(), of + "elements");
        need(!cue.files.empty(), of + "files");
        need(!cue.creators.empty(), of + "who made the revisions");
    }
    if (!missing.empty()) {
        sheet.say("", {{"missing", joined(missing, "; ")}}, {{"missing", missing}});
    }
}

void approvedFile(Sheet& sheet) {
    for (const CueFact& cue : sheet.facts().cues) {
        for (const FileFact& file : cue.files) {
            if (isHexHash(file.sha256) && file.bytes > 0 && file.revisionHash == cue.revisionHash) continue;
            sheet.say(file.name, {{"file", file.name}},
                      {{"file", file.name}, {"sha256", file.sha256}, {"revision_hash", file.revisionHash},
                       {"approved_revision_hash", cue.revisionHash}});
        }
    }
}

void knownOrigin(Sheet& sheet) {
    for (const CueFact& cue : sheet.facts().cues) {
        std::vector<const ElementFact*> unknown;
        std::set<std::string> missing;
        for (const ElementFact& element : cue.elements) {
            std::vector<std::string> fields = missingOrigin(element.ledger);
            if (fields.empty() && elementClass(element).empty()) fields.emplace_back("class");
            if (fields.empty() && textAt(element.ledger, "/take") != element.take) fields.emplace_back("row of this take");
            if (fields.empty()) continue;
            unknown.push_back(&element);
            missing.insert(fields.begin(), fields.end());
        }
        if (unknown.empty()) continue;
        const std::vector<std::string> list(missing.begin(), missing.end());
        sheet.say(cue.title,
                  {{"cue", cue.title}, {"elements", elementsText(cue, unknown)}, {"missing", "missing: " + joined(list, ", ")}},
                  {{"cue", cue.id}, {"elements", elementsText(cue, unknown)}, {"missing", list}});
    }
}

void wholeHistory(Sheet& sheet) {
    if (!sheet.facts().history.verified) sheet.say("", {}, {{"verified", false}});
}

void nothingAfterApproval(Sheet& sheet) {
    for (const CueFact& cue : sheet.facts().cues) {
        const std::vector<std::string> approvers = approversOf(cue);
        if (cue.allCellsApproved || approvers.empty()) continue;  // With no approval at all R70 speaks.
        sheet.say(cue.title,
                  {{"cue", cue.title}, {"approver", joined(approvers, ", ")}, {"revision", std::to_string(cue.revision)}},
                  {{"cue", cue.id}, {"revision_hash", cue.revisionHash}, {"all_cells_approved", false}});
    }
}

void outsideTime(Sheet& sheet) {
    if (sheet.facts().history.timeStamp.empty()) sheet.say("", {}, {{"time_stamp", Json()}});
}

std::string modelName(const Json& model) {
    const std::string name = textAt(model, "/name");
    const std::string version = textAt(model, "/version");
    if (name.empty()) return "a model without a name";
    return version.empty() ? name : name + " " + version;
}

bool isTrue(const Json& model, const char* pointer) {
    const Json::json_pointer at(pointer);
    return model.contains(at) && model.at(at) == true;
}

void commercialModel(Sheet& sheet) {
    for (const Json& model : modelsOf(sheet.facts())) {
        if (isTrue(model, "/licence/commercial")) continue;
        sheet.say(modelName(model), {{"model", modelName(model)}}, {{"licence", model.value("licence", Json())}});
    }
}

void planMedia(Sheet& sheet) {
    for (const Json& model : modelsOf(sheet.facts())) {
        const Json media = model.value(Json::json_pointer("/plan/media"), Json());
        if (!media.is_array()) continue;  // A plan without limits on media, or a model that the studio runs itself.
        for (size_t i = 0; i < sheet.uses().size(); ++i) {
            const std::string& wanted = sheet.uses()[i].use.media;
            if (std::find(media.begin(), media.end(), Json(wanted)) != media.end()) continue;
            sheet.sayFor({i}, modelName(model) + ", " + wanted,
                         {{"model", modelName(model)}, {"media", mediaName(wanted)}}, {{"plan", model["plan"]}});
        }
    }
}

// "own": the weights run on the studio's machines, there is no plan.
void paidPlan(Sheet& sheet) {
    for (const Json& model : modelsOf(sheet.facts())) {
        const std::string plan = textAt(model, "/plan/kind");
        if (plan == "own" || plan == "paid") continue;
        sheet.say(modelName(model), {{"model", modelName(model)}}, {{"plan", model.value("plan", Json())}});
    }
}

// Weights that run on the studio's machines: the manifest must name exactly these.
void knownWeights(Sheet& sheet) {
    for (const Json& model : modelsOf(sheet.facts())) {
        if (textAt(model, "/plan/kind") != "own") continue;
        const std::string weights = textAt(model, "/sha256"), named = textAt(model, "/manifest/names");
        const bool paper = isHexHash(textAt(model, "/manifest/sha256"));
        if (isHexHash(weights) && paper && weights == named) continue;
        const std::string reason = !isHexHash(weights) ? "their hash is not recorded" : !paper ? "they have no manifest" : "their manifest names others";
        sheet.say(modelName(model), {{"model", modelName(model)}, {"reason", reason}}, {{"sha256", weights}, {"manifest", model.value("manifest", Json())}});
    }
}

bool isOf(const ElementFact& element, const Json& model) {
    return element.ledger.is_object() && element.ledger.value(Json::json_pointer("/made_by/model"), Json()) == model;
}

void modelPlayed(Sheet& sheet) {
    for (const Json& model : modelsOf(sheet.facts())) {
        for (const CueFact& cue : sheet.facts().cues) {
            std::vector<const ElementFact*> played;
            for (const ElementFact& element : cue.elements) {
                if (isOf(element, model)) played.push_back(&element);
            }
            if (played.empty()) continue;
            sheet.say(cue.title, {{"model", modelName(model)}, {"elements", cue.title + ": " + elementsText(cue, played)}},
                      {{"cue", cue.id}, {"model", modelName(model)}, {"elements", elementsText(cue, played)}});
        }
    }
}

void trainingCredits(Sheet& sheet) {
    for (const Json& model : modelsOf(sheet.facts())) {
        if (!model.contains("credits") || !model["credits"].is_array() || model["credits"].empty()) continue;
        int64_t pieces = 0, own = 0;
        for (const Json& source : model.value(Json::json_pointer("/training/sources"), Json::array())) {
            pieces += source.value("pieces_trained_on", int64_t{0});
            if (source.value("shard", "").rfind("own", 0) == 0) own += source.value("permille_of_notes", int64_t{0});
        }
        sheet.say(modelName(model), {{"model", modelName(model)}, {"pieces", std::to_string(pieces)}, {"own", std::to_string((own + 5) / 10)}},
                  {{"model", modelName(model)}, {"credits", model["credits"]}});
    }
}

void trainingDisclosed(Sheet& sheet) {
    for (const Json& model : modelsOf(sheet.facts())) {
        if (isTrue(model, "/training/disclosed") && !isTrue(model, "/training/relies_on_exceptions")) continue;
        sheet.say(modelName(model), {{"model", modelName(model)}}, {{"training", model.value("training", Json())}});
    }
}

void litigation(Sheet& sheet) {
    for (const Json& entry : sheet.pack().parameters["litigation"]["entries"]) {
        const std::string maker = lowerCase(textAt(entry, "/maker"));
        for (const Json& model : modelsOf(sheet.facts())) {
            if (maker.empty() || lowerCase(textAt(model, "/maker")) != maker) continue;
            sheet.say(modelName(model),
                      {{"model", modelName(model)}, {"case", textAt(entry, "/case")}, {"date", textAt(entry, "/date")}},
                      {{"entry", entry}});
        }
    }
}

void certificate(Sheet& sheet) {
    for (const Json& model : modelsOf(sheet.facts())) {
        const std::string name = textAt(model, "/training/certificate/name");
        const auto expires = timeFromIso(textAt(model, "/training/certificate/expires"));
        if (name.empty() || !expires || *expires < sheet.now()) continue;
        sheet.say(modelName(model), {{"model", modelName(model)}, {"certificate", name}},
                  {{"certificate", model["training"]["certificate"]}});
    }
}

void archivedTerms(Sheet& sheet) {
    for (const Json& model : modelsOf(sheet.facts())) {
        if (isHexHash(textAt(model, "/licence/archive_sha256"))) continue;
        sheet.say(modelName(model), {{"name", modelName(model)}}, {{"licence", model.value("licence", Json())}});
    }
    for (const MaterialFact& material : sheet.facts().materials) {
        if (material.licence.empty() || isHexHash(material.licenceSha256)) continue;  // Without a licence R30 speaks.
        sheet.say(material.name, {{"name", material.name}}, {{"licence", material.licence}});
    }
}

bool isNamedClient(const Sheet& sheet, const char* parameter) {
    for (const Json& name : sheet.pack().parameters[parameter]) {
        if (lowerCase(name.get<std::string>()) == lowerCase(sheet.facts().client)) return true;
    }
    return false;
}

void vendorTraining(Sheet& sheet) {
    if (!isNamedClient(sheet, "no_training_clients")) return;
    for (const Json& model : modelsOf(sheet.facts())) {
        if (model.contains("may_learn_from_inputs") && model["may_learn_from_inputs"] == false) continue;
        sheet.say(modelName(model), {{"model", modelName(model)}, {"client", sheet.facts().client}},
                  {{"may_learn_from_inputs", model.value("may_learn_from_inputs", Json())}});
    }
}

void recordingFed(Sheet& sheet) {
    for (const ReferenceFact& reference : sheet.facts().references) {
        if (reference.fedToModel) {
            sheet.say(reference.title, {{"title", reference.title}}, {{"reference", reference.title}});
        }
    }
}

}  // namespace

Predicates originPredicates() {
    return {{"R00", requiredFacts}, {"R01", approvedFile},      {"R02", knownOrigin},    {"R03", wholeHistory},
            {"R04", nothingAfterApproval}, {"R05", outsideTime}, {"R10", commercialModel}, {"R11", planMedia},
            {"R12", paidPlan},      {"R13", knownWeights},       {"R14", trainingDisclosed}, {"R15", litigation},     {"R16", certificate},
            {"R17", archivedTerms}, {"R18", vendorTraining},    {"R19", recordingFed},
            {"R20", modelPlayed},   {"R21", trainingCredits}};
}

}  // namespace fermata
