// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the sound, for people who look: octave bands and a spectrogram. Measures only; nothing here makes sound.
// Audio is interleaved stereo, 24-bit integers at 48 kHz. 0 dB = a sine at full scale in both channels.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace fermata {

inline constexpr size_t kOctaveBands = 10;
inline constexpr double kNoLevel = -200;   // dB of nothing.

// Nominal centres of IEC 61260-1 octave bands, 31.5 Hz to 16 kHz; exact ones are 1000 x 2^n, edges half an octave off.
const std::array<double, kOctaveBands>& octaveCentres();

struct OctaveLevels {
    std::array<double, kOctaveBands> db{};  // Mean power of the whole audio, kNoLevel for nothing.
    double totalDb = kNoLevel;              // Sum of the bands.
};
OctaveLevels octaveLevels(std::span<const int32_t> audio);

// Power-weighted mean frequency in Hz, 0 for silence: what "bright" means in one number.
double spectralCentroid(std::span<const int32_t> audio);

// Columns evenly over the time, rows evenly over the logarithm of frequency from `lowHz` (row 0) to `highHz`.
struct Spectrogram {
    int columns = 0, rows = 0;
    double lowHz = 30, highHz = 20000;
    std::vector<float> db;                  // Column-major: db[column * rows + row].
    float at(int column, int row) const { return db[static_cast<size_t>(column) * static_cast<size_t>(rows) + static_cast<size_t>(row)]; }
};
// Hann windows of 4096 samples (85 ms). Requires: columns and rows > 0, 0 < lowHz < highHz <= 24000.
Spectrogram spectrogram(std::span<const int32_t> audio, int columns, int rows, double lowHz = 30, double highHz = 20000);

}  // namespace fermata
