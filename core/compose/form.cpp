// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/form.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "core/base/text.h"
#include "core/compose/mood.h"
#include "core/compose/said_form.h"
#include "core/music/timecode.h"

namespace fermata {
namespace {

const StyleForm& formFor(const Style& style, Samples length) {
    const StyleForm* chosen = &style.forms.front();
    for (const StyleForm& form : style.forms) {
        if (length.value >= form.minSeconds * kSampleRate) chosen = &form;
    }
    return *chosen;
}

// The style's part at a moment of the cue, from 0 to 1000.
const StyleForm::Part& partAt(const StyleForm& form, int64_t permille) {
    int total = 0;
    for (const StyleForm::Part& part : form.parts) total += part.weight;
    int64_t passed = 0;
    for (const StyleForm::Part& part : form.parts) {
        passed += part.weight;
        if (permille * total < passed * 1000) return part;
    }
    return form.parts.back();
}

int curveAt(const std::vector<EnergyPoint>& curve, Samples at) {
    const EnergyPoint& first = curve.front();
    // Before the first point: a build starts low, a jump starts from the middle, and what falls has stood above it.
    const int middle = first.energy.permille < 450 ? 640 : std::min(480, first.energy.permille - 200);
    EnergyPoint before{{0}, clampLevel(first.jump ? middle : first.energy.permille - 700), true};
    if (before.energy.permille < 180) before.energy = {180};
    for (const EnergyPoint& point : curve) {
        if (point.at <= at) {
            before = point;
            continue;
        }
        const int64_t span = (point.at - before.at).value;
        if (point.jump || span <= 0) return before.energy.permille;
        const int64_t rise = point.energy.permille - before.energy.permille;
        return before.energy.permille + static_cast<int>(rise * (at - before.at).value / span);
    }
    return before.energy.permille;
}

int sectionEnergy(const std::vector<EnergyPoint>& curve, Samples start, Samples end) {
    const int64_t span = (end - start).value;
    int sum = 0;
    for (const int permille : {60, 500, 940}) sum += curveAt(curve, {start.value + span * permille / 1000});
    return sum / 3;
}

// Cuts a gap that is too long into pieces of like size, on multiples of four or two bars.
void cutGap(int from, int to, int target, int most, std::set<int>& cuts) {
    const int bars = to - from;
    if (bars <= most && bars * 2 < target * 3) return;
    int pieces = std::max((bars + most - 1) / most, (bars + target / 2) / target);
    if (pieces < 2) return;
    const int grain = bars >= 16 || bars % 4 == 0 ? 4 : bars >= 5 ? 2 : 1;
    int last = from;
    for (int i = 1; i < pieces; ++i) {
        int cut = from + (bars * i / pieces + grain / 2) / grain * grain;
        cut = std::clamp(cut, last + 1, std::min(last + most, to - 1));
        if (to - cut < 2 && bars > 3) continue;
        cuts.insert(cut);
        last = cut;
    }
}

// Without demands from the brief the style's own proportions decide.
void cutByHabit(const StyleForm& form, int bars, int most, std::set<int>& cuts) {
    int total = 0;
    for (const StyleForm::Part& part : form.parts) total += part.weight;
    const int grain = bars >= 12 ? 2 : 1;
    int passed = 0;
    int last = 0;
    for (size_t i = 0; i + 1 < form.parts.size(); ++i) {
        passed += form.parts[i].weight;
        const int cut = (bars * passed / total + grain / 2) / grain * grain;
        if (cut - last < std::min(2, bars / 3 + 1) || bars - cut < 1) continue;
        cutGap(last, cut, most, most, cuts);
        cuts.insert(cut);
        last = cut;
    }
    cutGap(last, bars, most, most, cuts);
}

// A long climb in one section would be one level: cut in the middle, it is a quiet half and a building half.
void cutRises(const std::vector<EnergyPoint>& curve, const TempoMap& tempo, std::set<int>& cuts) {
    std::vector<int> edges(cuts.begin(), cuts.end());
    edges.insert(edges.begin(), 0);
    edges.push_back(tempo.barCount());
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const int bars = edges[i + 1] - edges[i];
        const int rise = curveAt(curve, tempo.barStartSample(edges[i + 1]) - Samples{1}) - curveAt(curve, tempo.barStartSample(edges[i]));
        if (bars >= 6 && rise >= 350) cuts.insert(edges[i] + (bars / 2 + 1) / 2 * 2);
    }
}

// Where only who plays changes; a cut that stood beside it for the form alone moves there.
void cutSoftly(const std::vector<Boundary>& boundaries, int bars, const std::set<int>& hard, std::set<int>& cuts) {
    std::set<int> kept = hard;
    for (const Boundary& boundary : boundaries) {
        if (!boundary.soft || boundary.bar <= 0 || boundary.bar >= bars) continue;
        for (const int beside : {boundary.bar - 1, boundary.bar + 1}) {
            if (kept.count(beside) == 0) cuts.erase(beside);
        }
        cuts.insert(boundary.bar);
        kept.insert(boundary.bar);
    }
}

// Sections that start where the brief's curve has a point: what it asks for there is what its reader will look for.
std::vector<bool> startingAtPoints(const std::vector<EnergyPoint>& curve, const TempoMap& tempo, const std::vector<int>& edges) {
    std::vector<bool> starts(edges.size() - 1, false);
    for (const EnergyPoint& point : curve) {
        const auto edge = std::find(edges.begin(), edges.end() - 1, tempo.nearestBar(point.at));
        if (point.at > Samples{0} && edge != edges.end() - 1) starts[static_cast<size_t>(edge - edges.begin())] = true;
    }
    return starts;
}

// Nothing before a drop stands as high as the drop itself, but for what the brief asks for by time: there the breath
// before the drop must do. What leads straight into the drop stays below it.
void keepRoomForDrop(std::vector<PlannedSection>& sections, const std::vector<bool>& fixed, const std::vector<bool>& asked, size_t drop) {
    const int top = sections[drop].energy.permille - 130;
    int previous = 0;
    for (size_t i = 0; i < drop; ++i) {
        const int energy = sections[i].energy.permille;
        const bool kept = fixed[i] || (asked[i] && i + 1 < drop);
        // Of two that were alike, the later one is the higher.
        if (!kept && energy > top) sections[i].energy = clampLevel(i > 0 && previous > top ? top : top - 50);
        previous = energy;
    }
}

std::string letters(size_t index) {
    std::string text(1, static_cast<char>('A' + index % 26));
    for (index /= 26; index > 0; index = (index - 1) / 26) text.insert(text.begin(), static_cast<char>('A' + (index - 1) % 26));
    return text;
}

void nameSections(std::vector<PlannedSection>& sections, bool named) {
    std::set<std::string> used;
    std::string running;
    for (size_t i = 0; i < sections.size(); ++i) {
        // After a break that nothing ends, the form goes on under letters.
        if (running == "break" && sections[i].name.empty() && sections[i].energy != sections[i - 1].energy) running.clear();
        if (!sections[i].name.empty()) running = sections[i].name.size() == 1 ? sections[i].name : slug(sections[i].name);   // “A” of “AABA”.
        const std::string base = named && !running.empty() ? running : letters(i);
        std::string name = base;
        for (int n = 2; used.count(name) > 0; ++n) name = base + "-" + std::to_string(n);
        used.insert(name);
        sections[i].name = name;
    }
}

std::string functionByEnergy(const std::vector<PlannedSection>& sections, size_t i) {
    const int energy = sections[i].energy.permille;
    const int next = i + 1 < sections.size() ? sections[i + 1].energy.permille : energy;
    const int before = i > 0 ? sections[i - 1].energy.permille : energy;
    if (i == 0 && energy < 520 && sections.size() > 1) return "intro";
    if (i > 0 && i + 1 == sections.size() && energy <= before - 150) return "outro";
    if (next >= energy + 110 && next >= 600) return "build";
    if (energy >= 720) return "peak";
    if (energy <= before - 180) return "break";
    return "verse";
}

// "Constant energy", from the start to the very end.
bool asksForOneLevel(const Brief& brief) {
    const auto other = [&](const EnergyPoint& point) { return point.energy != brief.energy.front().energy; };
    return brief.energy.size() >= 2 && brief.energy.front().at == Samples{0} && brief.energy.back().at == brief.length && std::none_of(brief.energy.begin(), brief.energy.end(), other);
}

// Where the brief holds one energy for long, the middle eases so that the next arrival can be heard.
constexpr int kLow = 350;
void shapePlateaus(std::vector<PlannedSection>& sections, const std::vector<bool>& fixed) {
    for (size_t from = 0; from < sections.size();) {
        size_t to = from + 1;
        while (to < sections.size() && std::abs((sections[to].energy.permille - sections[from].energy.permille)) <= 30) ++to;
        const bool jumps = to < sections.size() && sections[to].energy.permille >= sections[from].energy.permille + 60;
        for (size_t i = from + 1; i < to && to - from >= 3; ++i) {
            if (fixed[i]) continue;
            const bool beforeJump = jumps && i + 1 == to;
            const bool middle = (i - from) % 2 == 1;
            const int ease = beforeJump ? 170 : i + 1 == to ? 0 : middle ? 140 : 40;
            // What is low already is heard to be so: there it breathes a little, and no more.
            const bool low = sections[from].energy.permille < kLow;
            sections[i].energy = clampLevel(sections[i].energy.permille - (low ? ease / 3 : ease));
        }
        from = to;
    }
}

std::string percent(Level energy) { return std::to_string((energy.permille + 5) / 10) + " %"; }

// Sections below what the curve asks for are said to be so; `drop` is the section that some make room for, 0 for none.
std::vector<std::string> remarkLowered(const std::vector<PlannedSection>& sections, const std::vector<Level>& wanted, size_t drop, const TempoMap& tempo,
                                       const std::vector<int>& edges) {
    constexpr int kSlight = 40;
    std::vector<std::string> remarks;
    for (size_t i = 0; i < sections.size();) {
        size_t end = i;
        std::vector<std::string> names, made;
        while (end < sections.size() && (end < drop) == (i < drop) && wanted[end] == wanted[i] && wanted[end].permille - sections[end].energy.permille >= kSlight) {
            names.push_back(sections[end].name);
            made.push_back(percent(sections[end++].energy));
        }
        if (!names.empty()) {
            remarks.push_back("the energy of " + joined(names, ", ") + " is " + joined(made, ", ") + " where the brief's is " + percent(wanted[i]) + ": so " +
                              (i < drop ? "the drop at " + clockTime(tempo.barStartSample(edges[drop])) + " stands out" : "what comes next is heard to arrive"));
        }
        i = std::max(end, i + 1);
    }
    return remarks;
}

}  // namespace

