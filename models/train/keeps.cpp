// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/keeps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "core/compose/likeness.h"
#include "models/play/neural_player.h"
#include "models/train/asked.h"

namespace fermata::train {
namespace {

using namespace tokens;

struct Sums {
    std::vector<double> part, whole;
    void add(double p, double w) {
        part.push_back(p);
        whole.push_back(w);
    }
    Interval figure() const { return pooled(part, whole); }
};

void countRhythm(Sums& sums, const Take& made, const Take& old) {
    std::multiset<std::pair<int64_t, int64_t>> there;
    for (const Note& note : old.notes) there.insert({note.start.value, note.length.value});
    double same = 0;
    for (const Note& note : made.notes) {
        const auto found = there.find({note.start.value, note.length.value});
        if (found == there.end()) continue;
        there.erase(found);
        ++same;
    }
    sums.add(same, static_cast<double>(std::max(made.notes.size(), old.notes.size())));
}

// The top note of each onset.
std::map<int64_t, int> lineOf(const Take& take) {
    std::map<int64_t, int> line;
    for (const Note& note : take.notes) {
        const auto [at, fresh] = line.try_emplace(note.start.value, note.key);
        if (!fresh) at->second = std::max(at->second, note.key);
    }
    return line;
}

void countContour(Sums& sums, const Take& made, const Take& old) {
    const auto line = lineOf(made), before = lineOf(old);
    if (before.empty()) return;
    const auto oldAt = [&](int64_t at) {
        const auto next = before.upper_bound(at);
        return next == before.begin() ? next->second : std::prev(next)->second;
    };
    double same = 0, moves = 0;
    for (auto it = line.begin(); it != line.end() && std::next(it) != line.end(); ++it) {
        const int now = std::next(it)->second - it->second, then = oldAt(std::next(it)->first) - oldAt(it->first);
        if (then == 0) continue;
        ++moves;
        same += (now > 0) == (then > 0) && now != 0 ? 1 : 0;
    }
    sums.add(same, moves);
}

void countHarmony(Sums& sums, const Take& made, const Take& old, int64_t barTicks) {
    std::map<int64_t, std::set<int>> classes;
    for (const Note& note : old.notes) classes[note.start.value / barTicks].insert(note.key % 12);
    double in = 0, notes = 0;
    for (const Note& note : made.notes) {
        const auto bar = classes.find(note.start.value / barTicks);
        if (bar == classes.end()) continue;   // The old bar was silent: there is no harmony to keep.
        ++notes;
        in += bar->second.count(note.key % 12) > 0 ? 1 : 0;
    }
    sums.add(in, notes);
}

}  // namespace

Result<KeepFigures> measureKeeps(const Corpus& corpus, std::shared_ptr<const play::Weights> weights, const std::filesystem::path& folder, int trials) {
    const Result<Style> style = loadStyle(folder, "neoclassical");
    if (!style) return fail(style.error());
    play::NeuralPlayer player(std::move(weights), {});
    ExampleOptions options;
    options.transpose = false;
    options.mix = {1000, 0, 0};
    const Examples held(corpus, Split::Test, options);
    KeepFigures figures;
    Sums rhythm, contour, harmony, free, away;
    std::map<int, Sums> byAsked;
    for (uint32_t number = 0; figures.trials < trials && number < static_cast<uint32_t>(trials) * 20; ++number) {
        const auto asked = askedWindow(held, number);
        if (!asked || asked->window.parts[asked->part].role == Role::Drums) continue;
        int first = -1, holes = 0;
        for (size_t bar = 0; bar < asked->window.bars.size(); ++bar) {
            if (!asked->window.parts[asked->part].cells[bar].hole) continue;
            if (first < 0) first = static_cast<int>(bar);
            ++holes;
        }
        const auto cue = cueOf(asked->window, asked->part, *style, number, first, holes);
        if (!cue) continue;
        // What is replaced: what the rules play there, as a revision would hold it.
        PlayRequest request = cue->request();
        const Result<Take> old = playTake(request, *style);
        if (!old || old->notes.size() < 6) continue;
        request.replaces = &*old;
        request.variation = number + 1;
        const Result<Take> made = player.play(request, *style);
        if (!made) return fail(made.error());
        if (made->provenance.value("kind", "") != "model") continue;
        ++figures.trials;
        free.add(sharedNotes(made->notes, *old) / 1000.0, 1);
        const int64_t bar = asked->window.bars[static_cast<size_t>(first)].ticks * kTicksPerGrid;
        for (const Keep what : {Keep::Rhythm, Keep::Contour, Keep::Harmony}) {
            request.keeps = {what, -1};
            const Take kept = keptTake(*made, request);
            if (what == Keep::Rhythm) countRhythm(rhythm, kept, *old);
            else if (what == Keep::Contour) countContour(contour, kept, *old);
            else countHarmony(harmony, kept, *old, bar);
        }
        constexpr std::array<int, 5> kWishes{0, 250, 500, 750, 1000};
        const int wish = kWishes[hash32(9, number) % kWishes.size()];
        request.keeps = {Keep::Nothing, wish};
        const double got = sharedNotes(keptTake(*made, request).notes, *old) / 1000.0;
        byAsked[wish].add(got, 1);
        away.add(std::abs(got - wish / 1000.0), 1);
    }
    figures.rhythm = rhythm.figure();
    figures.contour = contour.figure();
    figures.harmony = harmony.figure();
    figures.free = free.figure();
    figures.within = away.figure();
    for (const auto& [wish, sums] : byAsked) figures.likeness.push_back({wish, sums.figure()});
    return figures;
}

Json toJson(const KeepFigures& figures) {
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    const auto interval = [&](const Interval& i) { return i.windows == 0 ? Json() : Json::array({rounded(i.mean), rounded(i.low), rounded(i.high)}); };
    Json likeness = Json::array();
    for (const KeepFigures::Likeness& one : figures.likeness) likeness.push_back({{"asked", one.asked / 1000.0}, {"got", interval(one.got)}, {"trials", one.got.windows}});
    return {{"trials", figures.trials}, {"rhythm_kept", interval(figures.rhythm)}, {"contour_kept", interval(figures.contour)}, {"harmony_kept", interval(figures.harmony)},
            {"shared_when_nothing_is_kept", interval(figures.free)}, {"likeness", likeness}, {"likeness_missed_by", interval(figures.within)}};
}

}  // namespace fermata::train
