// SPDX-License-Identifier: GPL-3.0-or-later
// LISTEN on a connection of its own. See audit.t_tell for what is told.
#pragma once

#include <memory>
#include <string>

#include "core/studio/watch.h"

namespace fermata::db {

// Errors as Connection::open.
Result<std::unique_ptr<Watch>> openWatch(const std::string& url);

}  // namespace fermata::db
