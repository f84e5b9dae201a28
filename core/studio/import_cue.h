// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's recording as the sound of some cells: a stem or a one-shot, with the paper of its licence.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/rights/materials.h"
#include "core/studio/compose_cue.h"

namespace fermata {

struct ImportRequest {
    CueId cue;
    std::filesystem::path file;
    std::string stem;                   // An existing one, or a new one that `role` describes.
    std::string role;                   // Of a new stem; empty = the stem exists.
    std::string at;                     // "A" (a section), "9" or "9.3" (bar and beat, from 1); empty = the cue's start.
    std::optional<Samples> offset;      // Later (or earlier) than `at`. Says that the tempo is the person's own matter.
    std::optional<int64_t> milliBpm;    // The recording's tempo where it is known.
    bool over = false;                  // The stem's own notes go on sounding under it.
    bool cut = false;                   // What reaches past the cue's end is left out.
    bool matchLevel = false;            // As loud as what it replaces, instead of `gainMilliDb`.
    int gainMilliDb = 0;
    MaterialFact material;              // name (the title), maker (the author), kind, licence, commercial... as stated.
    std::filesystem::path paper;        // Empty: none is on file, which blocks the clearance.
};

// What an import would be, before anything is made.
struct ImportView {
    MaterialRecord material;            // As the ledger will have it.
    std::vector<std::string> cells;     // "A/melody"
    Samples start, end;                 // In the cue.
    int gainMilliDb = 0;
    double lufs = -70, replacedLufs = -70;  // Of the recording at that gain, and of what those cells were; -70 = too short or silent.
    std::vector<std::string> missing;   // Without which the clearance blocks: "licence", "paper", "commercial".
};

struct ImportResult : CueResult, ImportView {};

// Reads the file and says where it would stand; nothing is changed. Errors as importRecording's.
Result<ImportView> viewImport(Studio& studio, const ImportRequest& request);

// Makes the next revision; nothing but the cells where the recording sounds is changed. InvalidArgument names what is
// wrong and the way out: a file that does not fit the cue, a tempo that drifts, an unknown stem; Locked: a held cell.
Result<ImportResult> importRecording(Studio& studio, const ImportRequest& request, const Progress& progress);

}  // namespace fermata
