// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/asked_turn.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/compose/activity.h"

namespace fermata {
namespace {

constexpr int kDynamicsStep = 150;

int sign(int value) { return value < 0 ? -1 : value > 0 ? 1 : 0; }

bool isHeard(int asked, int64_t before, int64_t after) { return asked == 0 || (asked < 0 ? after < before : after > before); }

bool names(const std::vector<Change>& changes, const std::string& stem, std::initializer_list<std::string_view> parameters) {
    return std::any_of(changes.begin(), changes.end(), [&](const Change& change) {
        return change.stem == stem && std::find(parameters.begin(), parameters.end(), change.parameter) != parameters.end();
    });
}

std::string tenths(int64_t sum, int64_t count) {
    const int64_t value = count == 0 ? 0 : (sum * 10 + count / 2) / count;
    return std::to_string(value / 10) + "." + std::to_string(value % 10);
}

int percent(Level level) { return (level.permille + 5) / 10; }

}  // namespace

AskedTurn askedTurn(const std::vector<Change>& changes, std::string_view stem) {
    AskedTurn asked;
    for (const Change& change : changes) {
        if (!change.relative || (!change.stem.empty() && change.stem != stem)) continue;
        if (change.parameter == "density" || change.parameter == "activity") asked.onsets += change.permille;
        if (change.parameter == "dynamics") asked.force += change.permille;
    }
    return {sign(asked.onsets), sign(asked.force)};
}

int64_t onsetsOf(const Take& take) {
    std::set<int64_t> starts;
    for (const Note& note : take.notes) starts.insert(note.start.value);
    return static_cast<int64_t>(starts.size());
}

int64_t forceOf(const Take& take) {
    int64_t sum = 0;
    for (const Note& note : take.notes) sum += int64_t{note.velocity} * note.velocity;
    return sum;
}

AskedTurn missing(const AskedTurn& asked, const Take& before, const Take& after) {
    if (before.notes.empty() || after.notes.empty()) return {};
    AskedTurn left = asked;
    if (isHeard(asked.onsets, onsetsOf(before), onsetsOf(after))) left.onsets = 0;
    if (isHeard(asked.force, forceOf(before), forceOf(after))) left.force = 0;
    return left;
}

void askMore(const AskedTurn& missing, StemDirection& direction) {
    direction.activity = clampLevel(direction.activity.permille + missing.onsets * kActivityStep);
    direction.dynamics = std::clamp(direction.dynamics + missing.force * kDynamicsStep, -1000, 1000);
}

std::string turnedText(const Plan& before, const Plan& after, const std::vector<size_t>& sections, const std::vector<Change>& changes,
                       const std::vector<TurnedStem>& stems) {
    std::vector<std::string> facts;
    for (const size_t index : sections) {
        const PlannedSection& is = after.sections[index];
        const int from = percent(before.sections[index].energy), to = percent(is.energy);
        if (from != to) facts.push_back("energy of " + is.name + " " + std::to_string(from) + " → " + std::to_string(to) + " %");
    }
    for (const TurnedStem& one : stems) {
        const auto sum = [](const std::vector<const Take*>& takes, auto&& of) {
            int64_t all = 0;
            for (const Take* take : takes) all += of(*take);
            return all;
        };
        const auto count = [](const Take& take) { return static_cast<int64_t>(take.notes.size()); };
        if (sum(one.before, count) == 0 || sum(one.after, count) == 0 || one.bars == 0) continue;
        if (names(changes, one.stem, {"density", "activity", "energy"})) {
            facts.push_back("onsets a bar of " + one.stem + " " + tenths(sum(one.before, onsetsOf), one.bars) + " → " + tenths(sum(one.after, onsetsOf), one.bars));
        }
        if (names(changes, one.stem, {"dynamics", "energy"})) {
            const auto struck = [](const Take& take) {
                int64_t all = 0;
                for (const Note& note : take.notes) all += note.velocity;
                return all;
            };
            const auto mean = [&](const std::vector<const Take*>& takes) { return std::to_string(sum(takes, struck) / sum(takes, count)); };
            facts.push_back("velocity of " + one.stem + " " + mean(one.before) + " → " + mean(one.after));
        }
    }
    return joined(facts, "; ");
}

}  // namespace fermata
