// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/people_presenter.h"

#include "ui/presenters/sentences.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

PeoplePresenter::PeoplePresenter(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_members(roles({"key", "name", "role", "detail", "approver", "client", "person", "is"}), this),
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
    run([name = ss(name.simplified()), role = ss(role)](Studio& studio, const ProjectId& project) -> Result<void> {
        const auto person = studio.catalog.addPerson(PersonId::create(), name, role, project);
        if (!person) return fail(person.error());
        return {};
    }, [this] {
        Q_EMIT added();
        Q_EMIT edited();
    });
}

void PeoplePresenter::nameApprover(const QString& personId) {
    const auto person = PersonId::parse(ss(personId));
    if (!person || m_busy) return;
    run([person = *person](Studio& studio, const ProjectId& project) -> Result<void> { return studio.catalog.setFinalApprover(project, person); }, [this] { Q_EMIT edited(); });
}

void PeoplePresenter::remove(const QString& personId) {
    const auto person = PersonId::parse(ss(personId));
    if (!person || m_busy) return;
    run([person = *person](Studio& studio, const ProjectId& project) -> Result<void> { return studio.catalog.removeMember(project, person); }, [this] { Q_EMIT edited(); });
}

void PeoplePresenter::change(const QString& personId, const QString& role) {
    const auto person = PersonId::parse(ss(personId));
    if (!person || m_busy) return;
    run([person = *person, role = ss(role)](Studio& studio, const ProjectId& project) -> Result<void> { return studio.catalog.changeMember(project, person, role); },
        [this] { Q_EMIT edited(); });
}

QString PeoplePresenter::removalText(const QString& personId) const {
    const auto known = std::find_if(m_people.begin(), m_people.end(), [&](const Person& one) { return qs(one.id.text()) == personId; });
    if (known == m_people.end()) return {};
    const QString name = qs(known->name);
    if (known->role == "client") return tr("Take %1 out of “%2”? No word can be recorded for %1 any more. What was recorded stays, with the name; what is held stays held.").arg(name, m_projectName);
    if (known->role == "admin") return tr("Take %1 out of “%2”? As an admin of the studio %1 still sees the project. What %1 made, said and approved stays, with the name.").arg(name, m_projectName);
    return tr("Take %1 out of “%2”? The project closes in every window of %1 at once. What %1 made, said and approved stays, with the name.").arg(name, m_projectName);
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
            if (const auto worked = work(studio, project); !worked) return fail(worked.error());
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
                     {QStringLiteral("person"), qs(person.id.text())}, {QStringLiteral("is"), qs(person.role)},
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
    m_people = answer.people;
    Q_EMIT changed();
}

void PeoplePresenter::refused(const Error& error) {
    const Said said = saidInWindow(error);
    m_problem = said.problem;
    m_wayOn = error.code == Code::NotAllowed
        ? tr("A client’s person is added and taken out by a producer of the project; staff by an admin of the studio. The final approver is named by a producer.")
        : error.code == Code::Conflict || error.code == Code::NotReady ? QString() : said.wayOn;   // Another name or role, not another try; what must come first is said.
    Q_EMIT changed();
}

}  // namespace fermata::ui
