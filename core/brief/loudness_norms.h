// SPDX-License-Identifier: GPL-3.0-or-later
// What the uses of a brief ask of its loudness where nobody says one: a broadcaster's norm by territory, a podcast's.
#pragma once

#include <string_view>
#include <vector>

#include "core/brief/settle.h"

namespace fermata {

struct LoudnessNorm {
    std::string_view name;   // As a brief may say it, too: "EBU R 128".
    LoudnessTarget target;
    std::string_view territories;   // ISO 3166-1 alpha-2, a space between.
};

// Television and radio in a territory ("DE", "EU", "WORLD"); the first is the rest of the world's.
const LoudnessNorm& broadcastNorm(std::string_view territory);

// Uses that are broadcast alone, or podcasts alone, set the loudness and are read as the reason; broadcast beside other uses is
// noted with its norm. Nothing where a loudness was said.
void settleLoudness(Brief& brief, const std::vector<HeardUse>& uses);
// Somebody's own, said beside the words; asked for from then on.
void askLoudness(Brief& brief, LoudnessTarget target);
bool isLoudnessAsked(const Brief& brief);   // In words, beside them or by the uses; else it is the usual one.
std::vector<HeardUse> usesOf(const Json& uses);   // Of a brief's field, which has no words.

}  // namespace fermata
