// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/cut_form.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>

#include "core/studio/cut_advice.h"

namespace fermata {
namespace {

constexpr int64_t kTime = 20000;  // Tick-microseconds a sample.

struct BarFacts {
    size_t section = 0;
    int inSection = 0;    // From 0.
    int energy = 0;
    bool melody = false;
    int64_t time = 0;     // Its length.
    const Chord* chord = nullptr;
};

class Former {
  public:
    Former(const Plan& plan, Samples length, int endingFrom, const FormWishes& wishes)
        : m_plan(plan), m_length(length), m_endingFrom(endingFrom), m_wishes(wishes), m_tiny(length < Samples{10 * kSampleRate}), m_strongest(strongestHit(plan)) {
        const TempoMap& tempo = plan.tempo;
        m_upTo.push_back(0);
        for (size_t s = 0; s < plan.sections.size(); ++s) {
            const PlannedSection& section = plan.sections[s];
            const int first = plan.firstBar(s);
            m_peak = std::max(m_peak, section.energy.permille);
            for (int i = 0; i < section.bars; ++i) {
                const Bar& bar = tempo.bars()[static_cast<size_t>(first + i)];
                BarFacts facts{s, i, section.energy.permille, false, bar.meter.bar().value * bar.microsecondsPerQuarter, nullptr};
                const Ticks at = tempo.barStart(first + i) - tempo.barStart(first);
                for (const Chord& chord : section.chords) {
                    if (chord.start <= at) facts.chord = &chord;
                }
                for (const PlannedStem& stem : plan.stems) {
                    const auto direction = section.stems.find(stem.name);
                    if (stem.role == "melody" && direction != section.stems.end() && direction->second.plays) facts.melody = true;
                }
                m_bars.push_back(facts);
                m_upTo.push_back(m_upTo.back() + facts.time);
            }
        }
        for (const PlannedHit& hit : plan.hits) m_hitBars.push_back(tempo.barAt(tempo.tickAt(hit.placed + Samples{1})));
        const auto ms = [](int64_t value) { return samplesFromMilliseconds(value).value * kTime; };
        m_tail = (plan.length - tempo.end()).value * kTime;
        switch (plan.ending) {
            case Ending::Button: m_leastTail = ms(600), m_mostTail = ms(2400); break;
            case Ending::RingOut: m_leastTail = std::min(ms(1500), length.value * kTime / 8), m_mostTail = ms(5000); break;
            case Ending::Fade:
            case Ending::Loop: m_leastTail = m_mostTail = m_tail;
        }
        m_leastTail = std::min(m_leastTail, m_tail);
        m_mostTail = std::max(m_mostTail, m_tail);
    }

    std::optional<CutForm> best() {
        const int bars = static_cast<int>(m_bars.size());
        if (m_wishes.hit >= 0) {
            withWish(bars);
            return m_best;
        }
        // Where a run may begin: with a section, or a little before a hit.
        std::set<int> starts{0}, lines;
        for (int bar = 0; bar < bars; ++bar) {
            const int in = at(bar).inSection;
            if (in == 0) starts.insert(bar);
            if (in == 0 || (in % 2 == 0 && bars <= 120)) lines.insert(bar);
        }
        for (const int bar : m_hitBars) {
            for (const int before : {2, 1}) {
                if (bar >= before) starts.insert(bar - before), lines.insert(bar - before);
            }
            if (bar + 1 < bars) lines.insert(bar + 1);
        }
        for (int a = 1; a < bars; ++a) consider({{a, bars, 0}});
        for (const int a : starts) {
            for (int x = a + 1; x < bars; ++x) {
                for (int y = x + 1; y < bars; ++y) {
                    if (mayFit(barTime(a, x) + barTime(y, bars), a, y, -1)) withHalves({{a, x, 0}, {y, bars, 0}});
                }
            }
        }
        const std::vector<int> points(lines.begin(), lines.end());
        for (const int a : starts) {
            if (a != 0 && bars > 64) break;
            for (size_t x = 0; x < points.size(); ++x) {
                if (points[x] <= a) continue;
                for (size_t y = x + 1; y < points.size(); ++y) {
                    for (size_t z = y + 1; z < points.size(); ++z) {
                        for (size_t w = z + 1; w < points.size(); ++w) {
                            if (!mayFit(barTime(a, points[x]) + barTime(points[y], points[z]) + barTime(points[w], bars), a, points[y], points[w])) continue;
                            withHalves({{a, points[x], 0}, {points[y], points[z], 0}, {points[w], bars, 0}});
                        }
                    }
                }
            }
        }
        return m_best;
    }

