// SPDX-License-Identifier: GPL-3.0-or-later
// The window's way to the database: a session of the CLI for each thread, and one store of decoded audio for all.
#pragma once

#include "app/cli/arguments.h"
#include "ui/presenters/desk.h"

namespace fermata::studio {

// Options as the CLI's: --database, --sign-in, --grant-template. Can be called from any thread.
ui::StudioOpener openerFor(const cli::Arguments& arguments);

}  // namespace fermata::studio
