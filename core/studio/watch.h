// SPDX-License-Identifier: GPL-3.0-or-later
// What colleagues do, as it happens: ids of what changed, never content. The content is read as anybody reads it.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"

namespace fermata {

struct Happening {
    ProjectId project;                 // Null: this person's own standing changed (became member of a project).
    std::optional<CueId> cue;
    std::string kind;                  // Of the event, "comment.added"; or "here": a colleague looks at it now.
    int64_t sequence = 0;              // Of the event in its project.
    std::optional<PersonId> by;
};

// Belongs to one thread at a time.
class Watch {
  public:
    virtual ~Watch() = default;
    // From now on exactly these projects, and the person's own standing.
    virtual Result<void> follow(const std::vector<ProjectId>& projects) = 0;
    // Tells colleagues of the project where one is. NotAllowed when one is no member of it.
    virtual Result<void> announce(const ProjectId& project, const std::optional<CueId>& cue) = 0;
    // Waits until something happens, at most that long; empty when nothing did. Unavailable: the connection is lost and
    // what happened since is unknown; open another and read everything again.
    virtual Result<std::vector<Happening>> wait(std::chrono::milliseconds most) = 0;
};

}  // namespace fermata
