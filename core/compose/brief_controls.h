// SPDX-License-Identifier: GPL-3.0-or-later
// What the brief asks of stems, over what style and energy gave: who plays when, with how much, and which drums do not.
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/brief/brief.h"
#include "core/compose/plan.h"
#include "core/compose/style.h"

namespace fermata {

// The words of "only=piano,strings"; none of another control.
std::vector<std::string> onlyWords(const BriefControl& control);
// Styles of which a stem plays the instrument, by id.
std::vector<std::string> stylesWith(const std::string& instrument, const std::vector<Style>& styles);
// What the brief wants alone and no stem of the style plays.
std::vector<std::string> onlyMissing(const Brief& brief, const Style& style);

// Each control in its sections (core/compose/brief_place.h). Remarks say what was done, where a stretch begins or ends off its time because the
// bar line is elsewhere, and what the style cannot do. A stem that is silent until a time plays from there.
// InvalidArgument names the control.
Result<void> setControls(const Brief& brief, const Style& style, Plan& plan);

}  // namespace fermata
