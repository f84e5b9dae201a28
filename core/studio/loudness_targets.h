// SPDX-License-Identifier: GPL-3.0-or-later
// Loudness targets by name, as data: packaging/loudness/targets.json, each with the clause it comes from.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/brief/brief.h"
#include "core/studio/studio.h"

namespace fermata {

struct NamedLoudness {
    std::string id;                     // "ebu-r128": part of file names.
    std::vector<std::string> words;     // What else people call it.
    LoudnessTarget target;
    int toleranceMilliLu = 0;           // What the standard allows either way.
    std::optional<int> maxShortTermMilliLufs;  // Of short-form content, where the standard limits it.
    std::string standard, clause, note;
    std::string text() const;           // "EBU R 128, -23.0 LUFS, -1.0 dBTP"
};

// Corrupt names file, entry and field.
Result<std::vector<NamedLoudness>> loadLoudness(const std::filesystem::path& file);
std::filesystem::path loudnessFile(const Studio& studio);   // Beside the style packs.
// By id or one of its words, letter case and hyphens aside. InvalidArgument offers the known ones.
Result<NamedLoudness> findLoudness(const std::filesystem::path& file, std::string_view name);

}  // namespace fermata
