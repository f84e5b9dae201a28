// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/timing.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace fermata {
namespace {

// All times here are tick-microseconds, 20000 to a sample, as in TempoMap.
constexpr int64_t kTime = 20000;
constexpr int64_t kMillisecond = kTime * kSampleRate / 1000;
constexpr int kMostWarp = 30;       // Permille of tempo change between anchors.
constexpr size_t kBeam = 24;
constexpr int64_t kEighth = kTicksPerQuarter / 2;

// One way to lay the bars from one anchor to the next.
struct Step {
    int parent = -1;
    int fullBars = 0;
    int shortBeats = 0;       // A bar of this many beats after the full ones; 0 = none.
    int64_t ticksToAnchor = 0;
    int eighth = 0;           // Of the anchor in its bar.
    int64_t microseconds = 0; // Base of the bars; some get one more so that the anchor is met.
    int64_t remainder = 0;    // Tick-microseconds still to spread.
    bool kept = false;        // The anchor lay in bars already laid; nothing was added.
    // After the step:
    int bars = 0;
    int64_t end = 0;
    int64_t cost = 0;
    int64_t placed = 0;
    int placedBar = 0;
    int sectionBar = 0;       // Bar of the last section boundary.
    int64_t stroke = -1;      // Where the last stroke is wanted; a bar must follow.
};

struct Search {
    const TimingRequest& request;
    int64_t microseconds;     // Base tempo.
    bool given;               // The client named the tempo.

    int64_t barTicks() const { return request.meter.bar().value; }

    int64_t warpCost(int64_t permyriad) const {
        const int64_t tenths = permyriad * permyriad / 100;  // (permille)^2
        return tenths * (given ? 4 : 1) / 2 + (permyriad != 0 && given ? 20 : 0);
    }

    int64_t phraseCost(int bars) const {
        if (bars % 4 == 0) return 0;
        return bars % 2 == 0 ? 20 : 60;
    }

    // Fits `ticks` into `time`, within the warp limit; what does not fit is left as an error.
    bool fit(Step& step, int64_t ticks, int64_t time) const {
        if (ticks <= 0 || time <= 0) return false;
        const int64_t least = microseconds * (1000 - kMostWarp) / 1000;
        const int64_t most = microseconds * (1000 + kMostWarp) / 1000;
        const int64_t wanted = time / ticks;
        step.microseconds = std::clamp(wanted, least, most);
        step.remainder = step.microseconds == wanted ? time - wanted * ticks : 0;
        return true;
    }

    int64_t spread(const Step& step) const {  // The time that the spreading adds to the full bars.
        const int64_t barsRaised = std::min<int64_t>(step.fullBars, (step.remainder + barTicks() / 2) / barTicks());
        return barsRaised * barTicks();
    }

    void place(const Step& from, int parent, const Anchor& anchor, int fullBars, int shortBeats, int eighth,
               std::vector<Step>& out) const {
        const int64_t beatTicks = request.meter.beat().value;
        const int64_t toAnchor = fullBars * barTicks() + shortBeats * beatTicks + eighth * kEighth;
        Step step;
        step.fullBars = fullBars;
        step.shortBeats = shortBeats;
        step.eighth = eighth;
        step.ticksToAnchor = toAnchor;
        step.parent = parent;
        if (!fit(step, toAnchor, anchor.at.value * kTime - from.end)) return;
        if (eighth > 0) step.fullBars += 1;  // The anchor's own bar keeps this tempo.
        // The raised bars must all lie before the anchor.
        step.remainder = std::min<int64_t>(step.remainder, fullBars * barTicks());
        const int64_t raised = spread(step);
        step.placed = from.end + toAnchor * step.microseconds + raised;
        const int64_t tail = eighth > 0 ? barTicks() - eighth * kEighth : 0;
        step.end = step.placed + tail * step.microseconds;
        step.bars = from.bars + step.fullBars + (shortBeats > 0 ? 1 : 0);
        step.placedBar = eighth > 0 ? step.bars - 1 : step.bars;
        step.sectionBar = from.sectionBar;
        step.stroke = anchor.last ? step.placed : from.stroke;
        const int64_t permyriad = std::llabs(step.microseconds - microseconds) * 10000 / microseconds;
        const int64_t missMs = std::llabs(step.placed - anchor.at.value * kTime) / kMillisecond;
        int64_t cost = warpCost(permyriad) + missMs * 4 * anchor.weight / 1000;
        if (shortBeats > 0) cost += shortBeats * 2 == request.meter.beats ? 250 : 400;
        if (eighth > 0) {
            const int64_t beatEighths = beatTicks / kEighth;
            if (eighth % beatEighths != 0) cost += 240;
            else cost += eighth * kEighth * 2 == barTicks() ? 60 : 110;
            if (anchor.wantsDownbeat) cost += 2500 * anchor.weight / 1000;
        } else {
            cost += phraseCost(step.placedBar - from.sectionBar - (shortBeats > 0 ? 1 : 0));
            step.sectionBar = step.placedBar;
        }
        step.cost = from.cost + cost;
        if (step.end > request.length.value * kTime) return;
        out.push_back(step);
    }

