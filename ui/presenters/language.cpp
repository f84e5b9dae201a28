// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/language.h"

#include <QLocale>
#include <QTranslator>

namespace fermata::ui {

void installLanguage(QCoreApplication& application) {
    auto* english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/i18n/fermata_en.qm"))) QCoreApplication::installTranslator(english);
    // Installed later, asked first.
    auto* own = new QTranslator(&application);
    if (QLocale().language() != QLocale::English && own->load(QLocale(), QStringLiteral("fermata"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        QCoreApplication::installTranslator(own);
    }
}

}  // namespace fermata::ui
