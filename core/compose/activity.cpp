// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/activity.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "core/compose/harmony.h"
#include "core/compose/tones.h"

namespace fermata {
namespace {

constexpr int64_t kStep = kTicksPerQuarter / 4;
constexpr int kMost = 6;

bool isHigh(Voice voice) { return voice == Voice::ClosedHat || voice == Voice::Shaker || voice == Voice::Ride; }

// How many onsets a bar of a class holds; `least` above `most` where no count does.
struct Counts {
    int least, most;
};
Counts countsOf(int which, Ticks bar) {
    const auto most = [&](int of) { return static_cast<int>(kActivityClasses[static_cast<size_t>(of)] * bar.value / (100 * kTicksPerQuarter)); };
    return {most(which - 1) + 1, most(which)};
}

class BarRhythm {
  public:
    BarRhythm(const PlayedCell& cell, const CellBar& bar, uint32_t number, std::vector<Note>& notes) : m_cell(cell), m_bar(bar), m_number(number), m_notes(notes) {
        m_end = bar.start + bar.length();
        if (cell.finalHit.value >= 0) m_end = std::min(m_end, cell.finalHit);
        const std::string& role = cell.stem->role;
        m_drums = role == "rhythm";
        m_line = role == "melody" || role == "bass";
    }

    void move(int steps) {
        const auto count = static_cast<int>(onsets().size());
        if (count == 0) return;
        const int now = activityClass(count, m_bar.length()), wanted = std::clamp(now + steps, 1, kMost);
        const Counts range = countsOf(wanted, m_bar.length());
        if (wanted > now) {
            const int aim = range.least + std::max(0, range.most - range.least) / 2;
            for (int left = aim - count; left > 0 && add(); --left) {}
        } else if (wanted < now) {
            const int aim = range.most - std::max(0, range.most - range.least) / 2;
            for (int left = count - std::max(aim, 1); left > 0 && drop(); --left) {}
        }
    }

  private:
    // Where something starts, and whether a note lasts from there to what follows.
    std::vector<Ticks> onsets() const {
        std::set<int64_t> found;
        for (const Note& note : m_notes) {
            if (note.start >= m_bar.start && note.start < m_end) found.insert(note.start.value);
        }
        std::vector<Ticks> result;
        for (const int64_t at : found) result.push_back({at});
        return result;
    }
    uint32_t id(Ticks at) const { return m_number * 4096U + static_cast<uint32_t>((at - m_bar.start).value / 20); }

    // The middle of the widest gap, on the eighth where it is wide; gaps in which something sounds go before rests.
    bool add() {
        const std::vector<Ticks> at = onsets();
        Ticks from, to;
        int64_t best = -1;
        for (size_t i = 0; i < at.size(); ++i) {
            const Ticks next = i + 1 < at.size() ? at[i + 1] : m_end;
            const Ticks split = middle(at[i], next);
            if (split <= at[i] || split >= next || !m_cell.isOpen(split)) continue;
            int64_t sounds = 0;
            for (const Note& note : m_notes) {
                if (note.start == at[i]) sounds = std::max(sounds, std::min(note.length, next - at[i]).value);
            }
            // Rests count for half: a breath is filled last.
            const int64_t worth = (m_drums ? (next - at[i]).value * 2 : sounds + (next - at[i]).value) * 1000 + m_cell.steady("activity", id(split));
            if (worth <= best) continue;
            best = worth;
            from = at[i];
            to = next;
        }
        if (best < 0) return lead(at);
        divide(from, middle(from, to), to);
        return true;
    }
    // Before the first onset of the bar, where nothing else is left.
    bool lead(const std::vector<Ticks>& at) {
        if (at.empty() || at.front() - m_bar.start < Ticks{kStep}) return false;
        Ticks place = m_bar.start + Ticks{(at.front() - m_bar.start).value / 2 / kStep * kStep};
        if (!m_cell.isOpen(place)) return false;
        Note note = *std::find_if(m_notes.begin(), m_notes.end(), [&](const Note& one) { return one.start == at.front(); });
        note.length = std::min(note.length, at.front() - place);
        note.start = place;
        note.velocity = std::max(1, note.velocity - 10);
        if (m_drums) note.voice = high();
        else note.key = agreeing(note.key, place);
        m_notes.push_back(note);
        return true;
    }
    Ticks middle(Ticks from, Ticks to) const {
        const int64_t grid = (to - from).value >= kStep * 4 ? kStep * 2 : kStep;
        const int64_t in = (from - m_bar.start).value + (to - from).value / 2;
        return m_bar.start + Ticks{in / grid * grid};
    }

