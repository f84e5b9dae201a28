// SPDX-License-Identifier: GPL-3.0-or-later
// The client's words beside what was understood of them, and what was not; reads again while one types.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "core/brief/brief.h"
#include "ui/presenters/rows_model.h"

namespace fermata::ui {

class BriefPresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool canCompose READ canCompose NOTIFY changed)
    Q_PROPERTY(fermata::ui::RowsModel* readings READ readings CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* leftOver READ leftOver CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* problems READ problems CONSTANT)

  public:
    explicit BriefPresenter(QObject* parent);

    QString words() const { return m_words; }
    void setWords(const QString& words);
    QString title() const;
    QString summary() const;  // "60 s, 25 fps, 120 bpm, D major"
    bool canCompose() const { return !m_words.trimmed().isEmpty() && m_brief.problems.empty(); }
    const Brief& brief() const { return m_brief; }

    // Roles: key, field, said, meaning, from, to (UTF-16 positions in words; -1 when the words are not there).
    RowsModel* readings() { return &m_readings; }
    RowsModel* leftOver() { return &m_leftOver; }
    RowsModel* problems() { return &m_problems; }   // key, field, text
    // Where the caret stands belongs to which reading: its row, or -1.
    Q_INVOKABLE int readingAt(int position) const;
    Q_INVOKABLE QString demoWords() const { return m_demo; }
    void setDemoWords(const QString& words) { m_demo = words; }

  Q_SIGNALS:
    void changed();

  private:
    QString m_words, m_demo;
    Brief m_brief;
    RowsModel m_readings, m_leftOver, m_problems;
};

}  // namespace fermata::ui
