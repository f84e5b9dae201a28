// SPDX-License-Identifier: GPL-3.0-or-later
// PADsynth tables (algorithm published by Nasca Octavian Paul): each harmonic a band of noise, one table every three
// semitones so that formants stay where they are when the pitch moves.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/sound/maths.h"

namespace fermata::sound {

enum class Vowel : uint8_t { Ah, Oo, Eh, Bow, Glass };  // The last two are no vowels: a bowed string, a rubbed glass.

struct PadSpectrum {
    float bandwidthCents = 32;
    float formant = 1;     // How strongly the vowel shapes the spectrum; 0 = plain strings.
    float tiltHz = 2600;   // Second-order fall of the source.
};

// Sampled twice as fine as the sound: a cubic between points leaves images below -90 dB.
inline constexpr int kPadBits = 18;
inline constexpr size_t kPadSize = size_t{1} << kPadBits;  // 2.7 s.
inline constexpr double kPadStep = 2 * 4294967296.0;       // Of a reader, for the table's own pitch.

// kPadSize + 4 points, RMS 0.25, whose fundamental is that of MIDI key `base`. Built on first use; thread-safe.
const std::vector<float>& padTable(const PadSpectrum& spectrum, int base, Vowel vowel);
inline int padBase(int key) { return (key + 1) / 3 * 3; }

// Position in the table: 18 bits of index over 32 of fraction.
struct PadReader {
    const float* data = nullptr;
    uint64_t phase = 0;

    float next(uint64_t step) {
        const auto i = static_cast<size_t>(phase >> 32) & (kPadSize - 1);
        const float t = static_cast<float>(static_cast<int32_t>((phase & 0xffffffffU) >> 1)) * 4.6566129e-10F;
        phase += step;
        const float a = data[i], b = data[i + 1], c = data[i + 2], d = data[i + 3];
        const float c1 = 0.5F * (c - a);
        const float c2 = a - 2.5F * b + 2.0F * c - 0.5F * d;
        const float c3 = 0.5F * (d - a) + 1.5F * (b - c);
        return b + t * (c1 + t * (c2 + t * c3));
    }
};

}  // namespace fermata::sound
