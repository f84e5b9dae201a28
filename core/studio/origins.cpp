// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/origins.h"

#include <map>
#include <optional>
#include <set>

#include "core/compose/group_player.h"
#include "core/compose/likeness.h"
#include "core/compose/play_grid.h"
#include "core/base/text.h"
#include "core/render/engine.h"
#include "core/studio/bank.h"
#include "core/rights/ledger.h"
#include "core/sound/instrument.h"

namespace fermata {
namespace {
constexpr int kTries = 24;
constexpr uint32_t kNextTry = 4096;  // Far above the numbers that remakes and alternatives use.
constexpr uint32_t kFigureSeeds = 32;
constexpr Samples kFigureLength{60 * kSampleRate};

// The lines of whole cues that the style makes of seeds of its own. Measured on twelve other seeds of each style
// (tests/bench/similarity_spread.cpp): accompaniments that would be called copies fall from up to 39 % to about 1 %.
Result<std::vector<std::vector<Line>>> styleFigures(const Style& style) {
    std::vector<std::vector<Line>> cues;
    Brief brief;
    brief.length = kFigureLength;
    const uint32_t first = hash32("figures of " + style.id);
    for (uint32_t i = 0; i < kFigureSeeds; ++i) {
        const Result<Plan> plan = makePlan(brief, style, first + i);
        if (!plan) return fail(plan.error());
        const auto takes = playGrid(*plan, [&](const PlayRequest& request) { return playTake(request, style); });
        if (!takes) return fail(takes.error());
        std::vector<Line>& lines = cues.emplace_back();
        for (const std::vector<Take>& row : *takes) {
            for (const Take& take : row) {
                for (Line& line : linesOf(take)) lines.push_back(std::move(line));
            }
        }
    }
    return cues;
}

}  // namespace

Result<Origins> Origins::open(Studio& studio, const ProjectId& project, const Style& style, const PlayerChoice& players) {
    Result<Cast> cast = Cast::open(studio.players, players, style);
    if (!cast) return fail(cast.error());
    Result<SimilarityIndex> corpus = SimilarityIndex::load(studio.index);
    if (!corpus) return fail(corpus.error());
    const auto delivered = studio.catalog.deliveredSketchesElsewhere(project);
    if (!delivered) return fail(delivered.error());
    std::vector<std::vector<Line>> common;
    if (!delivered->empty()) {
        auto figures = styleFigures(style);
        if (!figures) return fail(figures.error());
        common = std::move(*figures);
    }
    Result<SimilarityIndex> earlier = SimilarityIndex::ofSketches("earlier deliveries", *delivered, common);
    if (!earlier) return fail(earlier.error());
    std::set<std::string> deliveries;
    for (const auto& [label, sketch] : *delivered) deliveries.insert(label);
    return Origins(project, std::move(*corpus), std::move(*earlier), deliveries.size(), std::move(*cast), studio.players);
}

SimilarityResult Origins::nearest(const Take& take) const {
    SimilarityResult corpus = m_corpus.check(take);
    SimilarityResult earlier = m_earlier.check(take);
    return earlier.longestRun > corpus.longestRun ? earlier : corpus;
}

Result<Take> Origins::play(const PlayRequest& request, const Style& style) const {
    return checked(request, m_cast.of(roleOf(request)).play(request, style), style);
}

std::vector<Result<Take>> Origins::playTogether(const std::vector<PlayRequest>& requests, const Style& style) const {
    std::map<Player*, std::vector<size_t>> byPlayer;
    std::vector<std::optional<Result<Take>>> takes(requests.size());
    for (size_t i = 0; i < requests.size(); ++i) {
        // Every note stays: nobody plays, and what was compared was compared with these notes.
        if (requests[i].replaces != nullptr && requests[i].keeps.what == Keep::Notes) takes[i] = keptTake({}, requests[i]);
        else byPlayer[&m_cast.of(roleOf(requests[i]))].push_back(i);
    }
    for (const auto& [player, numbers] : byPlayer) {
        std::vector<PlayRequest> own;
        for (const size_t i : numbers) own.push_back(requests[i]);
        std::vector<Result<Take>> played = fermata::playTogether(*player, own, style);
        for (size_t k = 0; k < numbers.size(); ++k) takes[numbers[k]] = checked(own[k], std::move(played[k]), style);
    }
    std::vector<Result<Take>> result;
    for (std::optional<Result<Take>>& take : takes) result.push_back(std::move(*take));
    return result;
}

Result<Take> Origins::checked(PlayRequest request, Result<Take> firstTake, const Style& style) const {
    const uint32_t first = request.variation;
    Player& player = m_cast.of(roleOf(request));
    // What is kept of an old take keeps its own timing: the new notes lean before they are mixed with it.
    const auto leaning = [&](Result<Take> take) -> Result<Take> {
        if (!take || !asksForFeel(request) || take->provenance.contains("feel") || take->notes.empty()) return take;
        return humanisedTake(m_players, std::move(*take), request, style);
    };
    const auto prepared = [&](Result<Take> take) -> Result<Take> {
        take = leaning(std::move(take));
        if (!take || request.replaces == nullptr || !request.keeps.asked()) return take;
        return keptTake(std::move(*take), request);
    };
    Result<Take> best = prepared(std::move(firstTake));
    if (!best) return best;
    SimilarityResult closest = nearest(*best);
    // What the rules played in a trained player's place is no memory of its training: the guard is not asked again and again.
    const auto allows = [&](const Take& take) { return (take.provenance.value("kind", "") == "rules" && !request.keeps.asked()) || player.allows(take, request); };
    bool allowed = allows(*best);
    int rejected = 0;
    while ((closest.verdict == SimilarityVerdict::Above || !allowed) && rejected < kTries) {
        ++rejected;
        request.variation = first + kNextTry * static_cast<uint32_t>(rejected);
        Result<Take> again = prepared(player.play(request, style));
        if (!again) return again;
        const SimilarityResult found = nearest(*again);
        const bool better = allows(*again);
        if (better < allowed || (better == allowed && found.longestRun >= closest.longestRun)) continue;
        best = std::move(again);
        closest = found;
        allowed = better;
    }
    if (!allowed) {
        request.variation = first;
        best = leaning(playTake(request, style));
        if (best && request.replaces != nullptr && request.keeps.asked()) best = keptTake(std::move(*best), request);
        if (!best) return best;
        best->provenance["instead_of"] = {{"player", "neural"}, {"why", "what it should keep made a copy of the training music"}, {"tries", rejected + 1}, {"copies_refused", rejected + 1}};
    }
    if (rejected > 0) best->provenance["rejected_as_too_similar"] = rejected;
    return best;
}

Result<std::vector<std::pair<Hash, Json>>> Origins::ledgerRows(Studio& studio, const std::vector<Take>& takes,
                                                               std::string_view decision, const std::string& request) const {
    const auto me = studio.catalog.me();
    if (!me) return fail(me.error());
    const std::vector<PatchInfo> known = patches();
    std::vector<std::pair<Hash, Json>> rows;
    for (const Take& take : takes) {
        LedgerSources sources;
        for (const PatchInfo& patch : known) {
            if (patch.id == take.sound.patch) sources.patchDescription = patch.description;
        }
        sources.decisions.push_back({me->id.text(), std::string(decision), isoTime(studio.clock.now())});
        sources.request = request;
        Json earlier = toJson(m_earlier.check(take));
        earlier["corpus_deliveries"] = m_deliveries;
        sources.similarity = Json::array({toJson(m_corpus.check(take)), earlier});
        // A trained player compares with what it learned from before it lets go of a take.
        if (take.provenance.is_object() && take.provenance.contains("guard")) sources.similarity.push_back(take.provenance["guard"]);
        const auto bank = bankMaterial(studio, m_project, take);
        if (!bank) return fail(bank.error());
        const Result<std::string> engine = engineOf(take.sound);
        if (!engine) return fail(engine.error());
        sources.engine = *engine;
        if (*bank) sources.patchDescription = "recorded instrument of the acoustic bank: " + (*bank)->fileFormat;
        Json row = ledgerRow(take, sources);
        if (*bank) {
            row["materials"].push_back(toJson(**bank));
            std::vector<std::string> names;
            for (const Json& item : row["materials"]) names.push_back(item.value("name", ""));
            row["sound"]["samples"] = joined(names, "; ");
        }
        rows.emplace_back(take.hash(), std::move(row));
    }
    return rows;
}

}  // namespace fermata
