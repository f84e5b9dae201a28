// SPDX-License-Identifier: GPL-3.0-or-later
// A preset of the acoustic bank as the voices of a stem.
#pragma once

#include <span>
#include <string>

#include "core/base/result.h"
#include "core/sound/instrument.h"
#include "core/sound/voice.h"

namespace fermata::sound {

struct BankDesign {
    std::string patch;   // Of bankPresets().
    float gainDb = 0;
    int octave = 0;      // Added to the notes.
};

// All notes through one fresh synthesiser, in blocks of 64 frames from the window's first one: the same notes give the
// same bits for one version of synthesiser and sound font. Its own reverb and chorus are off.
// NotFound says what is not installed; Corrupt a sound font whose preset has another name than the documented one.
Result<void> playBank(const BankDesign& design, std::span<const TimedNote> notes, const Knobs& knobs, Bus& bus);

}  // namespace fermata::sound
