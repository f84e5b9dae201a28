// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <map>
#include <utility>

#include "ui/presenters/language.h"
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

// What each presenter may say: that something failed, was done, or was carried out for a sheet.
template <typename Presenter>
void Session::listenTo(Presenter& presenter) {
    connect(&presenter, &Presenter::failed, this, &Session::report);
    if constexpr (requires { &Presenter::noted; }) connect(&presenter, &Presenter::noted, this, &Session::note);
    if constexpr (requires { &Presenter::notedUndoable; }) connect(&presenter, &Presenter::notedUndoable, this, &Session::noteUndoable);
    if constexpr (requires { &Presenter::carriedOut; }) connect(&presenter, &Presenter::carriedOut, this, &Session::carriedOut);
}

Session::Session(StudioOpener opener, SessionOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_desk(opener), m_job(this), m_actions(this), m_brief(this, &m_desk, &m_job),
      m_cue(m_desk, m_job, this), m_legal(m_desk, m_job, m_cue, this),
      m_compare(m_desk, m_job, m_cue, this), m_delivery(m_desk, m_job, this), m_family(m_desk, m_job, this), m_game(m_desk, m_job, m_cue, this), m_recut(m_desk, m_job, this), m_recording(m_desk, m_job, this), m_people(m_desk, this), m_clearances(m_desk, this),
      m_projects(roles({"key", "name", "client", "cueCount", "approver", "members"}), this),
      m_cues(roles({"key", "title", "project", "projectName", "newest", "archived"}), this),
      m_found(roles({"key", "kind", "text", "detail", "keys"}), this),
      m_colleagues(roles({"key", "name", "initials", "where"}), this),
      m_inbox(roles({"key", "title", "projectName", "revision", "held", "cells", "openComments", "askedBy", "asked", "askedAt", "madeAt"}), this), m_servers(m_options.useServer, this), m_watcher(opener, this) {
    m_since.start();
    m_brief.setDemoWords(m_options.demoWords);
    [this](auto&... presenters) { (listenTo(presenters), ...); }(m_brief, m_cue, m_legal, m_compare, m_delivery, m_family, m_game, m_recut, m_recording, m_clearances);
    const auto showNewest = [this] {
        m_cue.forgetActs();
        m_cue.showRevision(0);
        refresh();
    };
    connect(&m_legal, &LegalPresenter::revisionMade, this, showNewest);
    connect(&m_brief, &BriefPresenter::saved, this, showNewest);
    connect(&m_recut, &RecutPresenter::made, this, showNewest);
    connect(&m_recording, &ImportPresenter::made, this, showNewest);
    const auto readAgain = [this] {
        refresh();
        m_cue.reload();
    };
    connect(&m_family, &FamilyPresenter::made, this, readAgain);
    connect(&m_game, &GamePresenter::made, this, &Session::refresh);
    connect(&m_people, &PeoplePresenter::edited, this, readAgain);
    connect(&m_game, &GamePresenter::gameChanged, this, [this] { m_delivery.setGame(m_game.cueId(), m_game.given(), m_game.origin()); });
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
    connect(&m_cue, &CuePresenter::revisionMade, this, [this] {
        m_cue.forgetActs();
        m_legal.forgetUndo();
        m_undoOf = {};   // It is read when the new revision is, though a colleague's window may have told of that before.
        refresh();
    });
    connect(&m_legal, &LegalPresenter::notedUndone, this, &Session::noteUndone);
    connect(&m_cue, &CuePresenter::actsChanged, this, [this] {
        showUndo();
        // What was done meanwhile would be taken back first: the message says its words, but its button would lie.
        if (!m_noticeAction.isEmpty() && !m_cue.undoText().isEmpty()) note(QString(m_notice));
    });
    connect(&m_cue, &CuePresenter::selectionChanged, this, &Session::showCommentPlace);
    connect(m_cue.player(), &Player::positionChanged, this, &Session::showCommentPlace);
    connect(m_cue.player(), &Player::playingChanged, this, &Session::showCommentPlace);
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
        for (const CueInfo& cue : overview->cues) cueCount[cue.project.text()] += cue.archived ? 0 : 1;
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
                         {QStringLiteral("members"), listed(members)}});
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
                         {QStringLiteral("newest"), cue.newestRevision}, {QStringLiteral("archived"), cue.archived}});
        }
        m_cues.setRows(rows);
        if (!first && !lost.isEmpty()) leave(listed(lost));
        Q_EMIT statusChanged();
        Q_EMIT moved();
        learnHeads();
        if (first) {
            Q_EMIT firstShown();
            if (m_waiting) {
                const Address waiting = *std::exchange(m_waiting, std::nullopt);
                if (!m_resumes || isThere(waiting)) open(waiting.toText());   // Names become ids now.
                m_resumes = false;
            } else if (m_projects.count() == 0 && m_options.makeDemo) {
                makeDemo();
            }
        }
    });
}

void Session::chooseLanguage(const QString& code) {
    ui::chooseLanguage(*QCoreApplication::instance(), code);
    m_actions.retranslate();
    showUndo();
    showCommentPlace();
    m_cue.player()->retranslate();
    m_delivery.retranslate();
    dismissNotice();
    if (m_reported) report(Error(*m_reported));
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

}  // namespace fermata::ui
