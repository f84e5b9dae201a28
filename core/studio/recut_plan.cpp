// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/recut_plan.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "core/compose/timing.h"
#include "core/studio/arrange.h"

namespace fermata {
namespace {

constexpr int64_t kTime = 20000;      // Tick-microseconds a sample.
constexpr int kMostRespaced = 30;     // Permille.

struct Range {
    Samples from, to, at;             // Of the cue's old time; where it stands now.
    Samples shift() const { return at - from; }
};

class Recutter {
  public:
    Recutter(const Revision& revision, const Plan& plan, const std::set<size_t>& held)
        : m_old(revision), m_plan(plan), m_held(held), m_frame(samplesFromFrames(1, revision.frameRate)) {}

    Result<RecutPlan> run(const std::vector<PictureMove>& moves) {
        const Result<void> read = ranges(moves);
        if (!read) return fail(read.error());
        chooseKept();
        for (size_t round = 0; round <= m_old.sections.size(); ++round) {
            const Result<std::optional<size_t>> demoted = lay();
            if (!demoted) return fail(demoted.error());
            if (!*demoted) break;
            m_kept.erase(**demoted);
        }
        settle();
        hits();
        return std::move(m_out);
    }

  private:
    Result<void> ranges(const std::vector<PictureMove>& moves) {
        const FrameRate& rate = m_old.frameRate;
        const Samples zero{0};
        for (const PictureMove& move : moves) {
            Range range{samplesFromFrames(move.from - m_old.startFrames, rate), samplesFromFrames(move.to - m_old.startFrames, rate),
                        samplesFromFrames(move.at - m_old.startFrames, rate)};
            if (range.from < zero) {
                range.at += zero - range.from;
                range.from = zero;
            }
            // The music may end a little after the picture's last frame.
            if (range.to > m_old.length || m_old.length - range.to <= m_frame) range.to = m_old.length;
            if (range.from < range.to) m_ranges.push_back(range);
        }
        if (m_ranges.empty()) {
            return fail(Code::InvalidArgument, "None of the " + std::to_string(moves.size()) + " picture ranges touches this cue, which lies from " +
                                                   timecode({0}, rate, m_old.startFrames) + " to " + timecode(m_old.length, rate, m_old.startFrames) + " of the old cut.");
        }
        std::stable_sort(m_ranges.begin(), m_ranges.end(), [](const Range& a, const Range& b) { return a.at < b.at; });
        for (size_t i = 1; i < m_ranges.size(); ++i) {
            const Samples end = m_ranges[i - 1].at + (m_ranges[i - 1].to - m_ranges[i - 1].from);
            if (m_ranges[i].at + m_frame >= end) continue;
            return fail(Code::InvalidArgument, "Two ranges stand on the same new picture: the one of old " + timecode(m_ranges[i].from, rate, m_old.startFrames) +
                                                   " begins at " + timecode(m_ranges[i].at, rate, m_old.startFrames) + ", before the one of old " +
                                                   timecode(m_ranges[i - 1].from, rate, m_old.startFrames) + " has ended.");
        }
        const Samples base = m_ranges.front().at;
        // To the frame: the cue's own picture start moves by whole frames.
        m_out.startShift = (base.value * rate.numerator + (base.value >= 0 ? 1 : -1) * kSampleRate * rate.denominator / 2) / (kSampleRate * rate.denominator);
        for (Range& range : m_ranges) range.at = range.at - base;
        for (const Range& range : m_ranges) m_out.length = std::max(m_out.length, range.at + (range.to - range.from));
        if (m_out.length < Samples{4 * kSampleRate}) {
            return fail(Code::InvalidArgument, "Of this cue's picture " + clockTime(m_out.length) + " are left; that is too short for music. Compose a new cue.");
        }
        return {};
    }

    std::optional<Samples> mapped(Samples at, bool fromLeft = false) const {
        for (const Range& range : m_ranges) {
            const bool in = fromLeft ? range.from < at && at <= range.to : range.from <= at && at < range.to;
            if (in) return at + range.shift();
        }
        return std::nullopt;
    }

