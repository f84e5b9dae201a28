// SPDX-License-Identifier: GPL-3.0-or-later
// How results look: tables and sentences for people, one JSON object for scripts; progress on a terminal.
#pragma once

#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/studio/compose_cue.h"

namespace fermata::cli {

// Documented in --help and fermata(1).
int exitCode(const Error& error);

// Progress lines on stderr when it is a terminal and neither --json nor --quiet is given; cancelled by Ctrl-C.
Progress progressFor(const Arguments& arguments);
// Called once from main: Ctrl-C asks long work to stop between cells.
void catchInterrupts();
std::atomic<bool>& cancelRequested();
void clearProgress();

using Rows = std::vector<std::vector<std::string>>;
std::string table(const Rows& rows);                    // First row = heads; columns aligned.
Json timingsJson(const std::vector<std::pair<std::string, int64_t>>& timings);
std::string timingsText(const std::vector<std::pair<std::string, int64_t>>& timings);
// The object that compose, revise, accept and show answer with.
Json cueJson(Studio& studio, const CueInfo& cue, const Revision& revision);
// The grid of sections x stems for people.
std::string gridText(Studio& studio, const CueInfo& cue, const Revision& revision);

}  // namespace fermata::cli
