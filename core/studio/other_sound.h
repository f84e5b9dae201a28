// SPDX-License-Identifier: GPL-3.0-or-later
// Another instrument for a stem, with the notes it has: "harmony.sound=guitar".
#pragma once

#include <string>
#include <vector>

#include "core/compose/compose.h"
#include "core/compose/style.h"
#include "core/studio/take_reader.h"

namespace fermata {

// Fills in the sound of every change that names one: of the cue's style before other styles, of the stem's role before other
// roles, or a patch by its id. Its level makes it as loud as what it replaces (the old takes of these sections are rendered
// with both; 12 dB either way at most), and `notes` say what was found. InvalidArgument names the instruments there are.
Result<void> findSounds(Studio& studio, const Style& style, const Plan& plan, const Revision& revision, TakeReader& takes,
                        const std::vector<size_t>& sections, std::vector<Change>& changes, std::vector<std::string>& notes);

// The patches made for a role that some style plays it with: of the cue's style first, each once. What findSounds takes by id.
std::vector<std::string> soundsOfRole(Studio& studio, const Style& style, std::string_view role);

}  // namespace fermata
