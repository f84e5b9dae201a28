// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/roll_presenter.h"

#include <QStringList>
#include <algorithm>
#include <numeric>

#include "core/studio/edit.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/key_names.h"
#include "ui/presenters/sentences.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

constexpr int kBarsBeside = 2;  // Shown of each neighbour.

struct Read {
    std::vector<Note> before, notes, after;
};

}  // namespace

RollPresenter::RollPresenter(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

QString RollPresenter::cellKey(int section, int stem) const {
    const Revision& r = m_cue->revision;
    return qs(r.sections[static_cast<size_t>(section)].id.text()) + QLatin1Char('/') + qs(r.stems[static_cast<size_t>(stem)].id.text());
}

QString RollPresenter::sectionName() const { return m_opened ? qs(m_cue->revision.sections[static_cast<size_t>(m_section)].name) : QString(); }
QString RollPresenter::stemName() const { return m_opened ? qs(m_cue->revision.stems[static_cast<size_t>(m_stem)].name) : QString(); }
QString RollPresenter::tonality() const { return m_opened ? keyInWindow(m_cue->revision.sections[static_cast<size_t>(m_section)].key) : QString(); }

bool RollPresenter::drums() const {
    const auto& lanes = m_edit.lanes();
    return !lanes.empty() && lanes.front().voice != Voice::Pitched;
}

// --- What is open ------------------------------------------------------------------------------------------------

void RollPresenter::show(std::shared_ptr<const CueSnapshot> cue) {
    const QString id = cue ? qs(cue->cue.id.text()) : QString();
    if (id != m_cueId) {
        m_drafts.clear();
        m_cueId = id;
        m_opened = m_loaded = false;
    }
    if (!m_opened || !cue) {
        m_cue = std::move(cue);
        m_opened = m_opened && m_cue;
        return Q_EMIT changed();
    }
    // By id: sections may have been cut or renamed meanwhile.
    const SectionId section = m_cue->revision.sections[static_cast<size_t>(m_section)].id;
    const StemId stem = m_cue->revision.stems[static_cast<size_t>(m_stem)].id;
    m_cue = std::move(cue);
    const Revision& r = m_cue->revision;
    const Section* foundSection = r.section(section);
    const auto foundStem = std::find_if(r.stems.begin(), r.stems.end(), [&](const Stem& item) { return item.id == stem; });
    const Cell* cell = r.cell(section, stem);
    if (foundSection == nullptr || foundStem == r.stems.end() || cell == nullptr) {
        m_opened = false;
        return Q_EMIT changed();
    }
    m_section = static_cast<int>(foundSection - r.sections.data());
    m_stem = static_cast<int>(foundStem - r.stems.begin());
    const bool same = cell->take == m_take && cell->offset == m_offset && m_loaded;
    say();
    if (same) return Q_EMIT changed();
    read();
}

void RollPresenter::open(int section, int stem) {
    if (!m_cue || section < 0 || stem < 0 || section >= static_cast<int>(m_cue->revision.sections.size()) || stem >= static_cast<int>(m_cue->revision.stems.size())) return;
    keepDraft();
    m_opened = true;
    m_section = section;
    m_stem = stem;
    read();
}

void RollPresenter::close() {
    keepDraft();
    m_opened = m_loaded = false;
    Q_EMIT changed();
}

void RollPresenter::step(int sections, int stems) {
    if (!m_opened) return;
    const Revision& r = m_cue->revision;
    const int section = std::clamp(m_section + sections, 0, static_cast<int>(r.sections.size()) - 1);
    const int stem = std::clamp(m_stem + stems, 0, static_cast<int>(r.stems.size()) - 1);
    if (section != m_section || stem != m_stem) open(section, stem);
}

void RollPresenter::keepDraft() {
    if (m_opened && m_loaded && m_edit.changed()) m_drafts[cellKey(m_section, m_stem)] = {m_take, m_offset, m_edit};
    else if (m_opened && m_loaded) m_drafts.erase(cellKey(m_section, m_stem));
}

void RollPresenter::say() {
    const Revision& r = m_cue->revision;
    const Section& section = r.sections[static_cast<size_t>(m_section)];
    const Cell* cell = r.cell(section.id, r.stems[static_cast<size_t>(m_stem)].id);
    const Lock* lock = cell == nullptr ? nullptr : lockOn(m_cue->locks, r, *cell);
    m_held = lock != nullptr;
    m_reason.clear();
    if (lock != nullptr) m_reason = tr("Held: %1, %2, revision %3. Its notes can be looked at, not changed.").arg(heldByInWindow(heldBy(*lock)), localTime(lock->lockedAt), QString::number(lock->revision));
    else if (r.number != m_cue->cue.newestRevision) m_reason = tr("This is an older revision; notes are written into the newest.");
}

void RollPresenter::read() {
    const Revision& r = m_cue->revision;
    const Section& section = r.sections[static_cast<size_t>(m_section)];
    const Stem& stem = r.stems[static_cast<size_t>(m_stem)];
    const Cell* cell = r.cell(section.id, stem.id);
    m_loaded = false;
    m_take = cell == nullptr ? Hash() : cell->take;
    m_offset = cell == nullptr ? Samples{} : cell->offset;
    say();
    const Ticks start = r.tempo.barStart(section.firstBar), end = r.tempo.barStart(section.firstBar + section.bars);
    const int firstShown = std::max(0, section.firstBar - kBarsBeside), lastShown = std::min(r.tempo.barCount(), section.firstBar + section.bars + kBarsBeside);
    m_lead = (start - r.tempo.barStart(firstShown)).value;
    m_tail = (r.tempo.barStart(lastShown) - end).value;
    m_bars.clear();
    for (int bar = firstShown; bar < lastShown; ++bar) {
        const Meter& meter = r.tempo.bars()[static_cast<size_t>(bar)].meter;
        m_bars.push_back({(r.tempo.barStart(bar) - start).value, bar + 1, meter.beat().value, meter.beats});
    }
    m_edit = RollEdit({}, end - start, lanesFor(qs(stem.role), {}));
    m_neighbours.clear();
    Q_EMIT changed();
    Q_EMIT notesChanged();
    const int generation = ++m_generation;
    m_desk.run<Read>(Lane::Read, this, [cue = m_cue, at = static_cast<size_t>(m_section), stem = stem.name](Studio& studio) -> Result<Read> {
        Read out;
        const auto fill = [&](size_t index, std::vector<Note>& notes) -> Result<void> {
            auto found = cellNotes(studio, cue->revision, cue->revision.sections[index].name, stem);
            if (!found) return fail(found.error());
            notes = std::move(*found);
            return {};
        };
        if (const Result<void> done = fill(at, out.notes); !done) return fail(done.error());
        if (at > 0) {
            if (const Result<void> done = fill(at - 1, out.before); !done) return fail(done.error());
        }
        if (at + 1 < cue->revision.sections.size()) {
            if (const Result<void> done = fill(at + 1, out.after); !done) return fail(done.error());
        }
        return out;
    }, [this, generation](Result<Read> answer) {
        if (generation != m_generation || !m_opened) return;
        if (!answer) return Q_EMIT failed(answer.error());
        const Revision& now = m_cue->revision;
        const Section& shown = now.sections[static_cast<size_t>(m_section)];
        const Ticks length = now.tempo.barStart(shown.firstBar + shown.bars) - now.tempo.barStart(shown.firstBar);
        if (m_section > 0) {
            const Section& previous = now.sections[static_cast<size_t>(m_section) - 1];
            const Ticks shift = now.tempo.barStart(shown.firstBar) - now.tempo.barStart(previous.firstBar);
            for (Note note : answer->before) {
                note.start += -shift;
                m_neighbours.push_back(note);
            }
        }
        for (Note note : answer->after) {
            note.start += length;
            m_neighbours.push_back(note);
        }
        std::vector<Note> all = answer->notes;
        all.insert(all.end(), m_neighbours.begin(), m_neighbours.end());
        const auto draft = m_drafts.find(cellKey(m_section, m_stem));
        if (draft != m_drafts.end() && draft->second.take == m_take && draft->second.offset == m_offset) m_edit = draft->second.edit;
        else m_edit = RollEdit(std::move(answer->notes), length, lanesFor(qs(now.stems[static_cast<size_t>(m_stem)].role), all));
        m_loaded = true;
        Q_EMIT changed();
        Q_EMIT notesChanged();
    });
}

HandNotes RollPresenter::written() const { return {m_cue->cue.id, ss(sectionName()), ss(stemName()), m_edit.notes(), "the piano roll"}; }

// --- Where things are --------------------------------------------------------------------------------------------

int RollPresenter::centreLane() const {
    int top = laneCount(), bottom = -1;
    const auto see = [&](const Note& note) {
        const int lane = m_edit.laneOf(note);
        if (lane < 0) return;
        top = std::min(top, lane);
        bottom = std::max(bottom, lane);
    };
    for (const auto& item : m_edit.items()) see(item.note);
    if (bottom < 0) {
        for (const Note& note : m_neighbours) see(note);
    }
    return bottom < 0 ? laneCount() / 2 : (top + bottom) / 2;
}

double RollPresenter::tickAt(double sample) const {
    if (!m_opened) return 0;
    const TempoMap& tempo = m_cue->revision.tempo;
    return static_cast<double>((tempo.tickAt({static_cast<int64_t>(sample)}) - tempo.barStart(m_cue->revision.sections[static_cast<size_t>(m_section)].firstBar)).value);
}

double RollPresenter::sampleAt(double tick) const {
    if (!m_opened) return 0;
    const TempoMap& tempo = m_cue->revision.tempo;
    const Ticks at = tempo.barStart(m_cue->revision.sections[static_cast<size_t>(m_section)].firstBar) + Ticks{static_cast<int64_t>(tick)};
    return static_cast<double>(tempo.sampleAt(std::max(Ticks{0}, at)).value);
}

double RollPresenter::snapped(double tick) const {
    const auto at = static_cast<int64_t>(std::max(0.0, tick));
    return static_cast<double>(at / m_grid * m_grid);
}

int64_t RollPresenter::nearestGrid(int64_t tick) const { return (tick + m_grid / 2) / m_grid * m_grid; }

void RollPresenter::setGrid(int ticks) {
    if (ticks < 1 || ticks == m_grid) return;
    m_grid = ticks;
    Q_EMIT gridChanged();
}

QString RollPresenter::laneName(int lane) const {
    if (lane < 0 || lane >= laneCount()) return {};
    const RollLane& one = m_edit.lanes()[static_cast<size_t>(lane)];
    switch (one.voice) {
    case Voice::Pitched: return qs(pitchName(one.key));
    case Voice::Kick: return tr("Kick");
    case Voice::Snare: return tr("Snare");
    case Voice::Clap: return tr("Clap");
    case Voice::Rim: return tr("Rim");
    case Voice::ClosedHat: return tr("Closed hat");
    case Voice::OpenHat: return tr("Open hat");
    case Voice::Crash: return tr("Crash");
    case Voice::Ride: return tr("Ride");
    case Voice::Shaker: return tr("Shaker");
    case Voice::TomLow: return tr("Low tom");
    case Voice::TomMid: return tr("Mid tom");
    case Voice::TomHigh: return tr("High tom");
    case Voice::Riser: return tr("Riser");
    case Voice::Impact: return tr("Impact");
    case Voice::ReverseCymbal: return tr("Reverse cymbal");
    case Voice::Whoosh: return tr("Whoosh");
    case Voice::Drop: return tr("Drop");
    }
    return {};
}

bool RollPresenter::laneInKey(int lane) const {
    if (!m_opened || lane < 0 || lane >= laneCount()) return false;
    const RollLane& one = m_edit.lanes()[static_cast<size_t>(lane)];
    return one.voice != Voice::Pitched || m_cue->revision.sections[static_cast<size_t>(m_section)].key.contains(one.key % 12);
}

bool RollPresenter::laneBlack(int lane) const {
    if (lane < 0 || lane >= laneCount()) return false;
    const RollLane& one = m_edit.lanes()[static_cast<size_t>(lane)];
    if (one.voice != Voice::Pitched) return false;
    const int pitch = one.key % 12;
    return pitch == 1 || pitch == 3 || pitch == 6 || pitch == 8 || pitch == 10;
}

// --- In words ----------------------------------------------------------------------------------------------------

QString RollPresenter::stepText(RollEdit::Step step) {
    switch (step) {
    case RollEdit::Step::None: return {};
    case RollEdit::Step::Add: return tr("adding a note");
    case RollEdit::Step::Move: return tr("moving");
    case RollEdit::Step::Length: return tr("changing the length");
    case RollEdit::Step::Velocity: return tr("changing the velocity");
    case RollEdit::Step::Remove: return tr("deleting");
    case RollEdit::Step::Paste: return tr("pasting");
    case RollEdit::Step::Restore: return tr("going back to the stored notes");
    }
    return {};
}

QString RollPresenter::lengthText(int64_t ticks) const {
    const int64_t whole = kTicksPerQuarter * 4;
    // A name that musicians use: halves down to 64ths, and their triplets.
    const int64_t divisor = std::gcd(ticks, whole), unit = whole / divisor;
    if (64 % unit == 0 || 24 % unit == 0) return QStringLiteral("%1/%2").arg(ticks / divisor).arg(unit);
    return tr("%n tick(s)", nullptr, static_cast<int>(ticks));
}

QString RollPresenter::selectionText() const {
    if (!m_loaded) return {};
    const int count = selectedCount();
    if (count == 0) return tr("%n note(s)", nullptr, noteCount());
    if (count > 1) return tr("%n note(s) selected", nullptr, count);
    const Note& note = m_edit.items()[static_cast<size_t>(m_edit.first())].note;
    const TempoMap& tempo = m_cue->revision.tempo;
    const Ticks at = tempo.barStart(m_cue->revision.sections[static_cast<size_t>(m_section)].firstBar) + note.start;
    const int bar = std::min(tempo.barAt(at), tempo.barCount() - 1);
    const int64_t beat = (at - tempo.barStart(bar)).value / tempo.bars()[static_cast<size_t>(bar)].meter.beat().value;
    return tr("%1 at %2.%3, length %4, velocity %5").arg(laneName(m_edit.laneOf(note))).arg(bar + 1).arg(beat + 1).arg(lengthText(note.length.value)).arg(note.velocity);
}

QString RollPresenter::editedText() const {
    if (!edited()) return {};
    const NoteChanges changes = noteChanges(m_edit.original(), m_edit.notes());
    QStringList parts;
    if (changes.kept > 0) parts << tr("%n kept", nullptr, changes.kept);
    if (changes.moved > 0) parts << tr("%n moved", nullptr, changes.moved);
    if (changes.changed > 0) parts << tr("%n changed", nullptr, changes.changed);
    if (changes.added > 0) parts << tr("%n added", nullptr, changes.added);
    if (changes.removed > 0) parts << tr("%n removed", nullptr, changes.removed);
    return listed(parts);
}

// --- Changes -----------------------------------------------------------------------------------------------------

void RollPresenter::addAt(double tick, int lane) {
    if (readOnly() || lane < 0 || lane >= laneCount()) return;
    const RollLane& one = m_edit.lanes()[static_cast<size_t>(lane)];
    const int64_t start = std::clamp<int64_t>(static_cast<int64_t>(snapped(tick)), 0, std::max<int64_t>(0, m_edit.length().value - 1));
    const int64_t length = std::min<int64_t>(m_grid == 1 ? 240 : m_grid, m_edit.length().value - start);
    change([&](RollEdit& edit) { edit.add({{start}, {0}, {length}, one.voice, one.key, 90, false}); });
}

void RollPresenter::addAtPlayhead(double sample) {
    const double tick = tickAt(sample);
    const int chosen = m_edit.first();
    const int lane = chosen >= 0 ? m_edit.laneOf(m_edit.items()[static_cast<size_t>(chosen)].note) : centreLane();
    addAt(tick < 0 || tick >= length() ? 0 : tick, lane);
}

void RollPresenter::nudge(int gridSteps, int lanes) {
    if (readOnly()) return;
    change([&](RollEdit& edit) { edit.move(Ticks{int64_t{gridSteps} * (m_grid == 1 ? 10 : m_grid)}, lanes); });
}

void RollPresenter::lengthen(int gridSteps) {
    if (readOnly()) return;
    change([&](RollEdit& edit) { edit.lengthen(Ticks{int64_t{gridSteps} * (m_grid == 1 ? 10 : m_grid)}); });
}

void RollPresenter::louder(int by) {
    if (!readOnly()) change([&](RollEdit& edit) { edit.changeVelocity(by); });
}

void RollPresenter::remove() {
    if (!readOnly()) change([](RollEdit& edit) { edit.remove(); });
}

void RollPresenter::copy() {
    m_clipboard.clear();
    for (const auto& item : m_edit.items()) {
        if (item.selected) m_clipboard.push_back(item.note);
    }
    if (m_clipboard.empty()) return;
    // On the grid that they stood on: from the bar or beat before the first.
    const Ticks first{m_clipboard.front().start.value / kTicksPerQuarter * kTicksPerQuarter};
    for (Note& note : m_clipboard) note.start += -first;
}

void RollPresenter::paste(double sample) {
    if (readOnly() || m_clipboard.empty()) return;
    const double tick = tickAt(sample);
    const Ticks at{tick < 0 || tick >= length() ? 0 : static_cast<int64_t>(snapped(tick))};
    std::vector<Note> notes = m_clipboard;
    for (Note& note : notes) note.start += at;
    change([&](RollEdit& edit) { edit.paste(notes); });
}

void RollPresenter::undo() {
    if (!readOnly()) change([](RollEdit& edit) { edit.undo(); });
}

void RollPresenter::redo() {
    if (!readOnly()) change([](RollEdit& edit) { edit.redo(); });
}

void RollPresenter::restore() {
    if (!readOnly() && edited()) change([](RollEdit& edit) { edit.restore(); });
}

void RollPresenter::selectNext(int by) {
    change([&](RollEdit& edit) { edit.selectNext(by); });
}

void RollPresenter::selectAll(bool selected) {
    change([&](RollEdit& edit) { edit.selectAll(selected); });
}

}  // namespace fermata::ui
