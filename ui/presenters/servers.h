// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in to a team server by its address, or working on this computer; servers are remembered, passwords never.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <filesystem>
#include <functional>
#include <string>

#include "core/base/result.h"
#include "ui/presenters/rows_model.h"

namespace fermata::ui {

struct ServerAddress {
    std::string url;                 // libpq's, with the password; empty: the embedded database.
    std::filesystem::path chunks;    // The folder of audio chunks that the team shares.
};
// Opens it once; on success whoever opens a studio next gets this one. Called off the window's thread.
using ServerUse = std::function<Result<void>(const ServerAddress&)>;

class Servers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(bool offered READ offered CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(fermata::ui::RowsModel* known READ known CONSTANT)

  public:
    Servers(ServerUse use, QObject* parent);

    bool offered() const { return static_cast<bool>(m_use); }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }
    RowsModel* known() { return &m_known; }   // key (address without password), login, chunks

    // Address: "db.example.org/fermata", "postgresql://host:port/name" or "key=value …" as libpq takes it.
    Q_INVOKABLE void signIn(const QString& address, const QString& login, const QString& password, const QString& chunks);
    Q_INVOKABLE void useThisComputer();
    Q_INVOKABLE void forget(const QString& address);
    Q_INVOKABLE void dismiss();
    // InvalidArgument when it is no address.
    static Result<std::string> urlFor(const QString& address, const QString& login, const QString& password);

  Q_SIGNALS:
    void changed();
    void switched();   // Another database from now on.

  private:
    void tryAddress(const ServerAddress& address, std::function<void()> then);
    void remember(const QString& address, const QString& login, const QString& chunks);
    void store();

    ServerUse m_use;
    bool m_busy = false;
    QString m_problem;
    RowsModel m_known;
};

}  // namespace fermata::ui
