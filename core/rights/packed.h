// SPDX-License-Identifier: GPL-3.0-or-later
// How the indexes of other people's music lie on disk: a magic of eight bytes, the last of them the version, then one
// zstd frame that holds a line of canonical JSON and, after it, rising numbers as their distances in LEB128.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/result.h"

namespace fermata {

enum class FrameChecksum { No, Yes };

// Writes magic and `plain`, compressed; the hash of the whole file. Fails as writeFile does.
Result<Hash> writePacked(const std::filesystem::path& file, std::string_view magic, std::string_view plain, FrameChecksum checksum);

struct Unpacked {
    Hash hash;          // Of the whole file.
    Json header;        // Its first line.
    std::string plain;  // Header and all.
    size_t at = 0;      // The first byte after the header.
};

// NotSupported for another version, damaged(why) for what is none or says that it is larger than `largest` bytes.
Result<Unpacked> readPacked(const std::filesystem::path& file, std::string_view magic, size_t largest,
                            const std::function<Error(std::string_view why)>& damaged);

void addDistance(std::string& plain, uint64_t distance);
// The distance at `at`, which goes on behind it; none where the text ends early or the number has more than `bits` bits.
std::optional<uint64_t> nextDistance(std::string_view plain, size_t& at, int bits);

}  // namespace fermata
