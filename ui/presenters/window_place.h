// SPDX-License-Identifier: GPL-3.0-or-later
// The window opens where and as large as it was closed. (Not by QML's Settings: its module is deprecated from Qt 6.5 on,
// and the one that replaces it is not in Qt 6.4.)
#pragma once

class QWindow;

namespace fermata::ui {

// From the user's settings; a place that no screen shows any more gives the size only. Nothing kept: nothing changes.
void restorePlace(QWindow& window);
// A maximised window keeps the place that it had before.
void storePlace(const QWindow& window);

}  // namespace fermata::ui
