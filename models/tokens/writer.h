// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a window into steps, cell by cell, in training and in playing alike.
//
// The sequence: for every cell a header (role, bar, chord, key, controls, held or hole: given, never predicted), then its
// notes in order of (onset, pitch), each one step; a note longer than 96 ticks is followed by ties. The cell's end is
// predicted but is no step: the next header follows. Held cells come first (lockedCells), then the holes in any order;
// every step hears all steps before it.
//
// Playing a hole with a net (models/nets/net.h):
//     Writer writer(window);
//     std::vector<Step> prefix = writer.held();          // once a job; Decoder::prefix
//     decoder.feed(lane, writer.open(place));            // the hole's header
//     for (;;) {
//         onset = sample(decoder.logits(lane, Onset), writer.allowedOnset());
//         if (onset == kEnd) break;
//         if (onset == kTie) { decoder.choose(lane, Onset, onset, {}); length = ...; decoder.feed(lane, writer.tie(length)); continue; }
//         decoder.choose(lane, Onset, onset, writer.heardAt(onset - kFirstOnset));
//         pitch, length, velocity (, micro for drums) likewise, each with logits and choose
//         decoder.feed(lane, writer.note(note));
//     }
//     writer.close(); notes = writer.notes(place);
// A Writer is a value: copy it to make several alternatives from one prefix.
#pragma once

#include <vector>

#include "models/tokens/vocabulary.h"

namespace fermata::tokens {

// Held cells part by part; then holes bar by bar in the order drums, bass, harmony, melody, texture, other, or part by part.
std::vector<CellPlace> heldCells(const Window& window);
enum class HoleOrder { ByBar, ByPart };
std::vector<CellPlace> holes(const Window& window, HoleOrder order);

// Which values a field may take now; a grammar, not a taste.
struct Allowed {
    int low = 0;
    int high = 0;          // Inclusive.
    bool end = false;      // Onset only: kEnd and kTie, beside low..high.
    bool tie = false;
    bool has(int value) const { return (value >= low && value <= high) || (end && value == kEnd) || (tie && value == kTie); }
};

class Writer {
  public:
    // Requires: a window inside its limits; cells sorted. Holes' notes are not heard.
    explicit Writer(const Window& window);

    // Steps of all held cells. Once, before any other.
    std::vector<Step> held();
    // Begins a cell: its header. Requires: no cell is open.
    Step open(CellPlace place);
    // The next note of the open cell, and its ties: length may be any. Requires: allowed.
    Step note(const GridNote& note);       // length <= kMaxLength
    Step tie(int length);                  // adds to the last note
    std::vector<Step> noteWithTies(const GridNote& note);
    void close();                          // The cell ends.

    // Rows for the fields after Onset of a note that starts there (ticks into the open cell's bar).
    Rows heardAt(int onset) const;
    // Onsets that may follow; pitches at an onset (ascending within an onset); lengths.
    Allowed allowedOnset() const;
    Allowed allowedPitch(int onset) const;
    Allowed allowedLength() const { return {1, kMaxLength, false, false}; }

    bool drums() const;                    // Of the open cell.
    int barTicks() const;                  // Of the open cell.
    CellPlace place() const { return m_place; }
    const std::vector<GridNote>& notes(CellPlace place) const;  // As written so far.
    const Window& window() const { return m_window; }           // Holes empty until written.

  private:
    Rows facts(CellPlace place) const;
    void hear(const GridNote& note, int from, int length);

    Window m_window;
    std::vector<int> m_barStart;
    std::vector<uint16_t> m_heard;     // By tick: pitch classes.
    std::vector<uint8_t> m_lowest;     // By tick: lowest key, 255 = none.
    Rows m_facts;                      // Of the open cell.
    CellPlace m_place;
    bool m_open = false;
    int m_lastStep = 0;                // Length of the last note's last step.
};

// A whole window as a training sequence: steps[i] is followed by targets[i]; cell[i] is the place it belongs to.
struct Sequence {
    std::vector<Step> steps;
    std::vector<Target> targets;
    std::vector<CellPlace> cell;
    std::vector<bool> hole;
};
Sequence encode(const Window& window, const std::vector<CellPlace>& holeOrder);
// Writes the sequence's targets back as notes into the window's cells; everything else of `window` is kept.
void decode(const Sequence& sequence, Window& window);

// Grid values of a note's fields and back. `drums` chooses the pitch range.
Target targetOf(const GridNote& note, bool drums, int length);
int pitchValue(int key, bool drums);
int keyOf(int pitchValue);

}  // namespace fermata::tokens
