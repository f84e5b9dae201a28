// SPDX-License-Identifier: GPL-3.0-or-later
// How people play what is written straight: where in the bar, and on which drum, they are early, late, loud or soft, and
// how much that wanders. Measured from human drum performances (fermata-train learn-feel), kept as integers in
// models/weights/feel.json; it humanises notes of any player.
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/music/take.h"
#include "models/tokens/window.h"

namespace fermata::groove {

// Drums that feel alike.
enum class Limb : uint8_t { Kick, Snare, Hat, Cymbal, Tom };
inline constexpr int kLimbs = 5;
Limb limbOf(Voice voice);            // Pitched notes and effects lean as the hat does: it keeps the time.
Limb limbOfDrumKey(int key);

// Places of a 4/4 bar: sixteen sixteenths, then the eight triplet eighths that are none.
inline constexpr int kPlaces = 24;
int placeOf(int gridTick);           // 0..95; -1 for what lies between.

struct Lean {
    int64_t count = 0;
    int offsetUs = 0;          // Mean, microseconds late.
    int wanderUs = 0;          // Standard deviation around it.
    int velocityPermille = 1000;   // Of the drum's own mean.
    int velocityWander = 0;    // Permille.
};

struct Style {
    std::array<std::array<Lean, kPlaces>, kLimbs> leans{};
    int memoryPermille = 0;    // How much of one stroke's wandering is still in the next (lag-1 correlation).
};

// The family of performances nearest to a Fermata style: "rock", "funk"...; the id itself where none is near.
std::string familyOf(std::string_view styleId);

struct Feel {
    std::map<std::string, Style> styles;   // By family: "rock", "funk", ...; "all" is always there.
    std::vector<std::string> shards = {};       // Whose performances: "B-cc-by/groove-midi".
    // The family of a Fermata style; "all" where none is near.
    const Style& of(std::string_view styleId) const;
};

Json toJson(const Feel& feel);
Result<Feel> feelFromJson(const Json& json, std::string_view origin);
Result<Feel> loadFeel(const std::filesystem::path& path);

// Adds the feel to straight notes: nudges (at the bars' tempo) and velocities. `strength` permille of what people do; the
// wandering comes from the seed. Bars: the take's, in order. Nudges stay within a quarter of a sixteenth, and notes inside
// the take. Same input, same notes on every machine.
void humanise(std::vector<Note>& notes, const std::vector<tokens::GridBar>& bars, const Style& style, int strength, uint32_t seed);

}  // namespace fermata::groove
