// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokens/controls.h"

#include <algorithm>
#include <array>

namespace fermata::tokens {
namespace {

// The class of value/unit among upper bounds given in hundredths.
int8_t classOf(int64_t value, int64_t unit, const std::array<int, 7>& bounds) {
    int8_t at = 0;
    while (at < 7 && value * 100 > bounds[static_cast<size_t>(at)] * unit) ++at;
    return at;
}

// Up the line of fifths, by semitones above the root.
constexpr std::array<int, 12> kFifths{0, -5, 2, -3, 4, -1, 6, 1, -4, 3, -2, 5};

}  // namespace

bool brightnessOf(int pitch, int onset, const GridBar& bar, int& milliFifths) {
    const GridChord* sounding = nullptr;
    for (const GridChord& chord : bar.chords) {
        if (sounding == nullptr || chord.at <= onset) sounding = &chord;
    }
    if (sounding == nullptr || sounding->root < 0 || sounding->tones == 0) return false;
    int sum = 0, tones = 0;
    for (int above = 0; above < 12; ++above) {
        if ((sounding->tones >> ((sounding->root + above) % 12) & 1) == 0) continue;
        sum += kFifths[static_cast<size_t>(above)];
        ++tones;
    }
    milliFifths = kFifths[static_cast<size_t>((pitch - sounding->root + 120) % 12)] * 1000 - sum * 1000 / tones;
    return true;
}

int harmonyBrightness(const std::vector<GridNote>& notes, const GridBar& bar) {
    int64_t sum = 0, count = 0;
    for (const GridNote& note : notes) {
        int own = 0;
        if (!brightnessOf(note.pitch, note.onset, bar, own)) continue;
        sum += own;
        ++count;
    }
    if (count == 0) return -1;
    const int64_t mean = sum / count;
    return mean < -1200 ? 0 : mean < -400 ? 1 : mean <= 400 ? 2 : mean <= 1200 ? 3 : 4;
}

Controls measureControls(const std::vector<GridNote>& notes, const GridBar& bar, bool drums) {
    Controls found;
    int64_t onsets = 0;
    int64_t pitches = 0;
    int64_t velocities = 0;
    for (size_t i = 0; i < notes.size(); ++i) {
        onsets += i == 0 || notes[i].onset != notes[i - 1].onset ? 1 : 0;
        pitches += notes[i].pitch;
        velocities += notes[i].velocity;
    }
    const auto count = static_cast<int64_t>(notes.size());
    found.density = classOf(count * kGridPerQuarter, bar.ticks, kDensityBounds);
    found.activity = classOf(onsets * kGridPerQuarter, bar.ticks, kActivityBounds);
    if (count == 0) return found;
    found.polyphony = classOf(count, onsets, kPolyphonyBounds);
    found.energy = static_cast<int8_t>(std::min<int64_t>(7, velocities / count / 16));
    if (!drums) {
        const int64_t mean = pitches / count;
        found.height = static_cast<int8_t>(mean < 36 ? 0 : std::min<int64_t>(7, (mean - 36) / 7 + 1));
    }
    return found;
}

}  // namespace fermata::tokens
