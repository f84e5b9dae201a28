// SPDX-License-Identifier: GPL-3.0-or-later
// The one room: early reflections common to all stems, and a feedback delay network of eight modulated lines.
#include <algorithm>
#include <array>
#include <vector>

#include "core/sound/filter.h"
#include "core/sound/strip.h"

namespace fermata::sound {
namespace {

struct Tap {
    int delay;
    float gain;
    bool dark;   // A second wall: duller.
    bool cross;  // From the other side.
};
constexpr std::array<Tap, 12> kLeftTaps = {{{271, 0.62F, false, false}, {419, -0.50F, false, true}, {613, 0.46F, false, false},
    {787, 0.40F, true, true}, {977, -0.38F, false, false}, {1163, 0.33F, true, true}, {1399, -0.30F, true, false},
    {1613, 0.27F, true, true}, {1873, 0.24F, true, false}, {2131, -0.21F, true, true}, {2417, 0.18F, true, false}, {2753, 0.15F, true, true}}};
constexpr std::array<Tap, 12> kRightTaps = {{{311, 0.60F, false, false}, {467, 0.51F, false, true}, {577, -0.45F, false, false},
    {829, 0.41F, true, true}, {1031, 0.37F, false, false}, {1223, -0.34F, true, true}, {1361, 0.30F, true, false},
    {1669, -0.26F, true, true}, {1931, 0.24F, true, false}, {2203, 0.20F, true, true}, {2381, -0.18F, true, false}, {2801, 0.15F, true, true}}};

constexpr int64_t kLead = 2816;   // Frames of the sources' past that taps and pre-delay reach.
constexpr int64_t kChunk = 4096;  // Frames made at a time: what is between the steps stays in the cache.

// A stretch of sound with its past before it.
class Stretch {
  public:
    explicit Stretch(int64_t past) : m_past(past), m_data(static_cast<size_t>(past + kChunk)) {}
    float* now() { return m_data.data() + m_past; }
    const float* now() const { return m_data.data() + m_past; }
    void advance() { std::copy(m_data.end() - m_past, m_data.end(), m_data.begin()); }

  private:
    int64_t m_past;
    std::vector<float> m_data;
};

// Every block is summed in registers, tap after tap.
void addTaps(const std::array<Tap, 12>& taps, const Stretch* bright, const Stretch* dark, int side, float level, float* out, int64_t frames) {
    constexpr int kWide = kBlock / 4;
    for (int64_t start = 0; start + kBlock <= frames; start += kBlock) {
        std::array<Lanes, kWide> sum{};
        for (const Tap& tap : taps) {
            const int from = tap.cross ? 1 - side : side;
            const Lanes gain = lanes(tap.gain * level);
            const float* source = (tap.dark ? dark[from].now() : bright[from].now()) + (start - tap.delay);
            for (int k = 0; k < kWide; ++k) sum[static_cast<size_t>(k)] += gain * loadLanes(source + 4 * k);
        }
        float* to = out + start;
        for (int k = 0; k < kWide; ++k) storeLanes(to + 4 * k, loadLanes(to + 4 * k) + sum[static_cast<size_t>(k)]);
    }
}

// y[n] = -g x[n] + x[n-d] + g y[n-d], which has no feedback within d frames.
void allpass(const Stretch& x, Stretch& y, int delay) {
    constexpr float kG = 0.62F;
    for (int64_t n = 0; n < kChunk; n += delay) {
        const int64_t count = kChunk - n < delay ? kChunk - n : delay;
        float* __restrict out = y.now() + n;
        const float* __restrict now = x.now() + n;
        const float* __restrict then = x.now() + n - delay;
        const float* __restrict past = y.now() + n - delay;
        for (int64_t k = 0; k < count; ++k) out[k] = (then[k] - kG * now[k]) + kG * past[k];
    }
}

Lanes hadamard(Lanes x) {
    const Lanes a = __builtin_shufflevector(x, x, 0, 0, 2, 2);
    const Lanes b = __builtin_shufflevector(x, x, 1, 1, 3, 3);
    const Lanes s = a + b * Lanes{1, -1, 1, -1};
    const Lanes c = __builtin_shufflevector(s, s, 0, 1, 0, 1);
    const Lanes d = __builtin_shufflevector(s, s, 2, 3, 2, 3);
    return c + d * Lanes{1, 1, -1, -1};
}

constexpr std::array<int, 8> kLines = {1493, 1811, 2129, 2503, 2903, 3301, 3797, 4219};

// Eight lines, none shorter than a block: each is read a block at a time, and only damping and mixing go frame by frame.
class Network {
  public:
    Network(const SpaceDesign& space, int64_t windowStart) : m_start(windowStart) {
        // A dead, small space has shorter lines.
        m_size = space.kind == SpaceDesign::Hall ? 1.62 : space.kind == SpaceDesign::Plate ? 0.71 : space.t60 < 0.8F ? 0.55 : 1.0;
        m_ring = (static_cast<size_t>(kLines.back() * m_size) / kBlock + 3) * kBlock;
        m_span = 2 * m_ring;
        m_lines.resize(8 * m_span);
        m_write = m_ring;
        const double damp = exp2Of(-9.064720283654388 * space.dampHz / kRate);  // e^(-2 pi f / rate)
        for (int i = 0; i < 8; ++i) {
            const double length = kLines[static_cast<size_t>(i)] * m_size;
            m_gain[i / 4][i % 4] = static_cast<float>(exp2Of(-9.965784284662087 * length / (space.t60 * kRate)) * 0.35355339);
            m_delay[static_cast<size_t>(i)] = delayAt(i, 0);
        }
        m_damp = lanes(static_cast<float>(damp));
    }

