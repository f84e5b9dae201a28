// SPDX-License-Identifier: GPL-3.0-or-later
// Unattended: a spec in, a preview pack out. The same key and spec give the same pack again.
#pragma once

#include <filesystem>
#include <string>

#include "core/studio/deliver_cue.h"

namespace fermata {

// {"client": "...", "project": "...", "title": "...", "brief": text or object, "style": "...", "seed": n, "uses": [...]}
struct MakeSpec {
    std::string client, project, title, style;
    Brief brief;
    std::optional<uint32_t> seed;
    Json uses = Json::array();
    Hash hash;   // Of the canonical spec: what "the same spec" means.
};
Result<MakeSpec> makeSpecFromJson(const Json& json, std::string_view origin);

struct MakeResult {
    CueInfo cue;
    Revision revision;
    DeliverResult delivery;
    bool repeated = false;   // The key was known: nothing was composed.
    std::vector<std::pair<std::string, int64_t>> timings;
};

// Client and project are made when they do not exist. Conflict: the key was used with another spec, or is running.
Result<MakeResult> makeRun(Studio& studio, const MakeSpec& spec, std::string_view key, const std::filesystem::path& out,
                           const Progress& progress);

}  // namespace fermata
