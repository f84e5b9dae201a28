// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokens/writer.h"

#include <algorithm>
#include <cassert>

namespace fermata::tokens {
namespace {

constexpr std::array<Role, kRoles> kFillOrder{Role::Drums, Role::Bass, Role::Harmony, Role::Melody, Role::Texture, Role::Other};

int unitRow(int unit) {
    int at = 0;
    while (at < 5 && (1 << at) < unit) ++at;
    return at;
}

int tempoRow(int bpm) { return bpm <= 0 ? 0 : 1 + std::clamp((bpm - 50) / 20, 0, 7); }

const GridChord* chordAt(const GridBar& bar, int tick) {
    const GridChord* found = nullptr;
    for (const GridChord& chord : bar.chords) {
        if (found == nullptr || chord.at <= tick) found = &chord;
    }
    return found;
}

int rootRow(const GridChord* chord) { return chord == nullptr || chord->root < 0 ? 12 : chord->root; }

void addTones(Rows& rows, int first, const GridChord* chord) {
    if (chord == nullptr) return;
    int left = 7;  // No chord has more; the rows of a step are counted on it.
    for (int tone = 0; tone < 12 && left > 0; ++tone) {
        if ((chord->tones >> tone & 1) == 0) continue;
        rows.add(first + tone);
        --left;
    }
}

int control(int8_t value) { return value < 0 ? 8 : value; }

std::vector<size_t> partsInFillOrder(const Window& window) {
    std::vector<size_t> order;
    for (const Role role : kFillOrder) {
        for (size_t part = 0; part < window.parts.size(); ++part) {
            if (window.parts[part].role == role) order.push_back(part);
        }
    }
    return order;
}

}  // namespace

std::vector<CellPlace> heldCells(const Window& window) {
    std::vector<CellPlace> cells;
    for (const size_t part : partsInFillOrder(window)) {
        for (size_t bar = 0; bar < window.bars.size(); ++bar) {
            if (!window.parts[part].cells[bar].hole) cells.push_back({static_cast<int>(part), static_cast<int>(bar)});
        }
    }
    return cells;
}

std::vector<CellPlace> holes(const Window& window, HoleOrder order) {
    std::vector<CellPlace> cells;
    for (const size_t part : partsInFillOrder(window)) {
        for (size_t bar = 0; bar < window.bars.size(); ++bar) {
            if (window.parts[part].cells[bar].hole) cells.push_back({static_cast<int>(part), static_cast<int>(bar)});
        }
    }
    if (order == HoleOrder::ByBar) {
        std::stable_sort(cells.begin(), cells.end(), [](CellPlace a, CellPlace b) { return a.bar < b.bar; });
    }
    return cells;
}

int pitchValue(int key, bool drums) { return drums ? kDrumPitch + std::clamp(key, kFirstDrumKey, kLastDrumKey) - kFirstDrumKey : key; }
int keyOf(int pitchValue) { return pitchValue >= kDrumPitch ? pitchValue - kDrumPitch + kFirstDrumKey : pitchValue; }

Target targetOf(const GridNote& note, bool drums, int length) {
    Target target;
    target.value = {static_cast<int16_t>(kFirstOnset + note.onset), static_cast<int16_t>(pitchValue(note.pitch, drums)),
                    static_cast<int16_t>(length), static_cast<int16_t>(velocityClass(note.velocity)),
                    static_cast<int16_t>(drums ? microClass(note.microMs) : -1)};
    return target;
}

Writer::Writer(const Window& window) : m_window(window) {
    assert(!window.bars.empty() && window.bars.size() <= kMaxBars);
    int at = 0;
    for (const GridBar& bar : window.bars) {
        assert(bar.ticks > 0 && bar.ticks <= kMaxBarTicks);
        m_barStart.push_back(at);
        at += bar.ticks;
    }
    m_heard.assign(static_cast<size_t>(at), 0);
    m_lowest.assign(static_cast<size_t>(at), 255);
    for (GridPart& part : m_window.parts) {
        for (GridCell& cell : part.cells) cell.notes.clear();
    }
    // What is held is written by held(); the window's own notes stay with the caller until then.
    for (const CellPlace place : heldCells(window)) {
        m_window.parts[static_cast<size_t>(place.part)].cells[static_cast<size_t>(place.bar)].notes =
            window.parts[static_cast<size_t>(place.part)].cells[static_cast<size_t>(place.bar)].notes;
    }
}

std::vector<Step> Writer::held() {
    std::vector<Step> steps;
    for (const CellPlace place : heldCells(m_window)) {
        std::vector<GridNote> held;
        held.swap(m_window.parts[static_cast<size_t>(place.part)].cells[static_cast<size_t>(place.bar)].notes);
        steps.push_back(open(place));
        for (const GridNote& note : held) {
            for (const Step& step : noteWithTies(note)) steps.push_back(step);
        }
        close();
    }
    return steps;
}

Rows Writer::facts(CellPlace place) const {
    const GridPart& part = m_window.parts[static_cast<size_t>(place.part)];
    const GridBar& bar = m_window.bars[static_cast<size_t>(place.bar)];
    const GridCell& cell = part.cells[static_cast<size_t>(place.bar)];
    Rows rows;
    rows.add(row::kHole + (cell.hole ? 1 : 0));
    rows.add(row::kRole + static_cast<int>(part.role));
    rows.add(row::kOrdinal + std::clamp(part.ordinal, 0, 3));
    rows.add(row::kBar + place.bar);
    rows.add(row::kBeats + std::clamp(bar.beats, 0, 16));
    rows.add(row::kUnit + unitRow(bar.unit));
    rows.add(row::kTonic + (bar.tonic < 0 ? 12 : bar.tonic));
    rows.add(row::kMode + (bar.tonic < 0 ? 2 : bar.minor ? 1 : 0));
    rows.add(row::kTempo + tempoRow(bar.bpm));
    rows.add(row::kStyle + m_window.style);
    for (int half = 0; half < 2; ++half) {
        const GridChord* chord = chordAt(bar, half * bar.ticks / 2);
        rows.add(row::kChordRoot + half * 13 + rootRow(chord));
        addTones(rows, row::kChordTones + half * 12, chord);
    }
    rows.add(row::kEnergy + control(cell.controls.energy));
    rows.add(row::kDensity + control(cell.controls.density));
    rows.add(row::kHeight + control(cell.controls.height));
    rows.add(row::kPolyphony + control(cell.controls.polyphony));
    rows.add(row::kActivity + control(cell.controls.activity));
    return rows;
}

Step Writer::open(CellPlace place) {
    assert(!m_open);
    m_open = true;
    m_place = place;
    m_lastStep = 0;
    m_facts = facts(place);
    m_window.parts[static_cast<size_t>(place.part)].cells[static_cast<size_t>(place.bar)].notes.clear();
    Step step{m_barStart[static_cast<size_t>(place.bar)], m_facts};
    step.rows.add(row::kKind + 0);
    return step;
}

void Writer::hear(const GridNote& note, int from, int length) {
    const int start = m_barStart[static_cast<size_t>(m_place.bar)] + note.onset + from;
    const int end = std::min(start + length, static_cast<int>(m_heard.size()));
    for (int at = start; at < end; ++at) {
        const auto tick = static_cast<size_t>(at);
        m_heard[tick] = static_cast<uint16_t>(m_heard[tick] | 1U << (note.pitch % 12));
        m_lowest[tick] = static_cast<uint8_t>(std::min<int>(m_lowest[tick], note.pitch));
    }
}

Step Writer::note(const GridNote& note) {
    assert(m_open && note.length >= 1 && note.length <= kMaxLength);
    const Target target = targetOf(note, drums(), note.length);
    Step step{m_barStart[static_cast<size_t>(m_place.bar)] + note.onset, m_facts};
    step.rows.add(row::kKind + 1);
    for (int field = 0; field < kFields; ++field) {
        const auto f = static_cast<size_t>(field);
        if (target.value[f] >= 0) step.rows.add(kFieldRow[f] + target.value[f]);
    }
    step.rows.add(row::kTickInBeat + note.onset % kGridPerQuarter);
    step.rows.add(row::kBeatInBar + note.onset / kGridPerQuarter);
    if (!drums()) hear(note, 0, note.length);
    m_window.parts[static_cast<size_t>(m_place.part)].cells[static_cast<size_t>(m_place.bar)].notes.push_back(note);
    m_lastStep = note.length;
    return step;
}

Step Writer::tie(int length) {
    assert(m_open && m_lastStep == kMaxLength);
    GridNote& last = m_window.parts[static_cast<size_t>(m_place.part)].cells[static_cast<size_t>(m_place.bar)].notes.back();
    if (!drums()) hear(last, last.length, length);
    last.length += length;
    m_lastStep = length;
    Step step{m_barStart[static_cast<size_t>(m_place.bar)] + last.onset, m_facts};
    step.rows.add(row::kKind + 2);
    step.rows.add(row::kOnset + kTie);
    step.rows.add(row::kPitch + pitchValue(last.pitch, drums()));
    step.rows.add(row::kLength + length);
    return step;
}

std::vector<Step> Writer::noteWithTies(const GridNote& whole) {
    GridNote first = whole;
    first.length = std::min(whole.length, kMaxLength);
    std::vector<Step> steps{note(first)};
    for (int left = whole.length - first.length; left > 0; left -= kMaxLength) steps.push_back(tie(std::min(left, kMaxLength)));
    return steps;
}

void Writer::close() {
    assert(m_open);
    m_open = false;
}

Rows Writer::heardAt(int onset) const {
    const auto tick = static_cast<size_t>(m_barStart[static_cast<size_t>(m_place.bar)] + onset);
    Rows rows;
    for (int tone = 0; tone < 12; ++tone) {
        if ((m_heard[tick] >> tone & 1) != 0) rows.add(row::kHeard + tone);
    }
    rows.add(row::kHeardLowest + (m_lowest[tick] == 255 ? 12 : m_lowest[tick] % 12));
    const GridChord* chord = chordAt(m_window.bars[static_cast<size_t>(m_place.bar)], onset);
    rows.add(row::kNowRoot + rootRow(chord));
    addTones(rows, row::kNowTones, chord);
    return rows;
}

Allowed Writer::allowedOnset() const {
    const std::vector<GridNote>& written = notes(m_place);
    Allowed allowed{kFirstOnset, kFirstOnset + barTicks() - 1, true, m_lastStep == kMaxLength};
    if (written.empty()) return allowed;
    const int top = drums() ? kLastDrumKey : 127;
    allowed.low = kFirstOnset + written.back().onset + (written.back().pitch >= top ? 1 : 0);
    return allowed;
}

Allowed Writer::allowedPitch(int onset) const {
    const std::vector<GridNote>& written = notes(m_place);
    Allowed allowed{drums() ? kDrumPitch : 0, drums() ? pitchValue(kLastDrumKey, true) : 127, false, false};
    if (!written.empty() && written.back().onset == onset) allowed.low = pitchValue(written.back().pitch, drums()) + 1;
    return allowed;
}

bool Writer::drums() const { return m_window.parts[static_cast<size_t>(m_place.part)].role == Role::Drums; }
int Writer::barTicks() const { return m_window.bars[static_cast<size_t>(m_place.bar)].ticks; }
const std::vector<GridNote>& Writer::notes(CellPlace place) const {
    return m_window.parts[static_cast<size_t>(place.part)].cells[static_cast<size_t>(place.bar)].notes;
}

Sequence encode(const Window& window, const std::vector<CellPlace>& holeOrder) {
    Sequence sequence;
    Writer writer(window);
    std::vector<CellPlace> order = heldCells(window);
    order.insert(order.end(), holeOrder.begin(), holeOrder.end());
    const auto push = [&](const Step& step, CellPlace place, bool hole) {
        sequence.steps.push_back(step);
        sequence.targets.emplace_back();
        sequence.cell.push_back(place);
        sequence.hole.push_back(hole);
    };
    for (const CellPlace place : order) {
        const GridCell& cell = window.parts[static_cast<size_t>(place.part)].cells[static_cast<size_t>(place.bar)];
        push(writer.open(place), place, cell.hole);
        for (const GridNote& whole : cell.notes) {
            GridNote first = whole;
            first.length = std::min(whole.length, kMaxLength);
            Target target = targetOf(first, writer.drums(), first.length);
            target.heard = writer.heardAt(whole.onset);
            sequence.targets.back() = target;
            push(writer.note(first), place, cell.hole);
            for (int left = whole.length - first.length; left > 0; left -= kMaxLength) {
                const int length = std::min(left, kMaxLength);
                sequence.targets.back().value = {kTie, -1, static_cast<int16_t>(length), -1, -1};
                push(writer.tie(length), place, cell.hole);
            }
        }
        sequence.targets.back().value = {kEnd, -1, -1, -1, -1};
        writer.close();
    }
    return sequence;
}

void decode(const Sequence& sequence, Window& window) {
    for (size_t i = 0; i < sequence.steps.size(); ++i) {
        const CellPlace place = sequence.cell[i];
        GridPart& part = window.parts[static_cast<size_t>(place.part)];
        std::vector<GridNote>& notes = part.cells[static_cast<size_t>(place.bar)].notes;
        if (i == 0 || sequence.cell[i - 1] != place) notes.clear();
        const auto& value = sequence.targets[i].value;
        if (value[0] == kEnd) continue;
        if (value[0] == kTie) {
            notes.back().length += value[2];
            continue;
        }
        notes.push_back({value[0] - kFirstOnset, value[2], keyOf(value[1]), velocityOf(value[3]), value[4] < 0 ? 0 : microOf(value[4])});
    }
}

}  // namespace fermata::tokens
