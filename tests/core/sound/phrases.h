// SPDX-License-Identifier: GPL-3.0-or-later
// A short idiomatic phrase for every patch, at 120 bpm: what the demo renders and the golden hashes are taken of.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "core/sound/instrument.h"

namespace fermata::sound_test {

inline constexpr int64_t kBeat = 24000;

class PhraseBuilder {
  public:
    void add(double beat, double beats, Voice voice, int key, int velocity) {
        m_notes.push_back({static_cast<int64_t>(beat * kBeat), static_cast<int64_t>(beats * kBeat), voice, key, velocity,
                           static_cast<uint32_t>(1000 + m_notes.size())});
    }
    void chord(double beat, double beats, const std::vector<int>& keys, int velocity) {
        for (const int key : keys) add(beat, beats, Voice::Pitched, key, velocity);
    }
    std::vector<TimedNote> sorted() {
        std::sort(m_notes.begin(), m_notes.end(), [](const TimedNote& a, const TimedNote& b) {
            return std::tie(a.start, a.key, a.id) < std::tie(b.start, b.key, b.id);
        });
        return m_notes;
    }

  private:
    std::vector<TimedNote> m_notes;
};

// `bars` of four beats. Written the way the three first styles use the sounds.
inline std::vector<TimedNote> phraseFor(const PatchInfo& patch, int bars) {
    PhraseBuilder p;
    const std::string& role = patch.roles.front();
    const std::vector<std::vector<int>> chords = {{57, 60, 64, 69}, {53, 57, 60, 65}, {55, 60, 64, 67}, {55, 59, 62, 67}};
    const int roots[] = {33, 29, 36, 31};
    for (int bar = 0; bar < bars; ++bar) {
        const double b = bar * 4.0;
        const auto& chord = chords[static_cast<size_t>(bar % 4)];
        if (role == "rhythm") {
            for (const double at : {0.0, 1.5, 2.0, 3.25}) p.add(b + at, 0.4, Voice::Kick, 60, at == 0.0 ? 108 : 92);
            p.add(b + 1, 0.4, Voice::Snare, 60, 100);
            p.add(b + 3, 0.4, Voice::Snare, 60, 104);
            p.add(b + 2.75, 0.2, Voice::Snare, 60, 34);
            for (int i = 0; i < 8; ++i) {
                if (i == 7) p.add(b + 3.5, 0.4, Voice::OpenHat, 60, 80);
                else p.add(b + i * 0.5, 0.2, Voice::ClosedHat, 60, i % 2 == 0 ? 84 : 58);
            }
            for (int i = 0; i < 8; ++i) p.add(b + i * 0.5 + 0.25, 0.2, Voice::Shaker, 60, 40 + 10 * (i % 3));
            if (bar % 4 == 0) p.add(b, 2, Voice::Crash, 60, 96);
            if (bar % 2 == 1) {
                p.add(b + 3, 0.3, Voice::Clap, 60, 92);
                p.add(b + 1.75, 0.2, Voice::Rim, 60, 70);
                p.add(b + 3.25, 0.3, Voice::TomHigh, 60, 84);
                p.add(b + 3.5, 0.3, Voice::TomMid, 60, 90);
                p.add(b + 3.75, 0.3, Voice::TomLow, 60, 98);
                for (int i = 0; i < 4; ++i) p.add(b + i, 0.5, Voice::Ride, 60, 70);
            }
        } else if (role == "bass") {
            const int root = roots[bar % 4];
            if (patch.id == "bass.sub") {
                for (int i = 0; i < 8; ++i) p.add(b + i * 0.5, 0.4, Voice::Pitched, root, i == 0 ? 96 : 78);
            } else {
                p.add(b, 0.9, Voice::Pitched, root, 98);
                p.add(b + 1, 0.45, Voice::Pitched, root + 12, 74);
                p.add(b + 1.5, 0.9, Voice::Pitched, root, 88);
                p.add(b + 2.5, 0.45, Voice::Pitched, root + 7, 80);
                p.add(b + 3, 0.9, Voice::Pitched, root, 92);
            }
        } else if (patch.id == "guitar.muted" || patch.id == "strings.ostinato") {
            for (int i = 0; i < 8; ++i) {
                p.add(b + i * 0.5, 0.4, Voice::Pitched, chord[static_cast<size_t>(i % 3)], i % 4 == 0 ? 96 : 72);
                if (i % 2 == 0) p.add(b + i * 0.5, 0.4, Voice::Pitched, chord[3], 78);
            }
        } else if (patch.id == "guitar.strum") {
            for (const double at : {0.0, 1.0, 1.5, 2.5, 3.0, 3.5}) {
                for (size_t i = 0; i < 4; ++i) p.add(b + at + 0.018 * static_cast<double>(i), 0.6, Voice::Pitched, chord[i] - (i == 0 ? 12 : 0), at == 0.0 ? 96 : 74);
            }
        } else if (role == "harmony") {
            p.chord(b, 1.9, chord, 84);
            p.chord(b + 2, 0.9, chord, 70);
            p.chord(b + 3, 0.9, chord, 78);
        } else if (role == "melody") {
            const int tune[] = {76, 79, 81, 79, 76, 74, 72, 74};
            const double at[] = {0, 0.5, 1, 2, 2.5, 3, 3.25, 3.5};
            const double length[] = {0.45, 0.45, 0.95, 0.45, 0.45, 0.22, 0.22, 0.45};
            for (int i = 0; i < 8; ++i) p.add(b + at[i], length[i], Voice::Pitched, tune[i], 74 + 6 * (i % 4));
        } else if (patch.id == "tape.noise") {
            p.add(b, 4, Voice::Pitched, 60, 80);
        } else if (patch.id == "pad.dark") {
            p.chord(b, 4, {roots[bar % 4] + 12, roots[bar % 4] + 19}, 80);
        } else if (role == "texture") {
            p.chord(b, 4, chord, 78);
        } else if (bar % 2 == 0) {
            p.add(b, 4, Voice::Riser, 57, 96);
            p.add(b + 2, 2, Voice::ReverseCymbal, 60, 90);
        } else {
            p.add(b, 4, Voice::Impact, 57, 108);
            p.add(b + 1, 2, Voice::Whoosh, 60, 90);
            p.add(b + 3, 1, Voice::Drop, 60, 90);
        }
    }
    return p.sorted();
}

// What the golden file holds: every patch as designed, and two with their peaks bent.
using Hashed = std::pair<PatchInfo, std::map<std::string, int>>;
inline std::vector<Hashed> hashed() {
    std::vector<Hashed> all;
    for (const PatchInfo& patch : patches()) all.push_back({patch, {}});
    for (const PatchInfo& patch : patches()) {
        if (patch.id == "kit.house" || patch.id == "keys.grand") all.push_back({patch, {{"clip", 600}}});
    }
    return all;
}
inline std::string hashName(const PatchInfo& patch, const std::map<std::string, int>& parameters) {
    return parameters.empty() ? patch.id : patch.id + "+clip";
}

}  // namespace fermata::sound_test
