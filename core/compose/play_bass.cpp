// SPDX-License-Identifier: GPL-3.0-or-later
// The bass: roots where the chord changes, figures by energy, steps and walks that lead into the next chord.
#include <algorithm>
#include <cstdlib>

#include "core/compose/cell.h"
#include "core/compose/harmony.h"

namespace fermata {
namespace {

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

int strokes(const Figure& figure, int) {
    const auto held = std::count_if(figure.steps.begin(), figure.steps.end(), [](char c) { return c == '-' || c == '.'; });
    return static_cast<int>(static_cast<int64_t>(figure.steps.size()) - held) * 10 / figure.bars();
}

struct Line {
    const PlayedCell& cell;
    int low;
    int high;
    int centre;
    int last;
    int rootPitch = -1;   // Of the chord that sounds; octave jumps do not move it.
    std::vector<Note> notes;

    void add(Ticks at, Ticks length, int pitch, int velocity, bool pickup) {
        if (!cell.isOpen(at)) return;
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

    // A walking note: towards the next root with what steps there are left, chord tones on strong beats.
    int walk(Ticks at, const Chord& chord, const Chord* next, Ticks change, uint32_t id) const {
        if (next != nullptr && change - at <= cell.meter.beat()) return approach(at, *next);
        const int target = next != nullptr ? nearest(bassClass(*next), centre, low, high) : rootPitch;
        const auto left = std::max<int64_t>(1, (change - at).value / cell.meter.beat().value);
        const std::vector<int> tones = chordTones(chord);
        int best = last;
        int64_t bestCost = 100000;
        for (int pitch = std::max(low - 1, last - 7); pitch <= std::min(high + 4, last + 7); ++pitch) {
            if (pitch == last || !fits(pitch, cell.section->key, chord)) continue;
            const bool chordTone = std::find(tones.begin(), tones.end(), pitch % 12) != tones.end();
            const bool strong = cell.isStrong(at - cell.barAt(at).start);
            const int step = std::abs(pitch - last);
            // Where it should stand now for even steps to the target.
            const int64_t wanted = last + (target - last) / left;
            int64_t cost = std::llabs(pitch - wanted) * 3 + (step > 4 ? step * 2 : step > 2 ? 3 : 0);
            cost += chordTone ? 0 : strong ? 14 : 3;
            cost += (pitch > high || pitch < low ? 8 : 0) + cell.chance("walk", id * 32U + static_cast<uint32_t>(pitch)) % 7;
            if (notes.size() >= 2 && notes[notes.size() - 2].key == pitch) cost += 6;
            if (cost >= bestCost) continue;
            best = pitch;
            bestCost = cost;
        }
        return best;
    }
};

bool keeps(const PlayedCell& cell, char c, Ticks inBar, uint32_t id) {
    if (c == 'w' || (c == '1' && cell.isStrong(inBar))) return true;
    return cell.steady("bass", id) < cell.fullness();
}

// Another variation sings otherwise on the same rhythm; now and then it adds or spares a weak note.
char varied(const PlayedCell& cell, char c, int step, uint32_t bar) {
    if (cell.variation == 0 || step == 0) return c;
    const int roll = cell.chance("bass-vary", bar % 2 * 32U + static_cast<uint32_t>(step));
    if (c == '-' && step % 2 == 0 && roll < 70) return '1';
    if (c == '1' && roll < 420) return roll < 140 ? '8' : roll < 300 ? '5' : '3';
    if (c == '5' && roll < 600) return roll < 300 ? '3' : '1';
    if (c == '8' && roll < 400) return '5';
    return c;
}

int velocityOf(const Figure& figure, int at, int velocity) {
    const char c = figure.dynamics[static_cast<size_t>(at) % figure.dynamics.size()];
    return velocity + (c == '+' ? 10 : c == '-' ? -14 : 0);
}

}  // namespace

std::vector<Note> playBass(const PlayedCell& cell) {
    const Orchestration& part = *cell.part;
    const int span = part.high - part.low;
    const uint32_t choice = hash32(cell.cueSalt, 5) % 64U + static_cast<uint32_t>(cell.occurrence) + (cell.attempt >= 5 ? 1 : 0);
    const Figure& figure = climbing(cell.style->bassFigures, cell.meter, cell.level(), cell.section->function, choice, strokes);
    int centre = part.low + span * (200 + cell.direction.registerHeight.permille * 6 / 10) / 1000 + figure.octave * 12;
    // A remake may take its roots from another octave: few notes leave little else to vary.
    if (cell.variation > 0) centre += static_cast<int>(cell.pick("octave", 0, 3)) * 6 - 6;
    const int low = std::max(0, std::max(part.low + figure.octave * 12, centre - 9));
    Line line{cell, low, std::max(low + 12, std::min(part.high + 2 + figure.octave * 12, centre + 9)), centre, centre, -1, {}};
    if (cell.request->before != nullptr && !cell.request->before->notes.empty()) {
        line.last = cell.request->before->notes.back().key;
    }
    Chord tonic;
    tonic.root = cell.section->key.tonic;
    if (cell.section->key.isMinorLike()) tonic.quality.assign(1, 'm');
    for (size_t bar = 0; bar < cell.bars.size(); ++bar) {
        const CellBar& place = cell.bars[bar];
        const bool lastBar = bar + 1 == cell.bars.size();
        const auto steps = static_cast<int>(place.length().value / figure.step().value);
        for (int step = 0; step < steps; ++step) {
            const Ticks at = place.start + figure.step() * step;
            char c = varied(cell, figure.at(static_cast<int>(bar), step), step, static_cast<uint32_t>(bar));
            const Chord& sounding = cell.chordAt(at);
            const Chord& chord = figure.pedal ? tonic : sounding;
            // Every chord is met with its own bass note, whatever the figure holds or rests.
            const bool strong = figure.pedal ? at.value == 0 : sounding.start == at || at.value == 0;
            if (strong || cell.finalHit == at) c = '1';
            if (c == '-' && cell.stirs(at, "stir-bass")) c = 'r';
            if (c == '-' || c == '.') continue;
            const auto id = static_cast<uint32_t>(bar) * 32U + static_cast<uint32_t>(step);
            if (!strong && cell.finalHit != at && !keeps(cell, c, at - place.start, id)) continue;
            const int run = strong && figure.at(static_cast<int>(bar), step) == '.' ? 1 : figure.run(static_cast<int>(bar), step);
            Ticks length = figure.step() * run;
            const Ticks change = figure.pedal ? cell.length : cell.nextChordChange(at);
            // A drone goes on over the bar line while its chord does.
            if (step + run == steps && figure.bars() > 1) length = std::max(length, change - at);
            length = std::min(length, change - at);
            length = {std::max<int64_t>(80, length.value * figure.gate / 1000)};
            const bool leadsOut = change >= cell.length;
            const Chord* next = leadsOut ? cell.chordAfter() : &cell.chordAt(change);
            // The last short stroke before another chord may lead there of its own accord.
            const bool close = next != nullptr && change - at <= cell.meter.beat();
            if (c == '1' && !strong && close && run * figure.step().value <= cell.meter.beat().value && bassClass(*next) != bassClass(chord) &&
                cell.chance("lead", id) < cell.density() / 2 - 60) {
                c = 'a';
            }
            if (strong || line.rootPitch < 0) line.rootPitch = line.root(chord);
            int pitch = line.rootPitch;
            int velocity = 80;
            bool pickup = false;
            if (c == 'a') {
                // Only a note close to the change leads to it.
                pitch = close ? line.approach(at, *next) : nearest(toneOf(chord, '5'), line.last, line.low, line.high);
                pickup = close && leadsOut && lastBar;
                velocity = 72;
            } else if (c == 'w') {
                pitch = line.walk(at, chord, next, change, id);
                pickup = close && leadsOut && lastBar;
                velocity = 76;
            } else if (c == 'r' || c == 'g') {
                pitch = line.notes.empty() ? line.rootPitch : line.last;
                velocity = c == 'g' ? 42 : 74;
                if (c == 'g') length = std::min(length, Ticks{100});
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
            line.add(at, length, pitch, velocityOf(figure, static_cast<int>(bar) * figure.perBar() + step, velocity), pickup);
        }
    }
    return line.notes;
}

}  // namespace fermata