    void options(const Step& from, int parent, const Anchor& anchor, std::vector<Step>& out) const {
        const int64_t left = anchor.at.value * kTime - from.end;
        if (left < kEighth * microseconds / 2) {
            // Inside bars already laid: it sounds where the nearest eighth is.
            Step step = from;
            step.parent = parent;
            step.kept = true;
            const int64_t grid = kEighth * (from.microseconds > 0 ? from.microseconds : microseconds);
            const int64_t back = ((from.end - anchor.at.value * kTime) + grid / 2) / grid;
            step.eighth = back <= 0 ? 0 : static_cast<int>(back);
            step.placed = from.end - std::max<int64_t>(0, back) * grid;
            step.placedBar = from.bars;
            if (back > 0) {
                const auto inBar = static_cast<int>(barTicks() / kEighth);
                step.placedBar = from.bars - 1;
                step.eighth = std::max(0, inBar - static_cast<int>(back));
            }
            if (anchor.last) step.stroke = step.placed;
            step.cost += std::llabs(step.placed - anchor.at.value * kTime) / kMillisecond * 4 * anchor.weight / 1000 +
                         (anchor.wantsDownbeat && back > 0 ? 800 : 0);
            out.push_back(step);
            return;
        }
        const int64_t eighths = left / (kEighth * microseconds);
        const auto perBar = barTicks() / kEighth;
        const auto bars = static_cast<int>(eighths / perBar);
        const auto inBar = static_cast<int>(eighths % perBar);
        for (const int candidate : {inBar, inBar + 1}) {
            if (candidate == 0 || candidate == perBar) continue;
            place(from, parent, anchor, bars, 0, candidate, out);
            const int64_t beatEighths = request.meter.beat().value / kEighth;
            if ((anchor.wantsDownbeat || anchor.last) && candidate % beatEighths == 0 && candidate / beatEighths >= request.leastShort) {
                place(from, parent, anchor, bars, static_cast<int>(candidate / beatEighths), 0, out);
            }
        }
        if (bars > 0) place(from, parent, anchor, bars, 0, 0, out);
        place(from, parent, anchor, bars + 1, 0, 0, out);
    }

