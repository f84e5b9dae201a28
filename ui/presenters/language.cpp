// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/language.h"

#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace fermata::ui {
namespace {

const char* const kInstalled = "fermata-translators";

QString& installed() {
    static QString code = QStringLiteral("en");
    return code;
}

void install(QCoreApplication& application, const QString& code) {
    installed() = code;
    for (QTranslator* old : application.findChildren<QTranslator*>(QString::fromLatin1(kInstalled))) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    // English holds the plurals. Installed later, asked first.
    for (const QString& name : code == QLatin1String("en") ? QStringList{code} : QStringList{QStringLiteral("en"), code}) {
        auto* translator = new QTranslator(&application);
        translator->setObjectName(QString::fromLatin1(kInstalled));
        if (translator->load(QStringLiteral(":/i18n/fermata_%1.qm").arg(name))) QCoreApplication::installTranslator(translator);
    }
    // Numbers and dates follow the text, the system's own region where it speaks the same language.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().startsWith(code) ? system : QLocale(code));
}

}  // namespace

QStringList languages() { return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ja")}; }

QString languageName(const QString& code) {
    if (code == QLatin1String("de")) return QStringLiteral("Deutsch");
    if (code == QLatin1String("fr")) return QStringLiteral("Français");
    if (code == QLatin1String("ja")) return QStringLiteral("日本語");
    return QStringLiteral("English");
}

QString installedLanguage() { return installed(); }

QString language() {
    QString code = qEnvironmentVariable("FERMATA_LANGUAGE", QSettings().value(QStringLiteral("language"), QLocale::system().name().left(2)).toString());
    return languages().contains(code) ? code : languages().first();
}

void installLanguage(QCoreApplication& application) { install(application, language()); }

void chooseLanguage(QCoreApplication& application, const QString& code) {
    if (!languages().contains(code)) return;
    QSettings().setValue(QStringLiteral("language"), code);
    install(application, code);
}

}  // namespace fermata::ui
