// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/players.h"

#include <algorithm>
#include <vector>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/compose/style.h"

namespace fermata {
namespace {

const std::vector<std::string>& playerNames() {
    static const std::vector<std::string> names{std::string(kRulePlayers), std::string(kNeuralPlayer), std::string(kAutoPlayers)};
    return names;
}

bool isPlayer(const std::string& name) {
    return std::find(playerNames().begin(), playerNames().end(), name) != playerNames().end();
}

bool isRole(const std::string& name) { return std::find(stemRoles().begin(), stemRoles().end(), name) != stemRoles().end(); }

}  // namespace

bool PlayerChoice::onlyRules() const {
    return all == kRulePlayers && std::all_of(roles.begin(), roles.end(), [](const auto& entry) { return entry.second == kRulePlayers; });
}

std::string PlayerChoice::text() const {
    if (roles.empty()) return all;
    std::vector<std::string> parts;
    for (const auto& [role, player] : roles) parts.push_back(role + "=" + player);
    return joined(parts, ",");
}

Result<PlayerChoice> parsePlayers(std::string_view text) {
    PlayerChoice choice;
    const std::string how = " Write “neural”, “auto”, “rules”, or roles like “rhythm=rules,melody=neural”.";
    if (text.find('=') == std::string_view::npos) {
        choice.all = std::string(trimmed(text));
        if (!isPlayer(choice.all)) return fail(Code::InvalidArgument, unknownName("player", choice.all, playerNames()) + how);
        return choice;
    }
    for (const std::string& part : splitText(text, ',')) {
        const size_t equals = part.find('=');
        if (equals == std::string::npos) return fail(Code::InvalidArgument, "“" + part + "” names no player." + how);
        const std::string role(trimmed(std::string_view(part).substr(0, equals)));
        const std::string player(trimmed(std::string_view(part).substr(equals + 1)));
        if (!isRole(role)) return fail(Code::InvalidArgument, unknownName("role", role, stemRoles()) + how);
        if (!isPlayer(player)) return fail(Code::InvalidArgument, unknownName("player", player, playerNames()) + how);
        if (!choice.roles.emplace(role, player).second) return fail(Code::InvalidArgument, "The role “" + role + "” is named twice in “" + std::string(text) + "”.");
    }
    return choice;
}

Result<MeasuredPlayers> MeasuredPlayers::load(const std::filesystem::path& file) {
    const Result<std::string> text = readFile(file);
    if (!text) return fail(text.error());
    const Result<Json> json = parseJson(*text, file.string());
    if (!json) return fail(json.error());
    MeasuredPlayers table;
    try {
        if (json->at("format") != "fermata-players-1") {
            return fail(Code::NotSupported, file.string() + ": “format” must be \"fermata-players-1\".");
        }
        for (const Json& entry : json->at("measured")) {
            const std::string role = entry.at("role").get<std::string>(), player = entry.at("player").get<std::string>();
            if (!isRole(role)) return fail(Code::InvalidArgument, file.string() + ": " + unknownName("role", role, stemRoles()));
            if (!isPlayer(player) || player == kAutoPlayers) {
                return fail(Code::InvalidArgument, file.string() + ": role “" + role + "”: player is “" + player + "”; it must be “rules” or “neural”.");
            }
            table.m_entries[{entry.value("style", ""), role}] = {player, entry.at("why").get<std::string>()};
        }
    } catch (const Json::exception& error) {
        return fail(Code::Corrupt, file.string() + ": each entry of “measured” holds role, player and why; style where it is for one.", error.what());
    }
    return table;
}

const MeasuredPlayers::Entry* MeasuredPlayers::find(std::string_view style, std::string_view role) const {
    for (const std::string_view which : {style, std::string_view()}) {
        const auto found = m_entries.find({std::string(which), std::string(role)});
        if (found != m_entries.end()) return &found->second;
    }
    return nullptr;
}

std::string MeasuredPlayers::playerOf(std::string_view style, std::string_view role) const {
    const Entry* entry = find(style, role);
    return entry == nullptr ? std::string(kRulePlayers) : entry->player;
}

std::string MeasuredPlayers::reasonOf(std::string_view style, std::string_view role) const {
    const Entry* entry = find(style, role);
    return entry == nullptr ? "nothing was measured" : entry->why;
}

Cast Cast::rules() {
    Cast cast;
    cast.m_rules = std::make_shared<RulePlayer>();
    return cast;
}

Result<Cast> Cast::open(const Players& players, const PlayerChoice& choice, const Style& style) {
    Cast cast = rules();
    if (choice.onlyRules()) return cast;
    MeasuredPlayers measured;
    const auto says = [](const std::string& player) { return player == kAutoPlayers; };
    if (says(choice.all) || std::any_of(choice.roles.begin(), choice.roles.end(), [&](const auto& entry) { return says(entry.second); })) {
        if (!players.measured.empty()) {
            Result<MeasuredPlayers> table = MeasuredPlayers::load(players.measured);
            if (!table) return fail(table.error());
            measured = std::move(*table);
        }
    }
    bool any = false;
    for (const std::string& role : style.roles) {
        const auto named = choice.roles.find(role);
        std::string player = named != choice.roles.end() ? named->second : choice.roles.empty() ? choice.all : std::string(kRulePlayers);
        if (player == kAutoPlayers) player = measured.playerOf(style.id, role);
        cast.m_neuralRoles[role] = player == kNeuralPlayer;
        any = any || player == kNeuralPlayer;
    }
    if (!any) return cast;
    if (!players.neural) return fail(Code::NotFound, "This build has no neural player; use --players rules.");
    auto neural = players.neural();
    if (!neural) return fail(neural.error());
    cast.m_neural = std::move(*neural);
    return cast;
}

Result<Take> humanisedTake(const Players& players, Take take, const PlayRequest& request, const Style& style) {
    if (!players.feel) return fail(Code::NotFound, "This build has no learned feel; use feel=style.");
    const auto feel = players.feel();
    if (!feel) return fail(feel.error());
    return (*feel)->humanised(std::move(take), request, style);
}

Player& Cast::of(std::string_view role) const {
    const auto found = m_neuralRoles.find(role);
    return m_neural != nullptr && found != m_neuralRoles.end() && found->second ? *m_neural : *m_rules;
}

std::vector<std::string> playedWords(const std::vector<Json>& provenances) {
    int neural = 0, refusedCopies = 0, tries = 0;
    std::map<std::string, int> instead;
    for (const Json& provenance : provenances) {
        if (!provenance.is_object()) continue;
        if (provenance.value("kind", Json()) == "model") {
            ++neural;
            tries += provenance.value("tries", 1);
            refusedCopies += provenance.value("copies_refused", 0);
        }
        const Json why = provenance.value("instead_of", Json());
        if (!why.is_object()) continue;
        ++instead[why.value("why", "")];
        tries += why.value("tries", 0);
        refusedCopies += why.value("copies_refused", 0);
    }
    std::vector<std::string> words;
    if (neural == 0 && instead.empty()) return words;
    words.push_back("the trained net played " + std::to_string(neural) + " of " + std::to_string(provenances.size()) + " cells in " + std::to_string(tries) +
                    " tries; " + std::to_string(refusedCopies) + " were refused as copies of what it learned from");
    for (const auto& [why, count] : instead) words.push_back("the rules played " + std::to_string(count) + " cell(s) in its place: " + why);
    return words;
}

}  // namespace fermata
