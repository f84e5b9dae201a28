// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/cell.h"

#include <algorithm>
#include <cstdlib>

#include "core/compose/form.h"
#include "core/compose/harmony.h"

namespace fermata {
namespace {

// The last stroke: on the last hit of the picture in the last bar; else on its first beat, but for a slow bar, which would ring
// too long from there: its second group of beats.
Ticks finalStroke(const Plan& plan, const CellBar& bar, const std::vector<CellHit>& hits, const std::vector<int>& groups) {
    const auto hit = std::find_if(hits.rbegin(), hits.rend(), [](const CellHit& each) { return each.kind != "return"; });
    if (hit != hits.rend() && hit->at >= bar.start) return hit->at;
    const int64_t us = plan.tempo.bars().back().microsecondsPerQuarter;
    const int64_t barMs = bar.length().value * us / kTicksPerQuarter / 1000;
    const int64_t tailMs = (plan.length - plan.tempo.end()).value * 1000 / kSampleRate;
    const bool middle = plan.ending == Ending::Button && groups.size() > 1 && barMs + tailMs > 3000;
    return bar.start + (middle ? bar.meter.beat() * groups.front() : Ticks{0});
}

// How far past its last bar a cue that rings out is held: through its tail, in which it dies away (core/music/dies_away.h).
Ticks ringing(const Plan& plan) {
    const int64_t tail = (plan.length - plan.tempo.end()).value;
    if (plan.ending != Ending::RingOut || tail <= 0) return {0};
    return {tail * 1'000'000 / kSampleRate * kTicksPerQuarter / plan.tempo.bars().back().microsecondsPerQuarter};
}

// FNV-1a.
uint32_t named(std::string_view question) {
    uint32_t name = 2166136261U;
    for (const char c : question) name = (name ^ static_cast<uint8_t>(c)) * 16777619U;
    return name;
}

}  // namespace

int PlayedCell::chance(std::string_view question, uint32_t number) const {
    return static_cast<int>(hash32(salt ^ named(question), number) % 1000);
}

int PlayedCell::steady(std::string_view question, uint32_t number) const {
    return static_cast<int>(hash32(sectionSalt ^ named(question), number) % 1000);
}

uint32_t PlayedCell::pick(std::string_view question, uint32_t number, size_t count) const {
    return count == 0 ? 0 : hash32(salt ^ named(question), number) % static_cast<uint32_t>(count);
}

bool PlayedCell::isOpen(Ticks at) const {
    // What is asked for by the brief is cut out of finished parts, so that what is held comes back (play_take.cpp).
    if (stopDown.value >= 0 && at >= stopDown) return false;
    if (finalHit.value >= 0 && at > finalHit) return false;
    for (const CellHit& hit : hits) {
        // Before a blow of the picture everybody is out.
        const bool blow = hit.kind == "logo" || hit.kind == "drop" || (style->effects == "cinematic" && hit.kind == "hit");
        if (blow && style->effects != "soft" && hit.at >= meter.bar() && at >= hit.at - pulse() && at < hit.at) return false;
    }
    return true;
}

bool PlayedCell::isStrong(Ticks inBar) const {
    Ticks start;
    for (const int beats : groups) {
        if (inBar == start) return true;
        start += meter.beat() * beats;
    }
    return false;
}

Ticks PlayedCell::pulse() const { return meter.unit == 8 ? meter.beat() * groups.back() : meter.beat(); }

bool PlayedCell::stirs(Ticks at, std::string_view question) const {
    if (drums || (at - barAt(at).start).value % pulse().value != 0) return false;
    return steady(question, static_cast<uint32_t>(at.value)) < (density() * 7 / 10 + energy() * 3 / 10 - 80) / 3;
}

const CellBar& PlayedCell::barAt(Ticks at) const {
    const CellBar* found = &bars.front();
    for (const CellBar& bar : bars) {
        if (bar.start <= at) found = &bar;
    }
    return *found;
}

bool PlayedCell::hasVoice(Voice voice) const {
    for (const Groove& groove : style->grooves) {
        for (const GrooveLane& lane : groove.lanes) {
            if (lane.voice == voice) return true;
        }
    }
    return false;
}

const Chord& PlayedCell::chordAt(Ticks at) const { return fermata::chordAt(section->chords, at); }

const Chord* PlayedCell::chordAfter() const { return after != nullptr ? &after->chords.front() : nullptr; }

Ticks PlayedCell::nextChordChange(Ticks at) const {
    for (const Chord& chord : section->chords) {
        if (chord.start > at) return chord.start;
    }
    return length;
}

PlayedCell makeCell(const PlayRequest& request, const Style& style, uint32_t attempt) {
    const Plan& plan = *request.plan;
    PlayedCell cell;
    cell.request = &request;
    cell.plan = &plan;
    cell.style = &style;
    cell.index = request.section;
    cell.section = &plan.sections[request.section];
    cell.last = request.section + 1 == plan.sections.size();
    const bool loops = plan.ending == Ending::Loop;
    if (request.section > 0) cell.before = &plan.sections[request.section - 1];
    else if (loops) cell.before = &plan.sections.back();
    if (!cell.last) cell.after = &plan.sections[request.section + 1];
    else if (loops) cell.after = &plan.sections.front();
    for (const PlannedStem& stem : plan.stems) {
        if (stem.name == request.stem) cell.stem = &stem;
    }
    cell.part = &style.orchestration.at(cell.stem->role);
    cell.direction = cell.section->stems.at(request.stem);
    cell.variation = request.variation + attempt * 7;
    cell.attempt = attempt;
    for (size_t i = 0; i < request.section; ++i) cell.occurrence += plan.sections[i].function == cell.section->function ? 1 : 0;
    cell.cueSalt = hash32(plan.seed, hash32(cell.stem->role));
    cell.sectionSalt = hash32(cell.cueSalt, hash32(cell.section->name));
    cell.salt = hash32(cell.sectionSalt, cell.variation * 31U + attempt);
    const int first = plan.firstBar(request.section);
    cell.meter = plan.tempo.bars().front().meter;
    for (const Bar& bar : plan.tempo.bars()) {
        if (bar.meter.bar() > cell.meter.bar()) cell.meter = bar.meter;
    }
    cell.groups = style.groupsOf(cell.meter);
    for (const PlannedStem& stem : plan.stems) cell.drums = cell.drums || (stem.role == "rhythm" && cell.section->stems.at(stem.name).plays);
    for (int i = 0; i < cell.section->bars; ++i) {
        const Meter meter = plan.tempo.bars()[static_cast<size_t>(first + i)].meter;
        cell.bars.push_back({cell.length, meter});
        cell.length += meter.bar();
    }
    const StyleTransitions& transitions = style.transitions;
    if (!cell.last && isDropStart(plan, request.section + 1, transitions.stopFrom) && cell.length > cell.meter.bar()) {
        const bool deep = cell.energyAfter() >= cell.section->energy.permille + 350;
        const int beats = transitions.stopBeats >= 0 ? transitions.stopBeats : deep && cell.meter.unit == 4 ? 2 : 1;
        if (beats > 0) cell.stopDown = cell.length - cell.pulse() * beats;
    }
    const Ticks origin = plan.tempo.barStart(first);
    for (const PlannedHit& hit : plan.hits) {
        // One sample on, so that rounding never lands a tick early.
        const Ticks at = plan.tempo.tickAt(hit.placed + Samples{1}) - origin;
        const Ticks eighth{kTicksPerQuarter / 2};
        const Ticks grid{(at.value + eighth.value / 2) / eighth.value * eighth.value};
        if (hit.kind == "stop") {
            const CellStop stop{grid, grid + (hit.stop.value > 0 ? hit.stop : cell.pulse())};
            if (stop.from < cell.length && stop.to.value > 0) cell.stops.push_back(stop);
            if (stop.to.value >= 0 && stop.to < cell.length) cell.hits.push_back({stop.to, "return"});
        } else if (at.value > -eighth.value / 2 && grid < cell.length) {
            cell.hits.push_back({grid.value < 0 ? Ticks{0} : grid, hit.kind});
        } else if (grid == cell.length && !cell.last) {
            cell.arrival = hit.kind;
        }
    }
    if (cell.last && (plan.ending == Ending::Button || plan.ending == Ending::RingOut)) {
        cell.finalHit = finalStroke(plan, cell.bars.back(), cell.hits, cell.bars.back().meter == cell.meter ? cell.groups : std::vector<int>{});
        // A button is short and leaves the room its time to die away before the cue stops.
        const Ticks beat = cell.meter.unit == 8 ? cell.meter.beat() * 2 : cell.meter.beat();
        cell.finalLength = std::min(cell.length - cell.finalHit, plan.ending == Ending::Button ? beat * 2 : cell.length) + ringing(plan);
    }
    std::sort(cell.stops.begin(), cell.stops.end(), [](const CellStop& a, const CellStop& b) { return a.from < b.from; });
    return cell;
}

}  // namespace fermata
