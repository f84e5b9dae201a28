// SPDX-License-Identifier: GPL-3.0-or-later
// How a hit of the picture is heard, over all styles: how far the mix falls right before it (the softest 120 ms of the last half beat
// against the two beats before), how far it rises there, and how its rise ranks among those of the 16 beats around it (the better
// of level and spectral flux). Of hits inside sections and on their starts. hit_rises [STYLE...] prints a row a hit.
#include <algorithm>
#include <cmath>
#include <complex>
#include <cstdio>
#include <map>
#include <string>

#include "core/brief/brief.h"
#include "core/compose/play_grid.h"
#include "core/compose/style.h"
#include "core/render/render.h"
#include "core/sound/fft.h"

using namespace fermata;

namespace {

constexpr int64_t kMs = kSampleRate / 1000;
constexpr int64_t kWindow = 2048;

struct Mix {
    int64_t origin = 0;
    std::vector<float> mono;
    double level(int64_t from, int64_t to) const {
        double sum = 1e-12;
        for (int64_t i = std::max<int64_t>(from - origin, 0); i < std::min<int64_t>(to - origin, static_cast<int64_t>(mono.size())); ++i) sum += mono[static_cast<size_t>(i)] * mono[static_cast<size_t>(i)];
        return 10 * std::log10(sum / static_cast<double>(std::max<int64_t>(to - from, 1)));
    }
    std::vector<double> magnitudes(int64_t from) const {
        std::vector<std::complex<double>> bins(kWindow);
        for (int64_t i = 0; i < kWindow; ++i) {
            const int64_t at = from - origin + i;
            const double shape = 0.5 - 0.5 * std::cos(2 * M_PI * static_cast<double>(i) / kWindow);
            if (at >= 0 && at < static_cast<int64_t>(mono.size())) bins[static_cast<size_t>(i)] = mono[static_cast<size_t>(at)] * shape;
        }
        sound::inverseFft(bins);
        std::vector<double> out;
        for (int64_t i = 0; i < kWindow / 2; ++i) out.push_back(std::abs(bins[static_cast<size_t>(i)]));
        return out;
    }
    double rise(int64_t at) const { return level(at, at + 80 * kMs) - level(at - 80 * kMs, at); }
    double flux(int64_t at) const {
        const auto before = magnitudes(at - kWindow), after = magnitudes(at);
        double sum = 0;
        for (size_t i = 0; i < after.size(); ++i) sum += std::max(0.0, after[i] - before[i]);
        return sum;
    }
};

Result<Mix> mixAround(const Plan& plan, const std::vector<std::vector<Take>>& takes, int64_t at) {
    Mix mix;
    mix.origin = std::max<int64_t>(at - 7 * kSampleRate, 0);
    mix.mono.resize(static_cast<size_t>(14 * kSampleRate));
    for (size_t section = 0; section < plan.sections.size(); ++section) {
        if (plan.sectionEnd(section).value < mix.origin || plan.sectionStart(section).value > at + 6 * kSampleRate) continue;
        for (size_t s = 0; s < plan.stems.size(); ++s) {
            CellInput input;
            input.take = &takes[s][section];
            input.role = plan.stems[s].role;
            input.tempo = &plan.tempo;
            input.firstBar = plan.firstBar(section);
            input.start = plan.sectionStart(section);
            input.end = plan.sectionEnd(section);
            const Result<OwnSound> own = renderOwn(input);
            if (!own) return fail(own.error());
            for (size_t i = 0; i + 1 < own->audio.size(); i += 2) {
                const int64_t place = input.start.value + static_cast<int64_t>(i / 2) - mix.origin;
                if (place >= 0 && place < static_cast<int64_t>(mix.mono.size())) mix.mono[static_cast<size_t>(place)] += (own->audio[i] + own->audio[i + 1]) / 2;
            }
        }
    }
    return mix;
}

}  // namespace

