// SPDX-License-Identifier: GPL-3.0-or-later
// A brief being written: the client's words, what was understood of them and what was not, the energy curve and the hits
// that were drawn over them; of a cue, its versions and what the next one would change. Reads again while one types.
#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <map>
#include <memory>

#include "core/studio/brief_versions.h"
#include "core/studio/plan_cue.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/job.h"
#include "ui/presenters/rows_model.h"

namespace fermata::ui {

class BriefPresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool canCompose READ canCompose NOTIFY changed)
    Q_PROPERTY(fermata::ui::RowsModel* readings READ readings CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* leftOver READ leftOver CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* problems READ problems CONSTANT)
    Q_PROPERTY(double length READ length NOTIFY changed)
    Q_PROPERTY(fermata::ui::RowsModel* energy READ energy CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* hits READ hits CONSTANT)
    Q_PROPERTY(QVariantList curve READ curve NOTIFY changed)
    Q_PROPERTY(bool energyDrawn READ energyDrawn NOTIFY changed)
    Q_PROPERTY(bool hitsPlaced READ hitsPlaced NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString snap READ snap WRITE setSnap NOTIFY changed)
    Q_PROPERTY(QVariantList barStarts READ barStarts NOTIFY versionsChanged)
    Q_PROPERTY(QString cueId READ cueId NOTIFY versionsChanged)
    Q_PROPERTY(QString cueTitle READ cueTitle NOTIFY versionsChanged)
    Q_PROPERTY(int version READ version NOTIFY versionsChanged)
    Q_PROPERTY(int newestVersion READ newestVersion NOTIFY versionsChanged)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(QString planFacts READ planFacts NOTIFY planChanged)
    Q_PROPERTY(QString planStems READ planStems NOTIFY planChanged)
    Q_PROPERTY(QStringList planNotes READ planNotes NOTIFY planChanged)
    Q_PROPERTY(fermata::ui::RowsModel* planSections READ planSections CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* versions READ versions CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* changes READ changes CONSTANT)

  public:
    // Without a desk there are no versions: a brief of a cue that is yet to be.
    explicit BriefPresenter(QObject* parent, Desk* desk = nullptr, Job* job = nullptr);

    QString words() const { return draft().words; }
    void setWords(const QString& words);
    QString title() const;
    void setTitle(const QString& title);   // Of the cue that is made of this; "" = as the words call it.
    QString summary() const;  // "60 s, 25 fps, 120 bpm, D major"
    bool canCompose() const { return !words().trimmed().isEmpty() && m_brief.problems.empty(); }
    const Brief& brief() const { return m_brief; }

    // Roles: key, field, said, meaning, from, to (UTF-16 positions in words; -1 when the words are not there), replaced
    // (something drawn or given counts instead).
    RowsModel* readings() { return &m_readings; }
    RowsModel* leftOver() { return &m_leftOver; }
    RowsModel* problems() { return &m_problems; }   // key, field, text
    // Where the caret stands belongs to which reading: its row, or -1.
    Q_INVOKABLE int readingAt(int position) const;
    Q_INVOKABLE QString demoWords() const { return m_demo; }
    void setDemoWords(const QString& words) { m_demo = words; }

    // --- Drawn over the timeline. Times in samples, levels in permille; a row is known by its place in time order, and
    // what moves it answers where it is then. Everything drawn is one step to undo.
    double length() const { return static_cast<double>(m_brief.length.value); }
    RowsModel* energy() { return &m_energy; }   // key, at, level, jump, where
    RowsModel* hits() { return &m_hits; }       // key, at, kind, label, where
    QVariantList curve() const;                 // [{at, level, jump}], as the curve is painted.
    bool energyDrawn() const { return draft().given.contains("energy"); }
    bool hitsPlaced() const { return draft().given.contains("hits"); }
    Q_INVOKABLE int addEnergy(double at, int level);
    Q_INVOKABLE int setEnergy(int row, double at, int level);
    Q_INVOKABLE void setJump(int row, bool jump);
    Q_INVOKABLE void removeEnergy(int row);
    // A stroke of the hand: points {x: sample, y: permille} in the order drawn. What stood under it gives way.
    Q_INVOKABLE void drawEnergy(const QVariantList& stroke);
    Q_INVOKABLE void forgetEnergy();            // As the words say it.
    Q_INVOKABLE int levelAt(double at) const;   // Of the curve there; 500 where nothing is said.
    Q_INVOKABLE int addHit(double at, const QString& kind, const QString& label);
    Q_INVOKABLE int setHit(int row, double at, const QString& kind, const QString& label);
    Q_INVOKABLE void removeHit(int row);
    Q_INVOKABLE void forgetHits();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    bool canUndo() const { return !draft().past.empty(); }
    bool canRedo() const { return !draft().future.empty(); }
    Q_INVOKABLE QString hitKind(const QString& kind) const;       // "cut", "logo" … in the window's language.
    // "off", "frame", "second" or, for a cue, "bar".
    QString snap() const { return m_snap; }
    void setSnap(const QString& snap);
    Q_INVOKABLE double snapped(double at) const;
    Q_INVOKABLE double stepped(double at, int steps) const;       // By so many units of the snap; off: tenths of a second.
    Q_INVOKABLE double parsed(const QString& time) const;         // As people write it, -1 when it is no time in the cue.
    Q_INVOKABLE QString clockAt(double at) const;                 // "0:45.200"
    Q_INVOKABLE QString timecodeAt(double at) const;

    // --- What composing it would make, planned beside while one types; nothing of it is stored. Empty = not known.
    void setProject(const QString& project);    // That it would be composed in: the notes depend on it.
    QString planFacts() const { return m_planFacts; }       // "Hopeful indie · 118.0 bpm · 4/4 · D major · 1:00"
    QString planStems() const { return m_planStems; }
    QStringList planNotes() const { return m_planNotes; }   // What was chosen or departs from the brief; why it cannot be composed.
    RowsModel* planSections() { return &m_planSections; }   // key, name, share (of the length, 0 to 1), energy (0 to 1), detail
    // What the words leave open or unread, as composing says it.
    QStringList saidOfWords() const;

    // --- Of a cue. "" = of none yet. What was typed and drawn is kept for each until it is saved.
    void open(const QString& cue);
    void reload();
    // What stands in the box now goes onto the disk at once; it is read a moment after the last key.
    Q_INVOKABLE void keepTyped(const QString& words) const;
    void startAnew();                           // The brief of the next new cue is empty.
    // Whose drafts are kept on this machine until they are saved or made into a cue: they survive the window.
    void setPerson(const QString& person);
    QString cueId() const { return m_cueId; }
    QString cueTitle() const { return m_cueTitle; }
    int version() const { return draft().version; }        // That is being looked at or changed; 0 = of no cue.
    int newestVersion() const { return static_cast<int>(m_known.size()); }
    QVariantList barStarts() const { return m_barStarts; }
    RowsModel* versions() { return &m_versions; }  // key, revisions, who, when, changes, shown
    RowsModel* changes() { return &m_changes; }    // key, subject, parameter, before, after: what saving would change
    bool canSave() const { return !m_cueId.isEmpty() && m_changes.count() > 0 && canCompose(); }
    Q_INVOKABLE void showVersion(int number);      // What was changed since the last saving gives way; undo brings it back.
    Q_INVOKABLE void save();
    // Hits at these samples, where none stands within a frame; once the brief is there.
    void takeHits(const std::vector<Samples>& at);

  Q_SIGNALS:
    void changed();
    void versionsChanged();
    void planChanged();
    void saved(int revision);
    void failed(const fermata::Error& error);
    void noted(const QString& text);

  private:
    struct Step {
        QString words;
        Json given = Json::object();
        int version = 0;
        bool wholly = false;     // To undo brings the words back too; drawing leaves what was typed since.
    };
    struct Draft : Step {
        std::vector<Step> past, future;
        bool loaded = false;
    };
    Draft& draft() { return m_drafts[m_cueId]; }
    const Draft& draft() const { return m_drafts.at(m_cueId); }
    void keepStep(bool wholly);
    void go(std::vector<Step>& from, std::vector<Step>& to);
    void give(const char* field, const Json& value);
    int giveEnergy(std::vector<EnergyPoint> points, const EnergyPoint& followed);
    int giveHits(std::vector<BriefHit> hits, const BriefHit& followed);
    void readAgain();
    QString draftKey() const;
    bool takeDraft();        // The one on this machine, if there is any.
    void keepDraft() const;
    void store(const QString& words) const;
    void fillVersions();
    void placeHits();
    void planLater();
    void plan();
    void showPlan(const Result<PlannedCue>& planned);
    void take(const BriefVersion& version);
    Samples inside(double at) const;

    Desk* m_desk;
    Job* m_job;
    QString m_person, m_demo, m_cueId, m_cueTitle, m_snap = QStringLiteral("second");
    std::map<QString, Draft> m_drafts{{QString(), Draft{}}};
    Brief m_brief;                              // The words with what was given over them.
    std::vector<BriefVersion> m_known;
    QVariantList m_barStarts;
    int m_generation = 0;
    std::optional<std::pair<QString, std::vector<Samples>>> m_waitingHits;   // For which cue.
    QString m_project, m_planFacts, m_planStems;
    QStringList m_planNotes;
    QTimer m_planWait;
    int m_planAsked = 0;
    RowsModel m_planSections;
    RowsModel m_readings, m_leftOver, m_problems, m_energy, m_hits, m_versions, m_changes;
};

}  // namespace fermata::ui
