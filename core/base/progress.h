// SPDX-License-Identifier: GPL-3.0-or-later
// Progress and cancellation of long work, and the clock that core may ask.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace fermata {

// Both members may be empty. `report` can be called from any thread, with permille from 0 to 1000.
struct Progress {
    std::function<void(std::string_view stage, int permille)> report;
    const std::atomic<bool>* cancel = nullptr;

    bool cancelled() const { return cancel != nullptr && cancel->load(std::memory_order_relaxed); }
    void at(std::string_view stage, int permille) const {
        if (report) report(stage, permille);
    }
};

// Core reads no wall clock: dates in documents come from here.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual std::chrono::sys_seconds now() const = 0;  // UTC.
};

std::string isoTime(std::chrono::sys_seconds time);  // "2026-11-22T09:14:31Z"

}  // namespace fermata
