// SPDX-License-Identifier: GPL-3.0-or-later
// The listening sheet: one A3 landscape page that shows a piece of music to people who cannot listen to it now.
// Form and energy, notes by stem, spectrogram, loudness, octave bands and note statistics, over one time axis.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/music/note_statistics.h"
#include "core/music/revision.h"
#include "core/render/loudness_curve.h"
#include "core/render/master.h"
#include "core/render/spectrum.h"

namespace fermata::documents {

struct SheetStem {
    std::string name, role, sound;
    std::vector<PlacedNote> notes;    // In the cue.
    NoteStatistics statistics;
    OctaveLevels bands;
    double centroidHz = 0;
    double lufs = -70;
};

struct SheetSection {
    Section section;
    std::string function;             // "build"; may be empty.
    double lufs = -70;                // Of the master.
};

struct SheetChord {
    Ticks start;                      // In the cue.
    Ticks length;
    std::string name;
};

struct SheetHit {
    Samples at;
    std::string kind;
};

struct ListeningSheet {
    std::string title;                // "Lo-fi bed" or the cue's title.
    std::string subtitle;             // "style lofi-bed, seed 7" or "revision 3".
    std::vector<std::string> facts;   // Key, tempo, metre, length...: joined in the title line.
    std::string footer;               // What made it: versions, hashes.
    TempoMap tempo;
    Samples length;
    FrameRate frameRate;
    int64_t startFrames = 90000;
    std::vector<SheetSection> sections;
    std::vector<SheetStem> stems;     // In stem order; at most eight are shown.
    std::vector<SheetChord> chords;
    std::vector<SheetHit> hits;
    Loudness loudness;                // Of the master.
    double targetLufs = -14, ceilingDb = -1;
    LoudnessCurve curve;              // Of the master.
    Spectrogram spectrum;             // Of the mix.
    OctaveLevels mixBands;
    double mixCentroidHz = 0;
};

// The page's bytes. Calls ensureGuiApplication(); one thread at a time. A PNG is 3508 x 2480 (A3 at 212 dpi).
Result<std::string> printSheetPdf(const ListeningSheet& sheet);
Result<std::string> printSheetPng(const ListeningSheet& sheet);

}  // namespace fermata::documents
