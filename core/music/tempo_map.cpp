// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/tempo_map.h"

#include <algorithm>
#include <cassert>

namespace fermata {
namespace {
constexpr int64_t kTimePerSample = 20000;  // Tick-microseconds.
static_assert(kTicksPerQuarter * 1000000 == kTimePerSample * kSampleRate);
}  // namespace

TempoMap::TempoMap(std::vector<Bar> bars) : m_bars(std::move(bars)) {
    m_startTick.push_back(0);
    m_startTime.push_back(0);
    for (const Bar& bar : m_bars) {
        m_startTick.push_back(m_startTick.back() + bar.meter.bar().value);
        m_startTime.push_back(m_startTime.back() + bar.meter.bar().value * bar.microsecondsPerQuarter);
    }
}

Ticks TempoMap::barStart(int bar) const {
    assert(bar >= 0 && bar <= barCount());
    return {m_startTick.empty() ? 0 : m_startTick[static_cast<size_t>(bar)]};
}

int TempoMap::barAt(Ticks at) const {
    if (m_bars.empty()) return 0;
    const auto next = std::upper_bound(m_startTick.begin(), m_startTick.end(), at.value);
    return std::clamp(static_cast<int>(next - m_startTick.begin()) - 1, 0, barCount() - 1);
}

Samples TempoMap::sampleAt(Ticks at) const {
    if (m_bars.empty()) return {0};
    const auto bar = static_cast<size_t>(barAt(at));
    const int64_t time = m_startTime[bar] + (at.value - m_startTick[bar]) * m_bars[bar].microsecondsPerQuarter;
    // Round half up, also below zero (a pick-up before the first bar).
    const int64_t shifted = time + kTimePerSample / 2;
    return {shifted >= 0 ? shifted / kTimePerSample : -((-shifted + kTimePerSample - 1) / kTimePerSample)};
}

Ticks TempoMap::tickAt(Samples at) const {
    if (m_bars.empty()) return {0};
    const int64_t time = at.value * kTimePerSample;
    const auto next = std::upper_bound(m_startTime.begin(), m_startTime.end(), time);
    const auto bar = static_cast<size_t>(std::clamp<int64_t>(next - m_startTime.begin() - 1, 0, barCount() - 1));
    Ticks tick{m_startTick[bar] + (time - m_startTime[bar]) / m_bars[bar].microsecondsPerQuarter};
    while (sampleAt(tick + Ticks{1}) <= at) tick += Ticks{1};
    while (sampleAt(tick) > at) tick -= Ticks{1};
    return tick;
}

int TempoMap::nearestBar(Samples at) const {
    int best = 0;
    for (int bar = 1; bar <= barCount(); ++bar) {
        const int64_t distance = std::abs(barStartSample(bar).value - at.value);
        if (distance < std::abs(barStartSample(best).value - at.value)) best = bar;
    }
    return best;
}

TempoMap TempoMap::slice(int first, int count) const {
    return TempoMap({m_bars.begin() + first, m_bars.begin() + first + count});
}

int64_t TempoMap::milliBpm() const {
    if (m_bars.empty()) return 0;
    const int64_t ticks = m_startTick.back();
    const int64_t time = m_startTime.back();  // ticks x microseconds a quarter
    return (60000000000LL * ticks + time / 2) / time;
}

}  // namespace fermata
