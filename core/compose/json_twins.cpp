// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/json_twins.h"

#include <set>

#include "core/base/json.h"

namespace fermata {
namespace {

// An object or list that is being read, and where in it we are.
struct Level {
    bool list = false;
    int index = -1;
    std::string key;
    std::set<std::string> seen;
};

std::string pathOf(const std::vector<Level>& levels) {
    std::string path;
    for (const Level& level : levels) {
        if (level.list) path += "[" + std::to_string(level.index) + "]";
        else path += (path.empty() ? "" : ".") + level.key;
    }
    return path;
}

}  // namespace

std::vector<std::string> twinKeys(std::string_view text) {
    std::vector<std::string> twins;
    std::vector<Level> levels;
    const auto look = [&](int, Json::parse_event_t event, Json& parsed) {
        using Event = Json::parse_event_t;
        const bool begins = event == Event::object_start || event == Event::array_start || event == Event::value;
        if (begins && !levels.empty() && levels.back().list) ++levels.back().index;
        if (event == Event::object_start || event == Event::array_start) levels.push_back({event == Event::array_start, -1, {}, {}});
        if (event == Event::object_end || event == Event::array_end) levels.pop_back();
        if (event == Event::key) {
            levels.back().key = parsed.get<std::string>();
            if (!levels.back().seen.insert(levels.back().key).second) twins.push_back(pathOf(levels));
        }
        return true;
    };
    const Json ignored = Json::parse(text, look, false);
    (void)ignored;
    return twins;
}

}  // namespace fermata
