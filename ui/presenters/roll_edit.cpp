// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/roll_edit.h"

#include <algorithm>

namespace fermata::ui {
namespace {

constexpr size_t kMostSteps = 200;
constexpr Ticks kLeast{30};  // A 128th.

// As a drummer's chart reads: metal on top, the kick at the bottom.
constexpr Voice kDrums[] = {Voice::Crash, Voice::Ride, Voice::OpenHat, Voice::ClosedHat, Voice::Shaker, Voice::TomHigh, Voice::TomMid,
                            Voice::TomLow, Voice::Clap, Voice::Rim, Voice::Snare, Voice::Kick};
constexpr Voice kEffects[] = {Voice::Riser, Voice::ReverseCymbal, Voice::Whoosh, Voice::Impact, Voice::Drop};

void sortItems(std::vector<RollEdit::Item>& items) {
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.note < b.note; });
}

}  // namespace

std::vector<RollLane> lanesFor(const QString& role, const std::vector<Note>& notes) {
    std::vector<RollLane> lanes;
    const auto add = [&](Voice voice) {
        if (std::none_of(lanes.begin(), lanes.end(), [&](const RollLane& lane) { return lane.voice == voice; })) lanes.push_back({voice, 60});
    };
    const bool drums = role == QLatin1String("rhythm"), effects = role == QLatin1String("effects");
    if (drums) {
        for (const Voice voice : kDrums) add(voice);
    }
    if (effects) {
        for (const Voice voice : kEffects) add(voice);
    }
    int low = 128, high = -1;
    for (const Note& note : notes) {
        if (note.voice != Voice::Pitched) {
            add(note.voice);
        } else {
            low = std::min(low, note.key);
            high = std::max(high, note.key);
        }
    }
    if (!drums && !effects) {
        low = std::min(low, 12);
        high = std::max(high, 119);
    }
    for (int key = high; key >= low; --key) lanes.push_back({Voice::Pitched, key});
    return lanes;
}

RollEdit::RollEdit(std::vector<Note> notes, Ticks length, std::vector<RollLane> lanes) : m_original(std::move(notes)), m_lanes(std::move(lanes)), m_length(length) {
    sortNotes(m_original);
    for (const Note& note : m_original) m_items.push_back({note, false});
}

std::vector<Note> RollEdit::notes() const {
    std::vector<Note> out;
    out.reserve(m_items.size());
    for (const Item& item : m_items) out.push_back(item.note);
    return out;
}

int RollEdit::selectedCount() const {
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(), [](const Item& item) { return item.selected; }));
}

int RollEdit::laneOf(const Note& note) const {
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        if (m_lanes[i].holds(note)) return static_cast<int>(i);
    }
    return -1;
}

// --- Selection ---------------------------------------------------------------------------------------------------

void RollEdit::select(int index, bool only) {
    if (only) selectAll(false);
    if (index >= 0 && index < static_cast<int>(m_items.size())) m_items[static_cast<size_t>(index)].selected = true;
}

void RollEdit::toggle(int index) {
    if (index >= 0 && index < static_cast<int>(m_items.size())) m_items[static_cast<size_t>(index)].selected ^= true;
}

void RollEdit::selectAll(bool selected) {
    for (Item& item : m_items) item.selected = selected;
}

void RollEdit::selectIn(Ticks from, Ticks to, int top, int bottom, bool add) {
    for (Item& item : m_items) {
        const int lane = laneOf(item.note);
        const Ticks start = item.note.start + item.note.nudge;
        const bool inside = start < to && start + item.note.length > from && lane >= top && lane <= bottom;
        item.selected = inside || (add && item.selected);
    }
}

void RollEdit::selectNext(int by) {
    if (m_items.empty()) return;
    const int count = static_cast<int>(m_items.size());
    int at = by > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (!m_items[static_cast<size_t>(i)].selected) continue;
        at = i;
        if (by < 0) break;
    }
    select(std::clamp(at + by, 0, count - 1), true);
}

int RollEdit::first() const {
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].selected) return static_cast<int>(i);
    }
    return -1;
}

// --- Edits -------------------------------------------------------------------------------------------------------

void RollEdit::put(Step step, std::vector<Item> items) {
    sortItems(items);
    if (m_dragging) {
        m_items = std::move(items);
        m_dragStep = step;
        return;
    }
    const bool same = items.size() == m_items.size() &&
                      std::equal(items.begin(), items.end(), m_items.begin(), [](const Item& a, const Item& b) { return a.note == b.note; });
    if (!same) {
        m_undo.push_back({step, m_items});
        if (m_undo.size() > kMostSteps) m_undo.erase(m_undo.begin());
        m_redo.clear();
    }
    m_items = std::move(items);
}

