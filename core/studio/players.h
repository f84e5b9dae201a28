// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays which role: "rules", "neural", "auto", or by role, as people write it after --players.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/humaniser.h"
#include "core/compose/player.h"

namespace fermata {

inline constexpr std::string_view kRulePlayers = "rules";
inline constexpr std::string_view kNeuralPlayer = "neural";
inline constexpr std::string_view kAutoPlayers = "auto";

// "neural", or "rhythm=rules,melody=neural": roles that are not named stay with the rules.
struct PlayerChoice {
    std::string all{kRulePlayers};
    std::map<std::string, std::string> roles;

    bool onlyRules() const;
    std::string text() const;  // As it is written; the same for the same choice.
};
// InvalidArgument offers the nearest player or role.
Result<PlayerChoice> parsePlayers(std::string_view text);

// What "auto" means: a player by style and role, with the figure that says why ("fermata-players-1" in
// packaging/players). Roles that nothing was measured for play by the rules.
class MeasuredPlayers {
  public:
    static Result<MeasuredPlayers> load(const std::filesystem::path& file);
    std::string playerOf(std::string_view style, std::string_view role) const;
    // Why, in words.
    std::string reasonOf(std::string_view style, std::string_view role) const;

  private:
    struct Entry {
        std::string player, why;
    };
    std::map<std::pair<std::string, std::string>, Entry> m_entries;  // Style ("" = any) and role.
    const Entry* find(std::string_view style, std::string_view role) const;
};

// What an application brings beside the rules.
struct Players {
    // Gives the neural player, loaded at the first call; empty when this build has none. NotFound, Corrupt when its
    // weights are not there or not those of their manifest.
    std::function<Result<std::shared_ptr<Player>>()> neural;
    // Gives the learned feel, loaded at the first call; empty when this build has none. Errors as `neural`.
    std::function<Result<std::shared_ptr<const Humaniser>>()> feel;
    std::filesystem::path measured;  // The table of MeasuredPlayers; empty = rules everywhere.
};

// The take leaning as people play. NotFound, with the way out, where this build has no learned feel.
Result<Take> humanisedTake(const Players& players, Take take, const PlayRequest& request, const Style& style);

// The player of each role of one style. Rule players are handed out for whatever the choice leaves to them.
class Cast {
  public:
    // Loads the neural player only when some role of the style asks for it.
    static Result<Cast> open(const Players& players, const PlayerChoice& choice, const Style& style);
    static Cast rules();
    Player& of(std::string_view role) const;
    bool hasModel() const { return m_neural != nullptr; }

  private:
    std::shared_ptr<Player> m_rules, m_neural;
    std::map<std::string, bool, std::less<>> m_neuralRoles;
};

// Who played these takes, in words: how many cells each player, how often copies were refused, why the rules played in the
// model's place. Empty when the rules played all of their own right.
std::vector<std::string> playedWords(const std::vector<Json>& provenances);

}  // namespace fermata
