// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/default_ask.h"

#include "core/studio/compose_cue.h"

namespace fermata {

Result<DefaultAsk> defaultAsk(Studio& studio, const CueId& id, int number) {
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const auto project = studio.catalog.project(cue->project);
    if (!project) return fail(project.error());
    DefaultAsk found;
    found.ask.uses = project->uses;
    if (!found.ask.uses.empty()) {
        found.from = UsesFrom::Project;
        return found;
    }
    if (number == 0 && cue->newestRevision == 0) return found;
    const auto revision = studio.catalog.revision(id, number);
    if (!revision) return fail(revision.error());
    const auto brief = briefOf(studio, *revision);
    if (!brief) return fail(brief.error());
    if (brief->uses.empty()) return found;
    found.ask.uses = brief->uses;
    found.from = UsesFrom::Brief;
    return found;
}

}  // namespace fermata
