// SPDX-License-Identifier: GPL-3.0-or-later
// "Please unlock this": a question to whoever holds a cell, as a comment that is theirs to answer. It frees nothing.
#pragma once

#include <string>
#include <string_view>

#include "core/studio/studio.h"

namespace fermata {

struct UnlockRequest {
    CommentId comment;
    std::string text;      // As it was written: what, who, when, which revision, why.
    std::string assignee;  // The member of staff it was given to; empty when nobody of staff gave or recorded the approval.
};

// At the cell of the newest revision. InvalidArgument when it is not held, or without a reason.
Result<UnlockRequest> askToUnlock(Studio& studio, const CueId& cue, std::string_view section, std::string_view stem, std::string_view reason);

}  // namespace fermata