    void divide(Ticks from, Ticks split, Ticks to) {
        std::vector<size_t> struck;
        for (size_t i = 0; i < m_notes.size(); ++i) {
            if (m_notes[i].start == from) struck.push_back(i);
        }
        if (m_drums) {
            Note note = m_notes[struck.front()];
            note.start = split;
            note.nudge = {0};
            note.voice = high();
            note.length = {kStep};
            note.velocity = split.value % kTicksPerQuarter == 0 ? 62 : 52;
            note.pickup = false;
            m_notes.push_back(note);
            return;
        }
        std::sort(struck.begin(), struck.end(), [&](size_t a, size_t b) { return m_notes[a].key < m_notes[b].key; });
        if (struck.size() > 1 && !m_line) {
            // The upper half comes later: a broken chord of as many notes.
            for (size_t i = struck.size() / 2; i < struck.size(); ++i) {
                Note& note = m_notes[struck[i]];
                const Ticks end = std::max(note.start + note.length, std::min(to, split + note.length));
                note.start = split;
                note.nudge = {0};
                note.length = end - split;
            }
            return;
        }
        const size_t count = struck.size();
        for (size_t i = 0; i < count; ++i) {
            Note& first = m_notes[struck[i]];
            Note second = first;
            const Ticks end = first.start + first.length;
            second.start = split;
            second.nudge = {0};
            second.pickup = false;
            second.length = end > split ? end - split : std::min(first.length, to - split);
            first.length = std::min(first.length, split - from);
            second.velocity = std::max(1, second.velocity - 8);
            second.key = m_cell.stem->role == "melody" ? passing(second.key, split, to) : m_line ? second.key : other(second.key, split);
            m_notes.push_back(second);
        }
    }

    // On the way to the line's next note; beside it where there is no way to go.
    int passing(int key, Ticks at, Ticks next) const {
        int target = key;
        for (const Note& note : m_notes) {
            if (note.start == next) target = note.key;
        }
        const int side = target > key ? 1 : target < key ? -1 : m_cell.steady("activity-side", id(at)) < 500 ? 1 : -1;
        for (const int step : {1, 2, 3, 4, 5}) {
            if (std::abs(target - key) > 1 && step >= std::abs(target - key)) break;
            if (agrees(key + side * step, at)) return key + side * step;
        }
        for (const int step : {-1, -2, -3, -4}) {
            if (agrees(key + side * step, at)) return key + side * step;
        }
        return key;
    }
    // Another note of the bar's chord, the nearest above or below.
    int other(int key, Ticks at) const {
        const int side = m_cell.steady("activity-side", id(at)) < 500 ? 1 : -1;
        for (const int step : {3, 4, 5, -3, -4, -5, 7, -7}) {
            if (inChord(key + side * step, at)) return key + side * step;
        }
        return key;
    }
    int agreeing(int key, Ticks at) const {
        for (const int step : {0, -1, 1, -2, 2, -3, 3}) {
            if (agrees(key + step, at)) return key + step;
        }
        return key;
    }
    bool inChord(int key, Ticks at) const {
        const std::vector<int> tones = chordTones(m_cell.chordAt(at));
        return key >= 0 && key < 128 && std::find(tones.begin(), tones.end(), key % 12) != tones.end();
    }
    bool agrees(int key, Ticks at) const {
        if (key < 0 || key > 127) return false;
        if (inChord(key, at)) return true;
        if (m_cell.isStrong(at - m_bar.start)) return false;
        const std::string& kind = m_cell.style->melody.tones;
        if (m_cell.stem->role == "melody" && kind == "chord") return false;
        if (m_cell.stem->role == "melody" && !Tones(m_cell.section->key, kind).contains(key)) return false;
        return fits(key, m_cell.section->key, m_cell.chordAt(at));
    }
    // What marks the time in this bar, else in the style.
    Voice high() const {
        std::map<Voice, int> used;
        for (const Note& note : m_notes) {
            if (isHigh(note.voice) && note.start >= m_bar.start && note.start < m_end) ++used[note.voice];
        }
        Voice found = Voice::ClosedHat;
        int most = 0;
        for (const auto& [voice, count] : used) {
            if (count > most) {
                most = count;
                found = voice;
            }
        }
        for (const Voice voice : {Voice::ClosedHat, Voice::Shaker, Voice::Ride, Voice::Rim, Voice::TomMid}) {
            if (most == 0 && m_cell.hasVoice(voice)) return voice;
        }
        return found;
    }

