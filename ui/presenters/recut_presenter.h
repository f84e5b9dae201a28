// SPDX-License-Identifier: GPL-3.0-or-later
// A new picture cut for the open cue: what of the music is kept, moves or must be made again, and making it.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

#include "core/studio/recut_cue.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/job.h"
#include "ui/presenters/rows_model.h"

namespace fermata::ui {

class RecutPresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(QString file READ file NOTIFY changed)            // The new cut's list; empty = none is chosen.
    Q_PROPERTY(QString oldFile READ oldFile NOTIFY changed)      // The old cut's own list, where both name camera reels.
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)             // Whether there is a view.
    Q_PROPERTY(bool canApply READ canApply NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)      // Why the lists cannot be used.
    Q_PROPERTY(QString lengths READ lengths NOTIFY changed)      // "1:00 → 0:54.5"
    Q_PROPERTY(QString summary READ summary NOTIFY changed)      // How many sections are kept, move, are made again.
    Q_PROPERTY(QStringList holds READ holds NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(fermata::ui::RowsModel* sections READ sections CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* hits READ hits CONSTANT)

  public:
    RecutPresenter(Desk& desk, Job& job, QObject* parent);

    QString file() const { return m_file; }
    QString oldFile() const { return m_oldFile; }
    bool reading() const { return m_reading; }
    bool known() const { return m_view != nullptr; }
    bool canApply() const { return m_view && m_view->recut.changes() && m_view->holds.empty(); }
    QString problem() const { return m_problem; }
    QString lengths() const;
    QString summary() const;
    QStringList holds() const;
    QStringList notes() const;
    RowsModel* sections() { return &m_sections; }  // key, name, fate, fateText, bars, was, now, length, why, asks, from, to (shares of the new cut)
    RowsModel* hits() { return &m_hits; }          // key, kind, was, now, before, after, gone

    void open(const QString& cue);
    void close();
    void refresh();                                // The same lists against the newest revision.
    Q_INVOKABLE void readEdl(const QString& file); // An address or a path.
    Q_INVOKABLE void readOldEdl(const QString& file);   // "" = none.
    Q_INVOKABLE void apply();

  Q_SIGNALS:
    void changed();
    void made();
    void failed(const fermata::Error& error);
    void noted(const QString& text);

  private:
    void show();

    Desk& m_desk;
    Job& m_job;
    QString m_cueId, m_file, m_oldFile, m_problem;
    bool m_reading = false;
    int m_asked = 0;
    std::shared_ptr<const RecutView> m_view;
    RowsModel m_sections, m_hits;
};

}  // namespace fermata::ui
