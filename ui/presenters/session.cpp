// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <map>

#include "core/base/phrases.h"
#include "core/studio/compose_cue.h"
#include "core/studio/names.h"
#include "ui/presenters/language.h"
#include "ui/presenters/sentences.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Overview {
    CatalogStatus status;
    Person me;
    std::vector<ProjectInfo> projects;
    std::vector<CueInfo> cues;
    std::vector<Person> people;
};

Result<Overview> readOverview(Studio& studio) {
    const auto status = studio.catalog.status();
    if (!status) return fail(status.error());
    const auto me = studio.catalog.me();
    if (!me) return fail(me.error());
    auto projects = studio.catalog.projects();
    if (!projects) return fail(projects.error());
    auto cues = studio.catalog.cues();
    if (!cues) return fail(cues.error());
    auto people = studio.catalog.people();
    if (!people) return fail(people.error());
    return Overview{*status, *me, std::move(*projects), std::move(*cues), std::move(*people)};
}

}  // namespace

Session::Session(StudioOpener opener, SessionOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_desk(opener), m_job(this), m_actions(this), m_brief(this, &m_desk, &m_job),
      m_cue(m_desk, m_job, this), m_legal(m_desk, m_job, m_cue, this),
      m_compare(m_desk, m_job, m_cue, this), m_delivery(m_desk, m_job, this), m_family(m_desk, m_job, this), m_game(m_desk, m_cue, this), m_recut(m_desk, m_job, this), m_recording(m_desk, m_job, this), m_people(m_desk, this), m_clearances(m_desk, this),
      m_projects(roles({"key", "name", "client", "cueCount", "approver", "members"}), this),
      m_cues(roles({"key", "title", "project", "projectName", "newest"}), this),
      m_found(roles({"key", "kind", "text", "detail", "keys"}), this),
      m_colleagues(roles({"key", "name", "initials", "where"}), this),
      m_inbox(roles({"key", "title", "projectName", "revision", "held", "cells", "openComments", "askedBy", "asked", "askedAt", "madeAt"}), this), m_servers(m_options.useServer, this), m_watcher(opener, this) {
    m_since.start();
    m_brief.setDemoWords(m_options.demoWords);
    const auto failed = [this](const Error& error) { report(error); };
    connect(&m_cue, &CuePresenter::failed, this, failed);
    connect(&m_cue, &CuePresenter::carriedOut, this, &Session::carriedOut);
    connect(&m_legal, &LegalPresenter::carriedOut, this, &Session::carriedOut);
    connect(&m_legal, &LegalPresenter::failed, this, failed);
    connect(&m_legal, &LegalPresenter::noted, this, &Session::note);
    connect(&m_legal, &LegalPresenter::revisionMade, this, [this] {
        m_cue.showRevision(0);
        refresh();
    });
    connect(&m_brief, &BriefPresenter::failed, this, failed);
    connect(&m_brief, &BriefPresenter::noted, this, &Session::note);
    connect(&m_brief, &BriefPresenter::saved, this, [this] {
        m_cue.showRevision(0);
        refresh();
    });
    connect(&m_compare, &ComparePresenter::failed, this, failed);
    connect(&m_delivery, &DeliveryPresenter::failed, this, failed);
    connect(&m_delivery, &DeliveryPresenter::noted, this, &Session::note);
    connect(&m_family, &FamilyPresenter::failed, this, failed);
    connect(&m_family, &FamilyPresenter::noted, this, &Session::note);
    connect(&m_game, &GamePresenter::failed, this, failed);
    connect(&m_game, &GamePresenter::noted, this, &Session::note);
    connect(&m_game, &GamePresenter::gameChanged, this, [this] { m_delivery.setGame(m_game.cueId(), m_game.given(), m_game.origin()); });
    connect(&m_recut, &RecutPresenter::failed, this, failed);
    connect(&m_recut, &RecutPresenter::noted, this, &Session::note);
    connect(&m_recut, &RecutPresenter::made, this, [this] {
        m_cue.showRevision(0);
        refresh();
    });
    connect(&m_recording, &ImportPresenter::failed, this, failed);
    connect(&m_recording, &ImportPresenter::noted, this, &Session::note);
    connect(&m_recording, &ImportPresenter::made, this, [this] {
        m_cue.showRevision(0);
        refresh();
    });
    connect(&m_family, &FamilyPresenter::carriedOut, this, &Session::carriedOut);
    connect(&m_family, &FamilyPresenter::made, this, [this] {
        refresh();
        m_cue.reload();
    });
    connect(&m_clearances, &ClearancesPresenter::failed, this, failed);
    connect(&m_people, &PeoplePresenter::edited, this, [this] {
        refresh();
        m_cue.reload();
    });
    connect(&m_cue, &CuePresenter::noted, this, &Session::note);
    connect(&m_servers, &Servers::switched, this, &Session::startOver);
    connect(&m_watcher, &Watcher::told, this, &Session::hear);
    connect(&m_watcher, &Watcher::lost, this, [this] {
        m_connected = false;
        Q_EMIT statusChanged();
    });
    connect(&m_watcher, &Watcher::again, this, [this] {
        m_connected = true;
        Q_EMIT statusChanged();
        m_overviewChanged = m_cueChanged = true;
        catchUp();
        sayMissed();
    });
    // What happens in one transaction arrives as several events.
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(40);
    connect(&m_catchUp, &QTimer::timeout, this, &Session::catchUp);
    m_forget.setInterval(5000);
    connect(&m_forget, &QTimer::timeout, this, &Session::showColleagues);
    m_forget.start();
    connect(&m_cue, &CuePresenter::revisionMade, this, &Session::refresh);
    connect(&m_cue, &CuePresenter::changed, this, [this] {
        const std::pair now(m_cue.cueId(), m_cue.newestRevision());
        if (now == m_undoOf) return;
        m_undoOf = now;
        m_legal.readUndo(m_cue.loaded() ? now.first : QString());
    });
    connect(&m_legal, &LegalPresenter::historyChanged, this, &Session::showUndo);
    refresh();
}

QString Session::projectName() const { return textIn(rowNamed(m_projects, here().project, "name"), "name"); }
QString Session::clientName() const { return textIn(rowNamed(m_projects, here().project, "name"), "client"); }

void Session::refresh() {
    m_desk.run<Overview>(Lane::Read, this, readOverview, [this](Result<Overview> overview) {
        if (!overview) return report(overview.error());
        const bool first = !m_ready;
        m_ready = true;
        m_studioName = qs(overview->status.studio);
        m_database = qs(overview->status.database);
        m_personName = qs(overview->me.name);
        m_personRole = qs(overview->me.role);
        m_me = overview->me.id;
        m_brief.setPerson(qs(m_me->text()));
        m_names.clear();
        for (const Person& person : overview->people) m_names[person.id] = qs(person.name);
        std::vector<ProjectId> followed;
        for (const ProjectInfo& project : overview->projects) followed.push_back(project.id);
        m_watcher.follow(followed, overview->me.id);
        std::map<std::string, int> cueCount;
        std::map<std::string, QString> projectNames;
        for (const CueInfo& cue : overview->cues) ++cueCount[cue.project.text()];
        QList<QVariantMap> rows;
        m_members.clear();
        for (const ProjectInfo& project : overview->projects) {
            m_members[project.id.text()] = project.members;
            projectNames[project.id.text()] = qs(project.name);
            QStringList members;
            for (const Person& member : project.members) members << qs(member.name);
            rows.append({{QStringLiteral("key"), qs(project.id.text())}, {QStringLiteral("name"), qs(project.name)},
                         {QStringLiteral("client"), qs(project.clientName)}, {QStringLiteral("cueCount"), cueCount[project.id.text()]},
                         {QStringLiteral("approver"), project.finalApprover ? qs(project.finalApprover->name) : QString()},
                         {QStringLiteral("members"), members.join(QStringLiteral(", "))}});
        }
        QStringList lost;
        for (const QVariantMap& was : m_projects.rows()) {
            const bool still = std::any_of(rows.begin(), rows.end(), [&](const QVariantMap& row) { return textIn(row, "key") == textIn(was, "key"); });
            if (!still) lost << textIn(was, "name");
        }
        std::stable_sort(rows.begin(), rows.end(), [](const QVariantMap& a, const QVariantMap& b) {
            return QString::localeAwareCompare(textIn(a, "client"), textIn(b, "client")) < 0;
        });
        m_projects.setRows(rows);
        rows.clear();
        for (const CueInfo& cue : overview->cues) {
            rows.append({{QStringLiteral("key"), qs(cue.id.text())}, {QStringLiteral("title"), qs(cue.title)},
                         {QStringLiteral("project"), qs(cue.project.text())}, {QStringLiteral("projectName"), projectNames[cue.project.text()]},
                         {QStringLiteral("newest"), cue.newestRevision}});
        }
        m_cues.setRows(rows);
        if (!first && !lost.isEmpty()) leave(lost.join(QStringLiteral(", ")));
        Q_EMIT statusChanged();
        Q_EMIT moved();
        learnHeads();
        if (first) {
            Q_EMIT firstShown();
            if (m_waiting) {
                const QString address = m_waiting->toText();   // Names become ids now.
                m_waiting.reset();
                open(address);
            } else if (m_projects.count() == 0 && m_options.makeDemo) {
                makeDemo();
            }
        }
    });
}

void Session::makeDemo() {
    const Progress progress = m_job.start(tr("Making a demo project"));
    m_desk.run<CueResult>(Lane::Work, this, [progress, words = ss(m_options.demoWords), uses = m_options.demoUses](Studio& studio) -> Result<CueResult> {
        const auto client = studio.catalog.addClient(ClientId::create(), "Ferrow & Finch (demo)");
        if (!client) return fail(client.error());
        const auto project = studio.catalog.addProject(ProjectId::create(), *client, "First light (demo)", uses);
        if (!project) return fail(project.error());
        const auto person = studio.catalog.addPerson(PersonId::create(), "Mara Lindqvist", "client", *project);
        if (!person) return fail(person.error());
        ComposeRequest request;
        request.project = *project;
        request.brief = briefFromWords(words);
        request.title = "First light";
        return composeCue(studio, request, progress);
    }, [this](Result<CueResult> made) {
        m_job.finish();
        if (!made) report(made.error());
        refresh();
    });
}

void Session::showUndo() {
    QString what = m_legal.undoText();
    if (what.size() > 60) what = what.left(58) + QStringLiteral(" …");   // A line of a menu.
    m_actions.setText(QStringLiteral("undo"), what.isEmpty() ? tr("Undo one’s own last edit") : tr("Undo: %1").arg(what));
}

void Session::undo() {
    if (m_legal.undoText().isEmpty()) return note(tr("There is no edit of yours in this cue to undo."));
    m_legal.undo();
}

void Session::showColleagues() {
    QList<QVariantMap> rows;
    for (auto item = m_present.begin(); item != m_present.end();) {
        if (m_since.elapsed() - item->second.at > 40000) {
            item = m_present.erase(item);
            continue;
        }
        const auto known = m_names.find(item->first);
        const QString name = known == m_names.end() ? tr("somebody") : known->second;
        QString initials;
        for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (initials.size() < 2) initials += word.left(1).toUpper();
        }
        const QString cue = item->second.cue ? textIn(rowNamed(m_cues, qs(item->second.cue->text()), "title"), "title") : QString();
        rows.append({{QStringLiteral("key"), qs(item->first.text())}, {QStringLiteral("name"), name}, {QStringLiteral("initials"), initials},
                     {QStringLiteral("where"), cue.isEmpty() ? tr("%1 is in this project").arg(name) : tr("%1 is in “%2”").arg(name, cue)}});
        ++item;
    }
    m_colleagues.setRows(rows);
}

