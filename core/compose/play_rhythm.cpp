// SPDX-License-Identifier: GPL-3.0-or-later
// The drummer: a groove by energy, ghosts by density, a turn every fourth bar, a fill into every change, and the
// strokes that mark arrivals, hits and the end.
#include <algorithm>

#include "core/compose/cell.h"

namespace fermata {
namespace {

constexpr int64_t kStep = kTicksPerQuarter / 4;

int velocityOf(char c) {
    switch (c) {
        case 'X': return 92;
        case 'x': return 80;
        case 'o': return 62;
        case 'g': return 40;
        case '?': return 50;
        default: return 0;
    }
}

bool isHigh(Voice voice) { return voice == Voice::ClosedHat || voice == Voice::Shaker || voice == Voice::Ride; }
bool isBack(Voice voice) { return voice == Voice::Snare || voice == Voice::Clap || voice == Voice::Rim; }

Ticks ringOf(Voice voice) {
    switch (voice) {
        case Voice::Crash:
        case Voice::Ride: return {kTicksPerQuarter * 4};
        case Voice::OpenHat: return {kTicksPerQuarter / 2};
        default: return {kStep};
    }
}

// How many strokes a bar of it has at a level, in tenths.
int strokes(const Groove& groove, int level) {
    int sum = 0;
    for (const GrooveLane& lane : groove.lanes) {
        if (level < lane.from || level > lane.to) continue;
        int own = 0;
        for (const char c : lane.steps) own += c == '.' ? 0 : c == '?' ? 4 : c == 'g' ? 8 : 10;
        sum += own * lane.chance / 1000 / lane.bars();
    }
    return sum;
}

class Drummer {
  public:
    explicit Drummer(const PlayedCell& cell) : m_cell(cell), m_style(*cell.style) {
        const uint32_t choice = hash32(cell.cueSalt, 3) % 64U + static_cast<uint32_t>(cell.occurrence);
        // A remake keeps the groove and plays it otherwise; only when that is too like the old does it take the neighbour.
        m_groove = &climbing(m_style.grooves, cell.meter, cell.level(), cell.section->function, choice + (cell.attempt >= 6 ? 1 : 0), strokes);
        if (cell.variation > 0) chooseVoices();
    }

    std::vector<Note> play() {
        const size_t lastBar = m_cell.bars.size() - 1;
        for (size_t bar = 0; bar <= lastBar; ++bar) playBar(bar);
        if (m_cell.finalHit.value < 0 && m_cell.after != nullptr) playFill(lastBar, m_cell.bars.size() < 2);
        // Long sections breathe: a short fill closes each phrase of eight, and the middle of one.
        for (size_t bar = 3; bar < lastBar; bar += 4) {
            if (m_cell.density() > 300 && (bar % 8 == 7 || m_groove->turn.empty())) playFill(bar, true);
        }
        arrive();
        if (m_cell.stopDown.value >= 0 && m_cell.energy() >= 250) {
            // Two strokes out of the silence, into the drop.
            for (const Voice voice : m_style.drums.leadIn) {
                strike(m_cell.length - Ticks{kStep * 2}, voice, 60, true);
                strike(m_cell.length - Ticks{kStep}, voice, 78, true);
            }
        }
        if (m_cell.finalHit.value >= 0) finish();
        return std::move(m_notes);
    }

  private:
    void strike(Ticks at, Voice voice, int velocity, bool pickup = false, int key = 60) {
        for (Note& note : m_notes) {
            if (note.start == at && note.voice == voice) {
                note.velocity = std::max(note.velocity, velocity);
                return;
            }
        }
        m_notes.push_back({at, {0}, ringOf(voice), voice, key, velocity, pickup});
    }

    void mark(Ticks at, const std::vector<Voice>& voices, int velocity) {
        for (const Voice voice : voices) {
            const bool cymbal = voice == Voice::Crash || voice == Voice::OpenHat || voice == Voice::Ride;
            strike(at, voice, velocity - (cymbal ? m_style.effects == "soft" ? 34 : 12 : 0));
        }
    }

    // Whether a written stroke sounds at this density.
    bool sounds(const GrooveLane& lane, char c, uint32_t id, int step) const {
        if (c == '.') return false;
        const int roll = m_cell.steady("stroke", id * 16U + static_cast<uint32_t>(lane.voice));
        const int density = m_cell.density() + (m_cell.direction.groove.permille - 500) / 3;
        if (c == '?') return roll < density - 150;
        if (c == 'g') return roll < density + 250;
        if (c == 'o' && isHigh(lane.voice) && step % lane.grid != 0) return roll < density * 6 / 10 + 540;
        return true;
    }

