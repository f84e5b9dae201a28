// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/pulse.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "core/base/quantities.h"

namespace fermata {
namespace {

constexpr int64_t kHop = kSampleRate / 200;
constexpr double kHopsASecond = 200;
constexpr double kLowest = 0.9, kHighest = 9.0;  // Hz.
constexpr double kClear = 15;                    // Times the mean strength.

// Rise of the level of the differentiated sound from hop to hop, in bels; its mean is taken off.
std::vector<double> onsets(std::span<const int32_t> audio) {
    std::vector<double> levels;
    double before = 0;
    for (size_t at = 0; at + static_cast<size_t>(kHop) * 2 <= audio.size(); at += static_cast<size_t>(kHop) * 2) {
        double energy = 0;
        for (size_t i = 0; i < static_cast<size_t>(kHop); ++i) {
            const double mono = (static_cast<double>(audio[at + i * 2]) + audio[at + i * 2 + 1]) / 16777216.0;
            energy += (mono - before) * (mono - before);
            before = mono;
        }
        levels.push_back(std::log10(energy / kHop + 1e-9));
    }
    std::vector<double> rises(levels.size(), 0);
    for (size_t i = 2; i < levels.size(); ++i) rises[i] = std::max(0.0, levels[i] - levels[i - 2]);
    double mean = 0;
    for (const double x : rises) mean += x;
    mean /= static_cast<double>(std::max<size_t>(1, rises.size()));
    for (double& x : rises) x -= mean;
    return rises;
}

double strengthAt(const std::vector<double>& rises, double hertz) {
    const double step = 2 * std::numbers::pi * hertz / kHopsASecond;
    const double c = std::cos(step), s = std::sin(step);
    double x = 1, y = 0, real = 0, imaginary = 0;
    for (const double rise : rises) {
        real += rise * x;
        imaginary += rise * y;
        const double next = x * c - y * s;
        y = x * s + y * c;
        x = next;
    }
    return real * real + imaginary * imaginary;
}

}  // namespace

Pulse pulseAgainst(std::span<const int32_t> audio, double bpm) {
    Pulse pulse;
    const double seconds = static_cast<double>(audio.size() / 2) / kSampleRate;
    if (seconds < 8 || bpm <= 0) return pulse;
    const std::vector<double> rises = onsets(audio);
    const double step = 0.25 / seconds;
    double best = 0, at = 0, sum = 0;
    int count = 0;
    for (double hertz = kLowest; hertz <= kHighest; hertz += step, ++count) {
        const double strength = strengthAt(rises, hertz);
        sum += strength;
        if (strength > best) {
            best = strength;
            at = hertz;
        }
    }
    pulse.clear = best > kClear * sum / count;
    pulse.bpm = at * 60;
    while (pulse.bpm >= 140) pulse.bpm /= 2;
    while (pulse.bpm < 70 && pulse.bpm > 0) pulse.bpm *= 2;
    if (!pulse.clear) return pulse;
    const double beat = bpm / 60;
    pulse.fits = false;
    for (const double part : {0.25, 1.0 / 3, 0.5, 2.0 / 3, 0.75, 1.0, 4.0 / 3, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0}) {
        pulse.fits = pulse.fits || std::abs(at - beat * part) <= std::max(0.5 / seconds, 0.004 * at);
    }
    return pulse;
}

}  // namespace fermata