int main(int argc, char** argv) {
    const std::filesystem::path folder = std::string(FERMATA_SOURCE_DIR) + "/packaging/styles";
    std::vector<std::string> ids(argv + 1, argv + argc);
    if (ids.empty()) ids = styleIds(folder);
    struct Tally {
        int hits = 0, ranked = 0, deep = 0, shallow = 0;
        double sum = 0;
    };
    std::map<std::string, Tally> tallies;
    for (const std::string& id : ids) {
        const Result<Style> style = loadStyle(folder, id);
        if (!style) return std::fprintf(stderr, "%s\n", style.error().message.c_str()), 1;
        for (const uint32_t seed : {1U, 2U}) {
            for (const int64_t ms : {17000, 22300, 31000}) {
                for (const bool free : {true, false}) {   // The form puts a section's start where a hit is; a form that is asked does not.
                    Brief brief;
                    brief.length = samplesFromMilliseconds(60000);
                    brief.hits = {{samplesFromMilliseconds(ms), "hit", ""}};
                    if (!free) brief.sections = {{"intro", Samples{0}, {}}, {"verse", samplesFromMilliseconds(ms > 25000 ? 24000 : 10000), {}}, {"outro", samplesFromMilliseconds(48000), {}}};
                    const Result<Plan> plan = makePlan(brief, *style, seed);
                    if (!plan) continue;
                    const auto takes = playGrid(*plan, [&](const PlayRequest& request) { return playTake(request, *style); });
                    if (!takes) return std::fprintf(stderr, "%s\n", takes.error().message.c_str()), 1;
                    const int64_t at = plan->hits[0].placed.value;
                    bool start = false;
                    for (size_t i = 0; i < plan->sections.size(); ++i) start = start || std::abs(plan->sectionStart(i).value - at) < 10 * kMs;
                    const Result<Mix> mix = mixAround(*plan, *takes, at);
                    if (!mix) return std::fprintf(stderr, "%s\n", mix.error().message.c_str()), 1;
                    const Ticks hit = plan->tempo.tickAt(Samples{at + 1});
                    const auto beat = [&](int by) { return plan->tempo.sampleAt(hit + Ticks{kTicksPerQuarter * by}).value; };
                    double least = 200;
                    for (int64_t from = at - (at - beat(-1)) / 2; from + 120 * kMs <= at; from += 10 * kMs) least = std::min(least, mix->level(from, from + 120 * kMs));
                    const double fall = mix->level(beat(-3), beat(-1)) - least;
                    int byLevel = 1, byFlux = 1;
                    for (int by = -8; by <= 8; ++by) {
                        if (by == 0 || beat(by) < 100 * kMs || beat(by) > plan->length.value) continue;
                        byLevel += mix->rise(beat(by)) > mix->rise(at) ? 1 : 0;
                        byFlux += mix->flux(beat(by)) > mix->flux(at) ? 1 : 0;
                    }
                    const int rank = std::min(byLevel, byFlux);
                    Tally& tally = tallies[start ? "start" : "inside"];
                    ++tally.hits;
                    tally.ranked += rank <= 3 ? 1 : 0;
                    tally.deep += fall > 20 ? 1 : 0;
                    tally.shallow += fall < 6 ? 1 : 0;
                    tally.sum += fall;
                    std::printf("%-20s %u %6.1f s %-6s falls %5.1f dB, rises %5.1f dB, rank %d by level, %d by flux%s%s\n", id.c_str(), seed, ms / 1000.0, start ? "start" : "inside", fall,
                                mix->rise(at), byLevel, byFlux, rank > 3 ? "  LOW" : "", fall > 20 ? "  DEEP" : "");
                    std::fflush(stdout);
                }
            }
        }
    }
    for (const auto& [where, tally] : tallies) {
        std::printf("%s: %d hits, %d among the first three, falls by %.1f dB on average, %d by more than 20, %d by less than 6\n", where.c_str(), tally.hits, tally.ranked, tally.sum / tally.hits,
                    tally.deep, tally.shallow);
    }
    return 0;
}
