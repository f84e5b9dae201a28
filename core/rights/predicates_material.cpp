// SPDX-License-Identifier: GPL-3.0-or-later
// R30 to R46: other people's material, reference tracks, similarity.
#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/rights/predicates.h"

namespace fermata {
namespace {

bool namesMaterial(const ClearanceFacts& facts, const std::string& name) {
    return std::any_of(facts.materials.begin(), facts.materials.end(),
                       [&](const MaterialFact& material) { return material.name == name; });
}

void permission(Sheet& sheet) {
    for (const MaterialFact& material : sheet.facts().materials) {
        if (!material.licence.empty() && material.commercial == true) continue;
        sheet.say(material.name, {{"name", material.name}},
                  {{"licence", material.licence},
                   {"commercial", material.commercial ? Json(*material.commercial) : Json()}});
    }
    // A ledger row that names recorded sounds must find them among the materials.
    std::map<std::string, std::string> unlisted;
    for (const CueFact& cue : sheet.facts().cues) {
        for (const ElementFact& element : cue.elements) {
            const Json recorded = element.ledger.is_object() ? element.ledger.value("materials", Json()) : Json();
            if (recorded.is_array() && !recorded.empty()) {
                for (const Json& item : recorded) {
                    const std::string name = textAt(item, "/name");
                    if (!namesMaterial(sheet.facts(), name)) unlisted.emplace(name, element.take);
                }
                continue;
            }
            const std::string samples = textAt(element.ledger, "/sound/samples");
            if (!samples.empty() && samples != "none" && !namesMaterial(sheet.facts(), samples)) {
                unlisted.emplace(samples, element.take);
            }
        }
    }
    for (const auto& [name, take] : unlisted) sheet.say(name, {{"name", name}}, {{"take", take}, {"listed", false}});
}

void attribution(Sheet& sheet) {
    for (const MaterialFact& material : sheet.facts().materials) {
        if (!material.attribution.empty()) {
            sheet.say(material.name, {{"credit", material.attribution}}, {{"attribution", material.attribution}});
        }
    }
}

void derivatives(Sheet& sheet) {
    for (const MaterialFact& material : sheet.facts().materials) {
        if (!material.noDerivatives && !material.shareAlike) continue;
        sheet.say(material.name,
                  {{"name", material.name},
                   {"reason", material.noDerivatives ? "no derivatives" : "share-alike, not accepted by the client"}},
                  {{"no_derivatives", material.noDerivatives}, {"share_alike", material.shareAlike}});
    }
}

void sharedLoop(Sheet& sheet) {
    for (const MaterialFact& material : sheet.facts().materials) {
        if ((material.kind != "loop" && material.kind != "sample" && material.kind != "recording") ||
            material.exclusive == true) {
            continue;
        }
        const Json exclusive{{"exclusive", material.exclusive ? Json(*material.exclusive) : Json()}};
        const Values values{{"kind", material.kind}, {"name", material.name}};
        sheet.sayFor(sheet.usesWhere([](const UseResult& row) { return row.use.media != "content_id"; }), material.name,
                     values, exclusive);
        sheet.sayFor(sheet.usesWhere([](const UseResult& row) { return row.use.media == "content_id"; }), material.name,
                     values, exclusive, Outcome::Block);
    }
}

void soundBank(Sheet& sheet) {
    for (const MaterialFact& material : sheet.facts().materials) {
        if (material.kind == "soundbank" && material.copyleft) {
            sheet.say(material.name, {{"name", material.name}}, {{"licence", material.licence}});
        }
    }
}

std::string referenceName(const ReferenceFact& reference) {
    if (reference.title.empty() && reference.artist.empty()) return "a track without a title";
    if (reference.artist.empty()) return "“" + reference.title + "”";
    if (reference.title.empty()) return reference.artist;
    return "“" + reference.title + "” (" + reference.artist + ")";
}

void referenceTrack(Sheet& sheet) {
    for (const ReferenceFact& reference : sheet.facts().references) {
        sheet.say(referenceName(reference), {{"title", referenceName(reference)}},
                  {{"supplied_by", reference.suppliedBy}});
    }
}

void closeness(Sheet& sheet) {
    for (const ReferenceFact& reference : sheet.facts().references) {
        if (!reference.asksCloseness || !reference.report.empty()) continue;
        sheet.say(referenceName(reference), {{"title", referenceName(reference)}}, {{"words", reference.words}});
    }
}

// One comparison, or one per index (corpus, earlier deliveries).
std::vector<Json> comparisons(const ElementFact& element) {
    if (!element.ledger.is_object()) return {};
    const Json found = element.ledger.value("similarity", Json());
    if (found.is_object()) return {found};
    if (!found.is_array()) return {};
    return {found.begin(), found.end()};
}

bool isComplete(const Json& comparison) {
    const std::string verdict = textAt(comparison, "/verdict");
    return (verdict == "below" || verdict == "above" || verdict == "not-compared") &&
           !textAt(comparison, "/corpus").empty() && comparison.contains("corpus_pieces");
}

void compared(Sheet& sheet) {
    for (const CueFact& cue : sheet.facts().cues) {
        std::vector<const ElementFact*> open;
        for (const ElementFact& element : cue.elements) {
            const std::vector<Json> found = comparisons(element);
            if (found.empty() || !std::all_of(found.begin(), found.end(), isComplete)) open.push_back(&element);
        }
        if (open.empty()) continue;
        sheet.say(cue.title, {{"cue", cue.title}, {"elements", elementsText(cue, open)}},
                  {{"cue", cue.id}, {"elements", elementsText(cue, open)}});
    }
}

const DecisionFact* judgement(const ClearanceFacts& facts, const std::string& take) {
    for (const DecisionFact& decision : facts.decisions) {
        const bool about = decision.subject == take;
        if (decision.rule == "R43" && about && !decision.by.empty() && !decision.reason.empty()) return &decision;
    }
    return nullptr;
}

std::string number(const Json& object, const char* key) {
    return object.contains(key) && object[key].is_number_integer() ? std::to_string(object[key].get<int64_t>()) : "?";
}

// Matches above the threshold, the same take in several cells once.
template <class Say>
void forMatches(const Sheet& sheet, Say&& say) {
    for (const CueFact& cue : sheet.facts().cues) {
        std::map<std::string, std::vector<const ElementFact*>> byTake;
        for (const ElementFact& element : cue.elements) byTake[element.take].push_back(&element);
        for (const auto& [take, elements] : byTake) {
            for (const Json& comparison : comparisons(*elements.front())) {
                if (textAt(comparison, "/verdict") != "above") continue;
                std::string item = textAt(comparison, "/nearest/title");
                const std::string composer = textAt(comparison, "/nearest/composer");
                if (item.empty()) item = "an item of " + textAt(comparison, "/corpus");
                if (!composer.empty()) item += " (" + composer + ")";
                say(cue, take, elementsText(cue, elements), item, comparison);
            }
        }
    }
}

void undecidedMatch(Sheet& sheet) {
    forMatches(sheet, [&](const CueFact& cue, const std::string& take, const std::string& elements,
                          const std::string& item, const Json& comparison) {
        if (judgement(sheet.facts(), take) != nullptr) return;
        sheet.say(take,
                  {{"cue", cue.title}, {"elements", elements}, {"item", item},
                   {"run", number(comparison, "longest_run_notes")}, {"threshold", number(comparison, "threshold")}},
                  comparison);
    });
}

void decidedMatch(Sheet& sheet) {
    forMatches(sheet, [&](const CueFact&, const std::string& take, const std::string& elements,
                          const std::string& item, const Json& comparison) {
        const DecisionFact* decision = judgement(sheet.facts(), take);
        if (decision == nullptr) return;
        sheet.say(take,
                  {{"person", decision->by}, {"elements", elements}, {"item", item}, {"reason", decision->reason}},
                  comparison);
    });
}

void noMatch(Sheet& sheet) {
    struct Coverage { std::string items, threshold; int compared = 0, without = 0; bool above = false; };
    std::map<std::string, Coverage> corpora;
    for (const CueFact& cue : sheet.facts().cues) {
        for (const ElementFact& element : cue.elements) {
            for (const Json& comparison : comparisons(element)) {
                Coverage& coverage = corpora[textAt(comparison, "/corpus")];
                coverage.items = number(comparison, "corpus_pieces");
                coverage.threshold = number(comparison, "threshold");
                const std::string verdict = textAt(comparison, "/verdict");
                coverage.above |= verdict == "above";
                ++(verdict == "not-compared" ? coverage.without : coverage.compared);
            }
        }
    }
    for (const auto& [corpus, coverage] : corpora) {
        if (coverage.above || coverage.compared == 0 || coverage.items == "0") continue;  // Of nothing, nothing is said.
        const std::string compared = std::to_string(coverage.compared) + (coverage.compared == 1 ? " element" : " elements");
        sheet.say(corpus,
                  {{"corpus", corpus}, {"items", coverage.items}, {"threshold", coverage.threshold}, {"compared", compared},
                   {"without", std::to_string(coverage.without)}},
                  {{"corpus", corpus}, {"items", coverage.items}, {"compared", coverage.compared}, {"without_line", coverage.without}});
    }
}

// Not asked is not "no": an unknown blocks, too.
void deliveredElsewhere(Sheet& sheet) {
    for (const CueFact& cue : sheet.facts().cues) {
        std::vector<const ElementFact*> same;
        for (const ElementFact& element : cue.elements) {
            if (element.deliveredElsewhere || !cue.deliveriesAsked) same.push_back(&element);
        }
        if (same.empty()) continue;
        const std::string elements = elementsText(cue, same);
        sheet.say(cue.title,
                  {{"cue", cue.title}, {"elements", elements},
                   {"finding", cue.deliveriesAsked ? "the same recording that another client received" : "not looked up among our deliveries to other clients"}},
                  {{"cue", cue.id}, {"elements", elements}, {"asked", cue.deliveriesAsked}});
    }
}

}  // namespace

Predicates materialPredicates() {
    return {{"R30", permission},     {"R31", attribution}, {"R32", derivatives},    {"R33", sharedLoop},
            {"R34", soundBank},      {"R40", referenceTrack}, {"R41", closeness},   {"R42", compared},
            {"R43", undecidedMatch}, {"R44", decidedMatch},   {"R45", noMatch},
            {"R46", deliveredElsewhere}};
}

}  // namespace fermata
