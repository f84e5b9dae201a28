// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/brief_controls.h"

#include <algorithm>
#include <cstdlib>

#include "core/base/text.h"
#include "core/brief/lexicon.h"
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

// Sections [from, to) of a stretch, and how its ends came out.
struct Place {
    size_t from = 0, to = 0;
    std::string words;   // " from 0:10 until 0:20", "" throughout.
};

// The section that begins nearest to a time; their number for the cue's end.
size_t nearestStart(const Plan& plan, Samples at) {
    const auto startOf = [&](size_t i) { return i < plan.sections.size() ? plan.sectionStart(i) : plan.length; };
    size_t best = 0;
    for (size_t i = 1; i <= plan.sections.size(); ++i) {
        if (std::llabs((startOf(i) - at).value) < std::llabs((startOf(best) - at).value)) best = i;
    }
    return best;
}

std::string boundText(const char* word, Samples made, Samples asked) {
    const int64_t ms = (made.value - asked.value) * 1000 / kSampleRate;
    std::string text = std::string(word) + clockTime(made);
    if (ms != 0) text += " (the bar line nearest to " + clockTime(asked) + ", " + std::to_string(std::llabs(ms)) + " ms " + (ms > 0 ? "later)" : "earlier)");
    return text;
}

Place placeOf(const BriefControl& control, const Plan& plan) {
    Place place{0, plan.sections.size(), ""};
    if (control.from) place.from = std::min(nearestStart(plan, *control.from), plan.sections.size() - 1);
    if (control.until) place.to = nearestStart(plan, *control.until);
    if (place.to <= place.from) place.to = place.from + 1;   // Shorter than a section can be.
    if (control.from) place.words += boundText(" from ", plan.sectionStart(place.from), *control.from);
    if (control.until) place.words += boundText(" until ", plan.sectionEnd(place.to - 1), *control.until);
    return place;
}

// All stems but these are silent; where the style lets none of them play, the first of them plays all the same.
void playOnly(const std::vector<std::string>& stems, const Place& place, Plan& plan) {
    for (size_t s = place.from; s < place.to; ++s) {
        auto& directions = plan.sections[s].stems;
        bool any = false;
        for (auto& [name, direction] : directions) {
            if (std::find(stems.begin(), stems.end(), name) != stems.end()) any = any || direction.plays;
            else direction.plays = false, direction.barred = true;
        }
        if (!any) directions.at(stems.front()).plays = true;
    }
}

void setOnly(const BriefControl& control, const Style& style, Plan& plan) {
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
    const Place place = placeOf(control, plan);
    playOnly(stems, place, plan);
    plan.remarks.push_back("only " + joined(playing, " and ") + place.words + ", as the brief asks: the other stems are silent");
}

// The sections of the control, or why there are none.
Result<std::vector<size_t>> sectionsOf(const BriefControl& control, const Place& place, const Plan& plan) {
    std::vector<size_t> sections;
    std::vector<std::string> names;
    for (size_t s = 0; s < plan.sections.size(); ++s) {
        names.push_back(plan.sections[s].name);
        if (s >= place.from && s < place.to && (control.section.empty() || control.section == plan.sections[s].name)) sections.push_back(s);
    }
    if (sections.empty()) return fail(Code::InvalidArgument, unknownName("section", control.section, names));
    return sections;
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

// Who waits until a time is expected then, whatever the style would do.
void letIn(const Change& change, const BriefControl& control, const Place& place, Plan& plan) {
    const bool waits = change.parameter == "plays" && change.permille == 0 && control.until && !control.from;
    if (!waits || place.to >= plan.sections.size()) return;
    StemDirection& direction = plan.sections[place.to].stems.at(change.stem);
    if (!direction.barred) direction.plays = true;
}

}  // namespace

std::vector<Samples> controlTimes(const Brief& brief) {
    std::vector<Samples> times;
    for (const BriefControl& control : brief.controls) {
        for (const auto& at : {control.from, control.until}) {
            if (at && *at > Samples{0} && *at < brief.length) times.push_back(*at);
        }
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

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
        if (!onlyWords(control).empty()) {
            setOnly(control, style, plan);
            continue;
        }
        const Place place = placeOf(control, plan);
        for (const std::string& set : setsOf(control, style, plan)) {
            const Result<Change> change = parseChange(set, plan);
            if (!change) return bad(change.error().message);
            if (change->parameter == "keep" || change->parameter == "likeness") return bad("“" + set + "” keeps something of an older take; a brief has none.");
            const Result<std::vector<size_t>> sections = sectionsOf(control, place, plan);
            if (!sections) return bad(sections.error().message);
            plan = changedPlan(plan, *sections, {*change});
            letIn(*change, control, place, plan);
            const std::string where = (control.section.empty() ? "" : " in section " + control.section) + place.words;
            if (change->parameter == "without") plan.remarks.push_back(remarkLeftOut(splitText(change->word, ','), style, where));
            else plan.remarks.push_back((change->parameter == "plays" && change->permille == 0 ? change->stem + " is silent" : set) + where + ", as the brief asks");
        }
    }
    return {};
}

}  // namespace fermata
