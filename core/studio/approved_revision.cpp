// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/approved_revision.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/studio/commits.h"

namespace fermata {

Result<void> refuseUnseen(Studio& studio, const CueInfo& cue, const Revision& newest) {
    const auto me = studio.catalog.me();
    if (!me) return fail(me.error());
    const auto commits = commitsOf(studio, cue.id);
    if (!commits) return fail(commits.error());
    const auto approvals = studio.catalog.approvals(cue.id);
    if (!approvals) return fail(approvals.error());
    int seen = 1;
    for (const auto& [number, event] : *commits) {
        if (event.actor == me->name) seen = std::max(seen, number);
    }
    for (const ApprovalInfo& info : *approvals) {
        if (info.by == me->name) seen = std::max(seen, info.revision);
    }
    std::vector<std::string> unseen;
    for (const auto& [number, event] : *commits) {
        if (number <= seen || number > newest.number) continue;
        const auto revision = studio.catalog.revision(cue.id, number);
        if (!revision) return fail(revision.error());
        unseen.push_back("revision " + std::to_string(number) + " by " + event.actor + " (" + revision->made + ")");
    }
    if (unseen.empty()) return {};
    const std::string number = std::to_string(newest.number);
    return fail(Code::Conflict, "“" + cue.title + "” was changed since you last made or approved a revision of it: " + joined(unseen, ", ") +
                                    ". See what changed with fermata compare \"" + cue.title + "\" --revisions " + std::to_string(seen) + "," + number +
                                    ", then name what you approve: --revision " + number + ".");
}

}  // namespace fermata
