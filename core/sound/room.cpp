// SPDX-License-Identifier: GPL-3.0-or-later
// The one room: early reflections common to all stems, and a feedback delay network of eight modulated lines.
#include <array>
#include <vector>

#include "core/sound/filter.h"
#include "core/sound/strip.h"

namespace fermata::sound {
namespace {

using Int4 = int32_t __attribute__((vector_size(16)));

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

// A piece at a time, so that the sources stay in the cache while twelve taps read them.
void addTaps(const std::array<Tap, 12>& taps, const std::vector<float>* bright, const std::vector<float>* dark, int side,
             float level, std::vector<float>& out, int64_t frames) {
    constexpr int64_t kPiece = 4096;
    for (int64_t start = 0; start < frames; start += kPiece) {
        const int64_t end = start + kPiece < frames ? start + kPiece : frames;
        for (const Tap& tap : taps) {
            const int from = tap.cross ? 1 - side : side;
            const float gain = tap.gain * level;
            const int64_t first = start < tap.delay ? tap.delay : start;
            const float* __restrict source = (tap.dark ? dark[from].data() : bright[from].data()) - tap.delay;
            float* __restrict to = out.data();
            for (int64_t n = first; n < end; ++n) to[n] += gain * source[n];
        }
    }
}

// y[n] = -g x[n] + x[n-d] + g y[n-d], which has no feedback within d frames.
void allpass(std::vector<float>& x, std::vector<float>& y, int delay, int64_t frames) {
    constexpr float kG = 0.62F;
    for (int64_t n = 0; n < frames && n < delay; ++n) y[static_cast<size_t>(n)] = -kG * x[static_cast<size_t>(n)];
    for (int64_t n = delay; n < frames; n += delay) {
        const int64_t count = frames - n < delay ? frames - n : delay;
        float* __restrict out = y.data() + n;
        const float* __restrict now = x.data() + n;
        const float* __restrict then = x.data() + n - delay;
        const float* __restrict past = y.data() + n - delay;
        for (int64_t k = 0; k < count; ++k) out[k] = (then[k] - kG * now[k]) + kG * past[k];
    }
    x.swap(y);
}

Lanes hadamard(Lanes x) {
    const Lanes a = __builtin_shufflevector(x, x, 0, 0, 2, 2);
    const Lanes b = __builtin_shufflevector(x, x, 1, 1, 3, 3);
    const Lanes s = a + b * Lanes{1, -1, 1, -1};
    const Lanes c = __builtin_shufflevector(s, s, 0, 1, 0, 1);
    const Lanes d = __builtin_shufflevector(s, s, 2, 3, 2, 3);
    return c + d * Lanes{1, 1, -1, -1};
}

constexpr int kRing = 8192;
constexpr std::array<int, 8> kLines = {1493, 1811, 2129, 2503, 2903, 3301, 3797, 4219};

class Network {
  public:
    Network(const SpaceDesign& space, int64_t windowStart) : m_ring(static_cast<size_t>(kRing) * 8), m_start(windowStart) {
        // A dead, small space has shorter lines.
        m_size = space.kind == SpaceDesign::Hall ? 1.62 : space.kind == SpaceDesign::Plate ? 0.71 : space.t60 < 0.8F ? 0.55 : 1.0;
        const double damp = exp2Of(-9.064720283654388 * space.dampHz / kRate);  // e^(-2 pi f / rate)
        for (int i = 0; i < 8; ++i) {
            const double length = kLines[static_cast<size_t>(i)] * m_size;
            m_gain[i / 4][i % 4] = static_cast<float>(exp2Of(-9.965784284662087 * length / (space.t60 * kRate)) * 0.35355339);
        }
        m_damp = lanes(static_cast<float>(damp));
    }

