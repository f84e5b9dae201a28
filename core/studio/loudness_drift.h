// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit did to the programme's loudness, before anybody delivers it.
#pragma once

#include <string>

#include "core/music/revision.h"

namespace fermata {

struct LoudnessDrift {
    double now = -70, before = -70, target = -14;  // LUFS, integrated, of the master.
    double shortTerm = -70, shortTermBefore = -70; // Its loudest three seconds.
    int trimMilliDb = 0;                           // What deliver trims the whole master by.
    double delivered = -70;                        // And where that leaves it.
    bool off() const;      // By more than 0.1 LU from its target,
    bool moved() const;    // or its loudest three seconds by more than 1 LU from what they were.
};

// Of a revision's stored measurements; `before` is the one it was made from.
LoudnessDrift loudnessDrift(const Revision& revision, const Revision& before);

// What deliver will do about it and what else there is, in a sentence; empty where nothing is to be said.
std::string driftText(const LoudnessDrift& drift);

Json toJson(const LoudnessDrift& drift);

}  // namespace fermata
