// SPDX-License-Identifier: GPL-3.0-or-later
// The named colours of the chosen theme, read from the token files beside this one.
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace fermata::ui {

class Tokens : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)   // "light", "dark" or "contrast"
    Q_PROPERTY(QVariantMap colors READ colors NOTIFY changed)
    Q_PROPERTY(QString sans READ sans CONSTANT)
    Q_PROPERTY(QString mono READ mono CONSTANT)

  public:
    explicit Tokens(QObject* parent = nullptr);
    QString name() const { return m_name; }
    void setName(const QString& name);
    QVariantMap colors() const { return m_colors; }
    QString sans() const;  // The first of the wanted families that is installed.
    QString mono() const;
    Q_INVOKABLE void next();
    static QStringList names();
    static QVariantMap read(const QString& name);

  Q_SIGNALS:
    void changed();

  private:
    QString m_name;
    QVariantMap m_colors;
};

}  // namespace fermata::ui
