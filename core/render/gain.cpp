// SPDX-License-Identifier: GPL-3.0-or-later
// Applying stored gains, exactly as master.h defines it.
#include <algorithm>
#include <cassert>

#include "core/render/gain_grid.h"
#include "core/render/master.h"

namespace fermata {
namespace {

void applySlice(const int32_t* in, int32_t* out, std::span<const uint32_t> points, int64_t offset, int64_t frames) {
    assert(static_cast<int64_t>(points.size()) > (offset + frames - 1) / kGridFrames + 1);
    int64_t i = 0;
    while (i < frames) {
        const int64_t at = offset + i;
        const auto index = static_cast<size_t>(at / kGridFrames);
        const int64_t from = points[index];
        const int64_t step = static_cast<int64_t>(points[index + 1]) - from;
        int64_t within = at % kGridFrames;
        const int64_t stop = std::min(frames, i + kGridFrames - within);
        for (; i < stop; ++i, ++within) {
            const int64_t gain = from + ((step * within + 8) >> 4);
            for (int64_t c = i * 2; c < i * 2 + 2; ++c) {
                const int64_t scaled = (in[c] * gain + (int64_t{1} << 23)) >> 24;
                out[c] = static_cast<int32_t>(std::clamp<int64_t>(scaled, -8388608, 8388607));
            }
        }
    }
}

}  // namespace

std::vector<int32_t> applyGainSlices(std::span<const int32_t> audio, std::span<const GainSlice> slices) {
    std::vector<int32_t> out(audio.size());
    int64_t at = 0;
    for (const GainSlice& slice : slices) {
        assert(static_cast<size_t>(at + slice.frames.value) * 2 <= audio.size());
        applySlice(audio.data() + at * 2, out.data() + at * 2, slice.points, slice.offset.value, slice.frames.value);
        at += slice.frames.value;
    }
    return out;
}

std::vector<int32_t> applyGain(std::span<const int32_t> audio, std::span<const SectionRange> sections,
                               std::span<const GainPoints> gains) {
    std::vector<GainSlice> slices;
    for (size_t i = 0; i < sections.size(); ++i) {
        slices.push_back({gains[i], {0}, sections[i].end - sections[i].start});
    }
    return applyGainSlices(audio, slices);
}

}  // namespace fermata
