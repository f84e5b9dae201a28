// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/game.h"

#include <algorithm>

namespace fermata {

std::string_view gameSyncName(GameSync sync) {
    switch (sync) {
        case GameSync::Immediate: return "immediate";
        case GameSync::NextBeat: return "next_beat";
        case GameSync::NextBar: return "next_bar";
        case GameSync::NextGrid: return "next_grid";
        case GameSync::ExitCue: return "exit_cue";
    }
    return "";
}

namespace {

template <class Item>
const Item* named(const std::vector<Item>& items, std::string_view name) {
    const auto at = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.name == name; });
    return at == items.end() ? nullptr : &*at;
}

}  // namespace

const GameState* Game::state(std::string_view name) const { return named(states, name); }
const GameParameter* Game::parameter(std::string_view name) const { return named(parameters, name); }
const GameStinger* Game::stinger(std::string_view name) const { return named(stingers, name); }

GameTransition Game::rule(std::string_view from, std::string_view to) const {
    const GameTransition* best = nullptr;
    int bestScore = -1;
    for (const GameTransition& candidate : transitions) {
        if ((candidate.from != "*" && candidate.from != from) || (candidate.to != "*" && candidate.to != to)) continue;
        const int score = (candidate.to == "*" ? 0 : 2) + (candidate.from == "*" ? 0 : 1);
        if (score > bestScore) {
            best = &candidate;
            bestScore = score;
        }
    }
    return best == nullptr ? GameTransition{} : *best;
}

int levelAt(const GameCurve& curve, int64_t milliX) {
    const auto& points = curve.points;
    if (points.empty()) return 0;
    if (milliX <= points.front().x * 1000) return points.front().level;
    for (size_t i = 1; i < points.size(); ++i) {
        const int64_t from = points[i - 1].x * 1000, to = points[i].x * 1000;
        if (milliX > to) continue;
        if (to == from) return points[i].level;
        // Rounded to the nearest millibel.
        const int64_t step = (points[i].level - points[i - 1].level) * (milliX - from);
        const int64_t half = (to - from) / 2;
        return points[i - 1].level + static_cast<int>((step >= 0 ? step + half : step - half) / (to - from));
    }
    return points.back().level;
}

int stemLevel(const Game& game, const GameState& state, std::string_view stem, const std::vector<int64_t>& values) {
    const auto base = state.levels.find(std::string(stem));
    if (base == state.levels.end() || base->second <= kGameOff) return kGameOff;
    int level = base->second;
    for (size_t i = 0; i < game.parameters.size(); ++i) {
        for (const GameCurve& curve : game.parameters[i].curves) {
            const bool here = curve.states.empty() || std::find(curve.states.begin(), curve.states.end(), state.name) != curve.states.end();
            if (curve.stem != stem || !here) continue;
            const int change = levelAt(curve, i < values.size() ? values[i] : game.parameters[i].initial * 1000);
            if (change <= kGameOff) return kGameOff;
            level += change;
        }
    }
    return std::clamp(level, kGameOff, kGameMost);
}

Json toJson(const Game& game) {
    Json json = {{"format", "fermata-game-1"}, {"group", game.group}, {"states", Json::array()}, {"transitions", Json::array()},
                 {"stingers", Json::array()}, {"parameters", Json::array()}};
    for (const GameState& state : game.states) {
        Json item = {{"name", state.name}, {"sections", state.sections}, {"stems", state.levels}, {"loop", state.loop}};
        if (!state.next.empty()) item["next"] = state.next;
        if (!state.cue.empty()) item["cue"] = state.cue;
        if (state.revision > 0) item["revision"] = state.revision;
        json["states"].push_back(std::move(item));
    }
    for (const GameTransition& rule : game.transitions) {
        Json item = {{"from", rule.from}, {"to", rule.to}, {"when", gameSyncName(rule.when)}, {"fade_out_ms", rule.fadeOutMs}, {"fade_in_ms", rule.fadeInMs}};
        if (rule.when == GameSync::NextGrid) item["grid_bars"] = rule.gridBars;
        if (!rule.segment.empty()) item["segment"] = rule.segment;
        json["transitions"].push_back(std::move(item));
    }
    for (const GameStinger& stinger : game.stingers) {
        json["stingers"].push_back({{"name", stinger.name}, {"section", stinger.section}, {"bars", stinger.bars}, {"stems", stinger.stems},
                                    {"level", stinger.level}, {"when", gameSyncName(stinger.when)}});
    }
    for (const GameParameter& parameter : game.parameters) {
        Json curves = Json::array();
        for (const GameCurve& curve : parameter.curves) {
            Json points = Json::array();
            for (const GamePoint& point : curve.points) points.push_back({point.x, point.level});
            Json item = {{"stem", curve.stem}, {"points", points}};
            if (!curve.states.empty()) item["states"] = curve.states;
            curves.push_back(std::move(item));
        }
        json["parameters"].push_back({{"name", parameter.name}, {"initial", parameter.initial}, {"slew_ms", parameter.slewMs}, {"curves", curves}});
    }
    return json;
}

std::string gameText(const Game& game) {
    const std::string text = toJson(game).dump(2);
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const size_t end = text[i] == '[' ? text.find(']', i) : std::string::npos;
        const bool objects = end == std::string::npos || text.substr(i, end - i).find('{') != std::string::npos;
        if (objects || text.find('[', i + 1) < end) {
            out += text[i];
            continue;
        }
        bool blank = false;   // Runs of line breaks and blanks become one blank, none at the ends.
        for (; i < end; ++i) {
            if (text[i] == '\n' || text[i] == ' ') blank = true;
            else {
                if (blank && out.back() != '[') out += ' ';
                out += text[i];
                blank = false;
            }
        }
        out += ']';
    }
    return out + "\n";
}

}  // namespace fermata
