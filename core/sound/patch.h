// SPDX-License-Identifier: GPL-3.0-or-later
// A patch: which engine plays, with which numbers, through which strip. The tables stand in patches_*.cpp.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/sound/bank_voice.h"
#include "core/sound/choir.h"
#include "core/sound/cloud.h"
#include "core/sound/drums.h"
#include "core/sound/fm_piano.h"
#include "core/sound/pluck.h"
#include "core/sound/strip.h"
#include "core/sound/struck.h"
#include "core/sound/synth.h"
#include "core/sound/tape.h"
#include "core/sound/transitions.h"
#include "core/sound/wind.h"

namespace fermata::sound {

using Design = std::variant<KitDesign, SynthDesign, PluckDesign, FmPianoDesign, StruckDesign, ChoirDesign, CloudDesign,
                            TapeDesign, WindDesign, TransitionDesign, BankDesign>;

struct Patch {
    std::string id;
    std::string description;
    std::vector<std::string> roles;
    std::vector<Knob> knobs;  // Besides brightness, drive, room, width, release, pump and level.
    Design design;
    StripDesign strip;
};

std::vector<Patch> rhythmPatches();
std::vector<Patch> bassPatches();
std::vector<Patch> harmonyPatches();
std::vector<Patch> melodyPatches();
std::vector<Patch> texturePatches();
std::vector<Patch> effectPatches();
std::vector<Patch> bankPatches();

// All of them, by role and then as their table has them; those of the acoustic bank last. Built once; thread-safe.
const std::vector<Patch>& allPatches();
std::string knobName(Knob knob);

}  // namespace fermata::sound
