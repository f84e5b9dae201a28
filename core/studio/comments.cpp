// SPDX-License-Identifier: GPL-3.0-or-later
// Where a comment stands, from what was said after it.
#include "core/studio/catalog.h"

namespace fermata {

bool CommentInfo::resolved() const {
    bool settled = false;
    for (const CommentNote& note : notes) {
        if (note.note.kind == NewCommentNote::Kind::Resolve) settled = true;
        if (note.note.kind == NewCommentNote::Kind::Reopen) settled = false;
    }
    return settled;
}

const CommentNote* CommentInfo::assignment() const {
    const CommentNote* last = nullptr;
    for (const CommentNote& note : notes) {
        if (note.note.kind == NewCommentNote::Kind::Assign) last = note.note.assignee ? &note : nullptr;
    }
    return last;
}

}  // namespace fermata
