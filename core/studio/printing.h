// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the empty cells of a revision: renders new takes in their place, lands them on what is held, sums the mix
// and extends the stored master gain. Everything that is not new is taken over untouched.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/brief/brief.h"
#include "core/render/render.h"
#include "core/studio/mastering.h"
#include "core/studio/stopwatch.h"
#include "core/studio/studio.h"

namespace fermata {

struct NewCell {
    SectionId section;
    StemId stem;
    Take take;
    std::optional<Hash> tailOf = {};  // Only what rings into this print is another: its own sound stays, sample for sample.
};

// How loud an old ring-out still is inside a cell, in its first 100 ms.
struct RingOut {
    std::string section;  // That carries it: a held one after a remade one, or a remade one after what was landed on it.
    std::string stem;
    double oldDb = -200;     // RMS of what of it is not in the ring-out of now, dBFS.
    double windowDb = -200;  // RMS of its window.
    bool remade = false;     // The section is new: it begins with what rang on before it.
    bool audible() const { return oldDb > -70 && oldDb > windowDb - 30; }
};

struct PrintedGrid {
    NewRevision made;                                // Complete but for ledger, asked and made/request texts.
    std::vector<std::pair<Hash, Chunk>> chunks;      // Already stored durably; not yet registered.
    std::vector<RingOut> ringOuts;
    int64_t renderMs = 0, printMs = 0, masterMs = 0, storeMs = 0;
};

// Writes down how long each stage took and begins the next lap.
void lapStages(Stopwatch& watch, const PrintedGrid& grid);

struct PrintJob {
    Revision next;               // Sections, stems, tempo set; cells and gains of everything kept are filled in.
    std::vector<NewCell> cells;  // The rest.
    LoudnessTarget target;
    Aim aim = Aim::Asked;        // Of the target.
    bool fade = false;           // Ending::Fade: the last section fades.
    std::optional<CueId> source; // The cue whose prints are kept, where the next revision's own does not exist yet.
};

// NotSupported when a cut needs the ring-out of a print that another engine version made.
Result<PrintedGrid> printGrid(Studio& studio, const PrintJob& job, const Progress& progress);

// As printGrid, for takes that are new: what comes out too loud for 24 bits, alone or in the sum, is not refused; all new
// takes are lowered by the same 1.4 dB (their sound's "level", their recordings' gain) and printed again, ten times at
// most. `remark` says so in a sentence, or is empty. A tail that is swapped keeps its level: there printGrid refuses.
Result<PrintedGrid> printWithHeadroom(Studio& studio, PrintJob& job, const Progress& progress, std::string& remark);

// The imported audio that a take's recordings name, for CellInput::recorded.
Result<void> giveRecorded(Studio& studio, CellInput& input);

}  // namespace fermata
