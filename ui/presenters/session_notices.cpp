// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says: what went wrong and the way on, who may do what was refused, and what was done.
#include "core/base/phrases.h"
#include "ui/presenters/sentences.h"
#include "ui/presenters/session.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

void Session::report(const Error& error) {
    m_reported = error;
    const Said said = saidInWindow(error);
    m_problem = said.problem;
    m_wayOn = said.wayOn;
    m_problemAction.clear();
    if (error.code == Code::Locked && place() == QLatin1String("cue") && !m_cue.heldInSelection().isEmpty()) m_problemAction = QStringLiteral("ask-unlock");
    if (error.code == Code::NotAllowed && refusedRole(error)) m_problemAction = QStringLiteral("people");
    Q_EMIT problemChanged();
}

void Session::refuse(const QString& text) { report({Code::InvalidArgument, ss(text)}); }

// The database names the roles only: who is no member learns nothing of a project. A member knows the others.
bool Session::refusedRole(const Error& error) {
    const auto sentence = sentenceOf(error.message, "refusal");
    if (!sentence || sentence->phrase->code != "refusal.role-project" || sentence->arguments.empty()) return false;
    const QString project = here().project.isEmpty() ? m_cue.projectId() : here().project;
    const auto members = m_members.find(ss(project));
    if (members == m_members.end()) return false;
    QStringList roles, may, mine;
    for (const QString& role : qs(sentence->arguments[0]).split(QStringLiteral(" or "))) roles << role;
    for (const Person& one : members->second) {
        if (m_me && one.id == *m_me) mine << spoken(one.role, "word");
        else if (roles.contains(qs(one.role))) may << tr("%1 (%2)").arg(qs(one.name), spoken(one.role, "word"));
    }
    for (QString& role : roles) role = spoken(ss(role), "word");
    m_problem = mine.isEmpty() ? tr("This takes the role %1 in this project.").arg(roles.join(tr(" or ")))
                               : tr("This takes the role %1 in this project; yours is %2.").arg(roles.join(tr(" or ")), listed(mine));
    m_wayOn = may.isEmpty() ? tr("Nobody else in the project has it; an admin of the studio gives it.") : tr("It can be done by %1.").arg(listed(may));
    return true;
}

void Session::note(const QString& text) {
    m_notice = text;
    m_noticeAction.clear();
    Q_EMIT noticeChanged();
}

void Session::noteUndoable(const QString& text) {
    m_notice = text;
    m_noticeAction = QStringLiteral("undo");
    Q_EMIT noticeChanged();
}

// To undo once more would take back the edit before: what takes this one back is redo.
void Session::noteUndone(const QString& text) {
    m_notice = text;
    m_noticeAction = QStringLiteral("redo");
    Q_EMIT noticeChanged();
}

void Session::dismissProblem() {
    m_reported.reset();
    m_problem.clear();
    m_wayOn.clear();
    m_problemAction.clear();
    Q_EMIT problemChanged();
}

void Session::dismissNotice() { note({}); }

}  // namespace fermata::ui
