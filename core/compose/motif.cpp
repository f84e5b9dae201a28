// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/motif.h"

#include <algorithm>

#include "core/base/hash.h"

namespace fermata {
namespace {

constexpr int64_t kStep = kTicksPerQuarter / 4;

void addBar(const std::string& steps, const std::vector<int>& contour, int first, Ticks from, int landing,
            std::vector<MotifNote>& motif) {
    std::vector<MotifNote> bar;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i] != 'x') continue;
        size_t end = i + 1;
        while (end < steps.size() && steps[end] == '-') ++end;
        MotifNote note;
        note.start = from + Ticks{static_cast<int64_t>(i) * kStep};
        note.length = {static_cast<int64_t>(end - i) * kStep};
        const size_t at = bar.size();
        // A contour shorter than the bar goes on from its own end, as a sequence does.
        note.degree = first + contour[at % contour.size()] + static_cast<int>(at / contour.size());
        bar.push_back(note);
    }
    if (!bar.empty()) bar.back().degree = landing;
    motif.insert(motif.end(), bar.begin(), bar.end());
}

}  // namespace

std::vector<MotifNote> makeMotif(const Style& style, const Meter& meter, uint32_t seed) {
    std::vector<const Pattern*> rhythms;
    for (const Pattern& rhythm : style.melody.rhythms) {
        if (rhythm.meter == meter) rhythms.push_back(&rhythm);
    }
    if (rhythms.empty()) return {};
    const auto count = static_cast<uint32_t>(rhythms.size());
    const uint32_t question = hash32(seed, 101) % count;
    // The answer differs in rhythm where the style has more than one.
    const uint32_t answer = count > 1 ? (question + 1 + hash32(seed, 102) % (count - 1)) % count : question;
    const auto contours = static_cast<uint32_t>(style.melody.contours.size());
    const std::vector<int>& up = style.melody.contours[hash32(seed, 103) % contours];
    const std::vector<int>& down = style.melody.contours[hash32(seed, 104) % contours];
    static constexpr int kFirst[] = {0, 2, 4};
    static constexpr int kOpen[] = {1, 4, 2};
    const int first = kFirst[hash32(seed, 105) % 3];
    const int open = kOpen[hash32(seed, 106) % 3];
    const int close = hash32(seed, 107) % 3 == 0 ? 2 : 0;
    std::vector<MotifNote> motif;
    addBar(rhythms[question]->steps, up, first, {0}, open, motif);
    addBar(rhythms[answer]->steps, down, first, meter.bar(), close, motif);
    return motif;
}

}  // namespace fermata
