// SPDX-License-Identifier: GPL-3.0-or-later
// The acoustic bank: recorded instruments of the MuseScore General sound font, played by FluidSynth. Optional: found
// when both are installed, and only presets whose samples have a documented origin.
#pragma once

#include <string>
#include <vector>

#include "core/base/hash.h"
#include "core/base/result.h"
#include "core/music/take.h"

namespace fermata {

struct BankStatus {
    bool ready = false;
    std::string soundFont;  // Path, when there is one.
    std::string synth;      // "FluidSynth 2.3.1", or empty when this build has none.
    std::string missing;    // What to install, a sentence; empty when ready.
};
BankStatus acousticBank();  // Looks, and reads nothing.

// Where one preset's samples come from, as the bank's own list of sources says it.
struct BankPreset {
    std::string patch;                   // "bank.piano"
    int bank = 0, program = 0;
    std::string name;                    // As the sound font calls it.
    std::string credit, licence;         // Who recorded it, under what.
    std::vector<std::string> instead;    // Patches of the engine that it stands in for.
};
const std::vector<BankPreset>& bankPresets();
const BankPreset* bankPreset(std::string_view patch);        // Null for a patch of the engine.
const BankPreset* bankInstead(std::string_view enginePatch); // What the bank has for it, or null.

// SHA-256 of the sound font's file; read once a process (half a gigabyte). NotFound when there is none.
Result<Hash> soundFontHash();
// "FluidSynth 2.3.1, MuseScore_General_Full.sf2 1a2b3c4d5e6f": what a print of such a sound depends on beside the engine.
Result<std::string> bankVersion();

}  // namespace fermata
