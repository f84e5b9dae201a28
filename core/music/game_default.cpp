// SPDX-License-Identifier: GPL-3.0-or-later
// Game states of a cue for which nobody wrote any, and what can be said of states that look alike.
#include <algorithm>
#include <cstdlib>

#include "core/base/text.h"
#include "core/music/game.h"

namespace fermata {
namespace {

bool hasRole(const std::vector<std::string>& roles, const Stem& stem) {
    return std::find(roles.begin(), roles.end(), stem.role) != roles.end();
}

// A loop that comes round sooner wearies whoever stays in the state.
constexpr Samples kLeastLoop{24 * kSampleRate};

// The section and those beside it, the nearest in energy first and `other`, another state's own, last, until the state lasts long
// enough: of a short cue two fifths. `most` is how many sections may join.
std::vector<std::string> longEnough(const Revision& revision, const Section& section, const Section& other, size_t most) {
    const std::vector<Section>& all = revision.sections;
    const Samples least = std::min(kLeastLoop, Samples{revision.length.value * 2 / 5});
    auto first = static_cast<size_t>(&section - all.data());
    size_t last = first;
    const auto far = [&](size_t i) { return &all[i] == &other ? 1000 : std::abs(all[i].energy.permille - section.energy.permille); };
    while (all[last].end - all[first].start < least && (first > 0 || last + 1 < most)) {
        const bool before = first > 0 && (last + 1 >= most || far(first - 1) <= far(last + 1));
        if (before) --first;
        else ++last;
    }
    std::vector<std::string> names;
    for (size_t i = first; i <= last; ++i) names.push_back(all[i].name);
    return names;
}

GameState stateOf(const Revision& revision, const char* name, std::vector<std::string> sections, const std::vector<std::string>& without, int level) {
    GameState made;
    made.name = name;
    made.sections = std::move(sections);
    for (const Stem& stem : revision.stems) {
        if (!hasRole(without, stem)) made.levels[stem.name] = level;
    }
    if (made.levels.empty()) made.levels[revision.stems.front().name] = level;
    return made;
}

// A cue without a drummer has no strokes to take: its whole first bar, then.
GameStinger hitOf(const Revision& revision, const Section& section) {
    GameStinger hit{"hit", section.name, 1, {}, 0, GameSync::NextBeat};
    const bool drums = std::any_of(revision.stems.begin(), revision.stems.end(), [](const Stem& stem) { return stem.role == "rhythm"; });
    for (const Stem& stem : revision.stems) {
        if (!drums || hasRole({"rhythm", "effects"}, stem)) hit.stems.push_back(stem.name);
    }
    return hit;
}

GameParameter intensityOf(const Revision& revision) {
    GameParameter intensity{"intensity", 50, 1000, {}};
    for (const Stem& stem : revision.stems) {
        if (stem.role == "rhythm") intensity.curves.push_back({stem.name, {"explore", "tension"}, {{0, kGameOff}, {20, -2400}, {60, -600}, {100, 0}}});
        if (stem.role == "melody") intensity.curves.push_back({stem.name, {}, {{0, -1200}, {50, 0}, {100, 0}}});
        if (stem.role == "bass") intensity.curves.push_back({stem.name, {"explore"}, {{0, -1800}, {50, -300}, {100, 0}}});
    }
    // Whatever sounds, the parameter moves something.
    const bool alone = revision.stems.size() == 1;
    for (const Stem& stem : revision.stems) {
        if (intensity.curves.empty() && (alone || &stem != &revision.stems.front())) intensity.curves.push_back({stem.name, {}, {{0, -1800}, {50, 0}, {100, 0}}});
    }
    return intensity;
}

}  // namespace

Game defaultGame(const Revision& revision) {
    Game game;
    std::vector<const Section*> byEnergy;
    for (const Section& section : revision.sections) byEnergy.push_back(&section);
    // The end belongs to the victory, when something is left without it.
    if (byEnergy.size() > 1 && !revision.loop) byEnergy.pop_back();
    std::stable_sort(byEnergy.begin(), byEnergy.end(), [](const Section* a, const Section* b) { return a->energy < b->energy; });
    const Section &calm = *byEnergy.front(), &fight = *byEnergy.back();
    const size_t middle = byEnergy.size() < 3 ? 0 : revision.loop ? (byEnergy.size() - 1) / 2 : byEnergy.size() / 2;
    const Section& tense = *byEnergy[middle];
    const size_t looped = byEnergy.size();
    const std::vector<std::string> explore = longEnough(revision, calm, fight, looped), tension = longEnough(revision, tense, fight, looped),
                                   combat = longEnough(revision, fight, calm, looped);
    // The victory of a loop is what it has most energy in besides the fight.
    const Section* won = !revision.loop ? &revision.sections.back() : looped > 2 ? byEnergy[looped - 2] : &fight;
    for (size_t i = looped; revision.loop && looped > 2 && i-- > 0;) {
        if (std::find(combat.begin(), combat.end(), byEnergy[i]->name) != combat.end()) continue;
        won = byEnergy[i];
        break;
    }
    // Two states of one section differ at least in who plays.
    std::vector<std::string> waiting{"effects"};
    if (tension == explore) waiting = {"effects", "rhythm"};
    game.states = {stateOf(revision, "explore", explore, waiting, -300), stateOf(revision, "tension", tension, {"effects"}, -150),
                   stateOf(revision, "combat", combat, {}, 0), stateOf(revision, "victory", {won->name}, {}, 0)};
    game.states.back().loop = false;
    game.states.back().next = "explore";
    game.transitions = {{"*", "*", GameSync::NextBar, 1, 20, 0, ""}, {"*", "combat", GameSync::NextBeat, 1, 20, 0, ""},
                        {"*", "explore", GameSync::NextGrid, 2, 400, 0, ""}};
    game.stingers.push_back(hitOf(revision, fight));
    game.parameters.push_back(intensityOf(revision));
    return game;
}

std::vector<std::string> gameRemarks(const Game& game) {
    std::vector<std::string> remarks;
    for (size_t i = 0; i < game.states.size(); ++i) {
        for (size_t k = i + 1; k < game.states.size(); ++k) {
            const GameState &a = game.states[i], &b = game.states[k];
            if (a.cue != b.cue || a.revision != b.revision || a.sections != b.sections) continue;
            const std::string where = (a.sections.size() == 1 ? "section " : "sections ") + joined(a.sections, ", ");
            remarks.push_back(a.levels == b.levels
                                  ? "the states " + a.name + " and " + b.name + " are the same music: " + where + ", the same stems at the same levels"
                                  : "the states " + a.name + " and " + b.name + " play the same " + where + ", with other stems or levels");
        }
    }
    return remarks;
}

}  // namespace fermata
