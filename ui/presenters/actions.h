// SPDX-License-Identifier: GPL-3.0-or-later
// The one registry of what can be done: it feeds the shortcuts, the menus, the palette and the help.
#pragma once

#include <QMap>
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
    void retranslate();   // In the language of now.

    // Roles: key, text, group, keys (portable text, "" = none), scope: "" anywhere; "open" with a cue; "edit" with a cue and no sheet over it; "play" where it sounds; "cue"; also (words that find it besides its text, in every language).
    RowsModel* rows() { return &m_rows; }
    Q_INVOKABLE void trigger(const QString& id) { Q_EMIT triggered(id); }
    Q_INVOKABLE QString keysOf(const QString& id) const;   // As people read them, "Ctrl+K".
    Q_INVOKABLE QString textOf(const QString& id) const;
    void setText(const QString& id, const QString& text);   // Until the next language; undo names what it undoes, comment where.
    Q_INVOKABLE QString scopeOf(const QString& id) const;
    Q_INVOKABLE QStringList groups() const;                        // As named in the menus, in order.
    Q_INVOKABLE QStringList idsIn(const QString& group) const;
    // Other keys for an action, remembered; "" = none. Empty answer: taken. Else the action that has these keys already.
    Q_INVOKABLE QString setKeys(const QString& id, const QString& keys);
    Q_INVOKABLE void resetKeys();
    Q_INVOKABLE bool isChanged(const QString& id) const;
    // Of a key press, as portable text; "" for a modifier alone.
    Q_INVOKABLE static QString keysFrom(int key, int modifiers);
    // Pairs of ids that the same keys call in the same scope; empty is right.
    QStringList conflicts() const;

  Q_SIGNALS:
    void triggered(const QString& id);
    void renamed(const QString& id);

  private:
    QString holderOf(const QString& keys, const QString& besides) const;
    void store(const QString& id, const QString& keys);

    QMap<QString, QString> m_defaults;
    RowsModel m_rows;
};

}  // namespace fermata::ui
