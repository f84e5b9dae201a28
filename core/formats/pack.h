// SPDX-License-Identifier: GPL-3.0-or-later
// The delivery pack: a BagIt bag (RFC 8493) with everything that goes to the client, and its check.
// Writing has two steps, because the clearance inside names the hashes of the audio beside it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/base/quantities.h"
#include "core/base/result.h"
#include "core/formats/cue_sheet.h"
#include "core/formats/game_files.h"
#include "core/formats/midi.h"
#include "core/music/revision.h"
#include "core/render/master.h"

namespace fermata {

struct PackStem {
    std::string name, role, sound;          // As in the revision.
    std::vector<int32_t> audio;             // The whole cue, interleaved stereo, 24-bit integers.
    std::vector<int32_t> mastered;          // Stem x master gain; empty = not delivered.
    std::vector<MidiCell> cells;            // One per section.
    std::string sourceType = {};            // How its sound came about: core/formats/source_mark.h.
};

// A further mix made of the held stems alone: without melody, without drums, a loop, a sting.
struct PackVersion {
    std::string name;                       // Part of the file name, a slug: "alt_no-melody", "sting".
    std::string what;                       // For people: "everything but melody".
    std::vector<std::string> stems;         // Names of the stems that it is the sum of, in mix order.
    std::string note;                       // How it departs from their plain sum, or its master from the target; empty = not at all.
    Samples start;                          // Where in the cue its first sample stands.
    bool whole = true;                      // As long as the cue: on the picture like the stems, and checked like the mix.
    bool loops = false;                     // Its end leads into its own start.
    std::vector<int32_t> mix, master;       // The sum, and the sum x a gain.
    Loudness mixLoudness, masterLoudness;
};

// The same master at another loudness: a constant, nothing else.
struct PackMaster {
    std::string name;                       // Part of the file name: "ebu-r128".
    std::string standard;                   // "EBU R 128, -23.0 LUFS, -1.0 dBTP"
    std::string note;                       // The trim in dB, and what was missed.
    std::vector<int32_t> audio;
    Loudness loudness;
    bool ofMix = false;                     // Made of the mix; else of the approved master.
};

// A place that somebody named: a hit of the plan, a marker set by a person. Sections are told apart from them.
struct PackMarker {
    std::string name;                       // "drop", "Logo".
    Samples at;
    std::string comment;                    // What it is, and for a hit where it was asked for.
};

struct PackInput {
    std::string cueTitle, cueId, projectName, clientName;
    std::string studio;                     // Originator of the files; may be empty.
    bool preview = false;                   // Says NOT CLEARED wherever the state stands.
    int revision = 0;
    Hash revisionHash;
    std::string engine;                     // Engine version that rendered it.
    std::string software = "fermata";       // With version: Bag-Software-Agent.
    std::string date, time;                 // "2026-11-22", "09:14:31", UTC: the only dates inside.
    FrameRate frameRate;
    int64_t startFrames = 90000;
    TempoMap tempo;
    std::vector<Section> sections;
    std::vector<PackMarker> markers;        // For sessions and MIDI; audio files, whose hashes are cleared, name sections only.
    std::vector<PackStem> stems;            // In mix order.
    std::vector<int32_t> mix, master;       // The master as delivered, a trim included.
    Loudness mixLoudness, masterLoudness;
    std::vector<PackVersion> versions;      // Whole ones must be the exact sum of the stems they name.
    std::vector<PackMaster> masters;        // Besides the master.
    std::string masteredNote;               // How near the mastered stems come to the master.
    int trimMilliDb = 0;                    // That the master was raised or lowered by.
    std::string trimNote;                   // "Trimmed by -0.40 dB to meet -14 LUFS."; empty = no trim.
    bool twoPop = false;
    std::string reference;                  // bext OriginatorReference, e.g. the clearance number; <= 32 ASCII.
    Reporting reporting;
    bool exchange = false;                  // With a DAWproject that holds the stems once more.
    std::optional<PackGame> game;           // With states for a game engine.
};

struct PackFile {
    std::string path;   // Inside the pack: "data/02_masters/spring_v02_mix.wav".
    Hash sha256;
    std::string sha512;
    int64_t bytes = 0;
};

// Files being written beside the target. Removed again unless finishPack took them over.
class StagedPack {
  public:
    StagedPack(StagedPack&&) noexcept;
    StagedPack& operator=(StagedPack&&) noexcept;
    ~StagedPack();

    const std::filesystem::path& target() const;       // Where the pack will be.
    const std::filesystem::path& folder() const;       // Where its files are until then.
    const std::vector<PackFile>& files() const;        // Sorted by path.
    // Masters and stems: what a clearance names. What is made of them by addition and gain alone is left out.
    std::vector<PackFile> audioFiles() const;

    struct State;  // Of the implementation.
    explicit StagedPack(std::unique_ptr<State> state);
    State& state() { return *m_state; }

  private:
    std::unique_ptr<State> m_state;
};

struct PackPaper {
    std::string path;   // Below data/, ASCII: "06_permissions/grant.txt".
    std::string bytes;
};

struct PackPapers {
    std::string clearanceNumber;            // "CLR-2026-0042"; empty = no clearance in a preview.
    int clearanceVersion = 0;
    std::string clearanceJson;              // Canonical.
    std::string clearancePdf;               // May be empty in a preview.
    std::string grant;                      // Text of the licence grant; empty = "no grant attached".
    std::string historyHead;                // JSON
    std::string ledgerExtract;              // JSON lines
    std::string inclusionProof;             // JSON
    std::vector<std::string> readFirst;     // Further lines for 00_READ_FIRST.txt: conditions, notes.
    std::vector<PackPaper> extra;
};

struct PackReport {
    std::filesystem::path folder;
    std::vector<PackFile> files;            // Everything below data/, sorted.
    Hash payload;                           // SHA-256 of manifest-sha256.txt: names the whole delivery.
    int64_t bytes = 0;                      // Of the payload.
};

std::string packName(std::string_view cueTitle, int revision);   // "spring_v02"

// Writes masters, stems, MP3, MIDI and reports beside out/<packName>, two files at a time.
// InvalidArgument: lengths that differ, names that collide, a target that exists and is not empty.
// NoSpace, Io, Cancelled: nothing is left behind.
Result<StagedPack> prepareAudio(const PackInput& input, const std::filesystem::path& out, const Progress& progress);
// Adds papers, manifests and checksums and moves the pack into place in one step.
Result<PackReport> finishPack(StagedPack staged, const PackInput& input, const PackPapers& papers);
// Both steps.
Result<PackReport> writePack(const PackInput& input, const PackPapers& papers, const std::filesystem::path& out,
                             const Progress& progress);

struct PackFinding {
    std::string file;      // Path inside the pack.
    std::string problem;   // A sentence.
};

struct PackVerification {
    std::vector<std::string> checks;        // What was checked, in words.
    std::vector<PackFinding> findings;      // Empty = sound.
    Json manifest = Json::object();         // data/manifest.json, when readable.
    Hash payload;                           // SHA-256 of manifest-sha256.txt.
    // For the caller's own checks (signature, the JSON hash that the PDF prints); empty when there is none.
    std::filesystem::path clearanceJson, clearancePdf;
    Hash clearanceJsonHash;
    bool sound() const { return findings.empty(); }
};

// Bag structure, every hash, missing and extra files, manifest.json, stems against mix and game files against stems
// sample for sample, the clearance JSON's form and the hashes that it names. InvalidArgument when the path is no pack.
Result<PackVerification> verifyPack(const std::filesystem::path& folder, const Progress& progress);

}  // namespace fermata
