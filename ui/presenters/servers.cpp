// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/servers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QThreadPool>
#include <QUrl>

#include "ui/presenters/text.h"

namespace fermata::ui {

Servers::Servers(ServerUse use, QObject* parent)
    : QObject(parent), m_use(std::move(use)), m_known(roles({"key", "login", "chunks"}), this) {
    QSettings settings;
    QList<QVariantMap> rows;
    const int count = settings.beginReadArray(QStringLiteral("servers"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        rows.append({{QStringLiteral("key"), settings.value(QStringLiteral("address"))}, {QStringLiteral("login"), settings.value(QStringLiteral("login"))},
                     {QStringLiteral("chunks"), settings.value(QStringLiteral("chunks"))}});
    }
    settings.endArray();
    m_known.setRows(rows);
}

Result<std::string> Servers::urlFor(const QString& given, const QString& login, const QString& password) {
    QString address = given.trimmed();
    const auto quoted = [](QString value) {
        return QLatin1Char('\'') + value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'")) + QLatin1Char('\'');
    };
    if (address.isEmpty()) return fail(Code::InvalidArgument, ss(tr("Write where the server is, for example db.example.org/fermata.")));
    if (address.contains(QLatin1Char('=')) && !address.contains(QLatin1String("://"))) {
        if (!login.isEmpty()) address += QStringLiteral(" user=") + quoted(login);
        if (!password.isEmpty()) address += QStringLiteral(" password=") + quoted(password);
        return ss(address);
    }
    if (address.startsWith(QLatin1String("postgres://"))) address.replace(0, 11, QStringLiteral("postgresql://"));
    if (!address.contains(QLatin1String("://"))) address.prepend(QStringLiteral("postgresql://"));
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("postgresql") || (url.host().isEmpty() && !url.hasQuery())) {
        return fail(Code::InvalidArgument, ss(tr("“%1” is no address of a server. It looks like db.example.org/fermata.").arg(given.trimmed())));
    }
    if (!login.isEmpty()) url.setUserName(login);
    if (!password.isEmpty()) url.setPassword(password);
    return ss(QString::fromUtf8(url.toEncoded()));
}

void Servers::signIn(const QString& address, const QString& login, const QString& password, const QString& chunks) {
    if (m_busy || !m_use) return;
    const auto url = urlFor(address, login.trimmed(), password);
    const QString folder = pathOf(chunks.trimmed());
    if (!url) m_problem = qs(url.error().message);
    else if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        m_problem = folder.isEmpty() ? tr("Choose the folder of audio that the team shares; your administrator knows it.")
                                     : tr("There is no folder “%1” on this computer. Is the share mounted?").arg(folder);
    } else {
        // A password inside the address is not remembered either.
        QUrl plain(address.trimmed());
        plain.setPassword({});
        const QString shown = plain.isValid() && address.contains(QLatin1String("://")) ? plain.toString() : address.trimmed();
        return tryAddress({*url, ss(folder)}, [this, shown, login, folder] {
            if (!shown.contains(QLatin1String("password"), Qt::CaseInsensitive)) remember(shown, login.trimmed(), folder);
        });
    }
    Q_EMIT changed();
}

void Servers::useThisComputer() {
    if (!m_busy && m_use) tryAddress({}, [] {});
}

void Servers::tryAddress(const ServerAddress& address, std::function<void()> then) {
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    QThreadPool::globalInstance()->start([use = m_use, address, then = std::move(then), self = QPointer<Servers>(this)] {
        auto done = std::make_shared<Result<void>>(use(address));
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, done, then] {
            if (!self) return;
            self->m_busy = false;
            if (*done) then();
            else self->m_problem = qs(done->error().message);
            Q_EMIT self->changed();
            if (*done) Q_EMIT self->switched();
        });
    });
}

void Servers::remember(const QString& address, const QString& login, const QString& chunks) {
    QList<QVariantMap> rows = m_known.rows();
    rows.removeIf([&](const QVariantMap& row) { return row.value(QStringLiteral("key")).toString() == address; });
    rows.prepend({{QStringLiteral("key"), address}, {QStringLiteral("login"), login}, {QStringLiteral("chunks"), chunks}});
    m_known.setRows(rows.mid(0, 8));
    store();
}

void Servers::forget(const QString& address) {
    QList<QVariantMap> rows = m_known.rows();
    rows.removeIf([&](const QVariantMap& row) { return row.value(QStringLiteral("key")).toString() == address; });
    m_known.setRows(rows);
    store();
}

void Servers::store() {
    QSettings settings;
    settings.remove(QStringLiteral("servers"));
    settings.beginWriteArray(QStringLiteral("servers"));
    int index = 0;
    for (const QVariantMap& row : m_known.rows()) {
        settings.setArrayIndex(index++);
        settings.setValue(QStringLiteral("address"), row.value(QStringLiteral("key")));
        settings.setValue(QStringLiteral("login"), row.value(QStringLiteral("login")));
        settings.setValue(QStringLiteral("chunks"), row.value(QStringLiteral("chunks")));
    }
    settings.endArray();
}

void Servers::dismiss() {
    m_problem.clear();
    Q_EMIT changed();
}

}  // namespace fermata::ui
