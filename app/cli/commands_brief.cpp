// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of a cue's brief: which there are, what one says, how two differ, and the next one.
#include <charconv>

#include "app/cli/command.h"
#include "core/studio/brief_versions.h"
#include "core/studio/names.h"

namespace fermata::cli {
namespace {

struct Versions {
    CueInfo cue;
    std::vector<BriefVersion> list;
};

Result<Versions> versionsOf(Session& session, const Arguments& arguments, const char* how) {
    const auto word = arguments.word(0, how);
    if (!word) return fail(word.error());
    const auto cue = findCue(session.catalog(), *word);
    if (!cue) return fail(cue.error());
    auto list = briefVersions(session.studio(), cue->id);
    if (!list) return fail(list.error());
    return Versions{*cue, std::move(*list)};
}

Result<const BriefVersion*> chosen(const Versions& versions, const Arguments& arguments, const char* option, int otherwise) {
    int number = otherwise;
    if (arguments.has(option)) {
        const std::string text = arguments.value(option);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end != text.data() + text.size() || number < 1 || number > static_cast<int>(versions.list.size())) {
            return fail(Code::InvalidArgument, "--" + std::string(option) + " is “" + text + "”; the brief of “" + versions.cue.title + "” has versions 1 to " +
                                                   std::to_string(versions.list.size()) + ".");
        }
    }
    return &versions.list[static_cast<size_t>(number) - 1];
}

Json differencesJson(const std::vector<Difference>& list) {
    Json json = Json::array();
    for (const Difference& one : list) json.push_back({{"subject", one.subject}, {"parameter", one.parameter}, {"before", one.before}, {"after", one.after}});
    return json;
}

std::string lines(const std::vector<Difference>& list, const std::string& before) {
    std::string text;
    for (const Difference& one : list) text += before + one.text().substr(one.about == "brief" ? 7 : 0) + "\n";   // Without “brief: ”.
    return text;
}

std::string revisionsText(const BriefVersion& version) {
    if (version.firstRevision == version.lastRevision) return "revision " + std::to_string(version.firstRevision);
    return "revisions " + std::to_string(version.firstRevision) + " to " + std::to_string(version.lastRevision);
}

Json versionJson(const BriefVersion& version) {
    return {{"version", version.number}, {"first_revision", version.firstRevision}, {"last_revision", version.lastRevision},
            {"by", version.by}, {"at", version.at}, {"changes", differencesJson(version.changes)}};
}

Result<Answer> listVersions(Session* session, const Arguments& arguments) {
    const auto versions = versionsOf(*session, arguments, "cue: fermata brief versions CUE");
    if (!versions) return fail(versions.error());
    Answer answer;
    answer.json = {{"cue", versions->cue.id.text()}, {"versions", Json::array()}};
    for (const BriefVersion& version : versions->list) {
        answer.json["versions"].push_back(versionJson(version));
        answer.text += "version " + std::to_string(version.number) + ", " + revisionsText(version) + ", " + version.by + ", " + version.at + "\n" + lines(version.changes, "  ");
    }
    return answer;
}

Result<Answer> showVersion(Session* session, const Arguments& arguments) {
    const auto versions = versionsOf(*session, arguments, "cue: fermata brief show CUE [--version N]");
    if (!versions) return fail(versions.error());
    const auto version = chosen(*versions, arguments, "version", static_cast<int>(versions->list.size()));
    if (!version) return fail(version.error());
    Answer answer;
    answer.json = versionJson(**version);
    answer.json["cue"] = versions->cue.id.text();
    answer.json["brief"] = toJson((*version)->brief);
    answer.text = "version " + std::to_string((*version)->number) + " of " + std::to_string(versions->list.size()) + ", " + revisionsText(**version) + "\n";
    if (!(*version)->brief.words.empty()) answer.text += (*version)->brief.words + (((*version)->brief.words.back() == '\n') ? "\n" : "\n\n");
    answer.text += describe((*version)->brief);
    return answer;
}

Result<Answer> showDifferences(Session* session, const Arguments& arguments) {
    const auto versions = versionsOf(*session, arguments, "cue: fermata brief differences CUE [--from N] [--to N]");
    if (!versions) return fail(versions.error());
    const int newest = static_cast<int>(versions->list.size());
    const auto to = chosen(*versions, arguments, "to", newest);
    if (!to) return fail(to.error());
    const auto from = chosen(*versions, arguments, "from", std::max(1, (*to)->number - 1));
    if (!from) return fail(from.error());
    const std::vector<Difference> found = briefDifferences((*from)->brief, (*to)->brief);
    Answer answer;
    answer.json = {{"cue", versions->cue.id.text()}, {"from", (*from)->number}, {"to", (*to)->number}, {"differences", differencesJson(found)}};
    answer.text = "version " + std::to_string((*from)->number) + " → version " + std::to_string((*to)->number) + (found.empty() ? ": the same\n" : "\n") + lines(found, "  ");
    return answer;
}

Result<Answer> changeBrief(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    if (!arguments.has("brief")) return fail(Code::InvalidArgument, "Say what the brief is now: --brief FILE or --brief \"60-second spot, …\".");
    const auto brief = briefFrom(arguments.value("brief"));
    if (!brief) return fail(brief.error());
    session->intend("brief change", found->first.id, found->second.number);
    const auto made = reviseBrief(session->studio(), found->first.id, *brief);
    if (!made) return fail(made.error());
    Answer answer;
    answer.json = {{"cue", found->first.id.text()}, {"revision", made->revision.number}, {"made", made->revision.made}};
    answer.text = "revision " + std::to_string(made->revision.number) + ": " + made->revision.made + "; no sample changed\n";
    return answer;
}

}  // namespace

std::vector<Command> briefCommands() {
    return {
        {{"brief", "versions"}, "CUE", "The versions of the brief that a cue was made from: when, by whom, and what each changed.", {}, true, listVersions},
        {{"brief", "show"}, "CUE", "What a version of a cue's brief says: the words, what was understood of them, and what was not.",
         {{"version", "N", "an older one; the newest unless said"}}, true, showVersion},
        {{"brief", "differences"}, "CUE", "How two versions of a cue's brief differ, fact by fact.",
         {{"from", "N", "the older one; the one before --to unless said"}, {"to", "N", "the newer one; the newest unless said"}}, true, showDifferences},
        {{"brief", "change"}, "CUE", "Stores another brief as the next revision: same notes, same samples; what is approved stays held.",
         {{"brief", "FILE|TEXT", "words or JSON, as brief show --json has it"}}, true, changeBrief},
    };
}

}  // namespace fermata::cli