    // A remake plays the same groove on other instruments of the kit, those that the style's grooves know.
    void chooseVoices() {
        const auto swap = [&](const std::vector<Voice>& family, const char* question) {
            std::vector<Voice> there;
            size_t sounding = 0;
            for (const Voice voice : family) {
                if (m_cell.hasVoice(voice)) there.push_back(voice);
                sounding += std::any_of(m_groove->lanes.begin(), m_groove->lanes.end(), [&](const GrooveLane& lane) { return lane.voice == voice; }) ? 1 : 0;
            }
            // Where the groove uses all of them, they would only change places: the family's last joins.
            if (there.size() > 1 && sounding == there.size() && there.back() != family.back()) there.push_back(family.back());
            if (there.size() < 2) return;
            const auto by = 1 + m_cell.pick(question, 0, there.size() - 1);
            for (size_t i = 0; i < there.size(); ++i) m_instead[there[i]] = there[(i + by) % there.size()];
        };
        swap({Voice::ClosedHat, Voice::Shaker, Voice::Ride}, "high");
        if (m_cell.pick("swap-back", 0, 3) != 0) swap({Voice::Snare, Voice::Clap, Voice::Rim}, "back");
        swap({Voice::TomLow, Voice::TomMid, Voice::TomHigh}, "toms");
    }

    Voice voiceOf(Voice voice) const {
        const auto it = m_instead.find(voice);
        return it == m_instead.end() ? voice : it->second;
    }

    bool anyOnset(const std::vector<GrooveLane>& lanes, size_t bar, Ticks inBar, const GrooveLane& except) const {
        for (const GrooveLane& lane : lanes) {
            if (&lane == &except || m_cell.energy() < lane.from || m_cell.energy() > lane.to || inBar.value % lane.step().value != 0) continue;
            const char c = lane.at(static_cast<int>(bar), static_cast<int>(inBar.value / lane.step().value));
            if (c == 'X' || c == 'x' || c == 'o') return true;
        }
        return false;
    }

    // Low drums of a remake move between places where the groove sounds anyway, so that the groove stays.
    char varied(const std::vector<GrooveLane>& lanes, const GrooveLane& lane, char c, int step, size_t bar) const {
        const auto phrase = static_cast<uint32_t>(bar / 4 % 2);
        const bool second = m_cell.variation == 0 && phrase == 1;  // The second half of a long section lives on.
        if (m_cell.variation == 0 && !second) return c;
        const Ticks inBar = lane.step() * step;
        const int roll = m_cell.chance("vary", phrase * 4096U + static_cast<uint32_t>(bar % 2) * 64U + static_cast<uint32_t>(step) + static_cast<uint32_t>(lane.voice) * 128U);
        if (isHigh(lane.voice)) {
            if (second || m_instead.count(lane.voice) > 0) return c;
            if (c == 'x' && roll < 300) return 'o';
            return c == 'o' && roll < 500 ? 'g' : c;
        }
        if (isBack(lane.voice)) return (c == 'g' || c == '?') && roll < 400 && anyOnset(lanes, bar, inBar, lane) ? '.' : c;
        if (m_cell.isStrong(inBar)) return c;
        const bool covered = anyOnset(lanes, bar, inBar, lane);
        const int change = second ? 160 : 430;
        if ((c == 'x' || c == 'o') && covered && roll < change) return '.';
        if (c == '.' && covered && step % 2 == 0 && roll < change / 3) return 'o';
        return c;
    }

    void playBar(size_t bar) {
        const CellBar& place = m_cell.bars[bar];
        const bool turns = !m_groove->turn.empty() && static_cast<int>(bar % static_cast<size_t>(m_groove->turnEvery)) == m_groove->turnEvery - 1 && place.meter == m_cell.meter;
        const std::vector<GrooveLane>& lanes = turns ? m_groove->turn : m_groove->lanes;
        const auto barId = static_cast<uint32_t>(bar);
        for (const GrooveLane& lane : lanes) {
            if (m_cell.energy() < lane.from || m_cell.energy() > lane.to) continue;
            if (lane.chance < 1000 && m_cell.steady("lane", barId / 4 * 32U + static_cast<uint32_t>(lane.voice)) >= lane.chance) continue;
            const auto steps = static_cast<int>(place.length().value / lane.step().value);
            for (int step = 0; step < steps; ++step) {
                const char c = varied(lanes, lane, lane.at(static_cast<int>(bar), step), step, bar);
                if (!sounds(lane, c, barId * 16U + static_cast<uint32_t>(step), step)) continue;
                const Ticks at = place.start + lane.step() * step;
                if (m_cell.isOpen(at)) strike(at, voiceOf(lane.voice), velocityOf(c), false, lane.key);
            }
        }
        if (m_groove->turn.empty() && bar % 4 == 3 && bar + 1 < m_cell.bars.size()) turnRound(bar);
        // Plenty of density asked beyond the groove: sixteenths between its strokes.
        if (m_cell.density() > 800 && !m_style.drums.busy.empty()) {
            for (int step = 1; step < place.steps(); step += 2) {
                const Ticks at = place.start + Ticks{step * kStep};
                if (m_cell.steady("extra", barId * 16U + static_cast<uint32_t>(step)) < (m_cell.density() - 700) * 2 && m_cell.isOpen(at)) strike(at, m_style.drums.busy.front(), 38);
            }
        }
    }

