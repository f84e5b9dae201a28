// SPDX-License-Identifier: GPL-3.0-or-later
// Chunks as files: blobs/ab/cdef..., a small header and the body (pcm24 as FLAC, the rest as zstd).
#pragma once

#include <chrono>
#include <filesystem>
#include <set>
#include <span>
#include <vector>

#include "core/base/chunk.h"

namespace fermata::db {

class FileBlobStore : public BlobStore {
  public:
    // The folder is made on first put. Any number of stores, threads and processes may share it.
    explicit FileBlobStore(std::filesystem::path folder);

    Result<Hash> put(const Chunk& chunk) override;
    Result<Chunk> get(const Hash& hash) override;
    bool contains(const Hash& hash) override;

    // All of them durable when it returns, encoded and written by two threads. On an error some may be stored:
    // harmless, for nothing refers to them.
    Result<std::vector<Hash>> putMany(std::span<const Chunk> chunks);

    struct Sweep {
        int64_t removed = 0;
        int64_t removedBytes = 0;
        int64_t kept = 0;
    };
    // Removes chunks that are neither in `referenced` nor stored or stored again within `grace`. The set must have
    // been read from the database before the call, and `grace` must be longer than any put takes to be registered.
    // Waits for puts that are running and holds up new ones.
    Result<Sweep> collectGarbage(const std::set<Hash>& referenced, std::chrono::seconds grace);

    Result<std::vector<Hash>> list() const;
    std::filesystem::path pathOf(const Hash& hash) const;
    const std::filesystem::path& folder() const { return m_folder; }

  private:
    std::filesystem::path m_folder;
};

}  // namespace fermata::db
