// SPDX-License-Identifier: GPL-3.0-or-later
// Drums that a cue leaves out, by the words of a brief: "no claps", "no hi-hats".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/cell.h"

namespace fermata {

const std::vector<std::string>& drumWords();       // "claps", "hi-hats"...
bool isDrumWord(std::string_view word);
// What plays the backbeat of a drum that is left out: of snare, clap and rim one that the style's grooves have and that stays.
// Any other drum is missed by nobody: none.
std::optional<Voice> insteadOf(Voice voice, const Style& style, const std::vector<std::string>& without);
// The cell's strokes without the drums that its direction leaves out.
void leaveOut(const PlayedCell& cell, std::vector<Note>& notes);
// "no claps until 0:30, as the brief asks: the snare plays the strokes of the claps"; `where` is "" or " until 0:30".
std::string remarkLeftOut(const std::vector<std::string>& without, const Style& style, const std::string& where);

}  // namespace fermata