  private:
    const BarFacts& at(int bar) const { return m_bars[static_cast<size_t>(bar)]; }
    int64_t barTime(int from, int to) const { return m_upTo[static_cast<size_t>(to)] - m_upTo[static_cast<size_t>(from)]; }

    // Whether runs of that time with joins into these bars (0, -1 = none) come near the length, half a bar less included.
    bool mayFit(int64_t time, int a, int b, int c) const {
        int64_t heads = kSampleRate * kTime;
        for (const int bar : {a, b, c}) heads += bar > 0 ? at(bar).time : 0;
        const int64_t rest = m_length.value * kTime - time;
        return rest >= m_leastTail - heads * 2 && rest <= m_mostTail + heads;
    }

    // A hit has its place: bars, and beats where a run ends, are chosen so that those before it need little stretching.
    void withWish(int bars) {
        const int hit = m_hitBars[static_cast<size_t>(m_wishes.hit)];
        const bool long_ = bars > 64;
        const auto may = [&](int bar) { return !long_ || at(bar).inSection % 4 == 0; };
        const auto near = [&](int64_t before) { return std::llabs(leadFor(before)) * 1000 <= wantedTime() * (kMostLeadStretch + 5); };
        const auto after = [&](std::vector<BarRun> runs) {
            runs.back().to = bars;
            consider(runs);
            for (int z = hit + 1; z < bars; ++z) {
                for (int w = z + 1; w < bars; ++w) {
                    const int64_t rest = m_length.value * kTime - wantedTime() - (barTime(hit, z) - (placeTime() - m_upTo[static_cast<size_t>(hit)])) - barTime(w, bars);
                    if (rest < m_leastTail - at(w).time * 2 || rest > m_mostTail + at(w).time * 2) continue;
                    runs.back().to = z;
                    std::vector<BarRun> all = runs;
                    all.push_back({w, bars, 0});
                    withHalves(all);
                }
            }
        };
        for (int a = 0; a <= hit; ++a) {
            if (near(barTime(a, hit))) after({{a, hit + 1, 0}});
        }
        for (int a = 0; a < hit; ++a) {
            if (a != 0 && (at(a).inSection != 0 || long_)) continue;
            for (int x = a + 1; x < bars; ++x) {
                if (!may(x)) continue;
                const int beats = m_plan.tempo.bars()[static_cast<size_t>(x - 1)].meter.beats;
                for (int kept = 1; kept <= beats; ++kept) {
                    const int64_t first = barTime(a, x) - at(x - 1).time * (beats - kept) / beats;
                    for (int y = x + 1; y <= hit; ++y) {
                        if (near(first + barTime(y, hit))) after({{a, x, kept == beats ? 0 : kept}, {y, hit + 1, 0}});
                    }
                }
            }
        }
    }

    // All in tick-microseconds: where the hit is in the longer cue, where it shall be, and what is missing after `before`.
    int64_t placeTime() const { return m_plan.hits[static_cast<size_t>(m_wishes.hit)].placed.value * kTime; }
    int64_t wantedTime() const { return m_wishes.at.value * kTime; }
    int64_t leadFor(int64_t before) const {
        const int hit = m_hitBars[static_cast<size_t>(m_wishes.hit)];
        return wantedTime() - before - (placeTime() - m_upTo[static_cast<size_t>(hit)]);
    }
    // The time of the bars before the hit's own; -1 when it is in none of the runs.
    int64_t beforeHit(const std::vector<BarRun>& runs) const {
        const int hit = m_hitBars[static_cast<size_t>(m_wishes.hit)];
        int64_t time = 0;
        for (const BarRun& run : runs) {
            if (run.from <= hit && hit < run.to) return time + barTime(run.from, hit);
            time += timeOf(run);
        }
        return -1;
    }