    // The bars from the last anchor to the tail.
    std::optional<Step> finish(const Step& from, int parent) const {
        const int64_t left = request.length.value * kTime - from.end;
        std::optional<Step> best;
        const int64_t beatTicks = request.meter.beat().value;
        const int64_t beats = left / (beatTicks * microseconds) + 1;
        for (int64_t count = std::max<int64_t>(0, beats - 3 * request.meter.beats); count <= beats; ++count) {
            if (count == 0 && (from.bars == 0 || from.stroke == from.end)) continue;
            if (const int64_t over = count % request.meter.beats; over > 0 && over < request.leastShort) continue;
            Step step;
            step.parent = parent;
            step.fullBars = static_cast<int>(count / request.meter.beats);
            step.shortBeats = static_cast<int>(count % request.meter.beats);
            step.ticksToAnchor = count * beatTicks;
            step.microseconds = microseconds;
            const int64_t tail = left - step.ticksToAnchor * microseconds;
            const int64_t wanted = std::clamp(tail, request.leastTail.value * kTime, request.mostTail.value * kTime);
            if (wanted != tail || request.mostTail.value == 0) {
                if (count == 0) {
                    if (tail != wanted) continue;
                } else if (!fit(step, step.ticksToAnchor, left - wanted)) {
                    continue;
                }
            }
            step.remainder = request.mostTail.value == 0 ? step.remainder : 0;
            step.end = from.end + step.ticksToAnchor * step.microseconds + spread(step);
            const int64_t rest = request.length.value * kTime - step.end;
            if (rest < request.leastTail.value * kTime - kTime || rest > request.mostTail.value * kTime + kTime) continue;
            if (rest < -kTime / 2) continue;
            step.bars = from.bars + step.fullBars + (step.shortBeats > 0 ? 1 : 0);
            const int64_t permyriad = std::llabs(step.microseconds - microseconds) * 10000 / microseconds;
            const int64_t offIdeal = std::llabs(rest / kTime - request.idealTail.value) * 1000 / kSampleRate;
            step.cost = from.cost + warpCost(permyriad) + offIdeal / 8 + phraseCost(step.bars - from.sectionBar) / 2;
            if (step.shortBeats > 0) step.cost += step.shortBeats * 2 == request.meter.beats ? 160 : 300;
            // Bars after the bar of the last stroke would have another one.
            if (from.stroke >= 0) step.cost += 400 * (step.bars - from.bars - (from.stroke == from.end ? 1 : 0));
            if (!best || step.cost < best->cost) best = step;
        }
        return best;
    }
};

void layBars(const Step& step, const Meter& meter, const Search& search, std::vector<Bar>& bars) {
    if (step.kept) return;
    const int64_t raised = search.spread(step) / search.barTicks();
    for (int i = 0; i < step.fullBars; ++i) bars.push_back({meter, step.microseconds + (i < raised ? 1 : 0)});
    if (step.shortBeats > 0) bars.push_back({{step.shortBeats, meter.unit}, step.microseconds});
}

std::optional<Timing> atTempo(const TimingRequest& request, int64_t milliBpm, bool given) {
    const Search search{request, (60000000000LL + milliBpm / 2) / milliBpm, given};
    std::vector<std::vector<Step>> levels{{Step{}}};
    for (const Anchor& anchor : request.anchors) {
        std::vector<Step> next;
        for (size_t i = 0; i < levels.back().size(); ++i) search.options(levels.back()[i], static_cast<int>(i), anchor, next);
        std::stable_sort(next.begin(), next.end(), [](const Step& a, const Step& b) { return a.cost < b.cost; });
        if (next.size() > kBeam) next.resize(kBeam);
        if (next.empty()) return std::nullopt;
        levels.push_back(std::move(next));
    }
    std::optional<Step> last;
    for (size_t i = 0; i < levels.back().size(); ++i) {
        const std::optional<Step> step = search.finish(levels.back()[i], static_cast<int>(i));
        if (step && (!last || step->cost < last->cost)) last = step;
    }
    if (!last) return std::nullopt;
    std::vector<const Step*> path;
    int index = last->parent;
    for (size_t level = levels.size() - 1; level > 0; --level) {
        path.push_back(&levels[level][static_cast<size_t>(index)]);
        index = path.back()->parent;
    }
    std::reverse(path.begin(), path.end());
    Timing timing;
    timing.milliBpm = milliBpm;
    for (const Step* step : path) {
        layBars(*step, request.meter, search, timing.bars);
        timing.anchors.push_back({step->placedBar, step->eighth, {(step->placed + kTime / 2) / kTime}});
        timing.shortBars += step->shortBeats > 0 && !step->kept ? 1 : 0;
    }
    layBars(*last, request.meter, search, timing.bars);
    timing.shortBars += last->shortBeats > 0 ? 1 : 0;
    // Squared in halves of a beat a minute: near the usual tempo it costs nothing.
    const int64_t off = std::llabs(milliBpm - request.usualMilliBpm) / 100;
    timing.cost = last->cost + off * off / request.ease;
    return timing;
}

}  // namespace

Result<Timing> solveTiming(const TimingRequest& request) {
    const bool given = request.minMilliBpm == request.maxMilliBpm;
    std::optional<Timing> best;
    for (int64_t tempo = request.minMilliBpm; tempo <= request.maxMilliBpm; tempo += 250) {
        std::optional<Timing> timing = atTempo(request, tempo, given);
        if (timing && !timing->bars.empty() && (!best || timing->cost < best->cost)) best = std::move(timing);
    }
    if (!best) return fail(Code::InvalidArgument, "No whole number of bars fits this length at this tempo.");
    // Rounded steps accumulate less than a sample; what the map says is what counts.
    const TempoMap map(best->bars);
    for (PlacedAnchor& anchor : best->anchors) {
        const int bar = std::min(anchor.bar, map.barCount());
        anchor.placed = map.sampleAt(map.barStart(bar) + Ticks{anchor.eighth * kEighth});
    }
    return *best;
}

}  // namespace fermata
