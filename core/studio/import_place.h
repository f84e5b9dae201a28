// SPDX-License-Identifier: GPL-3.0-or-later
// Where an imported recording stands in a cue, and whether it fits there.
#pragma once

#include <string>
#include <vector>

#include "core/formats/audio_file.h"
#include "core/music/revision.h"
#include "core/studio/import_cue.h"

namespace fermata {

struct ImportPlace {
    Samples start, end;      // In the cue.
    Samples from;            // Frames of the recording that are left out before it.
    struct Part {
        size_t section;
        Recording recording;  // Chunk and gain still to be set.
    };
    std::vector<Part> parts; // One for each section where it sounds.
};

// InvalidArgument: an unknown place, a recording that ends after the cue.
Result<ImportPlace> placeRecording(const Revision& revision, const ImportRequest& request, int64_t frames);

// InvalidArgument with both tempos and the way out when a stated tempo drifts by more than 20 ms over the recording, or
// a clear pulse of its own is no multiple or part of the cue's. Nothing is checked where an offset is given.
Result<void> checkTempo(const Revision& revision, const ImportRequest& request, const AudioFile& audio);

}  // namespace fermata
