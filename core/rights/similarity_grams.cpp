// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/similarity_grams.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace fermata {
namespace {

constexpr int64_t kSameOnset = kTicksPerQuarter / 48;
constexpr int kWidestInterval = 24;
constexpr int kWidestRatio = 6;

template <class Better>
Line lineOf(const std::vector<Note>& notes, Better better) {
    std::vector<Note> pitched;
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(pitched), [](const Note& n) { return n.voice == Voice::Pitched; });
    std::stable_sort(pitched.begin(), pitched.end(), [](const Note& a, const Note& b) { return a.start < b.start; });
    Line line;
    for (const Note& note : pitched) {
        if (!line.empty() && note.start.value - line.back().start <= kSameOnset) {
            if (better(note.key, line.back().key)) line.back().key = note.key;
        } else {
            line.push_back({note.start.value, note.key});
        }
    }
    return line;
}

}  // namespace

int ratioStep(int64_t before, int64_t after) {
    before = std::max<int64_t>(1, before);
    after = std::max<int64_t>(1, after);
    const double steps = 2 * std::log2(static_cast<double>(after) / static_cast<double>(before));
    return std::clamp(static_cast<int>(std::lround(steps)), -kWidestRatio, kWidestRatio);
}

Line topLine(const std::vector<Note>& notes) {
    return lineOf(notes, [](int candidate, int held) { return candidate > held; });
}
Line bottomLine(const std::vector<Note>& notes) {
    return lineOf(notes, [](int candidate, int held) { return candidate < held; });
}

std::vector<Line> linesOf(const Take& take) {
    std::vector<Line> lines{topLine(take.notes)};
    Line bottom = bottomLine(take.notes);
    const auto same = [](const LineNote& a, const LineNote& b) { return a.start == b.start && a.key == b.key; };
    if (!std::equal(bottom.begin(), bottom.end(), lines[0].begin(), lines[0].end(), same)) lines.push_back(std::move(bottom));
    return lines;
}

std::vector<uint32_t> gramsOf(const Line& line) {
    std::vector<uint32_t> grams;
    if (line.size() < kGramNotes) return grams;
    grams.reserve(line.size() - kGramNotes + 1);
    for (size_t first = 0; first + kGramNotes <= line.size(); ++first) {
        uint32_t hash = 0x2545f491U;
        bool moves = false;
        for (size_t k = first + 1; k < first + kGramNotes; ++k) {
            const int interval = std::clamp(line[k].key - line[k - 1].key, -kWidestInterval, kWidestInterval);
            moves = moves || interval != 0;
            hash = hash32(hash, static_cast<uint32_t>(interval + 64));
            if (k == first + 1) continue;
            hash = hash32(hash, static_cast<uint32_t>(ratioStep(line[k - 1].start - line[k - 2].start, line[k].start - line[k - 1].start) + 256));
        }
        grams.push_back(moves ? hash >> (32 - kHashBits) : kNoGram);
    }
    return grams;
}

std::vector<uint32_t> winnow(const std::vector<uint32_t>& grams) {
    std::vector<uint32_t> chosen;
    const size_t window = std::min<size_t>(kWinnowWindow, grams.size());
    for (size_t first = 0; window > 0 && first + window <= grams.size(); ++first) {
        size_t best = first;
        for (size_t k = first; k < first + window; ++k) {
            if (grams[k] <= grams[best]) best = k;
        }
        if (grams[best] == kNoGram) continue;
        if (!chosen.empty() && chosen.back() >= first && grams[chosen.back()] == grams[best]) continue;
        chosen.push_back(static_cast<uint32_t>(best));
    }
    return chosen;
}

}  // namespace fermata
