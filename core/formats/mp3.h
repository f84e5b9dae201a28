// SPDX-License-Identifier: GPL-3.0-or-later
// MP3 for listening, by libsndfile (1.1 or newer) and LAME. Not a delivery format: lossy, with encoder delay.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

#include "core/base/result.h"
#include "core/formats/hashed_file.h"
#include "core/formats/source_mark.h"

namespace fermata {

struct Mp3Info {
    int kilobits = 320;  // Constant bit rate, 32 to 320.
    // Empty ones are left out.
    std::string title = {};
    std::string artist = {};
    std::string album = {};
    std::string comment = {};
    std::string date = {};   // A year.
    SourceMark mark = {};
};

// Interleaved stereo 24-bit integers at 48 kHz. The same library versions give the same bytes.
Result<FileDigest> writeMp3(const std::filesystem::path& path, std::span<const int32_t> audio, const Mp3Info& info);

}  // namespace fermata
