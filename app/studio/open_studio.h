// SPDX-License-Identifier: GPL-3.0-or-later
// The window's way to the database: a session of the CLI for each thread, and one store of decoded audio for all.
#pragma once

#include "app/cli/arguments.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/servers.h"

namespace fermata::studio {

struct Opening {
    ui::StudioOpener opener;
    ui::ServerUse useServer;   // Makes the opener lead to another database, if that can be opened.
};
// Options as the CLI's: --database, --chunks, --sign-in, --grant-template. Both can be called from any thread.
Opening openingFor(const cli::Arguments& arguments);

}  // namespace fermata::studio
