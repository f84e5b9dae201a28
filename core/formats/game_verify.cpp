// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "core/base/files.h"
#include "core/formats/bwf.h"
#include "core/formats/foreign_json.h"
#include "core/formats/pack_state.h"

namespace fermata {
namespace {

// A state's file is one stem; a stinger is the sum of those that the states' description lists.
std::vector<std::string> stemsOf(const Json& manifest, const Json& part, const Json& item) {
    if (member(part, "kind") != "stinger") return {member(item, "stem")};
    std::vector<std::string> names;
    for (const Json& stinger : child(child(child(manifest, "game"), "states"), "stingers")) {
        if (member(stinger, "name") != member(item, "stem")) continue;
        for (const Json& stem : child(stinger, "stems")) {
            if (stem.is_string()) names.push_back(stem.get<std::string>());
        }
    }
    return names;
}

// A sentence about what is wrong; empty when nothing is.
std::string problemOf(const std::filesystem::path& root, const Json& manifest, const Json& part, const Json& item,
                      const std::map<std::string, BwfFile>& stems) {
    const std::string path = member(item, "file");
    if (!staysInside(path)) return "It is no file inside the pack.";
    const Result<BwfFile> file = readBwf(root / path);
    if (!file) return file.error().message;
    const int64_t body = number(part, "exit_cue_sample"), from = number(part, "source_sample"), ring = number(item, "ring_in_samples");
    if (file->frames != number(part, "total_samples") || body < 1 || body > file->frames || from < 0 || ring < 0) {
        return "Its length is not what data/manifest.json says.";
    }
    const bool cued = file->cues.size() == 2 && file->cues[0].at.value == 0 && file->cues[1].at.value == body;
    if (!cued) return "Its cue points are not the entry and exit cue of data/manifest.json.";
    const int64_t skip = from + std::max<int64_t>(0, number(manifest, "pre_roll_samples"));
    // Another cue's stems are in that cue's own pack.
    if (!member(part, "cue").empty()) return "";
    std::vector<const BwfFile*> parts;
    for (const std::string& name : stemsOf(manifest, part, item)) {
        const auto stem = stems.find(name);
        if (stem == stems.end()) return "Its stem “" + name + "” is not in the pack.";
        if (skip > stem->second.frames - body) return "It reaches past its stem.";
        parts.push_back(&stem->second);
    }
    for (int64_t i = std::min(ring, body) * 2; i < body * 2; ++i) {
        int64_t sum = 0;
        for (const BwfFile* stem : parts) sum += stem->audio[static_cast<size_t>(skip * 2 + i)];
        if (file->audio[static_cast<size_t>(i)] != sum) {
            return "It is not the stem's sound: the first difference is at frame " + std::to_string(i / 2) + ".";
        }
    }
    return "";
}

}  // namespace

GameFindings checkGameFiles(const std::filesystem::path& root, const Json& manifest) {
    GameFindings out;
    const std::string paper = member(child(manifest, "clearance"), "json");
    const Result<std::string> clearance = staysInside(paper) ? readFile(root / paper) : Result<std::string>(std::string());
    std::map<std::string, BwfFile> stems;
    for (const Json& stem : child(manifest, "stems")) {
        const std::string path = member(stem, "file");
        Result<BwfFile> file = staysInside(path) ? readBwf(root / path) : Result<BwfFile>(fail(Code::Corrupt, path));
        if (file) stems[member(stem, "name")] = std::move(*file);
    }
    for (const Json& part : child(child(manifest, "game"), "sounds")) {
        const std::string cue = member(part, "cue"), hash = member(part, "cue_revision_hash");
        if (!cue.empty() && (!clearance || hash.size() != 64 || clearance->find(hash) == std::string::npos)) {
            out.findings.push_back({"data/manifest.json", "The state “" + member(part, "name") + "” plays “" + cue + "”, which the clearance of this pack does not cover."});
        }
        for (const Json& item : child(part, "files")) {
            const std::string problem = problemOf(root, manifest, part, item, stems);
            if (problem.empty()) ++(cue.empty() ? out.sound : out.ofOtherCues);
            else out.findings.push_back({member(item, "file"), problem});
        }
    }
    return out;
}

}  // namespace fermata
