// SPDX-License-Identifier: GPL-3.0-or-later
// A form that the brief says without times: "4 sections", "AABA", "verse chorus verse chorus". As many sections as are said, in
// whole bars; what else wants a bar line moves the nearest one instead of cutting a section more.
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/brief/brief.h"
#include "core/compose/form.h"

namespace fermata {

// Two sections or more, none of them with a time.
bool formIsSaid(const Brief& brief);
// The sections' lines among `boundaries`, sorted by bar: those of drops and of turns of energy become lines of sections, those
// of who plays stay beside them where no line is near. InvalidArgument: fewer bars than sections.
Result<std::vector<Boundary>> saidLines(const Brief& brief, int bars, const std::vector<Boundary>& boundaries);
// What a section of that name usually is, "" where the name says nothing ("A", "theme").
std::string functionOfName(const std::string& name);
// How much it has, where neither the brief nor a curve says: a chorus more than its verses, each return a little more than the
// last. Permille, -1 where only the style's own form knows. `index` into Brief::sections.
int usualEnergy(const Brief& brief, size_t index);

}  // namespace fermata
