// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/read_ahead.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>

namespace fermata::ui {
namespace {

bool onDisk(const Programme& programme) {
    for (const Version& version : programme.versions) {
        for (const auto& stem : version.stems) {
            if (std::any_of(stem.begin(), stem.end(), [](const Segment& item) { return item.pcm->mapped(); })) return true;
        }
    }
    return false;
}

void advise(const StoredPcm& sound, int64_t from, int64_t count, int advice) {
    const auto size = static_cast<int64_t>(sound.size());
    const int64_t first = std::clamp<int64_t>(from, 0, size), last = std::clamp<int64_t>(from + count, first, size);
    if (!sound.mapped() || first == last) return;
    const auto page = static_cast<uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<uintptr_t>(sound.data() + first) / page * page;
    const auto end = reinterpret_cast<uintptr_t>(sound.data() + last);
    ::madvise(reinterpret_cast<void*>(begin), end - begin, advice);
}

}  // namespace

void askFor(const StoredPcm& sound, int64_t from, int64_t count) { advise(sound, from, count, MADV_WILLNEED); }
void letGo(const StoredPcm& sound, int64_t from, int64_t count) { advise(sound, from, count, MADV_DONTNEED); }

void bringIn(const StoredPcm& sound, int64_t from, int64_t count) {
    advise(sound, from, count, MADV_WILLNEED);
#ifdef MADV_POPULATE_READ
    advise(sound, from, count, MADV_POPULATE_READ);
#endif
}

ReadAhead::~ReadAhead() {
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable()) m_thread.join();
}

void ReadAhead::use(std::shared_ptr<const Programme> programme) {
    m_askedVersion = -1;
    m_programme = programme && onDisk(*programme) ? std::move(programme) : nullptr;
    if (m_programme) {
        if (!m_thread.joinable()) m_thread = std::thread([this] { run(); });
        return wish(0, 0, kAhead);
    }
    const std::lock_guard lock(m_mutex);   // The old one is not held on to.
    m_wish = {};
    m_wished = m_thread.joinable();
    m_changed.notify_one();
}

void ReadAhead::wish(int version, int64_t from, int64_t to) {
    m_askedVersion = version;
    m_askedFrom = from;
    m_askedTo = to;
    {
        const std::lock_guard lock(m_mutex);
        m_wish = {m_programme, version, from, to};
        m_wished = true;
    }
    m_changed.notify_one();
}

void ReadAhead::seek(int version, int64_t sample) {
    if (!m_programme || version < 0 || static_cast<size_t>(version) >= m_programme->versions.size()) return;
    eachStretch(m_programme->versions[static_cast<size_t>(version)], sample, sample + kFirst,
                askFor);
    wish(version, sample, sample + kAhead);
}

void ReadAhead::follow(int version, int64_t sample, int rate) {
    if (!m_programme) return;
    // Half of what was read has been played: the next stretch, as much longer as it is played faster.
    const int64_t ahead = kAhead * std::max(1, std::abs(rate));
    if (rate >= 0 && (version != m_askedVersion || sample < m_askedFrom || sample + ahead / 2 > m_askedTo)) wish(version, sample, sample + ahead);
    if (rate < 0 && (version != m_askedVersion || sample > m_askedTo || sample - ahead / 2 < m_askedFrom)) wish(version, std::max<int64_t>(0, sample - ahead), sample);
}

void ReadAhead::run() {
    std::deque<Wish> read;   // The newest last.
    const auto drop = [&](const Wish& old) {
        eachStretch(old.programme->versions[static_cast<size_t>(old.version)], old.from, old.to,
                    letGo);
    };
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [&] { return m_wished || m_ends; });
        if (m_ends) return;
        const Wish wish = m_wish;
        m_wished = false;
        lock.unlock();
        if (!read.empty() && read.back().programme != wish.programme) read.clear();
        if (wish.programme && static_cast<size_t>(wish.version) < wish.programme->versions.size()) {
            const Version& version = wish.programme->versions[static_cast<size_t>(wish.version)];
            // All stems a bit, then all the next bit; a newer wish goes first.
            for (int64_t at = wish.from; at < wish.to; at += kFirst) {
                const int64_t to = std::min(at + kFirst, wish.to);
                eachStretch(version, at, to, askFor);
                eachStretch(version, at, to, bringIn);
                const std::lock_guard look(m_mutex);
                if (m_wished || m_ends) break;
            }
            read.push_back(wish);
            while (read.size() > kPlaces) {
                drop(read.front());
                read.pop_front();
            }
        }
        lock.lock();
    }
}

}  // namespace fermata::ui
