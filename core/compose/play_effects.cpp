// SPDX-License-Identifier: GPL-3.0-or-later
// Transitions: risers into jumps, impacts on arrivals, whooshes into breaks; sparse, and which the style says.
#include <algorithm>
#include <cstdlib>

#include "core/compose/cell.h"
#include "core/compose/form.h"

namespace fermata {
namespace {

class Board {
  public:
    explicit Board(const PlayedCell& cell) : m_cell(cell), m_list(cell.style->transitions) {}

    std::vector<Note> play() {
        arrivals();
        departures();
        middles();
        if (m_cell.finalHit.value >= 0) {
            m_notes.erase(std::remove_if(m_notes.begin(), m_notes.end(), [&](const Note& note) { return note.start > m_cell.finalHit; }), m_notes.end());
            for (const Voice voice : m_list.final) {
                if (leads(voice)) lead(voice, m_cell.finalHit, 50);
                else add(m_cell.finalHit, m_cell.length - m_cell.finalHit, voice, m_cell.energy() > 500 ? 92 : 72);
            }
        }
        return std::move(m_notes);
    }

  private:
    // These end where something begins; the others begin there.
    static bool leads(Voice voice) { return voice == Voice::Riser || voice == Voice::ReverseCymbal || voice == Voice::Whoosh; }

    void add(Ticks start, Ticks length, Voice voice, int velocity, bool pickup = false, int key = 60) {
        start = std::max(start, Ticks{0});
        length = std::min(length, m_cell.length - start);
        if (length.value <= 0) return;
        for (const Note& note : m_notes) {
            if (note.start == start && note.voice == voice) return;
        }
        m_notes.push_back({start, {0}, length, voice, key, velocity, pickup});
    }

    Ticks twoBeats() const { return m_cell.meter.unit == 8 ? m_cell.pulse() : m_cell.meter.beat() * 2; }

    void lead(Voice voice, Ticks end, int velocity) {
        const auto bars = std::min(m_list.riserBars, std::max(1, static_cast<int>(m_cell.bars.size()) - 1));
        Ticks span = voice == Voice::Riser ? m_cell.meter.bar() * bars : twoBeats();
        if (span > end) span = end;
        add(end - span, span, voice, velocity, end == m_cell.length);
    }

    void departures() {
        if (m_cell.after == nullptr) return;
        const bool drop = m_cell.stopDown.value >= 0;
        const int by = m_cell.energyAfter() - m_cell.section->energy.permille;
        const auto& list = drop || by >= 150 ? m_list.rise : by <= -100 ? m_list.fall : m_list.level;
        if (&list == &m_list.level && by < 40 && m_cell.density() <= 300) return;
        const bool soft = m_cell.style->effects == "soft";
        for (const Voice voice : list) {
            const int velocity = (drop ? 88 : &list == &m_list.rise ? 76 : by >= 40 ? 62 : 52) - (soft ? 14 : 0);
            if (leads(voice)) lead(voice, m_cell.length, velocity);
        }
    }

    void arrivals() {
        const bool drop = isDropStart(*m_cell.plan, m_cell.index, m_list.stopFrom);
        const int jump = m_cell.section->energy.permille - m_cell.energyBefore();
        const Ticks bar = m_cell.meter.bar();
        const bool cinematic = m_cell.style->effects == "cinematic" && m_cell.energy() >= 250;
        if (drop) {
            for (const Voice voice : m_list.drop) {
                if (!leads(voice)) add({0}, voice == Voice::Drop ? bar * 2 : bar, voice, voice == Voice::Drop ? 92 : 100);
            }
        } else if (m_cell.before != nullptr || cinematic) {
            // A blow into quiet music is a quiet one.
            const int most = 40 + m_cell.energy() / 10;
            const int velocity = std::min(most, jump >= 150 ? 84 : cinematic ? 70 : jump <= -150 ? 54 : 0);
            for (const Voice voice : m_list.arrival) {
                if (velocity > 0 && !leads(voice)) add({0}, bar, voice, velocity);
            }
        }
        for (const CellHit& hit : m_cell.hits) {
            const bool blow = hit.kind == "logo" || hit.kind == "drop";
            const bool cut = hit.kind == "cut" && m_cell.style->effects != "cinematic";
            for (const Voice voice : m_list.hit) {
                if (cut) add(hit.at, twoBeats(), Voice::Whoosh, 74);
                else if (leads(voice) && hit.kind != "return") lead(voice, hit.at, 74);
                else if (leads(voice)) continue;
                else add(hit.at, bar, voice, m_cell.style->effects == "soft" ? 62 : blow ? 100 : 92);
            }
            if (blow && hit.at >= m_cell.meter.bar() && !m_list.rise.empty()) lead(m_list.rise.back(), hit.at, 78);
        }
    }

    // Inside a section: now and then, by density.
    void middles() {
        if (m_list.middle.empty()) return;
        const size_t every = m_cell.density() > 700 ? 1 : m_cell.density() > 520 ? 2 : 4;
        const auto beats = static_cast<size_t>(std::max(1, m_cell.meter.beats - 1));
        const Ticks shift = m_cell.variation == 0 ? Ticks{0} : m_cell.meter.beat() * (1 + static_cast<int64_t>(m_cell.pick("shift", 0, beats)));
        const bool cinematic = m_cell.style->effects == "cinematic";
        for (size_t bar = every; bar < m_cell.bars.size(); bar += every) {
            const Ticks start = m_cell.bars[bar].start + shift;
            const int roll = m_cell.chance("middle", static_cast<uint32_t>(bar));
            if (!m_cell.isOpen(start) || start >= m_cell.length || roll > m_cell.density() + 250) continue;
            const Voice voice = m_list.middle[m_cell.pick("which", static_cast<uint32_t>(bar), m_list.middle.size())];
            add(start, leads(voice) ? twoBeats() : m_cell.meter.bar(), voice, cinematic ? 62 : 50, false, 55 + roll % 9);
        }
        // A remake of a short section changes its colour as well.
        if (m_cell.variation > 0 && m_cell.energy() > 200) {
            const Ticks start = m_cell.bars[m_cell.bars.size() / 2].start + shift;
            const Voice voice = m_list.middle[m_cell.variation % m_list.middle.size()];
            if (m_cell.isOpen(start)) add(start, twoBeats(), voice, 54, false, 56 + static_cast<int>(m_cell.variation % 8));
        }
    }

    const PlayedCell& m_cell;
    const StyleTransitions& m_list;
    std::vector<Note> m_notes;
};

}  // namespace

std::vector<Note> playEffects(const PlayedCell& cell) { return Board(cell).play(); }

}  // namespace fermata
