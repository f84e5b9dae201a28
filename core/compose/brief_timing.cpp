// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/brief_timing.h"

#include <algorithm>
#include <cstdlib>

#include "core/base/text.h"
#include "core/compose/mood.h"
#include "core/music/beat.h"

namespace fermata {
namespace {

constexpr int64_t kWorstHitMs = 120;

void setTail(const Brief& brief, Ending ending, TimingRequest& request) {
    const auto ms = [](int64_t value) { return samplesFromMilliseconds(value); };
    switch (ending) {
        case Ending::Button:
            request.leastTail = ms(600);
            request.idealTail = ms(1200);
            request.mostTail = ms(2400);
            break;
        case Ending::RingOut:
            request.leastTail = ms(std::min<int64_t>(1500, brief.length.value * 1000 / kSampleRate / 8));
            request.idealTail = ms(3000);
            request.mostTail = ms(5000);
            break;
        case Ending::Fade:
        case Ending::Loop: break;
    }
}

// A hit so near the end that it would fall into the tail is the last stroke: the last bar is kept for it, and rings from there.
void keepLastStroke(const Brief& brief, TimingRequest& request) {
    const auto later = [](const BriefHit& a, const BriefHit& b) { return a.at < b.at; };
    const auto hit = std::max_element(brief.hits.begin(), brief.hits.end(), later);
    if (hit == brief.hits.end() || hit->kind == "stop" || request.mostTail == Samples{0}) return;
    if (brief.length - hit->at > request.leastTail + Samples{3 * kSampleRate}) return;
    request.leastTail = {0};
    for (Anchor& anchor : request.anchors) anchor.last = anchor.at == hit->at;
}

// Quarters a minute, as the style's ranges and the tempo map count.
struct TempoRange {
    int64_t low, high;
    bool meets(const Style& style) const { return low <= style.maxMilliBpm && high >= style.minMilliBpm; }
};
TempoRange askedIn(const Meter& meter, const TempoWish& wish) { return {milliQuarters(meter, wish.minMilliBpm), milliQuarters(meter, wish.maxMilliBpm)}; }

// Where the tempo would like to be: in the middle of what the brief asks, else where the seed puts the style's usual,
// moved as the moods lean. Quarters.
int64_t likedTempo(const Brief& brief, const Style& style, const Meter& meter, uint32_t seed) {
    if (brief.tempo && brief.tempo->maxMilliBpm - brief.tempo->minMilliBpm <= 20000) return milliQuarters(meter, (brief.tempo->minMilliBpm + brief.tempo->maxMilliBpm) / 2);
    const int64_t steps = style.spreadMilliBpm / 500;
    const auto shift = static_cast<int64_t>(hash32(seed, 17) % static_cast<uint32_t>(2 * steps + 1)) - steps;
    const int64_t usual = std::clamp(style.usualMilliBpm + shift * 500, style.minMilliBpm, style.maxMilliBpm);
    return brief.tempo ? usual : pacedTempo(moodOf(brief), style, usual);
}

Result<Timing> solve(const Brief& brief, const Style& style, const Plan& plan, const std::vector<Anchor>& anchors, int64_t low, int64_t high) {
    TimingRequest request;
    request.length = brief.length;
    setTail(brief, plan.ending, request);
    request.minMilliBpm = low;
    request.maxMilliBpm = high;
    request.meter = chooseMeter(brief, style, plan.seed);
    request.usualMilliBpm = std::clamp(likedTempo(brief, style, request.meter, plan.seed), low, high);
    if (style.spreadMilliBpm > 0 || brief.tempo || moodOf(brief).pace != 0) request.ease = 40;
    request.anchors = anchors;
    keepLastStroke(brief, request);
    return solveTiming(request);
}

int64_t worstHitMs(const Timing& timing, const std::vector<Anchor>& anchors, size_t& worst) {
    int64_t most = 0;
    for (size_t i = 0; i < anchors.size(); ++i) {
        if (anchors[i].weight < 1000) continue;
        const int64_t error = std::llabs((timing.anchors[i].placed - anchors[i].at).value) * 1000 / kSampleRate;
        if (error > most) {
            most = error;
            worst = i;
        }
    }
    return most;
}

// The nearest times to either side where this hit would be met, all else as it is: "0:02.600 / 0:03.400". Empty: none in 3 s.
std::string timesThatMeet(const Brief& brief, const Style& style, const Plan& plan, const std::vector<Anchor>& anchors, size_t hit, int64_t low, int64_t high) {
    constexpr int64_t kStepMs = 100, kMostMs = 3000;
    std::vector<std::string> times;
    for (const int side : {-1, 1}) {
        for (int64_t ms = kStepMs; ms <= kMostMs; ms += kStepMs) {
            const Samples at{anchors[hit].at.value + side * ms * kSampleRate / 1000};
            const bool between = at > (hit > 0 ? anchors[hit - 1].at : Samples{0}) && at < (hit + 1 < anchors.size() ? anchors[hit + 1].at : brief.length);
            if (!between) break;
            Brief moved = brief;
            for (BriefHit& one : moved.hits) {
                if (one.at == anchors[hit].at) one.at = at;
            }
            std::vector<Anchor> wanted = anchors;
            wanted[hit].at = at;
            size_t ignored = 0;
            const Result<Timing> timing = solve(moved, style, plan, wanted, low, high);
            if (!timing || worstHitMs(*timing, wanted, ignored) > kWorstHitMs) continue;
            times.push_back(clockTime(at));
            break;
        }
    }
    return joined(times, " / ");
}

}  // namespace

std::string bpmText(int64_t milliBpm) {
    const int64_t tenths = (milliBpm + 50) / 100;
    return std::to_string(tenths / 10) + (tenths % 10 != 0 ? "." + std::to_string(tenths % 10) : "");
}

Meter chooseMeter(const Brief& brief, const Style& style, uint32_t seed) {
    if (brief.meter) return *brief.meter;
    // A bpm counts the metre's beat: a metre in which the style does not play at that tempo is passed over while another is left.
    const auto weightOf = [&](size_t i) {
        const bool fits = !brief.tempo || askedIn(style.meters[i], *brief.tempo).meets(style);
        return fits ? style.meterWeights[i] : 0;
    };
    int total = 0;
    for (size_t i = 0; i < style.meterWeights.size(); ++i) total += weightOf(i);
    if (total == 0) return style.meters.front();
    auto left = static_cast<int>(hash32(seed, 19) % static_cast<uint32_t>(total));
    for (size_t i = 0; i < style.meterWeights.size(); ++i) {
        if (left < weightOf(i)) return style.meters[i];
        left -= weightOf(i);
    }
    return style.meters.front();
}

std::string tempoMark(const TempoMap& tempo) {
    const Meter meter = usualMeter(tempo);
    return meterText(meter) + ", " + beatSign(meter) + " = " + bpmText(milliBeats(tempo));
}

Result<Timing> solveBrief(const Brief& brief, const Style& style, const std::vector<Anchor>& anchors, Plan& plan) {
    const Meter meter = chooseMeter(brief, style, plan.seed);
    const auto bpm = [&](int64_t quarters) { return bpmText(milliBeats(meter, quarters)); };
    int64_t low = style.minMilliBpm;
    int64_t high = style.maxMilliBpm;
    if (brief.tempo) {
        const TempoRange asked = askedIn(meter, *brief.tempo);
        if (!asked.meets(style)) {
            low = asked.low;
            high = asked.high;
            plan.remarks.push_back("the brief's tempo lies outside the style's usual " + bpm(style.minMilliBpm) + "-" + bpm(style.maxMilliBpm) + " bpm" +
                                   (meter == Meter{4, 4} ? "" : " in " + meterText(meter)) + " and was kept");
        } else {
            low = std::max(asked.low, style.minMilliBpm);
            high = std::min(asked.high, style.maxMilliBpm);
        }
    }
    Result<Timing> timing = solve(brief, style, plan, anchors, low, high);
    if (timing) {
        size_t worst = 0;
        if (const int64_t error = worstHitMs(*timing, anchors, worst); error > kWorstHitMs) {
            const Result<Timing> free = solve(brief, style, plan, anchors, std::max<int64_t>(30000, low * 8 / 10), std::min<int64_t>(300000, high * 12 / 10));
            std::string text = "“hits”: at " + bpm(timing->milliBpm) + " bpm the hit at " + clockTime(anchors[worst].at) + " misses by " + std::to_string(error) + " ms";
            size_t ignored = 0;
            const std::string times = timesThatMeet(brief, style, plan, anchors, worst, low, high);
            const bool other = free && worstHitMs(*free, anchors, ignored) <= kWorstHitMs;
            if (other) text += "; the nearest tempo that meets it is " + bpm(free->milliBpm) + " bpm" + (times.empty() ? "." : ", and at this tempo one at " + times + " is met.");
            else if (!times.empty()) text += " and no tempo near it meets it; this length meets one at " + times + ": move it there, or drop it.";
            else text += "; no tempo near it meets this hit (too close to the start, the end or another hit), so move or drop it.";
            return fail(Code::InvalidArgument, text);
        }
        return timing;
    }
    const Result<Timing> free = solve(brief, style, plan, anchors, std::max<int64_t>(30000, low * 7 / 10), std::min<int64_t>(300000, high * 14 / 10));
    std::string text = "“length”: no whole number of bars fills " + clockTime(brief.length) + " at " + bpm(low);
    if (high != low) text += "-" + bpm(high);
    text += " bpm with this ending";
    text += free ? "; the nearest tempo is " + bpm(free->milliBpm) + " bpm." : "; another ending or length would do.";
    return fail(Code::InvalidArgument, text);
}

}  // namespace fermata
