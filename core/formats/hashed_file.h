// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is hashed while it is written, so that a pack's manifests need no second reading.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/base/hash.h"
#include "core/base/result.h"

namespace fermata {

struct FileDigest {
    Hash sha256;
    std::string sha512;  // 128 lower-case hex digits.
    int64_t bytes = 0;
};

// One thread at a time. A file that is not closed by close() is removed again.
class HashedFile {
  public:
    // Truncates what is there. Io, NotFound (no such folder) and NoSpace name the path.
    static Result<HashedFile> create(const std::filesystem::path& path);
    HashedFile(HashedFile&&) noexcept;
    HashedFile& operator=(HashedFile&&) noexcept;
    ~HashedFile();

    Result<void> write(std::string_view bytes);
    Result<FileDigest> close();  // After fsync. Once only.

  private:
    HashedFile();
    struct State;
    std::unique_ptr<State> m_state;
};

Result<FileDigest> writeHashed(const std::filesystem::path& path, std::string_view bytes);
// Reads the whole file in pieces. Io and NotFound name the path.
Result<FileDigest> digestFile(const std::filesystem::path& path);

}  // namespace fermata
