// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/note_statistics.h"

#include <algorithm>
#include <set>

namespace fermata {
namespace {

// Most and mean number of pitched notes at once.
void countVoices(std::span<const PlacedNote> notes, NoteStatistics& out) {
    struct Edge {
        int64_t at;
        int step;   // Ends before beginnings at the same tick.
    };
    std::vector<Edge> edges;
    for (const PlacedNote& note : notes) {
        if (note.voice != Voice::Pitched) continue;
        edges.push_back({note.start.value, 1});
        edges.push_back({note.start.value + note.length.value, -1});
    }
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.at != b.at ? a.at < b.at : a.step < b.step; });
    int64_t sounding = 0, weighted = 0;
    int voices = 0;
    for (size_t i = 0; i < edges.size(); ++i) {
        voices += edges[i].step;
        out.mostVoices = std::max(out.mostVoices, voices);
        if (i + 1 == edges.size() || voices == 0) continue;
        const int64_t span = edges[i + 1].at - edges[i].at;
        sounding += span;
        weighted += span * voices;
    }
    if (sounding > 0) out.meanVoicesMilli = static_cast<int>(weighted * 1000 / sounding);
}

}  // namespace

int NoteStatistics::onsetsPerBarMilli() const {
    return onsetsPerBar.empty() ? 0 : static_cast<int>(int64_t{onsets} * 1000 / static_cast<int64_t>(onsetsPerBar.size()));
}

NoteStatistics noteStatistics(std::span<const PlacedNote> notes, const TempoMap& tempo) {
    NoteStatistics out;
    out.notes = static_cast<int>(notes.size());
    out.onsetsPerBar.resize(static_cast<size_t>(tempo.barCount()));
    std::set<int64_t> attacks;
    std::vector<int> velocities;
    for (const PlacedNote& note : notes) {
        velocities.push_back(note.velocity);
        if (attacks.insert(note.start.value).second && !out.onsetsPerBar.empty()) {
            ++out.onsetsPerBar[static_cast<size_t>(std::clamp(tempo.barAt(note.start), 0, tempo.barCount() - 1))];
        }
        if (note.voice != Voice::Pitched) continue;
        out.lowest = out.lowest < 0 ? note.key : std::min(out.lowest, note.key);
        out.highest = std::max(out.highest, note.key);
        out.pitchClassTicks[static_cast<size_t>(((note.key % 12) + 12) % 12)] += note.length.value;
    }
    out.onsets = static_cast<int>(attacks.size());
    countVoices(notes, out);
    if (!velocities.empty()) {
        std::sort(velocities.begin(), velocities.end());
        out.softest = velocities.front();
        out.median = velocities[velocities.size() / 2];
        out.loudest = velocities.back();
    }
    return out;
}

std::vector<PlacedNote> placedNotes(const Take& take, Ticks from, Ticks length, Ticks start) {
    std::vector<PlacedNote> placed;
    for (const Note& note : take.notes) {
        if (note.start < from || note.start >= from + length) continue;
        const Ticks at = start + (note.start - from);
        const Ticks end = std::min(at + note.length, start + length);
        const Ticks sounds = std::clamp(at + note.nudge, start, start + length - Ticks{1});
        placed.push_back({at, sounds, std::max(end - at, Ticks{1}), note.voice, note.key, note.velocity});
    }
    return placed;
}

}  // namespace fermata