void Session::report(const Error& error) {
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
                               : tr("This takes the role %1 in this project; yours is %2.").arg(roles.join(tr(" or ")), mine.join(QStringLiteral(", ")));
    m_wayOn = may.isEmpty() ? tr("Nobody else in the project has it; an admin of the studio gives it.") : tr("It can be done by %1.").arg(may.join(QStringLiteral(", ")));
    return true;
}

void Session::note(const QString& text) {
    m_notice = text;
    Q_EMIT noticeChanged();
}

void Session::dismissProblem() {
    m_problem.clear();
    m_wayOn.clear();
    m_problemAction.clear();
    Q_EMIT problemChanged();
}

void Session::dismissNotice() { note({}); }

void Session::chooseLanguage(const QString& code) {
    ui::chooseLanguage(*QCoreApplication::instance(), code);
    m_actions.retranslate();
    showUndo();
    Q_EMIT languageChanged();
    Q_EMIT statusChanged();
    // What presenters wrote in the language before is written again.
    m_cueChanged = m_overviewChanged = true;
    catchUp();
}

void Session::startOver() {
    m_desk.reopen();
    m_watcher.reopen();
    m_compare.close();
    m_family.close();
    m_game.close();
    m_recut.close();
    m_recording.close();
    m_cue.close();
    m_ready = false;
    m_connected = true;
    m_options.makeDemo = false;
    m_trail = {Address{}};
    m_index = 0;
    m_present.clear();
    m_heard.clear();
    m_projects.setRows({});
    m_cues.setRows({});
    m_inbox.setRows({});
    showColleagues();
    dismissProblem();
    Q_EMIT statusChanged();
    Q_EMIT moved();
    refresh();
}

