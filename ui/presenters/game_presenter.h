// SPDX-License-Identifier: GPL-3.0-or-later
// The open cue as a game plays it: states with their stems and levels, parameters, stingers; edited, heard, kept as a file.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <map>
#include <vector>

#include "core/music/game.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/game_audition.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/job.h"
#include "ui/presenters/rows_model.h"

namespace fermata::ui {

class GamePresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(int revision READ revision NOTIFY changed)        // That the states are checked against: the newest.
    Q_PROPERTY(QString file READ file NOTIFY changed)            // Where they were read from or written to; empty = derived.
    Q_PROPERTY(bool edited READ edited NOTIFY changed)           // Since then.
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY changed)
    Q_PROPERTY(QString stateFacts READ stateFacts NOTIFY changed)
    Q_PROPERTY(bool loops READ loops NOTIFY changed)
    Q_PROPERTY(QString next READ next NOTIFY changed)            // Where it goes when it does not loop.
    Q_PROPERTY(QString heard READ heard NOTIFY changed)          // State or stinger that plays now; empty = none.
    Q_PROPERTY(QString over READ over NOTIFY changed)            // Stinger that sounds over the state that is heard; empty = none.
    Q_PROPERTY(QString waitsFor READ waitsFor NOTIFY changed)    // State that was asked for and comes when its rule says; empty = none.
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed)      // The same in words: "→ combat at the next bar".
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed)
    Q_PROPERTY(QString victory READ victory NOTIFY changed)      // Of a loop: "missing" or "composed"; "own" = the cue ends itself; "" = not read.
    Q_PROPERTY(fermata::ui::RowsModel* states READ states CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* levels READ levels CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* parameters READ parameters CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* stingers READ stingers CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* transitions READ transitions CONSTANT)

  public:
    GamePresenter(Desk& desk, Job& job, CuePresenter& cue, QObject* parent);

    bool known() const { return m_known; }
    int revision() const { return m_revision.number; }
    QString file() const { return m_file; }
    bool edited() const { return m_edited; }
    QString state() const { return m_state; }
    void setState(const QString& name);
    QString stateFacts() const;
    bool loops() const;
    QString next() const;
    QString heard() const { return m_audition.running() ? m_audition.heard() : m_wanted; }
    QString over() const { return m_audition.over(); }
    QString waitsFor() const;
    QString waiting() const;
    const GameAudition& audition() const { return m_audition; }
    QStringList remarks() const;
    QString victory() const;
    RowsModel* states() { return &m_states; }            // key, detail
    RowsModel* levels() { return &m_levels; }            // key (stem), role, sounds, level (dB), now (dB with the parameters, in words)
    RowsModel* parameters() { return &m_parameters; }    // key, value, detail [text]
    RowsModel* stingers() { return &m_stingers; }        // key, detail
    RowsModel* transitions() { return &m_transitions; }  // key, text, detail

    QString cueId() const { return m_cueId; }
    Json given() const;                                  // For the pack; null: derived, as ever.
    QString origin() const;                              // Of it, in words.
    void open(const QString& cue);
    void close();
    void refresh();
    void stop();                                         // Nothing of it is heard; the player is the cue's again, where it was.
    Q_INVOKABLE void setSounds(const QString& stem, bool sounds);
    Q_INVOKABLE void setLevel(const QString& stem, double decibels);   // -60 to 12, in tenths.
    Q_INVOKABLE void setLoops(bool loops);
    Q_INVOKABLE void setNext(const QString& state);
    Q_INVOKABLE void setParameter(const QString& name, int value);     // For listening: 0 to 100.
    // As a game does it: by the rules for changes of state, stingers over what plays. What is heard, again: it stops.
    Q_INVOKABLE void hear(const QString& stateOrStinger);
    Q_INVOKABLE void load(const QString& file);
    Q_INVOKABLE void save(const QString& file);
    Q_INVOKABLE void derive();                           // By the sections' energies, as if nobody had written any.

    // A short cue of its own in the same project, which the state victory plays from then on.
    Q_INVOKABLE void composeVictory();

  Q_SIGNALS:
    void changed();
    void made();                                         // A cue; the lists are to be read again.
    void carriedOut(const QString& what);                // Of a sheet: victory.
    void gameChanged();                                  // What a pack is to hold: given().
    void failed(const fermata::Error& error);
    void noted(const QString& text);

  private:
    GameState* chosen();
    const GameState* chosen() const;
    void show(Game game, const QString& file);
    void edit(bool otherSounds);                         // After a change: rows, remarks, what is heard.
    void fill();
    Game toHear() const;                                 // With the parameters where they are.
    void prepare();                                      // The states' sounds are cut out of the stems; then it is heard.
    void giveBack();

    Desk& m_desk;
    Job& m_job;
    CuePresenter& m_cue;
    QString m_cueId, m_file, m_state;
    bool m_known = false, m_edited = false;
    Revision m_revision;
    Game m_game, m_derived;
    std::vector<int64_t> m_values;                       // Of the parameters, in thousandths.
    GameAudition m_audition;
    QString m_wanted;                                    // Heard as soon as its sounds are there.
    int m_prepared = 0;                                  // Counts askings: only the newest counts.
    std::vector<int64_t> m_begun;                        // The parameters where the audition began.
    bool m_lent = false, m_loopedBefore = false;
    double m_placeBefore = 0;
    RowsModel m_states, m_levels, m_parameters, m_stingers, m_transitions;
};

}  // namespace fermata::ui
