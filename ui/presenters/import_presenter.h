// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's recording for the open cue: where it would stand, what the ledger and the clearance will say, and taking it in.
#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include "core/studio/import_cue.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/job.h"

namespace fermata::ui {

class ImportPresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    // title, author, kind, licence, commercial ("", "yes", "no"), exclusive, credit, until, proof; stem, role ("" = the stem exists),
    // at ("A", "9.3"), offset (ms, "" = on the grid), gain (dB or "match"), over, cut.
    Q_PROPERTY(QVariantMap form READ form NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QString paper READ paper NOTIFY changed)
    Q_PROPERTY(QStringList stems READ stems NOTIFY changed)
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)             // It can be taken in.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QStringList place READ place NOTIFY changed)      // Where it will sound and how loud.
    Q_PROPERTY(QStringList ledger READ ledger NOTIFY changed)    // What will be recorded.
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed)  // Without which the clearance blocks.

  public:
    ImportPresenter(Desk& desk, Job& job, QObject* parent);

    QVariantMap form() const { return m_form; }
    QString file() const { return m_file; }
    QString paper() const { return m_paper; }
    QStringList stems() const { return m_stems; }
    bool reading() const { return m_reading; }
    bool ready() const { return m_view.has_value() && !m_reading; }
    QString problem() const { return m_problem; }
    QStringList place() const;
    QStringList ledger() const;
    QStringList missing() const;

    void open(const QString& cue);
    void close();
    void refresh();
    Q_INVOKABLE void set(const QString& field, const QVariant& value);
    Q_INVOKABLE void setFile(const QString& file);
    Q_INVOKABLE void setPaper(const QString& file);
    Q_INVOKABLE void take();

  Q_SIGNALS:
    void changed();
    void made();
    void failed(const fermata::Error& error);
    void noted(const QString& text);

  private:
    QString text(const char* field) const { return m_form.value(QString::fromLatin1(field)).toString().trimmed(); }
    Result<ImportRequest> request() const;
    void look();

    Desk& m_desk;
    Job& m_job;
    QString m_cueId, m_file, m_paper, m_problem;
    QVariantMap m_form;
    QStringList m_stems;
    bool m_reading = false;
    int m_asked = 0;
    std::optional<ImportView> m_view;
    QTimer m_soon;      // While somebody types.
};

}  // namespace fermata::ui
