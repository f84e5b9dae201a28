// SPDX-License-Identifier: GPL-3.0-or-later
// A command: its words, options, help and the function that runs it. One table feeds dispatch, --help and checks.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

namespace fermata::cli {

// What a command answers: JSON for scripts and text for people, of the same facts.
struct Answer {
    Json json = Json::object();
    std::string text;
    int exit = 0;   // Other than 0 when the answer itself is bad news: a failed verification.
};

struct Command {
    std::vector<std::string> name;      // {"client", "add"}
    std::string words;                  // "CUE ALTERNATIVE"
    std::string help;
    std::vector<OptionSpec> options;
    bool needsDatabase = true;
    std::function<Result<Answer>(Session*, const Arguments&)> run;   // Session null without a database.
};

std::vector<Command> adminCommands();     // status, client, project, user, log, backup, restore, gc
std::vector<Command> briefCommands();     // brief versions, brief show, brief differences, brief change
std::vector<Command> musicCommands();     // brief read, compose, show
std::vector<Command> reviseCommands();    // revise, accept, notes, split, tail-swap
std::vector<Command> compareCommands();   // compare
std::vector<Command> pictureCommands();   // cutdown, recut
std::vector<Command> importCommands();    // import
std::vector<Command> reviewCommands();    // approve, withdraw, comment, comments, decide, decisions
std::vector<Command> cueCommands();       // list, archive, unarchive
std::vector<Command> markerCommands();    // marker
std::vector<Command> clearanceCommands(); // clear, clearances, withdraw-clearance
std::vector<Command> deliveryCommands();  // deliver, verify, make
std::vector<Command> sheetCommands();     // sheet
std::vector<Command> styleCommands();     // styles, style check, style add
std::vector<Command> gameCommands();      // audition

const std::vector<OptionSpec>& globalOptions();

// The cue and revision that a command names; `number` 0 = newest.
Result<std::pair<CueInfo, Revision>> cueAndRevision(Session& session, const Arguments& arguments, size_t word);
// A chunk made of a file, stored and registered in the project: evidence.
Result<Hash> storeEvidence(Session& session, const ProjectId& project, const std::string& file);
// A file if there is one of that name, otherwise the words themselves.
Result<Brief> briefFrom(const std::string& textOrFile);
// A game.json as JSON; its content is checked against the cue later.
Result<Json> statesFrom(const std::string& file);

}  // namespace fermata::cli
