// SPDX-License-Identifier: GPL-3.0-or-later
// How much cues of one style share among themselves, by role: the false alarms of the check against earlier deliveries.
// similarity_spread [SEEDS] prints, for each style and role, the spread of the longest shared run of a cue's takes
// against those of every earlier seed: first all of it, then with the style's own figures left out, as the check does.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "core/brief/brief.h"
#include "core/compose/play_grid.h"
#include "core/compose/style.h"
#include "core/rights/similarity.h"

using namespace fermata;

namespace {

Result<std::vector<Take>> cue(const Style& style, uint32_t seed) {
    const Result<Plan> plan = makePlan(briefFromWords("60 seconds"), style, seed);
    if (!plan) return fail(plan.error());
    const auto rows = playGrid(*plan, [&](const PlayRequest& request) { return playTake(request, style); });
    if (!rows) return fail(rows.error());
    std::vector<Take> takes;
    for (const std::vector<Take>& row : *rows) takes.insert(takes.end(), row.begin(), row.end());
    return takes;
}

}  // namespace

int main(int argc, char** argv) {
    const int seeds = argc > 1 ? std::atoi(argv[1]) : 8;
    const std::filesystem::path folder = std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/styles";
    for (const std::string& id : styleIds(folder)) {
        const Result<Style> style = loadStyle(folder, id);
        if (!style) return std::fprintf(stderr, "%s\n", style.error().message.c_str()), 1;
        std::vector<Take> earlier;
        std::map<std::string, std::array<std::vector<int>, 2>> runs;
        std::vector<std::vector<Line>> figures;
        for (uint32_t seed = 1001; seed <= 1032; ++seed) {
            const Result<std::vector<Take>> takes = cue(*style, seed);
            if (!takes) return std::fprintf(stderr, "%s\n", takes.error().message.c_str()), 1;
            for (std::vector<Line>& all = figures.emplace_back(); const Take& take : *takes) {
                for (Line& line : linesOf(take)) all.push_back(std::move(line));
            }
        }
        int threshold = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            const Result<std::vector<Take>> takes = cue(*style, static_cast<uint32_t>(seed));
            if (!takes) return std::fprintf(stderr, "%s\n", takes.error().message.c_str()), 1;
            std::vector<LabelledTake> labelled;
            for (const Take& take : earlier) labelled.push_back({"x", "x", &take});
            const SimilarityIndex whole = SimilarityIndex::ofTakes("earlier deliveries", labelled);
            const SimilarityIndex own = SimilarityIndex::ofTakes("earlier deliveries", labelled, figures);
            threshold = own.threshold();
            for (const Take& take : *takes) {
                const SimilarityResult result = whole.check(take);
                if (seed == 1 || result.verdict == SimilarityVerdict::NotCompared) continue;
                runs[take.stem][0].push_back(result.longestRun);
                runs[take.stem][1].push_back(own.check(take).longestRun);
            }
            earlier.insert(earlier.end(), takes->begin(), takes->end());
        }
        for (auto& [stem, both] : runs) {
            std::printf("%-20s %-8s takes %4zu", id.c_str(), stem.c_str(), both[0].size());
            for (std::vector<int>& list : both) {
                std::sort(list.begin(), list.end());
                const auto above = std::count_if(list.begin(), list.end(), [&](int run) { return run >= threshold; });
                std::printf("   median %2d  90 %% %2d  99 %% %2d  most %2d  from %d: %5.1f %%", list[list.size() / 2], list[list.size() * 9 / 10],
                            list[list.size() * 99 / 100], list.back(), threshold, 100.0 * static_cast<double>(above) / static_cast<double>(list.size()));
            }
            std::printf("\n");
        }
    }
    return 0;
}
