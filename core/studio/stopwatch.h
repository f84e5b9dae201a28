// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds per stage, for the timings that every long command answers with.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace fermata {

class Stopwatch {
  public:
    void restart() { m_last = Clock::now(); }
    void lap(std::string stage) {
        const auto now = Clock::now();
        add(std::move(stage), std::chrono::duration_cast<std::chrono::milliseconds>(now - m_last).count());
        m_last = now;
    }
    void add(std::string stage, int64_t ms) { m_laps.emplace_back(std::move(stage), ms); }
    const std::vector<std::pair<std::string, int64_t>>& laps() const { return m_laps; }

  private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_last = Clock::now();
    std::vector<std::pair<std::string, int64_t>> m_laps;
};

}  // namespace fermata
