// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/strip.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/sound/filter.h"
#include "core/sound/saturator.h"

namespace fermata::sound {
namespace {

EqSection section(const Band& band, double db) {
    const double a = exp2Of(db * 0.16609640474436813 / 2.0);
    const double g = SvfShape::tangent(band.hz);
    EqSection s;
    if (band.shape == Band::Bell) {
        const double k = 1.0 / (band.q * a);
        s.shape = SvfShape::fromTangent(g, k);
        s.m1 = static_cast<float>(k * (a * a - 1));
    } else if (band.shape == Band::LowShelf) {
        const double k = 1.0 / band.q;
        s.shape = SvfShape::fromTangent(g / std::sqrt(a), k);
        s.m1 = static_cast<float>(k * (a - 1));
        s.m2 = static_cast<float>(a * a - 1);
    } else {
        const double k = 1.0 / band.q;
        s.shape = SvfShape::fromTangent(g * std::sqrt(a), k);
        s.m0 = static_cast<float>(a * a);
        s.m1 = static_cast<float>(k * (1 - a) * a);
        s.m2 = static_cast<float>(1 - a * a);
    }
    return s;
}

// The felt pulse: the beat, a dotted quarter in 6/8 and its like, quarters from each bar line in 7/8 and its like
// (the last one short). Linear inside each bar; past the map, and without one, half a second a pulse.
class PulseClock {
  public:
    explicit PulseClock(const TempoMap* tempo) : m_tempo(tempo != nullptr && tempo->barCount() > 0 ? tempo : nullptr) {}

    struct Place {
        double since;  // Pulses since the last one fell.
        double until;  // To the next one.
    };
    Place at(int64_t sample) {
        double pulses = static_cast<double>(sample) / 24000.0;
        double rest = 1e9;
        if (m_tempo != nullptr) {
            if (sample < m_start || sample >= m_end) seek(sample);
            pulses = static_cast<double>(sample - m_start) * m_rate;
            rest = m_inBar - pulses;
        }
        const double since = pulses - std::floor(pulses);
        return {since, rest > 0 && rest < 1 - since ? rest : 1 - since};
    }
    // Three quarters of a beat; a quarter where the pulse is dotted.
    int64_t echoFrames(int64_t sample) {
        if (m_tempo == nullptr) return 18000;
        seek(sample);
        return static_cast<int64_t>((m_dotted ? 2.0 / 3 : 0.75) / m_rate);
    }

