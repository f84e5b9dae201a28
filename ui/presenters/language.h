// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the window in the language of the desktop. English is a translation too: it has the plural forms.
#pragma once

#include <QCoreApplication>

namespace fermata::ui {

// To be called once, before the first text is made. The translators belong to the application.
void installLanguage(QCoreApplication& application);

}  // namespace fermata::ui
