// SPDX-License-Identifier: GPL-3.0-or-later
// Shorter lengths of a cue: what each would be, making them, and one word about the whole family.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <map>

#include "core/studio/cutdown_cue.h"
#include "core/studio/family.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/evidence.h"
#include "ui/presenters/job.h"
#include "ui/presenters/rows_model.h"

namespace fermata::ui {

class FamilyPresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(bool known READ known NOTIFY changed)              // Whether the family was read.
    Q_PROPERTY(bool planning READ planning NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)           // Of the longer cue.
    Q_PROPERTY(int revision READ revision NOTIFY changed)
    Q_PROPERTY(QString madeFrom READ madeFrom NOTIFY changed)     // The longer cue's title where this one is a cut-down itself.
    Q_PROPERTY(int ready READ ready NOTIFY changed)               // Plans that can be made.
    Q_PROPERTY(int unheld READ unheld NOTIFY changed)             // Cells of the family that no approval holds.
    Q_PROPERTY(QString approver READ approver NOTIFY changed)
    Q_PROPERTY(QVariantList contacts READ contacts NOTIFY changed)   // Of the client, whose word may be recorded: id, name, approver.
    Q_PROPERTY(bool mine READ mine NOTIFY changed)                // Whoever is signed in is the approver.
    Q_PROPERTY(fermata::ui::RowsModel* lengths READ lengths CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* plans READ plans CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* family READ family CONSTANT)

  public:
    FamilyPresenter(Desk& desk, Job& job, QObject* parent);

    bool known() const { return m_known; }
    bool planning() const { return m_planning; }
    QString title() const;
    int revision() const;
    QString madeFrom() const { return m_madeFrom; }
    int ready() const;
    int unheld() const;
    QString approver() const { return m_approver; }
    QVariantList contacts() const { return contactRows(m_contacts); }
    bool mine() const { return m_mine; }
    RowsModel* lengths() { return &m_lengths; }  // key (samples), text, chosen
    // key (samples), text, title, detail, problem, longerLength, pieces [{name, bars, times, was, from, length, held, fate}]
    // in samples, hits [{was, at, wish, text, off}], leftOut [text], notes [text], cells
    RowsModel* plans() { return &m_plans; }
    RowsModel* family() { return &m_family; }    // key, title, detail, made, held, cells, longer

    void open(const QString& cue);
    void close();
    void refresh();
    Q_INVOKABLE void choose(const QString& length, bool chosen);
    Q_INVOKABLE bool addLength(const QString& text);               // "20" or "0:20.5"; false where it is no shorter time.
    Q_INVOKABLE void rename(const QString& length, const QString& title);
    // Where the shorter picture has the hit that the longer cue has at `was`; "" = wherever it falls.
    Q_INVOKABLE void placeHit(const QString& length, double was, const QString& at);
    Q_INVOKABLE void make();
    // The whole family in one act; with evidence (a file) the word of `forPerson` or the final approver, without it one's own.
    Q_INVOKABLE void approve(const QString& evidenceFile, const QString& note, const QString& forPerson = {});

  Q_SIGNALS:
    void changed();
    void made();
    void failed(const fermata::Error& error);
    void noted(const QString& text);
    void carriedOut(const QString& what);   // Of a sheet: approve-family.

  private:
    struct Wish {
        std::string title;
        std::map<int64_t, Samples> hits;    // Where the longer cue has it, where it shall be.
    };
    void insertLength(Samples length, bool chosen);
    std::vector<CutdownRequest> requests() const;
    void plan();
    QVariantMap planRow(const CutdownRequest& request, const Result<CutdownView>& view) const;
    void showFamily(const std::vector<FamilyMember>& family);

    Desk& m_desk;
    Job& m_job;
    QString m_cueId, m_madeFrom, m_approver;
    bool m_known = false, m_planning = false, m_mine = false;
    int m_asked = 0;     // The plans that were asked for last.
    Samples m_length;
    std::vector<FamilyMember> m_members;
    std::map<int64_t, Wish> m_wishes;       // By length.
    std::vector<ClientContact> m_contacts;
    RowsModel m_lengths, m_plans, m_family;
};

}  // namespace fermata::ui
