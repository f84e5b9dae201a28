// SPDX-License-Identifier: GPL-3.0-or-later
// How a take says that its cue rings out.
#pragma once

namespace fermata {

// A parameter of a take's sound that no patch hears: the ticks from the cue's last stroke to the take's end. Where the cue
// stops at the end of the take's window, all of the stem dies away from that stroke on, to silence (core/render/own.cpp).
// Counted from the end, so that it holds for the later half of a section that is split.
inline constexpr const char* kDiesAway = "dies";

}  // namespace fermata
