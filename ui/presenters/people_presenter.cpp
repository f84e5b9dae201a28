// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/people_presenter.h"

#include "ui/presenters/sentences.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

PeoplePresenter::PeoplePresenter(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_members(roles({"key", "name", "role", "detail", "approver", "client"}), this),
      m_others(roles({"key", "name", "role"}), this) {}

void PeoplePresenter::show(const QString& projectId) {
    if (!ProjectId::parse(ss(projectId))) return;
    m_projectId = projectId;
    m_problem.clear();
    m_wayOn.clear();
    run({}, [this] { Q_EMIT shown(); });
}

void PeoplePresenter::refresh() {
    if (!m_projectId.isEmpty()) run({}, [] {});
}

void PeoplePresenter::forgetProblem() {
    if (m_problem.isEmpty()) return;
    m_problem.clear();
    m_wayOn.clear();
    Q_EMIT changed();
}

void PeoplePresenter::add(const QString& name, const QString& role) {
    if (name.simplified().isEmpty() || m_busy) return;
    run([name = ss(name.simplified()), role = ss(role)](Studio& studio, const ProjectId& project) -> Result<std::string> {
        const auto person = studio.catalog.addPerson(PersonId::create(), name, role, project);
        if (!person) return fail(person.error());
        return person->name;
    }, [this] {
        Q_EMIT added();
        Q_EMIT edited();
    });
}

void PeoplePresenter::nameApprover(const QString& personId) {
    const auto person = PersonId::parse(ss(personId));
    if (!person || m_busy) return;
    run([person = *person](Studio& studio, const ProjectId& project) -> Result<std::string> {
        const auto set = studio.catalog.setFinalApprover(project, person);
        if (!set) return fail(set.error());
        return std::string();
    }, [this] { Q_EMIT edited(); });
}

void PeoplePresenter::run(Work work, std::function<void()> done) {
    const auto project = ProjectId::parse(ss(m_projectId));
    if (!project) return;
    m_busy = static_cast<bool>(work);
    Q_EMIT changed();
    // Beside the work on music, which may take a minute.
    m_desk.run<Answer>(Lane::Read, this, [project = *project, work = std::move(work)](Studio& studio) -> Result<Answer> {
        Answer answer;
        if (work) {
            auto said = work(studio, project);
            if (!said) return fail(said.error());
            answer.said = std::move(*said);
        }
        auto now = studio.catalog.project(project);
        if (!now) return fail(now.error());
        answer.project = std::move(*now);
        auto people = studio.catalog.people();
        if (!people) return fail(people.error());
        answer.people = std::move(*people);
        return answer;
    }, [this, id = m_projectId, done = std::move(done)](Result<Answer> answer) {
        m_busy = false;
        if (id != m_projectId) return;
        if (!answer) return refused(answer.error());
        m_problem.clear();
        m_wayOn.clear();
        take(*answer);
        done();
    });
}

void PeoplePresenter::take(const Answer& answer) {
    const ProjectInfo& project = answer.project;
    m_projectName = qs(project.name);
    m_clientName = qs(project.clientName);
    m_approver = project.finalApprover ? qs(project.finalApprover->name) : QString();
    QList<QVariantMap> rows;
    for (const Person& person : project.members) {
        const bool approver = project.finalApprover && project.finalApprover->id == person.id;
        const bool client = person.role == "client";
        rows.append({{QStringLiteral("key"), qs(person.id.text() + " " + person.role)}, {QStringLiteral("name"), qs(person.name)},
                     {QStringLiteral("role"), spoken(person.role, "word")}, {QStringLiteral("approver"), approver}, {QStringLiteral("client"), client},
                     {QStringLiteral("detail"), approver ? tr("what they approve is held") : client ? tr("their word is recorded by staff, as advice") : tr("signs in as “%1”").arg(qs(person.login))}});
    }
    m_members.setRows(rows);
    rows.clear();
    for (const Person& person : answer.people) {
        const auto belongs = [&](const Person& member) { return member.id == person.id; };
        if (std::any_of(project.members.begin(), project.members.end(), belongs)) continue;
        rows.append({{QStringLiteral("key"), qs(person.id.text())}, {QStringLiteral("name"), qs(person.name)}, {QStringLiteral("role"), qs(person.role)}});
    }
    m_others.setRows(rows);
    Q_EMIT changed();
}

void PeoplePresenter::refused(const Error& error) {
    const Said said = saidInWindow(error);
    m_problem = said.problem;
    m_wayOn = error.code == Code::NotAllowed
        ? tr("A client’s person is added by a producer of the project; staff are added by an admin of the studio who is producer in it. The final approver is named by a producer.")
        : error.code == Code::Conflict ? QString() : said.wayOn;   // Another name or role, not another try.
    Q_EMIT changed();
}

}  // namespace fermata::ui
