// SPDX-License-Identifier: GPL-3.0-or-later
// Imported recordings as part of a cell's own sound.
#pragma once

#include <string>
#include <vector>

#include "core/render/render.h"

namespace fermata {

inline constexpr int64_t kRecordedCrossfade = kSampleRate * 30 / 1000;
inline constexpr int64_t kRecordedEnd = kSampleRate * 5 / 1000;

// Internal when a recording's audio was not given or does not have the frames that the take names.
Result<void> checkRecorded(const CellInput& input, const std::string& cell);

// Adds them to own sound (interleaved stereo), which grows where a recording rings past it. The end's shape is not
// applied here. With a cut they stop there as if another section went on with them.
void addRecorded(const CellInput& input, std::vector<float>& audio);

}  // namespace fermata
