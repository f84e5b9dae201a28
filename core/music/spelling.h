// SPDX-License-Identifier: GPL-3.0-or-later
// How notes are written in a key: a Bb of D minor is no A#, and G# minor leads with F##.
#pragma once

#include <string>

#include "core/music/key.h"

namespace fermata {

// The harmonic chromatic scale: on the line of fifths, five below the tonic (its flat second) to six above (its raised
// fourth), as its tonic is written in Key::name.
std::string spelled(int pitchClass, const Key& key);     // "Eb"
std::string spelledPitch(int midiKey, const Key& key);   // "Eb4"; B#3 sounds as C4.

}  // namespace fermata
