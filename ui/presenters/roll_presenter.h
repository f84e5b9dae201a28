// SPDX-License-Identifier: GPL-3.0-or-later
// The piano roll: one cell of the cue that is shown, its notes as a person edits them, and who holds it.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <map>
#include <memory>

#include "core/studio/hand_notes.h"
#include "ui/presenters/desk.h"
#include "ui/presenters/roll_edit.h"

namespace fermata::ui {

struct CueSnapshot;

class RollPresenter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the cue.")
    Q_PROPERTY(bool opened READ opened NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(int section READ section NOTIFY changed)
    Q_PROPERTY(int stem READ stem NOTIFY changed)
    Q_PROPERTY(QString sectionName READ sectionName NOTIFY changed)
    Q_PROPERTY(QString stemName READ stemName NOTIFY changed)
    Q_PROPERTY(QString tonality READ tonality NOTIFY changed)
    Q_PROPERTY(bool drums READ drums NOTIFY changed)          // Lanes are voices, not keys.
    Q_PROPERTY(bool readOnly READ readOnly NOTIFY changed)
    Q_PROPERTY(bool held READ held NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)      // Why nothing can be changed.
    Q_PROPERTY(double length READ length NOTIFY changed)       // Ticks of the section.
    Q_PROPERTY(double lead READ lead NOTIFY changed)           // Ticks shown of the section before,
    Q_PROPERTY(double tail READ tail NOTIFY changed)           // and of the one after.
    Q_PROPERTY(int laneCount READ laneCount NOTIFY changed)
    Q_PROPERTY(int centreLane READ centreLane NOTIFY changed)  // In the middle of what is played.
    Q_PROPERTY(int grid READ grid WRITE setGrid NOTIFY gridChanged)  // Ticks; 1 = off.
    Q_PROPERTY(int noteCount READ noteCount NOTIFY notesChanged)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY notesChanged)
    Q_PROPERTY(QString selectionText READ selectionText NOTIFY notesChanged)
    Q_PROPERTY(bool edited READ edited NOTIFY notesChanged)
    Q_PROPERTY(QString editedText READ editedText NOTIFY notesChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY notesChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY notesChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY notesChanged)
    Q_PROPERTY(QString redoText READ redoText NOTIFY notesChanged)

  public:
    struct BarLine {
        int64_t tick;    // From the start of the section.
        int number;      // From 1.
        int64_t beat;    // Ticks.
        int beats;
    };

    RollPresenter(Desk& desk, QObject* parent);

    bool opened() const { return m_opened; }
    bool loaded() const { return m_loaded; }
    int section() const { return m_section; }
    int stem() const { return m_stem; }
    QString sectionName() const;
    QString stemName() const;
    QString tonality() const;
    bool drums() const;
    bool readOnly() const { return !m_reason.isEmpty() || !m_loaded; }
    bool held() const { return m_held; }
    QString reason() const { return m_reason; }
    double length() const { return static_cast<double>(edit().length().value); }
    double lead() const { return static_cast<double>(m_lead); }
    double tail() const { return static_cast<double>(m_tail); }
    int laneCount() const { return static_cast<int>(edit().lanes().size()); }
    int centreLane() const;
    int grid() const { return m_grid; }
    void setGrid(int ticks);
    int noteCount() const { return static_cast<int>(edit().items().size()); }
    int selectedCount() const { return edit().selectedCount(); }
    QString selectionText() const;  // "E4 at 9.1, 1/8, velocity 84" or "3 notes"
    bool edited() const { return edit().changed(); }
    QString editedText() const;     // "12 kept, 1 added"
    bool canUndo() const { return edit().canUndo() && !readOnly(); }
    bool canRedo() const { return edit().canRedo() && !readOnly(); }
    QString undoText() const { return stepText(edit().undoStep()); }
    QString redoText() const { return stepText(edit().redoStep()); }

    // What the roll paints.
    const RollEdit& edit() const { return m_edit; }
    const std::vector<Note>& neighbours() const { return m_neighbours; }  // Before tick 0 and after the end.
    const std::vector<BarLine>& barLines() const { return m_bars; }
    QString laneName(int lane) const;
    bool laneInKey(int lane) const;  // Of the section's key; drums always.
    bool laneBlack(int lane) const;

    // The cue that is shown, or null: what is open stays open, unless its cell is gone. Notes are read again when the
    // cell plays others now; what was written over them meanwhile is dropped only then.
    void show(std::shared_ptr<const CueSnapshot> cue);
    HandNotes written() const;       // What is to be offered.

    Q_INVOKABLE void open(int section, int stem);
    Q_INVOKABLE void close();
    Q_INVOKABLE void step(int sections, int stems);        // To a neighbour; edits of each cell are kept.
    Q_INVOKABLE double tickAt(double sample) const;        // From the start of the section.
    Q_INVOKABLE double sampleAt(double tick) const;
    Q_INVOKABLE double snapped(double tick) const;         // Down to the grid.
    int64_t nearestGrid(int64_t tick) const;

    // Changes; nothing happens where it is read only.
    Q_INVOKABLE void addAt(double tick, int lane);         // On the grid, one grid step long.
    Q_INVOKABLE void addAtPlayhead(double sample);         // In the selected note's lane.
    Q_INVOKABLE void nudge(int gridSteps, int lanes);      // Moves what is selected; lanes go down.
    Q_INVOKABLE void lengthen(int gridSteps);
    Q_INVOKABLE void louder(int by);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void copy();
    Q_INVOKABLE void paste(double sample);                 // From the playhead on.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void restore();
    Q_INVOKABLE void selectNext(int by);
    Q_INVOKABLE void selectAll(bool selected);
    // Of the mouse: changes the edit and tells.
    template <class Change>
    void change(Change&& what) {
        what(m_edit);
        Q_EMIT notesChanged();
    }

  Q_SIGNALS:
    void changed();
    void notesChanged();
    void gridChanged();
    void failed(const fermata::Error& error);

  private:
    struct Draft {
        Hash take;
        Samples offset;
        RollEdit edit;
    };
    QString cellKey(int section, int stem) const;
    void keepDraft();
    void read();
    void say();      // Held, old, or free.
    static QString stepText(RollEdit::Step step);
    QString lengthText(int64_t ticks) const;

    Desk& m_desk;
    std::shared_ptr<const CueSnapshot> m_cue;
    RollEdit m_edit;
    std::map<QString, Draft> m_drafts;   // By cell, of this cue.
    std::vector<Note> m_neighbours, m_clipboard;
    std::vector<BarLine> m_bars;
    QString m_reason, m_cueId;
    Hash m_take;                         // What was read.
    Samples m_offset;
    int64_t m_lead = 0, m_tail = 0;
    int m_section = 0, m_stem = 0, m_grid = 240, m_generation = 0;
    bool m_opened = false, m_loaded = false, m_held = false;
};

}  // namespace fermata::ui