    // One block: mono sends of both sides in, both sides out.
    void process(const float* inLeft, const float* inRight, float* outLeft, float* outRight) {
        alignas(16) float y[8][kBlock];
        for (int i = 0; i < 8; ++i) read(i, y[i]);
        for (int k = 0; k < kBlock; k += 4) {
            Lanes near[4], far[4];
            for (int i = 0; i < 4; ++i) near[i] = loadLanes(y[i] + k);
            for (int i = 0; i < 4; ++i) far[i] = loadLanes(y[4 + i] + k);
            transpose(near[0], near[1], near[2], near[3]);
            transpose(far[0], far[1], far[2], far[3]);
            Lanes backNear[4], backFar[4];
            for (int f = 0; f < 4; ++f) {
                m_low[0] = near[f] + m_damp * (m_low[0] - near[f]);
                m_low[1] = far[f] + m_damp * (m_low[1] - far[f]);
                near[f] = m_low[0];
                far[f] = m_low[1];
                const Lanes a = m_low[0] * m_gain[0];
                const Lanes b = m_low[1] * m_gain[1];
                const float l = 0.5F * inLeft[k + f];
                const float r = 0.5F * inRight[k + f];
                const Lanes input{l, r, l, r};
                backNear[f] = hadamard(a + b) + input;
                backFar[f] = hadamard(a - b) + input;
            }
            transpose(near[0], near[1], near[2], near[3]);
            transpose(far[0], far[1], far[2], far[3]);
            transpose(backNear[0], backNear[1], backNear[2], backNear[3]);
            transpose(backFar[0], backFar[1], backFar[2], backFar[3]);
            storeLanes(outLeft + k, (near[0] - near[2]) + (far[0] - far[2]) + 0.5F * near[1]);
            storeLanes(outRight + k, (near[1] - near[3]) + (far[1] - far[3]) + 0.5F * near[0]);
            for (size_t i = 0; i < 4; ++i) storeLanes(m_lines.data() + i * m_span + m_write + static_cast<size_t>(k), backNear[i]);
            for (size_t i = 0; i < 4; ++i) storeLanes(m_lines.data() + (4 + i) * m_span + m_write + static_cast<size_t>(k), backFar[i]);
        }
        m_at += kBlock;
        m_write += kBlock;
        if (m_write == m_span) {  // The past moves to the front.
            for (size_t i = 0; i < 8; ++i) {
                float* line = m_lines.data() + i * m_span;
                std::copy(line + m_span - m_ring, line + m_span, line);
            }
            m_write = m_ring;
        }
    }

  private:
    static constexpr int64_t kGlide = 8 * kBlock;  // Frames between looks at the lines' slow movement.

    float delayAt(int line, int64_t n) const {
        const double turns = static_cast<double>(m_start + n) / kRate * (0.29 + 0.047 * line) + line * 0.37;
        return static_cast<float>(kLines[static_cast<size_t>(line)] * m_size + 5.0 * sinTurns(turns));
    }

    // A line's block: its delay at the block's start crossed into that at its end.
    void read(int i, float* out) {
        const float from = m_delay[static_cast<size_t>(i)];
        if (m_at % kGlide == 0) m_slope[static_cast<size_t>(i)] = (delayAt(i, m_at + kGlide) - from) * (1.0F * kBlock / kGlide);
        const float until = from + m_slope[static_cast<size_t>(i)];
        m_delay[static_cast<size_t>(i)] = until;
        const auto wholeFrom = static_cast<size_t>(from), wholeUntil = static_cast<size_t>(until);
        const float t = from - static_cast<float>(wholeFrom), u = until - static_cast<float>(wholeUntil);
        const float* p = m_lines.data() + static_cast<size_t>(i) * m_span + m_write - wholeFrom;
        const float* q = m_lines.data() + static_cast<size_t>(i) * m_span + m_write - wholeUntil;
        for (int k = 0; k < kBlock; ++k) {
            const float a = p[k] + t * (p[k - 1] - p[k]);
            const float b = q[k] + u * (q[k - 1] - q[k]);
            out[k] = a + (static_cast<float>(k) * (1.0F / kBlock)) * (b - a);
        }
    }

