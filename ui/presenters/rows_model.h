// SPDX-License-Identifier: GPL-3.0-or-later
// A list for QML whose rows are values with fixed roles. Setting new rows moves, inserts, removes and updates row by
// row, so that a view keeps its place; nothing is ever reset.
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace fermata::ui {

class RowsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by presenters.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

  public:
    // The first role is the row's key, unique in the list.
    explicit RowsModel(const QStringList& roles, QObject* parent);

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setRows(const QList<QVariantMap>& rows);
    const QList<QVariantMap>& rows() const { return m_rows; }
    Q_INVOKABLE QVariantMap at(int row) const;

  Q_SIGNALS:
    void countChanged();

  private:
    int indexOf(const QVariant& key, int from) const;

    QStringList m_roles;
    QList<QVariantMap> m_rows;
};

// A row's text in one role, empty when it has none; the row with this key or, failing that, this name in role `name`.
QString textIn(const QVariantMap& row, const char* role);
QVariantMap rowNamed(const RowsModel& model, const QString& keyOrName, const char* name);

}  // namespace fermata::ui
