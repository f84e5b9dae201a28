// SPDX-License-Identifier: GPL-3.0-or-later
// Groove and dynamics over grid notes, alike for new and old so that a remade bar sits in the same pocket.
#include <algorithm>

#include "core/compose/cell.h"

namespace fermata {
namespace {

constexpr int64_t kStep = kTicksPerQuarter / 4;

// The second of two swing steps comes late, and what stands between is stretched with it. Triplets do not swing.
int64_t swingOf(const Style& style, Ticks inBar) {
    if (style.swing == 0 || inBar.value % kStep != 0) return 0;
    const int64_t unit = style.swingUnit == 8 ? kStep * 2 : kStep;
    const int64_t delay = unit * style.swing / 1000;
    const int64_t place = inBar.value % (unit * 2);
    return place <= unit ? place * delay / unit : (unit * 2 - place) * delay / unit;
}

// Permille over the section: a build swells, a break settles, phrases of four bars breathe.
int shapeAt(const PlayedCell& cell, Ticks at) {
    const int64_t place = at.value * 1000 / cell.length.value;
    int shape = 1000;
    const bool building = cell.section->function == "build" || cell.rises(150);
    const bool climbs = cell.rises(250);
    if (building) shape = (climbs ? 800 : 860) + static_cast<int>(place * (climbs ? 300 : 220) / 1000);
    else if (cell.section->function == "outro" && cell.plan->ending != Ending::Loop) shape = 1020 - static_cast<int>(place * 120 / 1000);
    const int64_t phrase = cell.meter.bar().value * 4;
    const int64_t inPhrase = at.value % phrase * 1000 / phrase;
    const auto arch = static_cast<int>((inPhrase < 500 ? inPhrase : 1000 - inPhrase) * 2);  // 0 to 1000 and back.
    return shape + (arch - 480) * cell.style->breath / 1000;
}

// Velocity offset of the place in the bar: as the style writes it, else by the bar's groups.
int accentAt(const PlayedCell& cell, const CellBar& bar, Ticks inBar) {
    for (const auto& [meter, accents] : cell.style->accents) {
        if (!(meter == bar.meter) || accents.empty()) continue;
        return accents[static_cast<size_t>(inBar.value / kStep) % accents.size()];
    }
    if (inBar.value == 0) return 8;
    if (cell.isStrong(inBar)) return 5;
    return inBar.value % bar.meter.beat().value == 0 ? -2 : -9;
}

}  // namespace

void perform(const PlayedCell& cell, std::vector<Note>& notes) {
    const Style& style = *cell.style;
    const int home = cell.part->velocity.at(cell.energy());
    const bool drums = cell.stem->role == "rhythm";
    const bool soundsOnly = cell.stem->role == "effects" || cell.stem->role == "texture";
    const int looseness = cell.part->looseness * (400 + cell.direction.groove.permille * 6 / 5) / 1000;
    for (Note& note : notes) {
        const CellBar& bar = cell.barAt(note.start);
        const Ticks inBar = note.start - bar.start;
        // Players give velocities around 80 as "normal"; here they meet the section's dynamics.
        int velocity = home * note.velocity / 80;
        if (!soundsOnly) velocity += accentAt(cell, bar, inBar) * (drums ? 1000 : 700) / 1000;
        velocity = velocity * shapeAt(cell, note.start) / 1000;
        const auto id = static_cast<uint32_t>(note.start.value) * 131U + static_cast<uint32_t>(note.voice) * 17U + static_cast<uint32_t>(note.key);
        // The nudge is the cue's, not the variation's: the same place of the bar leans the same way in every take.
        const uint32_t lean = hash32(cell.cueSalt, static_cast<uint32_t>(inBar.value) * 37U + static_cast<uint32_t>(note.voice));
        if (!soundsOnly) velocity += static_cast<int>(hash32(cell.salt, id) % 7) - 3;
        note.velocity = std::clamp(velocity, 1, 127);
        if (cell.stem->role == "effects") {
            note.nudge = {0};
            continue;
        }
        int64_t nudge = note.nudge.value + swingOf(style, inBar);
        const bool anchorBeat = inBar.value == 0 && (note.voice == Voice::Kick || note.voice == Voice::Crash);
        if (!anchorBeat) nudge += cell.part->pocket;
        if (const auto offset = style.offsets.find(note.voice); !anchorBeat && offset != style.offsets.end()) nudge += offset->second;
        if (looseness > 0) {
            const int spread = anchorBeat ? looseness / 3 : looseness;
            nudge += static_cast<int64_t>(lean % static_cast<uint32_t>(2 * spread + 1)) - spread;
            nudge += static_cast<int64_t>(hash32(cell.salt, id + 7919U) % 5) - 2;
        }
        nudge = std::max(nudge, -note.start.value);
        nudge = std::min(nudge, cell.length.value - 1 - note.start.value);
        note.nudge = {nudge};
    }
}

}  // namespace fermata
