// SPDX-License-Identifier: GPL-3.0-or-later
// Chord symbols in roman numerals, their realisation in a key, and smooth voicings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/compose/plan.h"

namespace fermata {

// "I", "vi7", "bVII", "V/3" (third in the bass), "IVmaj9": the degree is of the mode's own scale.
struct ChordSymbol {
    int degree = 0;       // 0-6.
    int accidental = 0;   // -1 flat, +1 sharp.
    std::string quality;  // As Chord::quality; a lower-case numeral adds the minor third.
    int bassTone = 1;     // Chord tone in the bass: 1, 3, 5 or 7.
};
Result<ChordSymbol> parseChordSymbol(std::string_view text);
// Bars separated by '|', chords by spaces; '%' repeats the bar before. InvalidArgument names the symbol.
Result<std::vector<std::vector<ChordSymbol>>> parseProgression(std::string_view text);
Chord realised(const ChordSymbol& symbol, const Key& key, Ticks start, Ticks length);

// Whether chordTones knows the quality.
bool isChordQuality(std::string_view quality);
// The chord that sounds at a tick of a section; the last one past the end. Requires: at least one chord.
const Chord& chordAt(const std::vector<Chord>& chords, Ticks at);
// Whether a pitch belongs to the chord, or to the key's scale as the chord alters it: over V in minor the leading tone
// replaces the seventh.
bool fits(int pitch, const Key& key, const Chord& chord);

// The pitches of `count` voices, ascending, inside [low, high]: least movement from `before` (or nearest to the
// range's centre when empty), third and seventh always present, parallel fifths and octaves between the top and the
// bass avoided, or with `strict` never taken while any other voicing exists. `rootless`
// leaves the root of a seventh chord to the bass.
std::vector<int> voiced(const Chord& chord, int count, int low, int high, const std::vector<int>& before,
                        int bassBefore, int bassNow, bool strict = false, bool rootless = false);
// A close voicing as the style spreads it: "open" lifts the second voice, "drop2" drops the second from the top.
std::vector<int> spreadVoicing(std::vector<int> voices, std::string_view spread, int low, int high);
// The chord without what a spread leaves out: "power" has no third.
Chord reduced(Chord chord, std::string_view spread);

}  // namespace fermata
