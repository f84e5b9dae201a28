// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of one cell while a person changes them: selection, edits, undo. No Qt objects, no database, no painting.
#pragma once

#include <QString>
#include <vector>

#include "core/music/take.h"

namespace fermata::ui {

// A row of the roll: a key of the keyboard, or a voice without pitch (which has one row, whatever tuning its notes have).
struct RollLane {
    Voice voice = Voice::Pitched;
    int key = 60;
    bool holds(const Note& note) const { return note.voice == voice && (voice != Voice::Pitched || note.key == key); }
};

// Highest first. A drum or effects stem has a lane for each of its voices; every other all keys from 12 to 119, more
// where a note lies outside. Whatever `notes` play has a lane in any case.
std::vector<RollLane> lanesFor(const QString& role, const std::vector<Note>& notes);

class RollEdit {
  public:
    enum class Step { None, Add, Move, Length, Velocity, Remove, Paste, Restore };
    struct Item {
        Note note;
        bool selected = false;
        friend bool operator==(const Item&, const Item&) = default;
    };
    // Ticks count from the start of the section, which has `length` of them.
    RollEdit() = default;
    RollEdit(std::vector<Note> notes, Ticks length, std::vector<RollLane> lanes);

    const std::vector<Item>& items() const { return m_items; }   // Sorted by note, selected ones among them.
    const std::vector<RollLane>& lanes() const { return m_lanes; }
    std::vector<Note> notes() const;
    std::vector<Note> original() const { return m_original; }
    Ticks length() const { return m_length; }
    int selectedCount() const;
    bool changed() const { return notes() != m_original; }
    int laneOf(const Note& note) const;  // -1 = none.

    // Selection is not undone by itself; it comes back with the notes.
    void select(int index, bool only);
    void toggle(int index);
    void selectAll(bool selected);
    // Notes that sound between two ticks in lanes [top, bottom]; `add` keeps what is selected.
    void selectIn(Ticks from, Ticks to, int top, int bottom, bool add);
    void selectNext(int by);  // In time order, from the first or last that is selected.
    int first() const;        // Index of the first selected note, -1 = none.

    // One step of undo each. What would leave the section or the keys stops at the edge, all notes by the same way.
    int add(const Note& note);  // Selected alone; its index, -1 when it lies outside.
    void move(Ticks by, int lanes);
    void lengthen(Ticks by);
    void changeVelocity(int by);
    void setVelocity(int velocity);
    void remove();
    void paste(const std::vector<Note>& notes);  // As they stand; they are selected alone.
    void restore();                              // The notes as they came.

    // A drag: every change between begin() and commit() is made to what stood at begin(), and is one step.
    void begin();
    void commit();
    void cancel();
    bool dragging() const { return m_dragging; }

    bool canUndo() const { return !m_undo.empty() && !m_dragging; }
    bool canRedo() const { return !m_redo.empty() && !m_dragging; }
    Step undoStep() const { return m_undo.empty() ? Step::None : m_undo.back().step; }
    Step redoStep() const { return m_redo.empty() ? Step::None : m_redo.back().step; }
    void undo();
    void redo();

  private:
    struct Saved {
        Step step;
        std::vector<Item> items;
    };
    // The items that an edit changes: those of now, or those at the begin of the drag.
    std::vector<Item> base() const { return m_dragging ? m_before : m_items; }
    void put(Step step, std::vector<Item> items);

    std::vector<Note> m_original;
    std::vector<Item> m_items, m_before;
    std::vector<RollLane> m_lanes;
    std::vector<Saved> m_undo, m_redo;
    Ticks m_length;
    Step m_dragStep = Step::None;
    bool m_dragging = false;
};

}  // namespace fermata::ui
