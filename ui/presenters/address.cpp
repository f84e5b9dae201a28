// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/address.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

QString encoded(const QString& name) { return QString::fromUtf8(QUrl::toPercentEncoding(name)); }
QString said(const char* text) { return QCoreApplication::translate("Address", text); }
QString decoded(const QString& part) { return QUrl::fromPercentEncoding(part.toUtf8()); }

}  // namespace

bool Address::isDesk(const QString& place) {
    return place == QLatin1String("compare") || place == QLatin1String("delivery") || place == QLatin1String("legal") || place == QLatin1String("history") ||
           place == QLatin1String("versions");
}

QString Address::toText() const {
    QString text = QStringLiteral("fermata://");
    if (place == QLatin1String("projects") || place == QLatin1String("inbox") || place == QLatin1String("clearances")) return text + place;
    text += QStringLiteral("project/") + encoded(project);
    if (!cue.isEmpty()) text += QStringLiteral("/cue/") + encoded(cue);
    if (place == QLatin1String("brief")) text += QStringLiteral("/brief");
    if (isDesk(place)) text += QLatin1Char('/') + place;
    QStringList query;
    if (at) query << QStringLiteral("at=") + shortTime(*at);
    if (before > 0) query << QStringLiteral("before=") + QString::number(before);
    if (revision > 0) query << QStringLiteral("revision=") + QString::number(revision);
    return query.isEmpty() ? text : text + QLatin1Char('?') + query.join(QLatin1Char('&'));
}

Result<Address> Address::parse(const QString& given) {
    const QString text = given.trimmed();
    const QString scheme = QStringLiteral("fermata://");
    const auto wrong = [&](const QString& why) {
        return fail(Code::InvalidArgument, ss(said(QT_TRANSLATE_NOOP("Address", "“%1” is no address of Fermata: %2")).arg(text, why)));
    };
    if (!text.startsWith(scheme, Qt::CaseInsensitive)) return wrong(said(QT_TRANSLATE_NOOP("Address", "it does not begin with fermata://.")));
    const QString rest = text.mid(scheme.size());
    const auto mark = rest.indexOf(QLatin1Char('?'));
    const QStringList parts = rest.left(mark < 0 ? rest.size() : mark).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    Address address;
    if (parts.isEmpty() || parts == QStringList{QStringLiteral("projects")}) return address;
    if (parts == QStringList{QStringLiteral("inbox")} || parts == QStringList{QStringLiteral("clearances")}) {
        address.place = parts[0];
        return address;
    }
    if (parts[0] != QLatin1String("project") || parts.size() < 2) return wrong(said(QT_TRANSLATE_NOOP("Address", "it must go on with project/NAME.")));
    address.place = QStringLiteral("project");
    address.project = decoded(parts[1]);
    for (int i = 2; i < parts.size(); ++i) {
        if (parts[i] == QLatin1String("cue") && i + 1 < parts.size()) {
            address.cue = decoded(parts[++i]);
            address.place = QStringLiteral("cue");
        } else if (parts[i] == QLatin1String("brief")) {
            address.place = parts[i];
        } else if (isDesk(parts[i]) && !address.cue.isEmpty()) {
            address.place = parts[i];
        } else {
            return wrong(said(QT_TRANSLATE_NOOP("Address", "“%1” leads nowhere.")).arg(parts[i]));
        }
    }
    const QUrlQuery query(mark < 0 ? QString() : rest.mid(mark + 1));
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key == QLatin1String("at")) {
            const auto at = parsePosition(ss(value), {}, 90000);
            if (!at) return wrong(qs(at.error().message));
            address.at = *at;
        } else if (key == QLatin1String("revision") || key == QLatin1String("before")) {
            bool number = false;
            int& revision = key == QLatin1String("before") ? address.before : address.revision;
            revision = value.toInt(&number);
            if (!number || revision < 1) return wrong(said(QT_TRANSLATE_NOOP("Address", "%1=%2 is no number from 1.")).arg(key, value));
        } else {
            return wrong(said(QT_TRANSLATE_NOOP("Address", "“%1” is not known.")).arg(key));
        }
    }
    return address;
}

}  // namespace fermata::ui
