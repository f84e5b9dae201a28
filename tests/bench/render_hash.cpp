// SPDX-License-Identifier: GPL-3.0-or-later
// fermata_render_hash [threads]: one SHA-256 per stem of the fixed set (windows and carries), of the mix and of the
// master's gain points. tools/compiler-matrix compares the lines between compilers.
#include <cstdio>
#include <cstdlib>

#include "core/base/chunk.h"
#include "core/render/master.h"
#include "tests/bench/fixed_set.h"

using namespace fermata;

namespace {

void hashWith(Sha256& hash, const Chunk& chunk) { hash.update(std::span<const std::byte>(chunk.payload)); }

int failed(const Error& error) {
    std::fprintf(stderr, "%s\n", error.message.c_str());
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    const bench::FixedSet set = bench::fixedSet();
    const Result<std::vector<OwnSound>> own = renderMany(set.cells(), argc > 1 ? std::atoi(argv[1]) : 0, {});
    if (!own) return failed(own.error());
    std::vector<std::vector<int32_t>> stems;
    for (size_t s = 0; s < set.stems.size(); ++s) {
        Sha256 hash;
        std::vector<float> carry;
        std::vector<int32_t> audio;
        for (int section = 0; section < bench::kSections; ++section) {
            const PrintedAudio printed = printCell((*own)[s * bench::kSections + static_cast<size_t>(section)], carry, {},
                                                   set.stems[s].name, set.start(section));
            hashWith(hash, pcm24Chunk(printed.window));
            hashWith(hash, carryChunk(printed.carry));
            carry = printed.carry;
            audio.insert(audio.end(), printed.window.begin(), printed.window.end());
        }
        std::printf("%-8s %s\n", set.stems[s].name.c_str(), hash.finish().hex().c_str());
        stems.push_back(std::move(audio));
    }
    const Result<std::vector<int32_t>> mix = bench::quietMix(std::move(stems));
    if (!mix) return failed(mix.error());
    Sha256 mixHash;
    hashWith(mixHash, pcm24Chunk(*mix));
    std::printf("%-8s %s\n", "mix", mixHash.finish().hex().c_str());

    std::vector<SectionRange> ranges;
    for (int section = 0; section < bench::kSections; ++section) ranges.push_back({set.start(section), set.start(section + 1)});
    const Result<Mastered> mastered = masterCue(*mix, ranges, LoudnessTarget{});
    if (!mastered) return failed(mastered.error());
    Sha256 gains;
    for (const GainPoints& points : mastered->gains) hashWith(gains, gainChunk(points));
    std::printf("%-8s %s\n", "master", gains.finish().hex().c_str());
    std::fprintf(stderr, "mix %s\nmaster %s %s\n", toJson(measure(*mix)).dump().c_str(),
                 toJson(mastered->loudness).dump().c_str(), mastered->remark.c_str());
    return 0;
}
