// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/differences.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/music/beat.h"

namespace fermata {
namespace {

std::string percent(Level level) { return std::to_string((level.permille + (level.permille < 0 ? -5 : 5)) / 10) + " %"; }

class Collector {
  public:
    std::vector<Difference> found;
    void note(std::string about, std::string subject, std::string parameter, std::string before, std::string after) {
        if (before == after) return;
        found.push_back({std::move(about), std::move(subject), std::move(parameter), std::move(before), std::move(after)});
    }
};

const PlannedSection* sectionOf(const Plan& plan, const std::string& name) {
    const auto at = std::find_if(plan.sections.begin(), plan.sections.end(), [&](const PlannedSection& s) { return s.name == name; });
    return at == plan.sections.end() ? nullptr : &*at;
}
const PlannedStem* stemOf(const Plan& plan, const std::string& name) {
    const auto at = std::find_if(plan.stems.begin(), plan.stems.end(), [&](const PlannedStem& s) { return s.name == name; });
    return at == plan.stems.end() ? nullptr : &*at;
}

std::string bpm(const TempoMap& tempo) {
    const int64_t milli = milliBeats(tempo);
    return std::to_string(milli / 1000) + "." + std::to_string(milli % 1000 / 100) + " bpm";
}

void compareForm(Collector& to, const Revision& a, const Revision& b) {
    to.note("form", "", "length", clockTime(a.length), clockTime(b.length));
    if (a.tempo.bars() != b.tempo.bars()) {
        const bool sameMean = bpm(a.tempo) == bpm(b.tempo);
        to.note("form", "", "metre", meterText(usualMeter(a.tempo)), meterText(usualMeter(b.tempo)));
        to.note("form", "", "tempo", bpm(a.tempo) + (sameMean ? " (map 1)" : ""), bpm(b.tempo) + (sameMean ? " (map 2)" : ""));
    }
    to.note("form", "", "frame rate", a.frameRate.name(), b.frameRate.name());
    for (const Section& section : b.sections) {
        const Section* old = a.section(section.id);
        if (old == nullptr) old = a.sectionNamed(section.name);
        if (old == nullptr) {
            to.note("form", section.name, "section", "", std::to_string(section.bars) + " bars");
            continue;
        }
        to.note("form", section.name, "name", old->name, section.name);
        to.note("form", section.name, "start", clockTime(old->start), clockTime(section.start));
        to.note("form", section.name, "bars", std::to_string(old->bars), std::to_string(section.bars));
        to.note("form", section.name, "key", old->key.name(), section.key.name());
    }
    for (const Section& section : a.sections) {
        if (b.section(section.id) == nullptr && b.sectionNamed(section.name) == nullptr) to.note("form", section.name, "section", std::to_string(section.bars) + " bars", "");
    }
}

void comparePlans(Collector& to, const Plan& a, const Plan& b) {
    to.note("plan", "", "style", a.style + " " + a.styleVersion, b.style + " " + b.styleVersion);
    to.note("plan", "", "seed", std::to_string(a.seed), std::to_string(b.seed));
    to.note("plan", "", "loudness", std::to_string(a.loudness.milliLufs / 1000) + " LUFS", std::to_string(b.loudness.milliLufs / 1000) + " LUFS");
    for (const PlannedSection& section : b.sections) {
        const PlannedSection* old = sectionOf(a, section.name);
        if (old == nullptr) continue;
        to.note("plan", section.name, "energy", percent(old->energy), percent(section.energy));
        for (const auto& [stem, now] : section.stems) {
            const auto was = old->stems.find(stem);
            if (was == old->stems.end()) continue;
            const std::string subject = section.name + "/" + stem;
            to.note("plan", subject, "plays", was->second.plays ? "yes" : "no", now.plays ? "yes" : "no");
            // A stem's energy follows its section's unless it was asked for by itself.
            if (now.energy.permille - was->second.energy.permille != section.energy.permille - old->energy.permille) {
                to.note("plan", subject, "energy", percent(was->second.energy), percent(now.energy));
            }
            to.note("plan", subject, "density", percent(was->second.density), percent(now.density));
            to.note("plan", subject, "register", percent(was->second.registerHeight), percent(now.registerHeight));
            to.note("plan", subject, "brightness", percent(was->second.brightness), percent(now.brightness));
            to.note("plan", subject, "activity", percent(was->second.activity), percent(now.activity));
            to.note("plan", subject, "dynamics", percent({was->second.dynamics}), percent({now.dynamics}));
            to.note("plan", subject, "sound", was->second.sound ? was->second.sound->patch : "", now.sound ? now.sound->patch : "");
            to.note("plan", subject, "groove", percent(was->second.groove), percent(now.groove));
            to.note("plan", subject, "without", joined(was->second.without, ", "), joined(now.without, ", "));
            to.note("plan", subject, "room", was->second.leavesRoom ? "voice" : "", now.leavesRoom ? "voice" : "");
        }
    }
    for (const PlannedStem& stem : b.stems) {
        const PlannedStem* old = stemOf(a, stem.name);
        to.note("sound", stem.name, "sound", old == nullptr ? "" : old->sound, stem.sound);
        if (old == nullptr) continue;
        std::set<std::string> names;
        for (const auto& [name, value] : old->parameters) names.insert(name);
        for (const auto& [name, value] : stem.parameters) names.insert(name);
        for (const std::string& name : names) {
            const auto was = old->parameters.find(name), now = stem.parameters.find(name);
            to.note("sound", stem.name, name, was == old->parameters.end() ? "" : std::to_string(was->second),
                    now == stem.parameters.end() ? "" : std::to_string(now->second));
        }
    }
    for (const PlannedStem& stem : a.stems) {
        if (stemOf(b, stem.name) == nullptr) to.note("sound", stem.name, "sound", stem.sound, "");
    }
}

}  // namespace

std::string Difference::text() const {
    std::string line = about == "brief" ? "brief: " : "";
    if (!subject.empty()) line += subject + " ";
    line += parameter + " ";
    if (before.empty()) return line + "is new: " + after;
    if (after.empty()) return line + "is gone (was " + before + ")";
    return line + before + " → " + after;
}

std::vector<Difference> differences(const Revision& before, const Plan& planBefore, const Brief& briefBefore, const Revision& after,
                                    const Plan& planAfter, const Brief& briefAfter) {
    Collector to;
    compareForm(to, before, after);
    comparePlans(to, planBefore, planAfter);
    for (Difference& one : briefDifferences(briefBefore, briefAfter)) to.found.push_back(std::move(one));
    return to.found;
}

}  // namespace fermata
