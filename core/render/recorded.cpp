// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/recorded.h"

#include <algorithm>

#include "core/render/exact_math.h"

namespace fermata {
namespace {

// Rises from 0 to 1; rising(x) + rising(span - x) = 1.
float rising(int64_t frame, int64_t span) {
    if (frame >= span) return 1.0F;
    const auto x = static_cast<double>(frame) / static_cast<double>(span);
    return static_cast<float>(x * x * (3 - 2 * x));
}

}  // namespace

Result<void> checkRecorded(const CellInput& input, const std::string& cell) {
    const std::vector<Recording>& recordings = input.take->recordings;
    if (recordings.size() != input.recorded.size()) {
        return fail(Code::Internal, cell + " names " + std::to_string(recordings.size()) + " recordings and was given " +
                                        std::to_string(input.recorded.size()) + ".");
    }
    for (size_t i = 0; i < recordings.size(); ++i) {
        const Recording& item = recordings[i];
        const auto frames = input.recorded[i] == nullptr ? 0 : static_cast<int64_t>(input.recorded[i]->size() / 2);
        if (item.from.value >= 0 && item.at.value >= 0 && item.length.value > 0 && item.from.value + item.length.value <= frames) continue;
        return fail(Code::Internal, cell + " wants " + std::to_string(item.length.value) + " frames from frame " + std::to_string(item.from.value) +
                                        " of recording " + item.chunk.shortHex() + ", which has " + std::to_string(frames) + ".");
    }
    return {};
}

void addRecorded(const CellInput& input, std::vector<float>& audio) {
    const TempoMap& tempo = *input.tempo;
    for (size_t i = 0; i < input.take->recordings.size(); ++i) {
        const Recording& item = input.take->recordings[i];
        const std::vector<int32_t>& source = *input.recorded[i];
        const auto frames = static_cast<int64_t>(source.size() / 2);
        int64_t length = item.length.value;
        if (input.cut) {
            const int64_t cut = (tempo.sampleAt(tempo.barStart(input.firstBar) + *input.cut) - input.start).value;
            length = std::min(length, cut - item.at.value);
        }
        if (length <= 0) continue;
        // What goes on past the length, for whoever follows to fade over.
        const int64_t rest = std::min(kRecordedCrossfade, frames - item.from.value - length);
        const bool ends = rest <= 0;
        const int64_t sounding = length + std::max<int64_t>(0, rest);
        const auto needed = static_cast<size_t>(item.at.value + sounding) * 2;
        if (audio.size() < needed) audio.resize(needed, 0.0F);
        const auto gain = static_cast<float>(gainOf(item.gainMilliDb / 1000.0) / 8388608.0);
        for (int64_t frame = 0; frame < sounding; ++frame) {
            float weight = gain;
            if (item.from.value > 0) weight *= rising(frame, kRecordedCrossfade);
            if (frame >= length) weight *= 1.0F - rising(frame - length, rest);
            if (ends && length - frame <= kRecordedEnd) weight *= rising(length - 1 - frame, kRecordedEnd);
            const auto from = static_cast<size_t>(item.from.value + frame) * 2;
            const auto to = static_cast<size_t>(item.at.value + frame) * 2;
            audio[to] += weight * static_cast<float>(source[from]);
            audio[to + 1] += weight * static_cast<float>(source[from + 1]);
        }
    }
}

}  // namespace fermata