    // The end of a phrase where the style wrote no turn: a little something in the last beat.
    void turnRound(size_t bar) {
        if (m_cell.energy() < 220) return;
        const Ticks end = m_cell.bars[bar].start + m_cell.bars[bar].length();
        const auto id = static_cast<uint32_t>(bar / 4);
        const bool hats = m_cell.hasVoice(Voice::OpenHat) && m_cell.hasVoice(Voice::ClosedHat);
        switch (m_cell.pick("turn-round", id, 3)) {
            case 0:
                if (m_cell.hasVoice(Voice::Kick)) strike(end - Ticks{kStep * 2}, Voice::Kick, 66);
                break;
            case 1:
                if (hats) strike(end - Ticks{kStep * 2}, Voice::OpenHat, 60);
                break;
            default: {
                for (const Voice soft : {Voice::Snare, Voice::Rim, Voice::TomLow}) {
                    if (!m_cell.hasVoice(soft)) continue;
                    strike(end - Ticks{kStep * 3}, soft, 38);
                    strike(end - Ticks{kStep}, soft, 46);
                    break;
                }
                break;
            }
        }
    }

    const Fill& fillFor(size_t bar, int level) const {
        const int rise = m_cell.energyAfter() - m_cell.section->energy.permille;
        const std::string into = rise >= 60 ? "up" : rise <= -60 ? "down" : "any";
        std::vector<Fill> fitting;
        for (const Fill& fill : m_style.fills) {
            if (fill.meter == m_cell.meter && (fill.into == "any" || fill.into == into)) fitting.push_back(fill);
        }
        const auto& from = fitting.empty() ? m_style.fills : fitting;
        const std::string id = suitable(from, m_cell.meter, level, m_cell.section->function, m_cell.pick("fill", static_cast<uint32_t>(bar), 97)).id;
        return *std::find_if(m_style.fills.begin(), m_style.fills.end(), [&](const Fill& fill) { return fill.id == id; });
    }

    void playFill(size_t bar, bool small) {
        const CellBar& place = m_cell.bars[bar];
        const int level = (m_cell.level() + (small ? m_cell.level() : std::max(m_cell.level(), m_cell.energyAfter()))) / 2;
        const Fill& fill = fillFor(bar, level);
        const int most = small ? (m_cell.meter.unit == 8 ? 2 : 1) : fill.beats;
        const int beats = std::min({most, place.meter.beats, fill.beats});
        const Ticks span = m_cell.meter.beat() * beats;
        const Ticks from = place.start + place.length() - span;
        const bool next = bar + 1 == m_cell.bars.size();
        m_notes.erase(std::remove_if(m_notes.begin(), m_notes.end(), [&](const Note& note) {
            return note.start >= from && note.start < place.start + place.length() && !isHigh(note.voice);
        }), m_notes.end());
        for (const GrooveLane& lane : fill.lanes) {
            if (m_cell.energy() < lane.from || m_cell.energy() > lane.to) continue;
            const auto steps = static_cast<int>(span.value / lane.step().value);
            for (int step = 0; step < steps; ++step) {
                const char c = lane.at(0, lane.perBar() - steps + step);
                const Ticks at = from + lane.step() * step;
                // A fill before a drop ends where the stop begins.
                if (c != '.' && m_cell.isOpen(at)) strike(at, lane.voice, velocityOf(c) + step * 12 / steps, next, lane.key);
            }
        }
    }

    void arrive() {
        const bool up = m_cell.section->energy.permille >= m_cell.energyBefore() + 100 && m_cell.before != nullptr;
        const bool peak = m_cell.section->function == "peak" && m_cell.energy() >= 600;
        if ((up && m_cell.energy() >= 450) || peak) mark({0}, m_style.drums.arrival, 96);
        // A long high section is struck again at its second phrase of eight.
        for (size_t bar = 8; bar < m_cell.bars.size() && m_cell.energy() >= 700; bar += 8) mark(m_cell.bars[bar].start, m_style.drums.arrival, 88);
        for (const CellHit& hit : m_cell.hits) {
            if (m_cell.energy() >= 300) mark(hit.at, m_style.drums.hit, 98);
            else if (!m_style.drums.hit.empty()) strike(hit.at, m_style.drums.hit.front(), 90);
        }
    }

    void finish() {
        m_notes.erase(std::remove_if(m_notes.begin(), m_notes.end(), [&](const Note& note) { return note.start >= m_cell.finalHit; }), m_notes.end());
        mark(m_cell.finalHit, m_style.drums.final, m_style.effects == "soft" ? 82 : 98);
    }

    const PlayedCell& m_cell;
    const Style& m_style;
    const Groove* m_groove;
    std::map<Voice, Voice> m_instead;
    std::vector<Note> m_notes;
};

}  // namespace

std::vector<Note> playRhythm(const PlayedCell& cell) { return Drummer(cell).play(); }

}  // namespace fermata
