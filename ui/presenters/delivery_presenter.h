// SPDX-License-Identifier: GPL-3.0-or-later
// What may leave the house: what is still missing, what the pack shall hold, making it, and the pack itself.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "core/studio/deliver_cue.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/job.h"
#include "ui/presenters/rows_model.h"

namespace fermata::ui {

class DeliveryPresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(bool known READ known NOTIFY changed)            // Whether what is missing was read.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)            // Nothing is missing.
    Q_PROPERTY(int revision READ revision NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QString resultFolder READ resultFolder NOTIFY changed)   // Empty until one is made.
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed)
    Q_PROPERTY(bool resultCleared READ resultCleared NOTIFY changed)
    Q_PROPERTY(QStringList resultNotes READ resultNotes NOTIFY changed)
    Q_PROPERTY(fermata::ui::RowsModel* missing READ missing CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* presets READ presets CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* files READ files CONSTANT)

  public:
    DeliveryPresenter(Desk& desk, Job& job, QObject* parent);

    bool known() const { return m_known; }
    bool ready() const { return m_ready; }
    int revision() const { return m_revision; }
    QString folder() const { return m_folder; }
    void setFolder(const QString& folder);
    QString resultFolder() const { return m_resultFolder; }
    QString resultText() const { return m_resultText; }
    bool resultCleared() const { return m_resultCleared; }
    QStringList resultNotes() const { return m_resultNotes; }
    RowsModel* missing() { return &m_missing; }  // key, text, detail, done, place
    RowsModel* presets() { return &m_presets; }  // key, group, text, detail, chosen
    RowsModel* files() { return &m_files; }      // key, bytes, sha256

    void open(const QString& cue);
    void refresh();
    void setGame(const QString& cue, const Json& game, const QString& origin);   // Null: derived from the sections' energies.
    void retranslate();   // The result, in the language of now.
    Q_INVOKABLE void choose(const QString& preset, bool chosen);
    Q_INVOKABLE void deliver(bool preview);
    Q_INVOKABLE void openFolder();

  Q_SIGNALS:
    void changed();
    void failed(const fermata::Error& error);
    void noted(const QString& text);

  private:
    bool chosen(const char* preset) const;
    void showPresets(const std::vector<NamedLoudness>& targets);
    void showResult();

    Desk& m_desk;
    Job& m_job;
    QString m_cueId, m_folder, m_resultFolder, m_resultText;
    QStringList m_resultNotes;
    std::optional<DeliverResult> m_result;   // Kept, to be said again in another language.
    bool m_preview = false;                  // It was one.
    bool m_known = false, m_ready = false, m_resultCleared = false;
    int m_revision = 0;
    std::vector<NamedLoudness> m_targets;
    QString m_gameCue, m_gameOrigin;
    Json m_game;
    RowsModel m_missing, m_presets, m_files;
};

}  // namespace fermata::ui
