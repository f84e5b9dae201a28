// SPDX-License-Identifier: GPL-3.0-or-later
// Another name for a section: a revision of its own, in which no sample differs.
#pragma once

#include <string_view>

#include "core/studio/compose_cue.h"

namespace fermata {

// Locked (who, when, at which revision) when a cell of the section is held: an approval names its sections, and what it
// names must still be called so. InvalidArgument: an empty name, one of more than 100 characters or with a comma (lists
// of sections are written with commas), one that another section has.
Result<CueResult> renameSection(Studio& studio, const CueId& cue, std::string_view section, std::string_view name);

}  // namespace fermata
