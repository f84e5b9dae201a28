// SPDX-License-Identifier: GPL-3.0-or-later
// The window's root presenter: who is signed in, projects and cues by name, where one is, and what went wrong.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <map>

#include "ui/presenters/actions.h"
#include "ui/presenters/address.h"
#include "ui/presenters/brief_presenter.h"
#include "ui/presenters/clearances_presenter.h"
#include "ui/presenters/compare_presenter.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/delivery_presenter.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/family_presenter.h"
#include "ui/presenters/game_presenter.h"
#include "ui/presenters/import_presenter.h"
#include "ui/presenters/job.h"
#include "ui/presenters/legal_presenter.h"
#include "ui/presenters/people_presenter.h"
#include "ui/presenters/recut_presenter.h"
#include "ui/presenters/rows_model.h"
#include "ui/presenters/servers.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/watcher.h"

namespace fermata::ui {

struct SessionOptions {
    bool makeDemo = false;       // This start makes the database: begin with a demo project.
    QString demoWords;           // Its brief.
    Json demoUses = Json::array();
    ServerUse useServer;         // Null: this program signs in nowhere else.
};

class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool ready READ ready NOTIFY statusChanged)
    Q_PROPERTY(QString studioName READ studioName NOTIFY statusChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY statusChanged)
    Q_PROPERTY(QString personRole READ personRole NOTIFY statusChanged)
    Q_PROPERTY(bool mayAddProjects READ mayAddProjects NOTIFY statusChanged)
    Q_PROPERTY(QString database READ database NOTIFY statusChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString problemWayOn READ problemWayOn NOTIFY problemChanged)
    Q_PROPERTY(QString problemAction READ problemAction NOTIFY problemChanged)   // Of the registry, that leads on; "" = none.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeAction READ noticeAction NOTIFY noticeChanged)   // Of the registry, that takes back what it tells; "" = none.
    Q_PROPERTY(QString place READ place NOTIFY moved)
    Q_PROPERTY(QString projectName READ projectName NOTIFY moved)
    Q_PROPERTY(QString clientName READ clientName NOTIFY moved)
    Q_PROPERTY(QString projectId READ projectId NOTIFY moved)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY moved)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY moved)
    Q_PROPERTY(fermata::ui::RowsModel* projects READ projects CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* cues READ cues CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* found READ found CONSTANT)
    Q_PROPERTY(fermata::ui::Actions* actions READ actions CONSTANT)
    Q_PROPERTY(fermata::ui::BriefPresenter* brief READ brief CONSTANT)
    Q_PROPERTY(fermata::ui::CuePresenter* cue READ cue CONSTANT)
    Q_PROPERTY(fermata::ui::LegalPresenter* legal READ legal CONSTANT)
    Q_PROPERTY(fermata::ui::ComparePresenter* compare READ compare CONSTANT)
    Q_PROPERTY(fermata::ui::DeliveryPresenter* delivery READ delivery CONSTANT)
    Q_PROPERTY(fermata::ui::FamilyPresenter* family READ family CONSTANT)
    Q_PROPERTY(fermata::ui::GamePresenter* game READ game CONSTANT)
    Q_PROPERTY(fermata::ui::RecutPresenter* recut READ recut CONSTANT)
    Q_PROPERTY(fermata::ui::ImportPresenter* recording READ recording CONSTANT)
    Q_PROPERTY(fermata::ui::ClearancesPresenter* clearances READ clearances CONSTANT)
    Q_PROPERTY(fermata::ui::PeoplePresenter* people READ people CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* inbox READ inbox CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* colleagues READ colleagues CONSTANT)
    Q_PROPERTY(bool connected READ connected NOTIFY statusChanged)
    Q_PROPERTY(fermata::ui::Servers* servers READ servers CONSTANT)
    Q_PROPERTY(fermata::ui::Job* job READ job CONSTANT)

  public:
    Session(StudioOpener opener, SessionOptions options, QObject* parent = nullptr);

    bool ready() const { return m_ready; }
    QString studioName() const { return m_studioName; }
    QString personName() const { return m_personName; }
    QString personRole() const { return spoken(m_personRole.toStdString(), "word"); }
    bool mayAddProjects() const { return m_personRole == QLatin1String("admin") || m_personRole == QLatin1String("producer"); }
    QString database() const { return spoken(m_database.toStdString(), "word"); }
    QString problem() const { return m_problem; }
    QString problemWayOn() const { return m_wayOn; }
    QString problemAction() const { return m_problemAction; }
    QString notice() const { return m_notice; }
    QString noticeAction() const { return m_noticeAction; }
    QString place() const { return here().place; }
    QString projectId() const { return here().project; }
    QString projectName() const;
    QString clientName() const;
    bool canGoBack() const { return m_index > 0; }
    bool canGoForward() const { return m_index + 1 < static_cast<int>(m_trail.size()); }
    RowsModel* projects() { return &m_projects; }  // key, name, client, cueCount, approver, members
    RowsModel* cues() { return &m_cues; }          // key, title, project, projectName, newest, archived
    RowsModel* found() { return &m_found; }        // key, kind, text, detail, keys
    Actions* actions() { return &m_actions; }
    BriefPresenter* brief() { return &m_brief; }
    CuePresenter* cue() { return &m_cue; }
    LegalPresenter* legal() { return &m_legal; }
    ComparePresenter* compare() { return &m_compare; }
    DeliveryPresenter* delivery() { return &m_delivery; }
    FamilyPresenter* family() { return &m_family; }
    GamePresenter* game() { return &m_game; }
    RecutPresenter* recut() { return &m_recut; }
    ImportPresenter* recording() { return &m_recording; }
    ClearancesPresenter* clearances() { return &m_clearances; }
    PeoplePresenter* people() { return &m_people; }
    RowsModel* inbox() { return &m_inbox; }        // key, title, projectName, revision, held, cells, openComments, askedBy, asked, askedAt, madeAt
    RowsModel* colleagues() { return &m_colleagues; }  // key, name, initials, where: who is here now
    bool connected() const { return m_connected; }
    Job* job() { return &m_job; }
    Servers* servers() { return &m_servers; }
    Desk& desk() { return m_desk; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void chooseLanguage(const QString& code);
    Q_INVOKABLE void dismissProblem();
    Q_INVOKABLE void dismissNotice();
    // Places.
    Q_INVOKABLE void goPlace(const QString& place);  // Another place of the same project and cue.
    Q_INVOKABLE void goProjects();
    Q_INVOKABLE void goInbox();
    Q_INVOKABLE void goProject(const QString& projectId);   // Among the projects another one takes the place of this one in the trail.
    Q_INVOKABLE void goBrief(const QString& projectId);
    Q_INVOKABLE void goDocument(const QString& cueId, const QString& clearance);   // On the legal desk of its cue.
    Q_INVOKABLE void goCue(const QString& cueId);
    // Where an entry of the history leads: a place of this cue ("" = the project), a revision (0 = the newest), and what
    // to point at there: "comment" or "approval" with its id, or nothing.
    Q_INVOKABLE void goEntry(const QString& place, const QString& cueId, int revision, const QString& about, const QString& subject);
    Q_INVOKABLE bool open(const QString& address);
    Q_INVOKABLE QString addressHere();
    // Where one was when the window closed; nothing is said where that is no more.
    QString placeToResume();
    void resume(const QString& address);
    Q_INVOKABLE void copyAddress();
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();
    // The palette: actions, projects and cues whose words match.
    Q_INVOKABLE void search(const QString& words);
    Q_INVOKABLE void choose(const QString& key);
    // Uses.
    Q_INVOKABLE void undo();          // What one did last in the open cue.
    Q_INVOKABLE void redo();
    Q_INVOKABLE void addProject(const QString& client, const QString& name);
    Q_INVOKABLE void archive(const QString& cueId, bool archived, const QString& reason);
    Q_INVOKABLE void compose();       // Of a cue's brief: another cue beside it.
    Q_INVOKABLE void sendHits();      // Tapped on the picture: into the next version of the cue's brief.
    void report(const Error& error);
    void note(const QString& text);
    void noteUndoable(const QString& text);
    void noteUndone(const QString& text);
    Q_INVOKABLE void tell(const QString& text) { note(text); }
    Q_INVOKABLE void refuse(const QString& text);   // What cannot be done, before anything was asked of the database.

  Q_SIGNALS:
    void statusChanged();
    void problemChanged();
    void noticeChanged();
    void moved();
    void languageChanged();   // QML is to be translated again.
    void firstShown();  // Projects are on the screen.
    void carriedOut(const QString& what);   // What a sheet asked for is done; else a problem is reported.

  private:
    const Address& here() const { return m_trail[static_cast<size_t>(m_index)]; }
    void go(const Address& address);
    bool isThere(const Address& address) const;
    void arrive();
    template <typename Presenter>
    void listenTo(Presenter& presenter);
    void makeDemo();
    QString freeTitle(const QString& title) const;   // "Dawn (2)"
    void hear(const std::vector<Happening>& changes);   // From colleagues, or another window of one's own.
    void catchUp();
    void learnHeads();  // Where the histories stand, to say later what was missed.
    void sayMissed();
    void showUndo();    // By its name, in the registry.
    void showCommentPlace();
    void readInbox();
    void startOver();   // On another database.
    void showColleagues();
    bool refusedRole(const Error& error);   // Said by names: whose role it takes in this project.
    void leave(const QString& lost);   // Which projects are this person's no longer, by name; empty when none.

    SessionOptions m_options;
    Desk m_desk;
    Job m_job;
    Actions m_actions;
    BriefPresenter m_brief;
    CuePresenter m_cue;
    LegalPresenter m_legal;
    ComparePresenter m_compare;
    DeliveryPresenter m_delivery;
    FamilyPresenter m_family;
    GamePresenter m_game;
    RecutPresenter m_recut;
    ImportPresenter m_recording;
    PeoplePresenter m_people;
    ClearancesPresenter m_clearances;
    RowsModel m_projects, m_cues, m_found, m_colleagues, m_inbox;
    Servers m_servers;
    Watcher m_watcher;
    struct Presence {
        std::optional<CueId> cue;
        qint64 at = 0;   // Milliseconds since the session began.
    };
    std::map<PersonId, Presence> m_present;
    std::map<PersonId, QString> m_names;
    std::map<std::string, std::vector<Person>> m_members;   // By project, with their roles in it.
    std::map<ProjectId, int64_t> m_heard;   // The last event of each project that is known here.
    std::pair<QString, int> m_undoOf;       // Cue and newest revision that the undo was looked up for.
    std::optional<PersonId> m_me;
    QElapsedTimer m_since;
    QTimer m_catchUp, m_forget;
    bool m_overviewChanged = false, m_cueChanged = false;
    std::vector<Address> m_trail{Address{}};
    std::optional<Address> m_waiting;  // Asked for before the projects were read.
    int m_index = 0;
    bool m_ready = false, m_connected = true, m_resumes = false;
    QString m_studioName, m_personName, m_personRole, m_database, m_problem, m_wayOn, m_problemAction, m_notice, m_noticeAction;
    std::optional<Error> m_reported;   // What the problem says, to say it again in another language.
};

}  // namespace fermata::ui
