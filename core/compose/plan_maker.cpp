// SPDX-License-Identifier: GPL-3.0-or-later
// makePlan: checks the brief, solves the timing, and fills form, harmony, motif, sounds and directions.
#include <algorithm>
#include <cstdlib>
#include <set>

#include "core/base/text.h"
#include "core/brief/stop_length.h"
#include "core/compose/brief_controls.h"
#include "core/compose/brief_place.h"
#include "core/compose/brief_timing.h"
#include "core/compose/compose.h"
#include "core/compose/form.h"
#include "core/compose/key_choice.h"
#include "core/compose/mood.h"
#include "core/compose/motif.h"
#include "core/compose/progressions.h"
#include "core/compose/said_form.h"
#include "core/compose/sounds.h"
#include "core/compose/style.h"
#include "core/compose/timing.h"
#include "core/music/beat.h"

namespace fermata {
namespace {

Result<void> checkBrief(const Brief& brief, const Style& style) {
    const auto bad = [](std::string text) { return fail(Code::InvalidArgument, std::move(text)); };
    if (!brief.problems.empty()) return bad("“" + brief.problems.front().field + "”: " + brief.problems.front().message);
    if (brief.length < Samples{5 * kSampleRate}) return bad("“length” is " + clockTime(brief.length) + "; the shortest cue is 0:05.000.");
    if (brief.length > Samples{3600 * kSampleRate}) return bad("“length” is " + clockTime(brief.length) + "; the longest cue is 60:00. Compose it in parts.");
    if (brief.tempo) {
        const TempoWish& wish = *brief.tempo;
        if (wish.minMilliBpm > wish.maxMilliBpm) return bad("“tempo” runs from " + bpmText(wish.minMilliBpm) + " down to " + bpmText(wish.maxMilliBpm) + " bpm; swap the two.");
        // Quarters from 30 to 300, whatever the beat.
        const Meter meter = brief.meter.value_or(Meter{});
        const int64_t least = std::max<int64_t>(30000, milliBeats(meter, 30000)), most = milliBeats(meter, 300000);
        if (wish.minMilliBpm < least || wish.maxMilliBpm > most) {
            const int64_t outside = wish.minMilliBpm < least ? wish.minMilliBpm : wish.maxMilliBpm;
            return bad("“tempo” is " + bpmText(outside) + " bpm; it must be from " + bpmText(least) + " to " + bpmText(most) + ". The nearest is " + bpmText(outside < least ? least : most) + ".");
        }
    }
    if (brief.meter && !style.plays(*brief.meter)) return bad(metreRefusal(*brief.meter, style, {}));
    for (size_t i = 0; i < brief.hits.size(); ++i) {
        const BriefHit& hit = brief.hits[i];
        if (hit.at < Samples{0} || hit.at >= brief.length) {
            return bad("“hits[" + std::to_string(i) + "]” is at " + clockTime(hit.at) + "; the cue ends at " + clockTime(brief.length) + ". Move the hit or lengthen the cue.");
        }
    }
    for (size_t i = 0; i < brief.energy.size(); ++i) {
        if (brief.energy[i].at < Samples{0} || brief.energy[i].at > brief.length) {
            return bad("“energy[" + std::to_string(i) + "]” is at " + clockTime(brief.energy[i].at) + "; the cue ends at " + clockTime(brief.length) + ".");
        }
    }
    for (size_t i = 0; i < brief.sections.size(); ++i) {
        if (brief.sections[i].start && (*brief.sections[i].start < Samples{0} || *brief.sections[i].start >= brief.length)) {
            return bad("“sections[" + std::to_string(i) + "]” (" + brief.sections[i].name + ") starts at " + clockTime(*brief.sections[i].start) + "; the cue ends at " + clockTime(brief.length) + ".");
        }
    }
    return {};
}

// A moment of the brief and what it is for.
struct Moment {
    Anchor anchor;
    int hit = -1;          // Index into brief.hits.
    bool drop = false;
    std::string name;      // A section of the brief.
    int energy = -1;
    bool soft = false;     // Only who plays changes here.
};

std::vector<BriefSection> timedSections(const Brief& brief) {
    std::vector<BriefSection> sections = brief.sections;
    for (size_t i = 0; i < sections.size(); ++i) {
        if (sections[i].start) continue;
        // Sections without a time share the gap between their timed neighbours.
        const Samples from = i == 0 ? Samples{0} : *sections[i - 1].start;
        size_t next = i;
        while (next < sections.size() && !sections[next].start) ++next;
        const Samples to = next < sections.size() ? *sections[next].start : brief.length;
        const auto parts = static_cast<int64_t>(next - i) + (i == 0 ? 0 : 1);
        sections[i].start = i == 0 ? Samples{0} : Samples{from.value + (to - from).value / parts};
    }
    return sections;
}

std::vector<Moment> moments(const Brief& brief) {
    std::vector<Moment> list;
    for (size_t i = 0; i < brief.hits.size(); ++i) {
        const BriefHit& hit = brief.hits[i];
        Moment moment;
        moment.hit = static_cast<int>(i);
        moment.drop = hit.kind == "drop";
        moment.anchor = {hit.at, moment.drop, 1000};
        list.push_back(moment);
    }
    const auto merged = [&](Samples at, Moment extra) {
        for (Moment& known : list) {
            if (std::llabs((known.anchor.at - at).value) > kSampleRate / 4) continue;
            known.anchor.wantsDownbeat = true;
            known.drop = known.drop || extra.drop;
            known.soft = known.soft && extra.soft;
            if (!extra.name.empty()) known.name = extra.name;
            if (extra.energy >= 0) known.energy = extra.energy;
            return;
        }
        list.push_back(std::move(extra));
    };
    for (size_t i = 0; i < brief.energy.size(); ++i) {
        const EnergyPoint& point = brief.energy[i];
        if (point.at <= Samples{0} || point.at >= brief.length) continue;
        const bool turns = i + 1 == brief.energy.size() || brief.energy[i + 1].energy <= point.energy;
        const bool peak = i > 0 && brief.energy[i - 1].energy < point.energy && turns;
        const bool first = i == 0 && !point.jump;
        Moment moment;
        moment.anchor = {point.at, true, point.jump ? 900 : peak || first ? 500 : 250};
        merged(point.at, moment);
    }
    // A form without times bends no tempo: its lines are laid on the bars that the cue gets.
    const std::vector<BriefSection> sections = formIsSaid(brief) ? std::vector<BriefSection>() : timedSections(brief);
    for (const BriefSection& section : sections) {
        Moment moment;
        moment.anchor = {*section.start, true, 500};
        moment.name = section.name;
        if (section.energy) moment.energy = section.energy->permille;
        if (*section.start > Samples{0}) merged(*section.start, moment);
        else list.push_back(moment);
    }
    for (const Samples at : controlTimes(brief)) {
        Moment moment;
        moment.anchor = {at, true, 500};
        moment.soft = true;
        merged(at, moment);
    }
    std::stable_sort(list.begin(), list.end(), [](const Moment& a, const Moment& b) { return a.anchor.at < b.anchor.at; });
    return list;
}

// A metre that nobody asked for and that is not the common one is said to be chosen, with the way to another.
void remarkMeter(const Brief& brief, const Style& style, Plan& plan) {
    const Meter meter = usualMeter(plan.tempo);
    if (brief.meter || meter == Meter{4, 4}) return;
    std::vector<std::string> others;
    for (const Meter& other : style.meters) {
        if (other != meter) others.push_back("“" + meterText(other) + "”");
    }
    plan.remarks.push_back("the metre is " + meterText(meter) + ", one of the style's" +
                           (others.empty() ? "; another style plays others" : ": the brief names none, and could name " + joined(others, ", ")));
}

// A tempo that is not the one asked for is said to be another, and why. Beats of the metre.
void remarkTempo(const Brief& brief, int64_t average, Plan& plan) {
    const TempoWish& wish = *brief.tempo;
    const int64_t middle = (wish.minMilliBpm + wish.maxMilliBpm) / 2;
    const bool outside = average < wish.minMilliBpm - 50 || average > wish.maxMilliBpm + 50;
    if (!outside && std::llabs(average - middle) < 500) return;
    const std::string asked = wish.minMilliBpm == wish.maxMilliBpm ? bpmText(wish.minMilliBpm) : wish.maxMilliBpm - wish.minMilliBpm <= 20000 ? "about " + bpmText(middle) : bpmText(wish.minMilliBpm) + "-" + bpmText(wish.maxMilliBpm);
    if (!outside && asked.find('-') != std::string::npos) return;
    plan.remarks.push_back("the tempo is " + bpmText(average) + " bpm where the brief asks for " + asked + ": so whole bars " +
                           (plan.hits.empty() ? "fill" : "meet the hits and fill") + " exactly " + clockTime(plan.length));
}

// How long all are silent at a stop: as asked, else as the style stops before its drops, and never so short that it is only a
// rest (0.7 s). Whole eighths, so that the music comes back on its grid.
Ticks stopOf(const BriefHit& hit, const Style& style, const TempoMap& tempo, Samples placed) {
    const Bar& bar = tempo.bars()[static_cast<size_t>(std::min(tempo.barAt(tempo.tickAt(placed + Samples{1})), tempo.barCount() - 1))];
    constexpr int64_t eighth = kTicksPerQuarter / 2;
    const int64_t beat = bar.meter.unit == 8 ? eighth * style.groupsOf(bar.meter).back() : bar.meter.beat().value;
    const auto ticksOf = [&](int64_t ms) { return ms * 1000 * kTicksPerQuarter / bar.microsecondsPerQuarter; };
    const auto asked = stopLength(hit.lasts);
    if (!asked) {
        int64_t ticks = beat * std::max(1, style.transitions.stopBeats);
        while (ticks < ticksOf(700)) ticks += beat;
        return {ticks};
    }
    const int64_t ticks = asked->unit == StopLength::Unit::Seconds ? ticksOf(asked->thousandths)
                                                                   : asked->thousandths * (asked->unit == StopLength::Unit::Bars ? bar.meter.bar().value : beat) / 1000;
    return {std::max<int64_t>(1, (ticks + eighth / 2) / eighth) * eighth};
}

void remarkStop(const PlannedHit& hit, Plan& plan) {
    const Ticks from = plan.tempo.tickAt(hit.placed + Samples{1});
    const Samples to = plan.tempo.sampleAt(from + hit.stop);
    plan.remarks.push_back("all stop from " + clockTime(hit.placed) + " to " + clockTime(to) + " and come back with a hit");
}

void remarkTiming(const Brief& brief, const Timing& timing, Plan& plan) {
    const Meter meter = usualMeter(plan.tempo);
    const int64_t average = milliBeats(plan.tempo);
    plan.remarks.push_back(std::to_string(plan.tempo.barCount()) + " bars of " + tempoMark(plan.tempo) + " and " + clockTime(plan.length - plan.tempo.end()) + " of tail make exactly " + clockTime(plan.length));
    if (brief.tempo) remarkTempo(brief, average, plan);
    int64_t least = plan.tempo.bars().front().microsecondsPerQuarter;
    int64_t most = least;
    for (const Bar& bar : plan.tempo.bars()) {
        least = std::min(least, bar.microsecondsPerQuarter);
        most = std::max(most, bar.microsecondsPerQuarter);
    }
    if (most - least > 50) {
        plan.remarks.push_back("the tempo moves between " + bpmText(milliBeats(meter, 60000000000LL / most)) + " and " + bpmText(milliBeats(meter, 60000000000LL / least)) + " bpm so that the hits fall on the beat");
    }
    if (timing.shortBars > 0) plan.remarks.push_back(std::to_string(timing.shortBars) + " shortened bar(s) keep the tempo and still meet the picture");
    for (size_t i = 0; i < plan.hits.size(); ++i) {
        const PlannedHit& hit = plan.hits[i];
        const int bar = plan.tempo.barAt(plan.tempo.tickAt(hit.placed + Samples{1}));
        if (hit.placed + Samples{1} >= plan.tempo.end()) {
            plan.remarks.push_back("the " + hit.kind + " at " + clockTime(brief.hits[i].at) + " falls into the ring-out after the last bar: nothing is struck there; ask for it earlier, or for a longer cue");
            continue;
        }
        plan.remarks.push_back("the " + hit.kind + " at " + clockTime(brief.hits[i].at) + " falls in bar " + std::to_string(bar + 1) + ", off by " + std::to_string(hit.errorMs()) + " ms");
        if (hit.stop.value > 0) remarkStop(hit, plan);
    }
}

void setDirections(const Brief& brief, const Style& style, const std::vector<std::vector<std::string>>& formRests, Plan& plan) {
    for (size_t i = 0; i < plan.sections.size(); ++i) {
        PlannedSection& section = plan.sections[i];
        const int energy = section.energy.permille;
        for (const PlannedStem& stem : plan.stems) {
            const Orchestration& part = style.orchestration.at(stem.role);
            StemDirection direction;
            const bool rests = std::find(part.rests.begin(), part.rests.end(), section.function) != part.rests.end() ||
                               std::find(formRests[i].begin(), formRests[i].end(), stem.role) != formRests[i].end();
            direction.plays = energy >= part.from && energy <= part.to && (!rests || plan.sections.size() == 1);
            direction.energy = section.energy;
            direction.density = clampLevel(part.density.at(energy));
            direction.registerHeight = clampLevel(part.registerHeight.at(energy));
            direction.brightness = clampLevel(part.brightness.at(energy));
            direction.learnedFeel = brief.learnedFeel && stem.role != "effects";
            section.stems[stem.name] = direction;
        }
    }
    keepAllPlaying(moodOf(brief), plan);
}

}  // namespace

Result<Plan> makePlan(const Brief& brief, const Style& style, uint32_t seed) {
    if (const Result<void> fine = checkBrief(brief, style); !fine) return fail(fine.error());
    Plan plan;
    plan.style = style.id;
    plan.styleVersion = style.version;
    plan.styleHash = style.hash;
    if (!style.sketch.empty()) plan.remarks.push_back("the style " + style.id + " is a sketch with computed instruments: " + style.sketch);
    plan.seed = seed;
    plan.length = brief.length;
    plan.ending = brief.ending.value_or(style.ending);
    plan.loudness = brief.loudness;
    Result<std::vector<PlannedStem>> stems = chooseStems(brief, style, seed, plan.remarks);
    if (!stems) return fail(stems.error());
    plan.stems = std::move(*stems);

    const std::vector<Moment> wanted = moments(brief);
    std::vector<Anchor> anchors;
    std::vector<size_t> anchored;
    for (size_t i = 0; i < wanted.size(); ++i) {
        // What lies in the first tenth of a second is the first downbeat.
        if (wanted[i].anchor.at < samplesFromMilliseconds(100)) continue;
        anchors.push_back(wanted[i].anchor);
        anchored.push_back(i);
    }
    const Result<Timing> timing = solveBrief(brief, style, anchors, plan);
    if (!timing) return fail(timing.error());
    plan.tempo = TempoMap(timing->bars);

    std::vector<PlacedAnchor> placed(wanted.size());
    for (size_t i = 0; i < anchored.size(); ++i) placed[anchored[i]] = timing->anchors[i];
    std::vector<Boundary> boundaries;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const Moment& moment = wanted[i];
        const BriefHit* hit = moment.hit >= 0 ? &brief.hits[static_cast<size_t>(moment.hit)] : nullptr;
        const bool stops = hit != nullptr && hit->kind == "stop";
        if (hit != nullptr) plan.hits.push_back({moment.anchor.at, placed[i].placed, hit->kind, stops ? stopOf(*hit, style, plan.tempo, placed[i].placed) : Ticks{0}});
        const bool important = moment.anchor.wantsDownbeat || !moment.name.empty();
        const bool roomy = boundaries.empty() || placed[i].bar - boundaries.back().bar >= 2;
        // No section begins with a silence.
        const bool niceHit = hit != nullptr && !formIsSaid(brief) && !stops && placed[i].eighth == 0 && roomy && placed[i].bar >= 2 && plan.tempo.barCount() - placed[i].bar >= 2;
        if (!important && !niceHit) continue;
        // A moment inside a bar moves its boundary to the nearer bar line.
        int bar = placed[i].bar;
        const Samples at = moment.anchor.at;
        if (placed[i].eighth != 0) bar = plan.tempo.nearestBar(at);
        if (!boundaries.empty() && boundaries.back().bar == bar) {
            if (boundaries.back().name.empty()) boundaries.back().name = moment.name;
            boundaries.back().drop = boundaries.back().drop || moment.drop;
            boundaries.back().soft = boundaries.back().soft && moment.soft;
            continue;
        }
        boundaries.push_back({bar, moment.name, moment.drop, moment.energy, moment.soft});
    }
    for (const int bar : controlBars(brief, plan.tempo.barCount())) {
        const bool known = std::any_of(boundaries.begin(), boundaries.end(), [&](const Boundary& one) { return one.bar == bar; });
        if (!known) boundaries.push_back({bar, "", false, -1, true});
    }
    // Hits on bar lines are welcome boundaries only where they do not chop the form.
    std::stable_sort(boundaries.begin(), boundaries.end(), [](const Boundary& a, const Boundary& b) { return a.bar < b.bar; });
    if (formIsSaid(brief)) {
        Result<std::vector<Boundary>> lines = saidLines(brief, plan.tempo.barCount(), boundaries);
        if (!lines) return fail(lines.error());
        boundaries = std::move(*lines);
    }

    Brief effective = brief;
    effective.ending = plan.ending;
    const Result<ChosenKey> chosen = chooseKey(brief, style, seed);
    if (!chosen) return fail(chosen.error());
    const Key& key = chosen->key;
    Form form = makeForm(effective, style, key, plan.tempo, boundaries);
    plan.sections = std::move(form.sections);
    fillChords(style, plan);
    plan.motif = makeMotif(style, chooseMeter(brief, style, seed), key, seed);
    setDirections(brief, style, form.rests, plan);
    if (const Result<void> set = setControls(brief, style, plan); !set) return fail(set.error());
    remarkMeter(brief, style, plan);
    remarkTiming(brief, *timing, plan);
    plan.remarks.push_back(chosen->remark);
    if (std::string mood = moodRemark(brief, style, key); !mood.empty()) plan.remarks.push_back(std::move(mood));
    plan.remarks.insert(plan.remarks.end(), form.remarks.begin(), form.remarks.end());
    return plan;
}

}  // namespace fermata
