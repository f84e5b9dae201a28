// SPDX-License-Identifier: GPL-3.0-or-later
// A tar archive (POSIX.1-1988 ustar) of regular files, written and read in one pass with the SHA-256 of each.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/hash.h"
#include "core/base/result.h"

namespace fermata::db {

struct TarMember {
    std::string name;  // At most 100 bytes.
    int64_t size = 0;  // At most 8 GiB.
    Hash sha256;
};

// Writes beside `path` and renames in finish(): the archive appears whole or not at all.
class TarWriter {
  public:
    static Result<TarWriter> create(const std::filesystem::path& path);
    TarWriter(TarWriter&&) = default;
    ~TarWriter();

    Result<TarMember> addFile(const std::string& name, const std::filesystem::path& source);
    Result<TarMember> addText(const std::string& name, std::string_view text);
    Result<int64_t> finish();  // The archive's bytes.

  private:
    TarWriter() = default;
    Result<void> write(std::string_view bytes);
    Result<void> begin(const std::string& name, int64_t size);
    Result<void> pad(int64_t size);
    std::filesystem::path m_path, m_growing;
    std::ofstream m_out;
    int64_t m_written = 0;
};

class TarReader {
  public:
    static Result<TarReader> open(const std::filesystem::path& path);

    // The next member, empty at the end. Corrupt when this is no archive of ours or is cut short.
    Result<std::optional<TarMember>> next();  // Its sha256 is null until it has been read.
    // Reads the member that next() answered, whole, and answers its SHA-256.
    Result<Hash> read(const std::function<Result<void>(std::string_view)>& sink);

  private:
    std::filesystem::path m_path;
    std::ifstream m_in;
    int64_t m_left = 0;
};

}  // namespace fermata::db
