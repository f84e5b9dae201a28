// SPDX-License-Identifier: GPL-3.0-or-later
// The legal desk and the history of a cue: what a clearance says, its PDF, what would fix its blocks; all events.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "core/studio/clear_cue.h"
#include "core/studio/restore_cue.h"
#include "ui/presenters/ask_presenter.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/job.h"
#include "ui/presenters/rows_model.h"
#include "ui/presenters/spoken.h"

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
    Q_PROPERTY(QString foreseen READ foreseen NOTIFY changed)  // What the document that is shown as a preview would say, issued now.
    Q_PROPERTY(int blocks READ blocks NOTIFY changed)
    Q_PROPERTY(int conditions READ conditions NOTIFY changed)
    Q_PROPERTY(QString issued READ issued NOTIFY changed)      // "issued by … on …"
    Q_PROPERTY(QByteArray pdf READ pdf NOTIFY changed)
    Q_PROPERTY(fermata::ui::AskPresenter* ask READ ask CONSTANT)
    Q_PROPERTY(QString chain READ chain NOTIFY historyChanged)
    Q_PROPERTY(bool chainSound READ chainSound NOTIFY historyChanged)
    Q_PROPERTY(fermata::ui::RowsModel* uses READ uses CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* findings READ findings CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* records READ records CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* events READ events CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* differences READ differences CONSTANT)
    Q_PROPERTY(QString comparedText READ comparedText NOTIFY comparedChanged)   // "CLR-2026-0001, version 1 → version 2"
    Q_PROPERTY(QString standing READ standing NOTIFY changed)      // The issued version that can be withdrawn; empty = none stands.
    Q_PROPERTY(fermata::ui::RowsModel* facts READ facts CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* ledger READ ledger CONSTANT)
    Q_PROPERTY(QStringList printedFacts READ printedFacts NOTIFY changed)   // How PdfPage finds each of the facts on its page.
    Q_PROPERTY(fermata::ui::RowsModel* matches READ matches CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* verified READ verified CONSTANT)
    Q_PROPERTY(QString verifiedTitle READ verifiedTitle NOTIFY verifiedChanged)
    Q_PROPERTY(bool verifiedSound READ verifiedSound NOTIFY verifiedChanged)
    Q_PROPERTY(bool verifying READ verifying NOTIFY verifiedChanged)
    Q_PROPERTY(bool wholeProject READ wholeProject WRITE setWholeProject NOTIFY historyChanged)   // All events of the project, or the cue's.
    Q_PROPERTY(QString ledgerTitle READ ledgerTitle NOTIFY ledgerChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY historyChanged)   // "remade peak with energy +0.3"; empty = nothing of one's own
    Q_PROPERTY(QString redoText READ redoText NOTIFY historyChanged)   // What was undone last, and no edit since.

  public:
    LegalPresenter(Desk& desk, Job& job, CuePresenter& cue, QObject* parent);

    QString state() const { return m_state; }
    QString number() const { return m_number; }
    QString headline() const { return m_headline; }
    QString overall() const { return m_overall; }
    QString foreseen() const;
    int blocks() const { return m_blocks; }
    int conditions() const { return m_conditions; }
    QString issued() const { return m_issued; }
    QByteArray pdf() const { return m_pdf; }
    AskPresenter* ask() { return &m_ask; }
    QString chain() const { return m_chain; }
    bool chainSound() const { return m_chainSound; }
    RowsModel* uses() { return &m_uses; }          // key, name, territory, term, text, value, reason
    RowsModel* findings() { return &m_findings; }  // key, block, rule, text, fix, owner (who brings it), when, decidable, subject, accepted (for which uses; empty = it is open), and of settling.h settle, settleText, outside
    RowsModel* records() { return &m_records; }    // key, number, standing, who, when, covers
    // key, sequence, when, actor, kind, summary, hash, revision (0 = makes none), cue and its title ("" = of the project),
    // about ("comment", "approval" or "") with the subject's id
    RowsModel* events() { return &m_events; }
    RowsModel* differences() { return &m_differences; }  // key, about, subject, before, after
    RowsModel* facts() { return &m_facts; }        // key, take, place, what, from: what the document prints, and the take it rests on
    RowsModel* ledger() { return &m_ledger; }      // key, name, value: the row that a fact rests on
    RowsModel* matches() { return &m_matches; }    // key, place, text: likenesses that wait for a decision
    RowsModel* verified() { return &m_verified; }  // key, what, value, sound
    QString verifiedTitle() const { return m_verifiedTitle; }
    bool verifiedSound() const { return m_verifiedSound; }
    bool verifying() const { return m_verifying; }
    QString comparedText() const { return m_compared; }
    QString standing() const { return m_standing; }
    QStringList printedFacts() const { return m_printedFacts; }
    QString ledgerTitle() const { return m_ledgerTitle; }
    bool wholeProject() const { return m_whole; }
    void setWholeProject(bool whole);
    QString undoText() const { return m_undo ? spoken(m_undo->made, "made") : QString(); }
    QString redoText() const { return m_redo ? spoken(m_redo->made, "made") : QString(); }

    void open(const QString& cue, const QString& project);
    // A file as `fermata clear --uses` takes it; empty: what is usual for the cue.
    Q_INVOKABLE void setUsesFile(const QString& file) { m_ask.setFile(file); }
    Q_INVOKABLE void preview();
    Q_INVOKABLE void issue(const QString& because);
    Q_INVOKABLE void readHistory();
    // Two documents of the list by their keys, the older first whatever the order.
    Q_INVOKABLE void compareVersions(const QString& one, const QString& other);
    Q_INVOKABLE void withdraw(const QString& reason);   // The one that stands.
    // Of the list by its key; once the list is read, when it is not yet.
    Q_INVOKABLE void showRecord(const QString& key);
    Q_INVOKABLE void verify(const QString& key);        // Fills `verified`.
    Q_INVOKABLE void readMatches();
    Q_INVOKABLE void decide(const QString& rule, const QString& reason);   // In the name of whoever is signed in.
    Q_INVOKABLE void showFact(int fact);   // Fills `ledger` with what it rests on.
    // An older revision as a new one; one's own last edit taken back, and put back.
    Q_INVOKABLE void restore(int revision);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    void readUndo(const QString& cue);   // Also where no history is shown; "" = of no cue.
    void forgetUndo();                   // A revision was made: what was known is not the last edit any more.
    void refresh() {
        if (!m_document.is_null()) show(m_document, m_pdf.toStdString());   // The language may be another.
        m_ask.retranslate();
        readRecords();
        readHistory();
    }

  Q_SIGNALS:
    void changed();
    void historyChanged();
    void comparedChanged();
    void ledgerChanged();
    void verifiedChanged();
    void decided();   // It is recorded: what was typed is done with.
    void revisionMade(int number);
    void noted(const QString& text);
    void notedUndoable(const QString& text);   // Undo takes it back.
    void notedUndone(const QString& text);     // It took something back itself; redo puts that back.
    void failed(const fermata::Error& error);
    void carriedOut(const QString& what);   // Of a sheet: check-clearance, issue-clearance, withdraw-clearance.

  private:
    void clear(bool issue, const QString& because);
    void show(const Json& document, const std::string& pdf);
    const ClearanceRecord* onFile(const QString& key) const;
    void showOnFile(const ClearanceRecord& record);
    void readRecords();
    void showRecords(const std::vector<ClearanceRecord>& records);
    void runEdit(const QString& cue, const QString& title, std::function<Result<CueResult>(Studio&, const CueId&, const Progress&)> edit);

    Desk& m_desk;
    Job& m_job;
    CuePresenter& m_cue;
    QString m_cueId, m_projectId, m_wanted, m_verifiedTitle;
    QString m_state, m_number, m_headline, m_overall, m_issued, m_chain;
    std::string m_foreseen;
    int m_blocks = 0, m_conditions = 0;
    bool m_chainSound = false, m_verifiedSound = false, m_verifying = false;
    AskPresenter m_ask;
    std::map<std::string, std::string> m_names;  // Of people, by id.
    QByteArray m_pdf;
    Json m_document;                             // That is shown.
    QStringList m_printedFacts;
    QString m_compared, m_standing, m_ledgerTitle;
    std::vector<ClearanceRecord> m_files;        // On file, oldest first.
    std::optional<UndoableEdit> m_undo, m_redo;
    QString m_undoCue;                           // Whose edit it is.
    int m_undoAsked = 0;                         // Answers to older questions are dropped.
    bool m_whole = false;
    RowsModel m_uses, m_findings, m_records, m_events, m_differences, m_facts, m_ledger, m_matches, m_verified;
};

}  // namespace fermata::ui
