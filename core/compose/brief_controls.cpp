// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/brief_controls.h"

#include <algorithm>
#include <cstdlib>

#include "core/base/text.h"
#include "core/brief/lexicon.h"
#include "core/compose/brief_place.h"
#include "core/compose/compose.h"
#include "core/compose/drum_words.h"
#include "core/compose/key_choice.h"
#include "core/compose/sounds.h"

namespace fermata {
namespace {

bool isInstrument(const std::string& word) {
    const auto all = lexicon::instruments();
    return std::any_of(all.begin(), all.end(), [&](const lexicon::Synonym& one) { return one.id == word || one.phrase == word; });
}
bool isRole(const std::string& word) { return std::find(stemRoles().begin(), stemRoles().end(), word) != stemRoles().end(); }

// The stems that a word means: one by its name or role, else those that play the instrument.
std::vector<std::string> stemsOf(const std::string& word, const Style& style, const Plan& plan) {
    std::vector<std::string> names;
    for (const PlannedStem& stem : plan.stems) {
        const auto sounds = style.sounds.find(stem.role);
        const bool plays = sounds != style.sounds.end() && std::any_of(sounds->second.begin(), sounds->second.end(), [&](const StyleSound& sound) {
            return sound.patch == stem.sound && playsInstrument(word, sound);
        });
        if (stem.name == word || stem.role == word || (!isRole(word) && plays)) names.push_back(stem.name);
    }
    return names;
}

// All stems but these are silent; where the style lets none of them play, the first of them plays all the same.
void playOnly(const std::vector<std::string>& stems, const ControlPlace& place, Plan& plan) {
    for (const size_t s : place.sections) {
        auto& directions = plan.sections[s].stems;
        bool any = false;
        for (auto& [name, direction] : directions) {
            if (std::find(stems.begin(), stems.end(), name) != stems.end()) any = any || direction.plays;
            else direction.plays = false, direction.barred = true;
        }
        if (!any) directions.at(stems.front()).plays = true;
    }
}

void setOnly(const BriefControl& control, const ControlPlace& place, const Style& style, Plan& plan) {
    std::vector<std::string> stems, playing;
    for (const std::string& word : onlyWords(control)) {
        const std::vector<std::string> found = stemsOf(word, style, plan);
        if (found.empty()) plan.remarks.push_back("no stem of this cue plays “" + word + "”");
        else playing.push_back(word + " (" + joined(found, ", ") + ")");
        for (const std::string& name : found) {
            if (std::find(stems.begin(), stems.end(), name) == stems.end()) stems.push_back(name);
        }
    }
    if (stems.empty()) return;
    playOnly(stems, place, plan);
    plan.remarks.push_back("only " + joined(playing, " and ") + place.words + ", as the brief asks: the other stems are silent");
}

// The control's set for each stem that its word means: itself, unless an instrument stands there.
std::vector<std::string> setsOf(const BriefControl& control, const Style& style, Plan& plan) {
    const size_t equals = control.set.find('='), dot = control.set.find('.');
    if (dot == std::string::npos || dot > equals) return {control.set};
    const std::string word = control.set.substr(0, dot);
    const std::vector<std::string> stems = stemsOf(word, style, plan);
    if (stems.empty() && !isRole(word) && !isInstrument(word)) return {control.set};   // Refused, with the names that there are.
    std::vector<std::string> sets;
    for (const std::string& stem : stems) sets.push_back(stem + control.set.substr(dot));
    if (stems.empty()) plan.remarks.push_back((isRole(word) ? "this cue has no " + word + " stem" : "no stem of this cue plays “" + word + "”") + ": “" + control.set + "” changes nothing");
    return sets;
}

// Who waits until a time is expected then, and who is silent but somewhere there, whatever the style would do.
void letIn(const Change& change, const BriefControl& control, const ControlPlace& place, Plan& plan) {
    if (change.parameter != "plays" || change.permille != 0 || place.sections.empty()) return;
    const bool waits = (control.until && !control.from && control.section.empty()) || control.section.starts_with("before ") || control.section.starts_with("bars 1-");
    const bool elsewhere = control.section.starts_with("except ");
    for (size_t s = 0; s < plan.sections.size(); ++s) {
        const bool silent = std::find(place.sections.begin(), place.sections.end(), s) != place.sections.end();
        StemDirection& direction = plan.sections[s].stems.at(change.stem);
        if (!direction.barred && ((waits && s == place.sections.back() + 1) || (elsewhere && !silent))) direction.plays = true;
    }
}

// Who is to be quieter does not come in for it.
void keepSilence(const Change& change, const Plan& before, Plan& plan) {
    if (change.parameter != "energy" || change.stem.empty() || !change.relative || change.permille >= 0) return;
    for (size_t s = 0; s < plan.sections.size(); ++s) plan.sections[s].stems.at(change.stem).plays = before.sections[s].stems.at(change.stem).plays;
}

// Who is to be louder is heard: a stem that is silent all through there comes in.
void letBeHeard(const Change& change, const ControlPlace& place, Plan& plan) {
    if (change.parameter != "dynamics" || change.stem.empty() || change.permille <= 0) return;
    const auto directionIn = [&](size_t s) -> StemDirection& { return plan.sections[s].stems.at(change.stem); };
    if (std::any_of(place.sections.begin(), place.sections.end(), [&](size_t s) { return directionIn(s).plays; })) return;
    for (const size_t s : place.sections) directionIn(s).plays = !directionIn(s).barred;
}

// What falls at a time has stood above it: a section just before it that the style alone keeps as low plays as the highest so far.
void letItFall(const Brief& brief, const Change& change, const BriefControl& control, const ControlPlace& place, Plan& plan) {
    const bool said = !brief.energy.empty() || std::any_of(brief.sections.begin(), brief.sections.end(), [](const BriefSection& one) { return one.energy.has_value(); });
    if (change.parameter != "energy" || !change.stem.empty() || change.relative || change.permille > 400 || said || !control.from || place.sections.front() == 0) return;
    const size_t last = place.sections.front() - 1;
    int highest = 0;
    for (size_t s = 0; s <= last; ++s) highest = std::max(highest, plan.sections[s].energy.permille);
    const int now = plan.sections[last].energy.permille;
    if (now >= change.permille + 200 || highest < now + 100) return;
    plan = changedPlan(plan, {last}, {{"", "energy", highest, false, ""}});
    plan.remarks.push_back("energy " + std::to_string(highest / 10) + " % in " + plan.sections[last].name + ": what falls at " + clockTime(*control.from) + " stands above it first");
}

}  // namespace

std::vector<std::string> onlyWords(const BriefControl& control) {
    if (!control.set.starts_with("only=")) return {};
    std::vector<std::string> words;
    for (const std::string& word : splitText(control.set.substr(5), ',')) words.emplace_back(trimmed(word));
    return words;
}

std::vector<std::string> stylesWith(const std::string& instrument, const std::vector<Style>& styles) {
    std::vector<std::string> ids;
    for (const Style& style : styles) {
        const bool has = std::any_of(style.sounds.begin(), style.sounds.end(), [&](const auto& role) {
            return std::any_of(role.second.begin(), role.second.end(), [&](const StyleSound& sound) { return playsInstrument(instrument, sound); });
        });
        if (has) ids.push_back(style.id);
    }
    return ids;
}

std::vector<std::string> onlyMissing(const Brief& brief, const Style& style) {
    std::vector<std::string> missing;
    for (const BriefControl& control : brief.controls) {
        for (const std::string& word : onlyWords(control)) {
            if (!isRole(word) && stylesWith(word, {style}).empty()) missing.push_back(word);
        }
    }
    return missing;
}

Result<void> setControls(const Brief& brief, const Style& style, Plan& plan) {
    std::vector<std::string> without;
    for (const std::string& word : brief.unwanted) {
        if (isDrumWord(word)) without.push_back(word);
    }
    if (!without.empty()) {
        std::vector<size_t> all(plan.sections.size());
        for (size_t s = 0; s < all.size(); ++s) all[s] = s;
        plan = changedPlan(plan, all, {{"", "without", 0, false, joined(without, ",")}});
        plan.remarks.push_back(remarkLeftOut(without, style, ""));
    }
    for (size_t i = 0; i < brief.controls.size(); ++i) {
        const BriefControl& control = brief.controls[i];
        const auto bad = [&](const std::string& why) { return fail(Code::InvalidArgument, "“controls[" + std::to_string(i) + "]”: " + why); };
        if (asksForMode(control)) continue;   // The key was chosen by it.
        const Result<ControlPlace> place = placeOf(control, plan);
        if (!place) return bad(place.error().message);
        if (!place->missing.empty()) plan.remarks.push_back(place->missing + ": “" + control.set + "” " + (place->sections.empty() ? "changes nothing" : "holds in the others"));
        if (place->sections.empty()) continue;
        if (!onlyWords(control).empty()) {
            setOnly(control, *place, style, plan);
            continue;
        }
        for (const std::string& set : setsOf(control, style, plan)) {
            const Result<Change> change = parseChange(set, plan);
            if (!change) return bad(change.error().message);
            if (change->parameter == "keep" || change->parameter == "likeness") return bad("“" + set + "” keeps something of an older take; a brief has none.");
            const Plan before = plan;
            plan = changedPlan(plan, place->sections, {*change});
            keepSilence(*change, before, plan);
            letIn(*change, control, *place, plan);
            letBeHeard(*change, *place, plan);
            letItFall(brief, *change, control, *place, plan);
            if (change->parameter == "without") plan.remarks.push_back(remarkLeftOut(splitText(change->word, ','), style, place->words));
            else plan.remarks.push_back((change->parameter == "plays" && change->permille == 0 ? change->stem + " is silent" : set) + place->words + ", as the brief asks");
        }
    }
    return {};
}

}  // namespace fermata
