// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/cut_form.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace fermata {
namespace {

constexpr int64_t kTime = 20000;  // Tick-microseconds a sample.
constexpr Samples kShortest{4 * kSampleRate};

struct BarFacts {
    size_t section = 0;
    int inSection = 0;    // From 0.
    int energy = 0;
    bool melody = false;
    int hits = 0;         // Weight of the hits that fall in it.
    int64_t time = 0;     // Its length.
    const Chord* chord = nullptr;
};

class Former {
  public:
    Former(const Plan& plan, Samples length, int endingFrom) : m_plan(plan), m_length(length), m_endingFrom(endingFrom) {
        const TempoMap& tempo = plan.tempo;
        m_upTo.push_back(0);
        for (size_t s = 0; s < plan.sections.size(); ++s) {
            const PlannedSection& section = plan.sections[s];
            const int first = plan.firstBar(s);
            m_peak = std::max(m_peak, section.energy.permille);
            for (int i = 0; i < section.bars; ++i) {
                const Bar& bar = tempo.bars()[static_cast<size_t>(first + i)];
                BarFacts facts{s, i, section.energy.permille, false, 0, bar.meter.bar().value * bar.microsecondsPerQuarter, nullptr};
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
        for (const PlannedHit& hit : plan.hits) {
            const int bar = tempo.barAt(tempo.tickAt(hit.placed + Samples{1}));
            m_bars[static_cast<size_t>(bar)].hits += hit.kind == "drop" ? 45 : 15;
        }
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
        for (int a = 1; a < bars; ++a) consider({{a, bars, 0}});
        for (int a = 0; a < bars; ++a) {
            if (a != 0 && m_bars[static_cast<size_t>(a)].inSection != 0) continue;
            for (int x = a + 1; x < bars; ++x) {
                for (int y = x + 1; y < bars; ++y) withHalves({{a, x, 0}, {y, bars, 0}});
            }
        }
        std::vector<int> points;
        for (int bar = 0; bar < bars; ++bar) {
            const int in = m_bars[static_cast<size_t>(bar)].inSection;
            if (in == 0 || (in % 2 == 0 && bars <= 120)) points.push_back(bar);
        }
        for (size_t x = 1; x < points.size(); ++x) {
            for (size_t y = x + 1; y < points.size(); ++y) {
                for (size_t z = y + 1; z < points.size(); ++z) {
                    for (size_t w = z + 1; w < points.size(); ++w) {
                        withHalves({{0, points[x], 0}, {points[y], points[z], 0}, {points[w], bars, 0}});
                    }
                }
            }
        }
        return m_best;
    }

  private:
    const BarFacts& at(int bar) const { return m_bars[static_cast<size_t>(bar)]; }

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

    void consider(const std::vector<BarRun>& runs) {
        int64_t music = 0, heads = 0;
        for (const BarRun& run : runs) {
            music += timeOf(run);
            if (run.from != 0) heads += at(run.from).time;
        }
        const int64_t rest = m_length.value * kTime - music;
        if (rest < m_leastTail - heads || rest > m_mostTail + heads + kSampleRate * kTime) return;
        CutForm form;
        form.runs = runs;
        // Either the tail stays and the joins give way, or the ending is printed again with another tail.
        const int64_t give = rest - m_tail;
        int fit = 1 << 20;
        if (heads > 0 && std::llabs(give) * 1000 <= heads * kMostStretch) {
            form.endingHeld = true;
            form.tail = m_plan.length - m_plan.tempo.end();
            form.stretch = give;
            fit = static_cast<int>(std::llabs(give) * 2000 / heads);
        }
        const int64_t tail = std::clamp(rest, m_leastTail, m_mostTail);
        const int64_t over = rest - tail;
        const int endingBar = std::max(m_endingFrom, runs.back().from);
        const int64_t again = heads + m_upTo.back() - m_upTo[static_cast<size_t>(endingBar)];
        if (std::llabs(over) * 1000 <= again * kMostStretch) {
            const int other = 30 + static_cast<int>(std::llabs(tail - m_tail) / kTime / 960) + static_cast<int>(std::llabs(over) * 3000 / again);
            if (other < fit) {
                fit = other;
                form.endingHeld = false;
                form.stretch = over;
                form.tail = Samples{tail / kTime};
            }
        }
        if (fit == 1 << 20) return;
        form.cost = fit + contentCost(runs) + joinCost(runs);
        if (!m_best || form.cost < m_best->cost) m_best = std::move(form);
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

    int contentCost(const std::vector<BarRun>& runs) const {
        int cost = 0, melody = 0, peak = 0;
        for (const BarRun& run : runs) {
            for (int bar = run.from; bar < run.to; ++bar) {
                cost -= at(bar).hits;
                melody += at(bar).melody ? 1 : 0;
                peak += at(bar).energy == m_peak ? 1 : 0;
            }
            if (run.to - run.from < 2) cost += 60;
        }
        const bool tiny = m_length < Samples{10 * kSampleRate};
        if (melody < (tiny ? 1 : 4)) cost += 60;
        if (!tiny && peak < 2) cost += 120;
        return cost;
    }

    const Plan& m_plan;
    Samples m_length;
    int m_endingFrom;
    std::vector<BarFacts> m_bars;
    std::vector<int64_t> m_upTo;
    int64_t m_tail = 0, m_leastTail = 0, m_mostTail = 0;
    int m_peak = 0;
    std::optional<CutForm> m_best;
};

}  // namespace

Result<CutForm> chooseForm(const Plan& plan, Samples length, int endingFrom) {
    if (plan.ending == Ending::Loop) {
        return fail(Code::NotSupported, "This cue loops: it has no ending that a cut-down could keep. Deliver its loop, or compose a shorter one.");
    }
    if (length >= plan.length || length < kShortest) {
        return fail(Code::InvalidArgument, "A cut-down of " + clockTime(length) + " cannot be made of " + clockTime(plan.length) +
                                               "; it must be shorter than the cue and at least " + clockTime(kShortest) + ".");
    }
    auto form = Former(plan, length, endingFrom).best();
    if (!form) {
        return fail(Code::InvalidArgument, "No choice of this cue's bars and its ending makes exactly " + clockTime(length) +
                                               "; compose a cue of that length from the same brief.");
    }
    for (const BarRun& run : form->runs) {
        form->words += form->words.empty() ? "bars " : ", then ";
        form->words += std::to_string(run.from + 1) + "–" + std::to_string(run.to);
        if (run.lastBeats != 0) form->words += " (its last bar " + std::to_string(run.lastBeats) + " beats)";
    }
    return *form;
}

}  // namespace fermata
