// SPDX-License-Identifier: GPL-3.0-or-later
// S9: what was compared with what, when, and what it says; who judged a match.
#include <algorithm>
#include <map>

#include "core/rights/predicates.h"
#include "core/rights/sections.h"

namespace fermata {
namespace {

// A take is compared when it is made: the date of the last decision in its row.
std::string madeOn(const ElementFact& element) {
    std::string day;
    if (!element.ledger.is_object() || !element.ledger.contains("decisions")) return day;
    for (const Json& decision : element.ledger["decisions"]) day = std::max(day, textAt(decision, "/at").substr(0, 10));
    return day;
}

}  // namespace

Json similaritySection(const ClearanceFacts& facts) {
    struct Corpus {
        Json example;
        int below = 0, above = 0, notCompared = 0;
        int64_t longest = 0;
        std::string nearest, element, from, to;  // from, to: dates of the comparisons.
    };
    std::map<std::string, Corpus> corpora;
    int unchecked = 0;
    for (const CueFact& cue : facts.cues) {
        for (const ElementFact& element : cue.elements) {
            const Json found = element.ledger.is_object() ? element.ledger.value("similarity", Json()) : Json();
            const Json list = found.is_array() ? found : found.is_object() ? Json::array({found}) : Json::array();
            if (list.empty()) ++unchecked;
            for (const Json& comparison : list) {
                Corpus& corpus = corpora[textAt(comparison, "/corpus")];
                if (corpus.example.is_null()) corpus.example = comparison;
                if (const std::string day = madeOn(element); !day.empty()) {
                    if (corpus.from.empty() || day < corpus.from) corpus.from = day;
                    corpus.to = std::max(corpus.to, day);
                }
                const std::string verdict = textAt(comparison, "/verdict");
                ++(verdict == "above" ? corpus.above : verdict == "below" ? corpus.below : corpus.notCompared);
                const Json run = comparison.value("longest_run_notes", Json());
                if (!run.is_number_integer() || run.get<int64_t>() <= corpus.longest) continue;
                corpus.longest = run.get<int64_t>();
                const std::string composer = textAt(comparison, "/nearest/composer");
                corpus.nearest = textAt(comparison, "/nearest/title") + (composer.empty() ? "" : " (" + composer + ")");
                corpus.element = element.stem + " " + element.section;
            }
        }
    }
    Json checks = Json::array();
    for (const auto& [name, corpus] : corpora) {
        Json row{{"corpus", name}, {"below", corpus.below}, {"above", corpus.above},
                 {"not_compared", corpus.notCompared}, {"longest_run_notes", corpus.longest},
                 {"nearest", corpus.nearest}, {"element", corpus.element},
                 {"from", corpus.from}, {"to", corpus.to}};
        for (const char* key : {"method", "version", "corpus_pieces", "corpus_deliveries", "index_sha256", "threshold"}) {
            row[key] = corpus.example.value(key, Json());
        }
        checks.push_back(std::move(row));
    }
    Json decisions = Json::array();
    for (const DecisionFact& decision : facts.decisions) {
        if (decision.rule == "R43") {
            decisions.push_back({{"take", decision.subject}, {"by", decision.by}, {"reason", decision.reason}, {"at", decision.at}});
        }
    }
    return {{"checks", checks},
            {"unchecked_elements", unchecked},
            {"decisions", decisions},
            {"summary", facts.similarity},
            {"limits", "Only the music in the corpora named here was compared, note by note and line by line; drums and "
                       "effects have no line to compare. Figures that a style gives to any cue (n-grams of cues "
                       "that it makes of other seeds) are left out of the comparison with earlier deliveries. "
                       "Other music was not compared."}};
}

}  // namespace fermata
