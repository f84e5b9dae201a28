// SPDX-License-Identifier: GPL-3.0-or-later
// The acoustic bank's presets as patches: their strips are the engine's own.
#include "core/sound/patches_harmony.h"

namespace fermata::sound {
namespace {

Patch bankPatch(const char* id, const char* description, std::vector<std::string> roles, float highPassHz, float gainDb, const SpaceDesign& space) {
    Patch patch;
    patch.id = id;
    patch.description = description;
    patch.roles = std::move(roles);
    patch.design = BankDesign{id, gainDb, 0};
    patch.strip.highPassHz = highPassHz;
    patch.strip.space = space;
    return patch;
}

}  // namespace

std::vector<Patch> bankPatches() {
    return {
        bankPatch("bank.piano", "recorded grand piano of the acoustic bank", {"harmony", "melody", "texture"}, 40, -4, kChamber),
        bankPatch("bank.piano-mellow", "recorded grand piano of the acoustic bank, mellow", {"harmony", "melody", "texture"}, 40, 2, kChamber),
        bankPatch("bank.strings", "recorded string ensemble of the acoustic bank, quick bows", {"harmony", "melody", "texture"}, 60, -2.5F, kConcertHall),
        bankPatch("bank.strings-slow", "recorded string ensemble of the acoustic bank, slow bows", {"texture", "harmony", "melody"}, 60, 0, kConcertHall),
        bankPatch("bank.strings-tremolo", "recorded string ensemble of the acoustic bank, tremolo", {"texture", "harmony"}, 60, -9.5F, kConcertHall),
        bankPatch("bank.strings-pizzicato", "recorded string ensemble of the acoustic bank, plucked", {"harmony", "texture"}, 60, 0, kConcertHall),
        bankPatch("bank.strings-low", "recorded celli of the acoustic bank", {"bass"}, 35, 2.5F, kConcertHall),
    };
}

}  // namespace fermata::sound
