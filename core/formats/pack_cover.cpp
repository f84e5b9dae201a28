// SPDX-License-Identifier: GPL-3.0-or-later
// Which clearance covers each audio file of a pack: the clearance names master, mix and stems; everything else is made of
// those and of nothing else, and the pack says of which.
#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/formats/foreign_json.h"
#include "core/formats/pack_state.h"

namespace fermata {
namespace {

struct Cover {
    std::string by;                  // One of coverText's words.
    std::vector<std::string> of;     // Files of the pack, or another cue's revision.
};

// What is made of the files that a clearance names, by path below the pack.
std::map<std::string, Cover> madeOf(const PackInput& input) {
    std::map<std::string, Cover> made;
    const auto stemFile = [&](const std::string& name) {
        const auto stem = std::find_if(input.stems.begin(), input.stems.end(), [&](const PackStem& one) { return one.name == name; });
        return stem == input.stems.end() ? std::string() : "data/" + stemPath(input, *stem);
    };
    made["data/" + masterPath(input, "master.mp3")] = {"encoded", {"data/" + masterPath(input, "master.wav")}};
    for (const PackStem& stem : input.stems) {
        if (!stem.mastered.empty()) made["data/" + masteredStemPath(input, stem)] = {"gain", {"data/" + stemPath(input, stem)}};
    }
    for (const PackMaster& master : input.masters) made["data/" + targetPath(input, master)] = {"gain", {"data/" + masterPath(input, master.ofMix ? "mix.wav" : "master.wav")}};
    for (const PackVersion& version : input.versions) {
        Cover sum{"sum", {}}, master{"mastered", {}};
        for (const std::string& stem : version.stems) sum.of.push_back(stemFile(stem));
        master.of = sum.of;
        if (!version.whole) {
            sum = {"part", {"data/" + masterPath(input, "mix.wav")}};
            master = {"part", {"data/" + masterPath(input, "master.wav")}};
        }
        made["data/" + versionPath(input, version, false)] = sum;
        made["data/" + versionPath(input, version, true)] = master;
    }
    if (!input.game) return made;
    for (const PackGameSound& sound : input.game->sounds) {
        for (const PackGameFile& file : sound.files) {
            Cover cut{"cut", {}};
            const GameStinger* stinger = sound.kind == PackGameSound::Kind::Stinger ? input.game->game.stinger(file.stem) : nullptr;
            if (!sound.cue.empty()) cut.of = {"revision " + sound.revisionHash.hex()};
            else if (stinger == nullptr) cut.of = {stemFile(file.stem)};
            else for (const std::string& stem : stinger->stems) cut.of.push_back(stemFile(stem));
            made["data/" + gamePath(sound, file)] = std::move(cut);
        }
    }
    return made;
}

}  // namespace

Json coverJson(const PackInput& input, const PackPapers& papers, const std::vector<PackFile>& files) {
    const Result<Json> document = papers.clearanceJson.empty() ? Result<Json>(Json()) : parseJson(papers.clearanceJson, papers.clearanceNumber);
    const auto named = document ? namedHashes(*document) : std::map<std::string, std::string>();
    const auto made = madeOf(input);
    Json list = Json::array();
    for (const PackFile& file : files) {
        if (!isAudio(file.path)) continue;
        const auto own = named.find(baseName(file.path));
        const auto from = made.find(file.path);
        const bool byName = own != named.end() && own->second == file.sha256.hex();
        if (!byName && from == made.end()) continue;
        list.push_back({{"file", file.path}, {"sha256", file.sha256.hex()}, {"by", byName ? "named" : from->second.by}});
        if (!byName) list.back()["of"] = from->second.of;
    }
    return list;
}

std::string coverText(const Json& cover, const std::string& clearance) {
    std::string text = "Files covered by " + clearance + "\n\nThe clearance names the first by name and SHA-256. The others are made of those and of nothing else:\n"
                       "sum = these stems added up, sample for sample; mastered = these stems added up and mastered on their own;\n"
                       "part = a stretch of this file: a loop's last 10 ms lead into its start, a sting has a 5 ms fade-in;\n"
                       "gain = this file times a gain: the master's own over time for a mastered stem; for another loudness a constant,\n"
                       "or a true-peak limiter where 00_READ_FIRST.txt says so; encoded = this file as MP3;\n"
                       "cut = a stretch of these stems (of several: added up) for a game engine: from where an earlier ring-out at its start\n"
                       "is over up to its exit cue sample for sample, what rings on after it. A cut of another revision: the clearance covers\n"
                       "that revision too.\n\n";
    for (const char* part : {"named", "others"}) {
        for (const Json& item : cover) {
            const std::string by = member(item, "by");
            if ((by == "named") != (std::string_view(part) == "named")) continue;
            std::vector<std::string> of;
            for (const Json& one : child(item, "of")) of.push_back(one.get<std::string>());
            text += member(item, "sha256") + "  " + member(item, "file") + (by == "named" ? "" : "  (" + by + " of " + joined(of, ", ") + ")") + "\n";
        }
    }
    return text;
}

std::string coverLine(const Json& cover, const std::string& clearance) {
    size_t named = 0;
    for (const Json& item : cover) named += member(item, "by") == "named" ? 1 : 0;
    const size_t made = cover.size() - named;
    return "Files covered by " + clearance + ": " + std::to_string(named) + " audio files by name and hash" +
           (made > 0 ? ", and " + std::to_string(made) + " made of those and of nothing else" : "") + "; data/01_clearance/files_covered.txt lists all of them.";
}

std::vector<PackFinding> checkCover(const Json& manifest, const Json& clearance, const std::map<std::string, std::string>& audio) {
    std::vector<PackFinding> findings;
    const Json list = child(manifest, "covered");
    if (!list.is_array()) return findings;   // A pack that lists none says nothing of them.
    const auto named = namedHashes(clearance);
    const auto isNamed = [&](const std::string& path) {
        const auto hash = audio.find(path);
        const auto at = named.find(baseName(path));
        return hash != audio.end() && at != named.end() && at->second == hash->second;
    };
    std::set<std::string> ofGame;
    for (const Json& sound : child(child(manifest, "game"), "sounds")) {
        for (const Json& file : child(sound, "files")) ofGame.insert(member(file, "file"));
    }
    std::map<std::string, Json> listed;
    for (const Json& item : list) listed[member(item, "file")] = item;
    for (const auto& [path, hash] : audio) {
        if (!isAudio(path) || isNamed(path)) continue;
        const auto item = listed.find(path);
        const Json of = item == listed.end() ? Json() : child(item->second, "of");
        bool covered = of.is_array() && !of.empty() && member(item->second, "sha256") == hash;
        // A game's file is compared with its stems where data/manifest.json says of which state it is.
        covered = covered && (!path.starts_with("data/09_game/") || ofGame.contains(path));
        for (const Json& one : of) {
            const std::string source = one.is_string() ? one.get<std::string>() : "";
            covered = covered && (source.starts_with("revision ") ? holdsString(clearance, source.substr(9)) : isNamed(source));
        }
        if (!covered) findings.push_back({path, "The clearance does not cover it: it is neither named there nor made of files that are."});
    }
    return findings;
}

}  // namespace fermata
