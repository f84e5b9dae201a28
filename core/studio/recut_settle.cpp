// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing the bars of a recut to the sample, and saying where the hits land.
#include <algorithm>
#include <cstdlib>

#include "core/studio/arrange.h"
#include "core/studio/recutter.h"

namespace fermata {

void Recutter::settle() {
    std::vector<RecutSection*> parts;
    for (RecutSection& section : m_out.sections) {
        if (section.fate != Fate::Removed) parts.push_back(&section);
    }
    const auto held = [&](size_t p) { return !parts[p]->asks(); };
    for (size_t p = 0; p < parts.size(); ++p) {
        if (held(p) || p + 1 == parts.size() || !held(p + 1)) continue;
        size_t end = p + 1;
        while (end < parts.size() && held(end)) ++end;
        const bool toEnd = end == parts.size();
        const auto fits = [&](const TempoMap& map) {
            const Samples first = map.barStartSample(parts[p + 1]->firstBar);
            const int64_t off = std::llabs((first - m_target[p + 1]).value);
            if (off > (toEnd ? 0 : 2)) return false;
            for (size_t q = p + 1; q < end; ++q) {
                const Samples start = map.barStartSample(parts[q]->firstBar);
                const Samples stop = q + 1 == parts.size() ? m_out.length : map.barStartSample(parts[q + 1]->firstBar);
                if (stop - start != lengthOf(static_cast<size_t>(parts[q]->old))) return false;
            }
            return true;
        };
        if (!settleBars(m_out.bars, static_cast<size_t>(parts[p]->firstBar), static_cast<size_t>(parts[p]->bars), fits)) {
            m_out.notes.push_back("section " + parts[p + 1]->name + " could not be kept to the sample");
            for (size_t q = p + 1; q < end; ++q) {
                parts[q]->fate = Fate::Joined;
                parts[q]->why = "its place does not fall on a whole sample";
            }
        }
    }
    const TempoMap map(m_out.bars);
    for (size_t p = 0; p < parts.size(); ++p) {
        parts[p]->start = map.barStartSample(parts[p]->firstBar);
        parts[p]->end = p + 1 < parts.size() ? map.barStartSample(parts[p + 1]->firstBar) : m_out.length;
        if (held(p)) parts[p]->fate = parts[p]->start == parts[p]->wasStart ? Fate::Kept : Fate::Moved;
    }
}

void Recutter::hits() {
    const TempoMap map(m_out.bars);
    for (const PlannedHit& hit : m_plan.hits) {
        RecutHit out{hit.kind, hit.wanted, {0}, {0}, {0}, false, hit.stop};
        const auto wanted = mapped(hit.wanted);
        out.gone = !wanted;
        if (wanted) {
            out.wanted = *wanted;
            out.before = hit.placed - *wanted;
            // The nearest eighth, or the beat it was on where its bars are the same.
            Samples best{-1};
            const Ticks around = map.tickAt(*wanted);
            const int bar = map.barAt(around);
            for (int b = std::max(0, bar - 1); b <= std::min(map.barCount() - 1, bar + 1); ++b) {
                for (Ticks at{0}; at < map.bars()[static_cast<size_t>(b)].meter.bar(); at += Ticks{kTicksPerQuarter / 2}) {
                    const Samples place = map.sampleAt(map.barStart(b) + at);
                    if (best.value < 0 || std::llabs((place - *wanted).value) < std::llabs((best - *wanted).value)) best = place;
                }
            }
            out.placed = best;
            const Ticks tick = m_old.tempo.tickAt(hit.placed + Samples{1});
            for (const RecutSection& section : m_out.sections) {
                if (section.old < 0 || section.fate == Fate::Removed || section.fate == Fate::Remade) continue;
                const Section& old = m_old.sections[static_cast<size_t>(section.old)];
                if (hit.placed + Samples{1} < old.start || hit.placed >= old.end || *wanted < section.start - m_frame * 2 || *wanted >= section.end) continue;
                out.placed = map.sampleAt(map.barStart(section.firstBar) + (tick - m_old.tempo.barStart(old.firstBar)));
            }
        }
        m_out.hits.push_back(out);
    }
}

}  // namespace fermata
