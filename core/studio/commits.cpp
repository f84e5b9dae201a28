// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/commits.h"

namespace fermata {
namespace {

std::optional<int> numberIn(const Json& body) {
    if (!body.is_object()) return std::nullopt;
    for (const auto& [key, value] : body.items()) {
        if (key == "number" && value.is_number_integer()) return value.get<int>();
        if (const auto inner = numberIn(value)) return inner;
    }
    return std::nullopt;
}

}  // namespace

Result<std::map<int, EventInfo>> commitsOf(Studio& studio, const CueId& id) {
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const auto events = studio.catalog.events(cue->project, id);
    if (!events) return fail(events.error());
    std::map<int, EventInfo> commits;
    for (const EventInfo& event : *events) {
        if (event.kind != "revision.committed") continue;
        const auto body = parseJson(event.body, "an event");
        if (const auto number = body ? numberIn(*body) : std::nullopt) commits[*number] = event;
    }
    return commits;
}

std::string committerOf(const std::map<int, EventInfo>& commits, int number) {
    const auto found = commits.find(number);
    return found == commits.end() ? "somebody" : found->second.actor;
}

}  // namespace fermata
