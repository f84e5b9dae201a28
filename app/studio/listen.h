// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody else at the window, for tests of two windows: lines on standard input are done, and what the window shows is
// written to standard output as one line of JSON whenever it changes.
#pragma once

#include <QQuickWindow>

#include "ui/presenters/session.h"

namespace fermata::studio {

// Lines: an address; section:ROW; seek:SAMPLE; scroll:PIXELS; play; pause; comment:SAMPLE:TEXT; approve:FILE:NOTE; quit.
void listenAt(QQuickWindow& window, ui::Session& session);

}  // namespace fermata::studio
