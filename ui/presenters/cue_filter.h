// SPDX-License-Identifier: GPL-3.0-or-later
// The cues of one project out of all.
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

  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    RowsModel* source() const { return static_cast<RowsModel*>(sourceModel()); }
    void setSource(RowsModel* source) {
        setSourceModel(source);
        Q_EMIT changed();
    }
    QString project() const { return m_project; }
    void setProject(const QString& project) {
        m_project = project;
        invalidateFilter();
        Q_EMIT changed();
    }

  Q_SIGNALS:
    void changed();

  protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        return source()->at(row).value(QStringLiteral("project")).toString() == m_project;
    }

  private:
    QString m_project;
};

}  // namespace fermata::ui
