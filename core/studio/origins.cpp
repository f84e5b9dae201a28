// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/origins.h"

#include "core/render/render.h"
#include "core/rights/ledger.h"
#include "core/rights/similarity.h"
#include "core/sound/instrument.h"

namespace fermata {

Result<std::vector<std::pair<Hash, Json>>> ledgerRows(Studio& studio, const ProjectId& project,
                                                      const std::vector<Take>& takes, std::string_view decision,
                                                      const std::string& request) {
    const Result<SimilarityIndex> corpus = SimilarityIndex::load(studio.index);
    if (!corpus) return fail(corpus.error());
    const auto delivered = studio.catalog.deliveredTakesElsewhere(project);
    if (!delivered) return fail(delivered.error());
    std::vector<LabelledTake> labelled;
    for (const auto& [label, take] : *delivered) labelled.push_back({label, label, &take});
    const SimilarityIndex earlier = SimilarityIndex::ofTakes("earlier deliveries", labelled);
    const auto me = studio.catalog.me();
    if (!me) return fail(me.error());
    const std::vector<PatchInfo> known = patches();

    std::vector<std::pair<Hash, Json>> rows;
    for (const Take& take : takes) {
        LedgerSources sources;
        for (const PatchInfo& patch : known) {
            if (patch.id == take.sound.patch) sources.patchDescription = patch.description;
        }
        sources.engine = std::string(engineVersion());
        sources.decisions.push_back({me->id.text(), std::string(decision), isoTime(studio.clock.now())});
        sources.request = request;
        SimilarityResult against = corpus->check(take);
        const SimilarityResult own = earlier.check(take);
        sources.similarity = toJson(own.longestRun > against.longestRun ? own : against);
        sources.similarity["also_compared"] = {{"corpus", "earlier deliveries"},
                                               {"pieces", labelled.size()},
                                               {"longest_run_notes", own.longestRun}};
        rows.emplace_back(take.hash(), ledgerRow(take, sources));
    }
    return rows;
}

}  // namespace fermata