    // The run before the last join may end in the middle of its last bar.
    void withHalves(std::vector<BarRun> runs) {
        consider(runs);
        BarRun& before = runs[runs.size() - 2];
        const int beats = m_plan.tempo.bars()[static_cast<size_t>(before.to - 1)].meter.beats;
        if (beats % 2 != 0) return;
        before.lastBeats = beats / 2;
        consider(runs);
    }

    int64_t timeOf(const BarRun& run) const {
        const int64_t whole = m_upTo[static_cast<size_t>(run.to)] - m_upTo[static_cast<size_t>(run.from)];
        if (run.lastBeats == 0) return whole;
        const int beats = m_plan.tempo.bars()[static_cast<size_t>(run.to - 1)].meter.beats;
        return whole - at(run.to - 1).time * (beats - run.lastBeats) / beats;
    }

    // Either the tail stays and the joins give way, or the ending is printed again with another tail.
    void consider(const std::vector<BarRun>& runs) {
        weigh(runs, true);
        weigh(runs, false);
    }

    void weigh(const std::vector<BarRun>& runs, bool endingHeld) {
        int64_t music = 0, heads = 0;
        for (const BarRun& run : runs) {
            music += timeOf(run);
            if (run.from != 0) heads += at(run.from).time;
        }
        CutForm form;
        form.runs = runs;
        form.endingHeld = endingHeld;
        int extra = 0;
        const int endingBar = std::max(m_endingFrom, runs.back().from);
        const auto overOf = [&](int64_t rest) { return rest - (endingHeld ? m_tail : std::clamp(rest, m_leastTail, m_mostTail)); };
        if (m_wishes.hit >= 0) {
            form.hit = m_wishes.hit;
            form.hitBar = m_hitBars[static_cast<size_t>(form.hit)];
            form.hitAt = m_wishes.at;
            const bool apart = m_endingFrom > runs.back().from + 1;
            const bool mayEnd = runs.back().from >= form.hitBar || (apart && endingBar >= form.hitBar);
            const int64_t before = beforeHit(runs);
            if (before < 0 || (!endingHeld && !mayEnd)) return;
            form.lead = leadFor(before);
            // The bars before the hit that are printed again anyway give way, or all of them.
            int64_t given = 0;
            for (const BarRun& run : runs) given += run.from != 0 && run.from < form.hitBar ? at(run.from).time : 0;
            heads -= given;
            const Share share = hitsShare(runs, endingHeld, endingBar);
            int64_t shift = 0;
            for (int round = 0; round < 16 && share.of > 0; ++round) {
                shift = overOf(m_length.value * kTime - music - form.lead + shift) * share.part / share.of;
            }
            form.lead -= shift;
            if (std::llabs(form.lead) <= kTime) form.lead = 0;
            else if (std::llabs(form.lead) * 1000 <= given * kMostStretch) extra = static_cast<int>(std::llabs(form.lead) * 2000 / given);
            else if (std::llabs(form.lead) * 1000 <= before * kMostLeadStretch) form.leadAgain = true, extra = 40 + static_cast<int>(std::llabs(form.lead) * 4000 / before);
            else return;
            music += form.lead;
        }
        const int64_t rest = m_length.value * kTime - music;
        if (rest < m_leastTail - heads || rest > m_mostTail + heads + kSampleRate * kTime) return;
        form.stretch = overOf(rest);
        int fit = 0;
        if (endingHeld) {
            if (std::llabs(form.stretch) * 1000 > heads * kMostStretch) return;
            form.tail = m_plan.length - m_plan.tempo.end();
            fit = form.stretch == 0 ? 0 : static_cast<int>(std::llabs(form.stretch) * 2000 / heads);
        } else {
            const int64_t again = heads + m_upTo.back() - m_upTo[static_cast<size_t>(endingBar)];
            if (std::llabs(form.stretch) * 1000 > again * kMostStretch) return;
            const int64_t tail = rest - form.stretch;
            form.tail = Samples{tail / kTime};
            fit = 30 + static_cast<int>(std::llabs(tail - m_tail) / kTime / 960) + static_cast<int>(std::llabs(form.stretch) * 3000 / again);
        }
        form.motif = statement(runs);
        form.cost = fit + extra + contentCost(runs) + joinCost(runs);
        if (!m_best || form.cost < m_best->cost) m_best = std::move(form);
    }

