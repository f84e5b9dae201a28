// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's recording as the engine needs it: WAV, FLAC or AIFF of any rate to stereo, 48 kHz, 24-bit integers.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace fermata {

struct AudioFile {
    std::vector<int32_t> audio;   // Interleaved stereo; one channel stands on both sides.
    int storedMilliDb = 0;        // <= 0: how much lower than the file it is kept, where converting it overshoots full scale.
    std::string format;           // "WAV, 24 bit", "FLAC, 16 bit".
    int sourceRate = 0;
    int sourceChannels = 0;
    int64_t sourceFrames = 0;
};

// A file at 48 kHz keeps its samples; others are converted by libsoxr at its very high quality, in one thread, to
// frames x 48000 / rate rounded up, without delay. NotFound, Corrupt or NotSupported name the file, what is wrong with
// it and the way out: lossy formats, more than two channels, more than one hour, samples that are no numbers.
Result<AudioFile> readAudioFile(const std::filesystem::path& path);

}  // namespace fermata
