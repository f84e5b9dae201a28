// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/take_reader.h"

#include "core/studio/sliced_take.h"

namespace fermata {

Result<const Take*> TakeReader::at(size_t section, const Stem& stem) {
    const Cell* cell = m_revision.cell(m_revision.sections[section].id, stem.id);
    if (cell == nullptr) return nullptr;
    const auto known = m_takes.find({cell->take, cell->offset});
    if (known != m_takes.end()) return &known->second;
    Result<Take> take = m_studio.catalog.take(m_revision.cue, cell->take);
    if (!take) return fail(take.error());
    const Result<Print> print = m_studio.catalog.print(m_revision.cue, cell->print);
    if (!print) return fail(print.error());
    const Section& where = m_revision.sections[section];
    const Samples length = where.end - where.start;
    if (length != print->length) {
        // A slice: only the notes that sound in it.
        const TempoMap& tempo = m_revision.tempo;
        const int firstBar = tempo.nearestBar(where.start - cell->offset);
        const Ticks from = tempo.barStart(where.firstBar) - tempo.barStart(firstBar);
        const Ticks to = from + (tempo.barStart(where.firstBar + where.bars) - tempo.barStart(where.firstBar));
        *take = slicedTake(*take, from, to, tempo, firstBar);
    }
    return &m_takes.emplace(std::pair(cell->take, cell->offset), std::move(*take)).first->second;
}

}  // namespace fermata