  private:
    void seek(int64_t sample) {
        const int bar = std::min(m_tempo->barAt(m_tempo->tickAt({sample})), m_tempo->barCount() - 1);
        const auto& meter = m_tempo->bars()[static_cast<size_t>(bar)].meter;
        m_start = m_tempo->barStartSample(bar).value;
        m_end = m_tempo->barStartSample(bar + 1).value;
        m_dotted = meter.unit == 8 && meter.beats % 3 == 0;
        m_inBar = m_dotted ? meter.beats / 3.0 : meter.unit == 8 ? meter.beats / 2.0 : meter.beats;
        m_rate = m_inBar / static_cast<double>(m_end - m_start);
        if (sample >= m_end) {  // The last bar's tempo goes on.
            m_end = sample + 480000;
            m_inBar = 1e9;
        }
    }
    const TempoMap* m_tempo;
    int64_t m_start = 0, m_end = -1;
    double m_inBar = 4, m_rate = 0;
    bool m_dotted = false;
};

// A fractional delay by a Hermite cubic, as four weights.
struct CubicTap {
    int whole;
    float a, b, c, d;  // Of the frame after, at, one and two before.
    explicit CubicTap(float delay) : whole(static_cast<int>(delay)) {
        const float t = delay - static_cast<float>(whole);
        a = t * (-0.5F + t * (1.0F - 0.5F * t));
        b = 1.0F + t * t * (-2.5F + 1.5F * t);
        c = t * (0.5F + t * (2.0F - 1.5F * t));
        d = t * t * (-0.5F + 0.5F * t);
    }
};

}  // namespace

void equalise(const StripDesign& design, float trim, float open, Bus& bus, int64_t frames) {
    std::vector<EqSection> sections = {EqSection::highPass(design.highPassHz, 0.7071)};
    // Two gentle shelves make one long slope, as a player's soft touch or a desk's filter does.
    if (open != 0.5F) {
        sections.push_back(section({Band::HighShelf, 700, 0, 0.6F}, 10.0 * (open - 0.5)));
        sections.push_back(section({Band::HighShelf, 3000, 0, 0.6F}, 20.0 * (open - 0.5)));
    }
    for (const Band& band : design.bands) {
        if (band.shape != Band::None && band.db != 0.0F) sections.push_back(section(band, band.db));
    }
    EqSection& last = sections.back();
    last.m0 *= trim;
    last.m1 *= trim;
    last.m2 *= trim;
    while (sections.size() % 2 == 1) sections.push_back(EqSection::gain(1));
    size_t i = 0;
    for (; i + 4 <= sections.size(); i += 4) {
        SectionQuad(sections[i], sections[i + 1], sections[i + 2], sections[i + 3]).process(bus.left.data(), bus.right.data(), frames);
    }
    if (i < sections.size()) SectionPair(sections[i], sections[i + 1]).process(bus.left.data(), bus.right.data(), frames);
}

void clipPeaks(float ceiling, Bus& bus, int64_t frames) {
    constexpr int64_t kLate = Clipper::kLatency;
    std::vector<float> changes(static_cast<size_t>(frames));
    for (std::vector<float>* side : {&bus.left, &bus.right}) {
        std::fill(changes.begin(), changes.end(), 0.0F);
        const auto block = [&](int64_t n, float* x) {
            for (int64_t k = 0; k < kBlock; ++k) x[k] = n + k >= 0 && n + k < frames ? (*side)[static_cast<size_t>(n + k)] : 0.0F;
        };
        alignas(16) float in[kBlock], change[kBlock];
        int left = 0;  // Blocks whose change still sounds.
        Clipper clipper(ceiling);
        for (int64_t n = 0; n < frames; n += kBlock) {
            block(n, in);
            const bool loud = clipper.reaches(in);
            if (!loud && left == 0) continue;
            if (left == 0) {  // What the filters would have heard.
                clipper = Clipper(ceiling);
                for (int64_t past = Clipper::kPast; past > 0; --past) {
                    block(n - past * kBlock, in);
                    clipper.process(in, change);
                }
                block(n, in);
            }
            left = loud ? 2 * Clipper::kPast : left - 1;
            clipper.process(in, change);
            for (int64_t k = 0; k < kBlock && n + k < frames; ++k) changes[static_cast<size_t>(n + k)] = change[k];
        }
        for (int64_t n = frames - 1; n >= 0; --n) {
            const auto at = static_cast<size_t>(n);
            (*side)[at] = (n >= kLate ? (*side)[static_cast<size_t>(n - kLate)] : 0.0F) + changes[at];
        }
    }
}

void addBody(const StripDesign& design, Bus& bus, int64_t frames) {
    Lanes c11[2]{}, c12[2]{}, c22[2]{}, c2[2]{}, level[2]{}, s1[2]{}, s2[2]{};
    for (size_t i = 0; i < design.body.size(); ++i) {
        const BodyMode& mode = design.body[i];
        if (mode.level == 0.0F) continue;
        const SvfShape shape(mode.hz, mode.q);
        const size_t r = i / 4;
        const size_t lane = i % 4;
        c11[r][lane] = shape.c11;
        c12[r][lane] = shape.c12;
        c22[r][lane] = shape.c22;
        c2[r][lane] = shape.c2;
        level[r][lane] = 0.5F * shape.k * mode.level;
    }
    float* left = bus.left.data();
    float* right = bus.right.data();
    for (int64_t n = 0; n < frames; ++n) {
        const Lanes x = lanes(0.5F * (left[n] + right[n]));
        Lanes sum{};
        for (int r = 0; r < 2; ++r) {
            const Lanes next1 = (c11[r] * s1[r] - c12[r] * s2[r]) + c12[r] * x;
            const Lanes next2 = (c12[r] * s1[r] + c22[r] * s2[r]) + c2[r] * x;
            sum += level[r] * (s1[r] + next1);
            s1[r] = next1;
            s2[r] = next2;
        }
        const float y = laneSum(sum);
        left[n] += y;
        right[n] += y;
    }
}

void chorus(float depthMs, float hz, float mix, int64_t windowStart, Bus& bus, int64_t frames) {
    constexpr int kPast = 1024;  // Above the longest tap.
    const float depth = depthMs * 48.0F;
    std::vector<float> wet[2];
    for (int side = 0; side < 2; ++side) {
        const std::vector<float>& dry = side == 0 ? bus.left : bus.right;
        wet[side].resize(kPast);
        wet[side].insert(wet[side].end(), dry.begin(), dry.begin() + frames);
    }
    SectionPair(EqSection::highPass(200, 0.7), EqSection::lowPass(9000, 0.6)).process(wet[0].data() + kPast, wet[1].data() + kPast, frames);
    constexpr float kTapMs[2][3] = {{9.0F, 12.3F, 16.1F}, {10.7F, 14.2F, 17.9F}};
    const auto delayAt = [&](int side, int tap, int64_t n) {
        const double turns = static_cast<double>(windowStart + n) / kRate * hz * (1 + 0.13 * tap) + tap / 3.0 + side * 0.25;
        return kTapMs[side][tap] * 48.0F + depth * static_cast<float>(sinTurns(turns));
    };
    for (int side = 0; side < 2; ++side) {
        std::vector<float>& out = side == 0 ? bus.left : bus.right;
        CubicTap taps[3] = {CubicTap(delayAt(side, 0, 0)), CubicTap(delayAt(side, 1, 0)), CubicTap(delayAt(side, 2, 0))};
        for (int64_t n = 0; n < frames; n += kBlock) {
            const int count = static_cast<int>(frames - n < kBlock ? frames - n : kBlock);
            float* to = out.data() + n;
            for (int k = 0; k < count; ++k) to[k] *= 1.0F - 0.5F * mix;
            for (int tap = 0; tap < 3; ++tap) {
                // The tap as it stands at the block's start, crossed into the tap as it will stand at its end.
                const CubicTap from = taps[tap];
                const CubicTap until(delayAt(side, tap, n + kBlock));
                taps[tap] = until;
                const float* p = wet[side].data() + (kPast + n - from.whole);
                const float* q = wet[side].data() + (kPast + n - until.whole);
                const float level = mix * 0.6F;
                for (int k = 0; k < count; ++k) {
                    const float x = static_cast<float>(k) * (1.0F / kBlock);
                    const float y = (from.a * p[k + 1] + from.b * p[k]) + (from.c * p[k - 1] + from.d * p[k - 2]);
                    const float z = (until.a * q[k + 1] + until.b * q[k]) + (until.c * q[k - 1] + until.d * q[k - 2]);
                    to[k] += level * (y + x * (z - y));
                }
            }
        }
    }
}

void shapeOnBeats(float tremolo, float pump, int64_t windowStart, const TempoMap* tempo, Bus& bus, int64_t frames) {
    PulseClock clock(tempo);
    const auto gains = [&](int64_t n, float* left, float* right) {
        const PulseClock::Place place = clock.at(windowStart + n);
        const auto wave = static_cast<float>(sinTurns(place.since));
        float duck = 1;
        if (pump > 0) {  // Down on the pulse within its last twentieth, then back over half of it.
            double fall = exp2Of(-place.since * 5.5);
            if (place.until < 0.05) fall += (0.05 - place.until) * 20.0 * (1 - fall);
            duck = 1.0F - pump * static_cast<float>(fall);
        }
        *left = duck * (1.0F + tremolo * wave);
        *right = duck * (1.0F - tremolo * wave);
    };
    float fromLeft = 1, fromRight = 1;
    gains(0, &fromLeft, &fromRight);
    for (int64_t n = 0; n < frames; n += kBlock) {
        float toLeft = 1, toRight = 1;
        gains(n + kBlock, &toLeft, &toRight);
        for (int k = 0; k < kBlock && n + k < frames; ++k) {
            const float x = static_cast<float>(k) * (1.0F / kBlock);
            bus.left[static_cast<size_t>(n + k)] *= fromLeft + x * (toLeft - fromLeft);
            bus.right[static_cast<size_t>(n + k)] *= fromRight + x * (toRight - fromRight);
        }
        fromLeft = toLeft;
        fromRight = toRight;
    }
}

void narrowBass(float width, Bus& bus, int64_t frames) {
    // The middle goes through a plain gain beside the side's high-pass, and so stays in step with it.
    const EqSection cut = EqSection::highPass(120, 0.6);
    const EqSection pass = EqSection::gain(1);
    SectionPair sides(pass, cut, pass, cut);
    for (int64_t n = 0; n < frames; n += kBlock) {
        const int64_t count = frames - n < kBlock ? frames - n : kBlock;
        float* __restrict left = bus.left.data() + n;
        float* __restrict right = bus.right.data() + n;
        float mid[kBlock], side[kBlock];
        for (int64_t k = 0; k < count; ++k) mid[k] = 0.5F * (left[k] + right[k]);
        for (int64_t k = 0; k < count; ++k) side[k] = 0.5F * width * (left[k] - right[k]);
        sides.process(mid, side, count);
        for (int64_t k = 0; k < count; ++k) left[k] = mid[k] + side[k];
        for (int64_t k = 0; k < count; ++k) right[k] = mid[k] - side[k];
    }
}

int64_t addEcho(float send, int64_t delayFrames, Bus& bus, int64_t frames) {
    const int64_t delay = delayFrames < 64 ? 64 : delayFrames;
    std::vector<float> toLeft(static_cast<size_t>(bus.frames()));
    std::vector<float> toRight(static_cast<size_t>(bus.frames()));
    Svf lowLeft(4200, 0.6), lowRight(3600, 0.6), highLeft(320, 0.6), highRight(360, 0.6);
    int64_t end = frames;
    for (int64_t n = 0; n < bus.frames(); ++n) {
        const auto at = static_cast<size_t>(n);
        if (n >= end + 2 * delay) break;
        const float fromLeft = n >= delay ? toLeft[at - static_cast<size_t>(delay)] : 0;
        const float fromRight = n >= delay ? toRight[at - static_cast<size_t>(delay)] : 0;
        const float left = highLeft.high(lowLeft.low(fromLeft));
        const float right = highRight.high(lowRight.low(fromRight));
        const float dry = n < frames ? send * 0.5F * (bus.left[at] + bus.right[at]) : 0.0F;
        toLeft[at] = dry + 0.1F * right;
        toRight[at] = left;
        if (n < frames || left > 1e-7F || left < -1e-7F || right > 1e-7F || right < -1e-7F) end = n + 1;
    }
    // Heard a little inside the sides.
    Svf a(4200, 0.6), b(3600, 0.6), c(320, 0.6), d(360, 0.6);
    for (int64_t n = delay; n < bus.frames() && n < end + 2 * delay; ++n) {
        const auto at = static_cast<size_t>(n);
        const float left = c.high(a.low(toLeft[at - static_cast<size_t>(delay)]));
        const float right = d.high(b.low(toRight[at - static_cast<size_t>(delay)]));
        bus.left[at] += left + 0.15F * right;
        bus.right[at] += right + 0.15F * left;
    }
    const int64_t last = end + 2 * delay;
    return last < bus.frames() ? last : bus.frames();
}

void runStrip(const StripDesign& design, const Knobs& knobs, int64_t windowStart, const TempoMap* tempo, Bus& bus) {
    const auto within = [&](int64_t frames) { return frames < bus.frames() ? frames : bus.frames(); };
    // The filters' own ring: a quarter of a second.
    int64_t frames = within(bus.end + 12000);
    StripDesign tuned = design;
    const float tilt = (knobs[Knob::Brightness] - 0.5F) * 8.0F;
    for (Band& band : tuned.bands) {
        if (band.shape == Band::HighShelf) band.db += tilt;
    }
    bool body = false;
    for (const BodyMode& mode : design.body) body = body || mode.level > 0;
    if (body) addBody(design, bus, frames);
    equalise(tuned, gainFromDb(design.trimDb + 24.0F * (knobs[Knob::Level] - 0.5F)), knobs[Knob::Open], bus, frames);
    if (knobs[Knob::Clip] > 0) {
        frames = within(frames + Clipper::kLatency);
        clipPeaks(gainFromDb(-24.0F * knobs[Knob::Clip]), bus, frames);
    }
    const float motion = knobs.twice(Knob::Motion);
    if (design.chorus.mix > 0 && motion > 0) {
        frames = within(frames + 1024);
        chorus(design.chorus.depthMs, design.chorus.hz, clamped(design.chorus.mix * motion, 0, 1), windowStart, bus, frames);
    }
    const float tremolo = clamped(design.tremolo * motion, 0, 0.9F);
    if (tremolo > 0 || knobs[Knob::Pump] > 0) shapeOnBeats(tremolo, knobs[Knob::Pump], windowStart, tempo, bus, frames);
    if (design.echo > 0 && knobs[Knob::Echo] > 0) {
        const int64_t delay = PulseClock(tempo).echoFrames(windowStart);
        frames = addEcho(design.echo * knobs.twice(Knob::Echo), delay, bus, frames);
    }
    if (knobs[Knob::Room] > 0) frames = addRoom(design.space, knobs.twice(Knob::Room), windowStart, bus, frames);
    frames = within(frames + 2400);
    narrowBass(design.width * knobs.twice(Knob::Width), bus, frames);
    bus.end = frames;
}

}  // namespace fermata::sound
