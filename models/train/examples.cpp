// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/examples.h"

#include <algorithm>

#include "models/tokens/controls.h"

namespace fermata::train {
namespace {

using namespace tokens;

size_t groupOf(const Piece& piece) {
    if (piece.kind == "own") return 2;
    const bool drumsOnly = std::all_of(piece.tracks.begin(), piece.tracks.end(), [](const PieceTrack& t) { return t.role == Role::Drums; });
    return drumsOnly ? 1 : 0;
}

// Tracks that play in these bars, one of each role before the second of any.
std::vector<size_t> chooseTracks(const Piece& piece, int first, int count, int most, Dice& dice) {
    std::vector<size_t> playing;
    const int32_t begin = piece.barStart[static_cast<size_t>(first)];
    const int32_t stop = piece.barStart[static_cast<size_t>(first + count)];
    for (size_t i = 0; i < piece.tracks.size(); ++i) {
        const std::vector<PieceNote>& notes = piece.tracks[i].notes;
        const auto at = std::lower_bound(notes.begin(), notes.end(), begin, [](const PieceNote& n, int32_t t) { return n.onset < t; });
        if (at != notes.end() && at->onset < stop) playing.push_back(i);
    }
    for (size_t i = playing.size(); i > 1; --i) std::swap(playing[i - 1], playing[static_cast<size_t>(dice.below(static_cast<int>(i)))]);
    std::vector<size_t> chosen;
    for (int round = 0; round < 4 && static_cast<int>(chosen.size()) < most; ++round) {
        for (int role = 0; role < kRoles && static_cast<int>(chosen.size()) < most; ++role) {
            const auto found = std::find_if(playing.begin(), playing.end(), [&](size_t i) { return static_cast<int>(piece.tracks[i].role) == role; });
            if (found == playing.end()) continue;
            chosen.push_back(*found);
            playing.erase(found);
        }
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

int64_t stepsOf(const Window& window) {
    int64_t steps = 0;
    for (const GridPart& part : window.parts) {
        for (const GridCell& cell : part.cells) {
            ++steps;
            for (const GridNote& note : cell.notes) steps += 1 + (note.length - 1) / kMaxLength;
        }
    }
    return steps;
}

// What is told of a window is left out now and then, so that nothing needs to be told.
void forget(Window& window, Dice& dice) {
    if (dice.chance(150)) window.style = 0;
    const bool noKey = dice.chance(100), noChords = dice.chance(80), noTempo = dice.chance(200);
    for (GridBar& bar : window.bars) {
        if (noKey) bar.tonic = -1;
        if (noChords) bar.chords.clear();
        if (noTempo) bar.bpm = 0;
    }
}

void ask(Window& window, Dice& dice) {
    const bool none = dice.chance(300);
    const std::array<bool, 5> asked{dice.chance(600), dice.chance(600), dice.chance(600), dice.chance(600), dice.chance(600)};
    for (GridPart& part : window.parts) {
        for (size_t bar = 0; bar < part.cells.size(); ++bar) {
            GridCell& cell = part.cells[bar];
            if (!cell.hole || none) continue;
            const Controls found = measureControls(cell.notes, window.bars[bar], part.role == Role::Drums);
            if (asked[0]) cell.controls.energy = found.energy;
            if (asked[1]) cell.controls.density = found.density;
            if (asked[2]) cell.controls.height = found.height;
            if (asked[3]) cell.controls.polyphony = found.polyphony;
            if (asked[4]) cell.controls.activity = found.activity;
        }
    }
}

}  // namespace

void mask(Window& window, Mask kind, Dice& dice) {
    const int parts = static_cast<int>(window.parts.size());
    const int bars = static_cast<int>(window.bars.size());
    const auto hole = [&](int part, int bar) { window.parts[static_cast<size_t>(part)].cells[static_cast<size_t>(bar)].hole = true; };
    const auto range = [&] {
        const int length = 1 + dice.below(bars);
        const int first = dice.below(bars - length + 1);
        return std::pair(first, first + length);
    };
    if (kind == Mask::Stems) {
        const int most = 1 + dice.below(std::max(1, parts - 1));
        for (int n = 0; n < most; ++n) {
            const int part = dice.below(parts);
            for (int bar = 0; bar < bars; ++bar) hole(part, bar);
        }
    } else if (kind == Mask::Cells) {
        const int share = 100 + dice.below(700);
        for (int part = 0; part < parts; ++part) {
            for (int bar = 0; bar < bars; ++bar) {
                if (dice.chance(share)) hole(part, bar);
            }
        }
        hole(dice.below(parts), dice.below(bars));
    } else if (kind == Mask::Bars) {
        const auto [first, end] = range();
        for (int part = 0; part < parts; ++part) {
            for (int bar = first; bar < end; ++bar) hole(part, bar);
        }
    } else if (kind == Mask::Span) {
        const auto [first, end] = range();
        const int part = dice.below(parts);
        for (int bar = first; bar < end; ++bar) hole(part, bar);
    } else {
        for (int part = 0; part < parts; ++part) {
            for (int bar = 0; bar < bars; ++bar) hole(part, bar);
        }
    }
}

Examples::Examples(const Corpus& corpus, Split split, const ExampleOptions& options) : m_corpus(corpus), m_options(options) {
    for (size_t i = 0; i < corpus.pieces.size(); ++i) {
        const Piece& piece = corpus.pieces[i];
        if (piece.split != split || piece.tracks.empty()) continue;
        Group& group = m_groups[groupOf(piece)];
        const int64_t before = group.until.empty() ? 0 : group.until.back();
        group.pieces.push_back(i);
        group.until.push_back(before + static_cast<int64_t>(piece.bars.size()));
    }
}

size_t Examples::pieces() const { return m_groups[0].pieces.size() + m_groups[1].pieces.size() + m_groups[2].pieces.size(); }

Example Examples::make(uint32_t seed, uint32_t number) const {
    Dice dice(hash32(seed, number));
    for (;;) {
        int total = 0;
        for (size_t g = 0; g < 3; ++g) total += m_groups[g].pieces.empty() ? 0 : m_options.mix[g];
        int at = dice.below(std::max(1, total));
        size_t chosen = 0;
        for (size_t g = 0; g < 3; ++g) {
            if (m_groups[g].pieces.empty()) continue;
            chosen = g;
            if (at < m_options.mix[g]) break;
            at -= m_options.mix[g];
        }
        const Group& group = m_groups[chosen];
        const int64_t target = static_cast<int64_t>(dice.bits()) % group.until.back();
        const auto found = std::upper_bound(group.until.begin(), group.until.end(), target);
        Example example;
        example.piece = group.pieces[static_cast<size_t>(found - group.until.begin())];
        const Piece& piece = m_corpus.pieces[example.piece];
        const int bars = static_cast<int>(piece.bars.size());
        int count = std::min(bars, dice.chance(500) ? 8 : 4);
        const int first = dice.below(bars - count + 1);
        std::vector<size_t> tracks = chooseTracks(piece, first, count, 2 + dice.below(m_options.maxParts - 1), dice);
        const int up = dice.below(12) - 5;
        const int transpose = m_options.transpose ? up : 0;
        if (tracks.empty()) continue;
        example.window = windowOf(piece, first, count, tracks, transpose);
        while (stepsOf(example.window) > m_options.maxSteps) {
            if (count > 2) count = count > 4 ? 4 : 2;
            else if (tracks.size() > 1) tracks.pop_back();
            else if (count > 1) count = 1;
            else break;
            example.window = windowOf(piece, first, count, tracks, transpose);
        }
        if (stepsOf(example.window) > m_options.maxSteps) continue;
        forget(example.window, dice);
        const int kind = dice.below(100);
        mask(example.window, kind < 30 ? Mask::Stems : kind < 50 ? Mask::Cells : kind < 70 ? Mask::Bars : kind < 85 ? Mask::Span : Mask::All, dice);
        if (m_options.ask) ask(example.window, dice);
        const HoleOrder order = dice.chance(500) ? HoleOrder::ByBar : HoleOrder::ByPart;
        example.sequence = encode(example.window, holes(example.window, order));
        for (size_t i = 0; i < example.sequence.steps.size(); ++i) {
            example.role.push_back(static_cast<uint8_t>(example.window.parts[static_cast<size_t>(example.sequence.cell[i].part)].role));
            example.holeNotes += example.sequence.hole[i] && example.sequence.targets[i].value[1] >= 0 ? 1 : 0;
        }
        if (example.holeNotes > 0) return example;
    }
}

nets::Batch batchOf(const std::vector<Example>& examples, float heldWeight) {
    std::vector<nets::BatchEntry> entries;
    for (const Example& example : examples) entries.push_back({&example.sequence, example.role});
    return nets::makeBatch(entries, heldWeight);
}

}  // namespace fermata::train
