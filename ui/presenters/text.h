// SPDX-License-Identifier: GPL-3.0-or-later
// Between core's UTF-8 and Qt's strings, and the few ways the window writes numbers.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/base/quantities.h"
#include "core/music/timecode.h"

namespace fermata::ui {

inline QString qs(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
inline std::string ss(const QString& text) { return text.toStdString(); }

// A file dialog answers "file:///home/x/a.edl", a typed one is a path already.
inline QString pathOf(const QString& file) { return file.startsWith(QLatin1String("file:")) ? QUrl(file).toLocalFile() : file; }

// "0:45" when whole, "0:45.2" otherwise: times as people say them.
inline QString shortTime(Samples at) {
    QString text = qs(clockTime(at));
    while (text.contains(QLatin1Char('.')) && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.')))) {
        const bool point = text.endsWith(QLatin1Char('.'));
        text.chop(1);
        if (point) break;
    }
    return text;
}

// "22 Nov 2026 16:46", as the window's language writes it, in the zone of whoever looks; stored times are UTC.
inline QString localTime(std::string_view utc) {
    const QDateTime at = QDateTime::fromString(qs(utc), Qt::ISODate);
    //: Date and time as QDateTime::toString() takes them.
    const QString form = QCoreApplication::translate("Time", "d MMM yyyy HH:mm");
    return at.isValid() ? QLocale().toString(at.toLocalTime(), form) : qs(utc);
}

// Names and short texts one after the other, as the window's language separates them.
inline QString listed(const QStringList& words) { return words.join(QCoreApplication::translate("Spoken", ", ", "between the words of a list")); }

// Version 1 is alternative A: the digits are the keys, and 1 is the current version's.
inline QString letterOf(int version) { return version < 1 ? QString() : QString(QChar(u'A' + version - 1)); }

// Sentences one after the other, in one line.
inline QString listedParts(const QStringList& parts) { return parts.join(QCoreApplication::translate("Spoken", "; ", "between the parts of a list")); }

// Names of a RowsModel's roles.
inline QStringList roles(std::initializer_list<const char*> names) {
    QStringList list;
    for (const char* name : names) list << QString::fromLatin1(name);
    return list;
}

}  // namespace fermata::ui