Form makeForm(const Brief& brief, const Style& style, const Key& key, const TempoMap& tempo, const std::vector<Boundary>& boundaries) {
    const int bars = tempo.barCount();
    const StyleForm& form = formFor(style, brief.length);
    const bool named = std::any_of(boundaries.begin(), boundaries.end(), [](const Boundary& b) { return !b.name.empty(); });
    const bool ownForm = std::any_of(boundaries.begin(), boundaries.end(), [](const Boundary& b) { return !b.soft; });
    std::set<int> cuts;
    for (const Boundary& boundary : boundaries) {
        if (!boundary.soft && boundary.bar > 0 && boundary.bar < bars) cuts.insert(boundary.bar);
    }
    const std::set<int> hard = cuts;
    const bool said = formIsSaid(brief);
    if (said) {
        // As many as are said, however long.
    } else if (cuts.empty() && brief.energy.empty()) {
        cutByHabit(form, bars, style.maxSectionBars, cuts);
    } else {
        const int target = std::clamp((bars + 3) / 7 / 2 * 2, std::min(4, style.maxSectionBars), style.maxSectionBars);
        std::vector<int> edges(cuts.begin(), cuts.end());
        edges.insert(edges.begin(), 0);
        edges.push_back(bars);
        for (size_t i = 0; i + 1 < edges.size(); ++i) cutGap(edges[i], edges[i + 1], named ? style.maxSectionBars : target, style.maxSectionBars, cuts);
    }
    if (!brief.energy.empty() && !said) cutRises(brief.energy, tempo, cuts);
    cutSoftly(boundaries, bars, hard, cuts);
    std::vector<int> edges(cuts.begin(), cuts.end());
    edges.insert(edges.begin(), 0);
    edges.push_back(bars);

    std::vector<PlannedSection> sections;
    bool afterDrop = false;
    bool inBreak = false;   // Up to the next section that the brief names, a break is one however it is cut.
    size_t drop = 0;
    std::vector<bool> fixed;  // Sections whose energy the brief names.
    std::vector<std::string> functions;   // Those that a said form's names give.
    size_t next = 0;                      // Of its sections.
    std::vector<const StyleForm::Part*> parts;
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        PlannedSection section;
        section.bars = edges[i + 1] - edges[i];
        const Samples start = tempo.barStartSample(edges[i]);
        const Samples end = tempo.barStartSample(edges[i + 1]);
        const StyleForm::Part& part = partAt(form, (start + end).value * 500 / std::max<int64_t>(1, tempo.end().value));
        section.energy = brief.energy.empty() ? Level{part.energy} : clampLevel(sectionEnergy(brief.energy, start, end));
        section.function = part.function;
        parts.push_back(&part);
        fixed.push_back(false);
        const bool begins = std::any_of(boundaries.begin(), boundaries.end(), [&](const Boundary& one) { return one.bar == edges[i] && !one.name.empty(); });
        if (said && begins) {
            if (const int usual = usualEnergy(brief, next); usual >= 0 && brief.energy.empty()) section.energy = clampLevel(usual);
            functions.push_back(functionOfName(brief.sections[next++].name));
        } else {
            functions.push_back(said && i > 0 ? functions.back() : "");
            if (said && i > 0 && brief.energy.empty()) section.energy = sections.back().energy;
        }
        if (begins) {
            const auto here = std::find_if(boundaries.begin(), boundaries.end(), [&](const Boundary& one) { return one.bar == edges[i] && !one.name.empty(); });
            inBreak = here->name == "break" && std::any_of(here + 1, boundaries.end(), [](const Boundary& one) { return !one.name.empty(); });
        } else if (inBreak) {
            section.energy = sections.back().energy;
            fixed.back() = fixed[i - 1];
        }
        for (const Boundary& boundary : boundaries) {
            if (boundary.bar != edges[i]) continue;
            if (!boundary.name.empty()) section.name = boundary.name;
            if (boundary.energy >= 0) {
                section.energy = clampLevel(boundary.energy);
                fixed.back() = true;
            }
            if (boundary.drop && drop == 0) drop = i;
            if (boundary.drop && brief.energy.empty()) afterDrop = true;
        }
        if (afterDrop) section.energy = clampLevel(std::max(section.energy.permille, 880));
        sections.push_back(section);
    }
    // A curve and a drop say more than a mood does.
    if (brief.energy.empty() && !afterDrop) {
        std::vector<Level*> energies;
        for (PlannedSection& section : sections) energies.push_back(&section.energy);
        shapeEnergies(moodOf(brief), fixed, energies);
    }
    std::vector<Level> wanted;
    for (const PlannedSection& section : sections) wanted.push_back(section.energy);
    const bool oneLevel = asksForOneLevel(brief);   // A drop is then heard by what stops and comes back, not by levels.
    if (!brief.energy.empty() && !oneLevel) shapePlateaus(sections, fixed);
    if (drop > 0 && !oneLevel) keepRoomForDrop(sections, fixed, startingAtPoints(brief.energy, tempo, edges), drop);
    for (size_t i = 0; i < sections.size(); ++i) {
        const bool ownEnergy = !brief.energy.empty() || ownForm;
        if (!functions[i].empty()) sections[i].function = functions[i];
        else if (ownEnergy) sections[i].function = functionByEnergy(sections, i);
        const bool last = i + 1 == sections.size();
        sections[i].cadence = last ? brief.ending.value_or(Ending::Button) != Ending::Loop && brief.ending.value_or(Ending::Button) != Ending::Fade
                                   : sections[i].function == "peak" && sections[i + 1].energy < sections[i].energy;
    }
    nameSections(sections, named);
    Form made{std::move(sections), {}, {}};
    if (!brief.energy.empty()) made.remarks = remarkLowered(made.sections, wanted, drop, tempo, edges);
    for (size_t i = 0; i < made.sections.size(); ++i) {
        PlannedSection& section = made.sections[i];
        const bool ownPart = parts[i]->function == section.function;
        section.key = key;
        // A key that the brief names is kept to the end.
        if (ownPart && !brief.key) section.key.tonic = ((key.tonic + parts[i]->shift) % 12 + 12) % 12;
        made.rests.push_back(ownPart ? parts[i]->rests : std::vector<std::string>{});
    }
    return made;
}

bool isDropStart(const Plan& plan, size_t section, int jump) {
    if (section == 0 || section >= plan.sections.size()) return false;
    const Samples start = plan.sectionStart(section);
    for (const PlannedHit& hit : plan.hits) {
        if (hit.kind == "drop" && std::llabs((hit.placed - start).value) <= 2) return true;
    }
    return plan.sections[section].energy.permille >= plan.sections[section - 1].energy.permille + jump;
}

}  // namespace fermata
