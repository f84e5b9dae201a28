// SPDX-License-Identifier: GPL-3.0-or-later
// The legal desk and the history of a cue: what a clearance says, its PDF, what would fix its blocks; all events.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "core/studio/clear_cue.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/job.h"
#include "ui/presenters/rows_model.h"

namespace fermata::ui {

class CuePresenter;

class LegalPresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(QString state READ state NOTIFY changed)        // "", "preview" or "issued"
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString overall READ overall NOTIFY changed)    // "cleared", "conditions", "blocked"
    Q_PROPERTY(QString issued READ issued NOTIFY changed)      // "issued by … on …"
    Q_PROPERTY(QByteArray pdf READ pdf NOTIFY changed)
    Q_PROPERTY(QString usesFrom READ usesFrom NOTIFY changed)
    Q_PROPERTY(QString chain READ chain NOTIFY historyChanged)
    Q_PROPERTY(bool chainSound READ chainSound NOTIFY historyChanged)
    Q_PROPERTY(fermata::ui::RowsModel* uses READ uses CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* findings READ findings CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* records READ records CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* events READ events CONSTANT)

  public:
    LegalPresenter(Desk& desk, Job& job, CuePresenter& cue, QObject* parent);

    QString state() const { return m_state; }
    QString number() const { return m_number; }
    QString headline() const { return m_headline; }
    QString overall() const { return m_overall; }
    QString issued() const { return m_issued; }
    QByteArray pdf() const { return m_pdf; }
    QString usesFrom() const { return m_usesFrom; }
    QString chain() const { return m_chain; }
    bool chainSound() const { return m_chainSound; }
    RowsModel* uses() { return &m_uses; }          // key, name, territory, term, text, value, reason
    RowsModel* findings() { return &m_findings; }  // key, block, rule, text, fix
    RowsModel* records() { return &m_records; }    // key, number, standing, who, when, covers
    RowsModel* events() { return &m_events; }      // key, sequence, when, actor, kind, summary, hash

    void open(const QString& cue, const QString& project);
    // A file as `fermata clear --uses` takes it; empty: the uses of the project.
    Q_INVOKABLE void setUsesFile(const QString& file);
    Q_INVOKABLE void preview();
    Q_INVOKABLE void issue(const QString& because);
    Q_INVOKABLE void readHistory();
    void refresh() {
        readRecords();
        readHistory();
    }

  Q_SIGNALS:
    void changed();
    void historyChanged();
    void failed(const fermata::Error& error);

  private:
    void clear(bool issue, const QString& because);
    void show(const Json& document, const std::string& pdf);
    void readRecords();

    Desk& m_desk;
    Job& m_job;
    CuePresenter& m_cue;
    QString m_cueId, m_projectId, m_usesFile;
    QString m_state, m_number, m_headline, m_overall, m_issued, m_usesFrom, m_chain;
    bool m_chainSound = false;
    QByteArray m_pdf;
    RowsModel m_uses, m_findings, m_records, m_events;
};

}  // namespace fermata::ui
