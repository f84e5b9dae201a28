// SPDX-License-Identifier: GPL-3.0-or-later
// The samples of a window, ready to be read at any place from any thread: in memory, or, for cues that are too long for
// that, in a file of this machine's cache that has no name any more and is gone with its last reader.
#pragma once

#include <QString>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace fermata::ui {

class StoredPcm {
  public:
    using Samples = std::shared_ptr<const std::vector<int32_t>>;   // Interleaved stereo, 24 bit in 32.
    explicit StoredPcm(Samples samples);
    explicit StoredPcm(std::vector<int32_t> samples) : StoredPcm(std::make_shared<const std::vector<int32_t>>(std::move(samples))) {}
    ~StoredPcm();
    StoredPcm(const StoredPcm&) = delete;
    StoredPcm& operator=(const StoredPcm&) = delete;

    // The same samples read from a file in `folder`, which is made; in memory where the disk has no room for it.
    static std::shared_ptr<const StoredPcm> onDisk(Samples samples, const QString& folder);

    const int32_t* data() const { return m_data; }
    size_t size() const { return m_size; }                          // Of int32_t: two a frame.
    int32_t operator[](size_t index) const { return m_data[index]; }
    bool mapped() const { return m_mapping != nullptr; }

  private:
    StoredPcm() = default;
    Samples m_samples;
    void* m_mapping = nullptr;
    const int32_t* m_data = nullptr;
    size_t m_size = 0;
};
using StoredPtr = std::shared_ptr<const StoredPcm>;

}  // namespace fermata::ui
