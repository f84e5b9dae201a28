// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/window_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWindow>

#include <algorithm>

namespace fermata::ui {

void restorePlace(QWindow& window) {
    const QSettings settings;
    const QRect kept = settings.value(QStringLiteral("window/place")).toRect();
    if (!kept.isValid()) return;
    const QRect head(kept.topLeft(), QSize(kept.width(), 40));  // What one takes a window by.
    const auto screens = QGuiApplication::screens();
    const bool seen = std::any_of(screens.begin(), screens.end(), [&](const QScreen* screen) { return screen->availableGeometry().intersects(head); });
    if (seen) window.setGeometry(kept);
    else window.resize(kept.size());
    if (settings.value(QStringLiteral("window/maximised")).toBool()) window.setWindowStates(Qt::WindowMaximized);
}

void storePlace(const QWindow& window) {
    QSettings settings;
    const bool maximised = window.windowStates().testFlag(Qt::WindowMaximized);
    settings.setValue(QStringLiteral("window/maximised"), maximised);
    if (!maximised) settings.setValue(QStringLiteral("window/place"), window.geometry());
}

}  // namespace fermata::ui
