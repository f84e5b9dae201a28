// SPDX-License-Identifier: GPL-3.0-or-later
// From brief to plan, from plan to takes, and from a change request to a changed plan. Pure and deterministic:
// the same inputs give the same takes on every machine.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/compose/plan.h"
#include "core/music/take.h"

namespace fermata {

struct Style;  // core/compose/style.h

// Solves tempo and bar layout so that the length is exact to the sample and hits fall on beats.
// InvalidArgument (by field, with the nearest possible) when the brief cannot be met.
Result<Plan> makePlan(const Brief& brief, const Style& style, uint32_t seed);

// One change to some sections: "energy=+0.3", "melody.density=0.5". `stem` empty = the whole section.
struct Change {
    std::string stem;
    std::string parameter;  // energy, density, register, brightness, groove, plays
    int permille = 0;
    bool relative = false;
};
// Parses "energy=+0.3", "melody.density=0.5", "bass.plays=0". Unknown names offer the nearest.
Result<Change> parseChange(std::string_view text, const Plan& plan);
// The plan with the changes applied to these sections only (indices); everything else is untouched. A change that meets
// the end of its scale stops there, and a remark is added.
Plan changedPlan(const Plan& plan, const std::vector<size_t>& sections, const std::vector<Change>& changes);

struct PlayRequest {
    const Plan* plan = nullptr;
    size_t section = 0;
    std::string stem;
    // 0 for the first composition; each remake and alternative gets another number, and with it other notes.
    uint32_t variation = 0;
    // Takes that sound before, after and beside it, where they are known: seams and leaving room.
    const Take* before = nullptr;
    const Take* after = nullptr;
    std::vector<const Take*> beside;
    const Take* replaces = nullptr;  // The take that was disliked: the new one must differ audibly.
};

// The role of the asked stem; empty when the plan has no such stem.
std::string roleOf(const PlayRequest& request);

// A take with groove and dynamics applied, and its provenance filled (player, version, style, seed, inputs).
// Player "rules" is the rule player of the stem's role.
Result<Take> playTake(const PlayRequest& request, const Style& style);

}  // namespace fermata
