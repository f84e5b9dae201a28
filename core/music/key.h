// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and modes.
#pragma once

#include <array>
#include <compare>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace fermata {

enum class Mode { Major, Minor, Dorian, Mixolydian, Lydian, Phrygian, HarmonicMinor };

std::string_view modeName(Mode mode);  // "major", "minor", ..., "harmonic minor"
Result<Mode> modeFromName(std::string_view name);

struct Key {
    int tonic = 0;  // Pitch class, 0 = C.
    Mode mode = Mode::Major;

    friend auto operator<=>(const Key&, const Key&) = default;
    std::array<int, 7> scale() const;      // Semitones above the tonic, ascending from 0.
    bool contains(int pitchClass) const;
    int pitchClass(int degree) const;      // Scale degree from 0; negative and above 6 wrap.
    bool isMinorLike() const;              // The third is minor.
    std::string name() const;              // "D minor", "Eb major"
    static Result<Key> parse(std::string_view text);  // "D minor", "F#m", "Eb", "A dorian", "c-sharp minor"
};

std::string pitchClassName(int pitchClass, bool flats);
std::string pitchName(int midiKey);  // "C4" for 60.

}  // namespace fermata
