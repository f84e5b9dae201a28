// SPDX-License-Identifier: GPL-3.0-or-later
// What writing and checking a pack share: names, the folder under construction, hashes that a clearance names.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/formats/hashed_file.h"
#include "core/formats/pack.h"

namespace fermata {

inline constexpr std::string_view kBagDeclaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
inline constexpr std::string_view kNotCleared = "NOT CLEARED";

struct StagedPack::State {
    std::filesystem::path staging, target;
    std::vector<PackFile> files;
    int lock = -1;             // The staging folder itself, locked while somebody works in it.
    bool createdOut = false;
    bool finished = false;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State();
    void add(std::string path, const FileDigest& digest);
};

inline bool isAudio(std::string_view path) { return path.ends_with(".wav") || path.ends_with(".mp3"); }

// "03_stems/spring_v02_bass.wav" and the like, all below data/.
std::string masterPath(const PackInput& input, std::string_view what);
std::string stemPath(const PackInput& input, const PackStem& stem);
// "02_masters/alternates/spring_v02_alt_no-melody.wav", and "..._mix.wav" for the sum before its master gain.
std::string versionPath(const PackInput& input, const PackVersion& version, bool mastered);
// "02_masters/loudness/spring_v02_master_ebu-r128.wav"
std::string targetPath(const PackInput& input, const PackMaster& master);
std::string masteredStemPath(const PackInput& input, const PackStem& stem);

// Every audio file that the clearance covers, and by what: "named" there, or made "of" files that are ("cut", "sum", "gain",
// "encoded"; another cue's revision for a game's state). As the manifest holds it, as a paper, and in one line.
Json coverJson(const PackInput& input, const PackPapers& papers, const std::vector<PackFile>& files);
std::string coverText(const Json& cover, const std::string& clearance);
std::string coverLine(const Json& cover, const std::string& clearance);
// Audio of a pack (path to SHA-256) that its clearance does not cover. Packs of before, whose manifest does not list
// what is covered, have none.
std::vector<PackFinding> checkCover(const Json& manifest, const Json& clearance, const std::map<std::string, std::string>& audio);

// Game files against data/manifest.json and the stems: length, cue points, and every sample up to the exit cue past
// the ring-in that was taken away.
struct GameFindings {
    std::vector<PackFinding> findings;
    size_t sound = 0;   // Files without one, their samples compared with the stems.
    size_t ofOtherCues = 0;  // Files without one that have no stems here to be compared with.
};
GameFindings checkGameFiles(const std::filesystem::path& root, const Json& manifest);

// 01, 02, ... 99, 100
std::string twoDigits(int number);

}  // namespace fermata