    // A hit within a bar that gives way moves with it: by its part of what the bars from there on take up.
    struct Share {
        int64_t part = 0, of = 0;
    };
    Share hitsShare(const std::vector<BarRun>& runs, bool endingHeld, int endingBar) const {
        const int hit = m_hitBars[static_cast<size_t>(m_wishes.hit)];
        bool again = !endingHeld && endingBar == hit;
        int64_t of = endingHeld ? 0 : barTime(endingBar, static_cast<int>(m_bars.size()));
        for (const BarRun& run : runs) {
            if (run.from == 0 || run.from < hit || (!endingHeld && run.from >= endingBar)) continue;
            of += at(run.from).time;
            again = again || run.from == hit;
        }
        return {placeTime() - m_upTo[static_cast<size_t>(hit)], again ? of : 0};
    }

    int joinCost(const std::vector<BarRun>& runs) const {
        int cost = 0;
        const auto into = [&](int bar) {
            const int in = at(bar).inSection;
            return in == 0 ? 0 : in % 4 == 0 ? 12 : in % 2 == 0 ? 35 : 80;
        };
        if (runs.front().from != 0) cost += into(runs.front().from) + (m_length < Samples{10 * kSampleRate} ? 0 : m_length < Samples{20 * kSampleRate} ? 60 : 160);
        for (size_t i = 1; i < runs.size(); ++i) {
            const int out = runs[i - 1].to, in = runs[i].from;
            const bool sectionEnds = at(out).inSection == 0;
            const int played = at(out - 1).inSection + 1;
            cost += 50 + into(in) + (sectionEnds ? 0 : played % 4 == 0 ? 15 : played % 2 == 0 ? 30 : 60);
            cost += runs[i - 1].lastBeats != 0 ? 45 : 0;
            // The harmony goes on best where the chord that would have come is the one that comes.
            const Chord* expected = at(out).chord;
            const Chord* comes = at(in).chord;
            const bool same = expected != nullptr && comes != nullptr && expected->root == comes->root && expected->quality == comes->quality;
            cost += same ? 0 : 14;
            const int step = at(in).energy - at(out - 1).energy;
            cost += step >= 0 ? step / 25 : -step / 8;
        }
        return cost;
    }

    int statement(const std::vector<BarRun>& runs) const {
        for (const int from : m_wishes.motif) {
            const int bars = from == m_wishes.motif.front() && !m_tiny ? m_wishes.motifBars : 1;
            for (const BarRun& run : runs) {
                if (run.from <= from && from + bars <= run.to - (run.lastBeats != 0 ? 1 : 0)) return from;
            }
        }
        return -1;
    }

    int contentCost(const std::vector<BarRun>& runs) const {
        int cost = 0, melody = 0, peak = 0;
        for (const BarRun& run : runs) {
            for (int bar = run.from; bar < run.to; ++bar) {
                melody += at(bar).melody ? 1 : 0;
                peak += at(bar).energy == m_peak ? 1 : 0;
            }
            if (run.to - run.from < 2) cost += 60;
        }
        for (size_t i = 0; i < m_hitBars.size(); ++i) {
            const bool drop = m_plan.hits[i].kind == "drop";
            const auto run = std::find_if(runs.begin(), runs.end(), [&](const BarRun& item) { return item.from <= m_hitBars[i] && m_hitBars[i] < item.to; });
            if (run == runs.end()) cost += static_cast<int>(i) == m_strongest ? 1000 : drop ? 250 : m_tiny ? 60 : 200;
            // What a hit comes after: a bar of its own if that can be, and never nothing in a length that has room.
            else if (run->from == m_hitBars[i] && m_hitBars[i] > 0) cost += run != runs.begin() ? (drop ? 60 : 0) : m_tiny ? (drop ? 60 : 0) : drop ? 400 : 100;
        }
        if (!m_wishes.motif.empty()) {
            const int stated = statement(runs);
            cost += stated < 0 ? (m_tiny ? 60 : 240) : stated != m_wishes.motif.front() ? 25 : 0;
        }
        if (melody < (m_tiny ? 1 : 4)) cost += 60;
        if (!m_tiny && peak < 2) cost += 120;
        return cost;
    }

