// SPDX-License-Identifier: GPL-3.0-or-later
// The window's language: the system's, or one that was chosen; it can change while the window is open.
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace fermata::ui {

// Codes with a complete translation, English first, and their names in themselves.
QStringList languages();
QString languageName(const QString& code);
// Whose translation is in use now; English before any was installed.
QString installedLanguage();
// The chosen one, else the system's if there is a translation, else English.
QString language();
void installLanguage(QCoreApplication& application);
// Remembered. Whoever shows text must show it again.
void chooseLanguage(QCoreApplication& application, const QString& code);

}  // namespace fermata::ui
