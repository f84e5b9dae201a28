// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/unlock_request.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/studio/edit.h"

namespace fermata {

Result<UnlockRequest> askToUnlock(Studio& studio, const CueId& id, std::string_view sectionName, std::string_view stemName, std::string_view why) {
    const std::string reason(trimmed(why));
    if (reason.empty()) return fail(Code::InvalidArgument, "Say why it should be unlocked: whoever approved it has to judge.");
    const auto newest = studio.catalog.revision(id, 0);
    if (!newest) return fail(newest.error());
    const Section* section = newest->sectionNamed(sectionName);
    const Stem* stem = newest->stemNamed(stemName);
    if (section == nullptr || stem == nullptr) {
        std::vector<std::string> known;
        if (section == nullptr) {
            for (const Section& item : newest->sections) known.push_back(item.name);
            return fail(Code::InvalidArgument, unknownName("section", std::string(sectionName), known));
        }
        for (const Stem& item : newest->stems) known.push_back(item.name);
        return fail(Code::InvalidArgument, unknownName("stem", std::string(stemName), known));
    }
    const auto locks = studio.catalog.locks(id);
    if (!locks) return fail(locks.error());
    const Cell* cell = newest->cell(section->id, stem->id);
    const Lock* lock = cell == nullptr ? nullptr : lockOn(*locks, *newest, *cell);
    if (lock == nullptr) return fail(Code::InvalidArgument, section->name + "/" + stem->name + " is not held; it can be changed as it is.");
    const auto approvals = studio.catalog.approvals(id);
    if (!approvals) return fail(approvals.error());
    const auto approval = std::find_if(approvals->begin(), approvals->end(), [&](const ApprovalInfo& item) { return item.id == lock->approval; });
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const auto project = studio.catalog.project(cue->project);
    if (!project) return fail(project.error());

    UnlockRequest out;
    NewComment comment;
    comment.cue = id;
    comment.revision = newest->number;
    comment.from = section->start;
    comment.to = section->end;
    comment.stem = stem->name;
    comment.text = out.text = "Please unlock " + section->name + "/" + stem->name + " (" + heldBy(*lock) + " on " + lock->lockedAt + " at revision " +
                              std::to_string(lock->revision) + "): " + reason;
    const auto added = studio.catalog.addComment(comment);
    if (!added) return fail(added.error());
    out.comment = comment.id;
    // A comment is given to staff: who gave the approval, or wrote down the client's.
    if (approval == approvals->end()) return out;
    for (const Person& person : project->members) {
        if (person.name != approval->by || person.role == "client") continue;
        NewCommentNote note;
        note.comment = comment.id;
        note.kind = NewCommentNote::Kind::Assign;
        note.assignee = person.id;
        const auto assigned = studio.catalog.noteComment(note);
        if (!assigned) return fail(assigned.error());
        out.assignee = person.name;
        break;
    }
    return out;
}

}  // namespace fermata
