// SPDX-License-Identifier: GPL-3.0-or-later
// The cues that a game's states play besides their own: of one project, so that one wall and one client stand around them.
#include <algorithm>

#include "core/base/text.h"
#include "core/studio/game_file.h"

namespace fermata {
namespace {

Result<Revision> cueNamed(Catalog& catalog, const CueInfo& own, const std::string& state, const std::string& wanted, int number) {
    const auto cues = catalog.cues();
    if (!cues) return fail(cues.error());
    std::vector<std::string> names;
    const CueInfo* found = nullptr;
    for (const CueInfo& cue : *cues) {
        if (cue.project != own.project || cue.id == own.id || cue.archived) continue;
        names.push_back(cue.title);
        if (cue.id.text() == wanted || lowerCase(cue.title) == lowerCase(wanted)) found = &cue;
    }
    const std::string at = "The state “" + state + "”: ";
    if (wanted == own.id.text() || lowerCase(wanted) == lowerCase(own.title)) {
        return fail(Code::InvalidArgument, at + "“" + wanted + "” is the cue that the states belong to; leave “cue” out.");
    }
    if (found == nullptr) return fail(Code::NotFound, at + unknownName("other cue in this project", wanted, names));
    auto revision = catalog.revision(found->id, number);
    if (!revision) return fail(revision.error().code, at + revision.error().message);
    return revision;
}

}  // namespace

Result<GameCues> gameCues(Catalog& catalog, const CueInfo& cue, const Json& json) {
    GameCues others;
    const Json states = json.is_object() ? json.value("states", Json::array()) : Json::array();
    for (const Json& state : states) {
        if (!state.is_object() || !state.contains("cue") || !state["cue"].is_string() || state["cue"].get_ref<const std::string&>().empty()) continue;
        const Json number = state.value("revision", Json(0));
        const auto key = std::pair{state["cue"].get<std::string>(), number.is_number_integer() ? static_cast<int>(std::clamp<int64_t>(number.get<int64_t>(), 0, 99999)) : 0};
        if (others.contains(key)) continue;
        const Json name = state.value("name", Json(""));
        auto revision = cueNamed(catalog, cue, name.is_string() ? name.get<std::string>() : "", key.first, key.second);
        if (!revision) return fail(revision.error());
        others.emplace(key, std::move(*revision));
    }
    return others;
}

const Revision& playedBy(const GameState& state, const Revision& revision, const GameCues& others) {
    const auto found = state.cue.empty() ? others.end() : others.find({state.cue, state.revision});
    return found == others.end() ? revision : found->second;
}

}  // namespace fermata
