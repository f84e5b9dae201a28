// SPDX-License-Identifier: GPL-3.0-or-later
// A cue that is too long to be rendered for a measurement: a real plan, and strokes in place of notes and sound.
#pragma once

#include <QtGlobal>

#include "core/studio/catalog.h"
#include "core/studio/studio.h"

namespace fermata::bench {

// A measurement ends where something fails.
template <class T>
T must(Result<T> result) {
    if (!result) qFatal("%s %s", result.error().message.c_str(), result.error().context.c_str());
    return std::move(*result);
}
inline void must(const Result<void>& result) {
    if (!result) qFatal("%s %s", result.error().message.c_str(), result.error().context.c_str());
}

// "Hour", with one revision of all its cells: for 60 minutes in 12 stems eight minutes of work and 5.5 GB.
CueId makeLongCue(Studio& studio, BlobStore& blobs, const ProjectId& project, int minutes, int stems);

}  // namespace fermata::bench
