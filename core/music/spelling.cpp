// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/spelling.h"

#include <string_view>

namespace fermata {
namespace {

constexpr std::string_view kFifths = "FCGDAEB";

// A note's place on the line of fifths: C is 0, G 1, F -1, F# 6, Bb -2.
int placeOf(std::string_view name) {
    int place = static_cast<int>(kFifths.find(name.front())) - 1;
    for (const char mark : name.substr(1)) place += mark == '#' ? 7 : mark == 'b' ? -7 : 0;
    return place;
}

int placeIn(int pitchClass, const Key& key) {
    const std::string name = key.name();
    const int tonic = placeOf(std::string_view(name).substr(0, name.find(' ')));
    for (int place = tonic - 5; place <= tonic + 6; ++place) {
        if ((((place * 7 - pitchClass) % 12) + 12) % 12 == 0) return place;
    }
    return tonic;   // Twelve places in a row are all twelve notes.
}

int accidentals(int place) { return (place + 1 >= 0 ? place + 1 : place - 5) / 7; }

}  // namespace

std::string spelled(int pitchClass, const Key& key) {
    const int place = placeIn(pitchClass, key), marks = accidentals(place);
    std::string name(1, kFifths[static_cast<size_t>(place + 1 - marks * 7)]);
    name.append(static_cast<size_t>(marks < 0 ? -marks : marks), marks < 0 ? 'b' : '#');
    return name;
}

std::string spelledPitch(int midiKey, const Key& key) {
    const int natural = midiKey - accidentals(placeIn(midiKey, key));
    return spelled(midiKey, key) + std::to_string(natural / 12 - 1);
}

}  // namespace fermata
