// SPDX-License-Identifier: GPL-3.0-or-later
// Bars, their metre and tempo, and the one conversion between ticks and samples: integers only.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/quantities.h"
#include "core/base/result.h"

namespace fermata {

struct Meter {
    int beats = 4;
    int unit = 4;  // 4 = quarter, 8 = eighth.
    friend bool operator==(const Meter&, const Meter&) = default;
    constexpr Ticks bar() const { return {kTicksPerQuarter * 4 * beats / unit}; }
    constexpr Ticks beat() const { return {kTicksPerQuarter * 4 / unit}; }
};

struct Bar {
    Meter meter;
    int64_t microsecondsPerQuarter = 500000;
    friend bool operator==(const Bar&, const Bar&) = default;
};

// A sequence of bars from tick 0 = sample 0. Past the last bar its tempo goes on.
class TempoMap {
  public:
    TempoMap() = default;
    explicit TempoMap(std::vector<Bar> bars);

    const std::vector<Bar>& bars() const { return m_bars; }
    int barCount() const { return static_cast<int>(m_bars.size()); }
    Ticks barStart(int bar) const;                // bar from 0 to barCount().
    Samples barStartSample(int bar) const { return sampleAt(barStart(bar)); }
    int barAt(Ticks at) const;                    // The bar that holds a tick; clamped to the map.
    // Rounded to the nearest sample. 960 ticks x 1e6 us / 48000 Hz = 20000 tick-microseconds a sample.
    Samples sampleAt(Ticks at) const;
    Ticks tickAt(Samples at) const;               // The last tick not after the sample.
    int nearestBar(Samples at) const;             // The bar line nearest to a sample, 0 to barCount().
    Samples end() const { return barStartSample(barCount()); }
    // Bars [first, first + count) as a map of their own, starting at tick 0.
    TempoMap slice(int first, int count) const;
    // Quarter notes a minute in thousandths, averaged over all bars: 120 bpm = 120000.
    int64_t milliBpm() const;

  private:
    std::vector<Bar> m_bars;
    std::vector<int64_t> m_startTick;   // barCount() + 1 entries.
    std::vector<int64_t> m_startTime;   // In tick-microseconds, barCount() + 1 entries.
};

}  // namespace fermata