    const Plan& m_plan;
    Samples m_length;
    int m_endingFrom;
    FormWishes m_wishes;
    bool m_tiny;
    int m_strongest;
    std::vector<int> m_hitBars;
    std::vector<BarFacts> m_bars;
    std::vector<int64_t> m_upTo;
    int64_t m_tail = 0, m_leastTail = 0, m_mostTail = 0;
    int m_peak = 0;
    std::optional<CutForm> m_best;
};

}  // namespace

int strongestHit(const Plan& plan) {
    const auto weight = [&](const PlannedHit& hit) {
        const int kind = hit.kind == "drop" ? 3 : hit.kind == "logo" ? 2 : 1;
        int energy = 0;
        for (size_t s = 0; s < plan.sections.size(); ++s) {
            if (hit.placed + Samples{2} >= plan.sectionStart(s)) energy = plan.sections[s].energy.permille;
        }
        return kind * 10000 + energy;
    };
    int best = -1;
    for (size_t i = 0; i < plan.hits.size(); ++i) {
        if (best < 0 || weight(plan.hits[i]) > weight(plan.hits[static_cast<size_t>(best)])) best = static_cast<int>(i);
    }
    return best;
}

std::optional<CutForm> formOf(const Plan& plan, Samples length, int endingFrom, const FormWishes& wishes) { return Former(plan, length, endingFrom, wishes).best(); }

Result<CutForm> chooseForm(const Plan& plan, Samples length, int endingFrom, const FormWishes& wishes) {
    if (plan.ending == Ending::Loop) {
        return fail(Code::NotSupported, "This cue loops: it has no ending that a cut-down could keep. Deliver its loop, or compose a shorter one.");
    }
    if (length >= plan.length || length < kShortestCut) {
        return fail(Code::InvalidArgument, "A cut-down of " + clockTime(length) + " cannot be made of " + clockTime(plan.length) +
                                               "; it must be shorter than the cue and at least " + clockTime(kShortestCut) + ".");
    }
    auto form = formOf(plan, length, endingFrom, wishes);
    if (!form && wishes.hit >= 0) {
        return fail(Code::InvalidArgument, "No choice of this cue's bars makes exactly " + clockTime(length) + " with its " + plan.hits[static_cast<size_t>(wishes.hit)].kind +
                                               " at " + clockTime(wishes.at) + " within " + std::to_string(kMostLeadStretch / 10) + " % of its tempo. Places that work: " + placesThatWork(plan, length, endingFrom, wishes) + ". Lengths that work with this place: " + lengthsThatWork(plan, length, endingFrom, wishes) + ".");
    }
    if (!form) {
        return fail(Code::InvalidArgument, "No choice of this cue's bars and its ending makes exactly " + clockTime(length) +
                                               "; compose a cue of that length from the same brief. Lengths that work: " + lengthsThatWork(plan, length, endingFrom, wishes) + ".");
    }
    for (const BarRun& run : form->runs) {
        form->words += form->words.empty() ? "bars " : ", then ";
        form->words += std::to_string(run.from + 1) + "–" + std::to_string(run.to);
        if (run.lastBeats != 0) form->words += " (its last bar " + std::to_string(run.lastBeats) + " beats)";
    }
    return *form;
}

}  // namespace fermata
