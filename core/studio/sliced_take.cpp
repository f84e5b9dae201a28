// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/sliced_take.h"

#include <algorithm>
#include <cstdint>

namespace fermata {

Take slicedTake(const Take& take, Ticks from, Ticks to, const TempoMap& tempo, int firstBar) {
    Take part = take;
    part.length = to - from;
    part.notes.clear();
    for (Note note : take.notes) {
        if (note.start < from || note.start >= to) continue;
        note.start -= from;
        part.notes.push_back(note);
    }
    part.stops.clear();
    for (const Ticks stop : take.stops) {
        if (stop >= from && stop < to) part.stops.push_back(stop - from);
    }
    const Ticks origin = tempo.barStart(firstBar);
    const int64_t begin = (tempo.sampleAt(origin + from) - tempo.sampleAt(origin)).value;
    // The last part keeps what sounds in the tail after the last bar.
    const int64_t end = to < take.length ? (tempo.sampleAt(origin + to) - tempo.sampleAt(origin)).value : INT64_MAX;
    part.recordings.clear();
    for (Recording item : take.recordings) {
        const int64_t first = std::max(item.at.value, begin);
        const int64_t last = std::min(item.at.value + item.length.value, end);
        if (last <= first) continue;
        item.from.value += first - item.at.value;
        item.at.value = first - begin;
        item.length.value = last - first;
        part.recordings.push_back(item);
    }
    part.provenance["parent_take"] = take.hash().hex();
    part.provenance["part"] = {from.value, to.value};
    return part;
}

}  // namespace fermata
