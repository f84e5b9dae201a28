// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a chunk's file: a 40-byte header and the payload as FLAC or zstd. The name does not depend on them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/chunk.h"
#include "core/base/result.h"

namespace fermata::db {

inline constexpr size_t kBlobHeaderBytes = 40;

Result<std::string> encodeBlob(const Chunk& chunk);

// Corrupt, without a file name, when the bytes are not a chunk's file; the hash is not checked here.
Result<Chunk> decodeBlob(std::string_view bytes);

// What the header says the file's length is; 0 when it is no header of ours.
size_t blobFileSize(std::string_view header);

}  // namespace fermata::db
