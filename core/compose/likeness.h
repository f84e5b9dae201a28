// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a take another one shares, and "like before, but…": a new take that keeps the rhythm, the contour or the
// harmony of the one it replaces, or a given share of its notes. For any player's notes.
#pragma once

#include "core/compose/compose.h"

namespace fermata {

// Permille of the notes (of the larger of the two) at the same place and pitch.
int sharedNotes(const std::vector<Note>& notes, const Take& old);
// More than so many permille in common with the take it replaces, and a remake is not audibly another.
int mostShared(std::string_view role);

// Requires: request.replaces and request.keeps.asked(). Old notes are played with the dynamics asked now. Keep::Notes is the old take so
// (core/compose/dynamics.h); else the new take with, in this order:
//   Rhythm    starts, lengths, timing and velocities of the old notes, pitches of the new ones, moved onto the chord on strong
//             beats;
//   Contour   starts and lengths of the new notes; the pitch moves as the old line does there, in steps of the scale;
//   Harmony   each note's pitch class is one that the old take sounds in the same bar;
//   likeness  what is new leaves the old notes' places or pitches (but for a kick and where harmony or contour is kept); then whole
//             beats of the old take, chosen by the variation, as near to that share of notes as they lead: 0 is wholly different.
// Provenance gets "keeps": {"what", "likeness"}, and the share reached as "shared_permille".
Take keptTake(Take made, const PlayRequest& request);

}  // namespace fermata