    // Sections whose picture stayed in one piece, and of those the heaviest choice that keeps its order.
    void chooseKept() {
        const Samples slack = m_frame * 2;
        std::vector<std::optional<Samples>> start(m_old.sections.size());
        for (size_t i = 0; i < m_old.sections.size(); ++i) {
            const Section& section = m_old.sections[i];
            for (const Range& range : m_ranges) {
                if (range.from <= section.start + slack && section.end - slack <= range.to) start[i] = section.start + range.shift();
            }
        }
        std::vector<int64_t> worth(start.size(), 0);
        std::vector<int> before(start.size(), -1);
        int best = -1;
        for (size_t i = 0; i < start.size(); ++i) {
            if (!start[i]) continue;
            const int64_t own = (m_old.sections[i].end - m_old.sections[i].start).value * (m_held.contains(i) ? 100 : 1);
            worth[i] = own;
            for (size_t k = 0; k < i; ++k) {
                const Samples end = start[k] ? *start[k] + (m_old.sections[k].end - m_old.sections[k].start) : Samples{0};
                if (!start[k] || end > *start[i] + slack || worth[k] + own <= worth[i]) continue;
                worth[i] = worth[k] + own;
                before[i] = static_cast<int>(k);
            }
            if (best < 0 || worth[i] > worth[static_cast<size_t>(best)]) best = static_cast<int>(i);
        }
        for (int i = best; i >= 0; i = before[static_cast<size_t>(i)]) m_kept[static_cast<size_t>(i)] = *start[static_cast<size_t>(i)];
    }

    int64_t barTime(int bar) const {
        const Bar& item = m_old.tempo.bars()[static_cast<size_t>(bar)];
        return item.meter.bar().value * item.microsecondsPerQuarter;
    }
    Samples lengthOf(size_t section) const { return m_old.sections[section].end - m_old.sections[section].start; }
    Samples usualBar() const { return Samples{barTime(0) / kTime}; }

    // Which of two neighbours gives way.
    size_t weaker(std::optional<size_t> left, std::optional<size_t> right) const {
        if (!left) return *right;
        if (!right) return *left;
        if (m_held.contains(*left) != m_held.contains(*right)) return m_held.contains(*left) ? *right : *left;
        return lengthOf(*left) >= lengthOf(*right) ? *left : *right;  // The longer one has more room to give.
    }

    // Lays everything from left to right; answers a kept section that cannot stay whole.
    Result<std::optional<size_t>> lay() {
        m_out.sections.clear();
        m_out.bars.clear();
        m_out.notes.clear();
        m_target.clear();
        Samples cursor{0};
        std::optional<size_t> previous;
        const size_t count = m_old.sections.size();
        std::vector<size_t> kept;
        for (const auto& [index, at] : m_kept) kept.push_back(index);
        for (size_t k = 0; k <= kept.size(); ++k) {
            const std::optional<size_t> next = k < kept.size() ? std::optional(kept[k]) : std::nullopt;
            if (!next && previous && *previous + 1 == count) {
                if (cursor == m_out.length) break;
            }
            // The last kept sections end with the cue, to the sample.
            Samples until = next ? m_kept[*next] : m_out.length;
            if (next) {
                Samples rest{0};
                bool toEnd = true;
                for (size_t i = *next; i < count; ++i) {
                    toEnd = toEnd && m_kept.contains(i) && (i == *next || std::llabs((m_kept[i] - m_kept[i - 1] - lengthOf(i - 1)).value) <= m_frame.value);
                    rest += lengthOf(i);
                }
                if (toEnd && std::llabs((m_out.length - rest - until).value) <= m_frame.value) until = m_out.length - rest;
            }
            std::vector<size_t> between;
            for (size_t i = previous ? *previous + 1 : 0; i < (next ? *next : count); ++i) between.push_back(i);
            const Samples gap = until - cursor;
            const bool none = std::llabs(gap.value) <= m_frame.value;
            if (none && (next || gap.value == 0)) {
                for (const size_t i : between) remove(i);
            } else if (none || gap < usualBar() || (between.empty() && gap < usualBar() * 2)) {
                if (!previous && !next) return fail(Code::InvalidArgument, "The new cut leaves no room for this cue.");
                return std::optional(weaker(previous, next));
            } else {
                const Result<void> filled = fill(between, cursor, until, previous, next);
                if (!filled) return fail(filled.error());
                cursor = until;
            }
            if (!next) break;
            keep(*next, cursor, previous, !between.empty() && none);
            cursor += lengthOf(*next);
            previous = next;
        }
        return std::optional<size_t>();
    }

