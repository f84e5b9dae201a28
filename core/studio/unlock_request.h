// SPDX-License-Identifier: GPL-3.0-or-later
// "Please unlock this": a question to whoever holds cells, as a comment that is theirs to answer. It frees nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/studio/studio.h"

namespace fermata {

struct UnlockCell {
    std::string section;
    std::string stem;      // Empty: every held one of the section.
};

struct UnlockRequest {
    CommentId comment;
    std::string text;      // As it was written: what, who, when, which revision, why.
    std::string assignee;  // The member of staff it was given to; empty when nobody of staff gave or recorded the approval.
};

// About cells of the newest revision, at the time that they span together: one comment for each person who has to judge,
// which is one unless approvals of several people hold them. InvalidArgument when one is not held, or without a reason.
Result<std::vector<UnlockRequest>> askToUnlock(Studio& studio, const CueId& cue, const std::vector<UnlockCell>& cells, std::string_view reason);

}  // namespace fermata
