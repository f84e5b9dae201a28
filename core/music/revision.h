// SPDX-License-Identifier: GPL-3.0-or-later
// A revision: tempo map, sections, stems and the grid of cells, each filled with a slice of a print.
#pragma once

#include <string>
#include <vector>

#include "core/base/hash.h"
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/music/key.h"
#include "core/music/take.h"
#include "core/music/tempo_map.h"
#include "core/music/timecode.h"

namespace fermata {

struct Stem {
    StemId id;
    std::string name;  // Unique in the cue, a slug: "rhythm".
    std::string role;  // rhythm, bass, harmony, melody, texture or effects.
    std::string sound; // Patch of the engine, "kit.indie".
    friend bool operator==(const Stem&, const Stem&) = default;
};

// Whole bars. The last section's window also holds the tail after the last bar, to the cue's exact end.
struct Section {
    SectionId id;      // Kept from revision to revision; a split makes a new id for the second half.
    std::string name;  // Unique in the revision: "A", "build", "C2".
    int firstBar = 0;  // From 0.
    int bars = 0;
    Samples start;
    Samples end;       // Next section's start, or the cue's end.
    Level energy;
    Key key;
    friend bool operator==(const Section&, const Section&) = default;
};

// Immutable audio of a take in its place. All hashes name chunks or takes.
struct Print {
    Hash take;          // Take hash.
    Hash window;        // Pcm24, exactly `length` frames.
    Hash carry;         // CarryF32 ring-out past the window, its own carry-in included; may be empty (0 frames).
    Hash carryIn;       // CarryF32 that was mixed in at the start, or null.
    Hash landing;       // Pcm24 of 480 frames: the end of the window before it when it was first printed, or null.
    std::string engine; // Engine version that rendered it.
    Samples start;      // Where it was rendered: dither is keyed to the absolute sample.
    Samples length;

    Hash hash() const;  // SHA-256 of its canonical JSON.
};

Json toJson(const Print& print);
Result<Print> printFromJson(const Json& json);

struct Cell {
    SectionId section;
    StemId stem;
    Hash print;
    Samples offset;     // Where the slice begins inside the print; its length is the section's.
    Hash take;          // Of the print; repeated for queries.
    Hash window;        // Of the print; repeated for locks.
    friend bool operator==(const Cell&, const Cell&) = default;
};

// One gain chunk per section: (section samples + 15) / 16 + 1 points; sliced when a section is split.
struct SectionGain {
    SectionId section;
    Hash chunk;
    Samples offset;
    friend bool operator==(const SectionGain&, const SectionGain&) = default;
};

struct Revision {
    RevisionId id;
    CueId cue;
    int number = 0;          // From 1; the parent is number - 1.
    Hash parentHash;         // Null for revision 1.
    Hash plan;               // Document chunk with the plan's canonical JSON.
    Hash brief;              // Document chunk with the brief's canonical JSON.
    TempoMap tempo;
    Samples length;
    bool loop = false;
    FrameRate frameRate;
    int64_t startFrames = 90000;  // 01:00:00:00 at 25.
    std::vector<Section> sections;  // In time order, without gaps.
    std::vector<Stem> stems;        // In stem order, also the order of the mix sum.
    std::vector<Cell> cells;        // Exactly one for each section x stem, section-major.
    std::vector<SectionGain> gains; // One per section, in order.
    Json loudness = Json::object(); // Measured: {"integrated": -14.0, "true_peak": -1.2, "target": -14}
    std::string made;               // In words: "remade C with energy +0.3 (alternative 1)".
    std::string request;            // Canonical JSON of what was asked, "" when nothing was.

    const Section* section(const SectionId& id) const;
    const Section* sectionNamed(std::string_view name) const;
    const Stem* stemNamed(std::string_view name) const;
    const Cell* cell(const SectionId& section, const StemId& stem) const;
    const SectionGain* gain(const SectionId& section) const;
    // Merkle root (RFC 6962) over canonical JSON leaves: header (cue, number, parent hash, plan, brief, tempo,
    // length, frame rate, loudness), sections, stems, cells, gains. What approvals and packs name.
    Hash hash() const;
    std::vector<std::string> leaves() const;
};

Json toJson(const Revision& revision);
Result<Revision> revisionFromJson(const Json& json);

}  // namespace fermata
