// SPDX-License-Identifier: GPL-3.0-or-later
// The process that is PostgreSQL's parent, and how a client starts it and holds on to it.
//
// A client keeps a connection to the control socket for as long as it needs the server; any end of the client, kill -9
// included, closes it. On each connection the supervisor writes one line: "ready" once the server takes connections,
// or "error <text>". Nothing is read.
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "db/embedded/embedded.h"
#include "db/embedded/places.h"
#include "db/embedded/process.h"

namespace fermata::db {

// Starts the detached supervisor and waits until its control socket listens. `bin` holds PostgreSQL's programs; of the
// options its command, linger time and durability count.
Result<void> startSupervisor(const EmbeddedOptions& options, const Places& places, const std::filesystem::path& bin);

// The socket folder in use, or the one to use when nothing runs.
std::filesystem::path runningSocketFolder(const Places& places);

enum class Control { Ready, NobodyThere, Failed };

struct ControlAnswer {
    Control state = Control::NobodyThere;
    Descriptor connection;  // When Ready: keep it open.
    std::string error;      // When Failed.
};

// Connects to the supervisor of this socket folder and waits for its line.
ControlAnswer connectControl(const std::filesystem::path& socketFolder);

}  // namespace fermata::db