void Session::readInbox() {
    m_desk.run<std::vector<Waiting>>(Lane::Read, this, [](Studio& studio) { return studio.catalog.waiting(); }, [this](Result<std::vector<Waiting>> list) {
        if (!list) return report(list.error());
        QList<QVariantMap> rows;
        for (const Waiting& one : *list) {
            rows.append({{QStringLiteral("key"), qs(one.cue.text())}, {QStringLiteral("title"), qs(one.title)}, {QStringLiteral("projectName"), qs(one.projectName)},
                         {QStringLiteral("revision"), one.revision}, {QStringLiteral("held"), one.held}, {QStringLiteral("cells"), one.cells},
                         {QStringLiteral("openComments"), one.openComments}, {QStringLiteral("askedBy"), qs(one.askedBy)}, {QStringLiteral("asked"), qs(one.asked)},
                         {QStringLiteral("askedAt"), localTime(one.askedAt)}, {QStringLiteral("madeAt"), localTime(one.madeAt)}});
        }
        m_inbox.setRows(rows);
    });
}

void Session::addProject(const QString& client, const QString& name) {
    m_desk.run<ProjectId>(Lane::Read, this, [client = ss(client.trimmed()), name = ss(name.trimmed())](Studio& studio) -> Result<ProjectId> {
        const auto clients = studio.catalog.clients();
        if (!clients) return fail(clients.error());
        std::optional<ClientId> id;
        for (const ClientInfo& known : *clients) {
            if (known.name == client) id = known.id;
        }
        if (!id) {
            const auto added = studio.catalog.addClient(ClientId::create(), client);
            if (!added) return fail(added.error());
            id = *added;
        }
        return studio.catalog.addProject(ProjectId::create(), *id, name, Json::array());
    }, [this](Result<ProjectId> made) {
        if (!made) return report(made.error());
        Q_EMIT carriedOut(QStringLiteral("add-project"));
        refresh();
        goBrief(qs(made->text()));
    });
}

