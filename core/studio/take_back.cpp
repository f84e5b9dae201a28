// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/take_back.h"

#include <algorithm>

namespace fermata {

bool takenBack(const CommentInfo& comment) {
    if (comment.notes.size() != 1 || !comment.forPerson.empty()) return false;
    const CommentNote& note = comment.notes.front();
    return note.note.kind == NewCommentNote::Kind::Resolve && note.note.text == kTakenBack && note.by == comment.by;
}

Result<void> takeBack(Studio& studio, const CueId& cue, const CommentId& id) {
    const auto me = studio.catalog.me();
    if (!me) return fail(me.error());
    const auto comments = studio.catalog.comments(cue);
    if (!comments) return fail(comments.error());
    const auto found = std::find_if(comments->begin(), comments->end(), [&](const CommentInfo& one) { return one.comment.id == id; });
    if (found == comments->end()) return fail(Code::NotFound, "There is no such comment in this cue.");
    if (found->by != me->name || !found->forPerson.empty()) return fail(Code::NotAllowed, "A comment is taken back by who wrote it; settle this one instead.");
    if (!found->notes.empty()) return fail(Code::Conflict, "This comment was answered by " + found->notes.back().by + "; it can be settled, but not taken back.");
    NewCommentNote note;
    note.comment = id;
    note.kind = NewCommentNote::Kind::Resolve;
    note.text = std::string(kTakenBack);
    return studio.catalog.noteComment(note);
}

}  // namespace fermata
