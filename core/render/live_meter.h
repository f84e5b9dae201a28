// SPDX-License-Identifier: GPL-3.0-or-later
// Loudness of what plays now, as "EBU Mode" shows it (EBU Tech 3341, Tech 3342, ITU-R BS.1770-4), by libebur128.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

namespace fermata {

struct LiveLoudness {
    static constexpr double kNothing = -70;   // Nothing was measured yet, or silence.
    double momentary = kNothing;              // LUFS over 400 ms.
    double shortTerm = kNothing;              // LUFS over 3 s.
    double integrated = kNothing;             // LUFS since the last reset, gated.
    double range = 0;                         // LU since the last reset; 0 until there is enough of it.
    double maxMomentary = kNothing, maxShortTerm = kNothing;
    double truePeak = kNothing;               // dBTP since the last reset, the louder channel.
    int64_t frames = 0;                       // Measured since the last reset.
};

// Belongs to one thread, and not the audio thread: it allocates.
class LiveMeter {
  public:
    LiveMeter();
    ~LiveMeter();
    LiveMeter(const LiveMeter&) = delete;
    LiveMeter& operator=(const LiveMeter&) = delete;

    void reset();
    // Interleaved stereo at 48 kHz, full scale 1. The reading moves every 100 ms of it.
    void add(std::span<const float> frames);
    const LiveLoudness& reading() const { return m_reading; }

  private:
    struct State;
    void read();

    std::unique_ptr<State> m_state;
    LiveLoudness m_reading;
    int64_t m_sinceRead = 0;
};

}  // namespace fermata
