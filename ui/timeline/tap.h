// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent to the ear, on its way from the audio thread to the meters: one writer, one reader, no lock.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <vector>

namespace fermata::ui {

class Tap {
  public:
    static constexpr int64_t kFrames = int64_t{1} << 18;   // 5.4 s: longer than a window that is busy.

    // From the audio thread. Frames that do not fit are dropped and counted: a meter never holds up the sound.
    void push(const float* frames, int count) noexcept {
        const int64_t written = m_written.load(std::memory_order_relaxed);
        if (written + count - m_read.load(std::memory_order_acquire) > kFrames) {
            m_dropped.fetch_add(count, std::memory_order_relaxed);
            return;
        }
        for (int i = 0; i < count * 2; ++i) m_ring[static_cast<size_t>((written * 2 + i) % (kFrames * 2))] = frames[i];
        m_written.store(written + count, std::memory_order_release);
    }

    // From the meters' thread: everything that is there.
    void take(std::vector<float>& out) {
        const int64_t read = m_read.load(std::memory_order_relaxed), written = m_written.load(std::memory_order_acquire);
        out.resize(static_cast<size_t>(written - read) * 2);
        for (size_t i = 0; i < out.size(); ++i) out[i] = m_ring[static_cast<size_t>((read * 2 + static_cast<int64_t>(i)) % (kFrames * 2))];
        m_read.store(written, std::memory_order_release);
    }
    int64_t dropped() const { return m_dropped.load(std::memory_order_relaxed); }

  private:
    std::vector<float> m_ring = std::vector<float>(static_cast<size_t>(kFrames) * 2);
    std::atomic<int64_t> m_written{0}, m_read{0}, m_dropped{0};
};

}  // namespace fermata::ui
