// SPDX-License-Identifier: GPL-3.0-or-later
// N-grams of a line: the hash of intervals and onset-distance ratios, for the index and for what is compared with it.
#pragma once

#include <cstdint>
#include <vector>

#include "core/rights/similarity.h"

namespace fermata {

inline constexpr int kGramNotes = 6;       // Five intervals, four ratios.
inline constexpr int kWinnowWindow = 4;    // A shared run of kGramNotes + kWinnowWindow - 1 = 9 notes is never missed.
inline constexpr int kHashBits = 24;
inline constexpr uint32_t kNoGram = 0xffffffffU;

// Half octaves of the ratio of two onset distances: rounding keeps 2:1, 3:2 and 4:3 apart and forgives unsteady playing.
int ratioStep(int64_t before, int64_t after);

// One hash for each note that begins an n-gram; kNoGram for a note repeated all through it, which every line has.
std::vector<uint32_t> gramsOf(const Line& line);

// Positions chosen by robust winnowing: in each window the smallest hash, the rightmost of equal ones, and the one
// chosen before where it is still as small. Left-out n-grams (kNoGram) are never chosen.
std::vector<uint32_t> winnow(const std::vector<uint32_t>& grams);

}  // namespace fermata
