// SPDX-License-Identifier: GPL-3.0-or-later
// A stem's strip after its voices: body, equaliser, peaks, chorus, tremolo, beat-grid shape, echo, room, width.
// Everything starts from zero state and hears one cell's voices only, whatever moves follows absolute time, and all but the
// peaks is linear. Cells so superpose.
#pragma once

#include <array>

#include "core/base/quantities.h"
#include "core/music/tempo_map.h"
#include "core/sound/voice.h"

namespace fermata::sound {

struct Band {
    enum Shape : uint8_t { None, Bell, LowShelf, HighShelf };
    Shape shape = None;
    float hz = 1000, db = 0, q = 0.7F;
};

struct BodyMode {  // A resonance of wood or air; level 0 = unused.
    float hz = 0, q = 2, level = 0;
};

// How the one room is used. Early reflections are the same for every stem; these choose how far back it stands.
struct SpaceDesign {
    enum Kind : uint8_t { Room, Hall, Plate };  // Of the late part: how long its lines are.
    float early = 0.1F, late = 0.1F;
    float t60 = 1.2F, dampHz = 5500, preDelayMs = 12, lowCutHz = 220;
    Kind kind = Room;
};

struct StripDesign {
    float highPassHz = 30;
    std::array<Band, 4> bands;
    std::array<BodyMode, 8> body;
    struct {
        float depthMs = 0, hz = 0.5F, mix = 0;
    } chorus;
    float tremolo = 0;       // Antiphase depth, one cycle a beat.
    float echo = 0;          // Ping-pong send, three quarters of a beat a side.
    SpaceDesign space;
    float width = 1;
    float trimDb = 0;
};

// Runs the strip over bus, whose frames beyond bus.end are still silence; moves bus.end to where nothing is left.
void runStrip(const StripDesign& design, const Knobs& knobs, int64_t windowStart, const TempoMap* tempo, Bus& bus);

// The steps, each on whole buffers of `frames`.
// `open` 0 to 1 tilts what lies above 700 Hz by up to -15 dB (0) or +15 dB (1) at the top; 0.5 leaves it.
void equalise(const StripDesign& design, float trim, float open, Bus& bus, int64_t frames);
// Peaks of both sides bend towards `ceiling` (see Clipper); everything comes Clipper::kLatency frames later. Causal: what is
// before a cut never depends on what comes after it.
void clipPeaks(float ceiling, Bus& bus, int64_t frames);
void addBody(const StripDesign& design, Bus& bus, int64_t frames);
void chorus(float depthMs, float hz, float mix, int64_t windowStart, Bus& bus, int64_t frames);
void shapeOnBeats(float tremolo, float pump, int64_t windowStart, const TempoMap* tempo, Bus& bus, int64_t frames);
void narrowBass(float width, Bus& bus, int64_t frames);
// Returns where the repeats have died.
int64_t addEcho(float send, int64_t delayFrames, Bus& bus, int64_t frames);
int64_t addRoom(const SpaceDesign& space, float level, int64_t windowStart, Bus& bus, int64_t frames);

}  // namespace fermata::sound