    void remove(size_t i) {
        const Section& section = m_old.sections[i];
        m_out.sections.push_back({Fate::Removed, static_cast<int>(i), section.name, section.start, section.end, {0}, {0}, 0, 0, "its picture was cut out"});
    }

    void keep(size_t i, Samples start, const std::optional<size_t>& previous, bool joined) {
        const Section& section = m_old.sections[i];
        RecutSection out{start == section.start ? Fate::Kept : Fate::Moved, static_cast<int>(i), section.name, section.start, section.end, start,
                         start + lengthOf(i), static_cast<int>(m_out.bars.size()), section.bars, ""};
        if (joined) {
            out.fate = Fate::Joined;
            out.why = previous ? "follows " + m_old.sections[*previous].name + " now" : "begins the cue now";
        }
        for (int bar = 0; bar < section.bars; ++bar) m_out.bars.push_back(m_old.tempo.bars()[static_cast<size_t>(section.firstBar + bar)]);
        m_target.push_back(start);
        m_out.sections.push_back(out);
    }

    // The sections between two kept ones share the picture that is there now.
    Result<void> fill(const std::vector<size_t>& between, Samples from, Samples to, const std::optional<size_t>& previous,
                      const std::optional<size_t>& next) {
        std::vector<size_t> stay;
        for (const size_t i : between) {
            Samples left{0};
            for (const Range& range : m_ranges) {
                const Samples a = std::max(range.from, m_old.sections[i].start), b = std::min(range.to, m_old.sections[i].end);
                if (a < b && a + range.shift() < to && b + range.shift() > from) left += b - a;
            }
            if (left >= usualBar()) stay.push_back(i);
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

    // Hits that fall into a stretch of the new cut.
    std::vector<std::pair<Samples, const PlannedHit*>> hitsIn(Samples from, Samples to) const {
        std::vector<std::pair<Samples, const PlannedHit*>> list;
        for (const PlannedHit& hit : m_plan.hits) {
            const auto at = mapped(hit.wanted);
            if (at && *at >= from && *at < to) list.emplace_back(*at, &hit);
        }
        std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        return list;
    }

    // The same bars a little slower or faster, when their hits still land.
    bool respaced(const std::vector<size_t>& stay, Samples from, Samples to, bool last) {
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

    Result<void> solved(const std::vector<size_t>& stay, Samples from, Samples to, bool last, const std::optional<size_t>& previous) {
        struct Mark { Anchor anchor; int boundary = -1; };
        std::vector<Mark> marks;
        for (size_t j = 1; j < stay.size(); ++j) {
            const auto at = mapped(m_old.sections[stay[j]].start);
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
        for (const int64_t most : {30, 80, 250}) {
            request.minMilliBpm = request.usualMilliBpm * (1000 - most) / 1000;
            request.maxMilliBpm = request.usualMilliBpm * (1000 + most) / 1000;
            timing = solveTiming(request);
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
                out.why = std::to_string(section.bars) + " bars of picture became " + std::to_string(out.bars);
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

    // Positions follow the bars; kept sections keep their lengths to the sample.
    void settle() {
        std::vector<RecutSection*> parts;
        for (RecutSection& section : m_out.sections) {
            if (section.fate != Fate::Removed) parts.push_back(&section);
        }
        const auto held = [&](size_t p) { return !parts[p]->asks(); };
        for (size_t p = 0; p < parts.size(); ++p) {
            if (held(p) || p + 1 == parts.size() || !held(p + 1)) continue;
            size_t end = p + 1;
            while (end < parts.size() && held(end)) ++end;
            const bool toEnd = end == parts.size();
            const auto fits = [&](const TempoMap& map) {
                const Samples first = map.barStartSample(parts[p + 1]->firstBar);
                const int64_t off = std::llabs((first - m_target[p + 1]).value);
                if (off > (toEnd ? 0 : 2)) return false;
                for (size_t q = p + 1; q < end; ++q) {
                    const Samples start = map.barStartSample(parts[q]->firstBar);
                    const Samples stop = q + 1 == parts.size() ? m_out.length : map.barStartSample(parts[q + 1]->firstBar);
                    if (stop - start != lengthOf(static_cast<size_t>(parts[q]->old))) return false;
                }
                return true;
            };
            if (!settleBars(m_out.bars, static_cast<size_t>(parts[p]->firstBar), static_cast<size_t>(parts[p]->bars), fits)) {
                m_out.notes.push_back("section " + parts[p + 1]->name + " could not be kept to the sample");
                for (size_t q = p + 1; q < end; ++q) {
                    parts[q]->fate = Fate::Joined;
                    parts[q]->why = "its place does not fall on a whole sample";
                }
            }
        }
        const TempoMap map(m_out.bars);
        for (size_t p = 0; p < parts.size(); ++p) {
            parts[p]->start = map.barStartSample(parts[p]->firstBar);
            parts[p]->end = p + 1 < parts.size() ? map.barStartSample(parts[p + 1]->firstBar) : m_out.length;
            if (held(p)) parts[p]->fate = parts[p]->start == parts[p]->wasStart ? Fate::Kept : Fate::Moved;
        }
    }

    void hits() {
        const TempoMap map(m_out.bars);
        for (const PlannedHit& hit : m_plan.hits) {
            RecutHit out{hit.kind, hit.wanted, {0}, {0}, {0}, false};
            const auto wanted = mapped(hit.wanted);
            out.gone = !wanted;
            if (wanted) {
                out.wanted = *wanted;
                out.before = hit.placed - *wanted;
                // The nearest eighth, or the beat it was on where its bars are the same.
                Samples best{-1};
                const Ticks around = map.tickAt(*wanted);
                const int bar = map.barAt(around);
                for (int b = std::max(0, bar - 1); b <= std::min(map.barCount() - 1, bar + 1); ++b) {
                    for (Ticks at{0}; at < map.bars()[static_cast<size_t>(b)].meter.bar(); at += Ticks{kTicksPerQuarter / 2}) {
                        const Samples place = map.sampleAt(map.barStart(b) + at);
                        if (best.value < 0 || std::llabs((place - *wanted).value) < std::llabs((best - *wanted).value)) best = place;
                    }
                }
                out.placed = best;
                const Ticks tick = m_old.tempo.tickAt(hit.placed + Samples{1});
                for (const RecutSection& section : m_out.sections) {
                    if (section.old < 0 || section.fate == Fate::Removed || section.fate == Fate::Remade) continue;
                    const Section& old = m_old.sections[static_cast<size_t>(section.old)];
                    if (hit.placed + Samples{1} < old.start || hit.placed >= old.end || *wanted < section.start - m_frame * 2 || *wanted >= section.end) continue;
                    out.placed = map.sampleAt(map.barStart(section.firstBar) + (tick - m_old.tempo.barStart(old.firstBar)));
                }
            }
            m_out.hits.push_back(out);
        }
    }

    const Revision& m_old;
    const Plan& m_plan;
    const std::set<size_t>& m_held;
    Samples m_frame;
    std::vector<Range> m_ranges;
    std::map<size_t, Samples> m_kept;   // Index and where it is wanted.
    std::vector<Samples> m_target;      // Of the sections that are not removed: where a kept one is wanted.
    RecutPlan m_out;
};

}  // namespace

std::string_view fateName(Fate fate) {
    switch (fate) {
        case Fate::Kept: return "kept";
        case Fate::Moved: return "moves";
        case Fate::Joined: return "joined";
        case Fate::Respaced: return "respaced";
        case Fate::Remade: return "remade";
        case Fate::Removed: return "removed";
        case Fate::New: return "new";
    }
    return "";
}

bool RecutPlan::changes() const {
    return startShift != 0 || std::any_of(sections.begin(), sections.end(), [](const RecutSection& item) { return item.fate != Fate::Kept; });
}

Result<RecutPlan> planRecut(const Revision& revision, const Plan& plan, const std::vector<PictureMove>& moves, const std::set<size_t>& held) {
    if (revision.loop) return fail(Code::NotSupported, "This cue loops: a picture cut does not move it.");
    return Recutter(revision, plan, held).run(moves);
}

}  // namespace fermata
