// SPDX-License-Identifier: GPL-3.0-or-later
// Two revisions of the cue at the same sample: which cells differ, by how much, what was asked; heard as A, B, or the
// null test, which is A with B inverted. Plays over the cue's one player.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <map>

#include "core/studio/compare.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/job.h"
#include "ui/presenters/rows_model.h"
#include "ui/timeline/programme.h"

namespace fermata::ui {

class CuePresenter;

class ComparePresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(int before READ before NOTIFY changed)
    Q_PROPERTY(int after READ after NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)         // "", "reading" (not all figures yet) or "ready"
    Q_PROPERTY(bool audible READ audible NOTIFY changed)        // A, B and the null test can be heard.
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(bool sound READ sound NOTIFY changed)            // Nothing differs that nobody asked for.
    Q_PROPERTY(QStringList sections READ sections NOTIFY changed)
    Q_PROPERTY(QStringList stems READ stems NOTIFY changed)     // And "mix", "master".
    Q_PROPERTY(QVariantList starts READ starts NOTIFY changed)  // Samples, of the sections.
    Q_PROPERTY(fermata::ui::RowsModel* revisions READ revisions CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* cells READ cells CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* differences READ differences CONSTANT)

  public:
    ComparePresenter(Desk& desk, Job& job, CuePresenter& cue, QObject* parent);

    int before() const { return m_before; }
    int after() const { return m_after; }
    QString state() const { return m_state; }
    bool audible() const { return m_audible; }
    QString verdict() const { return m_verdict; }
    bool sound() const { return m_sound; }
    QStringList sections() const { return m_sections; }
    QStringList stems() const { return m_stems; }
    QVariantList starts() const { return m_starts; }
    RowsModel* revisions() { return &m_revisions; }      // key, made, loudness, peak, change
    RowsModel* cells() { return &m_cells; }              // key, column, line, same, asked, reading
    RowsModel* differences() { return &m_differences; }  // key, group, subject, parameter, before, after

    // 0, 0: the shown revision and the one before it.
    void open(const QString& cue, int before, int after);
    void close();   // The cue's own programme plays again.
    Q_INVOKABLE void choose(int before, int after);
    // "silence: bit-identical", "-38.2 dBFS", or empty while unknown.
    static QString nullReading(int64_t peak);

  Q_SIGNALS:
    void changed();
    void failed(const fermata::Error& error);

  private:
    void readRevisions();
    void read();
    void show(const Comparison& comparison, bool proven);

    Desk& m_desk;
    Job& m_job;
    CuePresenter& m_cue;
    QString m_cueId, m_state, m_verdict;
    int m_before = 0, m_after = 0, m_generation = 0;
    bool m_open = false, m_audible = false, m_sound = true;
    QStringList m_sections, m_stems;
    QVariantList m_starts;
    std::shared_ptr<PeakShelf> m_shelf = std::make_shared<PeakShelf>();
    std::map<int, std::pair<QString, Json>> m_known;   // Words and loudness by revision; they never change.
    RowsModel m_revisions, m_cells, m_differences;
};

}  // namespace fermata::ui