int RollEdit::add(const Note& note) {
    if (note.start < Ticks{0} || note.start >= m_length || note.length < Ticks{1} || laneOf(note) < 0) return -1;
    std::vector<Item> items = base();
    for (Item& item : items) item.selected = false;
    items.push_back({note, true});
    put(Step::Add, std::move(items));
    return first();
}

void RollEdit::move(Ticks by, int lanes) {
    std::vector<Item> items = base();
    Ticks earliest = m_length, latest{0};
    int top = static_cast<int>(m_lanes.size()), bottom = -1;
    for (const Item& item : items) {
        if (!item.selected) continue;
        earliest = std::min(earliest, item.note.start);
        latest = std::max(latest, item.note.start);
        const int lane = laneOf(item.note);
        top = std::min(top, lane);
        bottom = std::max(bottom, lane);
    }
    if (bottom < 0) return;
    by = std::clamp(by, -earliest, m_length - Ticks{1} - latest);
    lanes = std::clamp(lanes, -top, static_cast<int>(m_lanes.size()) - 1 - bottom);
    // A lane of the keyboard does not lead into one of drums: voices with and without pitch are other things.
    const auto crosses = [&](const Item& item) {
        const int lane = laneOf(item.note);
        return item.selected && lane >= 0 && (m_lanes[static_cast<size_t>(lane)].voice == Voice::Pitched) != (m_lanes[static_cast<size_t>(lane + lanes)].voice == Voice::Pitched);
    };
    if (std::any_of(items.begin(), items.end(), crosses)) lanes = 0;
    for (Item& item : items) {
        if (!item.selected) continue;
        const int lane = laneOf(item.note);
        item.note.start += by;
        if (lane < 0 || lanes == 0) continue;
        const RollLane& now = m_lanes[static_cast<size_t>(lane + lanes)];
        item.note.voice = now.voice;
        if (now.voice == Voice::Pitched) item.note.key = now.key;
    }
    put(Step::Move, std::move(items));
}

void RollEdit::lengthen(Ticks by) {
    std::vector<Item> items = base();
    for (Item& item : items) {
        if (!item.selected) continue;
        // What came shorter or longer than that may stay so.
        const Ticks least = std::min(kLeast, item.note.length), most = std::max({kLeast, item.note.length, m_length - item.note.start});
        item.note.length = std::clamp(item.note.length + by, least, most);
    }
    put(Step::Length, std::move(items));
}

void RollEdit::changeVelocity(int by) {
    std::vector<Item> items = base();
    for (Item& item : items) {
        if (item.selected) item.note.velocity = std::clamp(item.note.velocity + by, 1, 127);
    }
    put(Step::Velocity, std::move(items));
}

void RollEdit::setVelocity(int velocity) {
    std::vector<Item> items = base();
    for (Item& item : items) {
        if (item.selected) item.note.velocity = std::clamp(velocity, 1, 127);
    }
    put(Step::Velocity, std::move(items));
}

void RollEdit::remove() {
    std::vector<Item> items = base();
    std::erase_if(items, [](const Item& item) { return item.selected; });
    put(Step::Remove, std::move(items));
}

void RollEdit::paste(const std::vector<Note>& notes) {
    std::vector<Item> items = base();
    for (Item& item : items) item.selected = false;
    const size_t before = items.size();
    for (const Note& note : notes) {
        if (note.start >= Ticks{0} && note.start < m_length && laneOf(note) >= 0) items.push_back({note, true});
    }
    if (items.size() > before) put(Step::Paste, std::move(items));
}

void RollEdit::restore() {
    std::vector<Item> items;
    for (const Note& note : m_original) items.push_back({note, false});
    put(Step::Restore, std::move(items));
}

// --- Drags and undo ----------------------------------------------------------------------------------------------

void RollEdit::begin() {
    m_before = m_items;
    m_dragStep = Step::None;
    m_dragging = true;
}

void RollEdit::commit() {
    if (!m_dragging) return;
    m_dragging = false;
    if (m_dragStep == Step::None) return;
    std::vector<Item> made = std::move(m_items);
    m_items = std::move(m_before);
    put(m_dragStep, std::move(made));
}

void RollEdit::cancel() {
    if (!m_dragging) return;
    m_dragging = false;
    m_items = std::move(m_before);
}

void RollEdit::undo() {
    if (!canUndo()) return;
    Saved saved = std::move(m_undo.back());
    m_undo.pop_back();
    m_redo.push_back({saved.step, std::move(m_items)});
    m_items = std::move(saved.items);
}

void RollEdit::redo() {
    if (!canRedo()) return;
    Saved saved = std::move(m_redo.back());
    m_redo.pop_back();
    m_undo.push_back({saved.step, std::move(m_items)});
    m_items = std::move(saved.items);
}

}  // namespace fermata::ui
