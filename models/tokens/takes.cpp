// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokens/takes.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

namespace fermata::tokens {
namespace {

struct DrumKey {
    int key;
    Voice voice;
};
// General MIDI level 1 percussion; the first key of a voice is the one it is written with.
constexpr std::array<DrumKey, 12> kDrums{{{36, Voice::Kick}, {38, Voice::Snare}, {39, Voice::Clap}, {37, Voice::Rim}, {42, Voice::ClosedHat},
    {46, Voice::OpenHat}, {49, Voice::Crash}, {51, Voice::Ride}, {70, Voice::Shaker}, {45, Voice::TomLow}, {47, Voice::TomMid}, {50, Voice::TomHigh}}};

// A swung note is written where it sounds; less than this is feel, and stays micro-timing.
constexpr int64_t kSwungTicks = 60;

int64_t microseconds(const GridBar& bar, int64_t ticks) { return bar.bpm <= 0 ? 0 : ticks * 60000000 / (bar.bpm * kTicksPerQuarter); }

}  // namespace

int drumKeyOf(Voice voice) {
    for (const DrumKey& drum : kDrums) {
        if (drum.voice == voice) return drum.key;
    }
    return 0;
}

Voice voiceOfDrumKey(int key) {
    switch (key) {
        case 35: case 36: return Voice::Kick;
        case 38: case 40: return Voice::Snare;
        case 39: case 28: return Voice::Clap;
        case 31: case 33: case 34: case 37: case 75: case 76: case 77: return Voice::Rim;
        case 42: case 44: return Voice::ClosedHat;
        case 46: return Voice::OpenHat;
        case 49: case 52: case 55: case 57: return Voice::Crash;
        case 51: case 53: case 59: case 56: case 80: case 81: return Voice::Ride;
        case 54: case 58: case 69: case 70: case 73: case 74: case 82: case 83: case 84: return Voice::Shaker;
        case 41: case 43: case 61: case 64: case 66: case 68: case 87: return Voice::TomLow;
        case 45: case 47: case 60: case 63: case 65: case 67: case 86: return key == 45 ? Voice::TomLow : Voice::TomMid;
        case 48: case 50: case 62: return Voice::TomHigh;
        default: return Voice::Rim;
    }
}

std::vector<GridBar> gridBars(const Plan& plan, size_t section) {
    std::vector<GridBar> bars;
    const PlannedSection& planned = plan.sections[section];
    const int first = plan.firstBar(section);
    int64_t at = 0;
    for (int i = 0; i < planned.bars; ++i) {
        const Bar& source = plan.tempo.bars()[static_cast<size_t>(first + i)];
        GridBar bar;
        bar.beats = source.meter.beats;
        bar.unit = source.meter.unit;
        bar.ticks = static_cast<int>(source.meter.bar().value / kTicksPerGrid);
        bar.tonic = planned.key.tonic;
        bar.minor = planned.key.isMinorLike();
        bar.bpm = static_cast<int>((60000000 + source.microsecondsPerQuarter / 2) / source.microsecondsPerQuarter);
        const int64_t end = at + source.meter.bar().value;
        for (const Chord& chord : planned.chords) {
            if (chord.start.value >= end || chord.start.value + chord.length.value <= at) continue;
            GridChord grid{static_cast<int>((std::max(chord.start.value, at) - at) / kTicksPerGrid), chord.root, 0};
            for (const int tone : chordTones(chord)) grid.tones = static_cast<uint16_t>(grid.tones | 1U << tone);
            bar.chords.push_back(grid);
        }
        bars.push_back(bar);
        at = end;
    }
    return bars;
}

std::vector<std::vector<GridNote>> gridNotes(const Take& take, const std::vector<GridBar>& bars, bool drums) {
    std::vector<std::vector<GridNote>> cells(bars.size());
    for (const Note& note : take.notes) {
        const int key = drums ? drumKeyOf(note.voice) : note.voice == Voice::Pitched ? note.key : 0;
        if (key == 0) continue;
        size_t bar = 0;
        int64_t barStart = 0;
        while (bar + 1 < bars.size() && note.start.value >= barStart + bars[bar].ticks * kTicksPerGrid) barStart += bars[bar++].ticks * kTicksPerGrid;
        const bool swung = std::abs(note.nudge.value) >= kSwungTicks;
        const int64_t exact = note.start.value - barStart + (swung ? note.nudge.value : 0);
        GridNote grid;
        grid.onset = static_cast<int>(std::clamp<int64_t>((exact + kTicksPerGrid / 2) / kTicksPerGrid, 0, bars[bar].ticks - 1));
        grid.length = static_cast<int>(std::max<int64_t>(1, (note.length.value + kTicksPerGrid / 2) / kTicksPerGrid));
        grid.pitch = key;
        grid.velocity = std::clamp(note.velocity, 1, 127);
        if (drums) {
            const int64_t rest = note.start.value + note.nudge.value - barStart - grid.onset * kTicksPerGrid;
            const int64_t us = microseconds(bars[bar], rest);
            grid.microMs = static_cast<int>((us >= 0 ? us + 500 : us - 500) / 1000);
        }
        cells[bar].push_back(grid);
    }
    for (std::vector<GridNote>& notes : cells) {
        std::sort(notes.begin(), notes.end(), [](const GridNote& a, const GridNote& b) {
            return std::tie(a.onset, a.pitch) < std::tie(b.onset, b.pitch) || (a.onset == b.onset && a.pitch == b.pitch && a.length > b.length);
        });
        notes.erase(std::unique(notes.begin(), notes.end(), [](const GridNote& a, const GridNote& b) { return a.onset == b.onset && a.pitch == b.pitch; }), notes.end());
    }
    return cells;
}

std::vector<Note> takeNotes(const std::vector<std::vector<GridNote>>& cells, const std::vector<GridBar>& bars, bool drums) {
    std::vector<Note> notes;
    int64_t end = 0;
    for (const GridBar& bar : bars) end += bar.ticks * kTicksPerGrid;
    int64_t barStart = 0;
    for (size_t bar = 0; bar < cells.size(); ++bar) {
        for (const GridNote& grid : cells[bar]) {
            Note note;
            note.start = {barStart + grid.onset * kTicksPerGrid};
            note.length = {std::min(grid.length * kTicksPerGrid, end - note.start.value)};
            note.velocity = grid.velocity;
            if (drums) {
                note.voice = voiceOfDrumKey(grid.pitch);
                // No drum sounds before its take or after its end.
                const int64_t nudge = grid.microMs * static_cast<int64_t>(bars[bar].bpm) * kTicksPerQuarter / 60000;
                note.nudge = {std::clamp(nudge, -note.start.value, end - 1 - note.start.value)};
            } else {
                note.key = grid.pitch;
            }
            notes.push_back(note);
        }
        barStart += bars[bar].ticks * kTicksPerGrid;
    }
    sortNotes(notes);
    return notes;
}

}  // namespace fermata::tokens
