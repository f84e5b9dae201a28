// SPDX-License-Identifier: GPL-3.0-or-later
// What others did while the connection was lost, in one sentence: numbers and names.
#pragma once

#include <QString>
#include <map>
#include <string>
#include <vector>

#include "core/studio/studio.h"

namespace fermata::ui {

struct Missed {
    EventInfo event;
    QString cue;   // Its title; empty where the event is of the project.
};

// The events of these projects after the sequence that was heard last, except this person's own.
Result<std::vector<Missed>> missedSince(Studio& studio, const std::map<ProjectId, int64_t>& heard, const std::string& me);

// "Connected again. Meanwhile: revision 3 of “Dawn” by Jon, 2 comments by Jon, Mara."
QString meanwhile(const std::vector<Missed>& missed);

}  // namespace fermata::ui
