// SPDX-License-Identifier: GPL-3.0-or-later
// The cues of one project out of all; those in the archive where they are asked for.
#pragma once

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

#include "ui/presenters/rows_model.h"

namespace fermata::ui {

class CueFilter : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fermata::ui::RowsModel* source READ source WRITE setSource NOTIFY changed)
    Q_PROPERTY(QString project READ project WRITE setProject NOTIFY changed)
    Q_PROPERTY(bool archive READ archive WRITE setArchive NOTIFY changed)   // Those in the archive, too?
    Q_PROPERTY(int archived READ archived NOTIFY changed)                   // How many are there.

  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    RowsModel* source() const { return static_cast<RowsModel*>(sourceModel()); }
    void setSource(RowsModel* source) {
        setSourceModel(source);
        connect(source, &QAbstractItemModel::modelReset, this, &CueFilter::changed);
        connect(source, &QAbstractItemModel::rowsInserted, this, &CueFilter::changed);
        connect(source, &QAbstractItemModel::rowsRemoved, this, &CueFilter::changed);
        connect(source, &QAbstractItemModel::dataChanged, this, &CueFilter::changed);
        Q_EMIT changed();
    }
    QString project() const { return m_project; }
    void setProject(const QString& project) {
        m_project = project;
        invalidateFilter();
        Q_EMIT changed();
    }

    bool archive() const { return m_archive; }
    void setArchive(bool archive) {
        m_archive = archive;
        invalidateFilter();
        Q_EMIT changed();
    }
    int archived() const {
        int count = 0;
        for (int row = 0; source() != nullptr && row < source()->count(); ++row) count += isOfProject(row) && isArchived(row) ? 1 : 0;
        return count;
    }

  Q_SIGNALS:
    void changed();

  protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        return isOfProject(row) && (m_archive || !isArchived(row));
    }

  private:
    bool isOfProject(int row) const { return source()->at(row).value(QStringLiteral("project")).toString() == m_project; }
    bool isArchived(int row) const { return source()->at(row).value(QStringLiteral("archived")).toBool(); }
    bool m_archive = false;
    QString m_project;
};

}  // namespace fermata::ui
