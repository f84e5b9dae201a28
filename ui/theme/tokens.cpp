// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QColor>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QSettings>

namespace fermata::ui {
namespace {

QString firstInstalled(const QStringList& wanted) {
    const QStringList families = QFontDatabase::families();
    for (const QString& family : wanted) {
        if (families.contains(family)) return family;
    }
    return wanted.last();
}

}  // namespace

QStringList Tokens::names() { return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}; }

QVariantMap Tokens::read(const QString& name) {
    QFile file(QStringLiteral(":/qt/qml/Fermata/theme/%1.json").arg(name));
    QVariantMap colors;
    if (!file.open(QIODevice::ReadOnly)) return colors;
    const QJsonObject values = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = values.begin(); it != values.end(); ++it) colors.insert(it.key(), QColor(it.value().toString()));
    return colors;
}

Tokens::Tokens(QObject* parent) : QObject(parent) {
    // Where the face has no kana and kanji: one with a bold of its own first, and never one of fixed width.
    QFont::insertSubstitutions(sans(), {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("BIZ UDPGothic"), QStringLiteral("IPAPGothic")});
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    QString name = QSettings().value(QStringLiteral("theme"), dark ? QStringLiteral("dark") : QStringLiteral("light")).toString();
    if (const QString asked = qEnvironmentVariable("FERMATA_THEME"); !asked.isEmpty()) name = asked;
    if (!names().contains(name)) name = names().first();
    m_name = name;
    m_colors = read(name);
}

void Tokens::setName(const QString& name) {
    if (name == m_name || !names().contains(name)) return;
    m_name = name;
    m_colors = read(name);
    QSettings().setValue(QStringLiteral("theme"), name);
    Q_EMIT changed();
}

void Tokens::next() { setName(names().at((names().indexOf(m_name) + 1) % names().size())); }

QString Tokens::sans() const { return firstInstalled({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}); }
QString Tokens::mono() const { return firstInstalled({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")}); }

}  // namespace fermata::ui
