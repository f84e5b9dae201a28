// SPDX-License-Identifier: GPL-3.0-or-later
// One cue on the screen: its grid, what is held, what is selected, what is heard, and remaking a part of it.
#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <map>
#include <optional>

#include "core/compose/plan.h"
#include "core/studio/change_words.h"
#include "core/studio/compare.h"
#include "core/studio/revise_cue.h"
#include "ui/presenters/acts.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/job.h"
#include "ui/presenters/roll_presenter.h"
#include "ui/presenters/rows_model.h"
#include "ui/timeline/picture.h"
#include "ui/timeline/player.h"

namespace fermata::ui {

// What the database says about a cue at one moment.
struct CueSnapshot {
    CueInfo cue;
    ProjectInfo project;
    Revision revision;
    Plan plan;
    Brief brief;
    std::vector<Lock> locks;
    std::vector<ApprovalInfo> approvals;
    std::vector<CommentInfo> comments;
    std::vector<MarkerInfo> markers;
    Person me;
    std::vector<AlternativeInfo> alternatives;  // Not accepted, made against the newest revision.
};

class CuePresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(QString cueId READ cueId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool archived READ archived NOTIFY changed)   // Closed to changes until it is brought back.
    Q_PROPERTY(int revisionNumber READ revisionNumber NOTIFY changed)
    Q_PROPERTY(int newestRevision READ newestRevision NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(bool audioReady READ audioReady NOTIFY audioChanged)
    Q_PROPERTY(double length READ length NOTIFY changed)
    Q_PROPERTY(QString facts READ facts NOTIFY changed)
    Q_PROPERTY(QString made READ made NOTIFY changed)
    Q_PROPERTY(QString loudness READ loudness NOTIFY changed)
    Q_PROPERTY(double loudnessTarget READ loudnessTarget NOTIFY changed)
    Q_PROPERTY(double truePeakTarget READ truePeakTarget NOTIFY changed)
    Q_PROPERTY(int heldCells READ heldCells NOTIFY changed)
    Q_PROPERTY(int cellCount READ cellCount NOTIFY changed)
    Q_PROPERTY(QVariantList barStarts READ barStarts NOTIFY changed)
    Q_PROPERTY(int beatsInBar READ beatsInBar NOTIFY changed)
    Q_PROPERTY(double framesPerSecond READ framesPerSecond NOTIFY changed)
    Q_PROPERTY(QString frameRate READ frameRate NOTIFY changed)      // "29.97 drop"
    Q_PROPERTY(double startFrames READ startFrames NOTIFY changed)  // The timecode of sample 0.
    Q_PROPERTY(double selectedFrom READ selectedFrom NOTIFY selectionChanged)
    Q_PROPERTY(double selectedTo READ selectedTo NOTIFY selectionChanged)
    Q_PROPERTY(bool hasSelection READ hasSelection NOTIFY selectionChanged)
    Q_PROPERTY(QString selectionText READ selectionText NOTIFY selectionChanged)
    Q_PROPERTY(QString selectionHeld READ selectionHeld NOTIFY selectionChanged)
    Q_PROPERTY(QString changesText READ changesText NOTIFY changesChanged)
    Q_PROPERTY(QString changeWords READ changeWords WRITE setChangeWords NOTIFY changesChanged)
    Q_PROPERTY(QStringList wordsRead READ wordsRead NOTIFY changesChanged)  // "less busy → density −0.2"
    Q_PROPERTY(QString wordsUnread READ wordsUnread NOTIFY changesChanged)  // What of them changes nothing.
    Q_PROPERTY(QString proof READ proof NOTIFY proofChanged)
    Q_PROPERTY(QString proofState READ proofState NOTIFY proofChanged)  // "", "running", "proven", "failed"
    Q_PROPERTY(QString approverName READ approverName NOTIFY changed)
    Q_PROPERTY(QString commentFilter READ commentFilter WRITE setCommentFilter NOTIFY filterChanged)
    Q_PROPERTY(int openComments READ openComments NOTIFY changed)
    Q_PROPERTY(QStringList staff READ staff NOTIFY changed)           // Of the project, by name.
    Q_PROPERTY(QString remakeFor READ remakeFor NOTIFY selectionChanged)  // Whose word a remake answers.
    Q_PROPERTY(double peakScale READ peakScale NOTIFY audioChanged)
    Q_PROPERTY(int alternativesReady READ alternativesReady NOTIFY alternativesChanged)
    Q_PROPERTY(fermata::ui::RowsModel* sections READ sections CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* stems READ stems CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* cells READ cells CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* alternatives READ alternatives CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* comments READ comments CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* approvals READ approvals CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* markers READ markers CONSTANT)
    Q_PROPERTY(fermata::ui::RowsModel* hits READ hits CONSTANT)
    Q_PROPERTY(fermata::ui::Player* player READ player CONSTANT)
    Q_PROPERTY(fermata::ui::RollPresenter* roll READ roll CONSTANT)
    Q_PROPERTY(fermata::ui::Picture* picture READ picture CONSTANT)

  public:
    CuePresenter(Desk& desk, Job& job, QObject* parent);

    QString cueId() const { return m_cueId; }
    QString projectId() const;
    QString title() const;
    bool archived() const { return m_now && m_now->cue.archived; }
    int revisionNumber() const { return m_now ? m_now->revision.number : 0; }
    int newestRevision() const { return m_now ? m_now->cue.newestRevision : 0; }
    bool loaded() const { return m_now != nullptr; }
    bool audioReady() const { return m_audioReady; }
    double length() const { return m_now ? static_cast<double>(m_now->revision.length.value) : 0; }
    QString facts() const;      // "1:00 · 118 bpm · D major · 25 fps"
    QString made() const;
    QString loudness() const;
    double loudnessTarget() const { return m_now ? m_now->plan.loudness.milliLufs / 1000.0 : -23; }     // LUFS
    double truePeakTarget() const { return m_now ? m_now->plan.loudness.truePeakMilliDb / 1000.0 : -1; }  // dBTP
    int heldCells() const { return m_held; }
    int cellCount() const { return m_now ? static_cast<int>(m_now->revision.cells.size()) : 0; }
    QVariantList barStarts() const { return m_barStarts; }
    int beatsInBar() const;
    double framesPerSecond() const;
    QString frameRate() const;
    double startFrames() const;
    double selectedFrom() const { return static_cast<double>(m_from); }
    double selectedTo() const { return static_cast<double>(m_to); }
    bool hasSelection() const { return m_to > m_from; }
    QString selectionText() const;
    QString selectionHeld() const;  // What of it is held, by whom, or empty.
    QString changesText() const;
    QString changeWords() const { return m_words; }
    void setChangeWords(const QString& words);
    QStringList wordsRead() const;
    QString wordsUnread() const;
    QString proof() const { return m_proof; }
    QString proofState() const { return m_proofState; }
    QString approverName() const;
    double peakScale() const { return m_peakScale; }
    int alternativesReady() const { return static_cast<int>(m_candidates.size()); }
    RowsModel* sections() { return &m_sections; }      // key, name, shown (the name in the window's words), from, to, bars, tonality, tempo, energy, held, heldText
    RowsModel* stems() { return &m_stems; }            // key, name, role, sound, solo, mute, level, chosen, silent (muted, or another is soloed)
    RowsModel* cells() { return &m_cells; }            // key, section, stem, from, to, held, heldText, plays
    RowsModel* alternatives() { return &m_alternatives; }  // key, version, label, detail
    RowsModel* comments() { return &m_comments; }      // key, from, to, at, stem, who, when, text, revision, resolved, assignee, replies
    RowsModel* hits() { return &m_hits; }              // key, at, text: the brief's, where they were placed
    RowsModel* markers() { return &m_markers; }        // key, at, name, colour, where, who
    RowsModel* approvals() { return &m_approvals; }    // key, who, scope, when, standing, note, revision, withdrawn, changes
    Player* player() { return &m_player; }
    RollPresenter* roll() { return &m_roll; }
    Picture* picture() { return &m_picture; }
    const CueSnapshot* snapshot() const { return m_now.get(); }

    // Revision 0 is the newest. Nothing is read again when it is shown already.
    void open(const QString& cue, int revision, std::optional<Samples> at);
    void close();   // Nothing is shown.
    Q_INVOKABLE void showRevision(int number);
    Q_INVOKABLE void reload();                            // The same revision; a newer one is only told of.
    void publish();                                       // Plays this cue's versions, unless the player is lent.
    void lendPlayer(bool lent);                           // To a comparison, which plays its own programme.

    Q_INVOKABLE QString barsAt(double sample) const;      // "23.3"
    Q_INVOKABLE QString clockAt(double sample) const;     // "0:45.200"
    Q_INVOKABLE QString timecodeAt(double sample) const;  // "01:00:45:05"
    Q_INVOKABLE double snapped(double sample) const;      // To the nearest bar line; the cue's end counts as one.

    Q_INVOKABLE void selectRange(double from, double to); // Any two samples; snaps to bars.
    Q_INVOKABLE void selectSection(int row, bool extend);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void selectNone();
    Q_INVOKABLE void stepBar(int bars);
    Q_INVOKABLE void chooseStem(int row, bool chosen);    // Which stems a remake or an approval is about.

    Q_INVOKABLE void setMute(int row, bool mute);
    Q_INVOKABLE void setSolo(int row, bool solo, bool alone);
    Q_INVOKABLE void setLevel(int row, double level);     // A factor, 0 = off.
    Q_INVOKABLE QString decibels(double level) const;     // "−6.0 dB", "off"
    Q_INVOKABLE void dragLevel(int row, double level);    // By hand: undo takes it back.

    // Changes asked for; stem "" is the whole part. Permille steps, -1000 to 1000.
    Q_INVOKABLE int change(const QString& stem, const QString& parameter) const;
    Q_INVOKABLE void setChange(const QString& stem, const QString& parameter, int permille);
    // From what to what it would go in the selected part: "55% → 70%", with a range where sections or stems differ, and the end
    // of the scale where it stops there. Empty without a part.
    Q_INVOKABLE QString changeText(const QString& stem, const QString& parameter) const;
    // What of the notes stays: "", "rhythm", "contour" or "harmony" of one stem; a share of its notes, -1 = not asked.
    Q_INVOKABLE QString kept(const QString& stem) const { return m_kept.value(stem); }
    Q_INVOKABLE void setKept(const QString& stem, const QString& what);
    Q_INVOKABLE int likeness(const QString& stem) const { return m_likeness.value(stem, -1); }
    Q_INVOKABLE void setLikeness(const QString& stem, int permille);
    Q_INVOKABLE bool canKeep(const QString& stem) const;  // Drums and effects have no line.
    // What a stem can be played with instead: [{ value, text }], "" = as it is, then patches, those of its style first; empty
    // until they are known. Which of them is asked for.
    Q_INVOKABLE QVariantList sounds(const QString& stem) const;
    Q_INVOKABLE QString sound(const QString& stem) const { return m_otherSounds.value(stem); }
    Q_INVOKABLE void setSound(const QString& stem, const QString& patch);
    // Who plays a stem's role, "" = every role: "rules", "neural" or "auto"; a role not chosen follows the choice for all.
    Q_INVOKABLE QString playerOf(const QString& stem) const;
    Q_INVOKABLE void setPlayerOf(const QString& stem, const QString& player);
    Q_INVOKABLE void clearChanges();
    Q_INVOKABLE void makeAlternatives(int count);
    Q_INVOKABLE QString letterOf(int version) const;      // "A" is version 1; "" is the current one.
    Q_INVOKABLE void accept();                            // The alternative that is heard.
    Q_INVOKABLE void prove(int before, int after);
    Q_INVOKABLE void offerNotes();                        // What the piano roll says, as an alternative that is heard at once.
    Q_INVOKABLE void openNotes();                         // Of the chosen section, or the one under the playhead.
    Q_INVOKABLE void openNotesAt(double sample, int stem);
    Q_INVOKABLE void split();                             // The section under the playhead, at the nearest bar line.
    // The old ring-out that a remade section (its row) left in the next one is replaced by the one that it has now.
    Q_INVOKABLE void replaceRingOut(int row);

    QString commentFilter() const { return m_filter; }
    void setCommentFilter(const QString& filter);         // "open", "resolved", "mine", "legal" or "all".
    int openComments() const;
    QStringList staff() const;
    QString remakeFor() const { return m_remakeFor; }
    // What is being written, by thread ("" = a new comment); kept until it was posted, over restarts too.
    Q_INVOKABLE QString draft(const QString& thread) const;
    Q_INVOKABLE void setDraft(const QString& thread, const QString& text);
    // Where the draft of a new comment began, so that it is posted there: {from, to}; empty without one.
    Q_INVOKABLE QVariantMap draftPlace() const;
    Q_INVOKABLE void setDraftPlace(double from, double to);
    Q_INVOKABLE QString placeText(double from, double to) const;   // "0:45–1:00", or "0:45" where `to` is not after it.
    Q_INVOKABLE void reply(const QString& comment, const QString& text);
    Q_INVOKABLE void settle(const QString& comment, bool settled);
    Q_INVOKABLE void assign(const QString& comment, const QString& name);  // "" = nobody.
    // Selects what a comment, or a request for changes, is about.
    // Points at a comment or an approval: its place, its part and its entry in the panel; once the cue is read.
    Q_INVOKABLE void point(const QString& about, const QString& id);
    Q_INVOKABLE void startRemake(const QString& commentOrApproval);
    // A named place; `key` "" makes a new one. Shared with everybody at once.
    Q_INVOKABLE void setMarker(const QString& key, const QString& name, const QString& colour, double at);
    Q_INVOKABLE void removeMarker(const QString& key);
    Q_INVOKABLE void jumpMarker(int by);                  // From the playhead; sections' starts count where there are no markers.
    Q_INVOKABLE int sectionToRename() const;              // Row of the selected section, else the one under the playhead; -1 = none.
    Q_INVOKABLE void renameSection(int row, const QString& name);
    // What of the selection is held, cell by cell: section, stem, heldText.
    Q_INVOKABLE QVariantList heldInSelection() const;
    Q_INVOKABLE QString heldLines(const QVariantList& cells) const;   // One line a section with its stems, then one a lock.
    Q_INVOKABLE void askToUnlock(const QVariantList& cells, const QString& reason);   // As heldInSelection gives them: one question.
    Q_INVOKABLE void tapHit();                            // A comment where the picture stands, for the next version of the brief.
    std::vector<Samples> tappedHits() const;              // Of open comments that were tapped.
    Q_INVOKABLE void addComment(const QString& text, double from, double to);
    // Done without a revision, and taken back or put back by its name; "" when there is none.
    QString undoText() const { return m_acts.undoText(); }
    QString redoText() const { return m_acts.redoText(); }
    void undo();
    void redo();
    void forgetActs();                                    // A revision of one's own was made.
    // Exactly what an approval of the selection would hold: sections, stems, count (not held yet), held (already), whole
    // (false: only a piece of a section is selected, the section is approved), mine (whoever is signed in is the approver),
    // contacts (of the client, whose word may be recorded: id, name, approver).
    Q_INVOKABLE QVariantMap approvalScope() const;
    // With evidence (a file) the word of `forPerson` of the contacts is recorded, of the final approver where none is named;
    // without, it is one's own. Only the final approver's holds.
    Q_INVOKABLE void approve(const QString& evidenceFile, const QString& note, bool requestChanges, const QString& forPerson = {});
    Q_INVOKABLE void openEvidence(const QString& approval);   // The paper that it rests on, as a copy.
    Q_INVOKABLE void withdraw(const QString& approval, const QString& reason);

  Q_SIGNALS:
    void changed();
    void audioChanged();
    void selectionChanged();
    void changesChanged();
    void soundsChanged();
    void alternativesChanged();
    void proofChanged();
    void revisionMade();
    void filterChanged();
    void commentPosted();
    void draftChanged();                                  // Not by who writes it: what was taken back is a draft again.
    void pointed(const QString& about, const QString& id);
    void replied(const QString& comment);
    void approved();
    void failed(const fermata::Error& error);
    void carriedOut(const QString& what);   // Of a sheet: approve, withdraw, ask-unlock, marker, rename, swap-tail.
    void noted(const QString& text);
    void notedUndoable(const QString& text);              // Undo takes it back.
    void actsChanged();

  private:
    struct Candidate {
        AlternativeInfo alternative;
        Version version;
        QString detail;
        QString rings;                         // The unchanged section in which an old ring-out is heard, or empty.
        std::vector<std::string_view> heard;   // In which way it differs; see core/studio/heard_difference.h.
    };
    // What cannot be read says nothing; the alternative itself is there.
    static std::vector<std::string_view> heardIn(Studio& studio, const Revision& current, const NewRevision& candidate);
    void read(int revision, std::optional<Samples> at);
    void show(std::shared_ptr<const CueSnapshot> snapshot, std::optional<Samples> at);
    void readSounds();
    void readAudio();
    void addCandidate(Candidate candidate);
    void fillGrid();
    void fillReview();
    void selectApproved(const ApprovalInfo& approval);
    void fillComments();
    void fillMarkers();
    void setMarker(const NewMarker& marker);
    void replaceMarker(std::optional<NewMarker> before, std::optional<NewMarker> after);   // None = is not there.
    static NewComment commentAt(const CueSnapshot& now, const QString& text, double from, double to);
    void noteComment(const QString& comment, NewCommentNote::Kind kind, const QString& text, const QString& name, std::function<void()> then = {});
    void send(const NewComment& comment, std::function<void()> then);
    void takeBack(const CommentId& comment);
    void did(Act act);
    void changeLevel(const QString& stem, double level);
    void applyLevels();
    QString roleOf(const QString& stem) const;  // "" for "".
    void readWords();
    void readGuide(const QString& path);
    std::vector<std::string> selectedSections() const;
    std::vector<std::string> chosenStems() const;  // Empty = all.

    Desk& m_desk;
    Job& m_job;
    Player m_player;
    RollPresenter m_roll;
    Picture m_picture;
    Picture::Guide m_guide;
    std::shared_ptr<PeakShelf> m_shelf = std::make_shared<PeakShelf>();
    QString m_cueId;
    int m_generation = 0;      // Answers to older questions are dropped.
    std::optional<std::pair<int, std::optional<Samples>>> m_asking;  // What the latest unanswered question is about.
    QString m_pointAbout, m_pointAt;   // Asked for before the cue was read.
    bool m_lent = false;
    int m_music = 0;           // The same for audio: counts changes of the revision that is shown.
    std::shared_ptr<const CueSnapshot> m_now;
    Version m_current;
    std::vector<Candidate> m_candidates;
    QTemporaryDir m_papers;   // Copies of evidence that were opened.
    bool m_audioReady = false;
    double m_peakScale = 1;
    QString m_scaledCue;   // Whose peaks it was set for.
    int m_held = 0;
    std::optional<Samples> m_seekLater;  // Until there is something to play.
    int64_t m_from = 0, m_to = 0;
    QVariantList m_barStarts;
    std::map<std::pair<QString, QString>, int> m_changes;
    ChangeWords m_read;        // Of m_words.
    QString m_words;
    QMap<QString, QString> m_kept, m_players;   // By stem; by role.
    QMap<QString, int> m_likeness;
    QMap<QString, QString> m_otherSounds;       // Patches, by stem.
    std::map<std::string, std::vector<std::string>> m_soundsOfRole;   // Of the cue's style.
    Hash m_soundsOfStyle;                       // Of the style's file.
    QString m_proof, m_proofState, m_filter = QStringLiteral("open"), m_remakeFor;
    Acts m_acts;
    RowsModel m_sections, m_stems, m_cells, m_alternatives, m_comments, m_approvals, m_markers, m_hits;
};

}  // namespace fermata::ui
