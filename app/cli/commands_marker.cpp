// SPDX-License-Identifier: GPL-3.0-or-later
// Named places in a cue.
#include "app/cli/command.h"
#include "core/base/text.h"

namespace fermata::cli {
namespace {

Result<Answer> markerList(Session& session, const CueInfo& cue, const Revision& revision) {
    const auto list = session.catalog().markers(cue.id);
    if (!list) return fail(list.error());
    Answer answer;
    answer.json = {{"cue", cue.id.text()}, {"markers", Json::array()}};
    Rows rows{{"at", "timecode", "name", "colour", "by"}};
    for (const MarkerInfo& one : *list) {
        const std::string code = timecode(one.marker.at, revision.frameRate, revision.startFrames);
        answer.json["markers"].push_back({{"id", one.marker.marker.text()}, {"at", one.marker.at.value}, {"timecode", code}, {"name", one.marker.name},
                                          {"colour", one.marker.colour}, {"by", one.by}, {"set_at", one.setAt}});
        rows.push_back({clockTime(one.marker.at), code, one.marker.name, one.marker.colour, one.by});
    }
    answer.text = list->empty() ? "no markers yet: fermata marker \"" + cue.title + "\" NAME --at TIME\n" : table(rows);
    return answer;
}

Result<Answer> marker(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto& [cue, revision] = *found;
    std::string name;
    for (size_t i = 1; i < arguments.words().size(); ++i) name += (i > 1 ? " " : "") + arguments.words()[i];
    if (name.empty()) return markerList(*session, cue, revision);
    const auto list = session->catalog().markers(cue.id);
    if (!list) return fail(list.error());
    NewMarker set;
    set.cue = cue.id;
    set.name = name;
    bool old = false;
    for (const MarkerInfo& one : *list) {
        if (one.marker.name != name) continue;
        if (old) return fail(Code::InvalidArgument, "Several markers are called “" + name + "”; change them in the studio.");
        set.marker = one.marker.marker;
        set.at = one.marker.at;
        set.colour = one.marker.colour;
        old = true;
    }
    set.removed = arguments.has("remove");
    if (!old && (set.removed || arguments.has("rename"))) {
        std::vector<std::string> known;
        for (const MarkerInfo& one : *list) known.push_back(one.marker.name);
        return fail(Code::NotFound, unknownName("marker", name, known));
    }
    if (!old && !arguments.has("at")) return fail(Code::InvalidArgument, "Say where: --at 0:45.200.");
    if (arguments.has("at")) {
        const auto at = parsePosition(arguments.value("at"), revision.frameRate, revision.startFrames);
        if (!at) return fail(Code::InvalidArgument, "--at: " + at.error().message);
        set.at = *at;
    }
    if (arguments.has("rename")) set.name = arguments.value("rename");
    if (arguments.has("colour")) set.colour = arguments.value("colour");
    const auto done = session->catalog().setMarker(set);
    if (!done) return fail(done.error());
    Answer answer;
    answer.json = {{"marker", set.marker.text()}, {"at", set.at.value}, {"name", set.name}, {"colour", set.colour}, {"removed", set.removed}};
    answer.text = set.removed ? "marker “" + set.name + "” removed\n" : "marker “" + set.name + "” at " + clockTime(set.at) + "\n";
    return answer;
}

}  // namespace

std::vector<Command> markerCommands() {
    return {
        {{"marker"}, "CUE [NAME]", "Sets a named place in a cue, moves or removes it; without a name lists all.",
         {{"at", "TIME", "where; 1:12.4, a timecode or samples"}, {"colour", "COLOUR", "red, orange (default), green, blue, violet or grey"},
          {"rename", "NEW", "another name for it"}, {"remove", "", "take it away; the history keeps it"}}, true, marker},
    };
}

}  // namespace fermata::cli
