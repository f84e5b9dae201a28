// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/family.h"

#include <algorithm>

#include "core/studio/cutdown_cue.h"
#include "core/studio/edit.h"

namespace fermata {
namespace {

Result<FamilyMember> memberOf(Studio& studio, const CueInfo& cue, int number) {
    auto revision = studio.catalog.revision(cue.id, number);
    if (!revision) return fail(revision.error());
    const auto locks = studio.catalog.locks(cue.id);
    if (!locks) return fail(locks.error());
    FamilyMember member{cue, std::move(*revision), 0, 0};
    member.cells = static_cast<int>(member.revision.cells.size());
    member.held = static_cast<int>(std::count_if(member.revision.cells.begin(), member.revision.cells.end(),
                                                 [&](const Cell& cell) { return lockOn(*locks, member.revision, cell) != nullptr; }));
    return member;
}

}  // namespace

Result<std::vector<FamilyMember>> familyOf(Studio& studio, const CueId& cue, int revision) {
    const auto info = studio.catalog.cue(cue);
    if (!info) return fail(info.error());
    auto longer = memberOf(studio, *info, revision);
    if (!longer) return fail(longer.error());
    const auto children = cutdownsOf(studio.catalog, cue, longer->revision.number);
    if (!children) return fail(children.error());
    std::vector<FamilyMember> family{std::move(*longer)};
    for (const CueInfo& child : *children) {
        auto member = memberOf(studio, child, 0);
        if (!member) return fail(member.error());
        family.push_back(std::move(*member));
    }
    return family;
}

Result<std::vector<ApprovalInfo>> approveFamily(Studio& studio, const std::vector<FamilyMember>& family, NewApproval word) {
    const FamilyMember& longer = family.front();
    if (family.size() < 2) {
        const std::string what = "“" + longer.cue.title + "” revision " + std::to_string(longer.revision.number) + " has no cut-downs";
        if (longer.cue.derivedFrom) return fail(Code::NotFound, what + ", and this cue is one itself: name the longer one.");
        return fail(Code::NotFound, what + "; fermata cutdown makes them.");
    }
    std::vector<NewApproval> asked;
    for (const FamilyMember& one : family) {
        word.id = ApprovalId::create();
        word.cue = one.cue.id;
        word.revision = one.revision.number;
        asked.push_back(word);
    }
    auto given = studio.catalog.approveTogether(asked);
    if (!given) return fail(given.error().code, given.error().message + " Nothing of the family was approved.");
    return given;
}

}  // namespace fermata
