// SPDX-License-Identifier: GPL-3.0-or-later
// fermata: every use case from a terminal or a script.
#include <malloc.h>

#include <algorithm>
#include <cstring>
#include <iostream>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/studio/evidence.h"
#include "core/studio/names.h"

namespace fermata::cli {

const std::vector<OptionSpec>& globalOptions() {
    static const std::vector<OptionSpec> options{
        {"json", "", "one JSON object on stdout"},
        {"quiet", "", "no progress"},
        {"database", "URL", "a PostgreSQL server instead of the embedded one (or FERMATA_DATABASE; chunks in FERMATA_BLOBS)"},
        {"sign-in", "PERSON", "act as this member of staff on the embedded database; asks for no password (or FERMATA_SIGN_IN)"},
        {"grant-template", "FILE", "the licence text of the studio's counsel (or FERMATA_GRANT_TEMPLATE)"},
        {"help", "", "what a command does and takes"},
    };
    return options;
}

Result<std::pair<CueInfo, Revision>> cueAndRevision(Session& session, const Arguments& arguments, size_t word) {
    const auto name = arguments.word(word, "cue");
    if (!name) return fail(name.error());
    const auto cue = findCue(session.catalog(), *name);
    if (!cue) return fail(cue.error());
    const auto number = arguments.integer("revision", 0, 1, 1000000);
    if (!number) return fail(number.error());
    if (*number > cue->newestRevision) {
        return fail(Code::NotFound, "“" + cue->title + "” has no revision " + std::to_string(*number) + "; the newest is " +
                                        std::to_string(cue->newestRevision) + ".");
    }
    auto revision = session.catalog().revision(cue->id, *number);
    if (!revision) return fail(revision.error());
    return std::pair(*cue, std::move(*revision));
}

Result<Hash> storeEvidence(Session& session, const ProjectId& project, const std::string& file) {
    const auto bytes = readFile(file);
    if (!bytes) return fail(bytes.error());
    if (bytes->empty()) return fail(Code::InvalidArgument, file + " is empty; evidence must say something.");
    return keepDocument(session.studio(), project, *bytes);
}

namespace {

std::vector<Command> allCommands() {
    std::vector<Command> all;
    for (const auto& group : {adminCommands(), briefCommands(), musicCommands(), reviseCommands(), compareCommands(), pictureCommands(), importCommands(), reviewCommands(), cueCommands(), markerCommands(), clearanceCommands(),
                              deliveryCommands(), sheetCommands(), styleCommands(), gameCommands()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

std::string usage(const Command& command) {
    return "fermata " + joined(command.name, " ") + (command.words.empty() ? "" : " " + command.words);
}

std::string helpText(const std::vector<Command>& commands) {
    Rows rows;
    for (const Command& command : commands) rows.push_back({"  " + usage(command), command.help});
    std::string text = "Fermata: from a brief to delivered, cleared music; what a client approved is held bit for bit.\n\n" + table(rows) +
                       "\nOptions of every command:\n";
    rows.clear();
    for (const OptionSpec& option : globalOptions()) rows.push_back({"  --" + option.name + (option.value.empty() ? "" : " " + option.value), option.help});
    text += table(rows) +
            "\nA name is accepted wherever an id is, if it is unambiguous. Times: 45.2, 0:45.200 or 01:00:45:00.\n"
            "Data: FERMATA_HOME, else $XDG_DATA_HOME/fermata, else ~/.local/share/fermata.\n"
            "Exit codes: 0 done, 1 internal fault, 2 bad argument or brief, 3 not found, 4 not allowed, 5 held (locked),\n"
            "6 somebody was first or a key was used otherwise, 7 something is missing (approval, evidence, clearance),\n"
            "8 damaged or not verified, 9 disk or file, 10 database not reachable (nothing changed), 11 outcome unknown\n"
            "(told at the next start), 12 cancelled or deadline passed (nothing half-done), 13 not supported here.\n";
    return text;
}

std::string helpText(const Command& command) {
    std::string text = usage(command) + "\n" + command.help + "\n";
    Rows rows;
    for (const OptionSpec& option : command.options) rows.push_back({"  --" + option.name + (option.value.empty() ? "" : " " + option.value), option.help});
    return text + table(rows);
}

int report(const Error& error, bool json) {
    clearProgress();
    const int code = exitCode(error);
    if (json) std::cout << Json{{"error", {{"message", error.message}, {"context", error.context}, {"exit", code}}}}.dump() << "\n";
    std::cerr << "fermata: " << error.message << "\n";
    return code;
}

// The command whose name the first words spell, and what follows it.
Result<const Command*> chosen(const std::vector<Command>& commands, std::vector<std::string>& words) {
    for (const Command& command : commands) {
        if (words.size() < command.name.size() || !std::equal(command.name.begin(), command.name.end(), words.begin())) continue;
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(command.name.size()));
        return &command;
    }
    std::vector<std::string> known;
    for (const Command& command : commands) known.push_back(joined(command.name, " "));
    const std::string wanted = words.size() > 1 && (words[0] == "client" || words[0] == "project" || words[0] == "user" || words[0] == "brief" || words[0] == "style")
                                   ? words[0] + " " + words[1] : words[0];
    return fail(Code::InvalidArgument, unknownName("command", wanted, known) + " See fermata --help.");
}

// The options of every command may stand before it. False when nothing but options was given.
bool putCommandFirst(std::vector<std::string>& words) {
    size_t leading = 0;
    while (leading < words.size() && words[leading].rfind("--", 0) == 0) {
        const std::string& word = words[leading++];
        for (const OptionSpec& option : globalOptions()) {
            if (word == "--" + option.name && !option.value.empty()) ++leading;
        }
    }
    if (leading >= words.size()) return false;
    std::rotate(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(leading), words.end());
    return true;
}

// "CUE ALTERNATIVE" takes two words; "CUE [CUE…]" any number.
Result<void> checkWordCount(const Command& command, const Arguments& arguments) {
    if (command.words.find("…") != std::string::npos) return {};
    const auto spaces = std::count(command.words.begin(), command.words.end(), ' ');
    return arguments.noMoreThan(command.words.empty() ? 0 : static_cast<size_t>(spaces) + 1);
}

int run(std::vector<std::string> words) {
    const std::vector<Command> commands = allCommands();
    const bool json = std::find(words.begin(), words.end(), "--json") != words.end();
    if (words.empty() || words[0] == "--help" || words[0] == "help") {
        std::cout << helpText(commands);
        return words.empty() ? 2 : 0;
    }
    if (words[0] == "--version") {
        std::cout << "fermata " << FERMATA_VERSION << "\n";
        return 0;
    }
    if (!putCommandFirst(words)) return report({Code::InvalidArgument, "Say which command; see fermata --help."}, json);
    const auto command = chosen(commands, words);
    if (!command) return report(command.error(), json);
    std::vector<OptionSpec> options = (*command)->options;
    options.insert(options.end(), globalOptions().begin(), globalOptions().end());
    const auto arguments = Arguments::parse(words, options);
    if (!arguments) return report(arguments.error(), json);
    if (arguments->has("help")) {
        std::cout << helpText(**command);
        return 0;
    }
    if (const auto counted = checkWordCount(**command, *arguments); !counted) return report(counted.error(), json);
    std::unique_ptr<Session> session;
    if ((*command)->needsDatabase) {
        auto opened = Session::open(*arguments);
        if (!opened) return report(opened.error(), json);
        session = std::move(*opened);
    }
    const auto answer = (*command)->run(session.get(), *arguments);
    clearProgress();
    if (!answer) {
        if (answer.error().code == Code::InDoubt && session) session->noteInDoubt();
        return report(answer.error(), json);
    }
    std::cout << (json ? answer->json.dump() + "\n" : answer->text);
    std::cout.flush();
    return std::cout ? answer->exit : 9;
}

}  // namespace
}  // namespace fermata::cli

int main(int argc, char** argv) {
    if (argc > 1 && std::strcmp(argv[1], "__supervise") == 0) return fermata::db::runSupervisor(argc, argv);
#ifdef M_MMAP_THRESHOLD
    // Audio goes back to the system when it is let go of: glibc would raise the threshold and keep 60 MB of a cue's.
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
    fermata::cli::catchInterrupts();
    return fermata::cli::run({argv + 1, argv + argc});
}
