// SPDX-License-Identifier: GPL-3.0-or-later
// The versioned interface of everything that fills a cell with notes. Rule players are always there; whatever else an
// application brings (a trained model) stands behind the same interface and says in the take's provenance what it is.
#pragma once

#include "core/compose/compose.h"

namespace fermata {

struct Style;

class Player {
  public:
    virtual ~Player() = default;
    // One take for the asked cell. The same request, style and build give the same take. Safe to call from several
    // threads. Provenance holds "player", "version" and "kind" ("rules" or "model") of who really played: a player that
    // could not finish and let the rules do it gives their take, with "instead_of": {"player", "why"}.
    virtual Result<Take> play(const PlayRequest& request, const Style& style) = 0;
    // Whether a take of this player may be heard where it was asked for, after others changed it: a trained player refuses what
    // it learned from, across the seams to what stands before and after it, too.
    virtual bool allows(const Take&, const PlayRequest&) const { return true; }
};

// playTake as a Player.
class RulePlayer : public Player {
  public:
    Result<Take> play(const PlayRequest& request, const Style& style) override { return playTake(request, style); }
};

}  // namespace fermata
