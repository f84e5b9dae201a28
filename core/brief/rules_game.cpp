// SPDX-License-Identifier: GPL-3.0-or-later
// Game states and parameters: in a list of states "combat" and "tension" are no styles and no moods.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/reader.h"

namespace fermata {
namespace {

// The four that every game pack has (core/music/game_default.cpp), and how else they are called.
constexpr lexicon::Synonym kOwn[] = {
    {"explore", "explore"},   {"exploring", "explore"},  {"exploration", "explore"}, {"tension", "tension"}, {"tense", "tension"},     {"suspense", "tension"},
    {"combat", "combat"},     {"battle", "combat"},      {"fight", "combat"},        {"fighting", "combat"}, {"victory", "victory"},   {"victorious", "victory"},
    {"win", "victory"},
};
// Others that games have: heard, and written into a game's states file.
constexpr std::string_view kOther[] = {
    "calm", "menu", "main menu", "boss", "boss fight", "boss battle", "stealth", "danger", "alert", "defeat", "death", "game over", "idle", "safe", "chase", "puzzle", "shop", "town", "dungeon", "low", "medium",
    "high", "low intensity", "medium intensity", "high intensity", "ambient", "threat", "search", "hub", "lobby", "loading", "suspicion", "suspicious", "detected", "caught", "hunted", "night", "day", "peaceful", "quiet", "intense", "lose", "loss", "mystery"};

struct States {
    std::vector<std::string> names, others;
    size_t end = 0;   // The token after the last.
};

States statesAt(const Reader& reader, size_t i) {
    States states;
    for (size_t item = i; item < reader.size();) {
        const auto own = reader.longest(item, std::span<const lexicon::Synonym>(kOwn));
        const size_t other = reader.anyPhrase(item, kOther);
        if (!own && other == 0) break;
        const bool known = own && own->span.count >= other;
        const std::string name = known ? std::string(own->value->id) : reader.text({item, other});
        auto& list = known ? states.names : states.others;
        if (std::find(list.begin(), list.end(), name) == list.end()) list.push_back(name);
        states.end = known ? own->span.end() : item + other;
        item = reader.skip(states.end, {",", "and", "&", "/", "+", "or", "plus", "the", "a", "-", ">", "then", "to"});
        if (item == states.end) break;
    }
    return states;
}

bool isOfGames(const Reader& reader) {
    for (size_t i = 0; i < reader.size(); ++i) {
        const std::string& word = reader.at(i).text;
        if (word == "game" || word == "games" || word == "adaptive" || word == "interactive" || word == "wwise" || word == "fmod") return true;
    }
    return false;
}

bool readStatesAt(Reader& reader, size_t i) {
    const size_t noun = reader.anyPhrase(i, {"states", "state", "game states", "music states", "game state", "interactive states"});
    size_t layers = noun == 0 ? reader.anyPhrase(i, {"layers", "intensity layers", "music layers", "vertical layers", "phases"}) : 0;
    if (layers > 0 && !isOfGames(reader)) layers = 0;
    const bool nation = i > 0 && reader.at(i - 1).text == "united";
    States states;
    size_t end = 0;
    if ((noun > 0 || layers > 0) && !nation) {
        states = statesAt(reader, reader.skip(i + noun + layers, {":", "for", "are", "of", "called", "named", "-", "=", "(", "like", "the", "should", "be", "as"}));
        end = states.end;
    } else {
        states = statesAt(reader, i);
        if (states.end == 0) return false;
        const size_t after = reader.anyPhrase(reader.skip(states.end, {"the", "of", "game", "music"}), {"states", "state"});
        if (after > 0) end = reader.skip(states.end, {"the", "of", "game", "music"}) + after;
        // "Adaptive game music: exploration, combat, victory": three moods of one game without the word.
        else if (states.names.size() >= 2 && states.names.size() + states.others.size() >= 3 && isOfGames(reader)) end = states.end;
    }
    if (end == 0 || (states.names.empty() && states.others.empty())) return false;
    const Span span{i, end - i};
    if (states.others.empty()) {
        reader.take(span, "states", "game states " + joined(states.names, ", ") + ", as every game pack has them");
    } else {
        std::vector<std::string> all = states.names;
        all.insert(all.end(), states.others.begin(), states.others.end());
        reader.take(span, states.names.empty() ? "noted" : "states",
                    "game states " + joined(all, ", ") + ": a game pack has explore, tension, combat and victory; others are written into its states file");
    }
    return true;
}

bool readParameterAt(Reader& reader, size_t i) {
    const size_t own = reader.anyPhrase(i, {"intensity parameter", "parameter intensity", "parameter for intensity", "parameter called intensity", "parameter named intensity", "intensity rtpc", "rtpc intensity",
                                            "rtpc for intensity", "parameter: intensity", "intensity as a parameter", "intensity as parameter", "intensity slider", "intensity control", "intensity parameters"});
    if (own > 0) {
        size_t end = i + own;
        const size_t range = reader.skip(end, {"(", "from"});   // "0-100", which is what it has.
        if (const auto low = reader.number(range); low && low->value == 0) {
            const size_t to = reader.skip(low->span.end(), {"-", "to", "."});
            if (const auto high = reader.number(to); high && high->value == 100000) end = reader.skip(high->span.end(), {")"});
        }
        reader.take({i, end - i}, "states", "game parameter intensity, as every game pack has it");
        return true;
    }
    const size_t other = reader.anyPhrase(i, {"rtpc", "rtpcs", "game parameter", "game parameters", "health parameter", "danger parameter", "threat parameter", "stress parameter", "parameter health", "parameter danger",
                                              "parameter threat", "speed parameter", "parameter speed"});
    if (other == 0) return false;
    reader.take({i, other}, "noted", "a game pack has the parameter intensity; others are written into its states file");
    return true;
}

}  // namespace

void readStates(Reader& reader) {
    reader.each([&](size_t i) { readStatesAt(reader, i) || readParameterAt(reader, i); });
}

void settleStates(Reader& reader) {
    if (!reader.brief.style.empty()) return;
    for (const Reading& reading : reader.brief.understood) {
        if (reading.field != "states" || !reading.meaning.starts_with("game states ")) continue;
        const std::string_view list = std::string_view(reading.meaning).substr(0, reading.meaning.find(':'));   // Without what a pack has.
        reader.brief.style = list.find("explore") != std::string_view::npos || list.find("combat") == std::string_view::npos ? "game-exploration" : "game-combat";
        Reading style = reading;
        style.field = "style";
        style.meaning = "style " + reader.brief.style;
        reader.brief.understood.push_back(std::move(style));
        return;
    }
}

}  // namespace fermata
