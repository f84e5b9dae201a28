// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/compressor.h"

#include <algorithm>

#include "core/render/exact_math.h"

namespace fermata {
namespace {

constexpr double kKnee = 6;            // dB
constexpr double kRatio = 1.7;
constexpr double kUnderProgramme = 3.5;  // The threshold lies this far below the programme: about 1.4 dB of work.
constexpr double kAttack = 0.018;      // s
constexpr double kRelease = 0.160;
constexpr double kSilentPower = 1e-7;  // -70 dB

// One-pole coefficient: the share that moves within `seconds` of `frames` frames.
double onePole(double seconds, double frames) {
    return 1 - exactExp2(-1.4426950408889634 * frames / (seconds * static_cast<double>(kSampleRate)));
}

double levelOf(double power) { return power > 1e-20 ? exactLog2(power) * (kDbPerOctave / 2) : -200; }

double staticCurve(double over) {
    constexpr double kSlope = 1 / kRatio - 1;
    if (over <= -kKnee / 2) return 0;
    if (over >= kKnee / 2) return kSlope * over;
    return kSlope * (over + kKnee / 2) * (over + kKnee / 2) / (2 * kKnee);
}

double meanAbove(std::span<const double> power, const std::vector<bool>& counts, double gate) {
    double sum = 0;
    size_t count = 0;
    for (size_t i = 0; i < power.size(); ++i) {
        if (power[i] < gate || (!counts.empty() && !counts[i])) continue;
        sum += power[i];
        ++count;
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

}  // namespace

std::vector<double> detectorPower(std::span<const int32_t> mix, const GainGrid& grid, CueEnd end) {
    constexpr double kScale = 1.0 / 8388608;
    const double low = onePole(1 / (2 * 3.141592653589793 * 90), 1);
    const double mean = onePole(0.010, 1);
    double lows[2] = {0, 0};
    double power = 0;
    const auto run = [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i) {
            double loudest = 0;
            for (size_t c = 0; c < 2; ++c) {
                const double x = mix[i * 2 + c] * kScale;
                lows[c] += low * (x - lows[c]);
                const double high = x - lows[c];
                loudest = std::max(loudest, high * high);
            }
            power += mean * (loudest - power);
        }
    };
    const auto frames = static_cast<size_t>(grid.knots.back());
    if (end == CueEnd::Loops) run(frames - std::min<size_t>(frames, kSampleRate), frames);
    std::vector<double> result;
    result.reserve(grid.knots.size());
    for (size_t block = 0; block < grid.blocks(); ++block) {
        result.push_back(power);
        run(static_cast<size_t>(grid.knots[block]), static_cast<size_t>(grid.knots[block + 1]));
    }
    result.push_back(power);
    return result;
}

double programmeLevel(std::span<const double> power, const std::vector<bool>& counts) {
    const double mean = meanAbove(power, counts, kSilentPower);
    return mean > 0 ? levelOf(meanAbove(power, counts, mean / 10)) : -200;
}

std::vector<double> compressorGain(std::span<const double> power, double programmeDb, CueEnd end) {
    const double threshold = programmeDb - kUnderProgramme;
    const double attack = onePole(kAttack, kGridFrames);
    const double release = onePole(kRelease, kGridFrames);
    std::vector<double> gains;
    gains.reserve(power.size());
    double gain = 0;
    const auto step = [&](double p) {
        const double wanted = staticCurve(levelOf(p) - threshold);
        gain += (wanted < gain ? attack : release) * (wanted - gain);
    };
    if (end == CueEnd::Loops) {  // Two seconds settle it.
        const size_t last = power.empty() ? 0 : power.size() - 1;
        for (size_t i = last - std::min<size_t>(last, 2 * kSampleRate / kGridFrames); i < last; ++i) step(power[i]);
    }
    for (const double p : power) {
        step(p);
        gains.push_back(gain);
    }
    return gains;
}

}  // namespace fermata
