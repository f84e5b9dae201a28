// SPDX-License-Identifier: GPL-3.0-or-later
// What may be played in a cell, beyond the net's grammar: the bar's exact length, the part's range, how many notes, the
// grid, the stops. Hard limits are masks; taste (chord tones on strong beats, the scale) is a weight in nats.
#pragma once

#include <array>
#include <vector>

#include "core/compose/cell.h"
#include "models/tokens/steer.h"
#include "models/tokens/writer.h"

namespace fermata::play {

// Hard limits of one bar.
struct BarLimits {
    int minNotes = 0;        // The cell does not end before, unless nothing is left to play on.
    int maxNotes = 16;
    int maxOnsets = 16;
    int maxTogether = 1;     // At one onset.
    bool silent = false;     // Nothing is played.
};

class Taste {
  public:
    // `like`: the bars that the rules play here. What they do says how much the style and the plan's directions want:
    // each bar's count of notes keeps between 0.6 and 1.45 of it, drums between 0.9 and 1.25, and in its classes of
    // density and activity.
    Taste(const PlayedCell& cell, const std::vector<tokens::GridBar>& bars, const std::vector<std::vector<tokens::GridNote>>& like);

    const BarLimits& limits(int bar) const { return m_limits[static_cast<size_t>(bar)]; }
    const tokens::Controls& asked(int bar) const { return m_asked[static_cast<size_t>(bar)]; }
    const std::vector<tokens::Controls>& asked() const { return m_asked; }
    int brightness() const { return m_brightness; }
    int low() const { return m_low; }
    int high() const { return m_high; }
    bool drums() const { return m_drums; }

    // Nats added to the logit of a value; kNever = not allowed. `written`: the bar's notes so far.
    static constexpr float kNever = -1e9F;
    float onset(int bar, int value, const std::vector<tokens::GridNote>& written) const;  // Field::Onset, kEnd included.
    float pitch(int bar, int onset, int value, const std::vector<tokens::GridNote>& written, int lastKey) const;
    float length(int bar, int onset, int value) const;

  private:
    const PlayedCell& m_cell;
    const std::vector<tokens::GridBar>& m_bars;
    std::vector<BarLimits> m_limits;
    std::vector<tokens::Steer> m_steers;         // By bar: density, activity, for drums polyphony.
    std::vector<tokens::Controls> m_asked;
    std::vector<std::vector<int>> m_onsets;      // Of `like`, by bar: what sets the pace.
    std::vector<Ticks> m_barStart;
    std::array<bool, 128> m_drumKeys{};
    int m_low = 0, m_high = 127;
    int m_brightness = -1;                       // Of harmony; -1 = as the style has it.
    bool m_drums = false, m_line = false, m_bass = false;
};

}  // namespace fermata::play
