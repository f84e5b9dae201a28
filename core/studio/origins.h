// SPDX-License-Identifier: GPL-3.0-or-later
// Where takes come from and what they resemble: playing with a similarity check before anyone hears it, and the
// ledger rows of what was kept.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/compose/compose.h"
#include "core/compose/style.h"
#include "core/rights/similarity.h"
#include "core/studio/players.h"
#include "core/studio/studio.h"

namespace fermata {

class Origins {
  public:
    // Loads the shipped corpus index and what the studio delivered to other clients. Figures that the style gives to cues
    // of other seeds, too, are nobody's own and left out of the second.
    static Result<Origins> open(Studio& studio, const ProjectId& project, const Style& style, const PlayerChoice& players = {});

    // With the learned feel where the plan asks for it. The player of the stem's role plays again, up to 24 times, while the take shares more with another work than the threshold allows; keeps
    // the least similar. Rejected tries are counted in its provenance ("rejected_as_too_similar").
    Result<Take> play(const PlayRequest& request, const Style& style) const;
    // The same for requests that do not hear each other: a player may play its own in one pass.
    std::vector<Result<Take>> playTogether(const std::vector<PlayRequest>& requests, const Style& style) const;

    // One row a take, in order.
    Result<std::vector<std::pair<Hash, Json>>> ledgerRows(Studio& studio, const std::vector<Take>& takes,
                                                          std::string_view decision, const std::string& request) const;

  private:
    Origins(const ProjectId& project, SimilarityIndex corpus, SimilarityIndex earlier, size_t deliveries, Cast cast, Players players)
        : m_project(project), m_corpus(std::move(corpus)), m_earlier(std::move(earlier)), m_deliveries(deliveries), m_cast(std::move(cast)), m_players(std::move(players)) {}
    // From the player's first take.
    Result<Take> checked(PlayRequest request, Result<Take> first, const Style& style) const;
    SimilarityResult nearest(const Take& take) const;

    ProjectId m_project;
    SimilarityIndex m_corpus, m_earlier;
    size_t m_deliveries;  // That m_earlier holds takes of.
    Cast m_cast;
    Players m_players;
};

}  // namespace fermata
