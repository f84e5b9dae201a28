// SPDX-License-Identifier: GPL-3.0-or-later
// fermata_bench_render [rounds]: the fixed set through our engine and through FluidSynth in one process, by turns.
// Processor time is compared, because wall time depends on who else uses the machine.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "core/render/master.h"
#include "core/render/render.h"
#include "tests/bench/fluid.h"

using namespace fermata;
using namespace fermata::bench;

namespace {

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }
double wallSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// The least time of several rounds: what others do can only add.
struct Best {
    double value = 1e9;
    void take(double seconds) { value = std::min(value, seconds); }
};

bool timeStems(const FixedSet& set, std::vector<Best>& stems) {
    const std::vector<CellInput> cells = set.cells();
    for (size_t s = 0; s < set.stems.size(); ++s) {
        const double from = cpuSeconds();
        for (size_t i = s * kSections; i < (s + 1) * kSections; ++i) {
            const Result<OwnSound> own = renderOwn(cells[i]);
            if (own) continue;
            std::fprintf(stderr, "%s\n", own.error().message.c_str());
            return false;
        }
        stems[s].take(cpuSeconds() - from);
    }
    return true;
}

void timeRest(const FixedSet& set, Best& wall, Best& print, Best& master) {
    double from = wallSeconds();
    const Result<std::vector<OwnSound>> own = renderMany(set.cells(), 0, {});
    wall.take(wallSeconds() - from);
    from = cpuSeconds();
    std::vector<std::vector<int32_t>> stems(set.stems.size());
    std::vector<SectionRange> ranges;
    for (int k = 0; k < kSections; ++k) ranges.push_back({set.start(k), set.start(k + 1)});
    for (size_t s = 0; s < set.stems.size(); ++s) {
        std::vector<float> carry;
        for (size_t k = 0; k < kSections; ++k) {
            PrintedAudio printed = printCell((*own)[s * kSections + k], carry, {}, set.stems[s].name, ranges[k].start);
            stems[s].insert(stems[s].end(), printed.window.begin(), printed.window.end());
            carry = std::move(printed.carry);
        }
    }
    const Result<std::vector<int32_t>> mix = quietMix(std::move(stems));
    print.take(cpuSeconds() - from);
    if (!mix) return;
    from = cpuSeconds();
    const Result<Mastered> mastered = masterCue(*mix, ranges, LoudnessTarget{});
    if (mastered) master.take(cpuSeconds() - from);
}

}  // namespace

int main(int argc, char** argv) {
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 3;
    const FixedSet set = fixedSet();
    const std::optional<std::string> soundFont = installedSoundFont();
    std::vector<Best> stems(set.stems.size());
    Best wall, print, master, dry, wet, load;
    double peak = 0;
    for (int round = 0; round < rounds; ++round) {
        if (!timeStems(set, stems)) return 1;
        if (soundFont) {
            for (const bool effects : {false, true}) {
                const std::optional<FluidRun> run = renderWithFluid(set, *soundFont, effects);
                if (!run) break;
                (effects ? wet : dry).take(run->renderCpu);
                load.take(run->loadCpu);
                peak = std::max(peak, run->peak);
            }
        }
        timeRest(set, wall, print, master);
    }
    std::printf("%.1f s, %zu stems, %zu notes, best of %d rounds\n", set.seconds(), set.stems.size(), set.notes(), rounds);
    double ours = 0;
    for (size_t s = 0; s < stems.size(); ++s) {
        std::printf("  %-8s %6.3f s  %6.1f x realtime\n", set.stems[s].name.c_str(), stems[s].value, set.seconds() / stems[s].value);
        ours += stems[s].value;
    }
    std::printf("our engine, one thread (processor time)     %6.3f s  %5.1f x realtime for six stems\n", ours, set.seconds() / ours);
    std::printf("our engine, all threads (wall time)         %6.3f s  %5.1f x\n", wall.value, set.seconds() / wall.value);
    std::printf("printing and summing, one thread            %6.3f s\n", print.value);
    if (master.value < 1e8) std::printf("mastering, one thread                       %6.3f s\n", master.value);
    if (dry.value > 1e8) {
        std::printf("FluidSynth was not measured: libfluidsynth-dev at build time or a .sf2 in /usr/share/sounds/sf2 is missing.\n");
        return 0;
    }
    std::printf("FluidSynth with %s (peak %.2f, loading %.2f s not counted)\n", soundFont->c_str(), peak, load.value);
    std::printf("  no effects, one thread (processor time)   %6.3f s  %5.1f x\n", dry.value, set.seconds() / dry.value);
    std::printf("  reverb and chorus                         %6.3f s  %5.1f x\n", wet.value, set.seconds() / wet.value);
    std::printf("our engine (EQ, delay, reverb included) / FluidSynth: %.2f x its speed without effects, %.2f x with\n",
                dry.value / ours, wet.value / ours);
    return 0;
}