QString Session::freeTitle(const QString& title) const {
    for (int number = 2;; ++number) {
        const QString free = QStringLiteral("%1 (%2)").arg(title).arg(number);
        const auto& rows = m_cues.rows();
        const bool taken = std::any_of(rows.begin(), rows.end(), [&](const QVariantMap& row) { return textIn(row, "title") == free && textIn(row, "project") == projectId(); });
        if (!taken) return free;
    }
}

void Session::sendHits() {
    const std::vector<Samples> tapped = m_cue.tappedHits();
    if (tapped.empty()) return note(tr("No open comment is a tapped hit. Tap some on the picture first."));
    goPlace(QStringLiteral("brief"));
    m_brief.takeHits(tapped);
}

void Session::compose() {
    if (m_job.running() || !m_brief.canCompose()) return;
    const auto project = ProjectId::parse(ss(projectId()));
    if (!project) return report({Code::InvalidArgument, ss(tr("Choose a project first."))});
    ComposeRequest request;
    request.project = *project;
    request.brief = m_brief.brief();
    // Beside the cue that it came from, a second one of that name could not be.
    const bool another = !m_brief.cueId().isEmpty();
    if (another) request.title = ss(freeTitle(m_brief.cueTitle()));
    const Progress progress = m_job.start(tr("Composing “%1”").arg(m_brief.title().isEmpty() ? tr("a cue") : m_brief.title()));
    m_desk.run<CueResult>(Lane::Work, this, [request, progress](Studio& studio) { return composeCue(studio, request, progress); },
                          [this, another](Result<CueResult> made) {
        m_job.finish();
        if (!made) {
            if (made.error().code != Code::Cancelled) report(made.error());
            else note(tr("Stopped; nothing was kept."));
            return;
        }
        if (!another) m_brief.startAnew();
        const QString cue = qs(made->cue.id.text());
        Address address;
        address.place = QStringLiteral("cue");
        address.cue = cue;
        address.project = qs(made->cue.project.text());
        go(address);
        refresh();
        // Where the music is not what the brief asks for, and why; the rest of what was decided is in the history.
        QStringList departures;
        for (const std::string& one : made->notes) {
            const std::optional<Sentence> sentence = sentenceOf(one, "made");
            if (sentence && sentence->phrase->code.starts_with("made.departs")) departures << spoken(one, "made");
        }
        if (!departures.isEmpty()) note(departures.join(QStringLiteral("; ")));
    });
}

}  // namespace fermata::ui
