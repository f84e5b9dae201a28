// SPDX-License-Identifier: GPL-3.0-or-later
// Struck modes with a pitch: felt piano strings, bars, bells and glass.
#pragma once

#include <array>

#include "core/sound/voice.h"

namespace fermata::sound {

struct StruckDesign {
    // Inharmonic bodies list their partials; an empty list (ratio 0 first) means a stiff string.
    struct Partial {
        float ratio = 0, level = 0, t60 = 1;
    };
    std::array<Partial, 12> partials;
    float t60 = 8;              // Of the string's fundamental, or a factor on the partials', at key 60.
    float t60KeyRange = 24;     // Semitones that halve it.
    float stiffness = 0.0004F;  // Of a string at key 60: partial n at n sqrt(1 + B n^2).
    float strikePoint = 0.12F;  // Of the string's length.
    float hammerHz = 900, hammerVelocityHz = 2600;  // Where the spectrum begins to fall: soft felt to hard.
    float beatHz = 0.5F;        // Between the two strings of a note, or a bar's split modes.
    float attack = 0.002F;
    float knock = 0.1F, knockHz = 160;  // Action and case.
    float noise = 0.05F, noiseHz = 1800;
    float release = 0.2F;       // T60 after the gate; above 20 it rings as if held.
    float width = 0.5F;
    float gain = 0.2F;
    float velocityFloor = 0.1F;
};

void playStruck(const StruckDesign& design, const NoteContext& note, Bus& bus);

}  // namespace fermata::sound
