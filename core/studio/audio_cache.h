// SPDX-License-Identifier: GPL-3.0-or-later
// Reads chunks as audio and keeps what was read or just made, so that a remake decodes each held window once.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "core/base/chunk.h"
#include "core/music/revision.h"

namespace fermata {

class AudioCache {
  public:
    explicit AudioCache(BlobStore& blobs) : m_blobs(blobs) {}

    using Pcm = std::shared_ptr<const std::vector<int32_t>>;  // Interleaved stereo.
    Result<Pcm> window(const Hash& hash);                     // Thread-safe.
    void keep(const Hash& hash, std::vector<int32_t> samples);
    Result<std::vector<float>> carry(const Hash& hash);
    Result<std::vector<uint32_t>> gain(const Hash& hash);
    // Decodes all windows of a revision on several threads.
    Result<void> preload(const Revision& revision, int threads);

    // The cell's slice of its print's window.
    Result<std::vector<int32_t>> cell(const Revision& revision, const Section& section, const Stem& stem);
    // A stem from the cue's start to its end; the mix is the sum of these.
    Result<std::vector<int32_t>> stem(const Revision& revision, const Stem& stem);
    Result<std::vector<int32_t>> mix(const Revision& revision);
    // Audio x the stored gain of each section: the master, or a mastered stem.
    Result<std::vector<int32_t>> mastered(const Revision& revision, const std::vector<int32_t>& audio);

  private:
    BlobStore& m_blobs;
    std::mutex m_mutex;
    std::map<Hash, Pcm> m_windows;
};

}  // namespace fermata
