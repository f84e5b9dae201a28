// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fixed_set.h"

#include <array>

#include "core/base/hash.h"

namespace fermata::bench {
namespace {

constexpr int64_t kBar = kTicksPerQuarter * 4;
constexpr int64_t kSixteenth = kTicksPerQuarter / 4;
constexpr std::array<std::array<int, 3>, 4> kChords = {{{2, 5, 9}, {10, 14, 17}, {5, 9, 12}, {0, 4, 7}}};  // Dm Bb F C

class Writer {
  public:
    Writer(std::string stem, std::string patch, uint32_t seed) : m_seed(seed) {
        m_take.stem = std::move(stem);
        m_take.sound.patch = std::move(patch);
        m_take.length = Ticks{kBar * kBarsEach};
    }
    void add(int64_t at, int64_t length, int key, int velocity, Voice voice = Voice::Pitched) {
        const uint32_t dice = hash32(m_seed, m_count++);
        Note note;
        note.start = Ticks{at};
        note.nudge = Ticks{static_cast<int64_t>(dice % 13) - 6};
        note.length = Ticks{length};
        note.key = key;
        note.velocity = velocity + static_cast<int>((dice >> 8) % 15) - 7;
        note.voice = voice;
        m_take.notes.push_back(note);
    }
    Take done() {
        sortNotes(m_take.notes);
        return m_take;
    }

  private:
    Take m_take;
    uint32_t m_seed;
    uint32_t m_count = 0;
};

Take rhythm(uint32_t seed) {
    Writer part("rhythm", "kit.indie", seed);
    for (int64_t bar = 0; bar < kBarsEach; ++bar) {
        for (const int64_t step : {0, 6, 8, 11}) part.add(bar * kBar + step * kSixteenth, kSixteenth, 60, 104, Voice::Kick);
        for (const int64_t step : {4, 12}) part.add(bar * kBar + step * kSixteenth, kSixteenth, 60, 98, Voice::Snare);
        part.add(bar * kBar + 15 * kSixteenth, kSixteenth, 60, 48, Voice::Snare);
        for (int64_t step = 0; step < 16; ++step) {
            part.add(bar * kBar + step * kSixteenth, kSixteenth, 60, step % 2 == 0 ? 84 : 56,
                     step == 14 ? Voice::OpenHat : Voice::ClosedHat);
        }
    }
    part.add(0, kBar, 60, 100, Voice::Crash);
    return part.done();
}

Take bass(uint32_t seed) {
    Writer part("bass", "bass.synth", seed);
    for (int64_t bar = 0; bar < kBarsEach; ++bar) {
        const int root = kChords[static_cast<size_t>(bar % 4)][0] + 36;
        for (int64_t step = 0; step < 8; ++step) {
            part.add(bar * kBar + step * 2 * kSixteenth, 2 * kSixteenth - 40, root + (step == 7 ? 7 : 0), 88);
        }
    }
    return part.done();
}

Take harmony(uint32_t seed) {
    Writer part("harmony", "keys.epiano", seed);
    for (int64_t bar = 0; bar < kBarsEach; ++bar) {
        for (const int64_t step : {0, 3, 6, 10}) {
            for (const int tone : kChords[static_cast<size_t>(bar % 4)]) {
                part.add(bar * kBar + step * kSixteenth, 3 * kSixteenth, 52 + tone, 74);
            }
        }
    }
    return part.done();
}

Take melody(uint32_t seed) {
    Writer part("melody", "lead.pluck", seed);
    for (int64_t bar = 0; bar < kBarsEach; ++bar) {
        for (int64_t step = 0; step < 8; ++step) {
            const uint32_t dice = hash32(seed + 77, static_cast<uint32_t>(bar * 8 + step));
            if (dice % 4 == 0) continue;
            part.add(bar * kBar + step * 2 * kSixteenth, 2 * kSixteenth,
                     72 + kChords[static_cast<size_t>(bar % 4)][dice / 4 % 3] % 12, 82);
        }
    }
    return part.done();
}

Take texture(uint32_t seed) {
    Writer part("texture", "pad.warm", seed);
    for (int64_t bar = 0; bar < kBarsEach; ++bar) {
        for (const int tone : kChords[static_cast<size_t>(bar % 4)]) part.add(bar * kBar, kBar, 50 + tone, 70);
    }
    return part.done();
}

Take effects(uint32_t seed) {
    Writer part("effects", "fx.cinematic", seed);
    part.add(0, kBar, 60, 96, Voice::Impact);
    part.add(3 * kBar, kBar, 60, 80, Voice::Whoosh);
    part.add(5 * kBar, 2 * kBar, 60, 90, Voice::Riser);
    part.add(6 * kBar, kBar, 60, 84, Voice::ReverseCymbal);
    return part.done();
}

}  // namespace

size_t FixedSet::notes() const {
    size_t count = 0;
    for (const FixedStem& stem : stems) {
        for (const Take& take : stem.takes) count += take.notes.size();
    }
    return count;
}

std::vector<CellInput> FixedSet::cells() const {
    std::vector<CellInput> cells;
    for (const FixedStem& stem : stems) {
        for (int section = 0; section < kSections; ++section) {
            CellInput cell;
            cell.take = &stem.takes[static_cast<size_t>(section)];
            cell.role = stem.role;
            cell.tempo = &tempo;
            cell.firstBar = section * kBarsEach;
            cell.start = start(section);
            cell.end = start(section + 1);
            cell.lastOfCue = section + 1 == kSections;
            cells.push_back(cell);
        }
    }
    return cells;
}

FixedSet fixedSet() {
    FixedSet set;
    set.tempo = TempoMap(std::vector<Bar>(static_cast<size_t>(kSections * kBarsEach), Bar{{4, 4}, 535714}));
    using Part = Take (*)(uint32_t);
    for (const Part part : {rhythm, bass, harmony, melody, texture, effects}) {
        FixedStem stem;
        for (int section = 0; section < kSections; ++section) stem.takes.push_back(part(static_cast<uint32_t>(section)));
        stem.name = stem.role = stem.takes.front().stem;
        set.stems.push_back(std::move(stem));
    }
    return set;
}

Result<std::vector<int32_t>> quietMix(std::vector<std::vector<int32_t>> stems) {
    for (std::vector<int32_t>& stem : stems) {
        for (int32_t& sample : stem) sample /= 4;
    }
    return sumStems(stems);
}

}  // namespace fermata::bench
