// SPDX-License-Identifier: GPL-3.0-or-later
// The bass: roots where the chord changes, figures by energy, steps that lead into the next chord.
#include <algorithm>
#include <cstdlib>

#include "core/compose/cell.h"
#include "core/compose/harmony.h"

namespace fermata {
namespace {

constexpr int64_t kStep = kTicksPerQuarter / 4;

// The octave of a pitch class nearest to a pitch, inside the window.
int nearest(int pitchClass, int to, int low, int high) {
    int best = -1;
    for (int pitch = low; pitch <= high; ++pitch) {
        if (((pitch - pitchClass) % 12 + 12) % 12 != 0) continue;
        if (best < 0 || std::abs(pitch - to) < std::abs(best - to)) best = pitch;
    }
    return best >= 0 ? best : low + ((pitchClass - low) % 12 + 12) % 12;
}

int bassClass(const Chord& chord) { return chord.bass >= 0 ? chord.bass : chord.root; }

int toneOf(const Chord& chord, char c) {
    const std::vector<int> tones = chordTones(chord);
    const auto index = static_cast<size_t>((c - '1') / 2);
    return index < tones.size() ? tones[index] : tones[0];
}

struct Line {
    const Cell& cell;
    int low;
    int high;
    int centre;
    int last;
    int rootPitch = -1;   // Of the chord that sounds; octave jumps do not move it.
    std::vector<Note> notes;

    void add(Ticks at, Ticks length, int pitch, int velocity, bool pickup) {
        if (!cell.isOpen(at)) return;
        if (cell.stopDown.value >= 0) length = std::min(length, cell.stopDown - at);
        notes.push_back({at, {0}, length, Voice::Pitched, std::clamp(pitch, 0, 127), velocity, pickup});
        last = pitch;
    }

    int root(const Chord& chord) const { return nearest(bassClass(chord), (last + centre) / 2, low, high); }

    // One scale step, or a semitone, from where the next root will be; from the side the line comes from.
    int approach(Ticks at, const Chord& next) const {
        const int target = nearest(bassClass(next), (last + centre) / 2, low, high);
        const int side = last > target ? 1 : -1;
        for (const int step : {side, 2 * side, -side, -2 * side}) {
            if (target + step < low - 2) continue;
            if (fits(target + step, cell.section->key, cell.chordAt(at))) return target + step;
        }
        return target;
    }
};

bool keeps(const Cell& cell, char c, Ticks inBar, uint32_t id) {
    if (c == '1' && inBar.value % (kTicksPerQuarter * 2) == 0) return true;
    const int roll = cell.chance("bass", id);
    return roll < cell.density() + 420;
}

char varied(const Cell& cell, char c, int step, uint32_t bar) {
    if (cell.variation == 0 || step == 0) return c;
    const int roll = cell.chance("bass-vary", bar % 2 * 32U + static_cast<uint32_t>(step));
    if (c == '-' && step % 2 == 0 && roll < 130) return '1';
    if (c == '1' && roll < 260) return roll < 130 ? '8' : '5';
    if (c == '5' && roll < 500) return roll < 250 ? '3' : '1';
    return c;
}

}  // namespace

std::vector<Note> playBass(const Cell& cell) {
    const Orchestration& part = *cell.part;
    const int span = part.high - part.low;
    int centre = part.low + span * (200 + cell.direction.registerHeight.permille * 6 / 10) / 1000;
    // A remake may take its roots from another octave: few notes leave little else to vary.
    if (cell.variation > 0) centre += static_cast<int>(cell.pick("octave", 0, 3)) * 6 - 6;
    const int low = std::max(0, std::max(part.low, centre - 9));
    Line line{cell, low, std::max(low + 12, std::min(part.high + 2, centre + 9)), centre, centre, -1, {}};
    if (cell.request->before != nullptr && !cell.request->before->notes.empty()) {
        line.last = cell.request->before->notes.back().key;
    }
    const Figure& figure = suitable(cell.style->bassFigures, cell.meter, cell.level(), cell.section->function, hash32(cell.cueSalt, 5) % 64U + cell.variation);
    for (size_t bar = 0; bar < cell.bars.size(); ++bar) {
        const CellBar& place = cell.bars[bar];
        const bool lastBar = bar + 1 == cell.bars.size();
        for (int step = 0; step < place.steps(); ++step) {
            const Ticks at = place.start + Ticks{step * kStep};
            char c = varied(cell, figure.at(static_cast<int>(bar), step), step, static_cast<uint32_t>(bar));
            const Chord& chord = cell.chordAt(at);
            // Every chord is met with its own bass note, whatever the figure holds or rests.
            if (chord.start == at || at.value == 0) c = '1';
            if (cell.finalHit == at) c = '1';
            if (c == '-' || c == '.') continue;
            const bool strong = chord.start == at;
            if (!strong && cell.finalHit != at && !keeps(cell, c, at - place.start, static_cast<uint32_t>(bar) * 16U + static_cast<uint32_t>(step))) continue;
            int end = step + 1;
            while (end < place.steps() && figure.at(static_cast<int>(bar), end) == '-') ++end;
            Ticks length{(end - step) * kStep};
            // A drone goes on over the bar line while its chord does.
            if (end == place.steps() && figure.steps.size() > static_cast<size_t>(cell.meter.bar().value / kStep)) {
                length = std::max(length, std::min(cell.nextChordChange(at), cell.length) - at);
            }
            length = std::min(length, cell.nextChordChange(at) - at);
            length = {std::max<int64_t>(kStep / 3, length.value * figure.gate / 1000)};
            const Ticks change = cell.nextChordChange(at);
            const bool leadsOut = change >= cell.length;
            const Chord* next = leadsOut ? cell.chordAfter() : &cell.chordAt(change);
            if (strong || line.rootPitch < 0) line.rootPitch = line.root(chord);
            int pitch = line.rootPitch;
            int velocity = 80;
            bool pickup = false;
            if (c == 'a') {
                // Only a note close to the change leads to it.
                const bool close = next != nullptr && change - at <= cell.meter.beat();
                pitch = close ? line.approach(at, *next) : nearest(toneOf(chord, '5'), line.last, line.low, line.high);
                pickup = close && leadsOut && lastBar;
                velocity = 72;
            } else if (c == '8') {
                pitch = pitch + 12 <= line.high + 5 ? pitch + 12 : pitch;
                velocity = 76;
            } else if (c != '1') {
                pitch = nearest(toneOf(chord, c), pitch + (c == '5' ? -3 : 3), line.low, line.high);
                velocity = 74;
            }
            if (strong) velocity = 86;
            if (cell.finalHit == at) {
                pitch = line.rootPitch;
                length = cell.finalLength;
                velocity = 92;
            }
            line.add(at, length, pitch, velocity, pickup);
        }
    }
    return line.notes;
}

}  // namespace fermata