    std::vector<float> m_lines;
    int64_t m_start;
    int64_t m_at = 0;
    double m_size = 1;
    size_t m_ring = 0, m_span = 0, m_write = 0;  // Frames of each line's past that can be reached; twice that; where it stands.
    std::array<float, 8> m_delay{}, m_slope{};
    Lanes m_gain[2]{}, m_low[2]{}, m_damp{};
};

}  // namespace

int64_t addRoom(const SpaceDesign& space, float level, int64_t windowStart, Bus& bus, int64_t frames) {
    const auto total = bus.frames();
    const auto within = [&](int64_t n) { return n < total ? n : total; };
    const int64_t fed = within(frames + 24000), ring = within(frames + 2400), early = within(frames + 6000);
    Stretch bright[2] = {Stretch(kLead), Stretch(kLead)}, dark[2] = {Stretch(kLead), Stretch(kLead)};
    // Into the network: each side through its four diffusers.
    constexpr std::array<std::array<int, 4>, 2> kDiffusers = {{{229, 347, 491, 677}, {242, 367, 518, 711}}};
    constexpr int64_t kShortPast = 768;
    std::vector<Stretch> diffuse[2];
    for (auto& side : diffuse) {
        for (int i = 0; i < 4; ++i) side.emplace_back(i < 3 ? kShortPast : kLead);
    }
    SectionQuad walls(EqSection::highPass(space.lowCutHz, 0.7), EqSection::lowPass(8500, 0.6), EqSection::lowPass(3400, 0.6), EqSection::gain(1));
    Network network(space, windowStart);
    const auto preDelay = static_cast<int64_t>(space.preDelayMs * 48.0F);  // Shorter than the lead.
    const float late = space.late * level;
    int quiet = 0;
    int64_t n = 0;
    constexpr std::array<float, kBlock> kNothing{};
    for (int64_t chunk = 0; n < total && quiet < 300; chunk += kChunk) {
        const auto left = [&](int64_t end) { return std::clamp<int64_t>(end - chunk, 0, kChunk); };
        for (size_t side = 0; side < 2; ++side) {
            const float* dry = (side == 0 ? bus.left : bus.right).data() + chunk;
            std::fill(std::copy(dry, dry + left(frames), bright[side].now()), bright[side].now() + kChunk, 0.0F);
            std::fill(dark[side].now() + left(ring), dark[side].now() + kChunk, 0.0F);
        }
        walls.split(bright[0].now(), bright[1].now(), dark[0].now(), dark[1].now(), left(ring));
        addTaps(kLeftTaps, bright, dark, 0, space.early * level, bus.left.data() + chunk, left(early));
        addTaps(kRightTaps, bright, dark, 1, space.early * level, bus.right.data() + chunk, left(early));
        for (size_t side = 0; side < 2; ++side) {
            for (size_t i = 0; i < 4; ++i) allpass(i == 0 ? bright[side] : diffuse[side][i - 1], diffuse[side][i], kDiffusers[side][i]);
            std::fill(diffuse[side][3].now() + left(fed), diffuse[side][3].now() + kChunk, 0.0F);
        }
        for (; n < std::min(total, chunk + kChunk) && quiet < 300; n += kBlock) {
            const int64_t at = n - chunk - preDelay;
            const bool sent = n - preDelay < fed;
            float outLeft[kBlock], outRight[kBlock];
            network.process(sent ? diffuse[0][3].now() + at : kNothing.data(), sent ? diffuse[1][3].now() + at : kNothing.data(), outLeft, outRight);
            const int64_t count = within(n + kBlock) - n;
            float* toLeft = bus.left.data() + n;
            float* toRight = bus.right.data() + n;
            for (int64_t k = 0; k < count; ++k) toLeft[k] += late * outLeft[k];
            for (int64_t k = 0; k < count; ++k) toRight[k] += late * outRight[k];
            if (n <= fed + preDelay) continue;
            float peak = 0;
            for (int k = 0; k < kBlock; ++k) {
                const float l = late * outLeft[k], r = late * outRight[k];
                peak = peak < l ? l : peak < -l ? -l : peak;
                peak = peak < r ? r : peak < -r ? -r : peak;
            }
            quiet = peak < 1e-6F ? quiet + 1 : 0;
        }
        for (size_t side = 0; side < 2; ++side) {
            bright[side].advance();
            dark[side].advance();
            for (Stretch& stage : diffuse[side]) stage.advance();
        }
    }
    return within(n);
}

}  // namespace fermata::sound
