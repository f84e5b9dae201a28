// SPDX-License-Identifier: GPL-3.0-or-later
// Reads chunks as audio and keeps what was read or just made, so that a remake decodes each held window once. What is
// kept is bounded: beyond `most` bytes the window that was asked for longest ago goes, unless it is stored nowhere yet.
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
    static constexpr size_t kMost = size_t{1} << 30;
    explicit AudioCache(BlobStore& blobs, size_t most = kMost) : m_blobs(blobs), m_most(most) {}

    using Pcm = std::shared_ptr<const std::vector<int32_t>>;  // Interleaved stereo.
    Result<Pcm> window(const Hash& hash);                     // Thread-safe.
    Result<Pcm> peek(const Hash& hash);                       // The same, but what had to be read is not kept.
    void keep(const Hash& hash, std::vector<int32_t> samples);
    size_t keptBytes();
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
    struct Kept {
        Pcm pcm;
        uint64_t asked = 0;
    };
    Pcm insert(const Hash& hash, Pcm pcm);

    BlobStore& m_blobs;
    size_t m_most, m_bytes = 0;
    uint64_t m_asked = 0;
    std::mutex m_mutex;
    std::map<Hash, Kept> m_windows;
};

}  // namespace fermata
