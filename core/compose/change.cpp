// SPDX-License-Identifier: GPL-3.0-or-later
// Change requests: parsing "melody.density=+0.3" and applying it to the directions of some sections.
#include <algorithm>
#include <cstdlib>

#include "core/base/text.h"
#include "core/compose/compose.h"
#include "core/compose/drum_words.h"
#include "core/compose/dynamics.h"

namespace fermata {
namespace {

const std::vector<std::string> kParameters = {"energy", "density", "register", "brightness", "activity", "groove", "dynamics", "plays", "feel", "keep", "likeness", "without", "room", "sound"};
const std::vector<std::string> kFeels = {"learned", "style"};
const std::vector<std::string> kRooms = {"voice", "none"};
const std::vector<std::string> kKeeps = {"rhythm", "contour", "harmony"};

// Decimal text to permille without floats: "+0.3" is 300, ".25" 250, "1" 1000.
std::optional<int> permille(std::string_view text) {
    int sign = 1;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        sign = text.front() == '-' ? -1 : 1;
        text.remove_prefix(1);
    }
    int whole = 0;
    int part = 0;
    int scale = 1000;
    bool dot = false;
    bool digits = false;
    for (const char c : text) {
        if (c == '.' && !dot) {
            dot = true;
        } else if (c >= '0' && c <= '9') {
            digits = true;
            if (!dot) whole = std::min(whole * 10 + (c - '0'), 1000);
            else {
                scale /= 10;
                part += (c - '0') * scale;
            }
        } else {
            return std::nullopt;
        }
    }
    if (!digits) return std::nullopt;
    return sign * (whole * 1000 + part);
}

void shift(Level& level, int amount) { level = clampLevel(level.permille + amount); }

// Who plays at an energy is read off the plan itself: a stem joins where it plays elsewhere with no more energy.
void settleLayers(const Plan& original, PlannedSection& section) {
    std::vector<std::pair<int, std::string>> entries;
    for (auto& [name, direction] : section.stems) {
        int least = 1001;
        for (const PlannedSection& other : original.sections) {
            const auto it = other.stems.find(name);
            if (it != other.stems.end() && it->second.plays) least = std::min(least, other.energy.permille);
        }
        const int energy = direction.energy.permille;
        // Risers and impacts mark the form; alone they are no music, so they are the last to count as a layer that stays.
        entries.emplace_back(name == "effects" ? 1001 : least, name);
        // A stem that plays nowhere still joins when the music is plainly loud.
        if (direction.barred) direction.plays = false;
        else if (!direction.plays && (energy >= least || energy >= 650)) direction.plays = true;
        else if (direction.plays && least <= 1000 && energy + 150 < least) direction.plays = false;
    }
    // However quiet it gets, the two that come in earliest stay: a section is never nothing.
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    size_t stay = 0;
    for (const auto& [least, name] : entries) {
        if (section.stems.at(name).barred || stay == 2) continue;
        section.stems.at(name).plays = true;
        ++stay;
    }
}

// "Much more energy, less busy melody": what is asked of a stem by name counts as it is asked, and the energy moves the rest.
void applyEnergy(StemDirection& direction, int amount, const std::string& stem, const std::vector<Change>& changes) {
    const auto asked = [&](std::string_view parameter) {
        return std::any_of(changes.begin(), changes.end(), [&](const Change& one) { return one.parameter == parameter && (one.stem.empty() || one.stem == stem); });
    };
    shift(direction.energy, amount);
    if (!asked("density") && !asked("activity")) shift(direction.density, amount * 7 / 10);
    if (!asked("register")) shift(direction.registerHeight, amount / 4);
    if (!asked("brightness")) shift(direction.brightness, amount * 45 / 100);
}

std::string roleIn(const Plan& plan, const std::string& name) {
    for (const PlannedStem& stem : plan.stems) {
        if (stem.name == name) return stem.role;
    }
    return {};
}

// Drums are the rhythm's, and cymbals stand among the effects, too.
void setWithout(StemDirection& direction, const std::string& words, const std::string& role) {
    if (role != "rhythm" && role != "effects") return;
    for (const std::string& word : splitText(words, ',')) {
        if (word == "none") direction.without.clear();
        else if (std::find(direction.without.begin(), direction.without.end(), word) == direction.without.end()) direction.without.push_back(word);
    }
}

// Between the words of a voice one hears little of a tune, and best below it; what fills the middle becomes thinner.
void setRoom(StemDirection& direction, bool leaves, const std::string& role) {
    if (direction.leavesRoom == leaves) return;
    direction.leavesRoom = leaves;
    const int sign = leaves ? -1 : 1;
    if (role == "melody") {
        shift(direction.density, sign * 400);
        shift(direction.registerHeight, sign * 250);
    }
    if (role == "harmony" || role == "texture") shift(direction.density, sign * 250);
}

void apply(const Plan& original, PlannedSection& section, const Change& change, const std::vector<Change>& all) {
    const auto amount = [&](int now) { return change.relative ? change.permille : change.permille - now; };
    if (change.stem.empty() && change.parameter == "energy") {
        const int by = amount(section.energy.permille);
        shift(section.energy, by);
        for (auto& [name, direction] : section.stems) applyEnergy(direction, by, name, all);
        settleLayers(original, section);
        return;
    }
    for (auto& [name, direction] : section.stems) {
        if (!change.stem.empty() && name != change.stem) continue;
        if (change.parameter == "energy") {
            applyEnergy(direction, amount(direction.energy.permille), name, all);
            if (direction.energy.permille > 0 && !direction.barred) direction.plays = true;
        } else if (change.parameter == "density") {
            shift(direction.density, amount(direction.density.permille));
        } else if (change.parameter == "register") {
            shift(direction.registerHeight, amount(direction.registerHeight.permille));
        } else if (change.parameter == "brightness") {
            // The sound's, and what stands above the chords: an energy moves the first alone.
            const int by = amount(direction.brightness.permille);
            shift(direction.brightness, by);
            shift(direction.colour, by);
        } else if (change.parameter == "activity") {
            shift(direction.activity, amount(direction.activity.permille));
        } else if (change.parameter == "groove") {
            shift(direction.groove, amount(direction.groove.permille));
        } else if (change.parameter == "dynamics") {
            direction.dynamics = std::clamp(direction.dynamics + amount(direction.dynamics), -1000, 1000);
        } else if (change.parameter == "plays") {
            direction.plays = change.permille > 0;
            direction.barred = !direction.plays;
        } else if (change.parameter == "feel") {
            direction.learnedFeel = change.word == "learned" && roleIn(original, name) != "effects";
        } else if (change.parameter == "without") {
            setWithout(direction, change.word, roleIn(original, name));
        } else if (change.parameter == "sound") {
            direction.sound = change.sound;
        } else if (change.parameter == "room") {
            setRoom(direction, change.word == "voice", roleIn(original, name));
        }
    }
}

// A rise past the top, or a fall past the bottom, stops there and is said to.
void remarkLimit(const PlannedSection& section, const Change& change, std::vector<std::string>& remarks) {
    if (!change.relative || change.parameter == "plays") return;  // Words, keep and likeness are never relative.
    const auto nowOf = [&](const StemDirection& direction) {
        return change.parameter == "energy" ? direction.energy : change.parameter == "density" ? direction.density
               : change.parameter == "register" ? direction.registerHeight : change.parameter == "brightness" ? direction.brightness
               : change.parameter == "activity" ? direction.activity : direction.groove;
    };
    const auto percent = [](int permille) { return std::to_string((permille + (permille < 0 ? -5 : 5)) / 10) + " %"; };
    const bool dynamics = change.parameter == "dynamics";   // The one scale that has its middle at 0.
    const auto note = [&](const std::string& what, int now) {
        const int wanted = now + change.permille, end = std::clamp(wanted, dynamics ? -1000 : 0, 1000);
        if (wanted == end) return;
        remarks.push_back(what + " of section " + section.name + " was " + percent(now) + " and stops at " +
                          percent(end) + "; the change asked for " + (change.permille > 0 ? "+" : "-") + percent(std::abs(change.permille)));
    };
    if (change.stem.empty() && change.parameter == "energy") return note("the energy", section.energy.permille);
    for (const auto& [name, direction] : section.stems) {
        if (change.stem.empty() || name == change.stem) note("the " + change.parameter + " of " + name, dynamics ? direction.dynamics : nowOf(direction).permille);
    }
}

Result<void> checkKept(const Change& change, const Plan& plan, std::string_view value, std::string_view text) {
    const std::string whole = "“" + std::string(text) + "”";
    if (change.parameter == "likeness") {
        if (!value.empty() && (value.front() == '+' || value.front() == '-')) {
            return fail(Code::InvalidArgument, whole + ": likeness is a share from 0 (all new) to 1 (as it was), without a sign.");
        }
        return {};
    }
    if (std::find(kKeeps.begin(), kKeeps.end(), value) == kKeeps.end()) return fail(Code::InvalidArgument, unknownName("thing to keep", value, kKeeps));
    if (change.stem.empty()) return fail(Code::InvalidArgument, whole + " names no stem; write it like “melody.keep=rhythm”.");
    for (const PlannedStem& stem : plan.stems) {
        if (stem.name != change.stem) continue;
        if (stem.role == "rhythm") {
            return fail(Code::InvalidArgument, whole + ": drums have no pitches, so that keeping their rhythm keeps everything; use “" + change.stem + ".likeness=0.7”.");
        }
        if (stem.role == "effects") return fail(Code::InvalidArgument, whole + ": effects mark the form and have no line of their own to keep.");
    }
    return {};
}

}  // namespace

