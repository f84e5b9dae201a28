// SPDX-License-Identifier: GPL-3.0-or-later
// What a clearance is asked for, as a form: uses (media, territories, term, exclusive), who answers for the rights, the
// agreement, who made the music with shares and what each signed (ask_people.cpp), the job's facts and papers (ask_job.cpp).
// It writes what `fermata clear --uses` reads; core/studio checks it.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "core/studio/default_ask.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/rows_model.h"

namespace fermata::ui {

// Where the words of a clearance come from: a file, the form, or (neither) what is usual for the cue.
struct Asked {
    std::string file;
    Json stated;           // Null: nothing is stated.
    std::string origin;    // That paths in `stated` are relative to.
};
Result<ClearanceAsk> askOf(Studio& studio, const CueId& cue, int revision, const Asked& asked);

class AskPresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the legal desk.")
    Q_PROPERTY(QString from READ from NOTIFY changed)          // "read from the brief's words"
    Q_PROPERTY(bool nothing READ nothing NOTIFY changed)       // No use is asked for yet.
    Q_PROPERTY(bool stated READ stated NOTIFY changed)         // In the form or by a file; can be dropped.
    Q_PROPERTY(QString contact READ contact NOTIFY formChanged)
    Q_PROPERTY(QString agreement READ agreement NOTIFY formChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QVariantMap job READ job NOTIFY formChanged)    // By the names of the uses file; "insurer_file" is its paper's name.
    Q_PROPERTY(QString shares READ shares NOTIFY sharesChanged)
    Q_PROPERTY(bool sharesFine READ sharesFine NOTIFY sharesChanged)
    Q_PROPERTY(fermata::ui::RowsModel* shown READ shown CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* statements READ statements CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* media READ media CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* uses READ uses CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* people READ people CONSTANT)

  public:
    AskPresenter(Desk& desk, QObject* parent);

    QString from() const;
    bool nothing() const { return m_shown.count() == 0; }
    bool stated() const { return !m_file.isEmpty() || !m_stated.is_null(); }
    QString contact() const { return m_contact; }
    QString agreement() const { return m_agreement; }
    QString problem() const { return m_problem; }
    RowsModel* shown() { return &m_shown; }    // key, text: the uses that the next check asks for
    RowsModel* media() { return &m_media; }    // key, name, chosen
    RowsModel* uses() { return &m_uses; }      // key (media id), name, territory, months, forever, exclusive, registration, byContract
    QVariantMap job() const;
    QString shares() const { return m_shares; }
    bool sharesFine() const { return m_sharesFine; }
    RowsModel* statements() { return &m_statements; }   // key, text: people, papers and answers that are stated
    // key, name, staff (of the project), role, did, share (percent), society, ipi, human, agreement, paper (file name)
    RowsModel* people() { return &m_people; }

    void open(const QString& cue, const QString& project);
    void retranslate() { show(); }
    Asked asked() const;
    void setFile(const QString& file);

    Q_INVOKABLE void begin();                  // Fills the form from what counts now.
    Q_INVOKABLE void toggle(const QString& medium);
    Q_INVOKABLE void setUse(int row, const QString& field, const QVariant& value);
    Q_INVOKABLE void setContact(const QString& text) { m_contact = text; }
    Q_INVOKABLE void setAgreement(const QString& text) { m_agreement = text; }
    Q_INVOKABLE void setPerson(int row, const QString& field, const QVariant& value);
    Q_INVOKABLE int addPerson(const QString& name);   // The row; of who is listed already, theirs.
    Q_INVOKABLE void removePerson(int row);
    Q_INVOKABLE void setJob(const QString& field, const QString& value);   // "commercial" is "yes", "no" or ""; "insurer_file" a path.
    Q_INVOKABLE bool apply();                  // False: `problem` says what is wrong, nothing has changed.
    Q_INVOKABLE void drop();                   // Back to what is usual.

  Q_SIGNALS:
    void changed();
    void formChanged();
    void problemChanged();
    void sharesChanged();

  private:
    struct Use {
        Json base = Json::object();            // With fields that the form does not show.
        std::string media;
        QString territory, months;
        bool forever = false, exclusive = false, byContract = false;
    };
    struct Contributor {
        int key = 0;                           // Names change while they are typed.
        bool staff = false, listed = false;
        QString name, role, share;
        Json rest = Json::object();            // As the uses file has it.
    };
    void show();
    void showForm();
    void beginPeople();
    void showPeople();
    void checkShares();
    Json peopleJson() const;
    void showStatements(const Json& source);
    Json source() const;                       // An object as a uses file holds it.
    void setProblem(const QString& text);

    Desk& m_desk;
    QString m_cue, m_file, m_contact, m_agreement, m_problem;
    QString m_shares;
    bool m_sharesFine = true;
    int m_nextPerson = 1;
    Json m_stated, m_base = Json::object(), m_job = Json::object(), m_usual = Json::array();
    std::string m_origin;
    UsesFrom m_from = UsesFrom::Nothing;
    std::vector<Person> m_staff;               // Who may have to sign: producers and composers of the project.
    std::vector<Use> m_form;
    std::vector<Contributor> m_contributors;
    RowsModel m_shown, m_media, m_uses, m_people, m_statements;
};

}  // namespace fermata::ui
