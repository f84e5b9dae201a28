// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/limiter.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/render/exact_math.h"

namespace fermata {
namespace {

constexpr int kTaps = 24;
constexpr int kHalf = kTaps / 2;
constexpr size_t kReach = 6;  // Blocks of look-ahead and of mean, each side: 2 ms.
constexpr double kFastRelease = 0.012;  // s
constexpr double kSlowAttack = 0.070;
constexpr double kSlowRelease = 0.220;
// Between two samples a band-limited signal can rise above both, but from far below the ceiling it does not reach it.
constexpr float kWorthLooking = 0.7F;

using Phases = std::array<std::array<float, kTaps>, 3>;

// Windowed sinc at 1/4, 2/4 and 3/4 of a sample. Angles are multiples of pi/48, reached by half-angle and
// recurrence from cos(pi/3) = 1/2: square roots are exact everywhere, sines are not.
Phases interpolators() {
    std::array<double, 49> cosine{};  // cos(k pi / 48)
    double c = 0.5;
    for (int i = 0; i < 4; ++i) c = std::sqrt((1 + c) / 2);
    cosine[0] = 1;
    cosine[1] = c;
    for (size_t k = 2; k < cosine.size(); ++k) cosine[k] = 2 * c * cosine[k - 1] - cosine[k - 2];
    Phases phases{};
    for (int phase = 1; phase <= 3; ++phase) {
        const double sine = phase == 2 ? 1 : std::sqrt(0.5);
        double sum = 0;
        std::array<double, kTaps> taps{};
        for (int i = 0; i < kTaps; ++i) {
            const int n = i - (kHalf - 1);          // The sample's place, seen from the one before the phase.
            const int quarters = std::abs(4 * n - phase);
            const double sign = (n <= 0 ? 1 : -1) * ((n % 2 == 0) ? 1 : -1);
            const double sinc = sign * sine / (3.141592653589793 * quarters / 4);
            taps[static_cast<size_t>(i)] = sinc * 0.5 * (1 + cosine[static_cast<size_t>(quarters)]);
            sum += taps[static_cast<size_t>(i)];
        }
        for (size_t i = 0; i < kTaps; ++i) phases[static_cast<size_t>(phase - 1)][i] = static_cast<float>(taps[i] / sum);
    }
    return phases;
}

// One channel of mix x gain with kHalf frames more on each side.
std::vector<float> gained(std::span<const int32_t> mix, const GainGrid& grid, std::span<const double> gains,
                          size_t first, size_t last, size_t channel) {
    const auto total = static_cast<int64_t>(mix.size() / 2);
    const int64_t from = grid.knots[first] - kHalf;
    const int64_t to = grid.knots[last] + kHalf;
    std::vector<float> out(static_cast<size_t>(to - from), 0.0F);
    size_t block = first;
    while (block > 0 && grid.knots[block] > from) --block;
    for (int64_t t = std::max<int64_t>(from, 0); t < std::min(to, total); ++block) {
        const int64_t begin = grid.knots[block];
        const int64_t end = grid.knots[block + 1];
        const double slope = (gains[block + 1] - gains[block]) / static_cast<double>(end - begin);
        for (; t < std::min({end, to, total}); ++t) {
            const double gain = (gains[block] + slope * static_cast<double>(t - begin)) * (1.0 / 8388608);
            out[static_cast<size_t>(t - from)] =
                static_cast<float>(mix[static_cast<size_t>(t) * 2 + channel] * gain);
        }
    }
    return out;
}

}  // namespace

std::vector<double> allowedGain(std::span<const int32_t> mix, const GainGrid& grid, std::span<const double> gains,
                                size_t first, size_t last, double ceiling) {
    static const Phases phases = interpolators();
    std::vector<float> peaks(last - first, 0.0F);
    const float look = static_cast<float>(ceiling) * kWorthLooking;
    for (size_t channel = 0; channel < 2; ++channel) {
        const std::vector<float> audio = gained(mix, grid, gains, first, last, channel);
        float before = 0;  // The peak between the last sample and this one belongs to both their blocks.
        size_t at = kHalf;
        for (size_t block = first; block < last; ++block) {
            float peak = before;
            before = 0;
            const auto frames = static_cast<size_t>(grid.knots[block + 1] - grid.knots[block]);
            float around = 0;
            for (size_t k = at - 3; k <= at + frames + 4; ++k) around = std::max(around, std::abs(audio[k]));
            if (around <= look) {
                at += frames;
                peaks[block - first] = std::max(peaks[block - first], peak);
                continue;
            }
            for (size_t i = 0; i < frames; ++i, ++at) {
                before = 0;
                peak = std::max(peak, std::abs(audio[at]));
                float near = 0;
                for (size_t k = at - 3; k <= at + 4; ++k) near = std::max(near, std::abs(audio[k]));
                if (near <= look) continue;
                for (const auto& taps : phases) {
                    float sum = 0;
                    for (size_t k = 0; k < kTaps; ++k) sum += taps[k] * audio[at + k - (kHalf - 1)];
                    before = std::max(before, std::abs(sum));
                }
                peak = std::max(peak, before);
            }
            peaks[block - first] = std::max(peaks[block - first], peak);
        }
    }
    std::vector<double> allowed(peaks.size(), 1.0);
    for (size_t i = 0; i < peaks.size(); ++i) {
        if (static_cast<double>(peaks[i]) > ceiling) allowed[i] = ceiling / static_cast<double>(peaks[i]);
    }
    return allowed;
}

std::vector<double> smoothLimit(std::span<const double> allowed, CueEnd end) {
    const size_t blocks = allowed.size();
    std::vector<double> knots(blocks + 1, 1.0);
    if (std::all_of(allowed.begin(), allowed.end(), [](double a) { return a >= 1; })) return knots;
    const bool loops = end == CueEnd::Loops;
    const auto perGrid = [](double seconds) {
        return 1 - exactExp2(-1.4426950408889634 * kGridFrames / (seconds * static_cast<double>(kSampleRate)));
    };
    const double fastRelease = perGrid(kFastRelease), slowAttack = perGrid(kSlowAttack), slowRelease = perGrid(kSlowRelease);
    // What the blocks within reach of i allow together; a circle's ends are each other's neighbours.
    const auto around = [&](std::span<const double> values, size_t i, auto&& combine) {
        const auto reach = static_cast<int64_t>(kReach);
        const auto count = static_cast<int64_t>(blocks);
        for (int64_t k = static_cast<int64_t>(i) - reach; k <= static_cast<int64_t>(i) + reach; ++k) {
            if (loops) combine(values[static_cast<size_t>((k + count * 2) % count)]);
            else if (k >= 0 && k < count) combine(values[static_cast<size_t>(k)]);
        }
    };
    std::vector<double> held(blocks);
    double fast = 1, slow = 1;
    const auto step = [&](size_t i) {
        double lowest = 1;
        around(allowed, i, [&](double a) { lowest = std::min(lowest, a); });
        fast = std::min(lowest, fast + fastRelease * (1 - fast));
        slow += (lowest < slow ? slowAttack : slowRelease) * (lowest - slow);
        held[i] = std::min(fast, slow);
    };
    if (loops) {  // Two seconds settle both stages.
        for (size_t i = blocks - std::min<size_t>(blocks, 2 * kSampleRate / kGridFrames); i < blocks; ++i) step(i);
    }
    for (size_t i = 0; i < blocks; ++i) step(i);
    // The mean over as many blocks as the minimum was held for stays below what every one of them allows.
    std::vector<double> mean(blocks);
    for (size_t i = 0; i < blocks; ++i) {
        double sum = 0;
        int count = 0;
        around(held, i, [&](double h) {
            sum += h;
            ++count;
        });
        mean[i] = sum / count;
    }
    for (size_t i = 0; i <= blocks; ++i) {
        const size_t before = i > 0 ? i - 1 : loops ? blocks - 1 : 0;
        const size_t after = i < blocks ? i : loops ? 0 : blocks - 1;
        knots[i] = std::min(mean[before], mean[after]);
    }
    return knots;
}

}  // namespace fermata
