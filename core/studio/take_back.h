// SPDX-License-Identifier: GPL-3.0-or-later
// A comment that slipped out: its author takes it back until somebody answered it. Nothing said is deleted: it is
// settled with these words, which the history keeps and lists of comments leave out.
#pragma once

#include <string_view>

#include "core/studio/studio.h"

namespace fermata {

inline constexpr std::string_view kTakenBack = "taken back";

// Its author's words, and all that was ever said on it.
bool takenBack(const CommentInfo& comment);

// NotFound when the cue has no such comment; NotAllowed when it is somebody else's, or recorded for another person;
// Conflict when it was answered, settled or given to somebody.
Result<void> takeBack(Studio& studio, const CueId& cue, const CommentId& comment);

}  // namespace fermata
