// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/rows_model.h"

#include <QSet>

namespace fermata::ui {

RowsModel::RowsModel(const QStringList& roles, QObject* parent) : QAbstractListModel(parent), m_roles(roles) {}

int RowsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const int which = role - Qt::UserRole;
    if (which < 0 || which >= m_roles.size()) return {};
    return m_rows[index.row()].value(m_roles[which]);
}

QHash<int, QByteArray> RowsModel::roleNames() const {
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i) names.insert(Qt::UserRole + i, m_roles[i].toUtf8());
    return names;
}

QVariantMap RowsModel::at(int row) const { return row >= 0 && row < count() ? m_rows[row] : QVariantMap(); }

int RowsModel::indexOf(const QVariant& key, int from) const {
    for (int i = from; i < m_rows.size(); ++i) {
        if (m_rows[i].value(m_roles.front()) == key) return i;
    }
    return -1;
}

void RowsModel::setRows(const QList<QVariantMap>& rows) {
    const QString& key = m_roles.front();
    const auto before = m_rows.size();
    QSet<QString> wanted;
    for (const QVariantMap& row : rows) wanted.insert(row.value(key).toString());
    for (int i = count() - 1; i >= 0; --i) {
        if (wanted.contains(m_rows[i].value(key).toString())) continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        const int found = indexOf(rows[i].value(key), i);
        if (found < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
            continue;
        }
        if (found != i) {
            beginMoveRows({}, found, found, {}, i);
            m_rows.move(found, i);
            endMoveRows();
        }
        QList<int> changed;
        for (int role = 0; role < m_roles.size(); ++role) {
            if (m_rows[i].value(m_roles[role]) != rows[i].value(m_roles[role])) changed.append(Qt::UserRole + role);
        }
        if (changed.isEmpty()) continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i), index(i), changed);
    }
    if (before != m_rows.size()) Q_EMIT countChanged();
}

QString textIn(const QVariantMap& row, const char* role) { return row.value(QString::fromLatin1(role)).toString(); }

QVariantMap rowNamed(const RowsModel& model, const QString& keyOrName, const char* name) {
    for (const char* role : {"key", name}) {
        for (const QVariantMap& row : model.rows()) {
            if (textIn(row, role) == keyOrName) return row;
        }
    }
    return {};
}

}  // namespace fermata::ui
