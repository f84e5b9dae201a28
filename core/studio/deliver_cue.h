// SPDX-License-Identifier: GPL-3.0-or-later
// The pack: refused unless everything is approved and cleared; or a preview for listening, marked as such.
#pragma once

#include <filesystem>
#include <string>

#include "core/studio/clear_cue.h"
#include "core/studio/versions.h"

namespace fermata {

struct DeliverRequest {
    CueId cue;
    int revision = 0;
    std::filesystem::path out;   // The pack's folder is made inside.
    bool preview = false;
    bool exchange = false;       // With a DAWproject.
    bool forGame = false;        // With the states for a game engine.
    Json game;                   // game.json, or null: derived from the sections' energies.
    std::string gameOrigin;      // The file's name, for messages and the pack.
    VersionAsk versions;         // What else is made of the held stems.
    std::vector<std::string> readFirst;  // Further lines for 00_READ_FIRST.txt.
    ClearanceAsk ask;            // Preview only: uses to show in its clearance; none = the project's.
    std::string madeAt;          // Preview only: fixed time, or empty for now.
    std::string paperJson, paperPdf;  // Preview only: the clearance printed earlier, so that the pack is the same again.
};

struct DeliverResult {
    PackReport pack;
    std::string overall;         // Of the clearance inside: cleared, conditions or blocked.
    std::string trimNote;
    std::vector<PackVersion> versions;   // Without their audio.
    std::vector<PackMaster> masters;     // Without their audio.
    std::string masteredNote;
    std::vector<std::string> notes;
    std::string clearanceJson, clearancePdf;
    std::vector<std::pair<std::string, int64_t>> timings;
};

Result<DeliverResult> deliverCue(Studio& studio, const DeliverRequest& request, const Progress& progress);

}  // namespace fermata
