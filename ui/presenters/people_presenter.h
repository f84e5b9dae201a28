// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to a project and in which role, whose word holds; adding people, letting them go, giving another role and naming
// the final approver. The database decides who may; a refusal stays beside what was typed, with the role that it takes.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "ui/presenters/desk.h"
#include "ui/presenters/rows_model.h"

namespace fermata::ui {

class PeoplePresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(QString projectName READ projectName NOTIFY changed)
    Q_PROPERTY(QString clientName READ clientName NOTIFY changed)
    Q_PROPERTY(QString approver READ approver NOTIFY changed)      // Empty: nobody's word holds.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString wayOn READ wayOn NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(fermata::ui::RowsModel* members READ members CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* others READ others CONSTANT)

  public:
    PeoplePresenter(Desk& desk, QObject* parent);

    QString projectName() const { return m_projectName; }
    QString clientName() const { return m_clientName; }
    QString approver() const { return m_approver; }
    QString problem() const { return m_problem; }
    QString wayOn() const { return m_wayOn; }
    bool busy() const { return m_busy; }
    RowsModel* members() { return &m_members; }   // key, name, role, detail, approver, client, person, is: the role's own word
    RowsModel* others() { return &m_others; }     // key, name, role: of the studio, not in this project

    // Reads the project's people; `shown` says that the sheet may open.
    Q_INVOKABLE void show(const QString& projectId);
    void refresh();
    // Roles as the catalog knows them: client, producer, composer, legal. A name of the studio's joins, another is made.
    Q_INVOKABLE void add(const QString& name, const QString& role);
    Q_INVOKABLE void nameApprover(const QString& personId);
    // Out of the project at once; what they did stays, with their name.
    Q_INVOKABLE void remove(const QString& personId);
    Q_INVOKABLE void change(const QString& personId, const QString& role);
    // What is asked before somebody is taken out: what they lose and what stays.
    Q_INVOKABLE QString removalText(const QString& personId) const;
    Q_INVOKABLE void forgetProblem();

  Q_SIGNALS:
    void changed();
    void shown();
    void added();     // What was typed is done with.
    void edited();    // Others have to read the project again.

  private:
    struct Answer {
        ProjectInfo project;
        std::vector<Person> people;
    };
    using Work = std::function<Result<void>(Studio&, const ProjectId&)>;
    void run(Work work, std::function<void()> done);
    void take(const Answer& answer);
    void refused(const Error& error);

    Desk& m_desk;
    QString m_projectId, m_projectName, m_clientName, m_approver, m_problem, m_wayOn;
    bool m_busy = false;
    std::vector<Person> m_people;   // Of the studio.
    RowsModel m_members, m_others;
};

}  // namespace fermata::ui
