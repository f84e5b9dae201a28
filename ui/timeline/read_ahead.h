// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a long cue from the disk before it is played, so that neither the audio thread nor whoever listens waits for it:
// some seconds before the playhead all the time, and what follows a seek at once. What was played long ago goes again.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "ui/timeline/programme.h"

namespace fermata::ui {

class ReadAhead {
  public:
    static constexpr int64_t kFirst = 12000;    // Frames that a seek asks for before anything else: 250 ms.
    static constexpr int64_t kAhead = 96000;    // 2 s.
    static constexpr size_t kPlaces = 12;       // Stretches of that length that stay: 110 MB in twelve stems.

    ~ReadAhead();
    // Window's thread. Nothing is done, and no thread made, for a programme that is in memory.
    void use(std::shared_ptr<const Programme> programme);
    // It will sound from here: tells the system without waiting, the rest is read beside.
    void seek(int version, int64_t sample);
    // It sounds here now. Cheap; call it as often as the playhead is drawn.
    void follow(int version, int64_t sample, int rate);

  private:
    struct Wish {
        std::shared_ptr<const Programme> programme;
        int version = 0;
        int64_t from = 0, to = 0;
    };
    void wish(int version, int64_t from, int64_t to);
    void run();

    std::shared_ptr<const Programme> m_programme;   // Null: in memory.
    int m_askedVersion = -1;
    int64_t m_askedFrom = 0, m_askedTo = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Wish m_wish;
    bool m_wished = false, m_ends = false;
    std::thread m_thread;
};

// Of sound that lies on disk; nothing happens to what is in memory. Places and counts are of int32_t, clipped to what there
// is. `askFor` only tells the system and returns at once, so that many stretches are read beside each other; `bringIn`
// returns when it can be read without waiting; after `letGo` it is no part of this program's memory, until it is read again.
void askFor(const StoredPcm& sound, int64_t from, int64_t count);
void bringIn(const StoredPcm& sound, int64_t from, int64_t count);
void letGo(const StoredPcm& sound, int64_t from, int64_t count);

// Calls `take(sound, from, count)` for each stretch of stored sound, in int32_t, that `version` plays in [from, to).
template <class Take>
void eachStretch(const Version& version, int64_t from, int64_t to, Take take) {
    for (const auto& stem : version.stems) {
        for (const Segment& segment : stem) {
            if (segment.end <= from || segment.start >= to) continue;
            const int64_t a = std::max(from, segment.start), b = std::min(to, segment.end);
            take(*segment.pcm, (a - segment.start + segment.offset) * 2, (b - a) * 2);
            if (segment.minus) take(*segment.minus, (a - segment.start + segment.minusOffset) * 2, (b - a) * 2);
        }
    }
}

}  // namespace fermata::ui
