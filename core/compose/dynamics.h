// SPDX-License-Identifier: GPL-3.0-or-later
// Dynamics: how hard a stem is played, apart from what it plays. -1000 as soft as can be, 0 as the style has it, 1000 as hard as
// can be; a person asks for it by StemDirection::dynamics. Velocities only: they decide colour and level of the sound.
#pragma once

#include "core/compose/compose.h"

namespace fermata {

// Softer scales velocities down, so that accents keep their ratio; harder brings them nearer to the hardest, in their order.
// 0 changes none.
void setDynamics(std::vector<Note>& notes, int dynamics);

// What a take was played with; 0 where its provenance says nothing.
int dynamicsOf(const Take& take);

// Every note of the take as it is, played with other dynamics than it was (to a velocity of one or two where it is turned
// around). Provenance says so in its directions.
Take withDynamics(Take take, int dynamics);

// The stems that keep their notes: changes ask nothing but dynamics or another sound of them. Empty where any change asks for
// more, or of all.
std::vector<std::string> stemsKeepingNotes(const std::vector<Change>& changes);

}  // namespace fermata
