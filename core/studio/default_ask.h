// SPDX-License-Identifier: GPL-3.0-or-later
// What a clearance is asked for when nobody states it: the project's uses; where it has none, those that the brief of the
// revision names whole (media, territory and term) in the client's words.
#pragma once

#include "core/studio/clear_cue.h"

namespace fermata {

enum class UsesFrom { Nothing, Project, Brief };

struct DefaultAsk {
    ClearanceAsk ask;
    UsesFrom from = UsesFrom::Nothing;
};
// `revision` 0 is the newest. NotFound as the catalog says it.
Result<DefaultAsk> defaultAsk(Studio& studio, const CueId& cue, int revision);

}  // namespace fermata
