// SPDX-License-Identifier: GPL-3.0-or-later
// What there is: projects and their cues; and the archive for cues that nobody wants any more.
#include "app/cli/command.h"
#include "core/studio/names.h"

namespace fermata::cli {
namespace {

std::string origin(const CueInfo& cue, const std::vector<CueInfo>& all) {
    if (!cue.derivedFrom) return {};
    for (const CueInfo& other : all) {
        if (other.id == *cue.derivedFrom) return "cut-down of “" + other.title + "” revision " + std::to_string(cue.derivedRevision);
    }
    return "cut-down";
}

Result<Answer> list(Session* session, const Arguments& arguments) {
    auto projects = session->catalog().projects();
    if (!projects) return fail(projects.error());
    if (!arguments.words().empty()) {
        const auto one = findProject(session->catalog(), arguments.words()[0]);
        if (!one) return fail(one.error());
        *projects = {*one};
    }
    const auto cues = session->catalog().cues();
    if (!cues) return fail(cues.error());
    Answer answer;
    answer.json["projects"] = Json::array();
    Rows rows{{"client", "project", "cue", "revision", ""}};
    size_t hidden = 0;
    for (const ProjectInfo& project : *projects) {
        Json listed = Json::array();
        for (const CueInfo& cue : *cues) {
            if (cue.project != project.id) continue;
            if (cue.archived && !arguments.has("archived")) {
                ++hidden;
                continue;
            }
            listed.push_back({{"id", cue.id.text()}, {"title", cue.title}, {"newest_revision", cue.newestRevision}, {"archived", cue.archived},
                              {"derived_from", cue.derivedFrom ? Json(cue.derivedFrom->text()) : Json()}});
            rows.push_back({project.clientName, project.name, cue.title, cue.newestRevision == 0 ? "none yet" : std::to_string(cue.newestRevision),
                            cue.archived ? "archived" : origin(cue, *cues)});
        }
        if (listed.empty()) rows.push_back({project.clientName, project.name, "no cues", "", ""});
        answer.json["projects"].push_back({{"id", project.id.text()}, {"name", project.name}, {"client", project.clientName}, {"cues", std::move(listed)}});
    }
    answer.text = projects->empty() ? "no projects yet: fermata client add NAME; fermata project add NAME --client CLIENT\n" : table(rows);
    if (hidden > 0) answer.text += std::to_string(hidden) + (hidden == 1 ? " cue" : " cues") + " in the archive: fermata list --archived\n";
    return answer;
}

Result<Answer> mark(Session* session, const Arguments& arguments, bool archived) {
    const std::string name = archived ? "archive" : "unarchive";
    const auto word = arguments.word(0, "cue: fermata " + name + " CUE --reason TEXT");
    if (!word) return fail(word.error());
    const auto cue = findCue(session->catalog(), *word);
    if (!cue) return fail(cue.error());
    if (!arguments.has("reason")) return fail(Code::InvalidArgument, "Say why: fermata " + name + " \"" + cue->title + "\" --reason \"…\".");
    ArchiveMark mark;
    mark.cue = cue->id;
    mark.archived = archived;
    mark.reason = arguments.value("reason");
    const auto done = session->catalog().archiveCue(mark);
    if (!done) return fail(done.error());
    Answer answer;
    answer.json = {{"cue", cue->id.text()}, {"title", cue->title}, {"archived", archived}};
    answer.text = archived ? "“" + cue->title + "” is in the archive: not listed, not part of a family, closed to changes. What was approved, cleared and delivered stays on record.\n"
                           : "“" + cue->title + "” is back.\n";
    return answer;
}

}  // namespace

std::vector<Command> cueCommands() {
    const OptionSpec reason{"reason", "TEXT", "why; required, goes into the history"};
    return {
        {{"list"}, "[PROJECT]", "Projects and their cues.", {{"archived", "", "also what is in the archive"}}, true, list},
        {{"archive"}, "CUE", "Puts a cue away that nobody wants any more; nothing is deleted.", {reason}, true,
         [](Session* session, const Arguments& arguments) { return mark(session, arguments, true); }},
        {{"unarchive"}, "CUE", "Brings a cue back from the archive.", {reason}, true,
         [](Session* session, const Arguments& arguments) { return mark(session, arguments, false); }},
    };
}

}  // namespace fermata::cli
