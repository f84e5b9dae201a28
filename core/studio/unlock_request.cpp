// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/unlock_request.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/studio/edit.h"

namespace fermata {
namespace {

struct HeldCell {
    const Section* section = nullptr;
    const Stem* stem = nullptr;
    const Lock* lock = nullptr;
};

// Of the newest revision, in the order asked; each once.
Result<std::vector<HeldCell>> heldCells(const Revision& revision, const std::vector<Lock>& locks, const std::vector<UnlockCell>& asked) {
    std::vector<HeldCell> held;
    std::vector<std::string> known;
    for (const UnlockCell& one : asked) {
        const Section* section = revision.sectionNamed(one.section);
        if (section == nullptr) {
            for (const Section& item : revision.sections) known.push_back(item.name);
            return fail(Code::InvalidArgument, unknownName("section", one.section, known));
        }
        if (!one.stem.empty() && revision.stemNamed(one.stem) == nullptr) {
            for (const Stem& item : revision.stems) known.push_back(item.name);
            return fail(Code::InvalidArgument, unknownName("stem", one.stem, known));
        }
        bool any = false;
        for (const Stem& stem : revision.stems) {
            if (!one.stem.empty() && stem.name != one.stem) continue;
            const Cell* cell = revision.cell(section->id, stem.id);
            const Lock* lock = cell == nullptr ? nullptr : lockOn(locks, revision, *cell);
            if (lock == nullptr) continue;
            any = true;
            const auto same = [&](const HeldCell& item) { return item.section == section && item.stem == &stem; };
            if (std::none_of(held.begin(), held.end(), same)) held.push_back({section, &stem, lock});
        }
        if (!any) return fail(Code::InvalidArgument, section->name + (one.stem.empty() ? "" : "/" + one.stem) + " is not held; it can be changed as it is.");
    }
    return held;
}

// "A/drums, A/bass (approved by Jane Doe on ... at revision 2); B/pads (...)".
std::string listed(const std::vector<HeldCell>& cells) {
    std::string text;
    for (size_t i = 0; i < cells.size(); ++i) {
        const Lock& lock = *cells[i].lock;
        text += (i == 0 ? "" : cells[i - 1].lock->approval == lock.approval ? ", " : "; ") + cells[i].section->name + "/" + cells[i].stem->name;
        if (i + 1 == cells.size() || cells[i + 1].lock->approval != lock.approval) {
            text += " (" + heldBy(lock) + " on " + lock.lockedAt + " at revision " + std::to_string(lock.revision) + ")";
        }
    }
    return text;
}

}  // namespace

Result<std::vector<UnlockRequest>> askToUnlock(Studio& studio, const CueId& id, const std::vector<UnlockCell>& cells, std::string_view why) {
    const std::string reason(trimmed(why));
    if (reason.empty()) return fail(Code::InvalidArgument, "Say why it should be unlocked: whoever approved it has to judge.");
    const auto newest = studio.catalog.revision(id, 0);
    if (!newest) return fail(newest.error());
    const auto locks = studio.catalog.locks(id);
    if (!locks) return fail(locks.error());
    const auto held = heldCells(*newest, *locks, cells);
    if (!held) return fail(held.error());
    const auto approvals = studio.catalog.approvals(id);
    if (!approvals) return fail(approvals.error());
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const auto project = studio.catalog.project(cue->project);
    if (!project) return fail(project.error());

    // A comment is given to staff: who gave the approval, or wrote down the client's.
    const auto judge = [&](const Lock& lock) -> const Person* {
        const auto approval = std::find_if(approvals->begin(), approvals->end(), [&](const ApprovalInfo& item) { return item.id == lock.approval; });
        if (approval == approvals->end()) return nullptr;
        const auto found = std::find_if(project->members.begin(), project->members.end(), [&](const Person& one) { return one.name == approval->by && one.role != "client"; });
        return found == project->members.end() ? nullptr : &*found;
    };
    std::vector<std::pair<const Person*, std::vector<HeldCell>>> questions;
    for (const HeldCell& cell : *held) {
        const Person* person = judge(*cell.lock);
        auto found = std::find_if(questions.begin(), questions.end(), [&](const auto& one) { return one.first == person; });
        if (found == questions.end()) found = questions.insert(questions.end(), {person, {}});
        found->second.push_back(cell);
    }
    std::vector<UnlockRequest> out;
    for (const auto& [person, about] : questions) {
        NewComment comment;
        comment.cue = id;
        comment.revision = newest->number;
        comment.from = about.front().section->start;
        comment.to = about.front().section->end;
        for (const HeldCell& cell : about) {
            comment.from = std::min(comment.from, cell.section->start);
            comment.to = std::max(*comment.to, cell.section->end);
        }
        const Stem* stem = about.front().stem;
        if (std::all_of(about.begin(), about.end(), [&](const HeldCell& cell) { return cell.stem == stem; })) comment.stem = stem->name;
        comment.text = "Please unlock " + listed(about) + ": " + reason;
        const auto added = studio.catalog.addComment(comment);
        if (!added) return fail(added.error());
        out.push_back({comment.id, comment.text, ""});
        if (person == nullptr) continue;
        NewCommentNote note;
        note.comment = comment.id;
        note.kind = NewCommentNote::Kind::Assign;
        note.assignee = person->id;
        const auto assigned = studio.catalog.noteComment(note);
        if (!assigned) return fail(assigned.error());
        out.back().assignee = person->name;
    }
    return out;
}

}  // namespace fermata
