// SPDX-License-Identifier: GPL-3.0-or-later
// Notes of one cell written by a person, in a piano roll or in a DAW: the take that they become says whose they are and
// what of the machine's take is left.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/formats/midi.h"
#include "core/studio/revise_cue.h"

namespace fermata {

// What became of a take's notes. A note is the same voice and key: moved when it sounds at another time, changed when
// only its length or velocity differ.
struct NoteChanges {
    int kept = 0, moved = 0, changed = 0, added = 0, removed = 0;
    bool any() const { return moved + changed + added + removed > 0; }
    std::string text() const;  // "12 kept, 3 moved, 1 added"
};
NoteChanges noteChanges(const std::vector<Note>& before, const std::vector<Note>& now);

// What a cell plays, from the start of its section.
Result<std::vector<Note>> cellNotes(Studio& studio, const Revision& revision, std::string_view section, std::string_view stem);
// One cell as a Standard MIDI File that begins with its section; tempo, meter and key are the section's.
Result<std::string> cellMidi(Studio& studio, const CueInfo& cue, const Revision& revision, std::string_view section, std::string_view stem);

// The notes of a MIDI file for a cell that now plays `before`. Ticks count from the start of the section, or from the
// start of the cue when `whole` (then the other sections' notes are left aside). Notes that stand as the cell's own file
// has them come back exactly, micro-timing included. InvalidArgument: several tracks with notes and none named as the
// stem, a drum key that no voice plays, notes past the end of the section.
Result<std::vector<Note>> notesFromMidi(std::string_view bytes, std::string_view origin, const Revision& revision, const Section& section,
                                        const Stem& stem, const std::vector<Note>& before, bool whole);

struct HandNotes {
    CueId cue;
    std::string section, stem;
    std::vector<Note> notes;
    std::string from;   // "the piano roll", "melody.mid"
    bool learnedFeel = false;   // What is new or changed gets the learned feel; what stood there stays as it is.
};

// An alternative to accept. Locked when the cell is held; InvalidArgument when nothing differs or a note lies outside the
// section or the keys 0 to 127. The take's origin: the signed-in person, class P while notes of the machine's take are
// left (then with that take's own player), otherwise A.
Result<AlternativeResult> offerNotes(Studio& studio, const HandNotes& written, const Progress& progress);

}  // namespace fermata
