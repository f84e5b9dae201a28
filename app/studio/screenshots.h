// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the window through addresses and saves a picture of each: for documentation and for looking at one's work.
#pragma once

#include <QQuickWindow>
#include <QStringList>

#include "ui/presenters/session.h"

namespace fermata::studio {

// Each step is an address, "action:ID" or "press:WORDS" (a button), with "#NAME" for a picture of it. Quits the application after the last.
void takeScreenshots(QQuickWindow& window, ui::Session& session, const QStringList& steps, const QString& folder);

}  // namespace fermata::studio
