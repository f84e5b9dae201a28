// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/live_meter.h"

#include <ebur128.h>

#include <algorithm>
#include <cmath>

#include "core/base/quantities.h"

namespace fermata {
namespace {

constexpr int64_t kHop = kSampleRate / 10;

double audible(double value) { return std::isfinite(value) ? std::max(value, LiveLoudness::kNothing) : LiveLoudness::kNothing; }

}  // namespace

struct LiveMeter::State {
    ebur128_state* meter = ebur128_init(2, static_cast<unsigned long>(kSampleRate),
                                        EBUR128_MODE_M | EBUR128_MODE_S | EBUR128_MODE_I | EBUR128_MODE_LRA | EBUR128_MODE_TRUE_PEAK);
    ~State() {
        if (meter != nullptr) ebur128_destroy(&meter);
    }
};

LiveMeter::LiveMeter() : m_state(std::make_unique<State>()) {}
LiveMeter::~LiveMeter() = default;

void LiveMeter::reset() {
    m_state = std::make_unique<State>();
    m_reading = {};
    m_sinceRead = 0;
}

void LiveMeter::add(std::span<const float> frames) {
    if (m_state->meter == nullptr) return;
    for (size_t at = 0; at < frames.size() / 2;) {
        const auto count = std::min(frames.size() / 2 - at, static_cast<size_t>(kHop - m_sinceRead));
        ebur128_add_frames_float(m_state->meter, frames.data() + at * 2, count);
        at += count;
        m_sinceRead += static_cast<int64_t>(count);
        m_reading.frames += static_cast<int64_t>(count);
        if (m_sinceRead == kHop) read();
    }
}

void LiveMeter::read() {
    m_sinceRead = 0;
    ebur128_state* meter = m_state->meter;
    double value = 0;
    // A window that is not full yet would read too low: Tech 3341 shows it only once it is.
    if (m_reading.frames >= kHop * 4 && ebur128_loudness_momentary(meter, &value) == EBUR128_SUCCESS) m_reading.momentary = audible(value);
    if (m_reading.frames >= kHop * 30 && ebur128_loudness_shortterm(meter, &value) == EBUR128_SUCCESS) m_reading.shortTerm = audible(value);
    if (ebur128_loudness_global(meter, &value) == EBUR128_SUCCESS) m_reading.integrated = audible(value);
    if (m_reading.frames % (kHop * 10) == 0 && ebur128_loudness_range(meter, &value) == EBUR128_SUCCESS) m_reading.range = std::isfinite(value) ? value : 0;
    for (unsigned channel = 0; channel < 2; ++channel) {
        if (ebur128_true_peak(meter, channel, &value) == EBUR128_SUCCESS && value > 0) {
            m_reading.truePeak = std::max(m_reading.truePeak, audible(20 * std::log10(value)));
        }
    }
    m_reading.maxMomentary = std::max(m_reading.maxMomentary, m_reading.momentary);
    m_reading.maxShortTerm = std::max(m_reading.maxShortTerm, m_reading.shortTerm);
}

}  // namespace fermata