Keeping keepingOf(const std::vector<Change>& changes, std::string_view stem) {
    Keeping keeping;
    const std::vector<std::string> played = stemsKeepingNotes(changes);
    if (std::find(played.begin(), played.end(), stem) != played.end()) keeping.what = Keep::Notes;
    for (const Change& change : changes) {
        if (!change.stem.empty() && change.stem != stem) continue;
        if (change.parameter == "likeness") keeping.likeness = change.permille;
        if (change.parameter == "keep") keeping.what = change.word == "rhythm" ? Keep::Rhythm : change.word == "contour" ? Keep::Contour : Keep::Harmony;
    }
    return keeping;
}

Result<Change> parseChange(std::string_view text, const Plan& plan) {
    const size_t equals = text.find('=');
    const std::string how = "write it like “energy=+0.3”, “melody.density=0.5” or “bass.plays=0”.";
    if (equals == std::string_view::npos) return fail(Code::InvalidArgument, "“" + std::string(text) + "” changes nothing; " + how);
    Change change;
    std::string_view name = trimmed(text.substr(0, equals));
    const std::string_view value = trimmed(text.substr(equals + 1));
    if (const size_t dot = name.find('.'); dot != std::string_view::npos) {
        change.stem = std::string(name.substr(0, dot));
        name = name.substr(dot + 1);
        std::vector<std::string> stems;
        for (const PlannedStem& stem : plan.stems) stems.push_back(stem.name);
        if (std::find(stems.begin(), stems.end(), change.stem) == stems.end()) {
            return fail(Code::InvalidArgument, unknownName("stem", change.stem, stems));
        }
    }
    change.parameter = std::string(name);
    if (std::find(kParameters.begin(), kParameters.end(), change.parameter) == kParameters.end()) {
        return fail(Code::InvalidArgument, unknownName("change", change.parameter, kParameters));
    }
    if (change.parameter == "feel") {
        if (std::find(kFeels.begin(), kFeels.end(), value) == kFeels.end()) return fail(Code::InvalidArgument, unknownName("feel", value, kFeels));
        if (!change.stem.empty() && roleIn(plan, change.stem) == "effects") {
            return fail(Code::InvalidArgument, "“" + std::string(text) + "”: effects stand where the form and the picture want them, to the tick; no player's feel moves them.");
        }
        change.word = std::string(value);
        return change;
    }
    if (change.parameter == "without") {
        for (const std::string& word : splitText(value, ',')) {
            if (word != "none" && !isDrumWord(word)) return fail(Code::InvalidArgument, unknownName("drum", word, drumWords()));
        }
        change.word = std::string(value);
        return change;
    }
    if (change.parameter == "room") {
        if (std::find(kRooms.begin(), kRooms.end(), value) == kRooms.end()) return fail(Code::InvalidArgument, unknownName("room", value, kRooms));
        change.word = std::string(value);
        return change;
    }
    if (change.parameter == "sound") {
        if (change.stem.empty() || value.empty()) {
            return fail(Code::InvalidArgument, "“" + std::string(text) + "” does not name a stem and an instrument; write it like “harmony.sound=guitar”.");
        }
        change.word = std::string(value);
        return change;
    }
    if (change.parameter == "keep" || change.parameter == "likeness") {
        if (const Result<void> fine = checkKept(change, plan, value, text); !fine) return fail(fine.error());
        if (change.parameter == "keep") {
            change.word = std::string(value);
            return change;
        }
    }
    const std::optional<int> number = permille(value);
    if (!number) return fail(Code::InvalidArgument, "“" + std::string(value) + "” in “" + std::string(text) + "” is not a number; " + how);
    change.relative = value.front() == '+' || value.front() == '-';
    change.permille = *number;
    const int most = 1000;
    if (change.parameter == "dynamics" && std::abs(change.permille) > most) {
        return fail(Code::InvalidArgument, "“" + std::string(text) + "”: dynamics runs from -1, as soft as can be, to +1, as hard as can be; 0 is as the style has it, and a sign changes what is asked now.");
    }
    if (change.permille > most || change.permille < (change.relative ? -most : 0)) {
        return fail(Code::InvalidArgument, "“" + std::string(text) + "”: values run from 0 to 1, and changes from -1 to +1.");
    }
    if (change.parameter == "plays" && (change.relative || (change.permille != 0 && change.permille != 1000))) {
        return fail(Code::InvalidArgument, "“" + std::string(text) + "”: “plays” is 0 or 1.");
    }
    return change;
}

Plan changedPlan(const Plan& plan, const std::vector<size_t>& sections, const std::vector<Change>& changes) {
    Plan changed = plan;
    for (const size_t index : sections) {
        if (index >= changed.sections.size()) continue;
        for (const Change& change : changes) {
            remarkLimit(changed.sections[index], change, changed.remarks);
            apply(plan, changed.sections[index], change, changes);
        }
    }
    // A stem that plays one other sound everywhere has that sound.
    for (PlannedStem& stem : changed.stems) {
        const auto of = [&](const PlannedSection& section) { return section.stems.at(stem.name).sound; };
        const bool all = !changed.sections.empty() && std::all_of(changed.sections.begin(), changed.sections.end(), [&](const PlannedSection& section) {
            return section.stems.contains(stem.name) && of(section) && of(section) == of(changed.sections.front());
        });
        if (!all) continue;
        stem.sound = of(changed.sections.front())->patch;
        stem.parameters = of(changed.sections.front())->parameters;
        for (PlannedSection& section : changed.sections) section.stems.at(stem.name).sound.reset();
    }
    return changed;
}

}  // namespace fermata
