// SPDX-License-Identifier: GPL-3.0-or-later
// What fills the picture between two sections that stay.
#include <algorithm>
#include <cstdlib>

#include "core/compose/timing.h"
#include "core/studio/recutter.h"

namespace fermata {
namespace {

constexpr int kMostRespaced = 30;  // Permille of tempo that the same bars may give.
constexpr int64_t kHeardMiss = kSampleRate * 60 / 1000;   // How far a hit may lie off for the sake of whole beats.

// In beats of the metre: what is left over and shorter is nothing that anybody counts.
int feltBeat(const Meter& meter) { return meter.unit != 8 ? 1 : meter.beats % 3 == 0 ? 3 : 2; }

bool hitsLand(const Timing& timing, const std::vector<Anchor>& anchors) {
    for (size_t i = 0; i < anchors.size(); ++i) {
        if (anchors[i].weight >= 1000 && std::llabs((timing.anchors[i].placed - anchors[i].at).value) > kHeardMiss) return false;
    }
    return true;
}

}  // namespace

Result<void> Recutter::fill(const std::vector<size_t>& between, Samples from, Samples to, const std::optional<size_t>& previous,
                            const std::optional<size_t>& next) {
    std::vector<size_t> stay;
    for (const size_t i : between) {
        if (pictureOf(i, from, to) >= usualBar()) stay.push_back(i);
    }
    if (stay.empty() && !between.empty()) {
        stay.push_back(*std::max_element(between.begin(), between.end(), [&](size_t a, size_t b) { return lengthOf(a) < lengthOf(b); }));
    }
    while (stay.size() > 1 && usualBar() * static_cast<int64_t>(2 * stay.size()) > to - from) {
        stay.erase(std::min_element(stay.begin(), stay.end(), [&](size_t a, size_t b) { return lengthOf(a) < lengthOf(b); }));
    }
    for (const size_t i : between) {
        if (std::find(stay.begin(), stay.end(), i) == stay.end()) remove(i);
    }
    const bool last = !next;
    if (respaced(stay, from, to, last)) return {};
    return solved(stay, from, to, last, previous);
}

std::vector<std::pair<Samples, const PlannedHit*>> Recutter::hitsIn(Samples from, Samples to) const {
    std::vector<std::pair<Samples, const PlannedHit*>> list;
    for (const PlannedHit& hit : m_plan.hits) {
        const auto at = mapped(hit.wanted);
        if (at && *at >= from && *at < to) list.emplace_back(*at, &hit);
    }
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return list;
}

bool Recutter::respaced(const std::vector<size_t>& stay, Samples from, Samples to, bool last) {
    if (stay.empty()) return false;
    int64_t time = 0;
    for (const size_t i : stay) {
        for (int bar = 0; bar < m_old.sections[i].bars; ++bar) time += barTime(m_old.sections[i].firstBar + bar);
    }
    const bool ending = last && stay.back() + 1 == m_old.sections.size();
    const Samples tail = ending ? m_old.length - m_old.tempo.end() : Samples{0};
    const int64_t wanted = (to - from - tail).value * kTime;
    if (std::llabs(wanted - time) * 1000 > time * kMostRespaced) return false;
    std::vector<Bar> bars = m_out.bars;
    std::vector<RecutSection> sections;
    for (const size_t i : stay) {
        const Section& section = m_old.sections[i];
        sections.push_back({Fate::Respaced, static_cast<int>(i), section.name, section.start, section.end, {0}, {0}, static_cast<int>(bars.size()),
                            section.bars, "the same bars over " + clockTime(to - from)});
        for (int bar = 0; bar < section.bars; ++bar) {
            Bar item = m_old.tempo.bars()[static_cast<size_t>(section.firstBar + bar)];
            item.microsecondsPerQuarter = (item.microsecondsPerQuarter * wanted + time / 2) / time;
            bars.push_back(item);
        }
    }
    const TempoMap map(bars);
    for (const auto& [at, hit] : hitsIn(from, to)) {
        const Ticks tick = m_old.tempo.tickAt(hit->placed + Samples{1});
        for (const RecutSection& section : sections) {
            const Section& old = m_old.sections[static_cast<size_t>(section.old)];
            const Ticks in = tick - m_old.tempo.barStart(old.firstBar);
            if (hit->placed < old.start || hit->placed >= old.end) continue;
            const Samples placed = map.sampleAt(map.barStart(section.firstBar) + in);
            if (std::llabs((placed - at).value) > m_frame.value * 3 / 2) return false;
        }
    }
    m_out.bars = std::move(bars);
    for (RecutSection& section : sections) {
        m_target.push_back({-1});
        m_out.sections.push_back(section);
    }
    return true;
}

Result<void> Recutter::solved(const std::vector<size_t>& stay, Samples from, Samples to, bool last, const std::optional<size_t>& previous) {
    struct Mark { Anchor anchor; int boundary = -1; };
    std::vector<Mark> marks;
    for (size_t j = 1; j < stay.size(); ++j) {
        const auto at = roughly(m_old.sections[stay[j]].start);
        Samples place = at && *at > from && *at < to ? *at : from + Samples{(to - from).value * static_cast<int64_t>(j) / static_cast<int64_t>(stay.size())};
        marks.push_back({{place - from, true, 500}, static_cast<int>(j)});
    }
    for (const auto& [at, hit] : hitsIn(from, to)) {
        if (at - from < samplesFromMilliseconds(100)) continue;
        bool merged = false;
        for (Mark& mark : marks) {
            if (std::llabs((mark.anchor.at - (at - from)).value) > kSampleRate / 4) continue;
            mark.anchor = {at - from, true, 1000};
            merged = true;
        }
        if (!merged) marks.push_back({{at - from, hit->kind == "drop", 1000}, -1});
    }
    std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.anchor.at < b.anchor.at; });
    TimingRequest request;
    request.length = to - from;
    const int reference = stay.empty() ? 0 : m_old.sections[stay.front()].firstBar;
    Bar usual = m_old.tempo.bars()[static_cast<size_t>(reference)];
    for (const Bar& bar : m_old.tempo.bars()) {
        if (bar.meter.bar() > usual.meter.bar()) usual = bar;
    }
    request.meter = usual.meter;
    request.usualMilliBpm = (60000000000LL + usual.microsecondsPerQuarter / 2) / usual.microsecondsPerQuarter;
    if (last && m_plan.ending != Ending::Fade && m_plan.ending != Ending::Loop) {
        const Samples tail = m_old.length - m_old.tempo.end();
        request.idealTail = tail;
        request.leastTail = std::min(tail, samplesFromMilliseconds(m_plan.ending == Ending::Button ? 600 : 1500));
        request.mostTail = std::max(tail, samplesFromMilliseconds(m_plan.ending == Ending::Button ? 2400 : 5000));
    }
    for (const Mark& mark : marks) request.anchors.push_back(mark.anchor);
    Result<Timing> timing = fail(Code::InvalidArgument, "");
    // The tempo gives way before a bar is left of less than a beat; hits come before both.
    const int felt = feltBeat(request.meter);
    for (const int least : {felt, 1}) {
        for (const int64_t most : {30, 80, 250}) {
            request.leastShort = least;
            request.minMilliBpm = request.usualMilliBpm * (1000 - most) / 1000;
            request.maxMilliBpm = request.usualMilliBpm * (1000 + most) / 1000;
            timing = solveTiming(request);
            if (timing && (least < felt || felt == 1 || hitsLand(*timing, request.anchors))) break;
            timing = fail(Code::InvalidArgument, "");
        }
        if (timing) break;
    }
    if (!timing) {
        return fail(Code::InvalidArgument, "No bars fill the " + clockTime(to - from) + " between " + clockTime(from) + " and " + clockTime(to) +
                                               " of the new cut, even at a quarter slower or faster; compose a new cue for it.");
    }
    std::vector<int> starts{0};
    for (size_t m = 0; m < marks.size(); ++m) {
        if (marks[m].boundary < 0) continue;
        int bar = timing->anchors[m].bar;
        if (timing->anchors[m].eighth != 0) bar = TempoMap(timing->bars).nearestBar(marks[m].anchor.at);
        starts.push_back(std::clamp(bar, starts.back() + 1, static_cast<int>(timing->bars.size())));
    }
    const int total = static_cast<int>(timing->bars.size());
    const size_t parts = std::max<size_t>(1, stay.size());
    const int base = static_cast<int>(m_out.bars.size());
    for (size_t j = 0; j < parts; ++j) {
        const int begin = std::min(starts[j], total - static_cast<int>(parts - j));
        const int end = j + 1 < parts ? std::min(starts[j + 1], total - static_cast<int>(parts - j - 1)) : total;
        if (begin < 0 || end <= begin) return fail(Code::InvalidArgument, "The new cut leaves less than a bar for section " + (stay.empty() ? std::string("new") : m_old.sections[stay[j]].name) + ".");
        RecutSection out;
        out.fate = stay.empty() ? Fate::New : Fate::Remade;
        out.firstBar = base + begin;
        out.bars = end - begin;
        if (stay.empty()) {
            out.name = "new";
            for (int number = 2; m_old.sectionNamed(out.name) != nullptr; ++number) out.name = "new" + std::to_string(number);
            out.why = "picture that was not there before" + (previous ? ", after " + m_old.sections[*previous].name : std::string());
        } else {
            const Section& section = m_old.sections[stay[j]];
            out.old = static_cast<int>(stay[j]);
            out.name = section.name;
            out.wasStart = section.start;
            out.wasEnd = section.end;
            out.why = (overNewPicture(stay[j]) ? "new picture: " : "") + std::to_string(section.bars) + " bars of picture became " + std::to_string(out.bars);
            const TempoMap was = m_old.tempo.slice(section.firstBar, section.bars);
            const bool sameBars = section.bars == out.bars &&
                                  std::equal(was.bars().begin(), was.bars().end(), timing->bars.begin() + begin, [](const Bar& a, const Bar& b) { return a.meter == b.meter; });
            if (sameBars) {
                out.fate = Fate::Respaced;
                out.why = "the same bars at another tempo";
            } else if (section.bars == out.bars) {
                out.why = "one of its bars is shorter or longer";
            }
        }
        m_target.push_back({-1});
        m_out.sections.push_back(out);
    }
    m_out.bars.insert(m_out.bars.end(), timing->bars.begin(), timing->bars.end());
    return {};
}

}  // namespace fermata