    // How much the music stands on an onset; -1 = it stays.
    int weight(Ticks at) const {
        const Ticks inBar = at - m_bar.start;
        for (const CellHit& hit : m_cell.hits) {
            if (hit.at == at && at.value > 0) return -1;
        }
        if (!m_drums && at.value > 0 && inBar.value > 0 && m_cell.chordAt(at).start == at && m_cell.stem->role != "melody") return 900;
        int heavy = inBar.value == 0 ? 800 : m_cell.isStrong(inBar) ? 500 : inBar.value % m_bar.meter.beat().value == 0 ? 300 : inBar.value % (kStep * 2) == 0 ? 150 : 50;
        for (const Note& note : m_notes) {
            if (note.start != at) continue;
            if (m_drums && note.voice == Voice::Crash) return -1;
            if (m_drums && !isHigh(note.voice)) heavy += note.velocity;
            if (!m_drums) heavy += static_cast<int>(std::min<int64_t>(note.length.value / 20, 96));
        }
        return heavy;
    }

    bool drop() {
        const std::vector<Ticks> at = onsets();
        if (at.size() < 2) return false;
        size_t which = 0;
        int least = -1;
        for (size_t i = 0; i < at.size(); ++i) {
            const int heavy = weight(at[i]);
            if (heavy < 0) continue;
            const int own = heavy * 1000 + m_cell.steady("activity", id(at[i]));
            if (least >= 0 && own >= least) continue;
            least = own;
            which = i;
        }
        if (least < 0) return false;
        const Ticks gone = at[which];
        // What it was follows what came before, in the same chord.
        const bool joins = !m_drums && which > 0 && m_cell.nextChordChange(at[which - 1]) > gone;
        if (joins) {
            const Ticks before = at[which - 1];
            for (Note& note : m_notes) {
                if (!m_line || note.start != before) continue;
                for (const Note& lost : m_notes) {
                    if (lost.start == gone) note.length = std::max(note.length, lost.start + lost.length - before);
                }
            }
            for (size_t i = 0; !m_line && i < m_notes.size(); ++i) {
                Note& note = m_notes[i];
                if (note.start != gone) continue;
                const Ticks end = note.start + note.length;
                const auto same = std::find_if(m_notes.begin(), m_notes.end(), [&](const Note& one) { return one.start == before && one.key == note.key; });
                if (same != m_notes.end()) {
                    same->length = std::max(same->length, end - before);
                } else {
                    note.start = before;
                    note.nudge = {0};
                    note.length = end - before;
                }
            }
        }
        m_notes.erase(std::remove_if(m_notes.begin(), m_notes.end(), [&](const Note& note) { return note.start == gone; }), m_notes.end());
        return true;
    }

    const PlayedCell& m_cell;
    const CellBar& m_bar;
    uint32_t m_number;
    std::vector<Note>& m_notes;
    Ticks m_end;
    bool m_drums = false, m_line = false;
};

}  // namespace

int activityClass(int onsets, Ticks bar) {
    int which = 0;
    while (which < 7 && int64_t{onsets} * kTicksPerQuarter * 100 > kActivityClasses[static_cast<size_t>(which)] * bar.value) ++which;
    return which;
}

int activitySteps(const StemDirection& direction) {
    const int away = direction.activity.permille - 500;
    return (away + (away > 0 ? 1 : -1) * kActivityStep / 2) / kActivityStep;
}

void setActivity(const PlayedCell& cell, std::vector<Note>& notes) {
    const int steps = activitySteps(cell.direction);
    if (steps == 0 || notes.empty() || cell.stem->role == "effects") return;
    for (size_t bar = 0; bar < cell.bars.size(); ++bar) {
        BarRhythm(cell, cell.bars[bar], static_cast<uint32_t>(bar), notes).move(steps);
        sortNotes(notes);
    }
}

}  // namespace fermata
