// SPDX-License-Identifier: GPL-3.0-or-later
// From brief to plan, from plan to takes, and from a change request to a changed plan. Pure and deterministic:
// the same inputs give the same takes on every machine.
#pragma once

#include <functional>
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

// One change to some sections: "energy=+0.3", "melody.density=0.5", "rhythm.feel=learned", "melody.keep=rhythm", "melody.likeness=0.7",
// "without=claps", "room=voice", "harmony.sound=guitar".
// `stem` empty = the whole section.
struct Change {
    std::string stem;
    std::string parameter;  // energy, density, register, brightness, activity, groove, dynamics, plays, feel, without, room, sound; keep and likeness change no plan
    int permille = 0;
    bool relative = false;
    std::string word;       // Of keep: rhythm, contour, harmony. Of feel: learned, style. Of without: drums. Of room: voice, none.
                            // Of sound: an instrument by its common name, or a patch...
    std::optional<Sound> sound = {};   // ...and which it is; who knows the styles fills it in before the plan is changed.
};
// Parses "energy=+0.3", "melody.density=0.5", "bass.plays=0". Unknown names offer the nearest; what a role has not
// (drums have no contour) is refused with the reason.
Result<Change> parseChange(std::string_view text, const Plan& plan);
// The plan with the changes applied to these sections only (indices); everything else is untouched. A change that meets
// the end of its scale stops there, and a remark is added. An energy moves nothing of a stem that another change asks for by name.
Plan changedPlan(const Plan& plan, const std::vector<size_t>& sections, const std::vector<Change>& changes);

// "Like before, but…": what a remade take keeps of the one it replaces.
enum class Keep { Nothing, Rhythm, Contour, Harmony, Notes };   // Notes: all of it, only its dynamics or its sound are others.
struct Keeping {
    Keep what = Keep::Nothing;
    int likeness = -1;   // Permille of the old notes that stay; -1 = not asked.
    bool asked() const { return what != Keep::Nothing || likeness >= 0; }
};
// What the changes ask of one stem; the last of a kind counts.
Keeping keepingOf(const std::vector<Change>& changes, std::string_view stem);

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
    Keeping keeps;                   // What of it stays all the same.
    // Any take of the cue that is known by now, by section and stem; null where none is. Empty = only those above are known.
    std::function<const Take*(size_t section, const std::string& stem)> takeAt;
};

// The role of the asked stem; empty when the plan has no such stem.
std::string roleOf(const PlayRequest& request);

// A take with groove and dynamics applied, and its provenance filled (player, version, style, seed, inputs).
// Player "rules" is the rule player of the stem's role.
Result<Take> playTake(const PlayRequest& request, const Style& style);

}  // namespace fermata
