// SPDX-License-Identifier: GPL-3.0-or-later
// The key that a cue begins in: the brief's own, or one of the style's usual keys.
#pragma once

#include <string>

#include "core/brief/brief.h"
#include "core/compose/style.h"

namespace fermata {

// "mode=dorian" for the whole cue: a mode that the brief asks for without a tonic.
bool asksForMode(const BriefControl& control);

struct ChosenKey {
    Key key;
    std::string remark;  // In plain words, for the plan.
};

// The brief's key; or one of the style's usual keys by the seed, in the mode that the brief asks for. A style without
// keys in it gives the nearest of its modes with the same third; without one of those, its own tonic in the asked mode.
// Where the brief asks for no mode, its moods choose the third among the style's usual keys, if there are such.
// InvalidArgument names the control and the modes that there are.
Result<ChosenKey> chooseKey(const Brief& brief, const Style& style, uint32_t seed);

}  // namespace fermata
