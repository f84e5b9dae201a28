// SPDX-License-Identifier: GPL-3.0-or-later
// A game's part of a pack, below data/09_game: WAV files with stable names, the map for programmers, and what Wwise
// imports. Written from Audiokinetic's documentation (2023.1 and 2024.1); nothing here has been opened in Wwise.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/music/game.h"

namespace fermata {

struct PackInput;
struct PackFile;

struct PackGameFile {
    std::string stem;                  // Of a stinger: its name.
    std::vector<int32_t> audio;        // Interleaved stereo, 24-bit integers.
    int level = 0;                     // Millibels in this state; not applied to the file.
    int64_t ringIn = 0;                // Frames at the start that differ from the stem: an earlier ring-out taken away.
    std::string sourceType = {};       // core/formats/source_mark.h
};

struct PackGameSound {
    enum class Kind { State, Segment, Stinger };
    Kind kind = Kind::State;
    std::string name;                  // Folder and first part of the file names.
    std::string section;               // Of a segment: the section's own name.
    std::vector<std::string> sections;
    TempoMap tempo;                    // From the entry cue.
    Key key;
    Samples from;                      // In the cue.
    int64_t body = 0;                  // Frames from the entry to the exit cue.
    bool loop = false;
    std::string cue;                   // Of another cue of the project; empty = the pack's own.
    int revision = 0;                  // Of that cue.
    Hash revisionHash;
    std::vector<PackGameFile> files;   // All equally long.
    int64_t frames() const { return files.empty() ? 0 : static_cast<int64_t>(files.front().audio.size() / 2); }
};

struct PackGame {
    Game game;
    std::string origin;                // "game.json" or "derived from the sections' energies"
    std::vector<PackGameSound> sounds;
};

// "09_game/explore/explore_rhythm.wav", without a version.
std::string gamePath(const PackGameSound& sound, const PackGameFile& file);
// `files` are those already written: their sizes go into the map.
std::string gameMapJson(const PackInput& input, const PackGame& game, const std::vector<PackFile>& files);
Json gameManifest(const PackGame& game);
// Wwise's tab-delimited import (UTF-8, CRLF); paths relative to the file.
std::string wwiseImportTsv(const PackInput& input, const PackGame& game);
// Calls of the Wwise Authoring API in order; "PACK_FOLDER" in them stands for the folder that holds this file.
std::string wwiseCallsJson(const PackInput& input, const PackGame& game);
std::vector<std::string> gameReadFirst(const PackGame& game);

}  // namespace fermata