    // One block: mono sends of both sides in, both sides out.
    void process(const float* inLeft, const float* inRight, float* outLeft, float* outRight, int count) {
        Lanes delay[2], slope[2];
        for (int i = 0; i < 8; ++i) {
            const float from = m_at == 0 ? delayAt(i, 0) : m_delay[i / 4][i % 4];
            const float to = delayAt(i, m_at + kBlock);
            delay[i / 4][i % 4] = from;
            m_delay[i / 4][i % 4] = to;
            slope[i / 4][i % 4] = (to - from) / kBlock;
        }
        for (int k = 0; k < count; ++k) {
            Lanes y[2];
            for (int r = 0; r < 2; ++r) {
                const Int4 whole = __builtin_convertvector(delay[r], Int4);
                const Lanes t = delay[r] - __builtin_convertvector(whole, Lanes);
                Lanes near{}, far{};
                for (int lane = 0; lane < 4; ++lane) {
                    const auto at = m_write - static_cast<uint32_t>(whole[lane]);
                    near[lane] = m_ring[static_cast<size_t>(at & (kRing - 1)) * 8 + static_cast<size_t>(r * 4 + lane)];
                    far[lane] = m_ring[static_cast<size_t>((at - 1) & (kRing - 1)) * 8 + static_cast<size_t>(r * 4 + lane)];
                }
                y[r] = near + t * (far - near);
                m_low[r] = y[r] + m_damp * (m_low[r] - y[r]);
                y[r] = m_low[r];
                delay[r] += slope[r];
            }
            outLeft[k] = y[0][0] - y[0][2] + y[1][0] - y[1][2] + 0.5F * y[0][1];
            outRight[k] = y[0][1] - y[0][3] + y[1][1] - y[1][3] + 0.5F * y[0][0];
            const Lanes input{0.5F * inLeft[k], 0.5F * inRight[k], 0.5F * inLeft[k], 0.5F * inRight[k]};
            const Lanes near = y[0] * m_gain[0];
            const Lanes far = y[1] * m_gain[1];
            const Lanes a = hadamard(near + far) + input;
            const Lanes b = hadamard(near - far) + input;
            float* to = m_ring.data() + static_cast<size_t>(m_write & (kRing - 1)) * 8;
            for (int lane = 0; lane < 4; ++lane) to[lane] = a[lane];
            for (int lane = 0; lane < 4; ++lane) to[4 + lane] = b[lane];
            ++m_write;
        }
        m_at += kBlock;
    }

  private:
    float delayAt(int line, int64_t n) const {
        const double turns = static_cast<double>(m_start + n) / kRate * (0.29 + 0.047 * line) + line * 0.37;
        return static_cast<float>(kLines[static_cast<size_t>(line)] * m_size + 5.0 * sinTurns(turns));
    }

    std::vector<float> m_ring;
    int64_t m_start;
    int64_t m_at = 0;
    double m_size = 1;
    uint32_t m_write = 0;
    Lanes m_gain[2]{}, m_low[2]{}, m_delay[2]{}, m_damp{};
};

}  // namespace

int64_t addRoom(const SpaceDesign& space, float level, int64_t windowStart, Bus& bus, int64_t frames) {
    const auto total = bus.frames();
    const auto within = [&](int64_t n) { return n < total ? n : total; };
    std::vector<float> bright[2], dark[2];
    for (int side = 0; side < 2; ++side) {
        const std::vector<float>& dry = side == 0 ? bus.left : bus.right;
        bright[side].assign(dry.begin(), dry.begin() + frames);
        bright[side].resize(static_cast<size_t>(total));
    }
    const int64_t ring = within(frames + 2400);
    SectionPair(EqSection::highPass(space.lowCutHz, 0.7), EqSection::lowPass(8500, 0.6)).process(bright[0].data(), bright[1].data(), ring);
    for (int side = 0; side < 2; ++side) dark[side] = bright[side];
    SectionPair(EqSection::lowPass(3400, 0.6), EqSection::gain(1)).process(dark[0].data(), dark[1].data(), ring);
    const int64_t early = within(frames + 6000);
    addTaps(kLeftTaps, bright, dark, 0, space.early * level, bus.left, early);
    addTaps(kRightTaps, bright, dark, 1, space.early * level, bus.right, early);

    // Into the network: each side through its four diffusers.
    constexpr std::array<std::array<int, 4>, 2> kDiffusers = {{{229, 347, 491, 677}, {242, 367, 518, 711}}};
    const int64_t fed = within(frames + 24000);
    for (size_t side = 0; side < 2; ++side) {
        for (const int delay : kDiffusers[side]) allpass(bright[side], dark[side], delay, fed);
    }
    Network network(space, windowStart);
    const auto preDelay = static_cast<int64_t>(space.preDelayMs * 48.0F);
    const float late = space.late * level;
    const auto send = [&](const std::vector<float>& line, int64_t n) {
        const int64_t at = n - preDelay;
        return at >= 0 && at < fed ? line[static_cast<size_t>(at)] : 0.0F;
    };
    int quiet = 0;
    int64_t n = 0;
    for (; n < total && quiet < 300; n += kBlock) {
        const int count = static_cast<int>(total - n < kBlock ? total - n : kBlock);
        float inLeft[kBlock], inRight[kBlock], outLeft[kBlock], outRight[kBlock];
        for (int k = 0; k < count; ++k) {
            inLeft[k] = send(bright[0], n + k);
            inRight[k] = send(bright[1], n + k);
        }
        network.process(inLeft, inRight, outLeft, outRight, count);
        float peak = 0;
        for (int k = 0; k < count; ++k) {
            const float left = late * outLeft[k];
            const float right = late * outRight[k];
            bus.left[static_cast<size_t>(n + k)] += left;
            bus.right[static_cast<size_t>(n + k)] += right;
            peak = peak < left ? left : peak < -left ? -left : peak;
            peak = peak < right ? right : peak < -right ? -right : peak;
        }
        quiet = n > fed + preDelay && peak < 1e-6F ? quiet + 1 : 0;
    }
    return within(n);
}

}  // namespace fermata::sound
