// SPDX-License-Identifier: GPL-3.0-or-later
// Every clearance document of one's projects, by state: counsel's list, without a cue being open.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "ui/presenters/desk.h"
#include "ui/presenters/rows_model.h"

namespace fermata::ui {

class ClearancesPresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)   // "", "issued", "blocked", "superseded" or "withdrawn"
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)      // All of them in number, cue, project, client or person.
    Q_PROPERTY(bool read READ read NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(fermata::ui::RowsModel* rows READ rows CONSTANT)

  public:
    ClearancesPresenter(Desk& desk, QObject* parent);

    QString filter() const { return m_filter; }
    QString words() const { return m_words; }
    bool read() const { return m_read; }
    int total() const { return static_cast<int>(m_all.size()); }
    // key, cue, project, number, title, projectName, client, standing, overall, headline, who, when, reason
    RowsModel* rows() { return &m_rows; }

    void setFilter(const QString& filter);
    void setWords(const QString& words);
    Q_INVOKABLE int count(const QString& filter) const;
    void refresh();
    void show();      // In the language that is chosen now.

  Q_SIGNALS:
    void changed();
    void failed(const fermata::Error& error);

  private:
    struct Row {
        ClearanceRecord record;   // Without its data.
        std::string overall, headline, cueTitle, project, client;
        int cues = 1;
        bool is(const QString& filter) const;
    };
    Desk& m_desk;
    QString m_filter, m_words;
    bool m_read = false;
    std::vector<Row> m_all;       // Newest first.
    RowsModel m_rows;
};

}  // namespace fermata::ui
