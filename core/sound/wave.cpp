// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/wave.h"

#include <array>
#include <complex>

#include "core/sound/fft.h"

namespace fermata::sound {
namespace {

constexpr double kTopHz = 21500.0;
constexpr int kMostHarmonics = 820;

WaveLevel makeLevel(const std::function<double(int)>& amplitude, int harmonics) {
    int bits = 12;
    while (bits > 9 && (1 << bits) >= 16 * harmonics) --bits;
    const auto size = size_t{1} << bits;
    std::vector<std::complex<double>> spectrum(size);
    for (int h = 1; h <= harmonics; ++h) {
        const double half = amplitude(h) * 0.5;
        spectrum[static_cast<size_t>(h)] = {0.0, -half};
        spectrum[size - static_cast<size_t>(h)] = {0.0, half};
    }
    inverseFft(spectrum);
    WaveLevel level;
    level.shift = 32 - bits;
    level.harmonics = harmonics;
    level.steps.resize(size);
    for (size_t i = 0; i < size; ++i) {
        const double before = spectrum[(i + size - 1) % size].real();
        const double here = spectrum[i].real();
        const double next = spectrum[(i + 1) % size].real();
        const double after = spectrum[(i + 2) % size].real();
        level.steps[i] = {static_cast<float>(here), static_cast<float>(0.5 * (next - before)),
                          static_cast<float>(before - 2.5 * here + 2.0 * next - 0.5 * after),
                          static_cast<float>(0.5 * (after - before) + 1.5 * (here - next))};
    }
    return level;
}

}  // namespace

Wave::Wave(const std::function<double(int)>& amplitude) {
    double harmonics = kMostHarmonics;
    int last = 0;
    while (harmonics >= 1.0) {
        const int count = static_cast<int>(harmonics);
        if (count != last) m_levels.push_back(makeLevel(amplitude, count));
        last = count;
        harmonics *= 0.7937005259840998;
    }
    if (last != 1) m_levels.push_back(makeLevel(amplitude, 1));
}

const WaveLevel& Wave::level(double hz) const {
    for (const WaveLevel& level : m_levels) {
        if (level.harmonics * hz < kTopHz) return level;
    }
    return m_levels.back();
}

const Wave& wave(WaveShape shape) {
    switch (shape) {
        case WaveShape::Saw: {
            static const Wave result([](int h) { return 0.6366 / h; });
            return result;
        }
        case WaveShape::Square: {
            static const Wave result([](int h) { return h % 2 == 1 ? 1.2732 / h : 0.0; });
            return result;
        }
        case WaveShape::Triangle: {
            static const Wave result([](int h) { return h % 2 == 1 ? (h % 4 == 1 ? 0.8106 : -0.8106) / (h * h) : 0.0; });
            return result;
        }
        case WaveShape::Pulse: {  // A quarter wide: every fourth harmonic is missing.
            static const Wave result([](int h) { return 1.2732 * sinTurns(h / 8.0) / h; });
            return result;
        }
        case WaveShape::Organ: {  // Drawbars 88 6400 020 over a suboctave: 16', 8', 5 1/3', 4', 2 2/3', 2', 1'.
            static const Wave result([](int h) {
                constexpr std::array<double, 17> kBars = {0,    0.34, 0.5, 0.27, 0.22, 0, 0.11, 0, 0.10,
                                                          0,    0.02, 0,   0.05, 0,    0, 0,    0.05};
                return h < 17 ? kBars[static_cast<size_t>(h)] : 0.0;
            });
            return result;
        }
        case WaveShape::Reed: {  // A soft, singing spectrum: falling 9 dB an octave, odd ones a little ahead.
            static const Wave result([](int h) {
                const double tilt = 1.0 / (h * (1.0 + 0.09 * h));
                return (h % 2 == 1 ? 0.75 : 0.48) * tilt;
            });
            return result;
        }
        case WaveShape::Sine: break;
    }
    static const Wave result([](int h) { return h == 1 ? 1.0 : 0.0; });
    return result;
}

}  // namespace fermata::sound
