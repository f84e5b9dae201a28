// SPDX-License-Identifier: GPL-3.0-or-later
// Core's sentences as the window says them: without commands of the CLI, with times in local time, and the way on that
// this window offers.
#pragma once

#include <QString>

#include "core/base/result.h"

namespace fermata::ui {

struct Said {
    QString problem, wayOn;   // wayOn may be empty.
};
Said saidInWindow(const Error& error);
// "approved by Jane Doe" or "approval recorded by Max for Jane Doe", as heldBy says it, in the window's language.
QString heldByInWindow(const std::string& heldBy);

}  // namespace fermata::ui
