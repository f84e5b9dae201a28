// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays, in words: "drums", "the bass and the piano", "melody line", and what of them is more or less.
#pragma once

#include <string>
#include <vector>

#include "core/brief/stretch.h"

namespace fermata {

// What plays, as people name it.
struct Part {
    std::string name;   // As readings say it: "drums".
    std::string stem;   // As controls take it: a stem, or an instrument for the stems that play it. Empty = a drum.
};
struct Parts {
    std::vector<Part> list;
    size_t end = 0;
};

// Those named at i. Of what is denied, "no" and "nor" go on with the list; elsewhere they begin another statement.
Parts partsAt(const Reader& reader, size_t i, bool denied = false);
std::string namesOf(const Parts& parts);                   // "drums, bass"
std::vector<std::string> silent(const Parts& parts);       // The set of each: "bass.plays=0", "without=claps".
void want(Reader& reader, const Parts& parts);             // An instrument that is to come in is a wish for it; a stem is there anyway.
bool isDrumNamed(const Parts& parts);                      // One of them is no stem but of the kit: "claps".

// Takes the words of a span as: these play alone there.
void takeOnly(Reader& reader, const Parts& parts, const Stretch& where, const Span& span);

// Statements at i of how much and how loud, spans from `first`; `lead` is a stretch that stood before. True: read.
bool readAmount(Reader& reader, size_t first, size_t i, const Stretch& lead);
bool readPartLevel(Reader& reader, size_t first, size_t i, const Stretch& lead);
bool readLevelChange(Reader& reader, size_t first, size_t i, const Stretch& lead);
bool readReduction(Reader& reader, size_t first, size_t i, const Stretch& lead);   // "Drops to pads only at 0:40".
// Who is alone from a time on is so until the drop, the burst or the entry that follows, once these are read.
void endReductions(Reader& reader);

}  // namespace fermata
