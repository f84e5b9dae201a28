// SPDX-License-Identifier: GPL-3.0-or-later
// The sample-free engine's one entry: notes of one stem in, its finished sound out.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/quantities.h"
#include "core/base/result.h"
#include "core/music/take.h"
#include "core/music/tempo_map.h"

namespace fermata {

struct TimedNote {
    int64_t start = 0;    // Frames from the window's start, >= 0.
    int64_t length = 0;   // Frames the key is held, > 0.
    Voice voice = Voice::Pitched;
    int key = 60;
    int velocity = 80;    // 1-127
    uint32_t id = 0;      // Stable for the stored note: round robin and drift hash it.
};

struct SoundRequest {
    Sound sound;
    std::string role;                 // rhythm, bass, harmony, melody, texture, effects
    std::span<const TimedNote> notes; // Sorted by start, then key, then id: the order voices are summed in.
    Samples windowStart;              // Absolute: LFOs and beat-synced shapes are functions of absolute time.
    int64_t windowFrames = 0;
    int64_t maxRingOutFrames = 0;
    const TempoMap* tempo = nullptr;  // The cue's, from sample 0.
};

// Voices, inserts, strip EQ, delay and reverb from zero state. Interleaved stereo float, windowFrames and
// then the ring-out until it stays below -108 dBFS, its last 100 ms faded to exact zero.
// Deterministic bit for bit; thread-safe. Effects are linear, so cells of one stem superpose; the parameter “clip” bends the
// peaks of the voices of this one call together, and what another call's voices ring on is added to it unbent.
// InvalidArgument names an unknown patch (nearest offered) or parameter.
Result<std::vector<float>> renderSound(const SoundRequest& request);

struct PatchInfo {
    std::string id;           // "pad.warm"
    std::string description;  // For people and for the clearance: "subtractive pad of seven saws; no recording"
    std::vector<std::string> roles;
    std::vector<std::string> parameters;
};
std::vector<PatchInfo> patches();

}  // namespace fermata
