// SPDX-License-Identifier: GPL-3.0-or-later
// The one registry of what can be done: it feeds the shortcuts, the palette and the help.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "ui/presenters/rows_model.h"

namespace fermata::ui {

class Actions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(fermata::ui::RowsModel* rows READ rows CONSTANT)

  public:
    explicit Actions(QObject* parent);

    // Roles: key, text, group, keys (portable text, "" = none), scope ("" anywhere, or the place that it needs).
    RowsModel* rows() { return &m_rows; }
    Q_INVOKABLE void trigger(const QString& id) { Q_EMIT triggered(id); }
    Q_INVOKABLE QString keysOf(const QString& id) const;   // As people read them, "Ctrl+K".
    Q_INVOKABLE QString textOf(const QString& id) const;
    // Pairs of ids that the same keys call in the same scope; empty is right.
    QStringList conflicts() const;

  Q_SIGNALS:
    void triggered(const QString& id);

  private:
    RowsModel m_rows;
};

}  // namespace fermata::ui
