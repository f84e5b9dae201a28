// SPDX-License-Identifier: GPL-3.0-or-later
// A small cue made without the composer: takes from hashes, printed section by section as the studio does it.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/base/hash.h"
#include "core/render/render.h"
#include "core/render/seam.h"

namespace fermata::test {

struct StemSpec {
    std::string name;
    std::string role;
    std::string patch;
    int lowKey;
    int notesPerBar;
    int holdEighths;
};

inline const std::vector<StemSpec>& stems() {
    static const std::vector<StemSpec> specs = {
        {"rhythm", "rhythm", "kit.indie", 60, 8, 1},
        {"bass", "bass", "bass.synth", 36, 4, 2},
        {"pads", "texture", "pad.warm", 55, 1, 7},
    };
    return specs;
}

inline Take makeTake(const StemSpec& stem, uint32_t seed, int bars) {
    static const Voice kit[] = {Voice::Kick, Voice::ClosedHat, Voice::Snare, Voice::ClosedHat};
    static const int scale[] = {0, 3, 5, 7, 10};
    Take take;
    take.stem = stem.name;
    take.sound.patch = stem.patch;
    take.length = Ticks{bars * kTicksPerQuarter * 4};
    for (int i = 0; i < bars * stem.notesPerBar; ++i) {
        const uint32_t dice = hash32(hash32(stem.name) ^ seed, static_cast<uint32_t>(i));
        Note note;
        note.start = Ticks{i * kTicksPerQuarter * 4 / stem.notesPerBar};
        note.nudge = Ticks{static_cast<int64_t>(dice % 17) - 8};
        note.length = Ticks{kTicksPerQuarter / 2 * stem.holdEighths};
        note.velocity = 60 + static_cast<int>(dice >> 8) % 40;
        note.key = stem.lowKey + scale[(dice >> 16) % 5];
        if (stem.role == "rhythm") {
            note.voice = kit[i % 4];
            note.key = 60;
        }
        take.notes.push_back(note);
    }
    sortNotes(take.notes);
    return take;
}

// Sections of one or two bars at 112 bpm, the last one with a tail of half a second.
struct SmallCue {
    TempoMap tempo;
    std::vector<int> firstBar;
    std::vector<int> bars = {2, 1, 2, 1};
    std::vector<Samples> start;
    std::vector<Samples> end;
    std::map<std::pair<size_t, size_t>, Take> takes;  // Section, stem.

    explicit SmallCue(uint32_t seed = 1) {
        int bar = 0;
        for (const int count : bars) {
            firstBar.push_back(bar);
            bar += count;
        }
        tempo = TempoMap(std::vector<Bar>(static_cast<size_t>(bar), Bar{{4, 4}, 535714}));
        for (size_t i = 0; i < bars.size(); ++i) {
            start.push_back(tempo.barStartSample(firstBar[i]));
            const bool last = i + 1 == bars.size();
            end.push_back(last ? tempo.end() + Samples{kSampleRate / 2} : tempo.barStartSample(firstBar[i + 1]));
            for (size_t s = 0; s < stems().size(); ++s) takes[{i, s}] = makeTake(stems()[s], seed + static_cast<uint32_t>(i), bars[i]);
        }
    }

    CellInput input(size_t section, size_t stem, const Take& take) const {
        CellInput cell;
        cell.take = &take;
        cell.role = stems()[stem].role;
        cell.tempo = &tempo;
        cell.firstBar = firstBar[section];
        cell.start = start[section];
        cell.end = end[section];
        cell.lastOfCue = section + 1 == bars.size();
        return cell;
    }
    CellInput input(size_t section, size_t stem) const { return input(section, stem, takes.at({section, stem})); }

    // One stem from the first section to the last, as a first revision.
    std::vector<PrintedAudio> printRow(size_t stem) const {
        std::vector<PrintedAudio> row;
        for (size_t i = 0; i < bars.size(); ++i) {
            const Result<OwnSound> own = renderOwn(input(i, stem));
            if (!own) return row;
            const std::vector<float> carryIn = i == 0 ? std::vector<float>{} : row.back().carry;
            row.push_back(printCell(*own, carryIn, {}, stems()[stem].name, start[i]));
        }
        return row;
    }
};

}  // namespace fermata::test
