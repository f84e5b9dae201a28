// SPDX-License-Identifier: GPL-3.0-or-later
// Band-limited waves: one period in mip levels a third of an octave apart, read through cubics.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/sound/maths.h"

namespace fermata::sound {

// One level: per table step the four coefficients of its Hermite cubic.
struct WaveLevel {
    struct alignas(16) Cubic {
        float c0, c1, c2, c3;
    };
    std::vector<Cubic> steps;
    int shift = 0;      // Phase bits below the table index.
    int harmonics = 0;

    float read(uint32_t phase) const { return read(steps.data(), shift, phase); }
    static float read(const Cubic* steps, int shift, uint32_t phase) {
        const Cubic& c = steps[phase >> shift];
        const float t = static_cast<float>(static_cast<int32_t>((phase << (32 - shift)) >> 1)) * 4.6566129e-10F;
        return c.c0 + t * (c.c1 + t * (c.c2 + t * c.c3));
    }

    // Frames k to k + 3 of a phase that moves by `step`: the same arithmetic, four at a time.
    static Lanes readFour(const Cubic* steps, int shift, uint32_t phase, uint32_t step) {
        using Phases = uint32_t __attribute__((vector_size(16)));
        using Signed = int32_t __attribute__((vector_size(16)));
        const Phases p = Phases{phase, phase + step, phase + 2 * step, phase + 3 * step};
        Lanes c0 = loadLanes(&steps[p[0] >> shift].c0), c1 = loadLanes(&steps[p[1] >> shift].c0);
        Lanes c2 = loadLanes(&steps[p[2] >> shift].c0), c3 = loadLanes(&steps[p[3] >> shift].c0);
        transpose(c0, c1, c2, c3);
        const Phases rest = (p << (32 - shift)) >> 1;
        const Lanes t = __builtin_convertvector(reinterpret_cast<Signed>(rest), Lanes) * 4.6566129e-10F;
        return c0 + t * (c1 + t * (c2 + t * c3));
    }
};

class Wave {
  public:
    // amplitude(h) of harmonic h from 1; phases are those of sines.
    explicit Wave(const std::function<double(int)>& amplitude);
    // The level whose highest harmonic stays below 21.5 kHz when the fundamental is `hz`.
    const WaveLevel& level(double hz) const;

  private:
    std::vector<WaveLevel> m_levels;
};

enum class WaveShape : uint8_t { Saw, Square, Triangle, Pulse, Organ, Reed, Sine };
const Wave& wave(WaveShape shape);  // Built on first use; thread-safe.

}  // namespace fermata::sound
