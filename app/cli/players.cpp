// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/players.h"

#include "app/cli/session.h"

namespace fermata::cli {

Players players() {
    Players result;
    result.measured = dataFiles().players;
    return result;
}

}  // namespace fermata::cli
